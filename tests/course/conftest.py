"""A small course that tests may change, and a short way to read what is wrong with it."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from course_app.errors import Problem

SMALL = Path(__file__).parents[1] / "data" / "small-course"


class SmallCourse:
    """A copy of tests/data/small-course; it is without fault until a test changes it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        shutil.copytree(SMALL, folder)

    def change(self, name: str, old: str, new: str) -> int:
        """Replace the first `old` in a file and give its line."""
        path = self.folder / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="")
        return 1 + text[: text.index(old)].count("\n")

    def write(self, name: str, text: str | bytes) -> Path:
        """Write a whole file."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def short(self, problems: Iterable[Problem]) -> list[str]:
        """Give each problem as "11-sharing/lesson.md:3 no-slug"."""
        return [f"{self._place(problem)} {problem.code}" for problem in problems]

    def _place(self, problem: Problem) -> str:
        return problem.place.removeprefix(f"{self.folder}/")


@pytest.fixture
def course(tmp_path):
    return SmallCourse(tmp_path / "course")
