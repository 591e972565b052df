"""The log and its projections in their file: what the writer's thread writes to.

Opens the file, brings it up to date, and opens it again after a fault.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from course_app.course.whole_file import sync_folder
from course_app.store import log, projections, schema
from course_app.store.connection import connect_writer
from course_app.store.device import Device
from course_app.store.faults import FOLDER_GONE, FOLDER_REPLACED, said_plainly, store_error
from course_app.study.statements import Statement

if TYPE_CHECKING:
    from course_app.store.doctor import Repair
    from course_app.store.taking_in import Carried, TakenIn


class LogFile:
    """The one connection that writes; any thread may call, one is served at a time."""

    connection: sqlite3.Connection
    device: Device

    def __init__(
        self,
        path: Path,
        clock: Callable[[], int],
        new_id: Callable[[], str],
        identify: Callable[[sqlite3.Connection], Device],
    ) -> None:
        """Open the file, make it where there is none; `identify` says which device writes."""
        self._path = path
        self._name = str(path)
        self._clock = clock
        self._new_id = new_id
        self._identify = identify
        self._turn = Lock()
        self._file: tuple[int, int] | None = None  # which file it is, whatever its name
        self._last_seq = 0
        self._is_open = False
        self._is_closed = False  # for good
        self.mended: Repair | None = None
        self._open(create=True)

    def append(self, drafts: Sequence[log.Pending]) -> tuple[Statement, ...]:
        """Keep drafts for good; raises `StoreError` and keeps nothing, or they are on the disk.

        A file that was removed or replaced meanwhile takes writes as if nothing had happened
        (on Linux), so it counts only if it is still in its place afterwards.
        """
        with self._turn, said_plainly(self._path.parent):
            if not self._is_open:
                self._open()
            kept = log.append(self.connection, self.device, drafts, projections.project)
            self._check_place()
            self._last_seq = max(self._last_seq, kept[-1].seq if kept else 0)
        return kept

    def take_in(
        self, batches: Iterable[Sequence[Carried]], before_commit: Callable[[], object]
    ) -> TakenIn:
        """Add statements from elsewhere, all or none, as `taking_in.take_in`.

        Raises `StoreError` where the file was removed meanwhile, as `append` does.
        """
        from course_app.store import taking_in  # noqa: PLC0415  not before the first paint

        with self._turn, said_plainly(self._path.parent):
            if not self._is_open:
                self._open()
            taken = taking_in.take_in(self.connection, batches, before_commit)
            self._check_place()
            self._last_seq = max(self._last_seq, log.last_seq(self.connection, self.device))
        return taken

    def reopen(self) -> None:
        """Open the file again, as after a stick was unplugged; raises `StoreError`."""
        with self._turn, said_plainly(self._path.parent):
            self._let_go()
            self._open()

    @contextmanager
    def exchanging(self) -> Iterator[None]:
        """Let go of the file while another is put in its place; then open that one."""
        with self._turn, said_plainly(self._path.parent):
            if self._is_closed:
                raise RuntimeError("the file is closed")
            self._let_go()
            try:
                yield
            finally:
                self._open()

    def close(self) -> None:
        """Let go of the file for good; what has begun with it, such as an exchange, ends first."""
        with self._turn:
            self._is_closed = True
            self._let_go()

    def _open(self, *, create: bool = False) -> None:
        left = commits_left(self._path)
        connection = up_to_date(self._path, self._clock, create=create)
        try:
            if hides_some(connection, left):
                self.mended = self._mend(connection)
        except BaseException:
            connection.close()
            raise
        self._take(connection)

    def _mend(self, connection: sqlite3.Connection) -> Repair:
        """Take in what lies behind a spoiled place in the `-wal` file, which SQLite drops."""
        from course_app.store import backup, doctor  # noqa: PLC0415  hardly ever needed

        aside = backup.set_aside(self._path.parent, self._clock(), "damaged")
        return doctor.take_in(connection, [aside] if aside else [], self._new_id)

    def _take(self, connection: sqlite3.Connection) -> None:
        try:
            device = self._identify(connection)
            last = log.last_seq(connection, device)
        except BaseException:
            connection.close()
            raise
        if last < self._last_seq and device == self.device:
            connection.close()
            raise store_error(FOLDER_REPLACED, self._path.parent)
        self.connection, self.device, self._last_seq = connection, device, last
        self._file = _identity(self._name)
        self._is_open = True

    def _check_place(self) -> None:
        if _identity(self._name) != self._file:
            raise store_error(FOLDER_GONE, self._path.parent)

    def _let_go(self) -> None:
        self.connection.close()
        self._is_open = False


def up_to_date(path: Path, clock: Callable[[], int], *, create: bool = False) -> sqlite3.Connection:
    """Open a file for writing and run the migrations that are missing, after a backup.

    Raises `StoreError` "damaged" for an empty one, or none, where there was more.
    """
    is_new = not path.exists()
    if create if is_new else path.stat().st_size == 0:
        from course_app.store import backup  # noqa: PLC0415  hardly ever needed

        backup.check_not_lost(path)
    connection = connect_writer(path, create=create)
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


def commits_left(path: Path) -> list[int]:
    """Give where transactions end in the `-wal` file that an unclean end has left, if any.

    To be asked before SQLite opens the file for writing and tidies up.
    """
    wal = path.with_name(path.name + "-wal")
    if not wal.exists() or wal.stat().st_size == 0:
        return []
    from course_app.store.salvage import commits  # noqa: PLC0415  only after a crash

    return commits(wal)


def hides_some(connection: sqlite3.Connection, left: Sequence[int]) -> bool:
    """Say whether SQLite does not see transactions that are in the `-wal` file.

    One may be half written, as when the power failed in its commit: nobody was told of it.
    """
    if not left:
        return False
    _, frames, _ = connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
    return len([end for end in left if end > frames]) > 1


def _identity(name: str) -> tuple[int, int] | None:
    try:
        found = os.stat(name)  # noqa: PTH116  at every answer, and Path.stat takes twice as long
    except OSError:
        return None
    return found.st_dev, found.st_ino
