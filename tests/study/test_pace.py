"""Minutes left follow the learner's own pace, within reason."""

from hypothesis import given
from hypothesis import strategies as st

from course_app.course.reading_time import PACE
from course_app.study.pace import FASTEST, SLOWEST, at_pace, pace_of

MINUTE = 60_000


def test_the_plan_holds_until_five_pages_are_read():
    """One slow page says nothing about a reader."""
    assert pace_of([(1.0, 2 * MINUTE)] * 4) == PACE
    assert pace_of([(1.0, 2 * MINUTE)] * 5) < PACE


def test_it_is_the_median():
    """A page at which somebody stopped to think changes little: 75 of these three paces."""
    times = [(1.0, MINUTE * n // 60) for n in (40, 80, 80, 80, 240)]

    assert pace_of(times) == 75


def test_an_even_number_takes_the_mean_of_the_middle_two():
    """As everybody reckons a median."""
    times = [(1.0, MINUTE * 10 // n) for n in (8, 8, 8, 12, 12, 12)]

    assert pace_of(times) == 100


def test_leafing_through_and_breaks_are_left_out():
    """Below 5 seconds nobody reads, over 5 minutes somebody else came in."""
    reading = [(1.0, MINUTE)] * 5

    assert pace_of([*reading, *[(1.0, 4_999)] * 9, *[(1.0, 5 * MINUTE + 1)] * 9]) == 100


@given(st.lists(st.tuples(st.floats(0, 30), st.integers(-1000, 10**8))))
def test_it_stays_within_reason(readings):
    """Whatever a broken clock has left in the log."""
    assert SLOWEST <= pace_of(readings) <= FASTEST


def test_minutes_shrink_for_a_fast_reader():
    """Twice the pace, half the time."""
    assert at_pace(8, 200) == 4
    assert at_pace(8, PACE) == 8
