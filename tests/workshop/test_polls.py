"""Hands counted in a room: what they say, what to do next, and what cannot be right."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.workshop.polls import MOST_HANDS, Advice, Vote, advice, change, vote_problems

COUNTS = st.lists(st.integers(0, 60), min_size=2, max_size=6)


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        (0, 20, Advice.EXPLAIN),
        (6, 14, Advice.EXPLAIN),
        (7, 13, Advice.TALK),
        (14, 6, Advice.TALK),
        (15, 5, Advice.MOVE_ON),
        (71, 29, Advice.MOVE_ON),
        (34, 66, Advice.EXPLAIN),
    ],
)
def test_the_advice_changes_at_35_and_70_per_cent(right, wrong, told):
    """In a room of 20 that is at 7 and at 14 people, as the guides say."""
    assert advice(Vote(counts=(right, wrong)), {0}) is told


def test_advice_is_of_those_who_voted():
    """Who did not raise a hand is not counted as wrong."""
    assert advice(Vote(counts=(8, 2), present=40), {0}) is Advice.MOVE_ON


def test_nobody_voting_gives_no_advice_and_no_share():
    """0 of 0 is not 0%."""
    nobody = Vote(counts=(0, 0, 0), present=12)

    assert advice(nobody, {0}) is None
    assert nobody.share_right({0}) is None
    assert nobody.shares == ()


def test_a_question_of_opinion_gives_no_advice():
    """Where no answer is right, nobody is told to explain."""
    assert advice(Vote(counts=(5, 5)), ()) is None


def test_a_second_vote_is_measured_against_the_first():
    """What the talk with a neighbour did is the point of voting twice."""
    votes = [Vote(counts=(9, 11)), Vote(counts=(0, 0)), Vote(counts=(16, 4))]

    assert change(votes, {0}) == pytest.approx(0.35)
    assert change(votes[:2], {0}) is None


def test_more_hands_than_people_are_said_and_can_be_kept():
    """Somebody may have come late; nothing typed is thrown away."""
    (problem,) = vote_problems(Vote(counts=(20, 23), present=40))

    assert problem.severity == "warning"
    assert problem.sentences == (
        "43 hands were counted, but 40 people are here. "
        "Count again, or change the number of people here."
    )


@pytest.mark.parametrize("count", [-1, MOST_HANDS + 1])
def test_a_number_that_is_no_count_is_said(count):
    """A slip on the number row is not kept."""
    (problem,) = vote_problems(Vote(counts=(3, count), present=40))

    assert (problem.severity, problem.code) == ("error", "not-a-count")


@pytest.mark.parametrize("vote", [Vote(counts=(20, 20), present=40), Vote(counts=(0, MOST_HANDS))])
def test_a_possible_count_is_taken_as_it_is(vote):
    """Also where nobody noted how many are here."""
    assert vote_problems(vote) == ()


@given(counts=COUNTS)
def test_shares_add_up_and_right_and_wrong_do_too(counts):
    """The bars of the room are one whole."""
    vote = Vote(counts=tuple(counts))

    assert not vote.hands or sum(vote.shares) == pytest.approx(1)
    assert vote.right({0}) + vote.right(range(1, 9)) == vote.hands
    assert vote.right({0}) == counts[0]


@pytest.mark.parametrize("told", Advice)
def test_every_advice_has_its_words(told):
    """The facilitator reads what to do."""
    assert str(told.words).endswith(".")
    assert told.words.code == told.value
