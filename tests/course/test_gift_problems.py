"""What is wrong in a GIFT file is said with its line and what to do; the rest is still read."""

import pytest

from course_app.course.gift import read_gift
from course_app.course.gift.answers import MOST_ANSWERS
from course_app.course.gift.read import MOST_PROBLEMS, MOST_QUESTIONS

WRONG = [
    ("Why {=a ~b", "brace-not-closed", 1, 5),
    ("Stem\nWhy \\: {\n=a\n\n~b\n}\n\nLast{}", "brace-not-closed", 2, 8),
    ("Why =a}", "brace-not-opened", 1, 7),
    ("Why }=a{", "brace-not-opened", 1, 5),
    ("Why {=a}\nHow {=b}", "second-brace", 2, 5),
    ("Why {=a {b}", "second-brace", 1, 9),
    ("Why {=a} b }", "second-brace", 1, 12),
    ("Why {~a}", "few-options", 1, 6),
    ("Why {~#only feedback ~b =c}", "empty-option", 1, 6),
    ("Why {~a ~ =b}", "empty-option", 1, 9),
    ("Why {a ~b =c}", "no-marker", 1, 6),
    ("Why {=}", "empty-option", 1, 6),
    ("Why {=#feedback}", "no-answer", 1, 6),
    ("Why {#}", "no-answer", 1, 6),
    ("Match {\n=a -> b\n=c d\n}", "not-a-pair", 3, 1),
    ("Match {=a -> b}", "few-pairs", 1, 8),
    ("Why {~%101%a =b}", "not-a-weight", 1, 6),
    ("Why {#3,14}", "not-a-number", 1, 7),
    ("Why {#1e999}", "not-a-number", 1, 7),
    ("Why {#63:x}", "not-a-number", 1, 7),
    ("Why {#1..x}", "not-a-number", 1, 7),
    ("Why {true}", "lower-case-truth", 1, 6),
    ("::Title Why {=a}", "title-not-closed", 1, 1),
    ("$$\\frac{1}{2}$$ Why", "second-brace", 1, 11),
    ("$$x^{2}$$", "brace-in-formula", 1, 5),
    ("$CATEGORY: a\nWhy {}", "category-not-alone", 1, 1),
    ("// [id:a]\n\nWhy {}", "comment-alone", 1, 1),
    (f"Why {{{'~a' * (MOST_ANSWERS + 5)}}}", "too-many-answers", 1, 6),
]


@pytest.mark.parametrize(("text", "code", "line", "column"), WRONG)
def test_each_mistake_is_said_with_its_place(text, code, line, column):
    problems = read_gift(text).problems

    found = next((p for p in problems if p.code == code), None)
    assert found, problems
    assert (found.line, found.column) == (line, column)
    assert str(found).endswith(".")


def test_an_unclosed_brace_is_said_once_and_the_next_question_is_read():
    """A blank line inside a question is the commonest slip: one sentence, not three."""
    reading = read_gift("Why {\n=a\n\n~b\n\n~c\n}\n\nLast{}")

    (problem,) = reading.problems
    assert problem.sentences == (
        "The answers that begin here with “{” have no “}”. Write “}” after the last answer, and "
        "leave no blank line inside a question."
    )
    assert [question.stem for question in reading.questions] == ["Last"]


def test_what_is_wrong_in_one_question_leaves_the_others():
    reading = read_gift("One{=}\n\nTwo{}\n\nThree{~a}\n\nFour{}")

    assert [question.stem for question in reading.questions] == ["Two", "Four"]
    assert {problem.line for problem in reading.problems} == {1, 5}


def test_a_question_right_after_a_category_is_read_at_its_line():
    (question,) = read_gift("$CATEGORY: a\n$CATEGORY: b\nWhy {}").questions

    assert (question.category, question.line) == ("b", 3)


def test_a_formula_with_open_braces_is_read_as_moodle_reads_it():
    (question,) = read_gift("Is $$x^{2}$$ even?").questions

    assert question.kind == "short"


def test_a_file_that_is_no_gift_at_all_is_given_up_early():
    reading = read_gift("}\n\n" * (2 * MOST_PROBLEMS))

    assert len(reading.problems) == MOST_PROBLEMS + 1
    assert reading.problems[-1].code == "too-many-problems"


def test_more_questions_than_a_course_can_use_are_not_read():
    reading = read_gift("a\n\n" * (MOST_QUESTIONS + 2))

    assert len(reading.questions) == MOST_QUESTIONS
    assert reading.problems[-1].code == "too-many-questions"
