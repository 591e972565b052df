"""Finds words that a course has copied from its source document.

Every run of eight words of the document is kept as one number; a course's file is then gone
through once. Case, punctuation and figures do not count, so a small change hides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from course_app.course.prose import WORD

RUN = 8  # words in a row; fewer are names and common phrases


@dataclass(frozen=True, slots=True)
class CopiedRun:
    """Words that stand in both; `line` is that of the first in the course's file."""

    line: int
    words: tuple[str, ...]


class SourceText:
    """The runs of words of a source document; its title may be named as it is."""

    def __init__(self, path: Path, text: str, title: str = "") -> None:
        self.path = path
        self._runs = _runs(text) - _runs(title)

    def runs_in(self, text: str) -> Iterator[CopiedRun]:
        """Give the longest runs that a text shares with the document."""
        words: list[str] = []
        lines: list[int] = []
        for number, line in enumerate(text.split("\n"), start=1):
            found = WORD.findall(line)
            words += found
            lines += [number] * len(found)
        folded = [_folded(word) for word in words]
        start = end = 0
        for i in range(len(words) - RUN + 1):
            if hash(tuple(folded[i : i + RUN])) not in self._runs:
                continue
            if i > end:  # not the run before, one word on
                if end:
                    yield CopiedRun(lines[start], tuple(words[start:end]))
                start = i
            elif not end:
                start = i
            end = i + RUN
        if end:
            yield CopiedRun(lines[start], tuple(words[start:end]))


def _folded(word: str) -> str:
    """Give a word as it is compared, however its apostrophe is written."""
    return word.casefold().replace("’", "'")


def _runs(text: str) -> set[int]:
    words = [_folded(word) for word in WORD.findall(text)]
    return {hash(tuple(words[i : i + RUN])) for i in range(len(words) - RUN + 1)}
