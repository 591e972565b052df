"""Wrong tries of PINs on this laptop: a small file beside the store, so that a restart helps not.

They are nobody's progress, so they are no statements.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from course_app.store.small_file import read_small, write_small

NAME = "pin-tries.json"


class Tries(NamedTuple):
    """How many wrong tries in a row, and when the last one was (UTC, ms)."""

    wrong: int = 0
    at: int = 0


class PinTries:
    """Counts wrong tries by learner."""

    def __init__(self, folder: Path) -> None:
        """Read what was counted before."""
        self._path = folder / NAME
        self._tries = _read(self._path)

    def of(self, learner: str) -> Tries:
        """Give a learner's wrong tries."""
        return self._tries.get(learner, Tries())

    def add_wrong(self, learner: str, at: int) -> Tries:
        """Count one more, which happened at `at`, and keep that at once."""
        now = Tries(self.of(learner).wrong + 1, at)
        self._tries[learner] = now
        self._write()
        return now

    def forget(self, learner: str) -> None:
        """Begin from none: the PIN was right, or was taken away."""
        if self._tries.pop(learner, None) is not None:
            self._write()

    def _write(self) -> None:
        write_small(self._path, json.dumps(self._tries))  # where it fails, memory counts on


def _read(path: Path) -> dict[str, Tries]:
    return {
        learner: Tries(*pair)
        for learner, pair in read_small(path).items()
        if isinstance(pair, list) and len(pair) == 2 and all(type(n) is int for n in pair)  # noqa: PLR2004
    }
