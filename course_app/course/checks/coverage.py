"""Which page teaches each fact, and which questions ask for it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace

from course_app.course.checks.material import Material, at_lesson
from course_app.course.flaws import Flaw
from course_app.course.model import Course, Lesson, LessonId, PageId, QuestionId
from course_app.errors import QT_TRANSLATE_NOOP, Problem

# Facts from outside the paper are numbered X1, X2 …: told in a box "Since then", and learning
# them is nobody's objective, so no question need ask for them.
BACKGROUND = "X"

NO_PAGE = Flaw(
    "fact-without-page",
    QT_TRANSLATE_NOOP("errors", "No page of “{id}” teaches the fact “{fact}”"),
    QT_TRANSLATE_NOOP("errors", 'Write it into a page and its “facts="…"”'),
    "warning",
)
NO_QUESTION = Flaw(
    "fact-without-question",
    QT_TRANSLATE_NOOP("errors", "No question asks for the fact “{fact}” of “{id}”"),
    QT_TRANSLATE_NOOP("errors", "Write one, or add “[tag:fact:{fact}]” to one that does"),
    "warning",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """One fact of a lesson: where it is taught and asked."""

    fact: str
    lesson: LessonId
    pages: tuple[PageId, ...]
    questions: tuple[QuestionId, ...]

    @property
    def needs_question(self) -> bool:
        """Whether a question has to ask for it."""
        return not self.fact.startswith(BACKGROUND)


def coverage_table(course: Course) -> tuple[FactRow, ...]:
    """Give a row for each fact of each lesson, in their order."""
    pages: dict[str, list[PageId]] = defaultdict(list)
    questions: dict[str, list[QuestionId]] = defaultdict(list)
    for lesson in course.lessons:
        for page in lesson.pages:
            for fact in page.facts:
                pages[fact].append(page.id)
    for quiz in course.quizzes():
        for question in quiz.questions:
            for fact in question.values("fact"):
                if question.id not in questions[fact]:
                    questions[fact].append(question.id)
    return tuple(
        FactRow(
            fact=fact,
            lesson=lesson.id,
            pages=tuple(pages[fact]),
            questions=tuple(questions[fact]),
        )
        for lesson in course.lessons
        for fact in lesson.facts
    )


def coverage(material: Material) -> Iterator[Problem]:
    """Give each fact that no page teaches or no question asks for."""
    lessons: dict[LessonId, Lesson] = {lesson.id: lesson for lesson in material.course.lessons}
    for row in coverage_table(material.course):
        has_question = bool(row.questions) or not row.needs_question
        for flaw, is_there in ((NO_PAGE, bool(row.pages)), (NO_QUESTION, has_question)):
            if not is_there:
                lesson = lessons[row.lesson]
                problem = at_lesson(material.course, lesson, flaw, id=lesson.id, fact=row.fact)
                yield replace(problem, severity="error") if material.needs_coverage else problem
