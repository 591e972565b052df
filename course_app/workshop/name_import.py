"""A list of names taken in: first what would happen, then the statements for it, then its undo."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from course_app.errors import Problem
from course_app.store.rescue_queries import ImportedLearner
from course_app.study.learner_words import LearnerWords
from course_app.study.statements import Draft
from course_app.workshop.name_list import NameEntry, NameList
from course_app.workshop.roster import Match, Person, matched


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What a list would bring.

    `newcomers` get a record; `known` are learners already, more than one where the name is not
    enough; `twice` stand in the list a second time; `problems` are what the list's lines say.
    """

    newcomers: tuple[NameEntry, ...]
    known: tuple[Match, ...]
    twice: tuple[NameEntry, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What taking an import back means: who goes, and who has begun since and stays."""

    drafts: tuple[Draft, ...]
    gone: tuple[str, ...]
    staying: tuple[str, ...]


def plan(names: NameList, people: Iterable[Person]) -> Planned:
    """Compare a list with the learners here; a name that is known is that learner."""
    matches = matched(names.fresh, people)
    return Planned(
        newcomers=tuple(match.entry for match in matches if not match.known),
        known=tuple(match for match in matches if match.known),
        twice=tuple(entry for entry in names.entries if entry.same_as),
        problems=names.problems,
    )


def drafts_of(planned: Planned, new_id: Callable[[], str]) -> tuple[Draft, ...]:
    """Give the statements that make the newcomers known, as one import."""
    words = LearnerWords(new_id)
    import_id = new_id()
    return tuple(words.registered(entry.name, import_id) for entry in planned.newcomers)


def undo(learners: Sequence[ImportedLearner], new_id: Callable[[], str]) -> Undone:
    """Take an import back: those who have done nothing since go, the others stay."""
    going = [each for each in learners if not each.has_begun]
    return Undone(
        drafts=LearnerWords(new_id).voided(each.statement for each in going),
        gone=tuple(each.name for each in going),
        staying=tuple(each.name for each in learners if each.has_begun),
    )
