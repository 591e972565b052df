"""When a question comes back: FSRS, with the settings of the learning design (1.6).

Pure: nothing is drawn by lot, so every laptop finds the same day from the same answers. Only
the time between two answers counts, never what a clock says about today.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeVar

from course_app.study.score import RIGHT

if TYPE_CHECKING:
    import fsrs  # type: ignore[import-not-found,unused-ignore]

Rating = Literal["again", "hard", "good"]
Confidence = Literal["sure", "unsure", ""]

DAY = 86_400_000  # ms
RETENTION = 0.90
LONGEST_INTERVAL = 90  # days
LONGEST_GAP = 36_500  # days; more is a wrong clock
ENOUGH_FOR_HARD = 0.6
MOST_AT_ONCE = 10  # questions of one review, five minutes
_START = datetime(2000, 1, 1, tzinfo=UTC)  # any: only differences count

Key = TypeVar("Key", bound=str)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What is remembered of a question between reviews; `last` and `due` are in ms."""

    stability: float  # days until recall has sunk to 0.9
    difficulty: float  # 1 to 10
    last: int
    due: int


def rate(score: float, confidence: Confidence = "") -> Rating:
    """Give the rating of an answer; a right one that was unsure comes back sooner."""
    if score >= RIGHT and confidence != "unsure":
        return "good"
    return "hard" if score >= ENOUGH_FOR_HARD else "again"


def review(card: Card | None, rating: Rating, at: int) -> Card:
    """Give the card after an answer at a time; None is a question that has no card yet.

    Where the clock has gone back since the last review, no time has passed.
    """
    import fsrs  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415  loads late

    ratings = {"again": fsrs.Rating.Again, "hard": fsrs.Rating.Hard, "good": fsrs.Rating.Good}
    before = fsrs.Card(card_id=0) if card is None else _fsrs_card(card)
    now = _START if card is None else _START + _elapsed(card, at)
    after, _ = _scheduler().review_card(before, ratings[rating], now)
    days = max(1, (after.due - now).days)
    return Card(
        stability=after.stability or 0.0,  # None only before the first review
        difficulty=after.difficulty or 0.0,
        last=at,
        due=at + days * DAY,
    )


def reviewed(reviews: Iterable[tuple[Rating, int]]) -> Card | None:
    """Give the card after all reviews of (rating, ms), in their order; None without any."""
    card: Card | None = None
    for rating, at in reviews:
        card = review(card, rating, at)
    return card


def recall(card: Card, now: int) -> float:
    """Give how likely it is that the answer is still known, 0 to 1."""
    elapsed = _START + _elapsed(card, now)
    return float(_scheduler().get_card_retrievability(_fsrs_card(card), elapsed))


def is_due(card: Card, now: int) -> bool:
    """Whether it is time; also where the last review lies in a future that a clock made up."""
    return now >= card.due or now < card.last - DAY


def due_first(cards: Mapping[Key, Card], now: int, most: int = MOST_AT_ONCE) -> list[Key]:
    """Give what is due, the least remembered first."""
    due = [key for key, card in cards.items() if is_due(card, now)]
    return sorted(due, key=lambda key: (recall(cards[key], now), key))[:most]


def coming_days(cards: Mapping[Key, Card], now: int, midnight: int) -> list[tuple[int, int]]:
    """Give (days from today, cards) for what is not due yet, the nearest day first.

    `midnight` is when today began on this laptop's wall; 0 is later today, 1 tomorrow.
    """
    waiting = (card.due for card in cards.values() if not is_due(card, now))
    return sorted(Counter(max(0, due - midnight) // DAY for due in waiting).items())


@cache
def _scheduler() -> fsrs.Scheduler:
    import fsrs  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415  loads late

    return fsrs.Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_INTERVAL,
        enable_fuzzing=False,  # or two laptops would find different days
    )


def _fsrs_card(card: Card) -> fsrs.Card:
    import fsrs  # type: ignore[import-not-found,unused-ignore]  # noqa: PLC0415  loads late

    return fsrs.Card(
        card_id=0,
        state=fsrs.State.Review,
        stability=card.stability,
        difficulty=card.difficulty,
        due=_START,
        last_review=_START,
    )


def _elapsed(card: Card, now: int) -> timedelta:
    return timedelta(milliseconds=min(max(0, now - card.last), LONGEST_GAP * DAY))
