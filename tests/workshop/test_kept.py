"""A workshop is found again, with everybody who came."""

from __future__ import annotations

import pytest

from course_app.workshop.kept import all_workshops, load_workshop
from course_app.workshop.sessions import Details, WorkshopWords
from tests.store.classroom import Classroom


@pytest.fixture
def room(tmp_path):
    room = Classroom(tmp_path / "data")
    yield room
    room.close()


def opened(room, name, date, *expected):
    words = WorkshopWords(name, room.new_id)
    room.keep(*words.open(Details(title=name, date=date), expected))
    return words


def test_a_workshop_comes_back_as_it_was_left(room):
    """The lid was closed in the break; here is who was there."""
    words = opened(room, "w", "2026-05-04", "amina", "rosa")
    room.keep(words.came("amina"), *words.came_unexpected("tian"), words.close())

    found = load_workshop(room.workshops, "w")

    assert (found.details.title, found.state) == ("w", "closed")
    assert list(found.present) == ["amina", "tian"]
    assert found.absent == ("rosa",)


def test_people_whose_records_were_joined_are_one(room):
    """On the list under one record, at the door under the other."""
    for name in ("Amina", "Aminata"):
        room.learner(name)
    words = opened(room, "w", "2026-05-04", "amina")
    room.keep(*words.came_unexpected("aminata"))
    room.merge("amina", "aminata")

    found = load_workshop(room.workshops, "w")

    assert (found.people, list(found.present)) == (("amina",), ["amina"])


def test_an_unknown_workshop_is_none(room):
    """A link to a workshop on another stick."""
    assert load_workshop(room.workshops, "gone") is None
    assert all_workshops(room.workshops) == ()


def test_the_latest_workshop_is_listed_first(room):
    """By the date on the calendar, whatever the laptop's clock said."""
    for name, date in (("may", "2026-05-04"), ("june", "2026-06-01"), ("none", ""), ("later", "")):
        opened(room, name, date, "amina")

    found = all_workshops(room.workshops)

    assert [workshop.id for workshop in found] == ["june", "may", "later", "none"]
    assert found[0].roster == ("amina",)
