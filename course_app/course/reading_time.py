"""How long a page, a quiz or a lesson takes at a slow reader's pace (learning-design 3.2)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the first screen shows minutes without the whole model
    from course_app.course.model import Lesson, Page, Quiz

PACE = 100  # words a minute: a plan for people who read English as a second language
MINUTES_AN_EXTRA = 0.5  # a table or picture
MINUTES_A_CHECK = 0.5
MINUTES_A_CHOICE = 0.7
MINUTES_A_QUESTION = 1.2


def page_minutes(page: Page, pace: float = PACE) -> float:
    """Give the minutes that a page takes, not rounded."""
    extras = MINUTES_AN_EXTRA * page.extras + MINUTES_A_CHECK * len(page.checks)
    return page.words / pace + extras


def quiz_minutes(quiz: Quiz) -> float:
    """Give the minutes that a quiz's core questions take, not rounded."""
    return sum(
        MINUTES_A_CHOICE if question.kind in {"single", "truefalse"} else MINUTES_A_QUESTION
        for question in quiz.core
        if question.kind != "description"
    )


def lesson_minutes(lesson: Lesson, pace: float = PACE) -> int:
    """Give the minutes that a lesson's pages take without its quiz, in whole minutes."""
    return whole_minutes(sum(page_minutes(page, pace) for page in lesson.pages))


def whole_minutes(minutes: float) -> int:
    """Give what is shown: whole minutes, at least one."""
    return max(1, round(minutes))
