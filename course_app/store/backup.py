"""Backups: whole copies of the file in `backups/`, and how to go back to one.

One is made a day, and before a migration, an import and going back to another one. The newest 14
are kept; where a day has several, the earlier ones of that day go first.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections import Counter
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from course_app.course.whole_file import put_in_place
from course_app.errors import QT_TRANSLATE_NOOP, StoreError
from course_app.store import log, schema
from course_app.store.aside import (
    Numbered,
    copy_durably,
    made_aside,
    next_name,
    numbered_files,
    stamp,
)
from course_app.store.connection import (
    DATABASE,
    connect_copier,
    connect_reader,
    connect_writer,
)
from course_app.store.device import forget_laptop
from course_app.store.faults import (
    DAMAGED,
    DISK_FULL,
    FOLDER_GONE,
    LOST,
    UNREADABLE,
    Sentence,
    said_plainly,
    store_error,
)
from course_app.store.lock import FolderLock
from course_app.store.stop import Stop

FOLDER = "backups"
SET_ASIDE = "set-aside"
KEPT = 14
MANY = 1000  # statements since the last backup that are worth one on the same day
_AT_ONCE = 200  # rows of the log that are read before others have their turn
_SPARE = 16 * 1024 * 1024  # bytes that a backup leaves free on the disk

Reason = Literal["daily", "migration", "import", "asked", "restore"]

BACKUP_BAD: Sentence = (
    "backup-damaged",
    QT_TRANSLATE_NOOP("errors", "The backup {cause} is damaged"),
    QT_TRANSLATE_NOOP("errors", "Choose another one; nothing was changed"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """A copy of the store as it was; the counts are None where it cannot be read."""

    path: Path
    number: int
    made: str  # UTC, "20261122-093012"
    reason: str
    statements: int | None
    learners: int | None


def make(folder: Path, at: int, reason: Reason, stop: Stop | None = None) -> Path:
    """Copy the store as it is at this moment, on its own connection; others may go on writing.

    `at` is UTC in milliseconds. Written aside, then renamed; older ones beyond `KEPT` are
    deleted. Raises `StoreError` when there is no room or the file cannot be read. Where `stop`
    ends it from another thread, there is no backup.
    """
    with said_plainly(folder):
        source = folder / DATABASE
        if not source.exists():
            raise store_error(FOLDER_GONE, folder)
        size = source.stat().st_size
        if not size:  # a copy of nothing would pass for a backup
            raise store_error(DAMAGED, folder)
        if shutil.disk_usage(folder).free < size + _SPARE:
            raise store_error(DISK_FULL, folder)
        target = next_name(folder / FOLDER, at, reason)
        with made_aside(target) as part:
            with (stop or Stop()).closing(connect_copier(source)) as connection:
                connection.execute("VACUUM INTO CAST(? AS TEXT)", (os.fsencode(part),))
            put_in_place(part, target)
        for old in too_many(numbered_files(folder / FOLDER)):
            old.path.unlink(missing_ok=True)
    return target


def too_many(files: Sequence[Numbered], kept: int = KEPT) -> tuple[Numbered, ...]:
    """Give those to delete, from files in order, so that as many different days stay as can."""
    staying = list(files)
    while len(staying) > kept:
        of_day = Counter(file.day for file in staying)
        staying.remove(next((f for f in staying if of_day[f.day] > 1), staying[0]))
    return tuple(file for file in files if file not in staying)


def is_due(folder: Path, at: int) -> bool:
    """Say whether today's backup is missing, or much has been kept since the last one."""
    files = [file for file in numbered_files(folder / FOLDER) if file.reason != "restore"]
    with said_plainly(folder), closing(connect_reader(folder / DATABASE)) as connection:
        now = log.count(connection)
    if not files:
        return now > 0
    before, _ = _counts(files[-1].path)
    since = now - (before or 0)
    return since > 0 and (files[-1].day != stamp(at).partition("-")[0] or since >= MANY)


def backups(folder: Path) -> tuple[Backup, ...]:
    """Give the backups, the newest first, with what is in them."""
    found = []
    for file in reversed(numbered_files(folder / FOLDER)):
        statements, learners = _counts(file.path)
        found.append(
            Backup(
                path=file.path,
                number=file.number,
                made=file.made,
                reason=file.reason,
                statements=statements,
                learners=learners,
            )
        )
    return tuple(found)


def restore(folder: Path, backup: Path, at: int) -> Path | None:
    """Go back to a backup; gives where the present file was set aside, None where none was.

    The data folder must not be open. The backup stays, and what is now becomes a backup as well,
    if there is room, so that one can come back to it. From here this laptop counts as a new
    device: what it had numbered after the backup may be on a stick already.
    """
    with said_plainly(folder):
        lock = FolderLock(folder)
        try:
            return restore_locked(folder, backup, at)
        finally:
            lock.release()


def restore_locked(folder: Path, backup: Path, at: int) -> Path | None:
    """Do what `restore` does for one that holds the folder's lock and has closed its file."""
    with said_plainly(folder):
        if not is_good(backup):
            raise store_error(BACKUP_BAD, folder, cause=backup.name)
        with made_aside(folder / DATABASE) as part:
            shutil.copyfile(backup, part)
            with closing(connect_writer(part)) as connection:
                forget_laptop(connection)
                connection.execute("PRAGMA journal_mode = DELETE")  # all is in the one file
            if is_good(folder / DATABASE):
                with suppress(StoreError):  # no room; it is set aside all the same
                    make(folder, at, "restore")
            aside = set_aside(folder, at, "replaced")
            replace_database(folder, part)
        return aside


def set_aside(folder: Path, at: int, reason: Literal["damaged", "replaced"]) -> Path | None:
    """Copy the store's file, and what is not in it yet, to `set-aside/`; nothing is deleted."""
    present, pages = folder / DATABASE, _beside(folder / DATABASE, "-wal")
    if not present.exists() and not pages.exists():
        return None
    target = next_name(folder / SET_ASIDE, at, reason)
    if pages.exists():
        copy_durably(pages, _beside(target, "-wal"))
    if present.exists():
        copy_durably(present, target)
    else:  # somebody deleted it; what had not got into it may still be found
        target.touch()
    return target


def replace_database(folder: Path, part: Path) -> None:
    """Put a finished file in the place of the store's, which has been set aside."""
    present = folder / DATABASE
    for end in ("-wal", "-shm"):  # they belong to the old file and would spoil the new one
        _beside(present, end).unlink(missing_ok=True)
    put_in_place(part, present)


def check_not_lost(path: Path) -> None:
    """Raise `StoreError` "damaged" where a store that had something is empty now, or is gone.

    SQLite would make a new one, and would throw away the `-wal` file beside it.
    """
    with said_plainly(path.parent):
        if path.exists() and path.stat().st_size:
            return
        pages, has_backups = _beside(path, "-wal"), bool(numbered_files(path.parent / FOLDER))
        if has_backups and not path.exists():
            raise store_error(LOST, path.parent)
        if has_backups or (pages.exists() and pages.stat().st_size):
            raise store_error(DAMAGED, path.parent)


def is_good(path: Path) -> bool:
    """Say whether a file is a whole store that this app can read."""
    try:
        with closing(connect_reader(path)) as connection:
            if not 0 < schema.version(connection) <= len(schema.MIGRATIONS):
                return False
            return is_whole(connection)
    except UNREADABLE:
        return False


def is_whole(connection: sqlite3.Connection) -> bool:
    """Say whether a file's trees and indexes agree, and whether its log is text that can be read.

    SQLite itself does not look into texts, so that a page of noise inside one passes for whole.
    """
    if not schema.version(connection):
        return False
    if connection.execute("PRAGMA integrity_check(1)").fetchall() != [("ok",)]:
        return False
    texts = "id, verb, kind, object, hash, result, context"
    bad = "NOT (json_valid(result) AND json_valid(context))"
    rows = connection.execute(f"SELECT {texts}, {bad} FROM statement")  # noqa: S608  our own words
    try:
        while part := rows.fetchmany(_AT_ONCE):
            if any(row[-1] for row in part):
                return False
    except (sqlite3.OperationalError, UnicodeDecodeError):  # bytes that are no text
        return False
    return True


def _counts(path: Path) -> tuple[int | None, int | None]:
    try:
        with closing(connect_reader(path)) as connection:
            (learners,) = connection.execute("SELECT count(*) FROM p_learner").fetchone()
            return log.count(connection), learners
    except UNREADABLE:
        return None, None


def _beside(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
