"""A GIFT file cut at its blank lines, with comments set apart and places kept."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from course_app.course.gift.escapes import PROTECTED

# Possessive, so that a long run of spaces is looked at once.
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*+\n)++")
_FIRST_COMMENTS = re.compile(r"(?:\s*+//[^\n]*+)++\s*+")  # where nearly all of them are
_COMMENT = re.compile(r"^[^\S\n]*+//[^\n]*", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """The lines between two blank lines: one question, or only comments.

    `text` is protected (see `escapes`), without comments and without space round it; `line`
    and `column` are where it begins.
    """

    text: str
    line: int
    column: int = 1
    comments: tuple[str, ...] = ()

    def place(self, offset: int) -> tuple[int, int]:
        """Give the line and column in the file of an offset in `text`."""
        start = self.text.rfind("\n", 0, offset) + 1
        line = self.line + self.text.count("\n", 0, start)
        escapes = len(PROTECTED.findall(self.text, start, offset))  # two characters in the file
        first = self.column if line == self.line else 1
        return line, first + offset - start + escapes


def split_blocks(text: str) -> Iterator[Block]:
    """Give the blocks of a protected text; lines end with a line feed only."""
    line, start = 1, 0
    for blank in _BLANK_LINES.finditer(text):
        yield from _block(text[start : blank.start()], line)
        line += text.count("\n", start, blank.end())
        start = blank.end()
    yield from _block(text[start:], line)


def _block(lines: str, line: int) -> Iterator[Block]:
    first = _FIRST_COMMENTS.match(lines)
    start = first.end() if first else len(lines) - len(lines.lstrip())
    text = lines[start:].rstrip()
    comments = first[0].split("\n") if first else []
    if "//" in text:
        comments += _COMMENT.findall(text)
        text = _COMMENT.sub("", text)
    if text or first:
        yield Block(
            text=text,
            line=line + lines.count("\n", 0, start),
            column=start - lines.rfind("\n", 0, start),
            comments=tuple(comments),
        )
