"""How long work tells how far it is, and how a person stops it."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[int, int], None]  # done, total; may raise `StoppedError`


class StoppedError(Exception):
    """A person has stopped the work: what was begun is taken back, and nothing is wrong."""


def unseen(done: int, total: int) -> None:
    """Show nothing."""
