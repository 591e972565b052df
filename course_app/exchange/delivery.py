"""Putting a finished file on a stick so that one may pull the stick out at any moment.

It is written beside its place, flushed to the device, read back and compared, and only then gets
its name: what is there is always the old file or the new one, whole.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from course_app.course.flaws import Flaw
from course_app.course.whole_file import check_replaceable, sync_folder
from course_app.exchange import flaws
from course_app.exchange.flaws import ExchangeError
from course_app.exchange.progress import Progress, unseen
from course_app.store.disk import refuses_files
from course_app.store.faults import said_plainly

LARGEST_ON_FAT = 2**32 - 1  # bytes of a file
_PIECE = 1 << 20
_SPARE = 1_000_000  # bytes left free for the folder's own needs


def work_folder(work: Path | None) -> Path:
    """Give `work`, or the system's own folder where that is on a medium that takes no files."""
    own = Path(tempfile.gettempdir())
    return own if work is None or refuses_files(work) else work


@contextmanager
def unfinished(work: Path | None) -> Iterator[BinaryIO]:
    """Give a file without a name in `work` for what is not finished; it goes at the end.

    Raises `StoreError` that names that folder where its disk refuses, since another place for the
    finished file would not help then.
    """
    folder = work_folder(work)
    with said_plainly(folder), tempfile.TemporaryFile(dir=folder) as file:
        yield file


def deliver(
    source: BinaryIO,
    target: Path,
    *,
    most: int | None = None,
    progress: Progress = unseen,
    flaw: Flaw = flaws.CANNOT_WRITE,
) -> int:
    """Write what `source` holds to `target` and give its size; raises `ExchangeError`.

    `most` is how large a file may be there, `flaw` what is said where it refuses. The file that
    was there stays until the end.
    """
    size = source.seek(0, os.SEEK_END)
    with flaws.writing(target, flaw):
        part = target.with_name(f"{target.name}.part")
        target.parent.mkdir(parents=True, exist_ok=True)
        check_replaceable(target)
        check_room(target, size, most)
        part.unlink(missing_ok=True)  # a stick may hold a link of this name that leads elsewhere
        try:
            _write(source, part, size, progress)
            part.replace(target)
            sync_folder(target.parent)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
    return size


def check_room(target: Path, size: int, most: int | None) -> None:
    """Raise `ExchangeError` where so many bytes do not fit."""
    needed = -(-size // 1_000_000)
    if most is not None and size > most:
        raise ExchangeError(flaws.TOO_LARGE_FOR_FAT.problem(target, size=needed))
    free = shutil.disk_usage(target.parent).free
    if free < size + _SPARE:
        fields = {"free": free // 1_000_000, "size": needed}
        raise ExchangeError(flaws.NO_ROOM.problem(target, **fields))


def _write(source: BinaryIO, part: Path, size: int, progress: Progress) -> None:
    total = 2 * size  # once there, once back
    source.seek(0)
    written = sha256()
    with part.open("xb") as file:
        while piece := source.read(_PIECE):
            written.update(piece)
            file.write(piece)
            progress(file.tell(), total)
        file.flush()
        os.fsync(file.fileno())
        _forget_cached(file)
    read = sha256()
    with part.open("rb") as file:
        while piece := file.read(_PIECE):
            read.update(piece)
            progress(size + file.tell(), total)
    if read.digest() != written.digest():
        raise ExchangeError(flaws.READ_BACK_DIFFERS.problem(part.with_suffix("")))


def _forget_cached(file: BinaryIO) -> None:
    """Let the next reading come from the device, not from memory, where the system can do so."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
