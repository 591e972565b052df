"""Statements from elsewhere in batches: the same rows as one by one, however they are grouped."""

import itertools
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_app.errors import StoreError
from course_app.store import log, steps, taking_in
from course_app.store.connection import DATABASE
from course_app.store.taking_in import Carried, ClashError, take_in
from tests.store.histories import AMINA, Laptop, answers, draft, histories


def carried(statements):
    return [
        Carried(
            s.id,
            s.device,
            s.seq,
            s.learner,
            s.at,
            int(s.clock_back),
            s.verb,
            s.object.kind,
            s.object.id,
            s.object.hash,
            log.compact(s.result),
            log.compact(s.context),
        )
        for s in statements
    ]


def test_what_went_into_a_file_that_was_taken_away_is_not_called_taken_in(opened, folder):
    """On Linux it can be written to as if nothing had happened."""
    store, there = opened(), Laptop("there")
    statements = carried(there.append(answers(2)))

    with pytest.raises(StoreError) as raised:
        store.take_in([statements], lambda: (folder / DATABASE).rename(folder / "away.db"))

    assert raised.value.problems[0].code == "folder-missing"


@given(
    one=histories("a", max_size=20),
    two=histories("b", max_size=20),
    cuts=st.lists(st.integers(0, 40)),
    together=st.integers(1, 5),
)
@settings(deadline=None)
def test_batches_of_any_size_end_in_the_rows_of_a_merge(one, two, cuts, together):
    """Steps that take many references in one go leave what they leave one by one."""
    first, second, office, merged = (Laptop(name) for name in ("d1", "d2", "d0", "d0"))
    for laptop, history in ((first, one), (second, two)):
        for entry, at in history:
            laptop.append([entry], at)
    rows = carried([*first.read(), *second.read()])
    places = sorted({0, *cuts, len(rows)})

    with (
        patch.object(steps, "_TOGETHER", together),
        patch.object(taking_in, "_TOGETHER", together),
    ):
        batches = [rows[start:end] for start, end in itertools.pairwise(places)]
        taken = take_in(office.connection, batches)
    merged.merge([*first.read(), *second.read()])

    assert (taken.new, taken.known) == (len(rows), 0)
    assert office.dump() == merged.dump() == office.rebuilt()
    assert office.read() == merged.read()
    assert take_in(office.connection, [rows]).known == len(rows)


def test_it_counts_what_is_new_and_what_changed_its_meaning():
    here, office = Laptop("d1"), Laptop("d0")
    here.append(
        [
            *answers(3),
            draft(4, "voided", "statement", "s1", learner=None),
            draft(5, "reassigned", "statement", "s2", learner="tian"),
            draft(6, "merged", "learner", "josefa"),
        ]
    )

    taken = take_in(office.connection, [carried(here.read())])

    assert (taken.new, dict(taken.new_of)) == (6, {"d1": 6})
    assert (taken.voided, taken.moved, taken.joined) == (1, 1, 1)


def test_what_contradicts_a_kept_statement_is_named_and_nothing_is_added():
    here, office = Laptop("d1"), Laptop("d0")
    here.append(answers(2))
    rows = carried(here.read())
    take_in(office.connection, [rows[:1]])
    before = office.dump()

    for bad, is_same_id in (
        (rows[0]._replace(result='{"score":1}'), True),
        (rows[0]._replace(id="other"), False),
    ):
        with pytest.raises(ClashError) as caught:
            take_in(office.connection, [rows[1:], [bad]])
        assert (caught.value.statement.id, caught.value.is_same_id) == (bad.id, is_same_id)
        assert office.dump() == before


def test_the_same_in_other_spaces_is_no_contradiction():
    here, office = Laptop("d1"), Laptop("d0")
    here.append([draft(1, learner=AMINA, result={"score": 1, "success": True})])
    (row,) = carried(here.read())
    take_in(office.connection, [[row]])

    spaced = row._replace(result='{ "success": true, "score": 1 }')

    assert take_in(office.connection, [[spaced]]).known == 1


def test_a_failure_before_the_commit_takes_everything_back():
    here, office = Laptop("d1"), Laptop("d0")
    here.append(answers(2))

    def fail():
        raise RuntimeError

    with pytest.raises(RuntimeError):
        take_in(office.connection, [carried(here.read())], fail)

    assert office.read() == []
