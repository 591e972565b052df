"""The place "review": what is due, when the next ones come, and what stays known."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from course_app.study import review
from course_app.ui.learned import Learned
from course_app.ui.review_place import day_lines, shown_of
from tests.ui.test_course_tests import DAY, SMALL, Time, answer, learn

RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def small(open_desk, time):
    """A learner at a course of two lessons with one question each."""
    return open_desk(course=SMALL, clocks=time.clocks())


def open_review(person):
    person.desk.places.open("review")


def test_before_the_first_quiz_it_says_what_will_be_there(small):
    """And the filled button leads to where it comes from."""
    open_review(small)

    assert "Nothing to review yet" in small.words()
    assert "After the quiz of a lesson" in small.words()
    small.press(RETURN)
    assert small.screen_name == "ReaderScreen"


def test_it_says_when_the_next_questions_come(small, time):
    """Day by day; the button leads on, as nothing is due."""
    learn(small, "1.1")
    small.press(ESCAPE)
    small.press_button("See when")

    assert small.screen_name == "ReviewScreen"
    assert "Nothing is due now" in small.words()
    assert "The next questions come in 2 days." in small.words()
    assert "1 question" in small.words()
    assert "Objectives met: 1 of 2." in small.words()

    time.now += DAY
    open_review(small)
    assert "The next questions come tomorrow." in small.words()
    small.press(ESCAPE)
    assert small.screen_name == "HomeScreen"


def test_enter_begins_the_review_of_what_is_due(small, time):
    """And afterwards the objective is secure."""
    learn(small, "1.1", "1.2")
    time.now += 3 * DAY
    open_review(small)
    assert "2 questions" in small.words()
    assert "About 1 minute." in small.words()
    assert "0 of 2 objectives are secure" in small.words()

    small.press(RETURN)
    assert "Question 1 of 2" in small.words()
    for _question in range(2):
        answer(small)
        small.press(RETURN)
    small.wait_until_kept()

    open_review(small)
    assert "Nothing is due now" in small.words()
    assert "1 of 2 objectives are secure" in small.words()


@pytest.mark.parametrize("jump", [-20 * 365, -3, 50 * 365])
def test_a_clock_that_jumps_hides_no_question(small, time, jump):
    """A dead battery or a wrong hand sets it: questions come at once, and when it is right."""
    learn(small, "1.1")
    time.now += jump * DAY
    open_review(small)
    assert "Due now" in small.words()
    small.press(RETURN)
    answer(small)
    small.press(RETURN)
    small.wait_until_kept()
    open_review(small)
    assert "Nothing is due now" in small.words()

    time.now -= jump * DAY
    open_review(small)
    assert "Due now" in small.words()
    assert small.button("Review now").isEnabled()


def test_the_list_of_days_ends_with_later():
    """Five days, then one line for what comes after."""
    lines = day_lines(tuple((day, day + 1) for day in range(9)))

    assert [line.day for line in lines] == [
        "Later today",
        "Tomorrow",
        "In 2 days",
        "In 3 days",
        "In 4 days",
        "Later",
    ]
    assert lines[0].count == "1 question"
    assert lines[-1].count == "30 questions"
    assert lines[-1].share == 1.0


def test_one_review_asks_not_more_than_ten():
    """Who was away for long is not met by a wall of questions."""
    due = tuple(f"q{n}" for n in range(10))
    shown = shown_of(
        Learned(objectives={}, due=due, minutes=5, next_due=1, waiting=31, coming=((1, 2),))
    )

    assert shown.headline == "31 questions"
    assert "One review asks 10 of them" in shown.text
    assert "About 5 minutes." in shown.text


def test_who_wants_to_goes_on_with_what_one_review_did_not_ask(small, time, monkeypatch):
    """Home is the filled button all the same: five minutes are enough for a day."""
    monkeypatch.setattr(review, "due_first", first_of(review.due_first))
    learn(small, "1.1", "1.2")
    time.now += 3 * DAY
    open_review(small)
    small.press(RETURN)
    assert "Question 1 of 1" in small.words()
    answer(small)
    small.press(RETURN)

    small.press_button("Review more")
    assert "Question 1 of 1" in small.words()
    answer(small)
    small.press(RETURN)
    assert "Review more" not in small.words()
    small.press(RETURN)
    assert small.screen_name == "HomeScreen"


def first_of(due_first):
    """As `due_first`, with one question in a review instead of ten."""
    return lambda cards, now: due_first(cards, now, most=1)
