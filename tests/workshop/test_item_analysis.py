"""The figures of item analysis are those of the book, whatever the order of the learners."""

from __future__ import annotations

import dataclasses
import random
import statistics
from math import isclose, isfinite, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.workshop.item_analysis import (
    Item,
    ItemOption,
    QuizMarks,
    analyse,
    extreme_groups,
    point_biserial,
)
from tests.workshop.worked_example import (
    FIGURES,
    LARGEST_COVARIANCE,
    Q1_OPTIONS,
    QUIZ,
    ROWS,
    TOTALS,
    worked_example,
)

MARKS = st.sampled_from([0.0, 0.25, 1 / 3, 0.5, 2 / 3, 1.0])
RIGHT_OR_WRONG = st.sampled_from([0.0, 1.0])
OPTIONS = tuple(ItemOption(label=letter, is_key=letter == "A") for letter in "ABC")


def groups(marks=MARKS, least=1):
    """Give groups of up to 20 learners at up to 6 items: rows of marks."""
    rows = st.integers(1, 6).flatmap(lambda k: st.lists(st.tuples(*[marks] * k), min_size=least))
    return rows.map(lambda all_rows: all_rows[:20])


def quiz_of(rows, chosen=()):
    items = tuple(Item(id=f"q{i}", options=OPTIONS) for i in range(len(rows[0])))
    return QuizMarks(items=items, marks=tuple(zip(*rows, strict=True)), chosen=chosen)


def as_stated(stated):
    """Compare to the digits that are given, four or six."""
    return None if stated is None else pytest.approx(stated, abs=6e-5 if abs(stated) > 1 else 6e-7)


@pytest.fixture(scope="module")
def example():
    return analyse(worked_example())


@pytest.mark.parametrize("name", FIGURES)
def test_each_item_figure_is_that_of_the_worked_example(example, name):
    """A facilitator can check our figures against the book's."""
    assert [getattr(item, name) for item in example.items] == [
        as_stated(stated) for stated in FIGURES[name]
    ]


@pytest.mark.parametrize("name", QUIZ)
def test_each_quiz_figure_is_that_of_the_worked_example(example, name):
    """The whole quiz agrees with the book, too."""
    assert getattr(example, name) == as_stated(QUIZ[name])


def test_the_largest_covariance_is_that_of_the_worked_example(example):
    """What efficiency is measured against."""
    found = [item.covariance_largest for item in example.items]

    for value, stated in zip(found, LARGEST_COVARIANCE, strict=True):
        assert stated is None or value == as_stated(stated)


def test_the_options_of_q1_are_those_of_the_worked_example(example):
    """Who chose what, and how well they did at the rest."""
    for option in example.items[0].options:
        count, mean, r = Q1_OPTIONS[option.option.label]

        assert option.count == count
        assert option.share == count / 12
        assert (option.mean_rest, option.correlation) == (as_stated(mean), as_stated(r))


def test_the_point_biserial_of_q1_is_the_one_done_by_hand():
    """With the total, then with the rest, where it is the discrimination index."""
    q1 = [row[0] for row in ROWS]
    rest = [total - mark for total, mark in zip(TOTALS, q1, strict=True)]

    total, other = (dataclasses.astuple(point_biserial(q1, 1, s)) for s in (TOTALS, rest))

    assert total == pytest.approx((5.214286, 2.7, 1.783411, 0.695050), abs=6e-7)
    assert other == pytest.approx((4.214286, 2.7, 1.483708, 0.503167), abs=6e-7)


def test_learners_tied_at_the_cut_share_the_places_left():
    """L02 to L04 have equal totals, so no list order may prefer one of them."""
    upper, lower = extreme_groups(TOTALS)

    assert upper == pytest.approx([1, 2 / 3, 2 / 3, 2 / 3] + [0] * 8)
    assert lower == [0] * 9 + [1] * 3


@pytest.mark.parametrize(("count", "places"), [(1, 1), (2, 1), (12, 3), (50, 14), (100, 27)])
def test_an_extreme_group_is_27_per_cent_of_the_learners(count, places):
    """Half a place is rounded up, and nobody is never a group."""
    upper, lower = extreme_groups(range(count))

    assert sum(upper) == sum(lower) == places


def test_nobody_gives_empty_figures_and_no_zeros():
    """A workshop that nobody came to has no average of 0%."""
    empty = analyse(dataclasses.replace(worked_example(), marks=((),) * 6, chosen=()))

    assert (empty.count, empty.mean, empty.consistency) == (0, None, None)
    assert empty.items[0].facility is None
    assert [option.count for option in empty.items[0].options] == [0, 0, 0, 0]


def test_one_learner_has_a_facility_and_no_spread():
    """A spread needs two people."""
    alone = analyse(quiz_of([(1.0, 0.0)]))

    assert (alone.mean, alone.sd, alone.items[0].discrimination) == (1.0, None, None)
    assert alone.items[0].facility == 100


def test_equal_marks_in_thirds_do_not_vary():
    """0.1 + 0.2 is not 0.3 to a computer, and that must not look like a difference."""
    quiz = analyse(quiz_of([(0.1, 0.2, 0.3), (0.3, 0.2, 0.1), (0.2, 0.3, 0.1)]))

    assert quiz.variance == 0
    assert quiz.consistency is None
    assert quiz.skewness is None
    assert [item.discrimination for item in quiz.items[:1]] == [pytest.approx(-100)]


def test_a_point_biserial_needs_right_or_wrong():
    """Part marks have no two groups to compare."""
    assert point_biserial([0.5, 1, 0], 1, [1, 2, 3]) is None
    assert point_biserial([1, 1, 1], 1, [1, 2, 3]) is None


@given(rows=groups(), seed=st.integers())
def test_the_order_of_learners_never_matters(rows, seed):
    """Two sticks read in another order give the very same report."""
    letters = [((0,), (1,), (2,), ())[int(sum(row) * 3) % 4] for row in rows]
    pairs = list(zip(rows, letters, strict=True))
    shuffled = random.Random(seed).sample(pairs, len(pairs))  # noqa: S311  no secret

    def figures(of):
        marks, chosen = zip(*of, strict=True)
        return analyse(quiz_of(marks, tuple([list(chosen)] * len(marks[0]))))

    assert figures(pairs) == figures(shuffled)


@given(rows=groups())
def test_every_figure_stays_within_its_bounds(rows):
    """No report shows 104% or a NaN."""
    quiz = analyse(quiz_of(rows))

    for item in quiz.items:
        assert 0 <= item.facility <= 100 + 1e-9
        assert item.discrimination is None or abs(item.discrimination) <= 100
        assert item.correlation_total is None or abs(item.correlation_total) <= 1
        assert item.efficiency is None or item.efficiency <= 100 + 1e-6
        assert 0 <= item.lower <= 1 + 1e-9
        assert item.interval is None or item.interval[0] <= item.facility <= item.interval[1] + 1e-9
        figures = [getattr(item, field.name) for field in dataclasses.fields(item)]
        assert all(isfinite(value) for value in figures if isinstance(value, float))
    assert quiz.consistency is None or quiz.consistency <= 100 + 1e-9
    weights = [item.effective_weight for item in quiz.items if item.effective_weight is not None]
    assert not weights or isclose(sum(weights), 100)


@given(rows=groups(least=2))
def test_the_figures_agree_with_pythons_own_statistics(rows):
    """Two ways of counting give one result."""
    quiz = analyse(quiz_of(rows))
    totals = [sum(row) for row in rows]

    assert isclose(quiz.mean, statistics.fmean(totals), abs_tol=1e-9)
    assert isclose(quiz.median, statistics.median(totals), abs_tol=1e-9)
    assert isclose(quiz.sd, statistics.stdev(totals), abs_tol=1e-9)
    for position, item in enumerate(quiz.items):
        marks = [row[position] for row in rows]
        rest = [total - mark for total, mark in zip(totals, marks, strict=True)]
        assert isclose(item.covariance_rest, statistics.covariance(marks, rest), abs_tol=1e-9)
        if item.discrimination is not None:
            r = statistics.correlation(marks, rest)
            assert isclose(item.discrimination, 100 * r, abs_tol=1e-6)


@given(rows=groups(RIGHT_OR_WRONG, least=3))
def test_right_or_wrong_items_have_one_discrimination_by_two_formulas(rows):
    """The point-biserial with the rest is the discrimination index."""
    quiz = analyse(quiz_of(rows))

    for position, item in enumerate(quiz.items):
        marks = [row[position] for row in rows]
        rest = [sum(row) - row[position] for row in rows]
        found = point_biserial(marks, 1, rest)
        assert (found is None) == (item.discrimination is None)
        assert found is None or isclose(100 * found.r, item.discrimination, abs_tol=1e-6)


@given(rows=groups(least=3))
def test_alpha_without_an_item_is_alpha_of_the_other_items(rows):
    """What "if deleted" says is what would happen."""
    if len(rows[0]) < 3:
        return
    quiz = analyse(quiz_of(rows))

    without = analyse(quiz_of([row[1:] for row in rows])).consistency

    here = quiz.items[0].alpha_without
    assert (here is None) == (without is None)
    assert here is None or isclose(here, without, abs_tol=1e-6)


def test_part_marks_of_two_points_are_measured_in_per_cent_of_two(example):
    """Q3 is worth two marks; its facility is of two."""
    assert example.items[2].facility == pytest.approx(54.1667, abs=1e-4)
    assert example.items[2].interval is None
    assert example.items[0].sd == pytest.approx(100 * sqrt(7 * 5 / (12 * 11)))
