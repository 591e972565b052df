"""The days of "My progress" are those on which something was read or answered."""

import pytest

from course_app.store.connection import DATABASE
from course_app.store.history import SPELL, Spell, spells
from tests.store.histories import AMINA, JOSEFA, NOON, draft

READ = {"completion": True, "duration": 40_000}
START = NOON // SPELL * SPELL


def page(number, **more):
    more.setdefault("result", READ)
    return draft(number, "experienced", "page", f"4.3/{number}", **more)


@pytest.fixture
def told(opened, keep, folder, clock):
    """Keeps (minute, draft) pairs and gives a learner's spells."""
    store = opened()

    def tell(*timed, learner=AMINA):
        for minute, each in timed:
            clock.now = START + minute * 60_000
            keep(store, [each])
        return spells(folder / DATABASE, learner)

    return tell


def test_nothing_was_done_yet(told):
    """A newcomer has no days."""
    assert told() == ()


def test_pages_and_answers_are_added_up_by_the_quarter_hour(told):
    """What was only looked at does not count, nor what somebody else did."""
    answered = draft(3, result={"duration": 20_000, "score": 1.0})
    found = told(
        (0, page(1)),
        (1, page(2, result={})),
        (2, answered),
        (3, page(4, learner=JOSEFA)),
        (20, page(5)),
    )

    assert found == (Spell(START, 60_000, 1, 1), Spell(START + SPELL, 40_000, 1, 0))


def test_a_break_does_not_count_as_reading(told):
    """Nor does a time that a broken clock gave."""
    found = told(
        (0, page(1, result={"completion": True, "duration": 10**9})),
        (1, page(2, result={"completion": True, "duration": -5})),
        (2, page(3, result={"completion": True, "duration": "long"})),
    )

    assert found == (Spell(START, 600_000, 3, 0),)


def test_corrections_count(told):
    """What was voided goes; what was reassigned or merged comes."""
    found = told(
        (0, page(1)),
        (0, page(2, learner=JOSEFA)),
        (0, page(3)),
        (1, draft(4, "voided", "statement", "s1")),
        (1, draft(5, "reassigned", "statement", "s3", learner=JOSEFA)),
        learner=JOSEFA,
    )
    assert found == (Spell(START, 80_000, 2, 0),)

    joined = told((2, draft(6, "merged", "learner", JOSEFA)))

    assert joined == found
