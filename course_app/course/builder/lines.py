"""The lines of a document without what only a printed page needs: page numbers, running heads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

_PAGE_NUMBER = re.compile(
    r"[-–—\[(]?\s*(?:(?i:page|p\.)\s*)?(?:[0-9]{1,4}|[ivxlc]{1,7})(?:\s*(?:of|/)\s*[0-9]{1,4})?"
    r"\s*[-–—\])]?"
)
_COVER = re.compile(r"(?i:cover image|cover page|back cover)")
_DIGITS = re.compile(r"[0-9]+")
_RUNNING_HEAD = 3  # a short line that stands on so many pages is no text
_LONGEST_HEAD = 90


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is kept; `follows_cut` where page furniture stood just before it."""

    text: str
    follows_cut: bool = False


def kept_lines(text: str) -> list[Line]:
    """Give the lines that belong to the text, without spaces at their ends."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u00ad", "")
    raw = [_plain(line) for line in text.replace("\f", "\n\f\n").split("\n")]
    repeated = _running_heads(raw)
    return list(_without_furniture(raw, repeated))


def _plain(line: str) -> str:
    if line == "\f":
        return line
    line = line.replace("\t", "    ").replace("\u00a0", " ").rstrip()
    return "".join(c for c in line if c.isprintable())


def _running_heads(lines: list[str]) -> set[str]:
    """Give the short lines, figures aside, that stand on three pages or more.

    Text has no lines that are the same three times; a form feed or a page number beside them
    says that they are at a page's edge.
    """
    counts: Counter[str] = Counter()
    at_edge: Counter[str] = Counter()
    for i, line in enumerate(lines):
        key = _key(line)
        if key and len(line) <= _LONGEST_HEAD:
            counts[key] += 1
            at_edge[key] += _is_at_edge(lines, i)
    return {
        key
        for key, count in counts.items()
        if count >= _RUNNING_HEAD and at_edge[key] >= _RUNNING_HEAD - 1
    }


def _is_at_edge(lines: list[str], i: int) -> bool:
    near = [line for line in lines[max(0, i - 3) : i + 4] if line.strip() or line == "\f"]
    return any(_is_furniture(line) for line in near if line != lines[i])


def _is_furniture(line: str) -> bool:
    text = line.strip()
    return line == "\f" or bool(_PAGE_NUMBER.fullmatch(text) or _COVER.fullmatch(text))


def _key(line: str) -> str:
    return _DIGITS.sub("", " ".join(line.split())).strip().casefold()


def _without_furniture(lines: list[str], repeated: set[str]) -> Iterator[Line]:
    was_cut = False
    seen: set[str] = set()
    for i, line in enumerate(lines):
        key = _key(line)
        is_repeated = key in repeated and _is_at_edge(lines, i)
        # The first that stands alone may be the title or the head of a section itself.
        stands_alone = not any(lines[i + 1 : i + 2])
        if _is_furniture(line) or (is_repeated and (key in seen or not stands_alone)):
            was_cut = True
            continue
        seen.add(key)
        yield Line(line, was_cut and bool(line))
        was_cut = was_cut and not line
