"""One text of a question: its format in square brackets, its spaces, its escapes."""

from __future__ import annotations

import re
from typing import cast

from course_app.course.gift.escapes import escape, restore
from course_app.course.model import TextFormat

_FORMAT = re.compile(r"\[(html|moodle|plain|markdown)\]")
_ONE_LINE = frozenset({"moodle", "plain"})  # where a line's end is only a space


def read_text(raw: str, default: TextFormat) -> tuple[str, TextFormat | None]:
    """Give a protected text as it is meant, and its format where it is not the default."""
    raw = raw.strip()
    own: TextFormat = default
    if raw.startswith("[") and (match := _FORMAT.match(raw)):
        own = cast("TextFormat", match[1])
        raw = raw[match.end() :]
    if "\n" in raw and own in _ONE_LINE:
        raw = join_lines(raw)
    return restore(raw).strip(), None if own == default else own


def join_lines(raw: str) -> str:
    """Give lines as one, with a space between two of them."""
    return " ".join(filter(None, map(str.strip, raw.split("\n"))))


def write_text(text: str, own: TextFormat | None, default: TextFormat) -> str:
    """Write a text so that `read_text` gives it back."""
    start = f"[{own or default}]" if own not in {None, default} or _FORMAT.match(text) else ""
    return start + escape(text) if text else ""
