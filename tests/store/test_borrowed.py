"""A data folder on a medium that cannot be written: it is read through a copy, or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import tempfile
from contextlib import closing

import pytest

from course_app.cli import run_command
from course_app.errors import StoreError
from course_app.store import borrowed, log
from course_app.store.connection import DATABASE, connect_reader
from course_app.store.disk import refuses_files
from tests.store.histories import answers

pytestmark = pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs a way to forbid writing")


@pytest.fixture
def locked(tmp_path):
    """Makes a folder one that cannot be written, as on a CD, until the end of the test."""
    folders = []

    def lock(folder):
        if os.geteuid() != 0:
            folder.chmod(0o500)
        elif not (_mount("--bind", folder, folder) and _mount("-o", "remount,bind,ro", folder)):
            pytest.skip("mounting is not allowed here")
        folders.append(folder)
        return folder

    yield lock
    for folder in folders:
        if os.geteuid() != 0:
            folder.chmod(0o700)
        else:
            subprocess.run([shutil.which("umount"), "-l", str(folder)], check=False)


def _mount(*words):
    mount = shutil.which("mount")
    if mount is None:
        return False
    command = [mount, *map(str, words)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def scratch(tmp_path, monkeypatch):
    """Have temporary files in a folder of the test's own."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def _copied(source, target, *, without=()):
    """Copy a data folder as it lies there while a window has it open, or after it was killed."""
    target.mkdir()
    for file in source.iterdir():
        if not file.name.endswith(without or ("\0",)):
            shutil.copy2(file, target / file.name)
    return target


def _count(folder):
    with closing(connect_reader(folder / DATABASE)) as connection:
        return log.count(connection)


@pytest.mark.parametrize("without", [("-shm",), ()], ids=["wal alone", "wal and shm"])
def test_what_is_only_in_the_wal_file_is_read(tmp_path, opened, keep, locked, scratch, without):
    store = opened()
    keep(store, answers(5))
    assert (store.folder / f"{DATABASE}-wal").stat().st_size
    folder = locked(_copied(store.folder, tmp_path / "cd", without=without))

    assert _count(folder) == 5
    assert list(scratch.iterdir()) == []


def test_a_folder_that_was_closed_in_order_is_read(opened, keep, folder, locked, scratch):
    store = opened()
    keep(store, answers(5))
    store.close()

    assert _count(locked(folder)) == 5
    assert list(scratch.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["results", "export", "-o", "{}/out.results"],
        ["results", "export", "--format", "csv", "-o", "{}/out.csv"],
        ["results", "export", "--format", "xlsx", "-o", "{}/out.xlsx"],
        ["results", "export", "--format", "xapi", "-o", "{}/out.jsonl"],
        ["gradebook", "--csv", "{}/out.csv"],
        ["learners", "list"],
        ["doctor"],
    ],
    ids=lambda words: " ".join(words[:4]),
)
def test_commands_that_read_work_from_a_cd(opened, keep, locked, scratch, capsys, words):
    store, tmp_path = opened(), scratch.parent
    keep(store, answers(5))
    folder = locked(_copied(store.folder, tmp_path / "cd", without=("-shm",)))

    code = run_command([*(word.format(tmp_path) for word in words), "--data", str(folder)])

    assert (code, capsys.readouterr().err.replace("Learners: 1\n", "")) == (0, "")
    assert list(scratch.iterdir()) == []


def test_commands_that_write_say_that_the_folder_cannot_be_written(opened, folder, locked, capsys):
    opened().close()

    assert run_command(["learners", "add", "Amina", "--data", str(locked(folder))]) == 4
    assert "written" in capsys.readouterr().err


def test_a_folder_that_somebody_may_be_writing_is_not_copied(opened, keep, folder, scratch):
    """Half of one moment and half of another would be read."""
    store = opened()
    keep(store, answers(5))

    assert borrowed.borrow(folder / DATABASE) is None
    store.close()
    assert borrowed.borrow(folder / DATABASE) is None  # it can be written: SQLite reads it itself
    assert list(scratch.iterdir()) == []


def test_a_file_that_changes_while_it_is_copied_is_not_read(
    opened, keep, folder, scratch, monkeypatch
):
    """As a window on the other side of a network drive would change it."""
    store = opened()
    keep(store, answers(5))
    store.close()
    monkeypatch.setattr(borrowed, "refuses_files", lambda _folder: True)
    copy = shutil.copyfile

    def copied(source, target):
        copy(source, target)
        os.utime(source, (1, 1))

    monkeypatch.setattr(shutil, "copyfile", copied)

    assert borrowed.borrow(folder / DATABASE) is None
    assert list(scratch.iterdir()) == []


def test_no_room_for_the_copy_is_said_with_its_place(opened, folder, scratch, monkeypatch):
    opened().close()
    monkeypatch.setattr(borrowed, "refuses_files", lambda _folder: True)

    def copied(_source, _target):
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(shutil, "copyfile", copied)

    with pytest.raises(StoreError) as refused:
        borrowed.borrow(folder / DATABASE)

    assert str(scratch) in str(refused.value)
    assert list(scratch.iterdir()) == []


def test_whether_a_folder_takes_files_is_tried(tmp_path, locked):
    folder = tmp_path / "data"
    folder.mkdir()

    assert not refuses_files(folder)
    assert not refuses_files(folder / "none")
    assert list(folder.iterdir()) == []
    assert refuses_files(locked(folder))
