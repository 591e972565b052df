"""Aiken files are read, and what is wrong in them is said with its line."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.aiken import read_aiken
from course_app.course.gift import read_gift, write_gift

TWO = """\
The project was started by:
A) Petra
B. Martin
 C) Eloy
ANSWER: B

It handles <html class="cool"> &
images:
A. True

B. False
answer: a
"""


def test_questions_come_with_their_right_option():
    first, second = read_aiken(TWO, Path("old.txt")).questions

    assert [(o.text, o.weight) for o in first.options] == [("Petra", 0), ("Martin", 1), ("Eloy", 0)]
    assert (second.stem, second.right) == ('It handles <html class="cool"> & images:', (0,))
    assert (second.text_format, second.line, second.path) == ("plain", 7, Path("old.txt"))


def test_windows_line_ends_change_nothing():
    assert read_aiken("\ufeff" + TWO.replace("\n", "\r\n")) == read_aiken(TWO)


def test_an_aiken_file_becomes_gift():
    """It is how an author moves on to feedback and ids."""
    told = read_aiken(TWO).questions

    assert [q.hash for q in read_gift(write_gift(told)).questions] == [q.hash for q in told]


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("Why?\nA) Only\nANSWER: A", "few-options", 1),
        ("\nA) a\nB) b\nANSWER: A", "no-stem", 2),
        ("Why?\nA) a\nB) b\nANSWER: C", "no-such-letter", 4),
        ("Why?\nA) a\nB) b\nANSWER:", "no-such-letter", 4),
        ("Why?\nA) a\nB) b\n\nHow?\nA) a\nB) b\nANSWER: A", "no-answer-line", 1),
        ("Why?\nA) a\nB) b\nANSWER: A\n\nHow?", "no-answer-line", 6),
        ("Why?\nA)a (no space)\nB)b\nANSWER: A", "few-options", 1),
    ],
)
def test_each_mistake_is_said_with_its_line(text, code, line):
    problems = read_aiken(text).problems

    assert [(p.code, p.line) for p in problems] == [(code, line)]
    assert str(problems[0])


def test_what_is_wrong_in_one_question_leaves_the_others():
    reading = read_aiken(f"Why?\nA) a\nANSWER: A\n\n{TWO}")

    assert (len(reading.questions), len(reading.problems)) == (2, 1)


def test_a_question_after_an_unfinished_one_keeps_its_line():
    reading = read_aiken("Why?\nA) a\nB) b\nHow?\nA) a\nB) b\nANSWER: A")

    assert [question.line for question in reading.questions] == [4]


@given(
    text=st.text()
    | st.lists(st.sampled_from(["A) a", "B. b", "ANSWER: A", "Q", ""])).map("\n".join)
)
def test_any_text_is_read_or_refused_with_a_place(text):
    reading = read_aiken(text)

    assert all(problem.line and str(problem) for problem in reading.problems)
    assert all(len(question.right) == 1 for question in reading.questions)
