"""Rows so many at a time, so that a million need little memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

Row = TypeVar("Row")


def batches(rows: Iterable[Row], size: int) -> Iterator[list[Row]]:
    """Give rows in their order, `size` at a time and the last ones fewer."""
    left = iter(rows)
    while batch := list(islice(left, size)):
        yield batch
