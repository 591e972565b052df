"""The log keeps what it was given, once, in order, and never changes it."""

import pytest
from hypothesis import given, settings

from course_app.errors import StoreError
from course_app.store import log, projections
from course_app.store.faults import said_plainly
from course_app.store.store import open_store
from tests.store.histories import JSON, NOON, Laptop, Ticks, answers, draft, numbered


def test_numbers_go_on_without_a_gap_from_one_transaction_to_the_next():
    """A missing number would mean a lost answer."""
    laptop = Laptop()

    told = [*laptop.append(answers(2)), *laptop.append(answers(3, start=3))]

    assert [statement.seq for statement in told] == [1, 2, 3, 4, 5]
    assert laptop.read() == told


def test_trying_again_keeps_an_answer_only_once():
    """After a commit that only seemed to fail, the retry changes nothing."""
    laptop = Laptop()
    first = laptop.append(answers(2))

    again = laptop.append([*answers(2), draft(3)])

    assert again[:2] == first
    assert [statement.seq for statement in laptop.read()] == [1, 2, 3]


def test_one_draft_twice_in_a_put_is_one_statement():
    """A double click does not count twice."""
    laptop = Laptop()

    told = laptop.append([draft(1), draft(1)])

    assert told[0] == told[1]
    assert len(laptop.read()) == 1


def test_a_clock_that_goes_back_is_noted():
    """A report can say that times of that day are not to be trusted."""
    laptop = Laptop()

    laptop.append([draft(1)], at=NOON)
    laptop.append([draft(2)], at=NOON - 3_600_000)
    laptop.append([draft(3)], at=NOON - 3_600_000)

    assert [statement.clock_back for statement in laptop.read()] == [False, True, False]


@given(value=JSON)
@settings(deadline=None)
def test_any_response_comes_back_as_it_was_given(value):
    """Whatever a learner writes, in any script, is there afterwards."""
    laptop = Laptop()

    laptop.append([draft(1, result={"response": value})])

    assert laptop.read()[0].result == {"response": value}


def test_a_statement_is_small_on_disk():
    """A million answers fit on an old laptop: no spaces, no escapes for other scripts."""
    laptop = Laptop()

    laptop.append([draft(1, result={"response": {"text": "ñandú"}, "score": 1.0})])

    (text,) = laptop.connection.execute("SELECT result FROM statement").fetchone()
    assert text == '{"response":{"text":"ñandú"},"score":1.0}'


def test_half_a_character_does_not_stop_the_rest():
    """A keyboard that sends half an emoji costs one character, not the answer."""
    laptop = Laptop()

    laptop.append([draft(1, result={"response": {"text": "good \ud83d"}})])

    assert laptop.read()[0].result == {"response": {"text": "good ?"}}


@pytest.mark.parametrize(
    "impossible",
    [
        draft(1, verb="guessed"),
        draft(1, kind="poem"),
        draft("", learner=""),
        draft(1, result={"score": float("nan")}),
        draft(1, result={"response": {1, 2}}),
    ],
)
def test_what_no_statement_can_be_is_refused_where_it_is_made(impossible):
    """A mistake of ours comes up on the screen that made it, not in the writer's thread."""
    with pytest.raises((ValueError, TypeError)):
        log.pending(impossible, NOON)


def test_a_full_disk_is_said_and_keeps_what_was_there(folder):
    """The learner reads a sentence, and the earlier answer is still in the log."""
    store = open_store(folder, clock=Ticks(), new_id=numbered("new"))
    connection, device = store.log.connection, store.device
    log.append(connection, device, [log.pending(draft(1), NOON)], projections.project)
    (pages,) = connection.execute("PRAGMA page_count").fetchone()
    connection.execute(f"PRAGMA max_page_count = {pages}")
    long = log.pending(draft(2, result={"response": {"text": "x" * 100_000}}), NOON)

    with pytest.raises(StoreError, match="The disk is full"):
        store.log.append([long])

    assert not connection.in_transaction
    assert [statement.id for statement in log.read(connection)] == ["s1"]
    store.close()


def test_a_mistake_of_ours_is_not_called_the_disks(folder):
    """A bug must end in the crash report, not in advice to free some space."""
    laptop = Laptop()

    with pytest.raises(Exception, match="no such column") as caught, said_plainly(folder):
        laptop.connection.execute("SELECT missing")

    assert not isinstance(caught.value, StoreError)


def test_a_failing_projection_undoes_the_append():
    """Log and projections never disagree, also after a mistake."""
    laptop = Laptop()

    def fails(_connection, _rows):
        raise RuntimeError("our mistake")

    with pytest.raises(RuntimeError):
        log.append(laptop.connection, laptop.device, [log.pending(draft(1), NOON)], fails)

    assert laptop.read() == []
    assert not laptop.connection.in_transaction


def test_a_stick_that_was_read_already_changes_nothing():
    """A facilitator may import the same file twice."""
    here, there = Laptop("d1"), Laptop("d2")
    there.append(answers(3))
    here.merge(there.read())
    before = here.dump()

    again = here.merge(there.read())

    assert (again.new, again.known) == ((), 3)
    assert here.dump() == before


def test_two_statements_with_one_number_are_told_apart():
    """A copied folder or a forged file is reported, and replaces nothing."""
    here = Laptop("d1")
    (kept,) = here.append([draft(1)])

    merged = here.merge([kept._replace(id="s9")])

    assert merged.clashing == ("s9",)
    assert here.read() == [kept]
