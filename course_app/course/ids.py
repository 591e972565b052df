"""Which ids may stand in a statement, so that results with it can be carried and taken in."""

from __future__ import annotations

LONGEST_ID = 200  # letters
_SHOWN = 40  # letters of one that is too long


def is_carried(found: str) -> bool:
    """Tell whether an id has no letter that a line of results cannot have."""
    return found.isprintable() or not any(
        letter < " " or "\ud800" <= letter <= "\udfff" for letter in found
    )


def cut(found: str) -> str:
    """Give as much of an id that is too long as tells which one it is."""
    return f"{found[:_SHOWN]}…"
