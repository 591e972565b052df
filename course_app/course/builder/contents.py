"""The list of contents of a document: which sections it says it has."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from course_app.course.builder.headings import Head, read_entry, read_head, without_pages
from course_app.course.builder.lines import Line

_TITLE = re.compile(r"(?i:(?:table of\s+)?contents|content list|in this (?:document|chapter))\s*:?")
# A library of scanned books (Greenstone) writes the words on its buttons before each entry.
_BUTTON = re.compile(r"\s*(?:(close|open) this (book|folder)|(View the document))\s*(.*)")
_INTRODUCTION = re.compile(r"\(?\s*introduction\s*(?:\.{3}|…)?\s*\)?", re.IGNORECASE)
_FEWEST = 2  # entries of a list that has a title
_FEWEST_ALONE = 3  # entries with page numbers, where no line says "Contents"


@dataclass(frozen=True, slots=True)
class Contents:
    """The entries, where the list ends, and the line that names the book."""

    entries: tuple[Head, ...]
    end: int  # of the list: the line after its last entry
    book: str = ""


def read_contents(lines: list[Line]) -> Contents | None:
    """Give the list of contents, or None where a document has none."""
    contents = _buttons(lines) or _titled(lines) or _untitled(lines)
    if contents and any(entry.number for entry in contents.entries):
        # A foreword, an index and the like have no number, and nobody teaches them.
        numbered = tuple(entry for entry in contents.entries if entry.number)
        return replace(contents, entries=numbered)
    return contents


def _buttons(lines: list[Line]) -> Contents | None:
    entries: list[Head] = []
    folder = Head("", "")
    book, end = "", 0
    for i, line in enumerate(lines):
        found = _BUTTON.fullmatch(line.text)
        if not found:
            continue
        end, text = i + 1, found[4].strip()
        if found[2] == "book":
            book = text
        elif found[2] == "folder":
            folder = read_head(text) or Head("", text)
        elif _INTRODUCTION.fullmatch(text):
            entries.append(Head(folder.number, "Introduction"))
        else:
            entries.append(read_head(text) or Head("", text))
    return Contents(tuple(entries), end, book) if entries else None


def _titled(lines: list[Line]) -> Contents | None:
    start = next((i for i, line in enumerate(lines) if _TITLE.fullmatch(line.text.strip())), None)
    if start is None:
        return None
    entries, end = _run(lines, start + 1)
    return Contents(tuple(entries), end) if len(entries) >= _FEWEST else None


def _untitled(lines: list[Line]) -> Contents | None:
    for start, line in enumerate(lines):
        entry = read_entry(line.text)
        if entry and entry.has_page:
            entries, end = _run(lines, start)
            if len([e for e in entries if e.has_page]) >= _FEWEST_ALONE:
                return Contents(tuple(entries), end)
    return None


def _run(lines: list[Line], start: int) -> tuple[list[Head], int]:
    """Give the entries that follow one another; one that comes again begins the text."""
    entries: list[Head] = []
    seen: set[str] = set()
    end = start
    for i in range(start, len(lines)):
        text = lines[i].text
        if not text or i < end:
            continue
        entry, length = _entry_at(lines, i)
        if entry is None or (key := entry.number or entry.key) in seen:
            break
        if entries and entries[-1].has_page and not entry.has_page:
            break  # the first head of the text
        seen.add(key)
        entries.append(entry)
        end = i + length
    return without_pages(entries), end


def _entry_at(lines: list[Line], i: int) -> tuple[Head | None, int]:
    """Give the entry that begins at a line and how many lines it takes: long ones are wrapped."""
    text = lines[i].text
    entry = read_entry(text)
    after = lines[i + 1].text.strip() if i + 1 < len(lines) else ""
    if entry and not entry.has_page and after and not read_head(after):
        joined = read_entry(f"{text} {after}")
        if joined and joined.has_page:
            return joined, 2
    return entry, 1
