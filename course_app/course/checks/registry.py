"""All checks; a new one adds a line here."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from course_app.course.checks import (
    copies,
    coverage,
    drafts,
    glossary,
    guides,
    pages,
    questions,
    quick_checks,
    quizzes,
    readability,
    tags,
    translations,
)
from course_app.course.checks.material import Material
from course_app.course.model import Lesson
from course_app.errors import Problem

LessonCheck = Callable[[Lesson, Material], Iterable[Problem]]
CourseCheck = Callable[[Material], Iterable[Problem]]

LESSON_CHECKS: tuple[LessonCheck, ...] = (
    drafts.drafts,
    pages.pages,
    pages.whole_lesson,
    readability.readability,
    glossary.lesson_terms,
    questions.lesson_questions,
    quizzes.lesson_quiz,
    tags.lesson_tags,
    quick_checks.quick_checks,
    guides.guide,
    copies.lesson_copies,
    translations.lesson_translations,
)
COURSE_CHECKS: tuple[CourseCheck, ...] = (
    readability.glossary_readability,
    glossary.glossary,
    questions.test_questions,
    quizzes.tests,
    tags.test_tags,
    coverage.coverage,
    copies.course_copies,
    translations.course_translations,
)
