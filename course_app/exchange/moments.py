"""Times as files write them: ISO 8601, UTC, and the days that a person types."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FIRST, LAST = -62_135_596_800_000, 253_402_300_799_999  # years 1 to 9999


def iso(at: int) -> str:
    """Give UTC milliseconds as 2026-11-24T07:48:00.123Z; beyond the years 1 to 9999 their end."""
    moment = _EPOCH + timedelta(milliseconds=min(max(at, FIRST), LAST))
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def iso_seconds(at: int) -> str:
    """Give UTC milliseconds as 2026-11-24T07:48:00Z."""
    return f"{iso(at)[:19]}Z"


def start_of(text: str, *, is_earliest: bool = False) -> int | None:
    """Give the UTC milliseconds of a day (2026-11-24) or moment in ISO 8601; None for others.

    Without a time zone it is that of UTC; the `is_earliest`, the one here where that comes first.
    """
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    starts = [moment.replace(tzinfo=moment.tzinfo or UTC)]
    if is_earliest:
        with suppress(ValueError, OverflowError, OSError):  # a day that no clock here knows
            starts.append(moment.astimezone())
    return (min(starts) - _EPOCH) // timedelta(milliseconds=1)
