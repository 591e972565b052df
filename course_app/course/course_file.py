"""Reads course.toml: what the course is called, and which lessons it has in which order."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path

from course_app.course import flaws
from course_app.course.ids import cut
from course_app.course.model import Objective, QuizRules, Source
from course_app.course.toml_table import Table, key_lines
from course_app.errors import CourseFileError, Problem

FORMAT = 1
_ID = re.compile(r"[\w.-]+")
_LONGEST_ID = 80  # letters; the id of a lesson stands before that of each page
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonEntry:
    """What course.toml says of one lesson."""

    id: str
    section: str
    title: str
    short_title: str
    folder: str
    minutes: int
    basis: str
    facts: tuple[str, ...]
    objectives: tuple[Objective, ...]
    line: int
    folder_line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CourseFile:
    """What course.toml says, and what is wrong with it."""

    id: str
    title: str
    language: str
    version: str
    licence: str
    source: Source
    rules: QuizRules
    lessons: tuple[LessonEntry, ...]
    problems: tuple[Problem, ...]


def read_course_file(text: str, path: Path) -> CourseFile:
    """Give what a course.toml says; what is missing or wrong is replaced and noted.

    Raises `CourseFileError` where it is not TOML, or of another format.
    """
    values = _parse(text, path)
    problems: list[Problem] = []
    top = Table(values, "", path, key_lines(text), problems)
    number = top.number("format", None, 1, 1_000_000)
    if not problems and number != FORMAT:
        raise CourseFileError(
            flaws.WRONG_FORMAT.problem(path, top.line("format"), found=number),
        )
    read = CourseFile(
        id=_id(top, "id"),
        title=top.text("title"),
        language=_language(top),
        version=top.text("version", "1"),
        licence=top.text("licence", ""),
        source=_source(top.table("source")),
        rules=_rules(top.table("quiz")),
        lessons=_lessons(top),
        problems=(),
    )
    top.end()
    return CourseFile(**{n: getattr(read, n) for n in _FIELDS}, problems=tuple(problems))


_FIELDS = tuple(name for name in CourseFile.__slots__ if name != "problems")


def _parse(text: str, path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # a number of 5,000 digits; [[[[…
        cause = str(error) if isinstance(error, ValueError) else "too many brackets"
        found = _AT_LINE.search(cause)
        line = int(found[1]) if found else 1 + text.rstrip().count("\n")
        cause = _AT_LINE.sub("", cause).strip() if found else cause
        raise CourseFileError(flaws.NOT_TOML.problem(path, line, cause=cause)) from error


def _id(table: Table, key: str) -> str:
    found = table.text(key)
    if len(found) > _LONGEST_ID:
        table.note(flaws.ID_TOO_LONG, key, id=cut(found), most=_LONGEST_ID)
    elif found and not _ID.fullmatch(found):
        table.note(flaws.NOT_AN_ID, key, id=found)
    return found


def _language(top: Table) -> str:
    found = top.text("language")
    if found and not _LANGUAGE.fullmatch(found):
        top.note(flaws.NOT_A_LANGUAGE, "language", found=found)
        return "en"
    return found


def _source(table: Table) -> Source:
    source = Source(
        title=table.text("title", ""),
        author=table.text("author", ""),
        year=table.number("year", 0, 0, 9999),
        publisher=table.text("publisher", ""),
        url=table.text("url", ""),
        isbn=table.text("isbn", ""),
        pages=table.number("pages", 0, 0, 100_000),
        file=table.text("file", ""),
    )
    table.end()
    return source


def _rules(table: Table) -> QuizRules:
    usual = QuizRules()
    rules = QuizRules(
        pass_mark=table.number("pass_mark", usual.pass_mark, 0, 100),
        needs_help=table.number("needs_help", usual.needs_help, 0, 100),
        retake_after=table.number("retake_after", usual.retake_after, 0, 100_000),
        shuffle=table.switch("shuffle", default=usual.shuffle),
    )
    table.end()
    return rules


def _lessons(top: Table) -> tuple[LessonEntry, ...]:
    tables = top.tables("lesson")
    if not tables:
        top.note(flaws.NO_LESSONS, "lesson")
    first: dict[str, int] = {}
    folders: set[str] = set()
    lessons = []
    for table in tables:
        lesson = _lesson(table)
        if lesson.id in first:
            table.note(flaws.LESSON_TWICE, "id", id=lesson.id, first=first[lesson.id])
        elif lesson.folder in folders:
            table.note(flaws.FOLDER_TWICE, "folder", folder=lesson.folder)
        elif lesson.id and lesson.folder:
            first[lesson.id] = table.line("id")
            folders.add(lesson.folder)
            lessons.append(lesson)
    return tuple(lessons)


def _lesson(table: Table) -> LessonEntry:
    lesson_id = _id(table, "id")
    title = table.text("title")
    lesson = LessonEntry(
        id=lesson_id,
        section=table.text("section", lesson_id),
        title=title,
        short_title=table.text("short_title", title) or title,
        folder=table.text("folder"),
        minutes=table.number("minutes", 15, 1, 600),
        basis=table.text("basis", ""),
        facts=table.texts("facts"),
        objectives=_objectives(table, lesson_id),
        line=table.line(),
        folder_line=table.line("folder"),
    )
    table.end()
    return lesson


def _objectives(lesson: Table, lesson_id: str) -> tuple[Objective, ...]:
    objectives: dict[str, Objective] = {}
    for table in lesson.tables("objectives"):
        objective = Objective(id=_id(table, "id"), text=table.text("text"))
        table.end()
        if objective.id in objectives:
            table.note(flaws.OBJECTIVE_TWICE, "id", id=objective.id, lesson=lesson_id)
        elif objective.id:
            objectives[objective.id] = objective
    return tuple(objectives.values())
