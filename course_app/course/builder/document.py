"""Reads a plain-text document: what book it is, its sections and their paragraphs."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path

from course_app.course.builder import faults
from course_app.course.builder.contents import Contents, read_contents
from course_app.course.builder.headings import Head, follows, read_head
from course_app.course.builder.lines import Line, kept_lines
from course_app.course.builder.paragraphs import paragraphs_of
from course_app.errors import DocumentError

LARGEST_DOCUMENT = 20_000_000  # bytes: a book of 6,000 pages
_LESSON_DEPTH = 2  # "4.3" is a lesson, "4.3.1" a part of it
_BOOK = re.compile(
    r"(?P<title>.+?)\s*\((?P<publisher>[^(),]+),\s*(?P<year>[0-9]{4})"
    r"(?:,\s*(?P<pages>[0-9]{1,5})\s*(?:p|pp|pages)\b\.?)?\)\s*"
)
_YEAR = re.compile(r"\b(1[6-9][0-9]{2}|20[0-9]{2})\b")
_CAPITALS = re.compile(r"[^a-zß-öø-ÿ]*[A-ZÀ-ÖØ-Þ]{2}[^a-zß-öø-ÿ]*")
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0e-\x1f]")
_FRONT = 40  # lines in which a year may be that of the book


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A section of a document; without paragraphs where the document only names it."""

    number: str  # "" where the document has no numbers
    title: str
    paragraphs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """What a document says of itself, and its sections."""

    title: str
    publisher: str = ""
    year: int = 0
    pages: int = 0
    sections: tuple[Section, ...]
    notes: int = 0  # footnotes, which were left out


def read_document(data: bytes, path: Path) -> Document:
    """Give the sections of a document.

    Raises `DocumentError` where there is no text in it, or no text that can be read.
    """
    lines = kept_lines(_decode(data, path))
    contents = read_contents(lines)
    heads = list(contents.entries) if contents else []
    places = _places(lines, heads, contents.end) if contents else _found(lines)
    if not contents:
        heads = [head for head, _, _ in places]
    front = lines[: contents.end if contents else places[0][1] if places else 0]
    document = _book(front, contents, heads, path)
    if not heads:
        heads = [Head("", document.title)]
        places = [(heads[0], 0, 0)]
    sections, notes = _sections(lines, heads, places)
    if not any(section.paragraphs for section in sections) and not contents:
        raise DocumentError(faults.NO_TEXT.problem(path))
    return replace(document, sections=sections, notes=notes)


def _decode(data: bytes, path: Path) -> str:
    if len(data) > LARGEST_DOCUMENT:
        limit = LARGEST_DOCUMENT // 1_000_000
        raise DocumentError(faults.TOO_LARGE.problem(path, limit=limit))
    kind = next((k for start, k in faults.KINDS if data.startswith(start)), "")
    if kind:
        raise DocumentError(faults.OTHER_KIND.problem(path, kind=kind))
    text = _text(data)
    if not text.strip("\ufeff\f \t\r\n"):
        raise DocumentError(faults.EMPTY.problem(path))
    if len(_UNPRINTABLE.findall(text)) > len(text) // 200:
        raise DocumentError(faults.BINARY.problem(path))
    return text


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _book(front: list[Line], contents: Contents | None, heads: list[Head], path: Path) -> Document:
    """Give what the lines before the text say of the book."""
    named = [line.text.strip() for line in front if line.text.strip()]
    candidates = [contents.book] if contents and contents.book else named[:_FRONT]
    for text in candidates:
        if book := _BOOK.fullmatch(text):
            return Document(
                title=book["title"],
                publisher=book["publisher"].strip(),
                year=int(book["year"]),
                pages=int(book["pages"] or 0),
                sections=(),
            )
    year = next((int(found[1]) for text in named[:_FRONT] if (found := _YEAR.search(text))), 0)
    if contents and contents.book:
        title = contents.book
    elif named and not read_head(named[0]):
        title = named[0].lstrip("# ")
    else:
        title = heads[0].title if heads else path.stem
    return Document(title=title, year=year, sections=())


Place = tuple[Head, int, int]  # a head, the line where it begins and the one after it


def _places(lines: list[Line], heads: list[Head], start: int) -> list[Place]:
    """Find the heads of a contents list in the text, in its order; some may be missing."""
    places: list[Place] = []
    for head in heads:
        for i in range(start, len(lines)):
            if length := _length_of(head, lines, i):
                places.append((head, i, i + length))
                start = i + length
                break
    return places


def _length_of(head: Head, lines: list[Line], i: int) -> int:
    """Give how many lines a head takes at a line, 0 where it is not there."""
    text = ""
    for length in (1, 2, 3):
        if i + length > len(lines) or not lines[i + length - 1].text:
            break
        text = f"{text} {lines[i + length - 1].text}".strip().strip("#=* ")
        found = read_head(text) or Head("", text)
        is_same = found.key == head.key or (length == 1 and found.title == "" != head.title)
        if head.number and found.number:
            if found.number == head.number and (found.key == head.key or not found.title):
                return length
        elif is_same and found.key:
            return length
    return 0


def _found(lines: list[Line]) -> list[Place]:
    """Find heads where there is no contents list: numbered, else marked, else in capitals."""
    alone = [i for i in range(len(lines)) if _stands_alone(lines, i)]
    places: list[Place] = []
    for i in alone:
        head = read_head(lines[i].text)
        if not head or head.depth > _LESSON_DEPTH:
            continue
        if not places or follows(head.number, places[-1][0].number):
            length = 1
            if not head.title and i + 2 < len(lines):  # "Chapter 4", then its title
                after = i + 1 if lines[i + 1].text else i + 2
                head, length = replace(head, title=lines[after].text.strip()), after + 1 - i
            places.append((head, i, i + length))
    if places:
        return places
    for is_head in (_is_marked, _is_in_capitals):
        if marked := [i for i in alone if is_head(lines[i].text)]:
            return [(Head("", lines[i].text.strip("# ")), i, i + 1) for i in marked]
    return []


def _stands_alone(lines: list[Line], i: int) -> bool:
    is_first = i == 0 or not lines[i - 1].text or lines[i].follows_cut
    return is_first and bool(lines[i].text)


def _is_marked(text: str) -> bool:
    return text.startswith(("# ", "## "))


def _is_in_capitals(text: str) -> bool:
    return len(text) < 80 and bool(_CAPITALS.fullmatch(text))  # noqa: PLR2004  letters of a head


def _sections(
    lines: list[Line], heads: list[Head], places: list[Place]
) -> tuple[tuple[Section, ...], int]:
    ends = [*(start for _, start, _ in places[1:]), len(lines)]
    texts: dict[int, tuple[str, ...]] = {}
    notes = 0
    for (head, _, after), end in zip(places, ends, strict=False):  # no places: one end
        paragraphs, left_out = paragraphs_of(lines[after:end])
        texts[id(head)] = tuple(paragraphs)
        notes += left_out
    return tuple(_joined(heads, texts)), notes


def _joined(heads: list[Head], texts: dict[int, tuple[str, ...]]) -> list[Section]:
    """Give the sections; what is deeper than a lesson is added to the lesson it is in."""
    sections: list[Section] = []
    for head in heads:
        own = texts.get(id(head), ())
        if sections and head.depth > _LESSON_DEPTH:
            sections[-1] = replace(sections[-1], paragraphs=sections[-1].paragraphs + own)
        else:
            sections.append(Section(number=head.number, title=head.title, paragraphs=own))
    return sections
