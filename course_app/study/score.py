"""How a score is read: when it is full, and the per cent that is shown."""

from __future__ import annotations

RIGHT = 0.99999  # a score from here on is right; GIFT's thirds add up to 0.9999999


def per_cent(score: float) -> int:
    """Give a score as the whole per cent that is shown; only a full score is shown as 100.

    A pass mark is compared with this figure, so that what is shown and what counts agree.
    """
    return 100 if score >= RIGHT else min(99, int(score * 100 + 0.5))
