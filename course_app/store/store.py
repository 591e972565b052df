"""The store of one data folder: opens it, starts its writer, gives readers.

A window makes one `Store` at its start and closes it at its end. Nothing else in the app opens
the file for writing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from course_app.store import device as devices
from course_app.store import log, projections, schema
from course_app.store.connection import DATABASE, connect_writer, sync_folder
from course_app.store.device import Device
from course_app.store.faults import FOLDER_GONE, FOLDER_REPLACED, said_plainly, store_error
from course_app.store.lock import FolderLock
from course_app.store.reader import Reader
from course_app.study.statements import Statement

if TYPE_CHECKING:  # what the first screen does not need is imported where it is needed
    from course_app.store.backup import Reason
    from course_app.store.writer import OnKept, OnRefused, Writer

RETRY_AFTER = 5.0  # seconds


class Store:
    """A data folder that is open here and nowhere else."""

    def __init__(
        self, folder: Path, lock: FolderLock, log_file: LogFile, clock: Callable[[], int]
    ) -> None:
        """Hold what `open_store` has opened."""
        self.folder = folder
        self._lock = lock
        self.log = log_file
        self.clock = clock
        self._writer: Writer | None = None
        self._readers: list[Reader] = []

    @property
    def device(self) -> Device:
        """This laptop, as the log knows it."""
        return self.log.device

    def start_writer(
        self, *, on_kept: OnKept, on_refused: OnRefused, retry_after: float = RETRY_AFTER
    ) -> Writer:
        """Start the one thread that writes; its callbacks are called on that thread."""
        from course_app.store.writer import Writer  # noqa: PLC0415  not before the first paint

        if self._writer is not None:
            raise RuntimeError("a store has one writer")
        self._writer = Writer(
            self.log, self.clock, on_kept=on_kept, on_refused=on_refused, retry_after=retry_after
        )
        return self._writer

    def reader(self) -> Reader:
        """Give a reader with its own connection, for one thread; closed with the store."""
        reader = Reader(self.folder / DATABASE, self.device)
        self._readers.append(reader)
        return reader

    def check(self) -> None:
        """Read the whole file; raises `StoreError` "damaged". For a worker: slow with much in it.

        Only a file that looks whole at its start gets this far, so that a window can open first.
        """
        from course_app.store import doctor  # noqa: PLC0415  not before the first paint

        doctor.check(self.folder)

    def back_up(self, reason: Reason) -> Path:
        """Make a backup now; for a worker."""
        from course_app.store import backup  # noqa: PLC0415  not before the first paint

        return backup.make(self.folder, self.clock(), reason)

    def back_up_if_due(self) -> Path | None:
        """Make the day's backup if it is missing; for a worker, such as just after the start."""
        from course_app.store import backup  # noqa: PLC0415  not before the first paint

        now = self.clock()
        return backup.make(self.folder, now, "daily") if backup.is_due(self.folder, now) else None

    def close(self, timeout: float = 10.0) -> None:
        """Write what waits, for at most `timeout` seconds, and let go of the folder."""
        for reader in self._readers:
            reader.close()
        if self._writer is not None:
            self._writer.close(timeout)
            if self._writer.is_running:  # the disk hangs: its connection cannot be closed
                return
        self.log.close()
        self._lock.release()


class LogFile:
    """The log and its projections on one connection; what the writer's thread writes to."""

    def __init__(self, path: Path, connection: sqlite3.Connection, device: Device) -> None:
        """Take over a connection to an up-to-date file."""
        self.device = device
        self._path = path
        self.connection = connection
        self._file = _identity(path)
        self._last_seq = log.last_seq(connection, device)
        self._can_fold = False

    def append(self, drafts: Sequence[log.Pending]) -> tuple[Statement, ...]:
        """Keep drafts for good; raises `StoreError` and keeps nothing, or they are on the disk.

        A file that was removed or replaced meanwhile takes writes as if nothing had happened
        (on Linux), so it counts only if it is still in its place afterwards.
        """
        with said_plainly(self._path.parent):
            self._make_ready()
            kept = log.append(self.connection, self.device, drafts, projections.project)
            if _identity(self._path) != self._file:
                raise store_error(FOLDER_GONE, self._path.parent)
        self._last_seq = max(self._last_seq, max((s.seq for s in kept), default=0))
        return kept

    def reopen(self) -> None:
        """Open the file again, as after a stick was unplugged; raises `StoreError`."""
        self.connection.close()
        self._can_fold = False
        with said_plainly(self._path.parent):
            self.connection = connect_writer(self._path)
            self._file = _identity(self._path)
            if log.last_seq(self.connection, self.device) < self._last_seq:
                raise store_error(FOLDER_REPLACED, self._path.parent)

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def _make_ready(self) -> None:
        if not self._can_fold:  # not at the start, where only reading is in a hurry
            projections.make_ready(self.connection)
            self._can_fold = True


def open_store(
    folder: Path,
    *,
    clock: Callable[[], int],
    new_id: Callable[[], str],
    fingerprint: Callable[[Path], str] = devices.fingerprint,
) -> Store:
    """Open a data folder, or make it; the time does not depend on how much is in it.

    Raises `StoreError` when the folder cannot be made or written ("folder-unusable"), is open
    already ("already-open"), is damaged ("damaged") or of a newer app ("newer").

    Args:
        folder: where the file `course-app.db` is.
        clock: gives UTC in milliseconds since 1970.
        new_id: gives UUIDs, for the device.
        fingerprint: what tells this laptop and folder from a copy of it.
    """
    with said_plainly(folder):
        folder.mkdir(parents=True, exist_ok=True)
        lock = FolderLock(folder)
        try:
            path = folder / DATABASE
            connection = _up_to_date(path, clock)
            device = devices.this_device(connection, fingerprint(folder), new_id)
            return Store(folder, lock, LogFile(path, connection, device), clock)
        except BaseException:
            lock.release()
            raise


def _up_to_date(path: Path, clock: Callable[[], int]) -> sqlite3.Connection:
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
