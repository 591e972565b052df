"""The numbers of a numeric question: `63`, `63:4` (give or take 4), `59..67`."""

from __future__ import annotations

import re
from decimal import Decimal

_NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]{1,3})?")
_LONGEST = 60  # more digits than any answer needs, few enough for exact sums


def read_span(written: str) -> tuple[float, float] | None:
    """Give the lowest and the highest number that count, or None where these are no numbers.

    Counted in decimals, so that `3.1415:0.0005` ends at the very float that is typed as 3.142.
    A lone `*` counts for any number.
    """
    if written == "*":
        return float("-inf"), float("inf")
    if ".." in written:
        low, _, high = written.partition("..")
        first, last = _number(low), _number(high)
        if first is None or last is None:
            return None
        return float(min(first, last)), float(max(first, last))
    middle_text, _, margin_text = written.partition(":")
    middle, margin = _number(middle_text), _number(margin_text or "0")
    if middle is None or margin is None:
        return None
    return float(middle - abs(margin)), float(middle + abs(margin))


def write_span(low: float, high: float) -> str:
    """Give numbers in the form that `read_span` reads."""
    if low == float("-inf") and high == float("inf"):
        return "*"
    return repr(low) if low == high else f"{low!r}..{high!r}"


def _number(text: str) -> Decimal | None:
    text = text.strip()
    if len(text) > _LONGEST or not _NUMBER.fullmatch(text):
        return None
    number = Decimal(text)
    return number if abs(float(number)) < float("inf") else None
