"""What a disk takes: asked before much is written, and now and then while people learn."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

from course_app.store.faults import DISK_FULL, said_plainly, store_error

LOW = 50_000_000  # bytes; an hour of a full classroom takes one of them
_OF_A_STATEMENT = 700  # bytes in the file, indexes and projections included
_SPARE = 16 * 1024 * 1024
_REFUSALS = {errno.EROFS, errno.EACCES, errno.EPERM}


def free_bytes(folder: Path) -> int:
    """Give how many bytes are free where a data folder is."""
    with said_plainly(folder):
        return shutil.disk_usage(folder).free


def check_room(folder: Path, statements: int, database: int = 0) -> None:
    """Raise `StoreError` "disk-full" where so many statements and a backup would not fit.

    `database` is the size of the store's file, which a backup copies.
    """
    needed = statements * _OF_A_STATEMENT * 2 + database + _SPARE  # once in the -wal file too
    if free_bytes(folder) < needed:
        raise store_error(DISK_FULL, folder)


def refuses_files(folder: Path) -> bool:
    """Tell whether no file can be made in a folder, however much room there is.

    It is tried, since Windows says of any folder that it can be written.
    """
    tried = folder / f".course-app-{os.getpid()}"
    try:
        os.close(os.open(tried, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        return error.errno in _REFUSALS
    tried.unlink(missing_ok=True)
    return False
