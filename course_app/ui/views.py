"""What the screens say: their texts and figures, made from the course and a learner's session.

Functions from data to the frozen values that screens show; they change nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from course_app.course.model import Course, Lesson, Question, QuestionId, Quiz
from course_app.course.question_text import plain_text, stem_text
from course_app.course.reading_time import page_minutes, quiz_minutes, whole_minutes
from course_app.study.attempt import RIGHT, Attempt, per_cent, score_of
from course_app.study.grading import grade
from course_app.study.progress import CourseProgress, LessonProgress, PageState
from course_app.ui.screens.home import Fact, NextStep
from course_app.ui.screens.results import ObjectiveResult, Outcome, QuestionResult
from course_app.ui.widgets.sidebar import SidebarRow

FINAL_TEST = "final-test"
PRE_TEST = "pre-test"


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("views", text)


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


def minutes_of(lesson: Lesson, progress: LessonProgress | None) -> int:
    """Give the whole minutes that are left of a lesson's pages, at least 1."""
    states = progress.pages if progress else (PageState.UNREAD,) * len(lesson.pages)
    pages = zip(lesson.pages, states, strict=False)
    return whole_minutes(sum(page_minutes(p) for p, state in pages if state is PageState.UNREAD))


def sidebar_rows(course: Course, progress: CourseProgress) -> tuple[SidebarRow, ...]:
    """Give the lines of the sidebar: the lessons, then the final test where there is one."""
    rows = [
        _lesson_row(lesson, done)
        for lesson, done in zip(course.lessons, progress.lessons, strict=True)
    ]
    return tuple(rows)


def _lesson_row(lesson: Lesson, done: LessonProgress) -> SidebarRow:
    words = tr("Pages read: {read} of {total}.").format(read=done.pages_read, total=len(done.pages))
    if done.is_passed:
        words += " " + tr("Quiz passed.")
    has_number = lesson.section and not lesson.section.endswith(".0")
    return SidebarRow(
        id=lesson.id,
        number=lesson.section if has_number else "",
        title=lesson.short_title or lesson.title,
        share=1.0 if done.is_done else min(done.share, 0.99),
        words=words,
    )


def greeting(hour: int, *, is_first: bool) -> str:
    """Greet by the hour of the day (0 to 23), or welcome who is here for the first time."""
    if is_first:
        return tr("Welcome")
    if 4 <= hour < 12:  # noqa: PLR2004  people's morning
        return tr("Good morning")
    if 12 <= hour < 18:  # noqa: PLR2004  people's afternoon
        return tr("Good afternoon")
    return tr("Good evening")


def welcome_step(course: Course) -> NextStep:
    """Give the card of a first visit."""
    minutes = sum(
        quiz_minutes(lesson.quiz) + sum(map(page_minutes, lesson.pages))
        for lesson in course.lessons
    )
    text = tr(
        "Short lessons, each with a small quiz: {count} in all. About {minutes} minutes each. "
        "You can stop at any time. Your place and your answers are kept on this laptop."
    )
    mean = whole_minutes(minutes / max(1, len(course.lessons)))
    return NextStep(
        label=tr("Start here"),
        title=course.title,
        text=text.format(count=len(course.lessons), minutes=mean),
        button=tr("Start the first lesson"),
        share=None,
    )


def lesson_step(
    lesson: Lesson, done: LessonProgress, page_number: int, asked: tuple[int, int] | None
) -> NextStep:
    """Give the card that continues a lesson.

    Args:
        lesson: the lesson.
        done: how far it is.
        page_number: the page where the learner stopped, 1 for the first; 0 for none.
        asked: (number, total) of the question where they stopped, or None on a page.
    """
    sentences = []
    if asked is not None:
        sentences.append(
            tr("You stopped at question {number} of {total} in the quiz.").format(
                number=asked[0], total=asked[1]
            )
        )
    elif page_number:
        title = lesson.pages[page_number - 1].title
        sentences.append(
            tr("You stopped at page {number} of {total}: “{title}”.").format(
                number=page_number, total=len(lesson.pages), title=title
            )
        )
    if asked is None:
        minutes = minutes_of(lesson, done)
        count = len(lesson.quiz.core)
        text = tr("About {minutes} minutes left.")
        if count and not done.is_passed:
            text = tr("About {minutes} minutes left, then a quiz of {count} questions.")
        sentences.append(text.format(minutes=minutes, count=count))
    words = tr("Pages read: {read} of {total}.").format(read=done.pages_read, total=len(done.pages))
    is_begun = bool(page_number or asked or done.pages_read)
    return NextStep(
        label=tr("Continue") if is_begun else tr("Next lesson"),
        title=full_title(lesson),
        text=" ".join(sentences),
        button=tr("Continue") if is_begun else tr("Start the lesson"),
        share=done.share,
        share_words=words,
        again=tr("Start the lesson again") if is_begun else "",
    )


def finished_step(course: Course) -> NextStep:
    """Give the card of a course that is all read and passed."""
    return NextStep(
        label=tr("All lessons are done"),
        title=course.title,
        text=tr("You have read all pages and passed all quizzes. You can read any lesson again."),
        button=tr("Read the first lesson again"),
        share=1.0,
        share_words=tr("All lessons are done"),
    )


def home_facts(course: Course, progress: CourseProgress) -> tuple[Fact, ...]:
    """Give the small cards of Home."""
    read = sum(lesson.pages_read for lesson in progress.lessons)
    total = sum(len(lesson.pages) for lesson in progress.lessons)
    passed = sum(lesson.is_passed for lesson in progress.lessons)
    quizzes = sum(lesson.has_quiz for lesson in progress.lessons)
    average = progress.quiz_average
    if average is None:
        quiz_text = tr("A quiz is passed with {mark} %.").format(mark=course.rules.pass_mark)
    else:
        quiz_text = tr("Your average is {average} %. A quiz is passed with {mark} %.").format(
            average=per_cent(average), mark=course.rules.pass_mark
        )
    return (
        Fact(
            label=tr("Your lessons"),
            figure=tr("{done} of {total}").format(
                done=progress.lessons_done, total=len(progress.lessons)
            ),
            text=tr("lessons are done: all pages read, quiz passed."),
        ),
        Fact(
            label=tr("Your reading"),
            figure=tr("{done} of {total}").format(done=read, total=total),
            text=tr("pages are read."),
        ),
        Fact(
            label=tr("Your quizzes"),
            figure=tr("{done} of {total}").format(done=passed, total=quizzes),
            text=quiz_text,
        ),
    )


def asked_count(attempt: Attempt, question: QuestionId, *, is_again: bool) -> tuple[int, int]:
    """Give (number, total) of a question in its round, 1 for the first."""
    if is_again:
        total = len(attempt.missed)
        waiting = len(attempt.waiting)
        return min(total, total - waiting + 1), total
    plan = attempt.plan
    return (plan.index(question) + 1 if question in plan else 1), len(plan)


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
