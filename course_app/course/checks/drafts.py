"""Finds what `course-app build` left for an author to write."""

from __future__ import annotations

from collections.abc import Iterator

from course_app.course.checks.material import Material, at_page, at_question
from course_app.course.flaws import Flaw
from course_app.course.model import Lesson
from course_app.errors import QT_TRANSLATE_NOOP, Problem

DRAFT_PAGE = Flaw(
    "draft-page",
    QT_TRANSLATE_NOOP("errors", "This page is a draft"),
    QT_TRANSLATE_NOOP("errors", "Write the page, then take the line “[draft: …]” out"),
)
DRAFT_QUESTION = Flaw(
    "draft-question",
    QT_TRANSLATE_NOOP("errors", "The question “{id}” is a draft"),
    QT_TRANSLATE_NOOP("errors", "Write the question, then take “[tag:draft]” out"),
)


def drafts(lesson: Lesson, _material: Material) -> Iterator[Problem]:
    """Give each page and question of a lesson that is still a draft."""
    for page in lesson.pages:
        for number, line in enumerate(page.markdown.split("\n")):
            if line.lstrip().startswith("[draft:"):
                yield at_page(lesson, page, number, DRAFT_PAGE)
    for question in lesson.quiz.questions:
        if "draft" in question.tags:
            yield at_question(question, DRAFT_QUESTION, id=question.id)
