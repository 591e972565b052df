"""Marking: the figures of the learning design, and that nothing a response holds can stop it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.gift import read_gift
from course_app.course.model import Text
from course_app.study.grading import grade
from course_app.study.grading.essay import criteria, model_answer
from tests.course.gift_questions import questions


def ask(text):
    (question,) = read_gift(text).questions
    return question


def marks(graded):
    return [(option.mark, option.chosen) for option in graded.feedback]


MULTIPLE = ask("[plain]Pick {~%33.33333%a#A ~%33.33333%b ~%33.33333%c ~%-50%d#D ~%-50%e ####All.}")
SINGLE = ask("Pick {~a#A =b#B ~%50%c#C ####All.}")
MATCHING = ask("Match {=a -> 1 =b -> 2 =[html]<i>c</i> -> 1 = -> 3 ####All.}")
TRUE_FALSE = ask("So? {FALSE#No.#Yes.####All.}")


@pytest.mark.parametrize(
    ("ticked", "score"),
    [
        ([0, 1, 2], 1),
        ([0, 1], 0.6667),
        ([0, 1, 2, 3], 0.5),
        ([2, 1, 4], 0.1667),
        ([0, 1, 2, 3, 4], 0),
        ([3, 4], 0),
        ([], 0),
        ([0, 0, 0], 0.3333),
        ([0, 9, -1, None, True, "b"], 0.3333),
    ],
)
def test_multiple_choice_takes_wrong_ticks_away(ticked, score):
    """Three keys and two others, the figures of the learning design."""
    assert grade(MULTIPLE, {"ticked": ticked}).score == pytest.approx(score, abs=5e-5)


def test_the_share_of_a_third_is_exact():
    """Nobody sees 66.66666%."""
    assert grade(MULTIPLE, {"ticked": [0, 1]}).score == 2 / 3


def test_multiple_choice_says_right_wrong_and_missed():
    graded = grade(MULTIPLE, {"ticked": [3, 0]})

    expected = [("right", True), ("missed", False), ("missed", False), ("wrong", True), ("", False)]
    assert marks(graded) == expected
    assert graded.feedback[3].feedback == Text(text="D", format="plain")
    assert graded.general == Text(text="All.", format="plain")
    assert (graded.given, graded.right_answer) == ("a; d", "a; b; c")


@pytest.mark.parametrize(
    ("ticked", "score"), [([0], 0.6), ([0, 1], 1), ([0, 2], 0.5), ([2], 0), ([0, 1, 2], 0.9)]
)
def test_unusual_weights_are_added_up(ticked, score):
    question = ask("Pick {~%60%a ~%40%b ~%-10%c}")

    assert grade(question, {"ticked": ticked}).score == pytest.approx(score)


def test_all_keys_are_right_although_thirds_do_not_add_up():
    """33.33333% three times is 99.99999%."""
    question = ask("Pick {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d ~%-100%e}")

    assert grade(question, {"ticked": [0, 1, 2]}).score == 1


@pytest.mark.parametrize(
    ("response", "score"),
    [
        ({"chosen": 1}, 1),
        ({"chosen": 2}, 0.5),
        ({"chosen": 0}, 0),
        ({"chosen": 3}, 0),
        ({"chosen": -1}, 0),
        ({"chosen": True}, 0),
        ({}, 0),
        (None, 0),
    ],
)
def test_a_single_choice_earns_the_share_of_its_option(response, score):
    assert grade(SINGLE, response).score == score


def test_a_single_choice_says_what_was_missed():
    """Nobody leaves a question without seeing the right answer and why."""
    graded = grade(SINGLE, {"chosen": 0})

    assert marks(graded) == [("wrong", True), ("missed", False), ("", False)]
    assert [option.feedback.text for option in graded.feedback] == ["A", "B", "C"]
    assert (graded.given, graded.right_answer, graded.is_right) == ("a", "b", False)


@pytest.mark.parametrize(
    ("said", "score", "message", "given"),
    [(False, 1, "Yes.", "False"), (True, 0, "No.", "True"), (None, 0, "", ""), (1, 0, "", "")],
)
def test_true_or_false_has_a_message_for_each(said, score, message, given):
    graded = grade(TRUE_FALSE, {"said": said})

    assert (graded.score, graded.message.text, graded.given) == (score, message, given)
    assert graded.right_answer == "False"


def test_true_or_false_marks_both_options():
    assert marks(grade(TRUE_FALSE, {"said": True})) == [("wrong", True), ("missed", False)]
    assert marks(grade(TRUE_FALSE, {"said": False})) == [("", False), ("right", True)]


@pytest.mark.parametrize(
    ("rights", "score"),
    [
        (["1", "2", "1"], 1),
        (["1", "1", "1"], 2 / 3),
        (["1"], 1 / 3),
        (["3", None, "1", "2"], 1 / 3),
        (["2", "1", "3"], 0),
        ("1", 0),
        ([], 0),
    ],
)
def test_matching_earns_its_share_of_right_rows(rights, score):
    assert grade(MATCHING, {"rights": rights}).score == pytest.approx(score)


def test_matching_says_what_belongs_to_each_row():
    graded = grade(MATCHING, {"rights": ["1", "3"]})

    assert marks(graded) == [("right", True), ("wrong", True), ("missed", False)]
    assert [row.answer for row in graded.feedback] == ["1", "2", "1"]
    assert graded.right_answer == "a → 1; b → 2; c → 1"
    assert graded.given == "a → 1; b → 3"


def test_an_essay_is_never_counted():
    """The writer looks at the criteria; the app does not judge."""
    question = ask("Why? {####Look for\\:\\n- a reason\\n- a case}")

    graded = grade(question, {"text": " Because. ", "met": [1]})

    assert (graded.given, graded.is_counted, graded.score) == ("Because.", False, 0.5)
    assert marks(graded) == [("missed", False), ("right", True)]


def test_an_essay_has_a_good_answer_beside_its_criteria():
    """The lines that are no criteria say what a good answer says, in any format."""
    plain = ask("Why? {####It saves time.\\n- It names a reason.\\nAnd money.}")
    html = ask("[html]Why? {####<p>It saves time.</p><ul><li>It names a reason.</li></ul>}")

    assert model_answer(plain) == "It saves time.\nAnd money."
    assert model_answer(html) == "It saves time."
    assert criteria(plain) == criteria(html) == ("It names a reason.",)


@pytest.mark.parametrize(
    "letters", ["x" * 10_000, "\u0301" * 10_000, "\u202eمن" * 3_000, "*" * 10_000]
)
def test_ten_thousand_letters_are_marked_at_once(letters):
    """Whoever leans on a key waits for nothing."""
    for question in (ask("Who? {=SEWA}"), ask("Who? {=*a*b*c*d*}"), ask("How many? {#4}")):
        assert grade(question, {"text": letters}).score == 0
    assert grade(ask("Why? {}"), {"text": letters}).given == letters.strip()


def test_criteria_without_an_essay_are_not_met():
    question = ask("Why? {####- a reason}")

    assert grade(question, {"text": " ", "met": [0]}).score == 0


def test_a_description_has_nothing_to_mark():
    graded = grade(ask("Read this."), {})

    assert (graded.score, graded.is_counted) == (0, False)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=6,
)
KEYS = st.sampled_from(["chosen", "ticked", "said", "text", "rights", "met"])


@given(question=questions(), response=JSON | st.dictionaries(KEYS, JSON, max_size=6))
def test_any_response_is_marked_between_0_and_1(question, response):
    """What an old or a damaged record holds never stops a report."""
    assert 0 <= grade(question, response).score <= 1
