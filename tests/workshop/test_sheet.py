"""Letters on paper mean what stands beside them, whatever the order of the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.course.model import Quiz, QuizId
from course_app.study.grading import grade
from course_app.workshop.sheet import (
    is_full,
    keyed_of,
    response_of,
    right_letters,
    sheet_of,
    typed,
)
from tests.workshop.questions import matching, multiple, short, single, truefalse

COURSE = load_course(app_paths.shipped_course())
SHEETS = [
    sheet_of(quiz, quiz.id)
    for quiz in (*(lesson.quiz for lesson in COURSE.lessons), COURSE.final_test)
    if quiz
]
ITEMS = [item for sheet in SHEETS for item in sheet.items]


def items(*questions):
    return sheet_of(Quiz(id=QuizId("q"), title="", questions=questions), "Q").items


@pytest.mark.parametrize("item", ITEMS, ids=lambda item: item.question.id)
def test_the_key_of_every_question_of_the_course_is_right(item):
    """What the key says earns the whole score, through the engine that marks the screen."""
    assert grade(item.question, response_of(item, right_letters(item))).is_right


@given(data=st.data())
def test_what_was_typed_comes_back_from_what_was_kept(data):
    """However letters are pressed, the response says the same letters again."""
    item = data.draw(st.sampled_from([each for each in ITEMS if not each.is_written]))
    keyed = ""
    for letter in data.draw(st.lists(st.sampled_from("abcdefgh"), max_size=6)):
        keyed = typed(item, keyed, letter)

    assert keyed_of(item, response_of(item, keyed)) == keyed


def test_one_letter_takes_the_place_of_another():
    (item,) = items(single("a"))

    assert typed(item, "A", "b") == "B"


def test_a_letter_that_is_not_offered_changes_nothing():
    (item,) = items(truefalse("a"))

    assert typed(item, "A", "c") == "A"


def test_letters_of_a_multiple_choice_add_up_and_are_taken_away():
    (item,) = items(multiple("a"))

    assert typed(item, typed(item, "", "B"), "A") == "AB"
    assert typed(item, "AB", "A") == "B"
    assert not is_full(item, "AB")


def test_a_matching_question_takes_a_letter_a_row():
    (item,) = items(matching("a"))
    rows = len(item.lefts)

    keyed = ""
    for _row in range(rows):
        assert not is_full(item, keyed)
        keyed = typed(item, keyed, "A")

    assert keyed == "A" * rows
    assert is_full(item, keyed)
    assert typed(item, keyed, "B") == "B"


def test_a_written_answer_is_kept_as_it_is():
    (item,) = items(short("a"))

    assert item.is_written
    assert response_of(item, " SEWA ") == {"text": "SEWA"}


def test_another_wording_has_another_code():
    """So that an old sheet is seen before it is typed in against a new order."""
    before = sheet_of(Quiz(id=QuizId("q"), title="", questions=(single("a", content="1"),)), "Q")
    after = sheet_of(Quiz(id=QuizId("q"), title="", questions=(single("a", content="2"),)), "Q")

    assert before.code != after.code


def test_letters_that_are_not_offered_are_no_answer():
    (item,) = items(truefalse("a"))

    assert response_of(item, "C") == {}
    assert keyed_of(item, {}) == ""
