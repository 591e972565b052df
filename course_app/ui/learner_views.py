"""What is said of learners where one is chosen: their cards, from what the store knows.

The first screen of a laptop that many share waits for this module, so it needs little.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from time import localtime

from PySide6.QtCore import QCoreApplication

from course_app.course.outline import CourseOutline
from course_app.store.records import LearnerCard
from course_app.study.learner_names import mark_of
from course_app.ui.widgets.learner_cards import NameCard
from course_app.ui.words import shown_name

_DAY = 86_400_000  # ms
_DAYS_COUNTED = 60  # after them, months are


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("learner_views", text)


def when_words(then: int, now: int) -> str:
    """Say when somebody was here, as people do; times are ms."""
    days = _day(now) - _day(then)
    if days < 0:  # a clock was ahead
        return tr("Here before")
    if days == 0:
        at = localtime(then // 1000)
        return tr("Here today at {time}").format(time=f"{at.tm_hour:02}:{at.tm_min:02}")
    if days == 1:
        return tr("Here yesterday")
    if days < _DAYS_COUNTED:
        return tr("Here {count} days ago").format(count=days)
    return tr("Here {count} months ago").format(count=days // 30)


def where_words(card: LearnerCard, outline: CourseOutline) -> str:
    """Say in which lesson somebody is."""
    if not card.page:
        return tr("Has not begun yet")
    lesson = outline.lesson(card.page.partition("/")[0]) or outline.lesson(card.lesson)
    if lesson is None:
        return tr("In another course or a test")
    return f"{lesson.section}  {lesson.short_title or lesson.title}".strip()


def name_cards(
    found: Iterable[LearnerCard], outline: CourseOutline, now: int, current: str = ""
) -> tuple[NameCard, ...]:
    """Give the cards of learners in their order; `current` is who is learning now.

    Of two who have one name each has the mark by which the facilitator's lists tell them apart.
    """
    cards = [_card(each, outline, now, current) for each in found]
    same = Counter(card.name.casefold() for card in cards)
    return tuple(_marked(card) if same[card.name.casefold()] > 1 else card for card in cards)


def _marked(card: NameCard) -> NameCard:
    when, where = card.more
    return card._replace(more=(f"{mark_of(card.id)} · {when}", where))


def _card(card: LearnerCard, outline: CourseOutline, now: int, current: str) -> NameCard:
    name = shown_name(card.name)
    when = tr("Learning now") if card.id == current else when_words(card.last_seen, now)
    return NameCard(card.id, name, (when, where_words(card, outline)), card.has_pin)


def _day(at: int) -> int:
    zone = localtime(at // 1000).tm_gmtoff
    return (at + zone * 1000) // _DAY
