"""A data folder of somebody who learned on some days: in the middle of the course, or at its end.

What they did is kept as the app keeps it, at times in the past.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.course.model import Course, Lesson, Quiz
from course_app.store import log
from course_app.store.store import Store, open_store
from course_app.study.statements import Draft, LearnerId, StatementId, Thing, Verb

DAY = 86_400_000  # ms
AMINA = LearnerId("00000000-0000-7000-8000-00000000a111")
NAME = "Amina Mwakasege-Ochieng"
DAYS_AGO = (58, 57, 51, 44, 40, 39, 30, 29, 21, 16, 15, 9, 8, 2, 1, 0)


class Past:
    """Keeps statements at times that the caller says."""

    def __init__(self, data: Path, now: int) -> None:
        self.at = now
        self._ids = (f"00000000-0000-7000-8000-{n:012x}" for n in itertools.count(1))
        self.store: Store = open_store(data, clock=lambda: self.at, new_id=lambda: next(self._ids))

    def keep(self, verb: Verb, thing: Thing, *, result=None, context=None) -> None:
        """Keep one statement of Amina's, a minute after the last one."""
        self.at += 60_000
        draft = Draft(
            id=StatementId(next(self._ids)),
            learner=AMINA,
            verb=verb,
            object=thing,
            result=result or {},
            context=context or {},
        )
        self.store.log.append([log.pending(draft, self.at)])


def fill_middle(data: Path, now: int, course: Course | None = None) -> None:
    """Half of the course is read, two quizzes are passed and one is not."""
    course = course or load_course(app_paths.shipped_course())
    past = Past(data, now)
    days = iter(DAYS_AGO)
    _begin(past, now, days)
    for lesson, wrong in zip(course.lessons[:3], (1, 0, 4), strict=True):
        _read(past, lesson, now, days)
        _answer(past, lesson.quiz, "quiz", lesson.id, wrong)
    lesson = course.lessons[3]
    _read(past, lesson, now, days, pages=5)
    _mark(past, course)
    past.store.close()


def fill_whole(data: Path, now: int, course: Course | None = None) -> None:
    """Everything is read and passed, the final test too."""
    course = course or load_course(app_paths.shipped_course())
    past = Past(data, now)
    days = iter(DAYS_AGO)
    _begin(past, now, days)
    for number, lesson in enumerate(course.lessons):
        _read(past, lesson, now, days)
        _answer(past, lesson.quiz, "quiz", lesson.id, number % 2)
    past.at = now - next(days) * DAY
    if course.final_test:
        _answer(past, course.final_test, "final-test", "", 2)
    past.at = now - DAY
    _mark(past, course)
    past.store.close()


def _begin(past: Past, now: int, days: Iterator[int]) -> None:
    past.at = now - next(days) * DAY
    past.keep("registered", Thing(kind="learner", id=AMINA), result={"name": NAME})


def _read(past: Past, lesson: Lesson, now: int, days: Iterator[int], pages: int = 99) -> None:
    for number, page in enumerate(lesson.pages[:pages]):
        if number % 5 == 0:
            past.at = max(past.at, now - next(days, 0) * DAY)
        past.keep(
            "experienced",
            Thing(kind="page", id=page.id, hash=page.hash),
            result={"completion": True, "duration": 70_000 + number * 9_000},
            context={"lesson": lesson.id},
        )


def _answer(past: Past, quiz: Quiz, place: str, lesson: str, wrong: int) -> None:
    context = {"attempt": f"try-{quiz.id}", "quiz": quiz.id, "place": place, "lesson": lesson}
    plan = [question.id for question in quiz.core]
    thing = Thing(kind="quiz", id=quiz.id)
    past.keep("attempted", thing, result={"plan": plan, "seed": ""}, context=context)
    for number, question in enumerate(quiz.core):
        score = float(number >= wrong)
        past.keep(
            "answered",
            Thing(kind="question", id=question.id, hash=question.hash),
            result={"response": {}, "score": score, "success": score > 0, "duration": 40_000},
            context=context,
        )
    score = (len(plan) - wrong) / len(plan)
    past.keep("completed", thing, result={"score": score}, context=context)
    is_passed = score >= 0.8
    result = {"score": score, "success": is_passed}
    past.keep("passed" if is_passed else "failed", thing, result=result, context=context)


def _mark(past: Past, course: Course) -> None:
    """Put two notes and a bookmark at pages of the first and the last lesson."""
    first, last = course.lessons[0], course.lessons[-1]
    notes = (
        (first, 0, "Our carpenters could share the saw.\nAsk Rosa how her group began."),
        (
            last,
            1,
            "Who trains the owners in our market? A radio programme would reach more.",
        ),
    )
    for lesson, number, text in notes:
        page = lesson.pages[number]
        thing = Thing(kind="page", id=page.id, hash=page.hash)
        past.keep("noted", thing, result={"text": text}, context={"lesson": lesson.id})
    page = first.pages[0]
    thing = Thing(kind="page", id=page.id, hash=page.hash)
    past.keep("bookmarked", thing, result={"bookmarked": True}, context={"lesson": first.id})
