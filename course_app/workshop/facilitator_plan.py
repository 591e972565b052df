"""The plan of a workshop on one lesson, as the presenter goes through it step by step.

Made from the lesson's `facilitator.md`, whose parts and minutes `course.guide_file` reads. What
the guide lacks is said as problems and leaves a gap; a plan is given all the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeVar

from course_app.course import guide_flaws as flaws
from course_app.course.files import CourseFolder
from course_app.course.gift.flaws import Flaw
from course_app.course.guide_file import (
    EXERCISES,
    GLANCE,
    LONG,
    ROOM_QUESTIONS,
    STEPS,
    Guide,
    PlanRow,
    Section,
    plain_name,
    read_guide,
    same_name,
    subsections,
    table_rows,
)
from course_app.course.loader import GUIDE_FILE
from course_app.course.model import Course, Lesson, Objective
from course_app.errors import Problem

Name = TypeVar("Name", bound=str)
PartName = Literal["Purpose", "Say", "Do", "Ask", "Listen for", "Move on when"]
STEP_PARTS: tuple[PartName, ...] = PartName.__args__  # type: ignore[attr-defined]
_EXERCISE_PARTS = ("Aim", "Groups", "Materials", "Steps", "Answer key", "Debrief")
FEWEST, MOST = 3, 5  # questions for the room

_TIMES = re.compile(r"\s*Time: (\d+) minutes?(?: \([^()]*?(?:(left out)|(\d+))[^()]*\))?\.?")
_MINUTES = re.compile(r"\((\d+) minutes?, or (\d+)\)")
_OBJECTIVE = re.compile(r"[-*]\s+(?:[\w.]+/)?(o\w+):\s*(.+)")
_AIM = re.compile(r"\*\*Aim[.:]?\*\*[.:]?\s*(.+)")
_ID = re.compile(r"[\w.]+/[a-z0-9-]+|(?<![\w/-])\w+(?:-\w+)+(?![\w/])")
_FACTS = re.compile(r"[ \t]*\(([A-Z]\d+(?:, ?[A-Z]\d+)*)\)")
_BOLD_ID = re.compile(r"\*\*([\w.-]+?)\.?\*\*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One thing to say, do or ask in a step, as Markdown."""

    name: PartName
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OnScreen:
    """Something to show the room."""

    kind: Literal["page", "question"]
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of the plan; `long` and `short` are its minutes of 60 and of 45."""

    name: str  # "1. One problem"
    long: int
    short: int
    you_do: str
    they_do: str
    on_screen: str  # as written: "nothing, then 4.3/side-by-side"
    shows: tuple[OnScreen, ...]
    parts: tuple[Part, ...]
    line: int

    def texts(self, name: PartName) -> tuple[str, ...]:
        """Give all texts of one kind, such as what to say."""
        return tuple(part.text for part in self.parts if part.name == name)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedStep:
    """A step with its minutes in the plan that was chosen."""

    step: Step
    starts_at: int  # minutes after the beginning
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Exercise:
    """An exercise of the guide; `parts` are Markdown, by "Aim", "Materials" and so on."""

    name: str
    parts: dict[str, str]
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FacilitatorPlan:
    """Everything that a facilitator needs for one lesson.

    `texts` has every part of the guide as Markdown, by its heading.
    """

    title: str
    aim: str
    objectives: tuple[Objective, ...]
    steps: tuple[Step, ...]
    polls: tuple[str, ...]  # question ids
    exercises: tuple[Exercise, ...]
    texts: dict[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def timed(self, minutes: int) -> tuple[TimedStep, ...]:
        """Give the steps of the 60-minute or the 45-minute plan; those of 0 are left out."""
        found: list[TimedStep] = []
        now = 0
        for step in self.steps:
            takes = step.long if minutes == LONG else step.short
            if takes:
                found.append(TimedStep(step=step, starts_at=now, minutes=takes))
                now += takes
        return tuple(found)


def load_plan(course: Course, lesson: Lesson) -> FacilitatorPlan:
    """Read the plan of a lesson; one without a guide gives an empty plan and says so.

    Raises `CourseFileError` where the guide cannot be read as text.
    """
    path = lesson.folder / GUIDE_FILE
    try:
        text = CourseFolder(course.folder).read(path)
    except FileNotFoundError:
        problems = (flaws.NO_GUIDE.problem(path),)
        return FacilitatorPlan(
            title=lesson.title,
            aim="",
            objectives=lesson.objectives,
            steps=(),
            polls=(),
            exercises=(),
            problems=problems,
        )
    facts = {fact for each in course.lessons for fact in each.facts}
    return read_plan(text, path, _ids_of(course), facts)


def read_plan(
    text: str, path: Path, known: Collection[str], facts: Collection[str] = ()
) -> FacilitatorPlan:
    """Give the plan of a guide; `known` are the ids of the course's pages and questions.

    "(S3, S4)" with ids of `facts` is for who writes and checks the guide, and is left out.
    """
    guide = read_guide(_without_facts(text, facts), path)
    reader = _Reader(guide, path, known)
    return FacilitatorPlan(
        title=guide.title,
        aim=_first(_AIM, guide.text(GLANCE)),
        objectives=_objectives(guide.text(GLANCE)),
        steps=reader.steps(),
        polls=reader.polls(),
        exercises=reader.exercises(),
        texts={heading: section.markdown for heading, section in guide.sections.items()},
        problems=(*guide.problems, *sorted(reader.problems, key=lambda problem: problem.line)),
    )


class _Reader:
    """What is gathered while the parts of a guide are put together."""

    def __init__(self, guide: Guide, path: Path, known: Collection[str]) -> None:
        self.problems: list[Problem] = []
        self._guide = guide
        self._path = path
        self._known = known

    def steps(self) -> tuple[Step, ...]:
        """Join the rows of the plan with the texts of the steps."""
        texts = {plain_name(section.title): section for section in self._below(STEPS)}
        steps = tuple(self._step(row, texts) for row in self._guide.plan)
        for section in self._below(STEPS):
            if self._guide.plan and not any(same_name(section.title, s.name) for s in steps):
                self._note(flaws.STEP_NOT_PLANNED, section.line, step=section.title)
        return steps

    def polls(self) -> tuple[str, ...]:
        """Give the questions that are voted on, each once, in their order."""
        section = self._guide.sections.get(ROOM_QUESTIONS)
        if section is None:
            return ()
        first = section.line + 1
        named = [(row.cells.get("id", ""), row.line) for row in table_rows(section.body, first)]
        for number, line in enumerate(section.body, start=first):
            bold = _BOLD_ID.match(line)
            if bold and ("-" in bold[1] or bold[1] in self._known):
                named.append((bold[1], number))
        ids = dict.fromkeys(name for name, line in named if name and self._is_known(name, line))
        if not FEWEST <= len(ids) <= MOST:
            counts = {"found": len(ids), "least": FEWEST, "most": MOST}
            self._note(flaws.FEW_QUESTIONS, section.line, **counts)
        return tuple(ids)

    def exercises(self) -> tuple[Exercise, ...]:
        """Give the exercises; one named as a step of the plan takes the same minutes."""
        found = []
        for section in self._below(EXERCISES):
            if minutes := _exercise_minutes(section):
                self._compare(section.title, section.line, *minutes)
            parts = dict(_parts(section.markdown, _EXERCISE_PARTS))
            found.append(Exercise(name=section.title, parts=parts, line=section.line))
        return tuple(found)

    def _step(self, row: PlanRow, texts: dict[str, Section]) -> Step:
        section = texts.get(plain_name(row.step))
        parts: tuple[Part, ...] = ()
        if section is None:
            self._note(flaws.STEP_WITHOUT_TEXT, row.line, step=row.step)
        else:
            parts = self._step_parts(section)
        return Step(
            name=row.step,
            long=row.long,
            short=row.short,
            you_do=row.you_do,
            they_do=row.they_do,
            on_screen=row.on_screen,
            shows=tuple(self._shown(row)),
            parts=parts,
            line=row.line if section is None else section.line,
        )

    def _step_parts(self, section: Section) -> tuple[Part, ...]:
        found = list(_parts(section.markdown, STEP_PARTS))
        for name in STEP_PARTS:
            if not any(part == name and text for part, text in found):
                self._note(flaws.STEP_PART_MISSING, section.line, step=section.title, part=name)
        if times := next((m for _, text in found if (m := _TIMES.search(text))), None):
            long = int(times[1])
            self._compare(section.title, section.line, long, _short_minutes(times))
        return tuple(
            Part(name=name, text=_TIMES.sub("", text) if name == "Purpose" else text)
            for name, text in found
            if text
        )

    def _shown(self, row: PlanRow) -> Iterator[OnScreen]:
        for found in _ID.finditer(row.on_screen):
            name = found[0]
            if self._is_known(name, row.line):
                yield OnScreen(kind="page" if "/" in name else "question", id=name)

    def _compare(self, name: str, line: int, long: int, short: int) -> None:
        """Say where minutes differ from those of the plan's step of the same name."""
        planned = next((row for row in self._guide.plan if same_name(row.step, name)), None)
        if planned is None:
            return
        for found, wanted in ((long, planned.long), (short, planned.short)):
            if found != wanted:
                self._note(flaws.MINUTES_DIFFER, line, name=name, found=found, planned=wanted)

    def _is_known(self, name: str, line: int) -> bool:
        if name not in self._known:
            self._note(flaws.UNKNOWN_ON_SCREEN, line, id=name)
        return name in self._known

    def _below(self, heading: str) -> tuple[Section, ...]:
        section = self._guide.sections.get(heading)
        return subsections(section) if section else ()

    def _note(self, flaw: Flaw, line: int, **fields: object) -> None:
        self.problems.append(flaw.problem(self._path, line, 0, **fields))


def _parts(markdown: str, names: Collection[Name]) -> Iterator[tuple[Name, str]]:
    """Give what follows each "**Name.**" or "**Name:**", up to the next of them."""
    by_text = {str(name): name for name in names}
    label = re.compile(rf"(?:^[-*] )?\*\*({'|'.join(names)})[.:]?\*\*[.:]?", re.MULTILINE)
    marks = list(label.finditer(markdown))
    ends = [*(mark.start() for mark in marks[1:]), len(markdown)][: len(marks)]  # none for none
    for mark, end in zip(marks, ends, strict=True):
        yield by_text[mark[1]], markdown[mark.end() : end].strip()


def _without_facts(text: str, facts: Collection[str]) -> str:
    def shown(found: re.Match[str]) -> str:
        is_facts = all(name.strip() in facts for name in found[1].split(","))
        return "" if is_facts else found[0]

    return _FACTS.sub(shown, text)


def _short_minutes(times: re.Match[str]) -> int:
    """Give the minutes of the short plan; those of the long one where none are written."""
    return 0 if times[2] else int(times[3] or times[1])


def _exercise_minutes(section: Section) -> tuple[int, int] | None:
    """Add up the minutes of an exercise, from its table or its list; None where it has none."""
    pairs = [
        (row.cells["60"], row.cells["45"])
        for row in table_rows(section.body, section.line + 1)
        if row.cells.keys() >= {"60", "45"}
    ] or _MINUTES.findall(section.markdown)
    numbers = [(int(a), int(b)) for a, b in pairs if a.isdecimal() and b.isdecimal()]
    return (sum(a for a, _ in numbers), sum(b for _, b in numbers)) if numbers else None


def _objectives(glance: str) -> tuple[Objective, ...]:
    lines = (_OBJECTIVE.match(line.strip()) for line in glance.split("\n"))
    return tuple(Objective(id=found[1], text=found[2]) for found in lines if found)


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return found[1].strip() if found else ""


def _ids_of(course: Course) -> frozenset[str]:
    pages = {page.id for lesson in course.lessons for page in lesson.pages}
    return frozenset(pages) | course.questions().keys()
