"""A course of a few lessons for tests of what a group did in it."""

from __future__ import annotations

from pathlib import Path

from course_app.course.model import (
    Course,
    CourseId,
    Lesson,
    LessonId,
    Objective,
    Quiz,
    QuizId,
    QuizRules,
    Source,
)
from tests.workshop.questions import single


def lesson(name, *questions, objectives=("o1",)):
    return Lesson(
        id=LessonId(name),
        section=name,
        title=f"Lesson {name}",
        short_title=f"L{name}",
        folder=Path(),
        minutes=5,
        basis="",
        objectives=tuple(Objective(id=each, text=f"Do {each}") for each in objectives),
        pages=(),
        quiz=Quiz(id=QuizId(f"{name}/quiz"), title="", questions=questions),
    )


def course(*lessons, pre_test=(), final_test=(), title="Better work"):
    def test(name, questions):
        return Quiz(id=QuizId(name), title=name, questions=tuple(questions)) if questions else None

    return Course(
        id=CourseId("c"),
        title=title,
        language="en",
        version="1",
        licence="",
        folder=Path(),
        source=Source(),
        rules=QuizRules(),
        lessons=lessons,
        pre_test=test("pre-test", pre_test),
        final_test=test("final-test", final_test),
    )


def about(name, objective="o1", **more):
    """Give a question of an objective."""
    return single(name, tags=(f"objective:{objective}", *more.pop("tags", ())), **more)
