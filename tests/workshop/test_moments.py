"""Intervals and shapes of small groups."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.workshop.moments import (
    column,
    correlation,
    covariance,
    kurtosis,
    skewness,
    wilson,
)


@pytest.mark.parametrize(
    ("right", "count", "low", "high"), [(7, 12, 0.319511, 0.806740), (24, 40, 0.445959, 0.736517)]
)
def test_the_interval_is_that_of_the_worked_example(right, count, low, high):
    """How far a share of a small group may be off."""
    assert wilson(right, count) == pytest.approx((low, high), abs=6e-7)


@given(count=st.integers(1, 500), data=st.data())
def test_an_interval_holds_its_share_and_stays_between_0_and_1(count, data):
    """Nobody reads "up to 104% of the group"."""
    right = data.draw(st.integers(0, count))

    low, high = wilson(right, count)

    assert 0 <= low <= right / count + 1e-12
    assert right / count - 1e-12 <= high <= 1


def test_nobody_has_no_interval():
    """An empty group is "–", not 0."""
    assert wilson(0, 0) is None


def test_too_few_have_no_shape():
    """Three values have a skewness and no kurtosis, two have neither, equal ones never."""
    assert skewness(column([1, 2])) is None
    assert kurtosis(column([1, 2, 4])) is None
    assert skewness(column([2, 2, 2, 2])) is None
    assert kurtosis(column([2, 2, 2, 2])) is None
    assert skewness(column([1, 2, 4])) > 0


def test_one_value_moves_with_nothing():
    """A covariance needs two people."""
    assert covariance(column([1]), column([2])) is None
    assert correlation(column([1]), column([2])) is None


def test_an_empty_column_is_our_own_mistake():
    """Whoever asks for a mean of nothing hears of it at once."""
    with pytest.raises(ValueError, match="at least one value"):
        column([])
