"""Reads facilitator.md: its parts, the table of the session plan, and whether the minutes add up.

The headings are fixed (learning-design 4). What a guide lacks is gathered as problems; what is
there is given all the same, since a workshop must go on. How a step is said and done is read by
`workshop.facilitator_plan`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import pairwise
from pathlib import Path

from course_app.course import guide_flaws as flaws
from course_app.errors import Problem

GLANCE = "At a glance"
PLAN = "Session plan"
STEPS = "Steps"
ROOM_QUESTIONS = "Questions for the room"
EXERCISES = "Exercises"
HEADINGS = (
    GLANCE,
    "Before you start",
    "Key messages",
    PLAN,
    STEPS,
    ROOM_QUESTIONS,
    EXERCISES,
    "Energiser",
    "Role-play",
    "Debrief",
    "Misconceptions",
    "Action checklist",
    "Action plan",
    "If time is short / long; 10 people, 40 people",
    "Inclusion",
    "After the session",
    "Sources",
)
LONG, SHORT = 60, 45  # minutes of the two plans, and the names of their columns
_MOST_DIGITS = 3  # of a step's minutes
_HEADING = re.compile(r"(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*")
_RULE = re.compile(r":?-+:?")
_CELL = re.compile(r"(?<!\\)\|")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A heading and what stands below it, up to the next heading of its level or above."""

    title: str
    line: int
    body: tuple[str, ...]  # the first is on `line + 1`

    @property
    def markdown(self) -> str:
        """Give the text as it stands in the file."""
        return "\n".join(self.body).strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table: its cells by the header's words in small letters."""

    cells: dict[str, str]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """A step of the session plan; a step of 0 minutes is left out of that plan."""

    step: str
    long: int  # minutes of 60
    short: int  # minutes of 45
    you_do: str = ""
    they_do: str = ""
    on_screen: str = ""
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Guide:
    """A facilitator's guide as far as it could be read, and all that is wrong with it."""

    title: str
    sections: dict[str, Section]  # by the names of `HEADINGS`
    plan: tuple[PlanRow, ...]
    problems: tuple[Problem, ...]

    def text(self, heading: str) -> str:
        """Give the text of a part as Markdown, "" where the guide lacks it."""
        section = self.sections.get(heading)
        return section.markdown if section else ""


def read_guide(text: str, path: Path) -> Guide:
    """Give the parts of a guide and the rows of its plan, with what is wrong."""
    problems: list[Problem] = []
    lines = text.split("\n")
    title = next((s.title for s in sections(lines, 1, level=1)), "")
    found = _named(list(sections(lines, 1, level=2)), path, problems)
    plan = _plan(found.get(PLAN), path, problems)
    return Guide(title=title, sections=found, plan=plan, problems=tuple(problems))


def sections(lines: Sequence[str], first: int, *, level: int) -> Iterator[Section]:
    """Give the sections of one level; `first` is the number of the first of the lines."""
    starts = []
    for at, line in enumerate(lines):
        mark = _HEADING.fullmatch(line) if line.startswith("#") else None
        if mark and len(mark[1]) <= level:
            starts.append((at, mark[2] if len(mark[1]) == level else None))
    for (at, heading), (end, _) in pairwise([*starts, (len(lines), None)]):
        if heading is not None:
            yield Section(title=heading, line=first + at, body=tuple(lines[at + 1 : end]))


def subsections(section: Section, *, level: int = 3) -> tuple[Section, ...]:
    """Give the sections below a section."""
    return tuple(sections(section.body, section.line + 1, level=level))


def table_rows(lines: Sequence[str], first: int) -> Iterator[Row]:
    """Give the rows of all tables; a row short of cells has empty ones."""
    header: list[str] = []
    for number, line in enumerate(lines, start=first):
        if not line.lstrip().startswith("|"):
            header = []
            continue
        cells = _cells(line)
        if not header:
            header = [cell.casefold() for cell in cells]
        elif not all(_RULE.fullmatch(cell) for cell in cells):
            filled = [*cells, *[""] * len(header)]
            yield Row(cells=dict(zip(header, filled, strict=False)), line=number)


def same_name(one: str, other: str) -> bool:
    """Whether two names of steps or parts are the same, but for capitals and numbering."""
    return plain_name(one) == plain_name(other)


def plain_name(name: str) -> str:
    """Give a step's or exercise's name without "3." or "Exercise 1:" before it."""
    name = re.sub(r"^(?:exercise\s+)?\d+\s*[.:)]\s*", "", name.strip(), flags=re.IGNORECASE)
    return " ".join(name.split()).rstrip(".").casefold()


def _named(found: list[Section], path: Path, problems: list[Problem]) -> dict[str, Section]:
    """Give the fixed parts by name, and say which are missing, empty or there twice."""
    wanted = {_key(heading): heading for heading in HEADINGS}
    named: dict[str, Section] = {}
    others: dict[str, Section] = {}
    for section in found:
        heading = wanted.get(_key(section.title))
        if heading is None:
            others[_key(section.title)] = section
        elif heading in named:
            problems.append(flaws.HEADING_TWICE.problem(path, section.line, heading=heading))
        else:
            named[heading] = section
            if not section.markdown:
                problems.append(flaws.EMPTY_PART.problem(path, section.line, heading=heading))
    problems += [_missing(h, others, path) for h in HEADINGS if h not in named]
    return named


def _missing(heading: str, others: dict[str, Section], path: Path) -> Problem:
    near = get_close_matches(_key(heading), others, n=1, cutoff=0.7)
    if not near:
        return flaws.NO_HEADING.problem(path, 1, heading=heading)
    other = others[near[0]]
    return flaws.MISSPELT_HEADING.problem(
        path, other.line, heading=heading, near=other.title, at=other.line
    )


def _plan(section: Section | None, path: Path, problems: list[Problem]) -> tuple[PlanRow, ...]:
    if section is None:
        return ()
    columns = {str(LONG), str(SHORT), "step"}
    rows = [
        row for row in table_rows(section.body, section.line + 1) if columns <= row.cells.keys()
    ]
    if not rows:
        problems.append(flaws.NO_PLAN_TABLE.problem(path, section.line))
        return ()
    plan = tuple(_plan_row(row, path, problems) for row in rows)
    for wanted, found in ((LONG, sum(r.long for r in plan)), (SHORT, sum(r.short for r in plan))):
        if found != wanted:
            problems.append(
                flaws.MINUTES_SUM.problem(path, rows[0].line, wanted=wanted, found=found)
            )
    return plan


def _plan_row(row: Row, path: Path, problems: list[Problem]) -> PlanRow:
    minutes = {}
    for column in (str(LONG), str(SHORT)):
        text = row.cells[column]
        is_number = text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS
        if not is_number:
            problems.append(flaws.NOT_MINUTES.problem(path, row.line, found=text))
        minutes[column] = int(text) if is_number else 0
    return PlanRow(
        step=row.cells["step"],
        long=minutes[str(LONG)],
        short=minutes[str(SHORT)],
        you_do=row.cells.get("what you do", ""),
        they_do=row.cells.get("what they do", ""),
        on_screen=row.cells.get("on screen", ""),
        line=row.line,
    )


def _cells(line: str) -> list[str]:
    inner = line.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.strip().replace("\\|", "|") for cell in _CELL.split(inner)]


def _key(heading: str) -> str:
    return " ".join(heading.split()).casefold()
