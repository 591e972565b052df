"""Who is looked at: everybody, one workshop, or all workshops of a place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from course_app.store.workshop_queries import WorkshopQueries
from course_app.study.statements import LearnerId
from course_app.workshop.kept import all_workshops, load_workshop
from course_app.workshop.sessions import Workshop, WorkshopId


class Group(NamedTuple):
    """Some learners, and the lessons that they were taught; None means all of either."""

    people: tuple[LearnerId, ...] | None = None
    lessons: tuple[str, ...] | None = None


def group_of(queries: WorkshopQueries, workshop: str = "", place: str = "") -> Group:
    """Give who came to a workshop, or to any at a place; "" for both gives everybody.

    Where nobody was marked as present, those on the list are the group.
    """
    if workshop:
        found = load_workshop(queries, WorkshopId(workshop))
        if found is None:
            return Group(people=())
        return Group(people=members(found), lessons=found.details.lessons or None)
    if place:
        heads = [each for each in all_workshops(queries) if each.details.place == place]
        loaded = (load_workshop(queries, each.id) for each in heads)
        people = (who for each in loaded if each for who in members(each))
        return Group(people=tuple(dict.fromkeys(people)))
    return Group()


def members(workshop: Workshop) -> tuple[LearnerId, ...]:
    """Give who was present, or who was expected where nobody was marked."""
    return tuple(workshop.present) or workshop.roster


def places_of(workshops: Iterable[Workshop]) -> tuple[str, ...]:
    """Give the places where workshops were, each once, in the order of the alphabet."""
    return tuple(sorted({each.details.place for each in workshops} - {""}))


def named(workshops: Iterable[Workshop], asked: str) -> Workshop | None:
    """Give the workshop of an id or of a title, the first of that title."""
    listed = tuple(workshops)
    by_id = (each for each in listed if each.id == asked)
    by_title = (each for each in listed if each.details.title.casefold() == asked.casefold())
    return next(by_id, None) or next(by_title, None)
