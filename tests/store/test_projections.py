"""Projections say what the log says, whichever way the statements came."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from course_app.store import log, projections
from tests.store.histories import AMINA, JOSEFA, NOON, TIAN, Laptop, answers, draft, histories


def kept(laptop, history):
    pending = [log.pending(entry, at) for entry, at in history]
    return log.append(laptop.connection, laptop.device, pending, projections.project)


@given(history=histories(), cuts=st.lists(st.integers(0, 12)))
@settings(deadline=None)
def test_any_grouping_gives_the_same_log_and_the_same_rows(history, cuts):
    """However answers are grouped into transactions, nobody can tell afterwards."""
    together, grouped = Laptop(), Laptop()
    places = sorted({0, *cuts, len(history)})

    kept(together, history)
    for start, end in itertools.pairwise(places):
        kept(grouped, history[start:end])

    assert grouped.read() == together.read()
    assert grouped.dump() == together.dump()


@given(history=histories())
@settings(deadline=None)
def test_a_rebuild_gives_the_rows_that_grew_one_by_one(history):
    """Screens show the same before and after a repair."""
    laptop = Laptop()
    for deed in history:
        kept(laptop, [deed])

    before = laptop.dump()

    assert laptop.rebuilt() == before


def test_a_rebuild_needs_nothing_but_the_log(monkeypatch):
    """Rows that are gone or spoiled come back, however few fit into memory at once."""
    monkeypatch.setattr(projections, "_CHUNK", 2)
    laptop = Laptop()
    for learner in (AMINA, JOSEFA, TIAN):
        laptop.append([draft(f"{learner}{n}", learner=learner) for n in range(3)])
    laptop.append([draft(1, "voided", "statement", f"s{AMINA}1", learner=None)])
    laptop.append([draft(2, "merged", "learner", TIAN, learner=JOSEFA)])
    before = laptop.dump()

    for table in ("p_learner", "p_answer", "p_voided", "p_alias"):
        laptop.connection.execute(f"DELETE FROM {table}")  # noqa: S608  names of this test

    assert laptop.rebuilt() == before


@given(one=histories("a"), two=histories("b"), order=st.randoms(use_true_random=False))
@settings(deadline=None)
def test_laptops_that_exchange_everything_agree(one, two, order):
    """Any order of any sticks ends in the same gradebook."""
    first, second, office = Laptop("d1"), Laptop("d2"), Laptop("d0")
    everything = [*kept(first, one), *kept(second, two)]
    order.shuffle(everything)

    first.merge(second.read())
    second.merge(first.read())
    for statement in everything:
        office.merge([statement])

    assert first.dump() == second.dump() == office.dump()
    assert office.rebuilt() == first.dump()
    assert sorted(map(repr, office.read())) == sorted(map(repr, first.read()))


@given(one=histories("a"), two=histories("b"))
@settings(deadline=None)
def test_work_goes_on_after_a_merge(one, two):
    """An answer given here after one that another laptop dates later is not lost."""
    here, there = Laptop("d1"), Laptop("d2")
    here.merge(kept(there, two))

    for deed in one:
        kept(here, [deed])

    assert here.dump() == here.rebuilt()


def test_a_voided_answer_no_longer_counts_until_the_void_is_voided():
    """A facilitator takes a wrong answer back, and can change her mind."""
    laptop = Laptop()
    laptop.append(answers(2))
    before = laptop.dump()

    laptop.append([draft(3, "voided", "statement", "s2", learner=None)])
    without = laptop.dump()
    laptop.append([draft(4, "voided", "statement", "s3", learner=None)])

    assert [line for line in without if line.startswith("p_answer")] == [
        f"p_answer ('{AMINA}', 1, '43-sewa-what', None, 'laptop', 1)"
    ]
    assert [line for line in laptop.dump() if "p_voided" not in line] == before


def test_a_chain_of_second_thoughts_ends_where_the_last_one_says():
    """Taken back, given back, taken back again: the answer does not count."""
    laptop = Laptop()
    laptop.append([draft(1)])

    for number in (2, 3, 4):
        laptop.append([draft(number, "voided", "statement", f"s{number - 1}", learner=None)])

    assert not [line for line in laptop.dump() if line.startswith("p_answer")]


def test_an_answer_taken_back_twice_needs_both_second_thoughts():
    """Two facilitators took it back; one of them changing her mind is not enough."""
    laptop = Laptop()
    laptop.append([draft(1)])

    laptop.append([draft(n, "voided", "statement", "s1", learner=None) for n in (2, 3)])
    laptop.append([draft(4, "voided", "statement", "s2", learner=None)])
    still_gone = [line for line in laptop.dump() if line.startswith("p_answer")]
    laptop.append([draft(5, "voided", "statement", "s3", learner=None)])

    assert still_gone == []
    assert [line for line in laptop.dump() if line.startswith("p_answer")]


def test_records_joined_one_after_the_other_end_in_one():
    """Tian's record joined Josefa's, and hers then joined Amina's."""
    laptop = Laptop()
    laptop.append([draft(1), draft(2, learner=JOSEFA), draft(3, learner=TIAN)])

    laptop.append([draft(4, "merged", "learner", TIAN, learner=JOSEFA)])
    laptop.append([draft(5, "merged", "learner", JOSEFA, learner=AMINA)])

    rows = [line for line in laptop.dump() if line.startswith("p_answer")]
    assert [line.split("'")[1] for line in rows] == [AMINA, AMINA, AMINA]


def test_answers_of_the_wrong_person_go_to_the_right_one():
    """Two people shared a window; each gets their own work."""
    laptop = Laptop()
    laptop.append(answers(2))

    moved = {"statements": ["s1", "s2"]}
    laptop.append([draft(3, "reassigned", "learner", AMINA, learner=JOSEFA, result=moved)])

    rows = [line for line in laptop.dump() if line.startswith("p_answer")]
    assert [line.split("'")[1] for line in rows] == [JOSEFA, JOSEFA]


def test_two_records_of_one_person_become_one_and_two_again():
    """Merging learners is undone by voiding it."""
    laptop = Laptop()
    laptop.append([draft(1), draft(2, learner=JOSEFA), draft(3, learner=TIAN)])
    before = laptop.dump()

    laptop.append([draft(4, "merged", "learner", JOSEFA, learner=AMINA)])
    laptop.append([draft(5, "answered", learner=JOSEFA)])
    merged = [line for line in laptop.dump() if line.startswith("p_answer")]
    laptop.append([draft(6, "voided", "statement", "s4", learner=None)])
    laptop.append([draft(7, "voided", "statement", "s5", learner=None)])

    assert [line.split("'")[1] for line in merged] == [AMINA, AMINA, AMINA, TIAN]
    assert [line for line in laptop.dump() if "p_voided" not in line] == before


def test_the_later_laptop_tells_where_a_learner_is():
    """Somebody who studied on two laptops goes on where they were last."""
    here, there = Laptop("d1"), Laptop("d2")
    here.append([draft(1, "experienced", "page", "4.3/a")], NOON)
    later = there.append([draft(2, "experienced", "page", "4.3/b")], NOON + 60_000)

    here.merge(later)
    here.append([draft(3, "experienced", "page", "4.3/c")], NOON + 30_000)

    places = [line for line in here.dump() if line.startswith("p_place")]
    assert "4.3/b" in places[0]
