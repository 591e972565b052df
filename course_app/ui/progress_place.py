"""The place "progress": how far this learner is, to look at, to print and to keep."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QObject

from course_app.store.connection import DATABASE
from course_app.store.history import spells
from course_app.study.score import per_cent
from course_app.ui.context import Context
from course_app.ui.home_views import FINAL_TEST
from course_app.ui.progress_shown import (
    ProgressShown,
    days_words,
    figures_of,
    lesson_lines,
    minutes_by_day,
    objective_lines,
    quiz_bars,
    try_lines,
)
from course_app.ui.screens.progress import ProgressScreen
from course_app.ui.way_back import WayBack


def make_place(context: Context) -> ProgressPlace:
    """Make the place for one learner."""
    return ProgressPlace(context)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("progress", text)


class ProgressPlace(QObject):
    """Gathers what is known about one learner and shows it."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._way = WayBack(context)
        self._screen: ProgressScreen | None = None
        self._shown: ProgressShown | None = None
        context.session.progress_changed.connect(self._on_progress_changed)

    def open(self, value: str = "") -> None:
        """Show how far the learner is now."""
        del value
        context = self._context
        if self._screen is None:
            screen = self._screen = ProgressScreen(context.look, context.window.stack)
            screen.left.connect(self._way.go)
            screen.paper_requested.connect(self._on_paper_requested)
            screen.file_requested.connect(self._on_file_requested)
            screen.certificate_requested.connect(self._on_certificate_requested)
            screen.lesson_requested.connect(self._on_lesson_requested)
        self._way.remember(self._screen)
        self._fill()
        context.window.show_screen(self._screen)
        self._screen.to_top()

    def close(self) -> None:
        """Let go of the screen."""
        self._context.session.progress_changed.disconnect(self._on_progress_changed)
        if self._screen is not None:
            self._screen.deleteLater()
            self._screen = None
        self.deleteLater()

    def _fill(self) -> None:
        if self._screen is not None:
            self._shown = self._gather()
            self._screen.show_progress(self._shown)

    def _gather(self) -> ProgressShown:
        context = self._context
        course, session, standing = context.course, context.session, context.session.standing
        progress, learned = standing.progress(), context.navigator.learned()
        days = minutes_by_day(spells(context.store.folder / DATABASE, session.learner))
        today = QDateTime.fromMSecsSinceEpoch(context.clocks.wall()).date()
        final = standing.best_at(FINAL_TEST) if course.final_test else None
        tries = try_lines(course, standing.reader.attempts(session.learner))
        is_passed = standing.is_course_passed and bool(tries)
        best = final if course.final_test else progress.quiz_average
        passed = tr("You have passed the course with {score}%.").format(score=per_cent(best or 0.0))
        return ProgressShown(
            course=course.title,
            learner=session.name(),
            is_new=not days and not tries,
            is_passed=is_passed,
            passed_words=passed.format(score=per_cent(best or 0.0)) if is_passed else "",
            figures=figures_of(course, progress, learned, sum(days.values())),
            days=days,
            today=today,
            days_words=days_words(days, today),
            lessons=lesson_lines(course, progress),
            quizzes=quiz_bars(course, progress, final),
            pass_mark=course.rules.pass_mark,
            objectives=objective_lines(course, learned),
            tries=tries,
        )

    def _on_progress_changed(self) -> None:
        if self._screen is not None and self._screen.isVisible():
            self._fill()

    def _on_paper_requested(self) -> None:
        from course_app.ui.paper_offer import offer_paper  # noqa: PLC0415  seldom
        from course_app.ui.progress_paper import progress_paper  # noqa: PLC0415

        if self._shown is not None:
            offer_paper(self._context.window, progress_paper(self._shown))

    def _on_file_requested(self) -> None:
        from course_app.ui.paper_offer import save_text  # noqa: PLC0415  seldom
        from course_app.ui.progress_paper import progress_text, progress_title  # noqa: PLC0415

        if self._shown is not None:
            text = progress_text(self._shown)
            save_text(self._context.window, progress_title(self._shown), text)

    def _on_certificate_requested(self) -> None:
        from course_app.ui.certificate_offer import offer_certificate  # noqa: PLC0415  seldom

        context = self._context
        if offer_certificate(context.window, context.session):
            context.window.sidebar.show_learner(context.session.name(), context.session.learner)
            self._fill()

    def _on_lesson_requested(self) -> None:
        context = self._context
        following = context.session.standing.progress().next_lesson
        lesson = following.lesson if following else context.course.lessons[0].id
        context.navigator.open_lesson(lesson)
