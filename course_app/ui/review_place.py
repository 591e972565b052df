"""The place "review": what is due from all lessons, when the next ones come, and the way in."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from course_app.ui.context import Context
from course_app.ui.learned import Learned
from course_app.ui.screens.review import DayLine, ReviewScreen, ReviewShown

_LOOK_AGAIN = 60_000  # ms; time goes by, and clocks are set
_MOST_DAYS = 5  # lines of the list; what comes after them is one line more


def make_place(context: Context) -> ReviewPlace:
    """Make the place for one learner."""
    return ReviewPlace(context)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("review_place", text)


class ReviewPlace(QObject):
    """Shows what is due, keeps it true while it is looked at, and begins the review."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._screen: ReviewScreen | None = None
        self._learned: Learned | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_AGAIN)
        self._timer.timeout.connect(self._look_again)
        context.session.progress_changed.connect(self._look_again)

    def open(self, value: str = "") -> None:
        """Show what is due now."""
        del value
        context = self._context
        if self._screen is None:
            self._screen = ReviewScreen(context.look, context.window.stack)
            self._screen.go_requested.connect(self._go)
            self._screen.home_requested.connect(context.navigator.go_home)
        self._fill()
        context.window.sidebar.show_current("")
        context.window.show_screen(self._screen)
        self._screen.to_top()
        self._timer.start()

    def close(self) -> None:
        """Let go of the screen."""
        self._timer.stop()
        self._context.session.progress_changed.disconnect(self._look_again)
        if self._screen is not None:
            self._screen.deleteLater()
            self._screen = None
        self.deleteLater()

    def _fill(self) -> None:
        self._learned = self._context.navigator.learned()
        if self._screen is not None:
            self._screen.show_review(shown_of(self._learned))

    def _look_again(self) -> None:
        if self._screen is None or not self._screen.isVisible():
            self._timer.stop()
        else:
            self._fill()

    def _go(self) -> None:
        self._fill()  # a clock may have been set since
        if self._learned is not None and self._learned.due:
            self._context.navigator.open_review()
        else:
            self._context.navigator.go_on()


def shown_of(learned: Learned) -> ReviewShown:
    """Give what the screen says of a learner's questions."""
    if learned.next_due is None:
        return ReviewShown(
            label=tr("Review"),
            headline=tr("Nothing to review yet"),
            text=tr(
                "After the quiz of a lesson, its questions come back here. Each one comes shortly "
                "before it would be forgotten: first after a day or two, then later and later. "
                "A review takes at most 5 minutes."
            ),
            is_due=False,
            button=tr("Go on with the lessons"),
        )
    secure, total = learned.secure, len(learned.objectives)
    known = tr("{secure} of {total} objectives are secure").format(secure=secure, total=total)
    known_text = tr(
        "An objective is secure when a review, a day or more after it was met, was right too. "
        "Objectives met: {met} of {total}."
    )
    shown = ReviewShown(
        label=tr("Due now"),
        headline=tr("Nothing is due now"),
        text=tr("You need not do anything. The next questions come {when}.").format(
            when=_when(learned)
        ),
        is_due=False,
        button=tr("Go on with the lessons"),
        days=day_lines(learned.coming),
        known=known,
        known_text=known_text.format(met=learned.met, total=total),
        known_share=secure / max(1, total),
    )
    return _due_now(learned, shown) if learned.due else shown


def _due_now(learned: Learned, shown: ReviewShown) -> ReviewShown:
    asked, waiting = len(learned.due), learned.waiting
    sentences = [tr("About 1 minute.") if learned.minutes == 1 else tr("About {minutes} minutes.")]
    if waiting > asked:
        sentences.append(tr("One review asks {asked} of them, the least remembered first."))
    sentences.append(tr("You see after each answer whether it was right, and why."))
    headline = tr("1 question") if waiting == 1 else tr("{count} questions")
    return replace(
        shown,
        headline=headline.format(count=waiting),
        text=" ".join(sentences).format(minutes=learned.minutes, asked=asked),
        is_due=True,
        button=tr("Review now"),
    )


def day_lines(coming: tuple[tuple[int, int], ...]) -> tuple[DayLine, ...]:
    """Give the coming days as lines, with what comes after them as one."""
    near, later = coming[:_MOST_DAYS], sum(count for _day, count in coming[_MOST_DAYS:])
    rows = [(day_words(days), count) for days, count in near]
    if later:
        rows.append((tr("Later"), later))
    most = max((count for _day, count in rows), default=1)
    return tuple(
        DayLine(day=day, count=_count_words(count), share=count / most) for day, count in rows
    )


def day_words(days: int) -> str:
    """Give a day as people say it: "Today", "Tomorrow", "In 4 days"."""
    if days <= 0:
        return tr("Later today")
    if days == 1:
        return tr("Tomorrow")
    return tr("In {count} days").format(count=days)


def _count_words(count: int) -> str:
    return tr("1 question") if count == 1 else tr("{count} questions").format(count=count)


def _when(learned: Learned) -> str:
    days = learned.coming[0][0] if learned.coming else 1
    if days <= 0:
        return tr("later today")
    return tr("tomorrow") if days == 1 else tr("in {count} days").format(count=days)
