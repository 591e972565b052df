"""Heads of sections: "4.3 Title", "IV. Title", "Chapter 4: Title", also as entries of a list."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WORD = r"(?i:chapter|section|part|unit|lesson|module)"
_HEAD = re.compile(
    rf"(?P<word>{_WORD}\s+)?(?P<number>[0-9]{{1,3}}(?:\.[0-9]{{1,3}}){{0,4}}|[IVXLC]{{1,7}})"
    r"(?P<mark>[.):]|\s[-–—])?(?:\s+|$)(?P<title>.*)"
)
_LEADERS = re.compile(r"(?:[\s.·…_]{2,}|\s)(?P<page>[0-9]{1,4}|[ivxlc]{1,7})$")
_DOTS = re.compile(r"[\s.·…_]*(?:\.{2,}|…|·{2,}|_{2,}|\s{2,})[\s.·…_]*[0-9ivxlc]{1,7}$")
_LONGEST_TITLE = 160
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(frozen=True, slots=True)
class Head:
    """A head as a document numbers it; `number` is "" where it does not."""

    number: str  # "4.3"; a Roman IV is "4"
    title: str
    has_page: bool = False  # a page number or a row of dots follows it: an entry of a contents list

    @property
    def depth(self) -> int:
        """How many parts the number has."""
        return self.number.count(".") + 1 if self.number else 1

    @property
    def key(self) -> str:
        """The title as it is compared: spaces, case and marks aside."""
        return "".join(c for c in self.title.casefold() if c.isalnum())


def read_head(text: str) -> Head | None:
    """Give the numbered head that a line is, or None."""
    text = " ".join(text.split())
    found = _HEAD.fullmatch(text)
    if not found or len(text) > _LONGEST_TITLE:
        return None
    number, title = found["number"], found["title"].strip()
    if number[0].isalpha():
        if not (found["word"] or found["mark"]):
            return None  # "I think"
        number = str(_roman(number))
    if not title and not found["word"]:
        return None
    if title and (title[0].islower() or title[-1] in ".;,"):
        return None  # "4 people came." is a sentence
    return Head(number, title)


def read_entry(text: str) -> Head | None:
    """Give the entry of a contents list that a line is, or None."""
    has_dots = _DOTS.search(text)
    title = text[: has_dots.start()] if has_dots else text
    head = read_head(title)
    if head:
        return Head(head.number, head.title, bool(has_dots))
    if has_dots and title.strip() and title.strip()[0].isupper():
        return Head("", " ".join(title.split()), has_page=True)
    return None


def without_pages(heads: list[Head]) -> list[Head]:
    """Take the page numbers away where every title ends with one."""
    if len(heads) > 1 and all(_LEADERS.search(head.title) for head in heads if not head.has_page):
        return [Head(h.number, _LEADERS.sub("", h.title), h.has_page) for h in heads]
    return heads


def follows(number: str, before: str) -> bool:
    """Tell whether a section's number may come after another."""
    return _parts(number) > _parts(before)


def _parts(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split(".") if part)


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < after else value for value, after in pairs)
