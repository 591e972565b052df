"""What the gradebook says in words: heads, standings, when somebody was seen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from course_app.store.gradebook_queries import Standing
from course_app.workshop.gradebook import CellClass, Column, Row
from course_app.workshop.words import answer_words

_WEEK = 7  # days
_MONTH = 31


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("gradebook", text)


def workshop_tr(pattern: str) -> str:
    """Translate a pattern of the workshop's figures and reports."""
    return QCoreApplication.translate("workshop", pattern)


def said_answer(words: str) -> str:
    """Give an answer in the person's language where its words are the app's own."""
    return answer_words(words, workshop_tr)


def head_of(column: Column) -> str:
    """Give the short head of a column."""
    if column.section:
        return column.section
    tests = {"pre-test": tr("Pre-test"), "final-test": tr("Final test")}
    return tests.get(column.quiz) or column.title or column.quiz


def title_of(column: Column) -> str:
    """Give a column's name in full; one that the course no longer has says so."""
    if not column.section:
        return head_of(column)
    if not column.title:
        return tr("{section} (no longer in the course)").format(section=head_of(column))
    return f"{column.section} {column.title}".strip()


def name_of(row: Row) -> str:
    """Give what a learner is called, told apart from others of the same name."""
    name = row.name or tr("Learner without a name")
    return f"{name} · {row.mark}" if row.mark else name


def class_words(kind: CellClass) -> str:
    """Say what a cell's colour and sign say."""
    return {
        "passed": tr("passed"),
        "on the way": tr("on the way"),
        "needs help": tr("needs help"),
        "not taken": tr("not taken yet"),
    }[kind]


def standing_words(standing: Standing) -> str:
    """Say how a learner stands over all columns."""
    return {
        "needs help": tr("needs help"),
        "on the way": tr("on the way"),
        "passed": tr("passed all"),
        "not begun": tr("not begun"),
    }[standing]


def seen_words(at: int, now: int) -> str:
    """Say when somebody was seen last, as people say it; a clock that went back says today."""
    if not at:
        return "–"
    then = QDateTime.fromMSecsSinceEpoch(at).date()
    days = then.daysTo(QDateTime.fromMSecsSinceEpoch(now).date())
    if days <= 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    if days < 2 * _WEEK:
        return tr("{count} days ago").format(count=days)
    if days < 2 * _MONTH:
        return tr("{count} weeks ago").format(count=days // _WEEK)
    return QLocale().toString(then, "d MMM yyyy")
