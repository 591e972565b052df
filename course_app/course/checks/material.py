"""What checks look at, and how they say where something is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from course_app.course.checks.copied import SourceText
from course_app.course.files import is_there
from course_app.course.flaws import Flaw
from course_app.course.loader import COURSE_FILE, GUIDE_FILE, LESSON_FILE
from course_app.course.model import Course, Lesson, Page, PageId, Question, Quiz
from course_app.course.term_finder import TermFinder
from course_app.errors import Problem


@dataclass(frozen=True, kw_only=True)
class Material:
    """A course and what is known of it as a whole; made once for all checks."""

    course: Course
    source: SourceText | None = None
    needs_coverage: bool = False  # then a fact that is not covered is an error

    @cached_property
    def is_english(self) -> bool:
        """Whether rules about English words hold."""
        return self.course.language.lower().partition("-")[0] == "en"

    @cached_property
    def facts(self) -> frozenset[str]:
        """All facts that the lessons are to teach."""
        return frozenset(fact for lesson in self.course.lessons for fact in lesson.facts)

    @cached_property
    def pages(self) -> Mapping[PageId, tuple[Lesson, int]]:
        """Each page's lesson and position."""
        return {
            page.id: (lesson, position)
            for lesson in self.course.lessons
            for position, page in enumerate(lesson.pages)
        }

    @cached_property
    def has_guides(self) -> bool:
        """Whether it is a course for workshops: one lesson has a guide, so all should."""
        return any(is_there(lesson.folder / GUIDE_FILE) for lesson in self.course.lessons)

    @cached_property
    def terms(self) -> TermFinder:
        """Finds the glossary's terms in a text."""
        return TermFinder(self.course.glossary)


def at_page(lesson: Lesson, page: Page, line: int, flaw: Flaw, **fields: object) -> Problem:
    """Say what is wrong at a line of a page's text, counted from 0; -1 is its heading."""
    return flaw.problem(lesson.folder / LESSON_FILE, page.line + 1 + line, 0, **fields)


def at_question(question: Question, flaw: Flaw, **fields: object) -> Problem:
    """Say what is wrong with a question."""
    return flaw.problem(question.path, question.line, 0, **fields)


def at_quiz(quiz: Quiz, flaw: Flaw, **fields: object) -> Problem:
    """Say what is wrong with a quiz as a whole."""
    path = quiz.questions[0].path if quiz.questions else None
    return flaw.problem(path, 0, 0, **fields)


def at_lesson(course: Course, lesson: Lesson, flaw: Flaw, **fields: object) -> Problem:
    """Say what is wrong with a lesson's entry in course.toml."""
    return flaw.problem(course.folder / COURSE_FILE, lesson.line, 0, **fields)
