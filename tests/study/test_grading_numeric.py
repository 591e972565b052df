"""A typed number counts in the ways that people write numbers around the world."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.course.gift import read_gift
from course_app.study.grading import grade
from course_app.study.grading.numeric import read_number


def marked(answers, text):
    (question,) = read_gift(f"How many? {{#{answers}}}").questions
    return grade(question, {"text": text})


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("63", (63,)),
        (" 63 times", (63,)),
        ("about 63%", (63,)),
        ("$63.50", (63.5,)),
        ("-5 °C", (-5,)),
        ("− 5", (-5,)),
        ("+5", (5,)),
        (".5", (0.5,)),
        ("0,500", (0.5,)),
        ("3,14", (3.14,)),
        ("1,900,000", (1_900_000,)),
        ("1.900.000", (1_900_000,)),
        ("1 900 000", (1_900_000,)),
        ("1\u202f900\u202f000", (1_900_000,)),
        ("1'900'000", (1_900_000,)),
        ("19,00,000", (1_900_000,)),
        ("1,234.5", (1234.5,)),
        ("1.234,5", (1234.5,)),
        ("30,000", (30_000, 30)),
        ("30.000", (30, 30_000)),
        ("1.9e6", (1_900_000,)),
        ("٦٣", (63,)),
        ("\u200f٣٫١٤", (3.14,)),
        ("١٬٩٠٠٬٠٠٠", (1_900_000,)),
        ("६३", (63,)),
        ("6３", (63,)),
        ("12 m2", (12,)),
        ("63 or 64", ()),
        ("60-70", ()),
        ("1,2,3", ()),
        ("1e999", ()),
        ("1e99999999999999999999", ()),
        ("NaN", ()),
        ("inf", ()),
        ("many", ()),
        ("²", ()),
        ("", ()),
        ("9" * 400, ()),
    ],
)
def test_a_number_is_read_as_it_is_meant(text, numbers):
    assert read_number(text) == numbers


@pytest.mark.parametrize(
    ("answers", "text", "score"),
    [
        ("63:4", "59", 1),
        ("63:4", "67", 1),
        ("63:4", "67.01", 0),
        ("3.1415:0.0005", "3,142", 1),
        ("30000", "30,000", 1),
        ("30000", "30.000", 1),
        ("1..5", "5 fingers", 1),
        ("=1822:0 =%50%1822:2", "1822", 1),
        ("=1822:0 =%50%1822:2", "1824", 0.5),
        ("=1822:0 =%50%1822:2", "1825", 0),
        ("0:1e300", "1e999", 0),
    ],
)
def test_the_first_span_that_holds_the_number_counts(answers, text, score):
    assert marked(answers, text).score == score


def test_each_number_has_its_feedback_and_all_others_theirs():
    answers = "=63#Yes. =%0%64#Near. ~#No."

    said = [marked(answers, text).message.text for text in ("63", "64", "65", "many", "")]

    assert said == ["Yes.", "Near.", "No.", "No.", ""]


@pytest.mark.parametrize(
    ("answers", "shown"),
    [("63:4", "63"), ("59..67", "59–67"), ("0.1:0.2", "0.1"), ("=%50%1 =2.50", "2.5"), ("*", "")],
)
def test_the_right_answer_is_shown_as_a_person_writes_it(answers, shown):
    assert marked(answers, "1").right_answer == shown


@given(number=st.integers(-(10**9), 10**9) | st.floats(-1e6, 1e6).map(lambda x: round(x, 4)))
def test_a_number_as_python_writes_it_is_read_back(number):
    assert number in read_number(f"{number:f}" if isinstance(number, float) else str(number))
    assert number in read_number(f"{number:,}" if isinstance(number, int) else f"{number:.4f}")


@given(text=st.text() | st.text("0123456789.,'e-+ \u0663"))
def test_any_text_is_some_numbers_or_none(text):
    assert all(abs(number) < float("inf") for number in read_number(text))
