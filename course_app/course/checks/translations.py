"""Holds each translation against its original: same pages, same questions, same right answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from course_app.course.checks.material import Material
from course_app.course.files import CourseFolder
from course_app.course.flaws import Flaw
from course_app.course.gift import read_gift
from course_app.course.lesson_file import read_lesson
from course_app.course.loader import COURSE_FILE, LESSON_FILE, QUIZ_FILE, TESTS
from course_app.course.model import Lesson, Question
from course_app.course.translation import (
    Translation,
    is_same_task,
    translated_name,
    without_comment,
)
from course_app.errors import QT_TRANSLATE_NOOP, CourseFileError, Problem

_SAME = QT_TRANSLATE_NOOP("errors", "A translation has the pages of its original, in their order")
NO_PAGE = Flaw(
    "translation-lacks-page",
    QT_TRANSLATE_NOOP("errors", "The translation has no page “{slug}”"),
    QT_TRANSLATE_NOOP("errors", "Translate it; until then the page is shown in the original"),
    "warning",
)
OTHER_PAGE = Flaw(
    "translation-other-page",
    QT_TRANSLATE_NOOP("errors", "The original has no page “{slug}”"),
    QT_TRANSLATE_NOOP("errors", "Look at the id in braces, or take the page out"),
)
OTHER_ORDER = Flaw(
    "translation-order",
    QT_TRANSLATE_NOOP("errors", "The pages stand in another order than in the original"),
    _SAME,
    "warning",
)
OTHER_CHECKS = Flaw(
    "translation-checks",
    QT_TRANSLATE_NOOP("errors", "The page “{slug}” has other quick checks than the original"),
    QT_TRANSLATE_NOOP("errors", "Give it the same lines “[check: …]”"),
)
NO_QUESTION = Flaw(
    "translation-lacks-question",
    QT_TRANSLATE_NOOP("errors", "The translation has no question “{id}”"),
    QT_TRANSLATE_NOOP("errors", "Translate it; until then it is asked in the original"),
    "warning",
)
OTHER_QUESTION = Flaw(
    "translation-other-question",
    QT_TRANSLATE_NOOP("errors", "The original has no question “{id}”"),
    QT_TRANSLATE_NOOP("errors", "Look at how the id is spelt, or take the question out"),
)
OTHER_TASK = Flaw(
    "translation-other-task",
    QT_TRANSLATE_NOOP("errors", "The question “{id}” is marked in another way than the original"),
    QT_TRANSLATE_NOOP(
        "errors", "Give it the same kind, and as many answers, in the same order, with the same key"
    ),
)
OTHER_LESSON = Flaw(
    "translation-other-lesson",
    QT_TRANSLATE_NOOP("errors", "The original has no lesson “{id}”"),
    QT_TRANSLATE_NOOP("errors", "Look at the id after “lesson.”"),
)

_LANGUAGE = r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"


def lesson_translations(lesson: Lesson, material: Material) -> Iterator[Problem]:
    """Give what is wrong with the translations of a lesson and of its quiz."""
    folder = CourseFolder(material.course.folder)
    for language in languages_of(lesson.folder / LESSON_FILE):
        path = lesson.folder / translated_name(LESSON_FILE, language)
        yield from _pages(lesson, path, folder)
    for language in languages_of(lesson.folder / QUIZ_FILE):
        path = lesson.folder / translated_name(QUIZ_FILE, language)
        yield from _questions(lesson.quiz.questions, path, folder)


def course_translations(material: Material) -> Iterator[Problem]:
    """Give what is wrong with the translations of the tests and of course.toml."""
    course = material.course
    folder = CourseFolder(course.folder)
    for test in course.tests():
        name = TESTS[test.id]
        for language in languages_of(course.folder / name):
            path = course.folder / translated_name(name, language)
            yield from _questions(test.questions, path, folder)
    known = {str(lesson.id) for lesson in course.lessons}
    for language in languages_of(course.folder / COURSE_FILE):
        path = course.folder / translated_name(COURSE_FILE, language)
        lessons = Translation(course.folder, language).titles().get("lesson")
        for lesson_id in lessons if isinstance(lessons, dict) else ():
            if lesson_id not in known:
                yield OTHER_LESSON.problem(path, id=lesson_id)


def languages_of(path: Path) -> list[str]:
    """Give the languages in which a file has translations beside it."""
    stem, _, ending = path.name.rpartition(".")
    pattern = re.compile(rf"{re.escape(stem)}\.({_LANGUAGE})\.{re.escape(ending)}")
    names = [found[1] for each in path.parent.glob("*") if (found := pattern.fullmatch(each.name))]
    return sorted(names)


def _pages(lesson: Lesson, path: Path, folder: CourseFolder) -> Iterator[Problem]:
    try:
        text = without_comment(folder.read(path))
    except CourseFileError as error:
        yield from error.problems
        return
    written = read_lesson(text, path, lesson.id, folder)
    yield from written.problems
    originals = {page.slug: page for page in lesson.pages}
    others = {page.slug: page for page in written.pages}
    for slug, page in others.items():
        if slug not in originals:
            yield OTHER_PAGE.problem(path, page.line, slug=slug)
        elif page.checks != originals[slug].checks:
            yield OTHER_CHECKS.problem(path, page.line, slug=slug)
    for slug in originals:
        if slug not in others:
            yield NO_PAGE.problem(path, 1, slug=slug)
    if [s for s in originals if s in others] != [s for s in others if s in originals]:
        yield OTHER_ORDER.problem(path, 1)


def _questions(
    questions: tuple[Question, ...], path: Path, folder: CourseFolder
) -> Iterator[Problem]:
    try:
        reading = read_gift(folder.read(path), path)
    except CourseFileError as error:
        yield from error.problems
        return
    yield from reading.problems
    originals = {question.id: question for question in questions if question.id}
    others = {question.id: question for question in reading.questions}
    for name, question in others.items():
        if name not in originals:
            yield OTHER_QUESTION.problem(path, question.line, id=name)
        elif not is_same_task(originals[name], question):
            yield OTHER_TASK.problem(path, question.line, id=name)
    for name in originals:
        if name not in others:
            yield NO_QUESTION.problem(path, 1, id=name)
