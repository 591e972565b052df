"""What a group knows after that it did not know before."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.workshop.gain import change, class_gain, gain

# learning-design 2.4
BEFORE = (20, 40, 50, 60, 100, 70, 30, 0)
AFTER = (60, 70, 50, 90, 100, 60, 65, 0)
CHANGES = (0.5, 0.5, 0, 0.75, None, -0.142857, 0.5, None)

SCORES = st.integers(0, 100)


def test_the_gain_of_the_worked_example():
    """The facilitator's figure is the book's."""
    found = gain(zip(BEFORE, AFTER, strict=True))

    assert found.class_gain == pytest.approx(0.290698, abs=6e-7)
    assert found.mean_change == pytest.approx(0.351190, abs=6e-7)
    assert (found.count, found.went_up, found.stayed, found.went_down) == (8, 4, 3, 1)
    assert found.size == "low"


@pytest.mark.parametrize(("before", "after", "stated"), [*zip(BEFORE, AFTER, CHANGES, strict=True)])
def test_each_learners_change_is_that_of_the_worked_example(before, after, stated):
    """Who knew all before has no change, rather than a change of 0."""
    found = change(before, after)

    assert found == (stated if stated is None else pytest.approx(stated, abs=6e-7))


@pytest.mark.parametrize(
    ("after", "size"), [(29, "low"), (30, "medium"), (70, "medium"), (71, "high")]
)
def test_a_gain_is_named_as_hake_does(after, size):
    """0.3 and 0.7 are both medium."""
    assert gain([(0, after)]).size == size


def test_nobody_with_both_scores_has_no_gain():
    """A group without a pre-test is "–", not 0."""
    nobody = gain([])

    assert (nobody.count, nobody.before, nobody.class_gain, nobody.size) == (0, None, None, None)


def test_a_group_that_knew_all_before_has_no_gain():
    """Nothing was left to learn."""
    knew = gain([(100, 100), (100, 90)])

    assert (knew.class_gain, knew.size) == (None, None)
    assert knew.mean_change == pytest.approx(-0.1)
    assert gain([(100, 100)]).mean_change is None


@given(before=SCORES, after=SCORES)
def test_a_change_lies_between_minus_1_and_1_and_says_the_direction(before, after):
    """Losing all is -1, learning all is 1."""
    found = change(before, after)

    assert found is None or -1 <= found <= 1
    assert found is None or (found > 0) == (after > before)
    assert class_gain(before, after) is None or class_gain(before, after) <= 1
