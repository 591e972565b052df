"""The writer's thread: nothing is dropped, nothing is called kept before it is."""

import threading
from queue import Queue

import pytest

from course_app.errors import StoreError
from course_app.store.faults import DISK_FULL, store_error
from course_app.store.writer import Writer
from course_app.study.statements import Statement
from tests.store.histories import Ticks, answers, draft

LONG = 60.0  # seconds: a retry that no test waits for
SOON = 0.01


class Disk:
    """Stands for the log, and like it gives back what it has; refuses while there is a `fault`."""

    def __init__(self, fault=None):
        self.fault = fault
        self.kept = {}
        self.asked = []
        self.reopened = 0

    def append(self, pending):
        self.asked.append([entry.draft.id for entry in pending])
        if fault := self.fault and self.fault(pending):
            raise fault
        for entry in pending:
            if entry.draft.id not in self.kept:
                self.kept[entry.draft.id] = self._statement(entry)
        return tuple(self.kept[entry.draft.id] for entry in pending)

    def _statement(self, entry):
        return Statement(
            id=entry.draft.id,
            device="d1",
            seq=len(self.kept) + 1,
            learner=entry.draft.learner,
            at=entry.at,
            verb=entry.draft.verb,
            object=entry.draft.object,
        )

    def reopen(self):
        self.reopened += 1


def full(_pending):
    return store_error(DISK_FULL, "folder")


@pytest.fixture
def start():
    """Starts writers with queues to listen to; what is still open is closed."""
    writers = []

    def start_one(disk, retry_after=LONG):
        kept, refused = Queue(), Queue()
        writer = Writer(
            disk, Ticks(), on_kept=kept.put, on_refused=refused.put, retry_after=retry_after
        )
        writers.append((writer, disk))
        return writer, kept, refused

    yield start_one
    for writer, disk in writers:
        disk.fault = None
        assert writer.close(5)


def ids(statements):
    return [statement.id for statement in statements]


def test_each_put_is_told_when_it_is_kept(start):
    """A screen hears of its own answer, not of a heap."""
    writer, kept, _ = start(Disk())

    writer.put(answers(2))
    writer.put([draft(3)])

    assert ids(kept.get(timeout=5)) == ["s1", "s2"]
    assert ids(kept.get(timeout=5)) == ["s3"]


def test_a_full_disk_is_told_and_the_answers_wait_in_order(start):
    """The learner reads that it is not saved; later answers do not overtake."""
    disk = Disk(full)
    writer, kept, refused = start(disk)

    writer.put([draft(1)])
    assert refused.get(timeout=5).problems[0].code == "disk-full"
    writer.put([draft(2)])
    refused.get(timeout=5)
    disk.fault = None
    writer.put([draft(3)])

    assert [ids(kept.get(timeout=5)) for _ in range(3)] == [["s1"], ["s2"], ["s3"]]
    assert list(disk.kept) == ["s1", "s2", "s3"]
    assert writer.waiting == 0


def test_it_tries_again_by_itself(start):
    """Somebody frees some space, touches nothing, and reads that it is saved."""
    disk = Disk(full)
    writer, kept, refused = start(disk, retry_after=SOON)

    writer.put([draft(1)])
    refused.get(timeout=5)
    refused.get(timeout=5)
    disk.fault = None

    assert ids(kept.get(timeout=5)) == ["s1"]
    assert disk.reopened >= 1


def test_the_time_of_an_answer_is_when_it_was_given(start):
    """A disk that hangs for minutes does not make the learner slow."""
    disk = Disk(full)
    writer, kept, refused = start(disk)

    writer.put([draft(1)])
    refused.get(timeout=5)
    given = writer._clock.now  # noqa: SLF001  the test's own clock
    writer._clock.now += 60_000  # noqa: SLF001
    disk.fault = None
    writer.put([draft(2)])

    assert kept.get(timeout=5)[0].at == given


def test_put_comes_back_while_the_disk_hangs(start):
    """The window answers keys whatever the disk does."""
    lets_go = threading.Event()
    disk = Disk(lambda _pending: lets_go.wait(5) and None)
    writer, kept, _ = start(disk)

    writer.put([draft(1)])
    writer.put([draft(2)])

    assert kept.empty()
    assert writer.waiting == 2
    lets_go.set()
    assert ids(kept.get(timeout=5)) == ["s1"]


def test_puts_that_waited_share_a_transaction(start):
    """After a slow moment the disk is asked once, not twenty times."""
    lets_go = threading.Event()
    disk = Disk(lambda _pending: lets_go.wait(5) and None)
    writer, kept, _ = start(disk)

    for number in range(20):
        writer.put([draft(number)])
    lets_go.set()

    assert [ids(kept.get(timeout=5)) for _ in range(20)] == [[f"s{n}"] for n in range(20)]
    assert len(disk.asked) <= 3


def test_closing_keeps_what_waits(start):
    """The last answer before the window closes is kept."""
    writer, kept, _ = start(Disk())

    writer.put(answers(5))

    assert writer.close(5)
    assert len(kept.get_nowait()) == 5
    assert not writer.is_running


def test_closing_says_when_it_cannot_keep_and_goes_on(start):
    """The person may free some space and close again; nothing is dropped meanwhile."""
    disk = Disk(full)
    writer, kept, _ = start(disk, retry_after=SOON)
    writer.put([draft(1)])

    assert not writer.close(0.05)
    writer.put([draft(2)])
    disk.fault = None

    assert [ids(kept.get(timeout=5)) for _ in range(2)] == [["s1"], ["s2"]]
    assert writer.close(5)


def test_a_closed_writer_takes_nothing(start):
    """A draft that nobody would write must not seem to be taken."""
    writer, _, _ = start(Disk())
    writer.close(5)

    with pytest.raises(RuntimeError):
        writer.put([draft(1)])


@pytest.fixture
def reported(monkeypatch):
    """What the crash report would get."""
    found = Queue()
    monkeypatch.setattr(threading, "excepthook", found.put)
    return found


def test_one_draft_that_trips_over_a_mistake_stops_no_other(start, reported):
    """A bug costs one answer's time, not the whole day's work; and it is reported."""
    lets_go = threading.Event()

    def trips(pending):
        lets_go.wait(5)
        return KeyError("our mistake") if any(e.draft.id == "s2" for e in pending) else None

    disk = Disk(trips)
    writer, kept, refused = start(disk)

    for number in (1, 2, 3):
        writer.put([draft(number)])
    lets_go.set()

    assert [ids(kept.get(timeout=5)) for _ in range(2)] == [["s1"], ["s3"]]
    error = refused.get(timeout=5)
    assert isinstance(error, StoreError)
    assert isinstance(error.__cause__, KeyError)
    assert reported.get(timeout=5).exc_type is KeyError
    assert writer.waiting == 1
    disk.fault = None
    writer.put([draft(4)])
    assert sorted(ids(kept.get(timeout=5))[0] for _ in range(2)) == ["s2", "s4"]


def test_a_screen_that_fails_does_not_stop_the_writer(reported):
    """A mistake in a callback is reported; the next answers are kept as ever."""
    kept = Queue()

    def fails_once(statements):
        kept.put(statements)
        if statements[0].id == "s1":
            raise ValueError("our mistake")

    disk = Disk()
    writer = Writer(disk, Ticks(), on_kept=fails_once, on_refused=kept.put, retry_after=LONG)

    writer.put([draft(1)])
    writer.put([draft(2)])

    assert writer.close(5)
    assert list(disk.kept) == ["s1", "s2"]
    assert [ids(kept.get_nowait()) for _ in range(2)] == [["s1"], ["s2"]]
    assert reported.get_nowait().exc_type is ValueError
