"""When questions come back: the intervals of the learning design, also with a wrong clock."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.study.review import (
    DAY,
    LONGEST_INTERVAL,
    Card,
    coming_days,
    due_first,
    is_due,
    rate,
    recall,
    review,
    reviewed,
)

pytest.importorskip("fsrs", reason="a dependency of reviewing")

NOW = 1_700_000_000_000
RATINGS = {"A": "again", "H": "hard", "G": "good"}


@pytest.mark.parametrize(
    ("ratings", "intervals"),
    [
        ("GGGG", [2, 11, 46, 90]),
        ("AGGG", [1, 2, 6, 17]),
        ("GGAG", [2, 11, 2, 5]),
        ("HGG", [1, 5, 17]),
    ],
)
def test_each_review_on_its_due_day_moves_the_next_one_away(ratings, intervals):
    card, at, days = None, NOW, []
    for rating in ratings:
        card = review(card, RATINGS[rating], at)
        days.append((card.due - at) // DAY)
        at = card.due

    assert days == intervals


@pytest.mark.parametrize(
    ("score", "confidence", "rating"),
    [
        (1, "sure", "good"),
        (0.999999, "", "good"),
        (1, "unsure", "hard"),
        (0.6, "sure", "hard"),
        (0.59, "sure", "again"),
        (0, "unsure", "again"),
    ],
)
def test_an_answer_is_rated_by_score_and_confidence(score, confidence, rating):
    assert rate(score, confidence) == rating


def test_the_coming_days_are_counted_from_the_last_midnight():
    """Due later today is 0; what is due now is not among them."""
    midnight = NOW - 9 * DAY // 24
    cards = {
        name: Card(stability=1, difficulty=5, last=NOW - DAY, due=due)
        for name, due in {
            "now": NOW,
            "tonight": midnight + DAY - 1,
            "tomorrow": midnight + DAY,
            "also tomorrow": midnight + 2 * DAY - 1,
            "later": midnight + 40 * DAY,
        }.items()
    }

    assert coming_days(cards, NOW, midnight) == [(0, 1), (1, 2), (40, 1)]


def test_a_clock_that_went_back_lets_no_time_pass():
    """The due day follows the clock of today, and the interval is never negative."""
    card = review(None, "good", NOW)

    back = review(card, "good", NOW - 4000 * DAY)

    same_day = review(card, "good", NOW)
    assert back.due - back.last == same_day.due - same_day.last > 0
    assert back.last == NOW - 4000 * DAY


def test_a_review_in_a_made_up_future_comes_back_now():
    """A laptop that believed it was 2099 would else not ask again for ever."""
    card = review(None, "good", NOW + 30_000 * DAY)

    assert is_due(card, NOW)
    assert not is_due(review(None, "good", NOW), NOW - DAY // 24)


def test_the_least_remembered_is_asked_first_and_ten_are_enough():
    cards = {f"q{i:02}": reviewed([("good", NOW - (20 + i) * DAY)]) for i in range(12)}
    cards["later"] = review(None, "good", NOW)

    assert due_first(cards, NOW) == [f"q{i:02}" for i in range(11, 1, -1)]


def test_recall_sinks_with_time():
    card = review(None, "good", NOW)

    assert recall(card, NOW) == 1
    assert recall(card, NOW - DAY) == 1
    assert 0.85 < recall(card, card.due) < recall(card, NOW + DAY) < 1


def test_no_review_leaves_no_card():
    assert reviewed([]) is None


TIMES = st.integers(-(2**53), 2**53)


@given(st.lists(st.tuples(st.sampled_from(["again", "hard", "good"]), TIMES), min_size=1))
def test_any_clock_gives_an_interval_of_1_to_90_days(reviews):
    card = reviewed(reviews)

    assert isinstance(card, Card)
    assert DAY <= card.due - card.last <= LONGEST_INTERVAL * DAY
    assert card.last == reviews[-1][1]
    assert 0 <= recall(card, 0) <= 1
