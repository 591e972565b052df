"""Sentences that several screens say, through Qt's translation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from course_app.errors import CourseAppError, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QDate

_HOUR = 60  # minutes
_DAY = 24  # hours
_LONGEST_NAME = 200  # letters of a name that are shown at all


def problem_words(problem: Problem) -> str:
    """Give what is wrong and what to do in the reader's language, without the place."""
    return problem.sentences_in(lambda text: QCoreApplication.translate("errors", text))


def shown_name(name: str) -> str:
    """Give a learner's name as it is shown: in one line, and never nothing."""
    if name:
        from course_app.study.learner_names import clean_name  # noqa: PLC0415  a first visit has none

        name = clean_name(name)[:_LONGEST_NAME]
    return name or QCoreApplication.translate("learner_views", "Guest")


def reads_from_right(text: str) -> bool:
    """Whether a text begins in a script that is written from right to left."""
    return next((way != "L" for way in _ways(text)), False)


def in_sentence(text: str) -> str:
    """Give a text of the course for the middle of a sentence of ours.

    One that is written the other way keeps its full stop with it.
    """
    return f"\u2068{text}\u2069" if any(way != "L" for way in _ways(text)) else text


def _ways(text: str) -> Iterator[str]:
    if text.isascii():
        return
    from unicodedata import bidirectional  # noqa: PLC0415  for few texts only

    yield from (way for way in map(bidirectional, text) if way in {"L", "R", "AL"})


def day_words(day: QDate) -> str:
    """Give a day as people write it: "24 November 2026", "24 de noviembre de 2026"."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415  its type takes time to make

    return QLocale().toString(day, QCoreApplication.translate("dates", "d MMMM yyyy"))


def decimal_words(number: float) -> str:
    """Give a number with at most one decimal as people write it: "11.2", in Spanish "11,2"."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415  its type takes time to make

    return f"{round(number, 1):g}".replace(".", QLocale().decimalPoint())


def share_words(per_cent: int) -> str:
    """Give a share as people write it: "69%", in Spanish and French "69 %"."""
    return QCoreApplication.translate("shares", "{share}%").format(share=per_cent)


def weekday_words(day: QDate) -> str:
    """Give a day near this one: "Tuesday, 24 November"."""
    from PySide6.QtCore import QLocale  # noqa: PLC0415  its type takes time to make

    return QLocale().toString(day, QCoreApplication.translate("dates", "dddd, d MMMM"))


def error_words(error: CourseAppError) -> str:
    """Say all that is wrong, a line each."""
    return "\n".join(map(problem_words, error.problems))


def saved_words(state: str) -> tuple[str, str]:
    """Give what to say about keeping, and its role, for "saving", "saved" or "failed"."""
    if state == "saved":
        text = QCoreApplication.translate("saved", "Saved on this laptop ✓")
        return text.replace(" ✓", "\N{NO-BREAK SPACE}✓"), "saved"  # no line has the sign alone
    if state == "failed":
        text = QCoreApplication.translate(
            "saved",
            "Not saved yet. Your answers are kept in memory and the app tries again. "
            "Do not close it.",
        )
        return text, "unsaved"
    return QCoreApplication.translate("saved", "Saving …"), "mute"


def wait_words(minutes: int) -> str:
    """Give how long a wait is, as people say it: "in 6 minutes", "in about 5 hours"."""
    if minutes <= 1:
        return QCoreApplication.translate("waits", "in 1 minute")
    if minutes < _HOUR:
        return QCoreApplication.translate("waits", "in {count} minutes").format(count=minutes)
    hours = round(minutes / _HOUR)
    if hours <= 1:
        return QCoreApplication.translate("waits", "in about 1 hour")
    if hours < _DAY:
        return QCoreApplication.translate("waits", "in about {count} hours").format(count=hours)
    days = round(hours / _DAY)
    if days == 1:
        return QCoreApplication.translate("waits", "tomorrow")
    return QCoreApplication.translate("waits", "in {count} days").format(count=days)
