"""What is done of a course, and what comes next: pure sums over what the store has projected.

Named tuples, as in `course.outline`: the first screen waits for them.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import NamedTuple

from course_app.course.outline import CourseOutline, LessonOutline
from course_app.course.reading_time import PACE
from course_app.study.score import per_cent


class PageState(Enum):
    """What a learner has done with a page."""

    UNREAD = "unread"
    READ = "read"
    CHANGED = "read, since changed"


class LessonProgress(NamedTuple):
    """How far a learner is in one lesson."""

    lesson: str
    pages: tuple[PageState, ...]
    best: float | None  # best score at the lesson's quiz, 0.0 to 1.0
    is_passed: bool
    has_quiz: bool
    pace: float = PACE  # the learner's own, in words a minute

    @property
    def pages_read(self) -> int:
        """How many pages were read, in this or an earlier wording."""
        return sum(state is not PageState.UNREAD for state in self.pages)

    @property
    def is_read(self) -> bool:
        """Whether all pages were read."""
        return self.pages_read == len(self.pages)

    @property
    def is_done(self) -> bool:
        """Whether all pages were read and the quiz, if there is one, was passed."""
        return self.is_read and (self.is_passed or not self.has_quiz)

    @property
    def share(self) -> float:
        """How much is done, 0.0 to 1.0; the quiz counts as one more page."""
        steps = len(self.pages) + self.has_quiz
        done = self.pages_read + (self.has_quiz and self.is_passed)
        return done / steps if steps else 1.0

    @property
    def first_unread(self) -> int | None:
        """The position of the first page not yet read, or None when all are read."""
        return next((i for i, state in enumerate(self.pages) if state is PageState.UNREAD), None)


class CourseProgress(NamedTuple):
    """How far a learner is in the whole course."""

    lessons: tuple[LessonProgress, ...]

    @property
    def lessons_done(self) -> int:
        """How many lessons are read and passed."""
        return sum(lesson.is_done for lesson in self.lessons)

    @property
    def quiz_average(self) -> float | None:
        """The mean of the best scores at lesson quizzes, 0.0 to 1.0; None before the first."""
        scores = [lesson.best for lesson in self.lessons if lesson.best is not None]
        return sum(scores) / len(scores) if scores else None

    @property
    def next_lesson(self) -> LessonProgress | None:
        """The first lesson that is not done, or None when all are."""
        return next((lesson for lesson in self.lessons if not lesson.is_done), None)

    def of(self, lesson_id: str) -> LessonProgress | None:
        """Give one lesson's progress, or None for a lesson that the course does not have."""
        return next((lesson for lesson in self.lessons if lesson.lesson == lesson_id), None)


def course_progress(
    course: CourseOutline,
    pages_read: Mapping[str, str],
    best: Mapping[str, float],
    pace: float = PACE,
) -> CourseProgress:
    """Put what the store knows beside what the course has.

    Args:
        course: what is taught now.
        pages_read: page id → content hash when it was last read.
        best: quiz id → best score, 0.0 to 1.0.
        pace: the learner's own, in words a minute.
    """
    return CourseProgress(
        lessons=tuple(
            _lesson_progress(lesson, course.pass_mark, pages_read, best)._replace(pace=pace)
            for lesson in course.lessons
        )
    )


def _lesson_progress(
    lesson: LessonOutline, pass_mark: int, read: Mapping[str, str], best: Mapping[str, float]
) -> LessonProgress:
    score = best.get(lesson.quiz_id)
    return LessonProgress(
        lesson=lesson.id,
        pages=tuple(_page_state(read.get(page.id), page.hash) for page in lesson.pages),
        best=score,
        is_passed=score is not None and per_cent(score) >= pass_mark,
        has_quiz=lesson.questions > 0,
    )


def _page_state(hash_read: str | None, hash_now: str) -> PageState:
    if hash_read is None:
        return PageState.UNREAD
    return PageState.READ if hash_read == hash_now else PageState.CHANGED
