"""Writes one file whole or not at all: beside its place, flushed to the disk, then renamed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from errno import EPERM
from pathlib import Path
from stat import S_ISBLK, S_ISCHR, S_ISFIFO, S_ISSOCK


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give the name to write a file at, which becomes `path` at the end.

    Where something is raised meanwhile, `path` is as it was and the other file goes. The name is
    this process's own.
    """
    aside = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        yield aside
        put_in_place(aside, path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise


def check_replaceable(path: Path) -> None:
    """Raise `OSError` for a device or a pipe: `/dev/null` would be a file afterwards."""
    with suppress(FileNotFoundError):
        kind = path.lstat().st_mode
        if any(is_it(kind) for is_it in (S_ISCHR, S_ISBLK, S_ISFIFO, S_ISSOCK)):
            raise PermissionError(EPERM, os.strerror(EPERM))


def put_in_place(aside: Path, path: Path) -> None:
    """Give a written file its name, so that a power cut leaves the old file or the new one."""
    check_replaceable(path)
    with aside.open("rb+") as written:
        os.fsync(written.fileno())
    aside.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names that were made or changed in a folder survive a power cut."""
    if os.name == "nt":  # Windows cannot open a folder, and writes its names through a journal
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
