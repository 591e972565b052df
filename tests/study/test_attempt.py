"""A quiz in progress always knows its next question, also after a power cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.model import (
    ChoiceQuestion,
    MatchingQuestion,
    Option,
    Pair,
    QuestionId,
    Quiz,
    QuizId,
)
from course_app.study.attempt import (
    FINAL_TEST_WAIT,
    MINUTE,
    Attempt,
    Given,
    draw_plan,
    gain_of,
    retake_of,
    score_of,
    shown_order,
)
from course_app.study.score import per_cent
from course_app.study.statements import AttemptId


def choice(name, *, use="core", objective="o1", options=("x", "y", "z"), tags=()):
    return ChoiceQuestion(
        id=QuestionId(name),
        stem=name,
        options=tuple(Option(text=text) for text in options),
        tags=(f"use:{use}", f"objective:{objective}", *tags),
    )


def begun(*questions, place="quiz"):
    plan = tuple(question.id for question in questions)
    return Attempt(id=AttemptId("a"), quiz=QuizId("4.3/quiz"), place=place, plan=plan, seed="seed")


def answered(attempt, *scores):
    for score in scores:
        again = attempt.is_scored_round_done
        answer = Given(question=attempt.current, response={}, score=score, again=again)
        attempt = attempt.with_answer(answer)
    return attempt


A, B, C = choice("a"), choice("b"), choice("c")


def test_questions_come_in_the_order_of_the_plan():
    """A learner who answers goes on to the next question."""
    attempt = answered(begun(A, B, C), 1.0)

    assert attempt.current == "b"
    assert attempt.answered == 1


def test_missed_questions_come_back_until_they_are_right():
    """Nobody leaves a lesson quiz with a wrong answer as the last word."""
    attempt = answered(begun(A, B, C), 0.0, 1.0, 0.5)
    assert attempt.waiting == ("a", "c")

    attempt = answered(attempt, 0.0)
    assert attempt.waiting == ("c", "a")

    attempt = answered(attempt, 1.0, 1.0)
    assert attempt.is_over


def test_a_final_test_does_not_ask_again():
    """The final test ends with its last question."""
    attempt = answered(begun(A, B, place="final-test"), 0.0, 0.0)

    assert attempt.is_over


def test_the_second_round_never_changes_the_score():
    """Only the first answer counts, so that a score means the same for everybody."""
    attempt = answered(begun(A, B), 0.0, 1.0, 1.0)

    assert score_of(attempt, {q.id: q for q in (A, B)}) == 0.5


def test_unscored_and_removed_questions_do_not_count():
    """A question that left the course, or is tagged unscored, costs nothing."""
    extra = choice("x", tags=("unscored",))
    attempt = answered(begun(A, extra, C), 1.0, 0.0, 0.0)

    assert score_of(attempt, {q.id: q for q in (A, extra)}) == 1.0


@pytest.mark.parametrize(
    ("score", "shown"), [(1.0, 100), (0.999999, 100), (0.9999, 99), (0.795, 80), (0.0, 0)]
)
def test_only_a_full_score_is_shown_as_100(score, shown):
    """What is shown and what passes agree."""
    assert per_cent(score) == shown


def test_a_first_attempt_asks_the_core_questions_in_the_authors_order():
    """Quick checks and the retake bank stay out of the quiz."""
    bank = Quiz(id=QuizId("q"), title="", questions=(A, choice("k", use="check"), B))

    assert draw_plan(bank) == ("a", "b")


def test_a_retake_asks_something_new_of_the_same_objective():
    """Learning the answers by heart does not help."""
    fresh = choice("fresh", use="retake", objective="o2")
    bank = Quiz(id=QuizId("q"), title="", questions=(A, choice("b", objective="o2"), fresh))

    plan = draw_plan(bank, seen=("a", "b"), retake=True, seed="s")

    assert sorted(plan) == ["a", "fresh"]


@given(seed=st.text(min_size=1, max_size=20), count=st.integers(2, 8))
def test_the_same_seed_gives_the_same_order(seed, count):
    """After a restart, option B is still option B."""
    question = choice("q", options=[f"text {chr(97 + i)}" for i in range(count)])

    order = shown_order(question, seed)

    assert sorted(order) == list(range(count))
    assert shown_order(question, seed) == order


def test_numbers_keep_their_order():
    """1, 2, 3 stay in their natural order."""
    question = choice("q", options=("10 people", "20 people", "40 people"))

    assert shown_order(question, "any seed") == (0, 1, 2)


def test_different_seeds_give_different_orders():
    """Neighbours do not see the same letters."""
    question = choice("q", options=("a", "b", "c", "d", "e"))

    assert len({shown_order(question, str(seed)) for seed in range(20)}) > 5


def test_the_right_texts_of_a_matching_question_are_shuffled():
    """Else every answer would stand in its own row."""
    pairs = tuple(Pair(left=f"l{i}", right=f"r{chr(97 + i)}") for i in range(5))
    question = MatchingQuestion(id=QuestionId("m"), stem="", pairs=pairs)

    assert any(shown_order(question, str(seed)) != (0, 1, 2, 3, 4) for seed in range(3))


@given(scores=st.lists(st.sampled_from([0.0, 0.5, 1.0]), max_size=30))
def test_an_attempt_rebuilt_from_its_answers_asks_the_same_question(scores):
    """A laptop that lost power goes on where it stopped."""
    attempt = begun(A, B, C)
    for score in scores:
        if attempt.is_over:
            break
        attempt = answered(attempt, score)

    again = begun(A, B, C)
    for given_answer in attempt.given:
        again = again.with_answer(given_answer)

    assert again.waiting == attempt.waiting


@pytest.mark.parametrize(
    ("after", "minutes"),
    [(0, 10), (1, 10), (MINUTE, 9), (9 * MINUTE + 1, 1), (10 * MINUTE, 0), (11 * MINUTE, 0)],
)
def test_a_retake_opens_after_some_minutes(after, minutes):
    """What is shown is never less than what is left."""
    retake = retake_of(1000, 1000 + after, 10, ["p"])

    assert retake.minutes == minutes
    assert retake.is_open == (minutes == 0)


def test_a_retake_opens_at_once_when_the_missed_pages_were_read_again():
    """Reading before the attempt does not count, and each page is asked for once."""
    pages = ["p", "q", "p", ""]

    half = retake_of(1000, 2000, 10, pages, {"p": 1500, "q": 900})
    whole = retake_of(1000, 2000, 10, pages, {"p": 1500, "q": 1600})

    assert half.pages == ("p", "q")
    assert half.unread == ("q",)
    assert not half.is_open
    assert whole.is_open


def test_without_a_page_only_time_opens_a_retake():
    """As for the final test: twelve hours."""
    assert not retake_of(0, 11 * 60 * MINUTE, FINAL_TEST_WAIT).is_open
    assert retake_of(0, 12 * 60 * MINUTE, FINAL_TEST_WAIT).is_open


def test_a_clock_that_went_back_keeps_nobody_waiting():
    """A laptop whose battery was empty believes it is 1970."""
    assert retake_of(1_790_000_000_000, 0, FINAL_TEST_WAIT).is_open


def test_gain_counts_the_questions_that_both_tests_asked():
    """Nine of the final test's questions were in the pre-test."""
    before = answered(begun(A, B, place="pre-test"), 0.0, 1.0)
    now = answered(begun(B, C, A, place="final-test"), 1.0, 1.0, 1.0)

    assert gain_of(before, now) == (1, 2, 2)


def test_a_practice_asks_until_right_and_knows_that_it_is_none_of_the_scored():
    """The missed ones, each until it is right."""
    practice = begun(A, B, place="missed")
    assert practice.is_practice
    assert not begun(A).is_practice
    assert not practice.rules.counts

    practice = answered(practice, 0.0, 1.0)

    assert practice.current == A.id
    assert practice.count_of(A.id, again=True) == (1, 1)
    assert answered(practice, 0.5, 1.0).is_over


def test_the_latest_answer_has_what_its_writer_found_since():
    """It takes the place of the first one in results; a second round does not."""
    attempt = answered(begun(A), 1.0)
    checked = attempt.given[0]._replace(response={"text": "x", "met": [0]})
    attempt = attempt.with_answer(checked).with_answer(checked._replace(again=True, response={}))

    assert attempt.latest_answer(A.id) == checked
    assert attempt.first_answer(A.id).response == {}
    assert attempt.latest_answer(B.id) is None
