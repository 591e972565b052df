"""Says where a course repeats its source document word for word."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from course_app.course.checks.copied import RUN, SourceText
from course_app.course.checks.material import Material
from course_app.course.files import CourseFolder
from course_app.course.flaws import Flaw
from course_app.course.loader import COURSE_FILE
from course_app.course.model import Lesson
from course_app.errors import QT_TRANSLATE_NOOP, CourseFileError, Problem

_KINDS = ("*.md", "*.gift", "*.html", "*.svg")
_SHOWN = 8  # words

COPIED = Flaw(
    "copied",
    QT_TRANSLATE_NOOP("errors", "{count} words in a row stand in {source} too: “{words}”"),
    QT_TRANSLATE_NOOP("errors", "Say it in your own words"),
)


def lesson_copies(lesson: Lesson, material: Material) -> Iterator[Problem]:
    """Look through the files of a lesson's folder."""
    if material.source is None:
        return
    for pattern in _KINDS:
        for path in sorted(lesson.folder.rglob(pattern)):
            yield from _file(path, material, material.source)


def course_copies(material: Material) -> Iterator[Problem]:
    """Look through the files beside the lessons."""
    if material.source is None:
        return
    for pattern in (*_KINDS, COURSE_FILE):
        for path in sorted(material.course.folder.glob(pattern)):
            yield from _file(path, material, material.source)


def _file(path: Path, material: Material, source: SourceText) -> Iterator[Problem]:
    if path.resolve() == source.path.resolve():
        return
    try:
        text = CourseFolder(material.course.folder).read(path)
    except (CourseFileError, FileNotFoundError):
        return  # the loader has said so, or the course does not use it
    if path.name == COURSE_FILE:
        text = _without_source(text)
    for run in source.runs_in(text):
        words = " ".join(run.words[:_SHOWN]) + (" …" if len(run.words) > RUN else "")
        yield COPIED.problem(
            path, run.line, 0, count=len(run.words), source=source.path.name, words=words
        )


def _without_source(text: str) -> str:
    """Blank the lines that name the document: its title is meant to be the same."""
    lines = text.split("\n")
    is_source = False
    for i, line in enumerate(lines):
        if line.startswith("["):
            is_source = line.startswith("[source]")
        if is_source or line.startswith(("title", "short_title")):
            lines[i] = ""
    return "\n".join(lines)
