"""The clock of a plan: what is left of a step and what the whole has taken."""

from hypothesis import given
from hypothesis import strategies as st

from course_app.workshop.plan_clock import MINUTE, PlanClock


def test_a_step_counts_down_and_says_how_long_it_is_over():
    """Less than nothing is left when it takes longer."""
    clock = PlanClock([4, 6])
    clock.begin(0, now=1000)
    assert clock.step_left(1000) == 4 * MINUTE
    assert clock.step_left(1000 + 5 * MINUTE) == -MINUTE
    assert clock.planned == 10 * MINUTE


def test_one_may_go_back_and_the_step_goes_on_where_it_was():
    """The whole is the sum of all steps."""
    clock = PlanClock([4, 6])
    clock.begin(0, now=0)
    clock.begin(1, now=3 * MINUTE)
    clock.begin(0, now=4 * MINUTE)
    assert clock.step_left(4 * MINUTE) == MINUTE
    assert clock.spent(5 * MINUTE) == 5 * MINUTE


def test_rest_is_not_counted():
    """Lunch comes between."""
    clock = PlanClock([4])
    clock.begin(0, now=0)
    clock.rest(MINUTE)
    assert not clock.is_running
    clock.rest(2 * MINUTE)
    clock.go_on(30 * MINUTE)
    clock.go_on(31 * MINUTE)
    assert clock.spent(32 * MINUTE) == 3 * MINUTE


def test_what_was_spent_before_a_restart_belongs_to_the_whole():
    """The step begins anew, the whole does not."""
    clock = PlanClock([4], elapsed=7 * MINUTE)
    clock.begin(0, now=0)
    assert clock.spent(MINUTE) == 8 * MINUTE
    assert clock.step_left(MINUTE) == 3 * MINUTE


def test_a_plan_without_steps_has_no_time():
    """Nothing is divided and nothing raises."""
    clock = PlanClock([])
    clock.begin(3, now=0)
    clock.rest(5)
    assert (clock.step, clock.step_left(9), clock.spent(9), clock.planned) == (0, 0, 0, 0)


MOVES = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 10 * MINUTE)), max_size=20)


@given(moves=MOVES)
def test_however_one_goes_through_the_steps_the_whole_is_the_time_that_passed(moves):
    """No second is lost and none is counted twice."""
    clock = PlanClock([3, 3, 3])
    now = 0
    clock.begin(0, now)
    for step, later in moves:
        now += later
        clock.begin(step, now)
        assert 0 <= clock.step <= 2
    assert clock.spent(now) == now
