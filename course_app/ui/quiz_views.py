"""What quiz and results say, made from the course and an attempt.

Functions from data to what the screens show; they change nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from course_app.course.model import Course, Lesson, Question, Quiz
from course_app.course.question_text import plain_text, stem_text
from course_app.study.attempt import Attempt, score_of
from course_app.study.grading import grade
from course_app.study.score import RIGHT, per_cent
from course_app.ui.screens.results import ObjectiveResult, Outcome, QuestionResult

FINAL_TEST = "final-test"
PRE_TEST = "pre-test"


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("quiz_views", text)


def full_title(lesson: Lesson) -> str:
    """Give a lesson's title with its section."""
    return f"{lesson.section}  {lesson.title}" if lesson.section else lesson.title


def quiz_title(course: Course, quiz: Quiz) -> str:
    """Give what a quiz is called: its lesson's title, or the test's own."""
    lesson = lesson_of(course, quiz)
    if lesson is not None:
        return full_title(lesson)
    return tr("Final test") if quiz.id == FINAL_TEST else tr("Questions before you start")


def lesson_of(course: Course, quiz: Quiz) -> Lesson | None:
    """Give the lesson whose quiz this is, or None for the course's tests."""
    return next((lesson for lesson in course.lessons if lesson.quiz.id == quiz.id), None)


def page_of(course: Course, question: Question) -> tuple[str, str]:
    """Give the id and title of the page a question is about; empty where it is gone."""
    found = course.page(question.value("page"))
    if found is None:
        return "", ""
    lesson, position = found
    page = lesson.pages[position]
    return page.id, page.title


def outcome_of(course: Course, quiz: Quiz, attempt: Attempt, next_words: str) -> Outcome:
    """Give what the results screen shows of a finished attempt."""
    questions = {question.id: question for question in quiz.questions}
    score = per_cent(score_of(attempt, questions))
    mark = course.rules.pass_mark
    is_passed = score >= mark
    if is_passed:
        verdict = tr("Passed. A quiz is passed with {mark} %.")
    elif score < course.rules.needs_help:
        verdict = tr(
            "Not passed yet. A quiz is passed with {mark} %. Read the pages below again, "
            "and ask somebody to look at them with you."
        )
    else:
        verdict = tr(
            "On the way: a quiz is passed with {mark} %. Read the pages below again, then "
            "try once more."
        )
    asked = [questions[q] for q in attempt.plan if q in questions]
    firsts = [(q, attempt.first_answer(q.id)) for q in asked]
    right = sum(1 for _q, given in firsts if given and given.is_right)
    return Outcome(
        title=quiz_title(course, quiz),
        headline=tr("{right} of {total} right").format(right=right, total=len(asked)),
        per_cent=score,
        verdict=verdict.format(mark=mark),
        is_passed=is_passed,
        objectives=_objective_results(course, quiz, attempt, asked),
        questions=[_question_result(course, attempt, question) for question in asked],
        next_words=next_words,
        has_retake=score < 100,  # noqa: PLR2004  per cent
    )


def _objective_results(
    course: Course, quiz: Quiz, attempt: Attempt, asked: Sequence[Question]
) -> list[ObjectiveResult]:
    lesson = lesson_of(course, quiz)
    if lesson is None:
        return []
    results = []
    for objective in lesson.objectives:
        about = [q for q in asked if q.is_scored and objective.id in q.values("objective")]
        if about:
            given = (attempt.first_answer(question.id) for question in about)
            right = sum(1 for each in given if each and each.score >= RIGHT)
            results.append(ObjectiveResult(text=objective.text, right=right, total=len(about)))
    return results


def _question_result(course: Course, attempt: Attempt, question: Question) -> QuestionResult:
    given = attempt.first_answer(question.id)
    graded = grade(question, given.response if given else {})
    page_id, page_title = page_of(course, question)
    return QuestionResult(
        stem=stem_text(question),
        given=_said(question, graded.given),
        right_answer=_said(question, graded.right_answer),
        why=plain_text(graded.general.text, graded.general.format),
        score=given.score if given else 0.0,
        page_id=page_id,
        page_title=page_title,
    )


def _said(question: Question, words: str) -> str:
    """Give an answer's words; those that the app itself made are translated."""
    if question.kind == "truefalse" and words:
        return QCoreApplication.translate("questions", words)
    return words
