"""What the lists of the pages offer, as (id, words): the quizzes of the course, and workshops."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, Qt

from course_app.course.model import Course
from course_app.ui.words import day_words
from course_app.workshop.item_report import quiz_choices
from course_app.workshop.sessions import Workshop
from course_app.workshop.sheet import QuizSheet, sheet_of


def quiz_rows(course: Course) -> list[tuple[str, str]]:
    """Give the quizzes that can be looked at, in the order of the course."""
    tests = {
        "pre-test": QCoreApplication.translate("analysis", "Pre-test"),
        "final-test": QCoreApplication.translate("analysis", "Final test"),
    }
    return [
        (quiz, tests.get(quiz) or f"{section} {title}".strip())
        for quiz, section, title in quiz_choices(course)
    ]


def first_quiz(course: Course, workshops: Iterable[Workshop] = (), looked_at: str = "") -> str:
    """Give the quiz to begin with: of what the workshop taught first, else of the course.

    "" where there is none.
    """
    taught = (w.details.lessons for w in workshops if w.id == looked_at)
    lessons = {lesson.quiz.id for each in taught for lesson in map(course.lesson, each) if lesson}
    quizzes = [quiz for quiz, *_words in quiz_choices(course)]
    return next((quiz for quiz in quizzes if quiz in lessons), next(iter(quizzes), ""))


def sheet_with_words(course: Course, quiz_id: str) -> QuizSheet | None:
    """Give the sheet of a quiz under the name that the lists have, None where it is gone."""
    quiz = course.quiz(quiz_id)
    return sheet_of(quiz, dict(quiz_rows(course)).get(quiz.id, quiz.title)) if quiz else None


def workshop_rows(workshops: Iterable[Workshop]) -> list[tuple[str, str]]:
    """Give workshops in their order."""
    return [(str(each.id), workshop_words(each)) for each in workshops]


def workshop_words(workshop: Workshop) -> str:
    """Give a workshop's title and day."""
    details = workshop.details
    title = details.title or QCoreApplication.translate("gradebook", "Workshop without a title")
    return f"{title} · {date_words(details.date)}" if details.date else title


def date_words(date: str) -> str:
    """Give a day as people write it, or as it is where it is none."""
    day = QDate.fromString(date, Qt.DateFormat.ISODate)
    return day_words(day) if day.isValid() else date
