"""A source of UUIDv7: ids that carry their time and sort by it (RFC 9562, 5.7 and 6.2).

Clock and randomness are handed in, so that a test can say what comes out.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from threading import Lock

# Of the 74 bits for randomness a fresh value leaves the upper half free: room to count up 2**41
# times by 32 bits at most, which no laptop does before its clock moves on.
_START_BITS = 73


class Uuid7Source:
    """Gives a new id at each call, each greater than the one before; any thread may call."""

    def __init__(
        self, clock: Callable[[], int], random_bytes: Callable[[int], bytes] = os.urandom
    ) -> None:
        """Take a clock that gives UTC in milliseconds since 1970, and a source of randomness."""
        self._clock = clock
        self._random_bytes = random_bytes
        self._lock = Lock()
        self._time = 0
        self._tail = 0

    def __call__(self) -> str:
        """Give the next id as canonical text.

        A clock that goes back does not take the ids with it: they count on from the last time.
        """
        with self._lock:
            now = max(self._clock(), 0)
            if now > self._time:
                self._time, self._tail = now, self._fresh(_START_BITS)
            else:
                self._tail += 1 + self._fresh(32)
            return _as_text(self._time, self._tail)

    def _fresh(self, bits: int) -> int:
        size = (bits + 7) // 8
        return int.from_bytes(self._random_bytes(size), "big") >> (size * 8 - bits)


def _as_text(time: int, tail: int) -> str:
    high, low = tail >> 62, tail & (1 << 62) - 1
    number = (time & (1 << 48) - 1) << 80 | 0x7 << 76 | high << 64 | 0b10 << 62 | low
    digits = f"{number:032x}"
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))
