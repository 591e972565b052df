"""One window a data folder: a lock that the system takes back when a process dies."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from course_app.errors import QT_TRANSLATE_NOOP
from course_app.store.faults import Sentence, store_error

LOCK = "course-app.lock"  # always empty; `device` also knows a copied folder by this file

ALREADY_OPEN: Sentence = (
    "already-open",
    QT_TRANSLATE_NOOP("errors", "Course App is already open with the data folder {folder}"),
    QT_TRANSLATE_NOOP("errors", "Use the window that is open, or choose another --data"),
)
_HELD = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_NO_LOCKS_HERE = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP}  # some network drives

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FolderLock:
    """Holds a data folder for this process until it is released or the process ends."""

    def __init__(self, folder: Path) -> None:
        """Take the folder; raises `StoreError` "already-open" when somebody has it."""
        self._handle = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _take(self._handle)
        except OSError as error:
            if error.errno in _NO_LOCKS_HERE:
                return
            os.close(self._handle)
            if error.errno in _HELD:
                raise store_error(ALREADY_OPEN, folder) from error
            raise

    def release(self) -> None:
        """Let others have the folder; a second call does nothing."""
        if self._handle >= 0:
            os.close(self._handle)
        self._handle = -1
