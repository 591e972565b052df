"""What points at something else: ids must be single, and what is named must be there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from course_app.course import flaws
from course_app.course.flaws import Flaw
from course_app.course.ids import LONGEST_ID, cut, is_carried
from course_app.course.model import Course, Description, Lesson, Question, Quiz
from course_app.errors import Problem


def reference_problems(course: Course) -> Iterator[Problem]:
    """Give what is wrong between the parts of a course."""
    yield from _ids(course)
    yield from _tests(course)
    pages: set[str] = {page.id for lesson in course.lessons for page in lesson.pages}
    objectives = {
        f"{lesson.id}/{objective.id}"
        for lesson in course.lessons
        for objective in lesson.objectives
    }
    for lesson in course.lessons:
        yield from _checks(lesson)
        yield from _tags(lesson.quiz, lesson.id, objectives, pages)
    for test in (course.pre_test, course.final_test):
        if test:
            yield from _tags(test, "", objectives, pages)


def _ids(course: Course) -> Iterator[Problem]:
    first: dict[str, Question] = {}
    for quiz in [lesson.quiz for lesson in course.lessons]:
        yield from _single(quiz, first)
    for test in (course.pre_test, course.final_test):
        if test:
            yield from _single(test, dict(first))


def _single(quiz: Quiz, first: dict[str, Question]) -> Iterator[Problem]:
    for question in quiz.questions:
        if not question.id:
            if not isinstance(question, Description):
                yield _at(question, flaws.QUESTION_WITHOUT_ID)
        elif len(question.id) > LONGEST_ID:
            yield _at(question, flaws.ID_TOO_LONG, id=cut(question.id), most=LONGEST_ID)
        elif not is_carried(question.id):
            yield _at(question, flaws.ID_UNSEEN)
        elif question.id in first:
            yield _at(question, flaws.QUESTION_TWICE, first=_place(first[question.id]))
        else:
            first[question.id] = question


def _tests(course: Course) -> Iterator[Problem]:
    if not course.pre_test or not course.final_test:
        return
    before = {question.id: question for question in course.pre_test.questions if question.id}
    for question in course.final_test.questions:
        twin = before.get(question.id)
        if twin and twin.hash != question.hash:
            yield _at(question, flaws.TEST_DIFFERS, first=_place(twin))


def _checks(lesson: Lesson) -> Iterator[Problem]:
    known = {question.id for question in lesson.quiz.questions}
    for page in lesson.pages:
        for check in page.checks:
            if check not in known:
                line = page.line + 1 + _line_of(page.markdown, check)
                path = lesson.folder / "lesson.md"
                yield flaws.UNKNOWN_CHECK.problem(path, line, id=check)


def _line_of(markdown: str, check: str) -> int:
    lines = markdown.split("\n")
    return next((i for i, line in enumerate(lines) if "[check:" in line and check in line), 0)


def _tags(quiz: Quiz, lesson: str, objectives: set[str], pages: set[str]) -> Iterator[Problem]:
    """Look at one quiz; a lesson names its own objectives without itself, a test has no lesson."""
    for question in quiz.questions:
        for name in question.values("objective"):
            if name not in objectives and (not lesson or f"{lesson}/{name}" not in objectives):
                yield _at(question, flaws.UNKNOWN_OBJECTIVE, name=name)
        for name in question.values("page"):
            if name not in pages:
                yield _at(question, flaws.UNKNOWN_PAGE, name=name)


def _at(question: Question, flaw: Flaw, **fields: object) -> Problem:
    return flaw.problem(question.path, question.line, 0, **{"id": question.id, **fields})


def _place(question: Question) -> str:
    path = question.path or Path()
    return f"{path.name}:{question.line}"
