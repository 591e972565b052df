"""Reads a data folder on a medium that cannot be written, such as a CD, through a copy.

SQLite makes a file of its own beside the one that it reads, which cannot be there. Without that
file nobody is writing either, so the store and its `-wal` file can be copied as they stand.
"""

from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from course_app.store.disk import refuses_files
from course_app.store.faults import DISK_FULL, FULL_DISKS, store_error


class Borrowed(sqlite3.Connection):
    """Reads a copy, which goes when the connection is closed."""

    folder: TemporaryDirectory[str] | None = None

    def close(self) -> None:
        """Let go of the copy."""
        super().close()
        if self.folder is not None:
            self.folder.cleanup()


def borrow(path: Path) -> TemporaryDirectory[str] | None:
    """Copy a store that only lacks a place to write; None where something else is in the way.

    The copy has the same name. Raises `StoreError` where there is no room for the copy.
    """
    if _has_company(path) or not refuses_files(path.parent):
        return None
    folder = TemporaryDirectory(prefix="course-app-")
    try:
        before = _seen(path)
        for name, _, _ in before:
            shutil.copyfile(path.with_name(name), Path(folder.name, name))
        if not _has_company(path) and _seen(path) == before:
            return folder
    except OSError as error:
        folder.cleanup()
        if error.errno in FULL_DISKS:
            raise store_error(DISK_FULL, Path(gettempdir())) from error
        return None
    folder.cleanup()
    return None


def _has_company(path: Path) -> bool:
    """Tell whether another program may be writing, or was stopped in a way that is not ours."""
    return any(path.with_name(path.name + end).exists() for end in ("-shm", "-journal"))


def _seen(path: Path) -> list[tuple[str, int, int]]:
    files = [path, path.with_name(f"{path.name}-wal")]
    stats = [(file.name, file.stat()) for file in files if file.exists()]
    return [(name, found.st_size, found.st_mtime_ns) for name, found in stats]
