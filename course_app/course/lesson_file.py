"""Reads lesson.md: the title, and a page for each heading of the second level."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from course_app.course import flaws
from course_app.course.digest import sha256
from course_app.course.files import CourseFolder
from course_app.course.flaws import Flaw
from course_app.course.ids import LONGEST_ID, cut
from course_app.course.model import ContentHash, LessonId, Page, PageId, QuestionId
from course_app.course.names import NameFault, name_fault
from course_app.course.prose import count_tables, count_words
from course_app.errors import CourseFileError, Problem

LONGEST_PAGE = 10_000  # letters: ten times a good page; more would keep the window waiting
MOST_BRACKETS = 300  # Markdown looks from each "[" to the end: 20,000 of them took 76 s
PICTURE_TYPES = {".svg", ".png", ".jpg", ".jpeg"}

# Markdown takes "##Heading" and "## Heading ##" for headings too.
_HEADING = re.compile(r"(#{1,2})(?!#)(.*?)#*$")
_BRACES = re.compile(r"\{([^{}]*)\}$")
_ATTRIBUTE = re.compile(r'#([^\s"]+)|(facts|source)="([^"]*)"|(\S+)')
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_CHECK = re.compile(r" {0,3}\[check:\s*([^\[\]]*?)\s*\]\s*")
_PICTURE = re.compile(r'!\[([^\[\]]{0,2000})\]\(([^()\s]{1,300})(?:\s+"[^"]{0,300}")?\)')
_NAME_FLAWS = {
    NameFault.WEB_ADDRESS: flaws.PICTURE_FROM_WEB,
    NameFault.ABSOLUTE: flaws.PICTURE_OUTSIDE,
    NameFault.OUTSIDE: flaws.PICTURE_OUTSIDE,
    NameFault.DEVICE: flaws.PICTURE_NAME,
    NameFault.UNUSABLE: flaws.PICTURE_NAME,
}


@dataclass(frozen=True, slots=True)
class LessonText:
    """The title and the pages of a lesson, and what is wrong with them."""

    title: str
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as a line of Markdown has it."""

    alt: str
    name: str
    column: int


def check_in(line: str) -> str | None:
    """Give the question's id where a line is a quick check."""
    found = _CHECK.fullmatch(line) if "[check:" in line else None
    return found[1] if found else None


def pictures_in(line: str) -> Iterator[Picture | int]:
    """Give the pictures of a line, and the column of each `![` that is none."""
    at = line.find("![")
    while at >= 0:
        end = at + 2
        if found := _PICTURE.match(line, at):
            end = found.end()
            yield Picture(found[1].strip(), found[2], at + 1)
        else:
            yield at + 1
        at = line.find("![", end)


def read_lesson(text: str, path: Path, lesson: LessonId, folder: CourseFolder) -> LessonText:
    """Give the pages of a lesson; whether its pictures are there is looked up in `folder`."""
    reader = _Reader(path, lesson, folder)
    lines = text.rstrip("\n").split("\n")
    starts = [i for i, line in enumerate(lines) if line.startswith("#") and _is_page(line)]
    title = reader.title(lines[: starts[0]] if starts else lines)
    for start, end in pairwise([*starts, len(lines)]):
        reader.page(lines[start], start + 1, lines[start + 1 : end])
    if not starts:
        reader.note(flaws.NO_PAGES, 1)
    return LessonText(title, tuple(reader.pages), tuple(reader.problems))


def _is_page(line: str) -> bool:
    found = _HEADING.match(line)
    return found is not None and found[1] == "##"


class _Reader:
    """What is gathered while going through the pages of a lesson."""

    def __init__(self, path: Path, lesson: LessonId, folder: CourseFolder) -> None:
        self.pages: list[Page] = []
        self.problems: list[Problem] = []
        self._path = path
        self._lesson = lesson
        self._folder = folder
        self._lines: dict[str, int] = {}  # where each page's id was first
        self._checks: set[str] = set()

    def note(self, flaw: Flaw, line: int, column: int = 0, **fields: object) -> None:
        """Say what is wrong at a line of the file."""
        self.problems.append(flaw.problem(self._path, line, column, **fields))

    def title(self, lines: list[str]) -> str:
        """Give the title from what stands before the first page."""
        title = ""
        for number, line in enumerate(lines, start=1):
            found = _HEADING.match(line) if line.startswith("#") else None
            if not line.strip():
                continue
            if found and not title:
                title = found[2].strip()
            else:
                self.note(flaws.SECOND_TITLE if found else flaws.TEXT_BEFORE_PAGE, number)
                break
        if not title:
            self.note(flaws.NO_TITLE, 1)
        return title

    def page(self, heading: str, line: int, body: list[str]) -> None:
        """Add the page whose heading stands at a line; a second one of an id is left out."""
        title, slug, values = self._heading(heading, line)
        markdown = "\n".join(body).rstrip()
        if len(markdown) > LONGEST_PAGE:
            self.note(flaws.PAGE_TOO_LONG, line, title=title, limit=LONGEST_PAGE)
            return
        if markdown.count("[") > MOST_BRACKETS:
            self.note(flaws.TOO_MANY_BRACKETS, line, title=title, limit=MOST_BRACKETS)
            return
        checks, pictures = self._body(body, line + 1)
        if slug in self._lines:
            self.note(flaws.PAGE_TWICE, line, slug=slug, first=self._lines[slug])
            return
        self._lines[slug] = line
        content = f"{title}\n{markdown.strip()}".encode()
        self.pages.append(
            Page(
                id=PageId(f"{self._lesson}/{slug}"),
                slug=slug,
                title=title,
                markdown=markdown,
                facts=tuple(re.split(r"[\s,]+", values["facts"])) if values.get("facts") else (),
                source=values.get("source", ""),
                checks=tuple(checks),
                pictures=tuple(pictures),
                words=count_words(markdown),
                extras=count_tables(markdown) + len(pictures),
                hash=ContentHash(sha256(content).hexdigest()[:16]),
                line=line,
            )
        )

    def _heading(self, heading: str, line: int) -> tuple[str, str, dict[str, str]]:
        found = _HEADING.match(heading.rstrip())
        text = found[2].strip() if found else ""
        braces = _BRACES.search(text)
        title = text[: braces.start()].strip() if braces else text
        slug = ""
        values: dict[str, str] = {}
        for mark in _ATTRIBUTE.finditer(braces[1] if braces else ""):
            if mark[1]:
                slug = mark[1]
            elif mark[2]:
                values[mark[2]] = mark[3].strip()
            else:
                self.note(flaws.UNKNOWN_ATTRIBUTE, line, found=mark[4])
        if not title:
            self.note(flaws.NO_HEADING, line)
        if not slug:
            self.note(flaws.NO_SLUG, line, title=title)
        elif not _SLUG.fullmatch(slug):
            self.note(flaws.BAD_SLUG, line, slug=slug)
        elif len(page := f"{self._lesson}/{slug}") > LONGEST_ID:
            self.note(flaws.ID_TOO_LONG, line, id=cut(page), most=LONGEST_ID)
        return title, slug or f"line-{line}", values

    def _body(self, lines: list[str], first: int) -> tuple[list[QuestionId], list[str]]:
        checks: list[QuestionId] = []
        pictures: list[str] = []
        for number, line in enumerate(lines, start=first):
            if line.startswith("#") and _HEADING.match(line):
                self.note(flaws.SECOND_TITLE, number)
            if "[check:" in line:
                checks += self._check_mark(line, number)
            for picture in pictures_in(line):
                if isinstance(picture, int):
                    self.note(flaws.PICTURE_FORM, number, picture)
                elif self._is_usable(picture, number):
                    pictures.append(picture.name)
        return checks, pictures

    def _check_mark(self, line: str, number: int) -> list[QuestionId]:
        check = check_in(line)
        if check is None:
            self.note(flaws.CHECK_NOT_ALONE, number, 1 + line.index("[check:"))
            return []
        if check in self._checks:
            self.note(flaws.CHECK_TWICE, number, id=check)
            return []
        self._checks.add(check)
        return [QuestionId(check)]

    def _is_usable(self, picture: Picture, number: int) -> bool:
        """Say what is wrong with a picture; only a good one becomes part of the page."""
        fault = name_fault(picture.name)
        if fault is None and any(c in "%#?" for c in picture.name):
            fault = NameFault.UNUSABLE
        if fault is not None:
            self.note(_NAME_FLAWS[fault], number, picture.column, name=picture.name)
            return False
        path = self._path.parent / picture.name
        if path.suffix.lower() not in PICTURE_TYPES:
            self.note(flaws.PICTURE_TYPE, number, picture.column, name=picture.name)
            return False
        try:
            self._folder.check(path)
        except FileNotFoundError:
            self.note(flaws.PICTURE_MISSING, number, picture.column, name=picture.name)
        except CourseFileError as error:
            self.problems += error.problems
        else:
            return True
        return False
