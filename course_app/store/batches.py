"""Rows so many at a time, so that a million need little memory."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

Row = TypeVar("Row")

_TURN = 0.0003  # seconds that a thread may go on while another one wants to; 0.005 is usual


def batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """Give rows in their order, `size` at a time and the last ones fewer."""
    left = iter(rows)
    while batch := list(islice(left, size)):
        yield batch


@contextmanager
def without_rings() -> Iterator[None]:
    """Keep Python from looking for rings of objects, of which rows make none; a tenth of the time.

    The rows of a million are so many new objects that it would look all the while.
    """
    was_looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_looking:
            gc.enable()


@contextmanager
def read_ahead(found: Iterator[Row]) -> Iterator[Iterator[Row]]:
    """Give the same, each made by a thread of its own while the one before is worked on.

    It gains where that work leaves Python alone for long, as SQLite does in one large change. What
    `found` raises is raised where its next one would be given. At the end no thread is left.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  slow to load

    usual = sys.getswitchinterval()
    sys.setswitchinterval(_TURN)
    try:
        with ThreadPoolExecutor(1, "reads ahead") as thread:
            following = partial(thread.submit, next, found, None)
            yield _each(following)
    finally:
        sys.setswitchinterval(usual)


def _each(following: Callable[[], Future[Row | None]]) -> Iterator[Row]:
    coming = following()
    while (row := coming.result()) is not None:
        coming = following()
        yield row
