"""Cuts the lines of a section into paragraphs, whether they were wrapped or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from statistics import median

from course_app.course.builder.lines import Line
from course_app.course.prose import WORD

_NOTE = re.compile(r"(?:\[[0-9]{1,3}\]|\([0-9]{1,3}\)|[0-9]{1,3}/|[*†‡])\s+\S")
_MARK = re.compile(r"\s*\[[0-9]{1,3}\]")  # "[3]" in running text points at a note
_ITEM = re.compile(r"(?:[-*•·–—o]|\(?[a-z0-9]{1,3}[.)])\s+\S")
_RULE = re.compile(r"[-_=*\s]{3,}")
_ENDS = ".!?:;”\"')]"
_LONG_LINE = 120  # letters; lines that are this long were not wrapped
_HEAD_WORDS = 12


def paragraphs_of(lines: list[Line]) -> tuple[list[str], int]:
    """Give the paragraphs of a section's lines, and how many notes were left out.

    Short lines that stand alone without a full stop are heads inside the section and left out.
    """
    paragraphs: list[str] = []
    notes = 0
    short = ""  # a block that looks like a head, or like a sentence that a page's edge cut
    for block, follows_cut in _blocks(lines):
        if _NOTE.match(block):
            notes += 1
            continue
        text = _MARK.sub("", block)
        if short and follows_cut and text[0].islower():
            text = f"{short} {text}"
        short = ""
        if paragraphs and _goes_on(paragraphs[-1], text, follows_cut=follows_cut):
            paragraphs[-1] = f"{paragraphs[-1]} {text}"
        elif _is_head(text):
            short = text
        else:
            paragraphs.append(text)
    return paragraphs, notes


def _blocks(lines: list[Line]) -> Iterator[tuple[str, bool]]:
    """Give blocks of lines between blank ones, joined; long lines are blocks of their own."""
    held: list[Line] = []
    for line in [*lines, Line("")]:
        if line.text and not _RULE.fullmatch(line.text):
            held.append(line)
        elif held:
            yield from _split(held)
            held = []


def _split(lines: list[Line]) -> Iterator[tuple[str, bool]]:
    is_unwrapped = len(lines) > 1 and median(len(line.text) for line in lines) > _LONG_LINE
    start = 0
    for i in range(1, len(lines) + 1):
        if i == len(lines) or is_unwrapped or _begins(lines[i - 1].text, lines[i].text):
            text = " ".join(line.text.strip() for line in lines[start:i])
            yield text, lines[start].follows_cut
            start = i


def _begins(before: str, line: str) -> bool:
    """Tell whether a line of a block begins a paragraph: indented, an item or a note."""
    is_indented = line.startswith("  ") and not before.startswith("  ") and before[-1] in _ENDS
    return is_indented or bool(_NOTE.match(line) or _ITEM.match(line.strip()))


def _goes_on(before: str, text: str, *, follows_cut: bool) -> bool:
    """Tell whether a block belongs to the one before: a page's edge or a list after a colon."""
    if _ITEM.match(text):
        return before.endswith(":") or bool(_ITEM.search(before))
    return follows_cut and before[-1] not in _ENDS and text[0].islower()


def _is_head(text: str) -> bool:
    words = WORD.findall(text)
    is_short = len(words) <= _HEAD_WORDS and text[-1] not in ".!?:;,”\"')]"
    return not words or (is_short and not _ITEM.match(text))
