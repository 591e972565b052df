"""Where the world's faults become sentences: result codes of SQLite and errors of the system.

What is not listed here is our own mistake and comes up as it is.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from course_app.errors import QT_TRANSLATE_NOOP, Problem, StoreError

# code, what is wrong, what to do. The code is for programs: a window chooses its page by it.
Sentence = tuple[str, str, str]

DISK_FULL: Sentence = (
    "disk-full",
    QT_TRANSLATE_NOOP("errors", "The disk is full, so nothing more can be saved"),
    QT_TRANSLATE_NOOP("errors", "Free some space on the disk of {folder}"),
)
READ_ONLY: Sentence = (
    "read-only",
    QT_TRANSLATE_NOOP("errors", "The data folder can be read but not written"),
    QT_TRANSLATE_NOOP("errors", "Allow writing in {folder}, or choose another folder with --data"),
)
LOCKED: Sentence = (
    "locked",
    QT_TRANSLATE_NOOP("errors", "Another program is holding the file with the answers"),
    QT_TRANSLATE_NOOP("errors", "Close programs that copy, sync or scan {folder}"),
)
DISK_FAILS: Sentence = (
    "disk-fails",
    QT_TRANSLATE_NOOP("errors", "The disk does not do what it is told ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Check that the disk of {folder} is connected and has room"),
)
DAMAGED: Sentence = (
    "damaged",
    QT_TRANSLATE_NOOP("errors", "The file with the answers is damaged"),
    QT_TRANSLATE_NOOP("errors", "Repair it with: course-app doctor --repair --data {folder}"),
)
LOST: Sentence = (
    DAMAGED[0],  # a repair brings it back as well
    QT_TRANSLATE_NOOP("errors", "The file with the answers is gone, but backups of it are here"),
    QT_TRANSLATE_NOOP(
        "errors",
        "Put it back, or go on from a backup with: course-app doctor --repair --data {folder}",
    ),
)
CANNOT_OPEN: Sentence = (
    "cannot-open",
    QT_TRANSLATE_NOOP("errors", "The file with the answers cannot be opened ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Allow reading and writing in {folder}, or choose another --data"),
)
FOLDER_GONE: Sentence = (
    "folder-missing",
    QT_TRANSLATE_NOOP("errors", "The file with the answers is not in the data folder"),
    QT_TRANSLATE_NOOP("errors", "Put {folder} back, or connect its disk again"),
)
FOLDER_REPLACED: Sentence = (
    "folder-replaced",
    QT_TRANSLATE_NOOP("errors", "The data folder was replaced by an older copy"),
    QT_TRANSLATE_NOOP("errors", "Put back {folder} as it was, or open the app again"),
)
FOLDER_UNUSABLE: Sentence = (
    "folder-unusable",
    QT_TRANSLATE_NOOP("errors", "The data folder {folder} cannot be made or written ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Allow writing there, or choose another folder with --data"),
)

_SENTENCES: dict[int, Sentence] = {  # https://sqlite.org/rescode.html
    sqlite3.SQLITE_FULL: DISK_FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_PROTOCOL: LOCKED,
    sqlite3.SQLITE_IOERR: DISK_FAILS,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_CANTOPEN: CANNOT_OPEN,
    sqlite3.SQLITE_PERM: CANNOT_OPEN,
}
_SYSTEM_SENTENCES: dict[int, Sentence] = {
    errno.ENOSPC: DISK_FULL,
    errno.EDQUOT: DISK_FULL,
    errno.EROFS: READ_ONLY,
    errno.EIO: DISK_FAILS,
}
FULL_DISKS = {errno.ENOSPC, errno.EDQUOT}
UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError)  # the second of a message with noise


def store_error(sentence: Sentence, folder: Path, *, cause: object = "") -> StoreError:
    """Give the error that says a sentence about a data folder."""
    code, text, remedy = sentence
    fields = {"folder": folder, "cause": cause}
    return StoreError(Problem(text=text, remedy=remedy, fields=fields, code=code))


@contextmanager
def said_plainly(folder: Path) -> Iterator[None]:
    """Turn what the world does to us inside into a `StoreError`; let our own mistakes through."""
    try:
        yield
    except sqlite3.Error as error:
        sentence = _SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if str(error).startswith("Could not decode to UTF-8"):  # noise where a text was
            sentence = DAMAGED
        if sentence is None:
            raise
        raise store_error(sentence, folder, cause=error) from error
    except UnicodeDecodeError as error:  # SQLite quotes noise that stands in the names of tables
        raise store_error(DAMAGED, folder, cause=error) from error
    except OSError as error:
        sentence = _SYSTEM_SENTENCES.get(error.errno or 0, FOLDER_UNUSABLE)
        raise store_error(sentence, folder, cause=error.strerror or error) from error
