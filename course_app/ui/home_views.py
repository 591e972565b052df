"""What Home and the sidebar say, made from the course's outline and a learner's progress.

Functions from data to what the screens show; they change nothing. They need no more than the
outline, since the first screen waits for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from course_app.course.outline import CourseOutline, LessonOutline
from course_app.course.reading_time import whole_minutes
from course_app.study.pace import at_pace
from course_app.study.progress import CourseProgress, LessonProgress, PageState
from course_app.study.score import per_cent
from course_app.ui.screens.home import Fact, NextStep
from course_app.ui.standing import Standing, Stopped, StoppedInTest
from course_app.ui.widgets.sidebar import SidebarRow
from course_app.ui.window import MainWindow
from course_app.ui.words import wait_words

if TYPE_CHECKING:
    from course_app.ui.learned import Learned


FINAL_TEST = "final-test"
PRE_TEST = "pre-test"


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("home_views", text)


def minutes_of(lesson: LessonOutline, progress: LessonProgress | None) -> int:
    """Give the whole minutes that are left of a lesson's pages, at least 1."""
    states = progress.pages if progress else (PageState.UNREAD,) * len(lesson.pages)
    pages = zip(lesson.pages, states, strict=False)
    planned = sum(page.minutes for page, state in pages if state is PageState.UNREAD)
    return whole_minutes(at_pace(planned, progress.pace) if progress else planned)


def sidebar_rows(standing: Standing) -> tuple[SidebarRow, ...]:
    """Give the lines of the sidebar: the lessons, then the final test where there is one."""
    outline = standing.outline
    rows = [
        _lesson_row(lesson, done)
        for lesson, done in zip(outline.lessons, standing.progress().lessons, strict=True)
    ]
    if outline.test(FINAL_TEST):
        is_passed = standing.has_passed(FINAL_TEST)
        if is_passed:
            words = tr("Passed.")
        else:
            is_new = standing.best_at(FINAL_TEST) is None
            words = tr("Not tried yet.") if is_new else tr("Not passed yet.")
        row = SidebarRow(
            id=FINAL_TEST, number="", title=tr("Final test"), share=float(is_passed), words=words
        )
        rows.append(row)
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
    before = course.test(PRE_TEST)
    again = tr("Try {count} questions first").format(count=before.questions) if before else ""
    return NextStep(
        label=tr("Start here"),
        title=course.title,
        text=text.format(count=len(course.lessons), minutes=mean),
        button=tr("Start the first lesson"),
        share=None,
        again=again,
        again_action=PRE_TEST,
    )


def lesson_step(stopped: Stopped, done: LessonProgress) -> NextStep:
    """Give the card that continues a lesson, or starts it; `done` is how far it is."""
    lesson, page_number, asked, is_again = stopped
    sentences = []
    if asked is not None:
        text = tr("You stopped at question {number} of {total} in the quiz.")
        if is_again:
            text = tr("You stopped at missed question {number} of {total} in the quiz.")
        sentences.append(text.format(number=asked[0], total=asked[1]))
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


def test_step(stopped: StoppedInTest) -> NextStep:
    """Give the card that continues a test or a review."""
    number, total = stopped.asked
    text = tr("You stopped at question {number} of {total}.")
    again = ""
    if stopped.quiz == PRE_TEST:
        title = tr("Questions before you start")
        again = tr("Start the first lesson")
    elif stopped.quiz == FINAL_TEST:
        title = tr("Final test")
    else:
        title = tr("Review")
    return NextStep(
        label=tr("Continue"),
        title=title,
        text=text.format(number=number, total=total),
        button=tr("Continue"),
        share=(number - 1) / max(1, total),
        share_words=text.format(number=number, total=total),
        again=again,
        again_action="first-lesson",
    )


def _practice_step(stopped: StoppedInTest, standing: Standing, now: int) -> NextStep:
    """Give the card that continues a practice, with a way past it."""
    step = test_step(stopped)._replace(title=tr("Practice of what was missed"))
    if standing.progress().next_lesson:
        return step._replace(again=tr("Go on with the lessons"), again_action="lessons")
    following = finished_step(standing, now)
    return step._replace(again=following.button, again_action=following.action)


def finished_step(standing: Standing, now: int) -> NextStep:
    """Give the card of a course whose lessons are all done: its final test, or the certificate."""
    course = standing.outline
    test = course.test(FINAL_TEST)
    done = tr("All lessons are done")
    if standing.is_course_passed:
        best = standing.best_at(FINAL_TEST) if test else standing.progress().quiz_average
        text = tr("You have passed the course with {score}%. You can read any lesson again.")
        return NextStep(
            label=tr("The course is passed"),
            title=course.title,
            text=text.format(score=per_cent(best or 0.0)) if best is not None else done,
            button=tr("Save a certificate"),
            share=1.0,
            share_words=tr("The course is passed"),
            again=tr("See my final test") if test else tr("Read the first lesson again"),
            action="certificate",
            again_action="final-results" if test else "first-lesson",
        )
    if test is None:  # a course without lessons
        return NextStep(label=done, title=course.title, text="", button=done, share=None)
    wait = standing.test_wait(FINAL_TEST, now)
    figures: dict[str, object] = {
        "count": test.questions,
        "minutes": whole_minutes(test.minutes),
        "mark": course.pass_mark,
    }
    text = tr(
        "{count} questions about the whole course, about {minutes} minutes. You see the answers "
        "at the end. The test is passed with {mark}%."
    )
    button, action = tr("Go to the final test"), FINAL_TEST
    if wait is not None:
        button = tr("Try the final test again")
        if wait:
            text = tr("The final test is not passed yet. You can try again {when}.")
            button, action = tr("See my final test"), "final-results"
            figures["when"] = wait_words(wait)
    return NextStep(
        label=done,
        title=tr("Final test"),
        text=text.format(**figures),
        button=button,
        share=1.0,
        share_words=done,
        again=tr("Read the first lesson again"),
        action=action,
        again_action="first-lesson",
    )


def first_facts(course: CourseOutline, progress: CourseProgress) -> tuple[Fact, ...]:
    """Give the small cards of a first visit."""
    total = sum(len(lesson.pages) for lesson in progress.lessons)
    read = sum(lesson.pages_read for lesson in progress.lessons)
    text = tr("lessons are done: all pages read, quiz passed.")
    reading = Fact(
        label=tr("Your reading"),
        figure=tr("{done} of {total}").format(done=read, total=total),
        text=tr("pages are read."),
    )
    return (_lessons_fact(progress, text), reading, _quizzes_fact(course, progress))


def later_facts(
    course: CourseOutline, progress: CourseProgress, learned: Learned | None, now: int
) -> tuple[Fact, ...]:
    """Give the small cards of somebody who has begun.

    `learned` is None until the course is read; the figures that need it follow then.
    """
    read = sum(lesson.pages_read for lesson in progress.lessons)
    total = sum(len(lesson.pages) for lesson in progress.lessons)
    text = tr("lessons are done. Pages read: {read} of {total}.").format(read=read, total=total)
    return (
        _lessons_fact(progress, text)._replace(button=tr("See progress"), action="progress"),
        _quizzes_fact(course, progress),
        _objectives_fact(learned),
        _review_fact(learned, now),
    )


def _lessons_fact(progress: CourseProgress, text: str) -> Fact:
    figure = tr("{done} of {total}").format(done=progress.lessons_done, total=len(progress.lessons))
    return Fact(label=tr("Your lessons"), figure=figure, text=text)


def _quizzes_fact(course: CourseOutline, progress: CourseProgress) -> Fact:
    passed = sum(lesson.is_passed for lesson in progress.lessons)
    quizzes = sum(lesson.has_quiz for lesson in progress.lessons)
    average = progress.quiz_average
    if average is None:
        text = tr("A quiz is passed with {mark}%.").format(mark=course.pass_mark)
    else:
        text = tr("Your average is {average}%. A quiz is passed with {mark}%.").format(
            average=per_cent(average), mark=course.pass_mark
        )
    figure = tr("{done} of {total}").format(done=passed, total=quizzes)
    return Fact(label=tr("Your quizzes"), figure=figure, text=text)


def _objectives_fact(learned: Learned | None) -> Fact:
    label = tr("What you can do")
    if learned is None:
        return Fact(label=label, figure="…", text=tr("objectives are met."))
    figure = tr("{done} of {total}").format(done=learned.met, total=len(learned.objectives))
    text = tr("objectives are met.")
    if learned.secure:
        text = tr("objectives are met. Still known a day later: {count}.")
    return Fact(label=label, figure=figure, text=text.format(count=learned.secure))


def _review_fact(learned: Learned | None, now: int) -> Fact:
    label = tr("Review")
    if learned is None:
        return Fact(label=label, figure="…", text=tr("questions are due."))
    if learned.due:
        text = tr("questions, about {minutes} minutes. They help you not to forget.")
        if learned.minutes == 1:
            text = tr("questions, about 1 minute. They help you not to forget.")
        return Fact(
            label=label,
            figure=str(len(learned.due)),
            text=text.format(minutes=learned.minutes),
            button=tr("Review now"),
            action="start-review",
        )
    if learned.next_due is None:
        text = tr("questions are due. After a quiz, its questions come back here.")
        return Fact(label=label, figure="0", text=text)
    minutes = max(1, (learned.next_due - now) // 60_000)
    text = tr("questions are due. The next ones come {when}.").format(when=wait_words(minutes))
    return Fact(label=label, figure="0", text=text, button=tr("See when"), action="review")


def next_step(standing: Standing, now: int) -> NextStep:
    """Give what a learner does now; `now` is ms."""
    outline = standing.outline
    if standing.study_place() is None:
        return welcome_step(outline)
    if (test := standing.stopped_in_test()) and test.is_practice:
        return _practice_step(test, standing, now)
    if test:
        return test_step(test)
    step = _next_lesson_step(standing)
    if step is None:
        return finished_step(standing, now)
    if outline.test(FINAL_TEST) and standing.is_course_passed:  # who took the test before the end
        return step._replace(again=tr("Save a certificate"), again_action="certificate")
    return step


def _next_lesson_step(standing: Standing) -> NextStep | None:
    progress = standing.progress()
    stopped = standing.stopped_at()
    done = progress.of(stopped.lesson.id) if stopped else None
    if stopped is not None and done is not None and (not done.is_done or stopped.asked):
        return lesson_step(stopped, done)
    following = progress.next_lesson
    lesson = standing.outline.lesson(following.lesson) if following else None
    if following is None or lesson is None:
        return None
    return lesson_step(Stopped(lesson), following)


def fill_home(
    window: MainWindow, standing: Standing, hour: int, now: int, learned: Learned | None = None
) -> None:
    """Write what this learner does now on Home, and the sidebar beside it."""
    is_first = standing.study_place() is None
    outline, progress = standing.outline, standing.progress()
    if is_first:
        facts = first_facts(outline, progress)
    else:
        facts = later_facts(outline, progress, learned, now)
    step = next_step(standing, now)
    window.home.show_home(greeting(hour, is_first=is_first), step, facts)
    window.sidebar.show_course(outline.title)
    window.sidebar.show_rows(sidebar_rows(standing))


def show_home(
    window: MainWindow, standing: Standing, hour: int, now: int, learned: Learned | None = None
) -> None:
    """Show Home, from its top."""
    fill_home(window, standing, hour, now, learned)
    window.home.to_top()
    window.sidebar.show_current("")
    window.show_screen(window.home)
