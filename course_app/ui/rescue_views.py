"""What is said of deeds, corrections and people where a facilitator puts a record right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from time import localtime, strftime

from PySide6.QtCore import QCoreApplication

from course_app.course.model import Course, QuizId
from course_app.store.records import LearnerRecord
from course_app.store.rescue_queries import Correction, Sitting
from course_app.study.learner_names import mark_of
from course_app.study.score import per_cent
from course_app.ui.facilitator.rows import ListRow
from course_app.ui.learner_views import when_words
from course_app.ui.words import shown_name
from course_app.workshop.roster import DoorList, Person

_ISOLATED = "\u2068{name}\u2069"  # a name of another script leaves the sentence as it is


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("rescue_views", text)


def isolated(name: str) -> str:
    """Give a name for the middle of a sentence."""
    return _ISOLATED.format(name=shown_name(name))


def people_rows(records: Iterable[LearnerRecord], now: int) -> tuple[ListRow, ...]:
    """Give one row a learner, archived ones too; two of one name are told apart."""
    listed = tuple(records)
    names = DoorList(Person(id=each.id, name=each.name) for each in listed)
    rows = []
    for each in listed:
        title, words = shown_name(each.name), when_words(each.last_seen, now)
        if names.is_shared(each.id):
            title = f"{title} · {mark_of(each.id)}"
        badge = tr("archived") if each.archived else ""
        rows.append(ListRow(id=each.id, title=title, words=words, badge=badge))
    return tuple(rows)


def deed_rows(sittings: Sequence[Sitting], course: Course, now: int) -> tuple[ListRow, ...]:
    """Give one row for each attempt and each reading; its id is its position."""
    return tuple(
        ListRow(
            id=str(position),
            title=_what(each, course),
            words=f"{moment(each.end, now)} · {_how_much(each)}",
            icon="quiz" if each.attempt else "page",
            role="primary",
        )
        for position, each in enumerate(sittings)
    )


def correction_rows(found: Sequence[Correction], now: int) -> tuple[ListRow, ...]:
    """Give one row for each correction; its id is its position."""
    return tuple(
        ListRow(
            id=str(position),
            title=_correction(each),
            words=moment(each.at, now),
            badge=tr("Undone") if each.is_taken_back else "",
            icon="repeat" if each.is_taken_back else "check",
            role="mute" if each.is_taken_back else "ok",
        )
        for position, each in enumerate(found)
    )


def moment(at: int, now: int) -> str:
    """Say when something was, to the minute; times are ms."""
    then = localtime(at // 1000)
    clock = f"{then.tm_hour:02}:{then.tm_min:02}"
    if strftime("%Y%j", then) == strftime("%Y%j", localtime(now // 1000)):
        return tr("Today at {time}").format(time=clock)
    return f"{strftime('%Y-%m-%d', then)}, {clock}"


def _what(sitting: Sitting, course: Course) -> str:
    if not sitting.attempt:
        lesson = course.lesson(sitting.quiz)
        return tr("Reading: {title}").format(title=lesson.title if lesson else sitting.quiz)
    lesson = next((each for each in course.lessons if each.quiz.id == QuizId(sitting.quiz)), None)
    if lesson is not None:
        return tr("Quiz: {title}").format(title=lesson.title)
    names = {"final-test": tr("Final test"), "pre-test": tr("Questions before the course")}
    return names.get(sitting.quiz, tr("Review"))


def _how_much(sitting: Sitting) -> str:
    if not sitting.attempt:
        return tr("Pages: {count}").format(count=sitting.pages)
    answers = tr("Answers: {count}").format(count=sitting.answers)
    if sitting.score is None:
        return f"{answers} · {tr('not finished')}"
    return f"{answers} · {tr('Score: {score}%').format(score=per_cent(sitting.score))}"


def _correction(found: Correction) -> str:
    if found.kind == "merged":
        text = tr("The record of {one} joined that of {other}")
    elif found.kind == "reassigned":
        text = tr("Steps moved from {one} to {other}: {count}")
    else:
        text = tr("Taken back: {count}")
    return text.format(
        one=isolated(found.from_name), other=isolated(found.to_name), count=found.moved
    )
