"""The folder of a course: its text files are read here, and nothing outside it is."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from course_app.course import flaws
from course_app.errors import CourseFileError, Problem

LARGEST_FILE = 5_000_000  # bytes; a larger one is refused and not read


def is_there(path: Path) -> bool:
    """Tell whether a place has a file or folder; where nobody may look, there is none."""
    return os.path.exists(path)  # noqa: PTH110  Path.exists raises where a folder is closed


class CourseFolder:
    """Gives the texts of a folder; a link that leads out of it is refused."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._real = os.path.realpath(folder)

    def read(self, path: Path) -> str:
        r"""Give a file's text with `\n` at the line ends, with or without a byte order mark.

        Raises `CourseFileError` where it is missing, too large, outside the folder, no ordinary
        file or not UTF-8; `FileNotFoundError` where there is none, since only the caller knows
        what that means.
        """
        data = self._bytes(path)
        try:
            text = data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = 1 + error.object.count(b"\n", 0, error.start)
            raise CourseFileError(flaws.NOT_UTF8.problem(path, line)) from error
        return text.replace("\r\n", "\n").replace("\r", "\n")

    def check(self, path: Path) -> None:
        """Refuse what is no file of this folder, without opening it; raises as `read` does."""
        real = os.path.realpath(path)
        if not real.startswith(self._real + os.sep) and os.path.lexists(path):
            raise CourseFileError(flaws.LINK_LEAVES.problem(path))
        try:
            status = Path(real).stat()
        except (FileNotFoundError, NotADirectoryError) as error:
            raise FileNotFoundError from error
        except (OSError, ValueError) as error:
            raise CourseFileError(_unreadable(path, error)) from error
        if not stat.S_ISREG(status.st_mode):
            raise CourseFileError(flaws.NOT_A_FILE.problem(path))
        if status.st_size > LARGEST_FILE:
            limit = LARGEST_FILE // 1_000_000
            raise CourseFileError(flaws.TOO_LARGE.problem(path, limit=limit))

    def size(self, path: Path) -> int:
        """Give a file's length in bytes, 0 where there is none."""
        try:
            return path.stat().st_size
        except OSError:
            return 0

    def _bytes(self, path: Path) -> bytes:
        self.check(path)
        try:
            return path.read_bytes()
        except OSError as error:
            raise CourseFileError(_unreadable(path, error)) from error


def _unreadable(path: Path, error: OSError | ValueError) -> Problem:
    cause = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return flaws.CANNOT_READ.problem(path, cause=cause)
