"""Gain: how much of what they did not know before a group knows after (learning-design 2.3).

Scores are in per cent. Only learners with both a first and a second score count; who they are
is decided by the caller, so that names and numbers always speak of the same people.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum
from typing import Literal

LOW, HIGH = 0.3, 0.7  # Hake (1998)

Size = Literal["low", "medium", "high"]
Pair = tuple[float, float]  # a learner's per cent before and after


@dataclass(frozen=True, slots=True, kw_only=True)
class Gain:
    """What a group gained; figures that cannot be told are None."""

    count: int  # learners with both scores
    before: float | None  # mean per cent
    after: float | None
    class_gain: float | None  # Hake's g
    mean_change: float | None  # of the learners' own changes
    went_up: int = 0
    stayed: int = 0
    went_down: int = 0

    @property
    def size(self) -> Size | None:
        """Hake's word for the class gain."""
        if self.class_gain is None:
            return None
        if self.class_gain < LOW:
            return "low"
        return "high" if self.class_gain > HIGH else "medium"


def gain(pairs: Iterable[Pair]) -> Gain:
    """Measure the gain of the learners who have both scores."""
    people = list(pairs)
    if not people:
        return Gain(count=0, before=None, after=None, class_gain=None, mean_change=None)
    before, after = (fsum(scores) / len(people) for scores in zip(*people, strict=True))
    changes = [c for pair in people if (c := change(*pair)) is not None]
    ups = sum(b > a for a, b in people)
    downs = sum(b < a for a, b in people)
    return Gain(
        count=len(people),
        before=before,
        after=after,
        class_gain=class_gain(before, after),
        mean_change=fsum(changes) / len(changes) if changes else None,
        went_up=ups,
        stayed=len(people) - ups - downs,
        went_down=downs,
    )


def class_gain(before: float, after: float) -> float | None:
    """Give g = (post - pre)/(100 - pre) of two means (Hake 1998); None where all was known."""
    return (after - before) / (100 - before) if before < 100 else None  # noqa: PLR2004  per cent


def change(before: float, after: float) -> float | None:
    """Give one learner's normalised change c, -1 to 1 (Marx & Cummings 2007).

    Up (b - a)/(100 - a), down (b - a)/a, equal 0; None where both are 0 or both 100, since
    nothing could be seen.
    """
    if before == after:
        return None if before in {0, 100} else 0.0
    return (after - before) / (100 - before if after > before else before)
