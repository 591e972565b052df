"""Where time and ids come from: handed in everywhere, so that a test can say what they are."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple


class Clocks(NamedTuple):
    """The clocks of this laptop, and its source of ids."""

    wall: Callable[[], int]  # UTC, ms since 1970
    monotonic: Callable[[], int]  # ms; never goes back
    local_hour: Callable[[], int]  # 0 to 23, as on the wall
    new_id: Callable[[], str]  # UUIDv7
