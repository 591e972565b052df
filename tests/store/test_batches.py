"""Rows so many at a time, and read ahead of what is done with them."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.store.batches import batches, read_ahead


@given(st.lists(st.integers()), st.integers(1, 5))
def test_all_rows_come_in_their_order(rows: list[int], size: int) -> None:
    with read_ahead(batches(rows, size)) as ahead:
        found = list(ahead)
    assert [row for batch in found for row in batch] == rows
    assert all(len(batch) == size for batch in found[:-1])


def test_what_cannot_be_read_is_said_where_it_would_have_come() -> None:
    def some() -> Iterator[int]:
        yield 1
        yield 2
        raise ValueError("the third")

    with read_ahead(some()) as ahead:
        assert [next(ahead), next(ahead)] == [1, 2]
        with pytest.raises(ValueError, match="the third"):
            next(ahead)


def test_one_is_read_while_the_one_before_is_worked_on() -> None:
    second = threading.Event()

    def some() -> Iterator[int]:
        yield 1
        second.set()
        yield 2

    with read_ahead(some()) as ahead:
        assert next(ahead) == 1
        assert second.wait(10)
        assert list(ahead) == [2]


def test_nothing_is_left_behind_when_the_work_fails() -> None:
    before, usual = threading.active_count(), sys.getswitchinterval()
    read: list[int] = []

    def some() -> Iterator[int]:
        for number in range(1000):
            read.append(number)
            yield number

    def work() -> None:
        with read_ahead(some()) as ahead:
            raise KeyError(next(ahead))

    with pytest.raises(KeyError):
        work()
    assert len(read) <= 2
    assert (threading.active_count(), sys.getswitchinterval()) == (before, usual)
