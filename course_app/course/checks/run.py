"""Runs all checks over a course, lesson by lesson, and puts the findings in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from course_app.course import flaws
from course_app.course.checks.copied import SourceText
from course_app.course.checks.material import Material
from course_app.course.checks.registry import COURSE_CHECKS, LESSON_CHECKS, LessonCheck
from course_app.course.loader import Loaded, Progress
from course_app.course.model import Course
from course_app.errors import QT_TRANSLATE_NOOP, CourseFileError, Problem

LARGEST_SOURCE = 20_000_000  # bytes

NO_SOURCE = flaws.Flaw(
    "no-source",
    QT_TRANSLATE_NOOP("errors", "The source document cannot be read ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Look at “file” under [source] in course.toml, or at --source"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """All that was found, in the order of the files."""

    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What has to be put right."""
        return tuple(p for p in self.problems if p.severity == "error")


def check_course(
    loaded: Loaded,
    *,
    source: SourceText | None = None,
    needs_coverage: bool = False,
    more: Sequence[LessonCheck] = (),
    progress: Progress = lambda _done, _total: None,
) -> Checked:
    """Give what the loader found and what the checks find, each once, in order of place.

    Args:
        loaded: the course as far as it could be read.
        source: the document whose words a course must not repeat; see `find_source`.
        needs_coverage: a fact without page or question is an error then, not a warning.
        more: checks of a lesson that others than `course` know of.
        progress: is told how many lessons of how many are done.
    """
    course = loaded.course
    problems = list(loaded.problems)
    if course is not None:
        material = Material(course=course, source=source, needs_coverage=needs_coverage)
        for done, lesson in enumerate(course.lessons):
            progress(done, len(course.lessons))
            for check in (*LESSON_CHECKS, *more):
                problems += check(lesson, material)
        for check_all in COURSE_CHECKS:
            problems += check_all(material)
        progress(1, 1)
    return Checked(problems=_in_order(problems, course))


def find_source(course: Course, named: Path | None) -> SourceText | None:
    """Give the words of the source document: the one named, else that of course.toml.

    None where there is none. Raises `CourseFileError` where it cannot be read.
    """
    path = named or (course.folder / course.source.file if course.source.file else None)
    if path is None:
        return None
    try:
        if path.stat().st_size > LARGEST_SOURCE:
            raise CourseFileError(flaws.TOO_LARGE.problem(path, limit=LARGEST_SOURCE // 1_000_000))
        text = path.read_bytes().decode("utf-8-sig", errors="replace")
    except OSError as error:
        cause = error.strerror or str(error)
        raise CourseFileError(NO_SOURCE.problem(path, cause=cause)) from error
    return SourceText(path, text, course.source.title)


def _in_order(problems: Iterable[Problem], course: Course | None) -> tuple[Problem, ...]:
    """Sort by file and line; a finding that two checks made is given once."""
    places = {lesson.folder: i for i, lesson in enumerate(course.lessons, 1)} if course else {}
    once = {(p.place, p.code, p.sentences): p for p in problems}

    def key(problem: Problem) -> tuple[int, str, int, int]:
        path = problem.path or Path()
        lesson = next((places[parent] for parent in path.parents if parent in places), 0)
        return lesson, str(path), problem.line, problem.column

    return tuple(sorted(once.values(), key=key))
