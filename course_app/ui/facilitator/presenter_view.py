"""What the presenter's screen shows, as plain data, and times as people read them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from course_app.workshop.facilitator_plan import PartName

_SECOND, _MINUTE = 1000, 60_000  # ms


class Showable(NamedTuple):
    """One thing that the room can be shown; `kind` is "page", "picture" or "question"."""

    kind: str
    id: str
    words: str


class StepView(NamedTuple):
    """A step of the plan with all that is said and done in it."""

    name: str
    minutes: int
    you_do: str
    they_do: str
    parts: Sequence[tuple[PartName, str]]
    shows: Sequence[Showable]
    notice: str = ""  # what is wrong with the plan


def clock_words(milliseconds: int) -> str:
    """Give a time as a clock shows it; what is over has a plus."""
    is_over = milliseconds <= -_SECOND
    # What is left is rounded up, so that a step begins with all its minutes.
    seconds = abs(milliseconds) // _SECOND if is_over else -(-max(0, milliseconds) // _SECOND)
    sign = "+" if is_over else ""
    return f"{sign}{seconds // 60:02}:{seconds % 60:02}"


def minutes_words(milliseconds: int) -> str:
    """Give whole minutes."""
    return str(max(0, milliseconds) // _MINUTE)
