"""When an objective is met and secure, and what is likely to be known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.gift import read_gift
from course_app.study.mastery import DAY, Answer, guess_of, knowledge, standings, traced

MINUTE = 60_000


def answers(*results, start=0, step=MINUTE, **more):
    """Give answers of (question, score), a step apart, all on objective o1."""
    return [
        Answer(question=q, objectives=("o1",), at=start + i * step, score=score, **more)
        for i, (q, score) in enumerate(results)
    ]


def level(given, bank=6):
    return standings(given, {"o1": bank})["o1"].level


@pytest.mark.parametrize(
    ("scores", "bank", "expected"),
    [
        ([], 6, "open"),
        ([1, 1], 6, "open"),
        ([1, 1, 1], 6, "met"),
        ([1, 0, 1, 1], 6, "met"),
        ([1, 0, 1, 0.9], 6, "open"),
        ([1, 1, 1, 0, 0], 6, "open"),
        ([0, 0, 1, 1, 1], 6, "met"),
        ([1, 1], 2, "met"),
        ([1, 0], 2, "open"),
        ([1, 1, 0], 3, "open"),
        ([1, 1, 1], 3, "met"),
        ([1], 1, "met"),
        ([1, 1, 1], 0, "open"),
    ],
)
def test_an_objective_is_met_by_three_of_the_last_four_or_all_of_a_few(scores, bank, expected):
    given = answers(*((f"q{i}", score) for i, score in enumerate(scores)))

    assert level(given, bank) == expected


def test_the_same_question_three_times_is_one_question():
    assert level(answers(("a", 1), ("a", 1), ("a", 1))) == "open"


def test_a_question_asked_again_counts_as_it_was_last():
    missed = answers(("a", 1), ("b", 1), ("c", 1), ("a", 0), ("b", 0))

    assert level(missed) == "open"
    assert level([*missed, *answers(("a", 1), ("b", 1), start=DAY)]) == "met"


def test_a_question_asked_again_is_the_latest():
    met = answers(("a", 0), ("b", 1), ("c", 1), ("d", 0), ("e", 1))

    assert (level(met), level([*met, *answers(("a", 0))])) == ("met", "open")


def test_a_second_try_counts_for_nothing():
    right = answers(("a", 1), ("b", 1))

    assert level([*right, *answers(("c", 0)), *answers(("c", 1), is_first_try=False)]) == "open"


@pytest.mark.parametrize(
    ("later", "score", "is_review", "expected"),
    [
        (DAY, 1, True, "secure"),
        (DAY - 1, 1, True, "met"),
        (DAY, 0, True, "met"),
        (DAY, 1, False, "met"),
        (-9 * DAY, 1, True, "met"),  # the clock was put back
    ],
)
def test_an_objective_is_secure_after_a_right_review_a_day_later(later, score, is_review, expected):
    met = answers(("a", 1), ("b", 1), ("c", 1))
    more = answers(("a", score), start=met[-1].at + later, is_review=is_review)
    if not score:
        met += answers(("d", 1))

    assert level(met + more) == expected


def test_what_is_lost_is_no_longer_secure():
    met = answers(("a", 1), ("b", 1), ("c", 1))
    secure = [*met, *answers(("a", 1), start=2 * DAY, is_review=True)]

    lost = [*secure, *answers(("b", 0), ("c", 0), start=3 * DAY)]

    assert (level(secure), level(lost)) == ("secure", "open")
    assert level([*lost, *answers(("b", 1), ("c", 1), start=4 * DAY)]) == "met"


def test_a_standing_says_how_far_one_is():
    standing = standings(answers(("a", 1), ("b", 0), ("c", 1)), {"o1": 6, "o2": 2})

    assert (standing["o1"].right, standing["o1"].needed) == (2, 3)
    assert (standing["o2"].right, standing["o2"].needed) == (0, 2)


@given(scores=st.lists(st.sampled_from([0, 1])), bank=st.integers(0, 6))
def test_a_standing_is_never_more_than_what_is_needed(scores, bank):
    given = answers(*((f"q{i % 5}", score) for i, score in enumerate(scores)))
    standing = standings(given, {"o1": bank})["o1"]

    assert 0 <= standing.right <= standing.needed
    assert (standing.level != "open") == (standing.right == standing.needed)


def test_knowledge_is_traced_as_corbett_and_anderson_do():
    """The figures of the learning design: guess 0.25, answers 0 1 1 1 1."""
    known, traces = 0.30, []
    for is_right in (False, True, True, True, True):
        known = traced(known, 0.25, is_right=is_right)
        traces.append(round(known, 6))

    assert traces == [0.243243, 0.629139, 0.887437, 0.972773, 0.993828]
    assert knowledge([(False, 0.25), (True, 0.25)]) == pytest.approx(0.629139, abs=1e-6)


@given(results=st.lists(st.tuples(st.booleans(), st.floats(0, 1))))
def test_knowledge_is_a_likelihood(results):
    assert 0 <= knowledge(results) <= 1


@pytest.mark.parametrize(
    ("answer", "guess"),
    [("{=a ~b ~c}", 1 / 3), ("{T}", 1 / 2), ("{=a -> 1 =b -> 2 = -> 3}", 1 / 3), ("{=a}", 0.05)],
)
def test_a_guess_is_one_of_the_options(answer, guess):
    (question,) = read_gift(f"Why {answer}").questions

    assert guess_of(question) == guess
