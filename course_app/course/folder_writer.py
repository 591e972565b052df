"""Writes a whole folder or nothing: beside its place, flushed to the disk, then renamed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from course_app.course.whole_file import sync_folder


def is_free(folder: Path) -> bool:
    """Tell whether nothing stands at a place, or an empty folder."""
    if folder.is_dir():
        return not any(folder.iterdir())
    return not os.path.lexists(folder)


def write_folder(folder: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Make a folder with these files, named relative to it; parents are made too.

    Raises `OSError` when the disk refuses, and `FileExistsError` or `OSError` where something
    stands at the place; then nothing new is left. The names must be safe.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    aside = folder.with_name(f".{folder.name}-{os.getpid()}")
    try:
        aside.mkdir()
        for name, data in files:
            _write(aside / name, data)
        if folder.is_dir():
            folder.rmdir()  # Windows renames onto nothing; one with files in it stays
        aside.rename(folder)
    except BaseException:
        shutil.rmtree(aside, ignore_errors=True)
        raise
    sync_folder(folder.parent)


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
