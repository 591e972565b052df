"""Numbered files beside the store's own: backups, and what was set aside.

A name is `course-app-0007-20261122-093012-daily.db`. The number gives the order, because a
laptop's clock may stand in 1970. Files with other names are somebody else's and left alone.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import gmtime, strftime

from course_app.course.whole_file import put_in_place

_NAME = re.compile(r"course-app-(\d{4,9})-(\d{8,11}-\d{6})-([a-z]+)\.db")
PART = ".part"  # the end of a name while its file is being written


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A file whose name says when and why it was made."""

    path: Path
    number: int
    made: str  # UTC, "20261122-093012"
    reason: str

    @property
    def day(self) -> str:
        """The day it was made, UTC."""
        return self.made.partition("-")[0]


def stamp(at: int) -> str:
    """Give UTC milliseconds as they stand in a name."""
    return strftime("%Y%m%d-%H%M%S", gmtime(at // 1000))


def numbered_files(folder: Path) -> tuple[Numbered, ...]:
    """Give the folder's numbered files in order, the oldest first; none where it is missing."""
    if not folder.is_dir():
        return ()
    found = ((path, _NAME.fullmatch(path.name)) for path in folder.iterdir())
    files = (
        Numbered(path=path, number=int(match[1]), made=match[2], reason=match[3])
        for path, match in found
        if match and path.is_file()
    )
    return tuple(sorted(files, key=lambda file: (file.number, file.made)))


def next_name(folder: Path, at: int, reason: str) -> Path:
    """Give the path of the next numbered file, and make the folder."""
    folder.mkdir(exist_ok=True)
    number = max((file.number for file in numbered_files(folder)), default=0) + 1
    return folder / f"course-app-{number:04}-{stamp(at)}-{reason}.db"


def part_of(path: Path) -> Path:
    """Give the name that a file has while it is being written; nothing is there yet."""
    part = path.with_name(path.name + PART)
    part.unlink(missing_ok=True)
    return part


@contextmanager
def made_aside(path: Path) -> Iterator[Path]:
    """Give the name that a file has while it is being written; what fails leaves nothing of it."""
    part = part_of(path)
    try:
        yield part
    except BaseException:
        for end in ("", "-journal", "-wal", "-shm"):
            part.with_name(part.name + end).unlink(missing_ok=True)
        raise


def copy_durably(source: Path, target: Path) -> None:
    """Copy a file beside its place, then put it there; both survive a power cut."""
    with made_aside(target) as part:
        shutil.copyfile(source, part)
        put_in_place(part, target)


def write_durably(path: Path, text: str) -> None:
    """Write a file beside its place, then put it there, as `copy_durably`."""
    with made_aside(path) as part:
        part.write_text(text, encoding="utf-8")
        put_in_place(part, path)
