"""The log and its projections in their file: what the writer's thread writes to.

Opens the file, brings it up to date, and opens it again after a fault.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from course_app.store import log, projections, schema
from course_app.store.connection import connect_writer, sync_folder
from course_app.store.device import Device
from course_app.store.faults import FOLDER_GONE, FOLDER_REPLACED, said_plainly, store_error
from course_app.study.statements import Statement


class LogFile:
    """The one connection that writes; any thread may call, one is served at a time."""

    connection: sqlite3.Connection
    device: Device
    _file: tuple[int, int] | None  # which file it is, whatever its name
    _last_seq: int

    def __init__(
        self, path: Path, clock: Callable[[], int], identify: Callable[[sqlite3.Connection], Device]
    ) -> None:
        """Open the file, make it where there is none; `identify` says which device writes."""
        self._path = path
        self._clock = clock
        self._identify = identify
        self._turn = Lock()
        self._is_open = self._can_fold = False
        self._open()

    def append(self, drafts: Sequence[log.Pending]) -> tuple[Statement, ...]:
        """Keep drafts for good; raises `StoreError` and keeps nothing, or they are on the disk.

        A file that was removed or replaced meanwhile takes writes as if nothing had happened
        (on Linux), so it counts only if it is still in its place afterwards.
        """
        with self._turn, said_plainly(self._path.parent):
            if not self._is_open:
                self._open()
            if not self._can_fold:  # not at the start, where only reading is in a hurry
                projections.make_ready(self.connection)
                self._can_fold = True
            kept = log.append(self.connection, self.device, drafts, projections.project)
            if _identity(self._path) != self._file:
                raise store_error(FOLDER_GONE, self._path.parent)
            self._last_seq = max(self._last_seq, max((s.seq for s in kept), default=0))
        return kept

    def reopen(self) -> None:
        """Open the file again, as after a stick was unplugged; raises `StoreError`."""
        with self._turn, said_plainly(self._path.parent):
            self.connection.close()
            self._can_fold = False
            self.connection = connect_writer(self._path)
            self._file = _identity(self._path)
            if log.last_seq(self.connection, self.device) < self._last_seq:
                raise store_error(FOLDER_REPLACED, self._path.parent)

    @contextmanager
    def exchanging(self) -> Iterator[None]:
        """Let go of the file while another is put in its place; then open that one."""
        with self._turn:
            self.connection.close()
            self._is_open = False
            try:
                yield
            finally:
                with said_plainly(self._path.parent):
                    self._open()

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def _open(self) -> None:
        self.connection = up_to_date(self._path, self._clock)
        try:
            self.device = self._identify(self.connection)
            self._last_seq = log.last_seq(self.connection, self.device)
        except BaseException:
            self.connection.close()
            raise
        self._file = _identity(self._path)
        self._is_open, self._can_fold = True, False


def up_to_date(path: Path, clock: Callable[[], int]) -> sqlite3.Connection:
    """Open a file for writing and run the migrations that are missing, after a backup."""
    is_new = not path.exists()
    connection = connect_writer(path, create=True)
    try:
        if schema.is_behind(connection, path.parent):
            if schema.version(connection):
                from course_app.store import backup  # noqa: PLC0415  once in a version's life

                backup.make(path.parent, clock(), "migration")
            schema.migrate(connection, clock())
        connection.execute("PRAGMA journal_mode = WAL")
        if is_new:
            sync_folder(path.parent)
    except BaseException:
        connection.close()
        raise
    return connection


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
