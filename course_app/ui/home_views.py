"""What Home and the sidebar say, made from the course's outline and a learner's progress.

Functions from data to what the screens show; they change nothing. They need no more than the
outline, since the first screen waits for them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from course_app.course.outline import CourseOutline, LessonOutline
from course_app.course.reading_time import whole_minutes
from course_app.study.progress import CourseProgress, LessonProgress, PageState
from course_app.study.score import per_cent
from course_app.ui.screens.home import Fact, NextStep
from course_app.ui.standing import Standing
from course_app.ui.widgets.sidebar import SidebarRow
from course_app.ui.window import MainWindow


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("home_views", text)


def minutes_of(lesson: LessonOutline, progress: LessonProgress | None) -> int:
    """Give the whole minutes that are left of a lesson's pages, at least 1."""
    states = progress.pages if progress else (PageState.UNREAD,) * len(lesson.pages)
    pages = zip(lesson.pages, states, strict=False)
    return whole_minutes(sum(page.minutes for page, state in pages if state is PageState.UNREAD))


def sidebar_rows(course: CourseOutline, progress: CourseProgress) -> tuple[SidebarRow, ...]:
    """Give the lines of the sidebar: the lessons, then the final test where there is one."""
    rows = [
        _lesson_row(lesson, done)
        for lesson, done in zip(course.lessons, progress.lessons, strict=True)
    ]
    return tuple(rows)


def _lesson_row(lesson: LessonOutline, done: LessonProgress) -> SidebarRow:
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


def welcome_step(course: CourseOutline) -> NextStep:
    """Give the card of a first visit."""
    minutes = sum(
        lesson.quiz_minutes + sum(page.minutes for page in lesson.pages)
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
    lesson: LessonOutline, done: LessonProgress, page_number: int, asked: tuple[int, int] | None
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
        count = lesson.questions
        text = tr("About {minutes} minutes left.")
        if count and not done.is_passed:
            text = tr("About {minutes} minutes left, then a quiz of {count} questions.")
        sentences.append(text.format(minutes=minutes, count=count))
    words = tr("Pages read: {read} of {total}.").format(read=done.pages_read, total=len(done.pages))
    is_begun = bool(page_number or asked or done.pages_read)
    return NextStep(
        label=tr("Continue") if is_begun else tr("Next lesson"),
        title=lesson.full_title,
        text=" ".join(sentences),
        button=tr("Continue") if is_begun else tr("Start the lesson"),
        share=done.share,
        share_words=words,
        again=tr("Start the lesson again") if is_begun else "",
    )


def finished_step(course: CourseOutline) -> NextStep:
    """Give the card of a course that is all read and passed."""
    return NextStep(
        label=tr("All lessons are done"),
        title=course.title,
        text=tr("You have read all pages and passed all quizzes. You can read any lesson again."),
        button=tr("Read the first lesson again"),
        share=1.0,
        share_words=tr("All lessons are done"),
    )


def home_facts(course: CourseOutline, progress: CourseProgress) -> tuple[Fact, ...]:
    """Give the small cards of Home."""
    read = sum(lesson.pages_read for lesson in progress.lessons)
    total = sum(len(lesson.pages) for lesson in progress.lessons)
    passed = sum(lesson.is_passed for lesson in progress.lessons)
    quizzes = sum(lesson.has_quiz for lesson in progress.lessons)
    average = progress.quiz_average
    if average is None:
        quiz_text = tr("A quiz is passed with {mark} %.").format(mark=course.pass_mark)
    else:
        quiz_text = tr("Your average is {average} %. A quiz is passed with {mark} %.").format(
            average=per_cent(average), mark=course.pass_mark
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


def next_step(standing: Standing) -> NextStep:
    """Give what a learner does now."""
    progress = standing.progress()
    outline = standing.outline
    if standing.study_place() is None:
        return welcome_step(outline)
    stopped = standing.stopped_at()
    done = progress.of(stopped.lesson.id) if stopped else None
    if stopped is not None and done is not None and (not done.is_done or stopped.asked):
        return lesson_step(stopped.lesson, done, stopped.page, stopped.asked)
    following = progress.next_lesson
    lesson = outline.lesson(following.lesson) if following else None
    if following is None or lesson is None:
        return finished_step(outline)
    return lesson_step(lesson, following, 0, None)


def show_home(window: MainWindow, standing: Standing, hour: int) -> None:
    """Show Home with what this learner does now, and the sidebar beside it."""
    is_first = standing.study_place() is None
    facts = home_facts(standing.outline, standing.progress())
    window.home.show_home(greeting(hour, is_first=is_first), next_step(standing), facts)
    window.sidebar.show_course(standing.outline.title)
    window.sidebar.show_rows(sidebar_rows(standing.outline, standing.progress()))
    window.sidebar.show_current("")
    window.show_screen(window.home)
