"""Connections to the one SQLite file of a data folder, and transactions on them."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import cast
from urllib.parse import quote

from course_app.store.faults import FOLDER_GONE, UNREADABLE, store_error

DATABASE = "course-app.db"
WRITER_WAITS = 5.0  # seconds for a lock held by another program
READER_WAITS = 0.25  # it reads on the window's thread


def connect_writer(path: Path, *, create: bool = False) -> sqlite3.Connection:
    """Open the file for the one that writes; any thread may use it, one at a time.

    Raises `StoreError` when the file is not there and is not to be made.
    """
    if not create and not path.exists():
        raise store_error(FOLDER_GONE, path.parent)
    connection = _connect(path, WRITER_WAITS)
    connection.execute("PRAGMA synchronous = FULL")  # a commit that returned survives a power cut
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


def connect_reader(path: Path) -> sqlite3.Connection:
    """Open the file for one that only reads.

    Opened read-only, so that closing it never moves or deletes the `-wal` file, in which a
    repair may still find something. Where the folder cannot be written, it is a copy that is read.
    """
    connection = _connect_read_only(path, READER_WAITS)
    if not _is_open(connection):
        connection = _borrowed(path) or connection
    connection.execute("PRAGMA query_only = ON")
    return connection


def connect_copier(path: Path) -> sqlite3.Connection:
    """Open the file for one that copies it whole into another, while others may write.

    Opened read-only as for a reader: were this the last connection for a moment, the writer that
    opens the file again would find the `-wal` file gone and look for what was in it.
    """
    return _connect_read_only(path, WRITER_WAITS)


def _is_open(connection: sqlite3.Connection) -> bool:
    """Tell whether SQLite could open the file; what else is wrong is said where it is read."""
    try:
        connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone()
    except UNREADABLE as error:
        return getattr(error, "sqlite_errorcode", 0) & 0xFF != sqlite3.SQLITE_CANTOPEN
    return True


def _borrowed(path: Path) -> sqlite3.Connection | None:
    from course_app.course.files import is_there  # noqa: PLC0415  not before the first paint
    from course_app.store.borrowed import Borrowed, borrow  # noqa: PLC0415  hardly ever needed

    folder = borrow(path) if is_there(path) else None
    if folder is None:
        return None
    connection = _connect_read_only(Path(folder.name, path.name), READER_WAITS, Borrowed)
    cast("Borrowed", connection).folder = folder
    return connection


def _connect_read_only(
    path: Path, seconds: float, kind: type[sqlite3.Connection] = sqlite3.Connection
) -> sqlite3.Connection:
    name = quote(os.fsencode(path.absolute().as_posix()))  # a name may be of another encoding
    slash = "" if name.startswith("/") else "/"  # before a drive's letter
    return _connect(f"file://{slash}{name}?mode=ro", seconds, kind, uri=True)


def _connect(
    path: Path | str,
    seconds: float,
    kind: type[sqlite3.Connection] = sqlite3.Connection,
    *,
    uri: bool = False,
) -> sqlite3.Connection:
    return sqlite3.connect(
        path,
        timeout=seconds,
        isolation_level=None,
        check_same_thread=False,
        factory=kind,
        uri=uri,
    )


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Commit what is done inside, or undo all of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.commit()
    except BaseException:
        connection.rollback()
        raise
