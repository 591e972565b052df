"""A data folder is opened once, on one laptop, and says plainly when it cannot be."""

import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from queue import Queue

import pytest

from course_app.errors import StoreError
from course_app.store import lock, log, projections
from course_app.store.connection import DATABASE
from course_app.store.lock import LOCK
from course_app.store.store import open_store
from tests.store.histories import Ticks, answers, draft, numbered

HOLD = """
import sys, time
from pathlib import Path
from course_app.store.store import open_store
store = open_store(Path(sys.argv[1]), clock=lambda: 1, new_id=lambda: "other")
print("open", flush=True)
time.sleep(60)
"""

LIMITED = """
import resource, signal, sys
from pathlib import Path
from queue import Queue
from course_app.errors import StoreError
from course_app.store.store import open_store
from tests.store.histories import Ticks, answers, numbered

store = open_store(Path(sys.argv[1]), clock=Ticks(), new_id=numbered("new"))
told = Queue()
writer = store.start_writer(on_kept=told.put, on_refused=told.put, retry_after=0.05)
_, most = resource.getrlimit(resource.RLIMIT_FSIZE)
size = (store.folder / "course-app.db-wal").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size + 30_000, most))
for number in range(0, 300, 10):
    writer.put(answers(10, start=number, result={"response": {"text": "x" * 200}}))
said = []
while not isinstance(found := told.get(timeout=10), StoreError):
    said.append(found)
print("refused")
resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))
while len(said) < 30:
    if not isinstance(found := told.get(timeout=10), StoreError):
        said.append(found)
print("kept")
numbers = [statement.seq for statements in said for statement in statements]
assert numbers == list(range(1, 301)), numbers
print(store.reader().count())
store.close()
"""


def code(caught):
    return caught.value.problems[0].code


def test_what_was_kept_is_there_at_the_next_start(opened, keep):
    """Close the lid, open it: the learner goes on."""
    store = opened()
    keep(store, answers(3))
    store.close()

    assert opened().reader().count() == 3


def test_the_writer_keeps_and_the_reader_sees(opened):
    """Saved means: another connection reads it from the file."""
    store, kept = opened(), Queue()
    writer = store.start_writer(on_kept=kept.put, on_refused=kept.put)

    writer.put(answers(2))

    assert [statement.seq for statement in kept.get(timeout=5)] == [1, 2]
    assert store.reader().count() == 2


def test_closing_the_store_keeps_what_waits(opened):
    """The last answer before the window closes is in the file."""
    store = opened()
    store.start_writer(on_kept=len, on_refused=print).put(answers(4))

    store.close()

    assert opened().reader().count() == 4


def test_a_second_window_is_told_that_the_first_is_open(opened):
    """Two windows on one folder would disagree about where the learner is."""
    opened()

    with pytest.raises(StoreError) as refused:
        opened()

    assert code(refused) == "already-open"
    assert refused.value.exit_code == 4


def test_a_window_that_died_does_not_lock_the_learner_out(folder, opened):
    """After a crash the app opens at once."""
    other = subprocess.Popen(
        [sys.executable, "-c", HOLD, folder], stdout=subprocess.PIPE, text=True
    )
    assert other.stdout.readline() == "open\n"
    with pytest.raises(StoreError):
        opened()

    other.send_signal(signal.SIGKILL)
    other.communicate()

    assert opened().device.id == "other"


def test_a_folder_that_cannot_be_made_is_named(tmp_path, opened):
    """The person reads which folder, and what to do."""
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StoreError, match="cannot be made or written") as refused:
        opened(tmp_path / "file" / "data")

    assert code(refused) == "folder-unusable"
    assert str(tmp_path / "file" / "data") in str(refused.value)
    assert refused.value.exit_code == 4


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_folder_that_may_only_be_read_is_named(folder, opened):
    """A stick with its switch on "lock" is explained."""
    opened().close()
    folder.chmod(0o500)
    (folder / DATABASE).chmod(0o400)

    with pytest.raises(StoreError) as refused:
        opened()

    folder.chmod(0o700)
    assert code(refused) in ("read-only", "folder-unusable", "cannot-open")


def test_a_file_that_is_no_database_is_called_damaged(folder, opened):
    """The window can offer to repair it."""
    folder.mkdir()
    (folder / DATABASE).write_bytes(b"these are no answers" * 1000)

    with pytest.raises(StoreError, match="doctor --repair") as refused:
        opened()

    assert code(refused) == "damaged"
    assert (folder / DATABASE).read_bytes().startswith(b"these are no answers")


def test_a_start_that_fails_lets_the_folder_go(folder, opened):
    """After the repair the same window can open it."""
    folder.mkdir()
    (folder / DATABASE).write_bytes(b"these are no answers" * 1000)
    with pytest.raises(StoreError):
        opened()
    (folder / DATABASE).unlink()

    assert opened().reader().count() == 0


def test_a_device_keeps_its_id_and_goes_on_counting(opened, keep):
    """One laptop is one row in the facilitator's table."""
    store = opened()
    keep(store, answers(2))
    store.close()

    again = opened()

    assert again.device == store.device
    assert keep(again, [draft(3)])[0].seq == 3


def test_a_copied_folder_becomes_another_device(folder, tmp_path, opened, keep):
    """Two laptops set up from one copy never give the same number to two answers."""
    keep(opened(), answers(2))
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)

    fork = opened(copy)
    (kept,) = keep(fork, [draft(3)])

    assert (kept.device, kept.seq) == (fork.device.id, 1)
    assert fork.reader().count() == 3


def test_a_copy_of_an_unused_folder_gets_its_own_id_too(folder, tmp_path, opened):
    """A prepared, still empty installation may be copied to twenty laptops."""
    first = opened()
    first.close()
    shutil.copytree(folder, tmp_path / "copy")

    assert opened(tmp_path / "copy").device.id != first.device.id


def test_a_folder_that_came_back_is_a_new_device_again(opened, keep):
    """What the folder wrote here before may have grown elsewhere meanwhile."""
    here = opened(fingerprint=lambda _folder: "here")
    keep(here, [draft(1)])
    here.close()
    there = opened(fingerprint=lambda _folder: "there")
    keep(there, [draft(2)])
    there.close()

    back = opened(fingerprint=lambda _folder: "here")

    assert len({here.device.id, there.device.id, back.device.id}) == 3


def test_a_file_held_by_another_program_is_said_and_kept_later(folder, opened):
    """A backup program that holds the file delays an answer, it does not lose it."""
    store = opened()
    store.log.connection.execute("PRAGMA busy_timeout = 10")
    told = Queue()
    with closing(sqlite3.connect(folder / DATABASE)) as other:
        other.execute("BEGIN IMMEDIATE")
        writer = store.start_writer(on_kept=told.put, on_refused=told.put, retry_after=0.05)
        writer.put([draft(1)])
        refused = told.get(timeout=5)
        other.rollback()

    assert refused.problems[0].code == "locked"
    assert [s.id for s in told.get(timeout=10)] == ["s1"]


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file go")
def test_a_folder_that_goes_away_and_comes_back_loses_nothing(folder, tmp_path, opened):
    """A stick that was pulled out and put in again: nothing was called saved meanwhile."""
    store, told = opened(), Queue()
    writer = store.start_writer(on_kept=told.put, on_refused=told.put, retry_after=0.05)
    writer.put([draft(1)])
    assert [s.seq for s in told.get(timeout=5)] == [1]

    folder.rename(tmp_path / "elsewhere")
    writer.put([draft(2)])
    refused = told.get(timeout=5)
    (tmp_path / "elsewhere").rename(folder)
    while isinstance(kept := told.get(timeout=5), StoreError):
        pass

    assert refused.problems[0].code == "folder-missing"
    assert [s.seq for s in kept] == [2]
    assert store.reader().count() == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let an open file go")
def test_a_folder_replaced_by_an_older_copy_is_not_written_to(folder, tmp_path, opened, keep):
    """Otherwise one number would stand for two answers."""
    store = opened()
    keep(store, [draft(1)])
    with closing(sqlite3.connect(folder / DATABASE)) as source:
        source.execute("VACUUM INTO ?", (str(tmp_path / "older.db"),))
    keep(store, [draft(2)])
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
        (folder / name).unlink()
    shutil.copyfile(tmp_path / "older.db", folder / DATABASE)

    with pytest.raises(StoreError) as gone:
        keep(store, [draft(3)])
    with pytest.raises(StoreError) as replaced:
        store.log.reopen()

    assert (code(gone), code(replaced)) == ("folder-missing", "folder-replaced")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_writes_that_fail_half_way_lose_nothing(folder):
    """As on a full disk: what was told stays, the rest follows when there is room."""
    command = [sys.executable, "-c", LIMITED, folder]

    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)

    assert done.stdout.split() == ["refused", "kept", "300"], done.stderr


def test_opening_needs_nothing_that_is_slow_to_import():
    """The first screen waits for this."""
    heavy = ("PySide6", "logging", "uuid", "hashlib", "course_app.store.backup", "asyncio")
    command = "import sys, course_app.store.store; print(*sys.modules)"

    done = subprocess.run(
        [sys.executable, "-c", command], capture_output=True, text=True, check=True
    )

    assert set(done.stdout.split()).isdisjoint(heavy)


def test_a_whole_file_passes_the_check(opened, keep):
    """The check after the first paint says nothing when nothing is wrong."""
    store = opened()
    keep(store, answers(50))

    store.check()


def test_reading_from_a_file_that_is_gone_is_said(folder, opened):
    """A screen shows a sentence, also when the trouble comes between two pages."""
    store = opened()
    shutil.rmtree(folder)

    with pytest.raises(StoreError, match="is not in the data folder"):
        store.check()


def test_the_same_log_gives_the_same_rows_on_another_laptop(tmp_path, opened, keep):
    """A programme office sees what the laptop showed."""
    here = opened()
    keep(here, answers(5))
    office = open_store(tmp_path / "office", clock=Ticks(), new_id=numbered("office"))

    log.merge(office.log.connection, log.read(here.log.connection), projections.project_merged)

    assert projections.dump(office.log.connection) == projections.dump(here.log.connection)
    office.close()


def test_a_commit_waits_for_the_disk(opened):
    """Only then does "Saved" survive a battery that falls out."""
    connection = opened().log.connection

    assert connection.execute("PRAGMA synchronous").fetchone() == (2,)  # FULL
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_the_lock_file_stays_empty(folder, opened):
    """Writing into it would make the folder look like a copy."""
    opened().close()

    assert (folder / LOCK).read_bytes() == b""


def test_a_network_drive_without_locks_can_be_used(opened, monkeypatch):
    """Some drives know no locks; that must not keep a learner out."""
    monkeypatch.setattr(lock, "_take", fails_with(errno.ENOLCK))

    assert opened().reader().count() == 0


def test_a_lock_that_fails_otherwise_is_said(opened, monkeypatch):
    """A dying disk is not taken for a second window."""
    monkeypatch.setattr(lock, "_take", fails_with(errno.EIO))

    with pytest.raises(StoreError) as refused:
        opened()

    assert code(refused) == "disk-fails"


def fails_with(number):
    def fails(_handle):
        raise OSError(number, os.strerror(number))

    return fails


def test_a_store_has_one_writer(opened):
    """Two would write over each other's order."""
    store = opened()
    store.start_writer(on_kept=len, on_refused=print)

    with pytest.raises(RuntimeError):
        store.start_writer(on_kept=len, on_refused=print)


def test_closing_does_not_wait_for_ever_for_a_disk_that_hangs(opened, monkeypatch):
    """The window can always be closed; the writer's file is not pulled from under it."""
    store = opened()
    lets_go = threading.Event()
    monkeypatch.setattr(log, "append", lambda *_args: lets_go.wait(5) and ())
    writer = store.start_writer(on_kept=len, on_refused=print)
    writer.put([draft(1)])

    store.close(timeout=0.05)

    assert writer.is_running
    lets_go.set()


def test_a_start_that_fails_late_lets_the_file_go(folder, opened):
    """A mistake while the laptop is looked up leaves no open file behind."""

    def fails(_folder):
        raise OSError(errno.EIO, "unplugged")

    with pytest.raises(StoreError, match="unplugged"):
        opened(fingerprint=fails)

    assert opened().reader().count() == 0


def test_an_exchange_that_fails_is_made_up_for_by_the_next_answer(opened, keep):
    """A repair that could not be done leaves the app where it was."""
    store = opened()
    keep(store, [draft(1)])

    with pytest.raises(StoreError, match="is damaged"):
        store.restore(store.folder / "no-such-backup.db")

    assert keep(store, [draft(2)])[0].seq == 2
    assert not (store.folder / "no-such-backup.db").exists()


def test_the_folder_is_let_go_only_when_an_exchange_has_ended(opened, monkeypatch):
    """A window that closes during a repair left the folder to the next one in the midst of it."""
    store = opened()
    steps = []
    has_begun = threading.Event()

    def restore(*_args):
        has_begun.set()
        time.sleep(0.3)
        steps.append("exchanged")

    monkeypatch.setattr("course_app.store.backup.restore_locked", restore)
    elsewhere = threading.Thread(target=store.restore, args=[store.folder / "backup.db"])
    elsewhere.start()
    assert has_begun.wait(5)

    store.close()
    steps.append("closed")
    elsewhere.join()

    assert steps == ["exchanged", "closed"]
    assert opened().reader().count() == 0


def test_nothing_is_exchanged_in_a_folder_that_was_let_go(opened, monkeypatch):
    """It may be another window's by then."""
    exchanged = []
    monkeypatch.setattr("course_app.store.backup.restore_locked", lambda *_a: exchanged.append(1))
    store = opened()
    store.close()

    with pytest.raises(RuntimeError, match="closed"):
        store.restore(store.folder / "backup.db")

    assert exchanged == []
