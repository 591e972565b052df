"""Every fault of the world has a sentence; mistakes of ours have none."""

import errno
import sqlite3

import pytest

from course_app.errors import StoreError
from course_app.store.faults import said_plainly


def sqlite_error(number):
    error = sqlite3.OperationalError("the cause")
    error.sqlite_errorcode = number
    return error


@pytest.mark.parametrize(
    ("error", "code", "sentence"),
    [
        (sqlite_error(sqlite3.SQLITE_FULL), "disk-full", "The disk is full"),
        (sqlite_error(sqlite3.SQLITE_READONLY), "read-only", "can be read but not written"),
        (sqlite_error(sqlite3.SQLITE_BUSY), "locked", "Another program is holding"),
        (sqlite_error(sqlite3.SQLITE_LOCKED), "locked", "Another program is holding"),
        (sqlite_error(sqlite3.SQLITE_PROTOCOL), "locked", "Another program is holding"),
        (sqlite_error(sqlite3.SQLITE_IOERR_FSYNC), "disk-fails", "does not do what it is told"),
        (sqlite_error(sqlite3.SQLITE_IOERR_SHORT_READ), "disk-fails", "(the cause)"),
        (sqlite_error(sqlite3.SQLITE_CORRUPT_INDEX), "damaged", "is damaged"),
        (sqlite_error(sqlite3.SQLITE_NOTADB), "damaged", "doctor --repair --data here"),
        (sqlite_error(sqlite3.SQLITE_CANTOPEN), "cannot-open", "cannot be opened"),
        (sqlite_error(sqlite3.SQLITE_PERM), "cannot-open", "cannot be opened"),
        (OSError(errno.ENOSPC, "no room"), "disk-full", "Free some space on the disk of here"),
        (OSError(errno.EROFS, "locked stick"), "read-only", "Allow writing in here"),
        (OSError(errno.EIO, "unplugged"), "disk-fails", "(unplugged)"),
        (PermissionError(errno.EACCES, "denied"), "folder-unusable", "here cannot be made"),
    ],
)
def test_the_worlds_faults_are_said_plainly(error, code, sentence):
    """The person reads what is wrong, where, and what to do; the exit code is 4."""
    with pytest.raises(StoreError) as said, said_plainly("here"):
        raise error

    (problem,) = said.value.problems
    assert problem.code == code
    assert sentence in str(said.value)
    assert said.value.exit_code == 4
    assert said.value.__cause__ is error


@pytest.mark.parametrize(
    "error",
    [
        sqlite_error(sqlite3.SQLITE_CONSTRAINT_UNIQUE),
        sqlite_error(sqlite3.SQLITE_ERROR),
        sqlite3.ProgrammingError("closed"),
        KeyError("our mistake"),
    ],
)
def test_mistakes_of_ours_come_up_as_they_are(error):
    """A sentence would hide them from the crash report."""
    with pytest.raises(type(error)) as raised, said_plainly("here"):
        raise error

    assert raised.value is error
