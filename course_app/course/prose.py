"""Running text: which lines of a page are read as sentences, and the words in them.

A word is a run of letters with inner ' and -; a sentence ends at . ! ? before a space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?])[\"'”’)*_]*\s+")
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+")
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_ADDRESS = re.compile(r"\]\([^()\n]{0,1000}\)|\{:?[^{}\n]{0,300}\}|https?://\S+")
_NOT_READ = ("|", "![", "[check:", "[draft:", "#")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph or point of a list, without its marks; `line` counts from 0 in the page."""

    text: str
    line: int
    is_item: bool


def paragraphs(markdown: str) -> Iterator[Paragraph]:
    """Give what is read as running text: no headings, tables, pictures, titles of callouts."""
    held: list[str] = []
    start, is_item = 0, False
    for number, raw in enumerate([*markdown.split("\n"), ""]):
        line = raw.strip()
        item = _ITEM.match(line)
        ends = not line or line.startswith((*_NOT_READ, "!!!"))
        if held and (ends or item):
            yield Paragraph(_ADDRESS.sub(" ", " ".join(held)), start, is_item)
            held = []
        if ends:
            continue
        if not held:
            start, is_item = number, bool(item)
        held.append(line[item.end() :] if item else line.removeprefix("> "))


def sentences(text: str) -> list[str]:
    """Give the sentences of a paragraph that have words."""
    return [s for s in _SENTENCE_END.split(text) if WORD.search(s)]


def count_words(markdown: str) -> int:
    """Give the words of a page's running text."""
    return sum(len(WORD.findall(paragraph.text)) for paragraph in paragraphs(markdown))


def count_tables(markdown: str) -> int:
    """Give the number of tables: each has one row of hyphens below its header."""
    return sum("|" in line and bool(_TABLE_RULE.fullmatch(line)) for line in markdown.split("\n"))
