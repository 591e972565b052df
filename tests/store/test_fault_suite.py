"""A short run of what `make torture` does at length: disks that fail, pages of noise."""

from __future__ import annotations

import contextlib
import errno
import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from course_app.errors import StoreError
from course_app.store import backup, log, projections
from course_app.store.connection import DATABASE
from course_app.store.pin_tries import PinTries, Tries
from tests.bench import store_faults
from tests.store.histories import NOON, answers

HOLDER = """
import sqlite3, sys, time
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN EXCLUSIVE")
print("held", flush=True)
time.sleep(float(sys.argv[2]))
"""


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    """The library that lets calls fail; tests that need it are left out without a compiler."""
    made = store_faults.compile_library(tmp_path_factory.mktemp("library"))
    if made is None:
        pytest.skip("needs a C compiler on Linux")
    return made


@pytest.mark.parametrize(
    "fault",
    [
        store_faults.Fault(call="write", first=1, times=10**9, error=28),
        store_faults.Fault(call="write", first=120, times=1, error=-1),
        store_faults.Fault(call="write", first=120, times=10**9, error=28),
        store_faults.Fault(call="fsync", first=20, times=5, error=5),
        store_faults.Fault(call="rename", first=1, times=1, error=5),
        store_faults.Fault(call="truncate", first=1, times=10**9, error=5),
    ],
    ids=str,
)
def test_what_was_called_kept_survives_a_disk_that_fails(library, tmp_path, fault):
    """Writes, half writes, fsync, rename: numbers without a gap, backups that open."""
    store_faults.check_fault(library, tmp_path / "data", fault)


@pytest.mark.parametrize("seed", [1, 3])
def test_noise_on_some_pages_takes_nothing_from_the_others(tmp_path, seed):
    """What the backup had is there, and most of the rest."""
    found = store_faults.check_damage(tmp_path / "data", random.Random(seed))  # noqa: S311  repeatable

    assert found > 0


def test_noise_inside_a_text_is_found(tmp_path, opened, keep, folder):
    """SQLite calls such a file whole; the doctor does not."""
    store = opened()
    keep(store, answers(20, result={"response": {"text": "kept words"}}))
    store.close()
    content = (folder / DATABASE).read_bytes()
    at = content.index(b"kept words")
    (folder / DATABASE).write_bytes(content[:at] + b"\xff\xfe\xfd" + content[at + 3 :])
    again = opened()

    with pytest.raises(StoreError) as found:
        again.check()

    assert found.value.problems[0].code == "damaged"


def test_reading_noise_is_said_plainly(opened, keep, folder):
    """A screen that meets it gets a sentence, and no traceback."""
    store = opened()
    keep(store, answers(3, context={"attempt": "try-1", "note": "kept words"}))
    store.close()
    content = (folder / DATABASE).read_bytes()
    at = content.index(b"kept words")
    (folder / DATABASE).write_bytes(content[:at] + b"\xff\xfe\xfd" + content[at + 3 :])
    reader = opened().reader()

    with pytest.raises(StoreError) as found:
        reader.last_answers("amina")

    assert found.value.problems[0].code == "damaged"


def fill_up(path):
    """Take all that is left of a disk."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT)
    with contextlib.suppress(OSError):
        while os.write(handle, bytes(4096)):
            pass
    os.close(handle)


class FailingCalls:
    """Lets the n-th of some calls of `os` fail, as a full or dying disk does."""

    def __init__(self, monkeypatch):
        self._monkeypatch = monkeypatch

    def at(self, name, first, error=errno.ENOSPC):
        real, count = getattr(os, name), iter(range(1, 10**6))

        def call(*arguments, **more):
            if next(count) == first:
                raise OSError(error, os.strerror(error))
            return real(*arguments, **more)

        self._monkeypatch.setattr(os, name, call)


@pytest.fixture
def failing(monkeypatch):
    return FailingCalls(monkeypatch)


@pytest.mark.parametrize("name", ["fsync", "replace"])
@pytest.mark.parametrize("first", [1, 2, 3, 4])
def test_a_backup_is_whole_or_not_there(failing, opened, keep, folder, name, first):
    """Half a backup is none."""
    store = opened()
    keep(store, answers(50))
    store.back_up("daily")
    failing.at(name, first)

    try:
        store.back_up("asked")
    except StoreError as error:
        assert error.problems[0].code == "disk-full"  # noqa: PT017  where it fails is the question

    assert all(backup.is_good(each.path) for each in backup.backups(folder))
    assert not list((folder / "backups").glob("*.part"))


@pytest.mark.parametrize("name", ["fsync", "replace"])
@pytest.mark.parametrize("first", range(1, 7))
def test_going_back_leaves_the_old_file_or_the_new_one(
    failing, monkeypatch, opened, keep, name, first
):
    """A power cut of the disk in the middle of a restore loses neither."""
    store = opened()
    keep(store, answers(10))
    chosen, folder = store.back_up("asked"), store.folder
    keep(store, answers(10, start=100))
    store.close()

    failing.at(name, first)
    with contextlib.suppress(StoreError):
        backup.restore(folder, chosen, NOON)
    monkeypatch.undo()

    assert opened().reader().count() in {10, 20}


@pytest.mark.parametrize("name", ["fsync", "replace"])
def test_tries_that_cannot_be_written_are_counted_in_memory(failing, tmp_path, name):
    """A full disk opens nobody's record."""
    tries = PinTries(tmp_path)
    tries.add_wrong("amina", 1)
    failing.at(name, 1)

    assert tries.add_wrong("amina", 2) == Tries(2, 2)
    assert PinTries(tmp_path).of("amina").wrong in {1, 2}


@pytest.mark.parametrize("content", ["", "[]", "{", '{"amina": "x"}', '{"amina": [1]}', "\x00"])
def test_tries_that_cannot_be_read_are_none(tmp_path, content):
    """Nobody is locked out by a broken file."""
    (tmp_path / "pin-tries.json").write_text(content)

    assert PinTries(tmp_path).of("amina") == Tries()


def test_tries_are_forgotten_when_the_pin_was_right(tmp_path):
    """And stay forgotten after a restart."""
    tries = PinTries(tmp_path)
    tries.add_wrong("amina", 1)
    tries.forget("amina")

    assert PinTries(tmp_path).of("amina") == Tries()
    assert json.loads((tmp_path / "pin-tries.json").read_text()) == {}


def test_a_file_that_another_program_holds_is_written_later(opened, folder):
    """A scan, a copy, a sync: the answer waits and is kept, without a gap."""
    store = opened()
    told, refused = [], []
    writer = store.start_writer(on_kept=told.extend, on_refused=refused.append, retry_after=0.02)
    writer.put(answers(1))
    store.log.connection.execute("PRAGMA busy_timeout = 20")
    command = [sys.executable, "-c", HOLDER, folder / DATABASE, "0.4"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout.readline().strip() == "held"
        for number in range(2, 12):
            writer.put(answers(1, start=number))
        holder.wait()
    store.close()

    assert [statement.seq for statement in told] == list(range(1, 12))
    assert all(error.problems[0].code == "locked" for error in refused)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="mounting needs root")
def test_a_disk_that_is_really_full_loses_nothing(tmp_path, opened):
    """A tiny disk of its own: 8 MB, filled, and freed again."""
    mounted = tmp_path / "disk"
    mounted.mkdir()
    mount = shutil.which("mount")
    command = [mount, "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(mounted)]
    if mount is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("mounting is not allowed here")
    try:
        ballast = mounted / "ballast"
        store = opened(mounted / "data")
        told, refused = [], []
        writer = store.start_writer(
            on_kept=told.extend, on_refused=refused.append, retry_after=0.02
        )
        fill_up(ballast)
        long = {"response": {"text": "x" * 2000}}
        for number in range(1, 200):
            writer.put(answers(1, start=number, result=long))
        assert not writer.close(0.5)
        assert {error.problems[0].code for error in refused} <= {"disk-full", "disk-fails"}
        ballast.unlink()
        assert writer.close(10)
        grown = projections.dump(store.log.connection)
        projections.rebuild(store.log.connection)
        kept = list(log.read(store.log.connection))
        assert [statement.seq for statement in kept] == list(range(1, 200))
        assert projections.dump(store.log.connection) == grown
        store.close()
    finally:
        subprocess.run([shutil.which("umount"), "-l", str(mounted)], check=False)


def test_a_folder_that_becomes_read_only_is_said(tmp_path, opened, keep):
    """The other half of a disk's life: what was kept can be read, and the sentence says why."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    folder = Path(tmp_path / "data")
    keep(opened(folder), answers(1))
    folder.chmod(0o500)
    try:
        with pytest.raises(StoreError):
            opened(folder)
    finally:
        folder.chmod(0o700)
