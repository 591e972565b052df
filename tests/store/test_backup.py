"""There is always a copy to go back to, and nobody else's file is touched."""

import errno
import os
import shutil
import sqlite3
import sys
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_app.errors import StoreError
from course_app.store import aside, backup, doctor, log_file
from course_app.store.aside import Numbered, numbered_files
from course_app.store.connection import DATABASE
from course_app.store.stop import Stop
from tests.store.histories import answers, draft

DAY = 24 * 3_600_000


def test_a_backup_is_a_whole_store_that_can_be_read(folder, opened, keep):
    """The list shows when it was made and how much is in it."""
    store = opened()
    keep(store, [draft(1, "registered", "learner", "amina"), *answers(4, start=2)])

    path = store.back_up("asked")

    (made,) = backup.backups(folder)
    assert (made.path, made.reason, made.statements, made.learners) == (path, "asked", 5, 1)
    assert made.made.startswith("20261118-1106")
    assert backup.is_good(path)


def test_one_backup_a_day_is_enough(opened, keep, clock):
    """Starting the app ten times a day does not fill the disk."""
    store = opened()
    assert store.back_up_if_due() is None
    keep(store, [draft(1)])

    assert store.back_up_if_due() is not None
    keep(store, [draft(2)])
    assert store.back_up_if_due() is None
    clock.now += DAY
    assert store.back_up_if_due() is not None
    clock.now += DAY
    assert store.back_up_if_due() is None


def test_a_laptop_whose_clock_stands_still_gets_backups_too(opened, keep, monkeypatch):
    """With an empty battery every day is the first of January 1970."""
    monkeypatch.setattr(backup, "MANY", 10)
    store = opened()
    keep(store, [draft(0)])
    store.back_up_if_due()

    keep(store, answers(10))

    assert store.back_up_if_due() is not None


def test_the_newest_14_stay_and_other_files_are_left_alone(folder, opened, keep, clock):
    """Somebody's own notes and copies in the folder are not ours to delete."""
    store = opened()
    keep(store, [draft(1)])
    (folder / backup.FOLDER).mkdir()
    strange = ["notes.txt", "course-app-1.db", "my-20261118-110640-daily.db"]
    for name in strange:
        (folder / backup.FOLDER / name).write_text("mine")

    for _ in range(16):
        store.back_up("asked")
        clock.now += DAY

    numbers = [made.number for made in backup.backups(folder)]
    assert numbers == list(range(16, 2, -1))
    assert all((folder / backup.FOLDER / name).read_text() == "mine" for name in strange)


@given(days=st.lists(st.integers(1, 9), max_size=30))
@settings(deadline=None)
def test_rotation_keeps_as_many_days_as_it_can(days):
    """Twenty imports on one day do not push out the backups of last week."""
    files = [
        Numbered(path=None, number=number, made=f"2026010{day}-0", reason="daily")
        for number, day in enumerate(sorted(days))
    ]

    gone = backup.too_many(files, kept=9)

    stays = [file for file in files if file not in gone]
    assert len(stays) == min(9, len(files))
    assert {file.day for file in stays} == {file.day for file in files}
    assert files[-1:] == stays[-1:]


def test_a_full_disk_leaves_no_half_backup(folder, opened, keep, monkeypatch):
    """A backup that does not fit is said, and takes no space."""
    store = opened()
    keep(store, [draft(1)])
    full = shutil.disk_usage(folder)._replace(free=0)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: full)

    with pytest.raises(StoreError, match="The disk is full"):
        store.back_up("daily")

    assert not list(folder.glob("backups/*"))


def test_a_backup_that_ends_while_the_writer_opens_the_file_again_is_no_damage(
    folder, opened, keep, monkeypatch
):
    """Were pages moved in that moment, the writer would take them for lost, and go by a new id."""
    store = opened()
    keep(store, answers(3))
    device, connected = store.device, log_file.up_to_date
    is_copied, may_end = Event(), Event()
    closing_at_once = Stop.closing

    @contextmanager
    def ended_later(stop, connection):
        with closing_at_once(stop, connection):
            yield connection
            is_copied.set()
            assert may_end.wait(10)

    def after_the_backup(*args, **options):
        may_end.set()
        thread.join(10)
        return connected(*args, **options)

    monkeypatch.setattr(Stop, "closing", ended_later)
    monkeypatch.setattr(log_file, "up_to_date", after_the_backup)
    thread = Thread(target=store.back_up, args=("asked",))
    thread.start()
    assert is_copied.wait(10)
    store.log.reopen()

    assert (store.mended, store.device) == (None, device)
    assert len(numbered_files(folder / backup.FOLDER)) == 1


def test_going_back_sets_the_present_file_aside(folder, opened, keep):
    """Yesterday's state is there; today's is not deleted."""
    store = opened()
    keep(store, answers(2))
    path = store.back_up("daily")
    keep(store, answers(3, start=10))
    store.close()

    replaced = backup.restore(folder, path, at=store.clock())

    back = opened()
    assert back.reader().count() == 2
    assert backup.is_good(replaced)
    assert [file.reason for file in numbered_files(folder / backup.SET_ASIDE)] == ["replaced"]


def test_one_can_come_back_from_a_backup_that_was_the_wrong_one(folder, opened, keep):
    """What was left is a backup as well, whichever is the oldest that is kept."""
    store = opened()
    keep(store, answers(2))
    path = store.back_up("daily")
    keep(store, answers(3, start=10))
    for _other in range(backup.KEPT - 1):
        store.back_up("asked")
    store.close()

    backup.restore(folder, path, at=store.clock())

    left = backup.backups(folder)[0]
    assert (left.reason, left.statements) == ("restore", 5)
    backup.restore(folder, left.path, at=store.clock())
    assert opened().reader().count() == 5


def test_what_was_left_is_not_the_days_backup_nor_what_a_repair_begins_with(folder, opened, keep):
    """It is there for who asks for it, and comes back by itself only where there is no other."""
    store = opened()
    keep(store, answers(2))
    path = store.back_up("daily")
    keep(store, answers(3, start=10))
    store.close()
    backup.restore(folder, path, at=store.clock())
    (folder / DATABASE).write_bytes(b"no database at all" * 100)

    repaired = doctor.repair(folder, at=store.clock(), new_id=lambda: "a")

    assert repaired.base == path
    assert opened().reader().count() == 2


def test_after_going_back_no_number_is_used_twice(folder, opened, keep):
    """What was numbered after the backup may be on the facilitator's stick already."""
    store = opened()
    keep(store, answers(2))
    path = store.back_up("daily")
    keep(store, answers(3, start=10))
    store.close()

    backup.restore(folder, path, at=store.clock())
    back = opened()

    assert back.device.id != store.device.id
    assert keep(back, [draft(99)])[0].seq == 1


def test_an_open_folder_is_not_gone_back_on(folder, opened, keep):
    """The window closes its file first, or answers would land in the wrong one."""
    store = opened()
    keep(store, [draft(1)])
    path = store.back_up("daily")

    with pytest.raises(StoreError, match="already open"):
        backup.restore(folder, path, at=1)


def test_a_damaged_backup_is_not_gone_back_to(folder, opened, keep):
    """A bad copy must not replace a good file."""
    store = opened()
    keep(store, answers(50))
    path = store.back_up("daily")
    store.close()
    before = (folder / DATABASE).read_bytes()
    path.write_bytes(path.read_bytes()[:5000] + b"\xff" * 3000)

    with pytest.raises(StoreError, match="Choose another one"):
        backup.restore(folder, path, at=1)

    assert (folder / DATABASE).read_bytes() == before


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names are Unicode there")
def test_a_folder_whose_name_is_of_another_encoding_is_like_any_other(tmp_path, opened, keep):
    """It came on the stick of an old system."""
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/donn\xe9es"))
    store = opened(folder)
    keep(store, answers(3))

    path = store.back_up("asked")

    assert store.reader().count() == 3
    assert backup.is_good(path)


def test_a_backup_that_fails_half_way_leaves_nothing(folder, opened, keep, monkeypatch):
    """The list never shows half a backup."""
    store = opened()
    keep(store, [draft(1)])
    monkeypatch.setattr(backup, "put_in_place", unplugged)

    with pytest.raises(StoreError, match="unplugged"):
        store.back_up("daily")

    assert not list(folder.glob("backups/*"))


def test_setting_aside_that_fails_leaves_everything_as_it_was(folder, opened, keep, monkeypatch):
    """A full disk in the middle of a repair costs nothing."""
    store = opened()
    keep(store, [draft(1)])
    path = store.back_up("daily")
    store.close()
    monkeypatch.setattr(aside, "put_in_place", unplugged)

    with pytest.raises(StoreError, match="unplugged"):
        backup.restore(folder, path, at=1)

    assert not list(folder.glob("set-aside/*"))
    assert not list(folder.glob("*.part*"))
    assert opened().reader().count() == 1


def unplugged(*_paths):
    raise OSError(errno.EIO, "unplugged")


def test_a_folder_that_lost_its_file_can_be_gone_back_on(folder, opened, keep):
    """Somebody deleted the wrong file; the backup is enough."""
    store = opened()
    keep(store, answers(2))
    path = store.back_up("daily")
    store.close()
    (folder / DATABASE).unlink()

    assert backup.restore(folder, path, at=1) is None
    assert opened().reader().count() == 2


def test_a_file_that_is_no_store_is_no_good_backup(tmp_path):
    """Another program's database is not put in the place of ours."""
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE recipe (name TEXT)")

    assert not backup.is_good(tmp_path / "other.db")
