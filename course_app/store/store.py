"""The store of one data folder: opens it, starts its writer, gives readers.

A window makes one `Store` at its start and closes it at its end. Nothing else in the app opens
the file for writing.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from course_app.store import device as devices
from course_app.store.connection import DATABASE
from course_app.store.device import Device
from course_app.store.faults import said_plainly
from course_app.store.lock import FolderLock
from course_app.store.log_file import LogFile
from course_app.store.reader import Reader
from course_app.store.stop import Stop

if TYPE_CHECKING:  # what the first screen does not need is imported where it is needed
    from course_app.store.backup import Reason
    from course_app.store.doctor import Repair
    from course_app.store.taking_in import Carried, TakenIn
    from course_app.store.writer import OnKept, OnRefused, Writer

RETRY_AFTER = 5.0  # seconds


class Store:
    """A data folder that is open here and nowhere else."""

    def __init__(
        self,
        folder: Path,
        lock: FolderLock,
        log_file: LogFile,
        clock: Callable[[], int],
        new_id: Callable[[], str],
    ) -> None:
        """Hold what `open_store` has opened."""
        self.folder = folder
        self._lock = lock
        self.log = log_file
        self.clock = clock
        self.new_id = new_id
        self._writer: Writer | None = None
        self._readers: list[Reader] = []
        self._stop = Stop()

    @property
    def device(self) -> Device:
        """This laptop, as the log knows it."""
        return self.log.device

    @property
    def mended(self) -> Repair | None:
        """What was repaired while opening, to be told in one sentence; None where nothing was."""
        return self.log.mended

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

        doctor.check(self.folder, self._stop)

    def back_up(self, reason: Reason) -> Path:
        """Make a backup now; for a worker."""
        from course_app.store import backup  # noqa: PLC0415  not before the first paint

        return backup.make(self.folder, self.clock(), reason)

    def back_up_if_due(self) -> Path | None:
        """Make the day's backup if it is missing; for a worker, such as just after the start."""
        from course_app.store import backup  # noqa: PLC0415  not before the first paint

        now = self.clock()
        if not backup.is_due(self.folder, now):
            return None
        return backup.make(self.folder, now, "daily", self._stop)

    def take_in(
        self,
        batches: Iterable[Sequence[Carried]],
        before_commit: Callable[[], object] = lambda: None,
    ) -> TakenIn:
        """Add statements from elsewhere, all or none, as `taking_in.take_in`; for a worker."""
        return self.log.take_in(batches, before_commit)

    def repair(self, new_id: Callable[[], str]) -> Repair:
        """Make a damaged file whole while the app is open; for a worker.

        What waits in the writer is kept afterwards. Readers are closed: ask for new ones.
        """
        from course_app.store import doctor  # noqa: PLC0415  not before the first paint

        with self._exchanging():
            return doctor.repair_locked(self.folder, at=self.clock(), new_id=new_id)

    def restore(self, chosen: Path) -> Path | None:
        """Go back to a backup while the app is open, as `backup.restore`; readers are closed."""
        from course_app.store import backup  # noqa: PLC0415  not before the first paint

        with self._exchanging():
            return backup.restore_locked(self.folder, chosen, self.clock())

    def close(self, timeout: float = 10.0) -> None:
        """Write what waits, for at most `timeout` seconds, and let go of the folder.

        A check or the day's backup on another thread is ended: the next start makes up for it.
        A repair or a restore that has begun on another thread ends first, however long it takes:
        the next window must not open a file that is being exchanged.
        """
        self._stop.stop(timeout)
        self._close_readers()
        if self._writer is not None:
            self._writer.close(timeout)
            if self._writer.is_running:  # the disk hangs: its connection cannot be closed
                return
        self.log.close()
        self._lock.release()

    @contextmanager
    def _exchanging(self) -> Iterator[None]:
        self._close_readers()
        with self.log.exchanging():
            yield

    def _close_readers(self) -> None:
        while self._readers:
            self._readers.pop().close()


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

            def this_device(connection: sqlite3.Connection) -> Device:
                return devices.this_device(connection, fingerprint(folder), new_id)

            file = LogFile(folder / DATABASE, clock, new_id, this_device)
            return Store(folder, lock, file, clock, new_id)
        except BaseException:
            lock.release()
            raise
