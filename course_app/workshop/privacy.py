"""Who may be seen in a report: names, codes instead of names, or totals with small cells hidden."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from enum import Enum

from course_app.study.statements import LearnerId

LEAST = 5  # people; a smaller count may point at somebody
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that is taken for another
_SHORTEST = 4


class Privacy(Enum):
    """What a report says about single people."""

    NAMES = "names"
    CODES = "codes"
    TOTALS = "totals"  # nobody singly, and no count that points at a few


def codes(learners: Iterable[LearnerId], workshop: str) -> dict[LearnerId, str]:
    """Give each learner a code that is the same in every report of one workshop.

    It cannot be read back, says nothing of the alphabet, and is another in another workshop.
    """
    wanted = sorted(set(learners))
    lengths = range(_SHORTEST, hashlib.sha256().digest_size + 1)
    tried = ({each: _code(each, workshop, length) for each in wanted} for length in lengths)
    return next(found for found in tried if len(set(found.values())) == len(found))


def hidden(counts: Mapping[str, int]) -> dict[str, int | None]:
    """Give the parts of a known whole with small ones as None.

    One alone could be found by subtracting the others, so the next smallest goes with it.
    """
    small = {key for key, count in counts.items() if 0 < count < LEAST}
    if len(small) == 1:
        others = [key for key, count in counts.items() if key not in small and count]
        small |= set(sorted(others, key=lambda key: counts[key])[:1])
    return {key: None if key in small else count for key, count in counts.items()}


def is_small_part(part: int, whole: int) -> bool:
    """Whether "part of whole" points at a few people: those in it, or those not in it."""
    return 0 < part < LEAST or 0 < whole - part < LEAST


def _code(learner: LearnerId, workshop: str, length: int) -> str:
    digest = hashlib.sha256(f"{workshop}\x1f{learner}".encode()).digest()
    return "".join(_LETTERS[byte % len(_LETTERS)] for byte in digest[:length])
