"""Minutes at a slow reader's pace, as learning-design 3.2 counts them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from course_app.course.loader import load_course
from course_app.course.reading_time import (
    lesson_minutes,
    page_minutes,
    quiz_minutes,
    whole_minutes,
)


def test_words_pictures_tables_and_checks_take_their_time(course):
    """100 words a minute, half a minute for a picture, half for a check."""
    page = replace(load_course(course.folder).lessons[0].pages[0], words=120)

    assert page_minutes(page) == pytest.approx(1.2 + 0.5 + 0.5)
    assert page_minutes(page, pace=60) == pytest.approx(2.0 + 0.5 + 0.5)


def test_a_lesson_takes_a_minute_at_least(course):
    """Nobody reads "0 minutes"."""
    lesson = load_course(course.folder).lessons[1]

    assert lesson_minutes(lesson) == 1
    assert [whole_minutes(m) for m in (0, 1.4, 1.6)] == [1, 1, 2]


def test_only_core_questions_of_a_quiz_take_time(course):
    """Quick checks were counted with their pages."""
    course.change(
        "12-saving/quiz.gift",
        "####A seller",
        "####A seller is ill.}\n\n// [id:12-word] [tag:use:core]\nWho? {=Ana#Yes.####A seller",
    )
    first, second = load_course(course.folder).lessons

    assert quiz_minutes(first.quiz) == pytest.approx(0.7)
    assert quiz_minutes(second.quiz) == pytest.approx(0.7 + 1.2)
