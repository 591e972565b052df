"""A course in outline: what the first screen needs, without reading the course.

Reading all lessons and quizzes takes longer than the first screen may, so the outline is kept
in the cache beside a stamp of the files it was made from. Named tuples, because they are made
in a tenth of the time of dataclasses and this stands in the way of the first screen.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from course_app.course.model import Course, Lesson, Quiz

FORMAT = 2  # goes up when an outline looks different
_FILES = ("lesson.md", "quiz.gift")
_SHARED = ("course.toml", "glossary.md", "pre-test.gift", "final-test.gift")


class PageOutline(NamedTuple):
    """One page, without its text."""

    id: str
    title: str
    hash: str
    minutes: float


class LessonOutline(NamedTuple):
    """One lesson, without its texts and questions."""

    id: str
    section: str
    title: str
    short_title: str
    quiz_id: str
    questions: int  # in the quiz itself
    quiz_minutes: float
    pages: tuple[PageOutline, ...]

    @property
    def full_title(self) -> str:
        """The title with its section: "4.3  Self-help associations"."""
        return full_title(self)


class TestOutline(NamedTuple):
    """One of the course's tests, without its questions."""

    id: str  # "pre-test" or "final-test"
    questions: int
    minutes: float


class CourseOutline(NamedTuple):
    """The course's lessons in order, its tests, and how quizzes are passed."""

    id: str
    title: str
    pass_mark: int  # per cent
    lessons: tuple[LessonOutline, ...]
    tests: tuple[TestOutline, ...] = ()

    def test(self, test_id: str) -> TestOutline | None:
        """Give the test of this id, or None where the course has none."""
        return next((test for test in self.tests if test.id == test_id), None)

    def lesson(self, lesson_id: str) -> LessonOutline | None:
        """Give the lesson of this id, or None where the course no longer has it."""
        return next((lesson for lesson in self.lessons if lesson.id == lesson_id), None)


def full_title(lesson: Lesson | LessonOutline) -> str:
    """Give a lesson's title with its section, where it has one."""
    return f"{lesson.section}  {lesson.title}" if lesson.section else lesson.title


def outline_of(course: Course) -> CourseOutline:
    """Give the outline of a course that was read."""
    return CourseOutline(
        id=course.id,
        title=course.title,
        pass_mark=course.rules.pass_mark,
        lessons=tuple(map(outline_of_lesson, course.lessons)),
        tests=tuple(map(_outline_of_test, course.tests())),
    )


def _outline_of_test(test: Quiz) -> TestOutline:
    from course_app.course.reading_time import quiz_minutes  # noqa: PLC0415  late

    return TestOutline(id=test.id, questions=len(test.core), minutes=quiz_minutes(test))


def outline_of_lesson(lesson: Lesson) -> LessonOutline:
    """Give the outline of a lesson that was read."""
    from course_app.course.reading_time import page_minutes, quiz_minutes  # noqa: PLC0415  late

    return LessonOutline(
        id=lesson.id,
        section=lesson.section,
        title=lesson.title,
        short_title=lesson.short_title,
        quiz_id=lesson.quiz.id,
        questions=len(lesson.quiz.core),
        quiz_minutes=quiz_minutes(lesson.quiz),
        pages=tuple(
            PageOutline(id=page.id, title=page.title, hash=page.hash, minutes=page_minutes(page))
            for page in lesson.pages
        ),
    )


class OutlineCache:
    """Keeps the outline of the course that was opened last.

    It is good as long as no file of the course has another size or time of change. A cache that
    cannot be read or written costs time and nothing else.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, course: Path, language: str = "") -> CourseOutline | None:
        """Give the outline of the course in this folder, or None where it must be read."""
        try:
            kept = json.loads(self._path(language).read_bytes())
            if kept["stamp"] != _stamp(course, kept["folders"], language):
                return None
            return _from_json(kept["outline"])
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None

    def write(self, course: Course, language: str = "") -> None:
        """Keep the outline of a course that was just read in a language."""
        folders = [lesson.folder.name for lesson in course.lessons]
        kept = {
            "stamp": _stamp(course.folder, folders, language),
            "folders": folders,
            "outline": outline_of(course),
        }
        path = self._path(language)
        aside = path.with_suffix(".new")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            aside.write_text(json.dumps(kept), encoding="utf-8")
            aside.replace(path)
        except OSError:
            return

    def _path(self, language: str) -> Path:
        return self._folder / (f"outline-{language}.json" if language else "outline.json")


def _stamp(course: Path, folders: list[str], language: str) -> list[object]:
    """Give what changes when a file of the course does: sizes and times (ns), in order."""
    stamp: list[object] = [FORMAT, str(course)]
    base = str(course)
    names = [*_SHARED, *(f"{folder}/{file}" for folder in folders for file in _FILES)]
    if language:  # "lesson.es.md" beside "lesson.md", also where there is none yet
        names += [f".{language}.".join(name.rsplit(".", 1)) for name in names]
    for name in names:
        try:
            found = os.stat(f"{base}/{name}")  # noqa: PTH116  a Path for each costs a third more
        except FileNotFoundError:
            stamp.append(None)
        else:
            stamp.append([found.st_size, found.st_mtime_ns])
    return stamp


def _from_json(kept: list[object]) -> CourseOutline:
    course_id, title, pass_mark, lessons, tests = kept
    if not isinstance(lessons, list) or not isinstance(tests, list):
        raise TypeError("lessons")
    return CourseOutline(
        id=str(course_id),
        title=str(title),
        pass_mark=int(str(pass_mark)),
        lessons=tuple(
            LessonOutline._make((*lesson[:-1], tuple(map(PageOutline._make, lesson[-1]))))
            for lesson in lessons
        ),
        tests=tuple(map(TestOutline._make, tests)),
    )
