"""What a report may say about single people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.workshop.privacy import LEAST, codes, hidden, is_small_part

COUNTS = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 40), min_size=1)


def test_a_code_is_the_same_in_every_report_of_a_workshop():
    """The facilitator's own key still fits after a year; another workshop has another."""
    people = ["amina", "rosa"]

    assert codes(people, "w1") == codes(reversed(people), "w1")
    assert codes(people, "w1")["amina"] == codes(["amina"], "w1")["amina"]
    assert codes(people, "w1")["amina"] != codes(people, "w2")["amina"]
    assert all(len(code) == 4 for code in codes(people, "w1").values())


def test_nobody_shares_a_code():
    """Of five thousand, some four letters meet; then all get one more."""
    people = [f"learner-{at}" for at in range(5000)]

    found = codes(people, "w1")

    assert len(set(found.values())) == 5000
    assert len({len(code) for code in found.values()}) == 1


@pytest.mark.parametrize(
    ("counts", "shown"),
    [
        ({"a": 20, "b": 5}, {"a": 20, "b": 5}),
        ({"a": 20, "b": 10, "c": 2}, {"a": 20, "b": None, "c": None}),
        ({"a": 20, "b": 3, "c": 2}, {"a": 20, "b": None, "c": None}),
        ({"a": 20, "b": 0, "c": 4}, {"a": None, "b": 0, "c": None}),
        ({"a": 4, "b": 0}, {"a": None, "b": 0}),
    ],
)
def test_a_small_count_is_hidden_and_cannot_be_found_by_subtracting(counts, shown):
    """The total is known, so one hidden part alone is not hidden."""
    assert hidden(counts) == shown


@given(counts=COUNTS)
def test_what_is_left_of_the_counts_points_at_nobody(counts):
    """Either nothing is hidden, or two parts share what is missing, or all are."""
    shown = hidden(counts)

    left = [count for count in shown.values() if count is not None]
    gone = [key for key, count in shown.items() if count is None]
    assert all(count == 0 or count >= LEAST for count in left)
    assert len(gone) != 1 or not any(left)


@pytest.mark.parametrize(
    ("part", "whole", "small"),
    [(0, 30, False), (1, 30, True), (4, 30, True), (5, 30, False), (26, 30, True), (25, 30, False)],
)
def test_a_part_is_small_from_either_side(part, whole, small):
    """Nearly all points at the few who are not."""
    assert is_small_part(part, whole) is small
