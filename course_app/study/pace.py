"""How fast a learner reads, from the pages they have read (learning-design 3.2)."""

from __future__ import annotations

from collections.abc import Iterable

from course_app.course.reading_time import PACE

ENOUGH = 5  # pages, before a learner's own pace is believed
SLOWEST, FASTEST = 60, 200  # words a minute
SHORTEST, LONGEST = 5_000, 5 * 60_000  # ms; less is leafing through, more is a break
_MINUTE = 60_000  # ms


def pace_of(readings: Iterable[tuple[float, int]]) -> float:
    """Give a learner's median pace in words a minute; `PACE` before there are enough pages.

    A page is set against the minutes that were planned for it, its pictures and quick checks
    among them: who took half the time reads at twice the planned pace.

    Args:
        readings: for each page the minutes planned at `PACE`, and the ms that it was looked at.
    """
    paces = sorted(
        PACE * planned * _MINUTE / took
        for planned, took in readings
        if SHORTEST <= took <= LONGEST and planned > 0
    )
    if len(paces) < ENOUGH:
        return PACE
    middle = len(paces) // 2  # `statistics` would be imported before the first screen
    median = paces[middle] if len(paces) % 2 else (paces[middle - 1] + paces[middle]) / 2
    return min(max(SLOWEST, median), FASTEST)


def at_pace(minutes: float, pace: float) -> float:
    """Give how long something takes at a learner's pace that was planned at `PACE`."""
    return minutes * PACE / pace
