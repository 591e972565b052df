"""What can be chosen, what was chosen, and what blind guessing earns."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.workshop.answer_options import chosen_in, guess_score, key_of, options_of
from tests.workshop.questions import essay, matching, multiple, numeric, short, single, truefalse

ALL = [single(), multiple(), truefalse(), short(), numeric(), matching(), essay()]


@pytest.mark.parametrize(
    ("question", "key"),
    [(single(), (0,)), (multiple(), (0, 1, 2)), (truefalse(answer=False), (1,)), (short(), ())],
)
def test_the_key_is_what_earns_score(question, key):
    """The room counts hands per option and compares with these."""
    assert key_of(question) == key


@pytest.mark.parametrize(
    ("question", "response", "chosen"),
    [
        (single(), {"chosen": 1}, (1,)),
        (single(), {"chosen": 3}, ()),
        (single(), {}, ()),
        (multiple(), {"ticked": [2, 0, 2]}, (0, 2)),
        (multiple(), {"ticked": "0"}, ()),
        (truefalse(), {"said": True}, (0,)),
        (truefalse(), {"said": False}, (1,)),
        (truefalse(), {"said": None}, ()),
        (short(), {"text": "SEWA"}, ()),
    ],
)
def test_what_was_chosen_is_read_from_the_response(question, response, chosen):
    """An unanswered question is nobody's wrong option."""
    assert chosen_in(question, response) == chosen


@pytest.mark.parametrize(
    ("question", "guess"),
    [
        (single("q", "A", "B", "C"), 1 / 3),
        (single("q", "A", "B", weights=(1.0, 0.5)), 0.75),
        (truefalse(), 0.5),
        (matching("x", "A", "B", "C"), 1 / 4),
        (short(), 0),
        (short("s", "SEWA", "*", weights=(1.0, 1.0)), 1),
        (numeric(), 0),
        (multiple(), None),
        (essay(), None),
    ],
)
def test_the_guess_score_is_moodles(question, guess):
    """What "hardly better than guessing" is measured against."""
    assert guess_score(question) == (guess if guess is None else pytest.approx(guess))


def test_a_question_without_options_cannot_be_guessed():
    """A course that is still being written breaks no report."""
    assert guess_score(single().__class__(id="q", stem="", options=())) is None


@given(response=st.dictionaries(st.sampled_from(["chosen", "ticked", "said"]), st.lists(st.none())))
def test_a_response_from_another_program_is_never_an_error(response):
    """A stick may bring anything."""
    for question in ALL:
        assert set(chosen_in(question, response)) <= set(range(len(options_of(question))))
