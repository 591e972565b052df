"""Practise the missed ones: asked until right, kept, and nothing of it counts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from course_app.study.unlock import unlock_draft
from course_app.ui import sitting
from tests.ui.probe_place import context_of
from tests.ui.test_course_tests import (
    DAY,
    SMALL,
    Time,
    answer,
    choose_final_test,
    learn,
    take_final_test,
)

RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def small(open_desk, time, monkeypatch):
    """A learner at a course of two lessons with one question each, and a final test of two."""
    monkeypatch.setattr(sitting, "_LOOK_AGAIN", 20)
    return open_desk(course=SMALL, clocks=time.clocks())


@pytest.fixture
def context(small, monkeypatch):
    """What stands behind the window."""
    return context_of(small, monkeypatch)


def figures(context):
    """All that scores, mastery, statistics and review cards are made of."""
    learner, reader = context.session.learner, context.session.standing.reader
    learned = context.navigator.learned()
    finished = [a for a in reader.attempts(learner) if a.finished]
    return reader.best_scores(learner), finished, learned.objectives, learned.coming


def test_practice_asks_what_was_missed_until_it_is_right(small):
    """With feedback at once, also after the final test, which gives none before its end."""
    take_final_test(small, rightly=False)
    assert "Missed: 2. Practice changes no score." in small.words()
    small.press_button("Practise the missed ones")
    assert "Practice: 1 of 2" in small.words()
    assert "How sure are you?" not in small.words()

    answer(small)
    assert "Yes, that is right." in small.words()
    small.press(RETURN)
    answer(small, rightly=False)
    small.press(RETURN)
    assert "Once more: 1 of 1" in small.words()
    answer(small)
    small.press(RETURN)

    assert "1 of 2 right at once" in small.words()
    assert "Your score stays as it was" in small.words()
    small.press(RETURN)
    assert "0 of 2 right  ·  0%" in small.words()


def test_practice_changes_no_figure(small, time, context):
    """Scores, attempts, objectives and the days of review stay as they were."""
    learn(small, "1.2", rightly=False)
    small.wait_until_kept()
    before = figures(context)

    small.press_button("Practise the missed ones")
    answer(small)
    small.press(RETURN)
    small.wait_until_kept()

    assert figures(context) == before
    small.press(RETURN)
    assert "0 of 1 right" in small.words()
    time.now += DAY
    assert small.desk.navigator.learned().due


def test_nothing_is_offered_where_nothing_was_missed(small):
    """A button that leads nowhere is not there."""
    learn(small, "1.1")

    assert "Practise" not in small.words()


def test_practice_goes_on_after_it_was_left_and_after_a_restart(open_desk, small, time):
    """Home says where it stopped, and offers the lessons too."""
    take_final_test(small, rightly=False)
    small.press_button("Practise the missed ones")
    answer(small)
    small.press(RETURN)
    small.press(ESCAPE)
    assert "Practice of what was missed" in small.words()
    assert "You stopped at question 2 of 2." in small.words()
    small.press(RETURN)
    assert "Practice: 2 of 2" in small.words()
    small.wait_until_kept()
    small.desk.close()

    again = open_desk(course=SMALL, clocks=time.clocks())

    assert "Practice: 2 of 2" in again.words()
    answer(again)
    again.press(RETURN)
    assert "2 of 2 right at once" in again.words()


def test_who_leaves_a_practice_may_go_on_with_the_lessons(small):
    """It is never in the way, neither from Home nor from the sidebar."""
    learn(small, "1.1", rightly=False)
    small.press_button("Practise the missed ones")
    small.press(ESCAPE)
    small.press_button("Go on with the lessons")
    assert small.screen_name == "ReaderScreen"

    small.desk.navigator.open_lesson("1.1")
    assert small.screen_name == "ReaderScreen"
    small.read_to_quiz_or_results()
    assert "Question 1 of 1" in small.words()  # read again, so it may be taken again


def test_practice_does_not_make_the_final_test_wait_longer(small, time):
    """The twelve hours count from the test."""
    take_final_test(small, rightly=False)
    time.now += DAY // 2 - 60_000
    small.press_button("Practise the missed ones")
    for _question in range(2):
        answer(small)
        small.press(RETURN)
    small.wait_until_kept()
    time.now += 60_000
    small.press(RETURN)

    assert small.button("Try the final test again").isEnabled()


# a facilitator lets somebody try the final test again at once


def unlock(person, context):
    """What the facilitator's button does."""
    learner, reader = context.session.learner, context.session.standing.reader
    latest = [a for a in reader.attempts(learner, "final-test") if a.finished][-1]
    draft = unlock_draft(context.clocks.new_id(), learner, "final-test", latest.id)
    context.saver.save([draft])
    person.wait_until_kept()


def test_a_facilitator_opens_the_final_test_before_its_hours(small, context):
    """The button opens by itself; after the next try the learner waits again."""
    take_final_test(small, rightly=False)
    assert not small.button("Try the final test again").isEnabled()

    unlock(small, context)

    small.bot.waitUntil(lambda: small.button("Try the final test again").isEnabled())
    small.press_button("Try the final test again")
    for _question in range(2):
        answer(small, rightly=False)
    small.wait_until_kept()
    assert "You can try again in about 12 hours." in small.words()
    assert not small.button("Try the final test again").isEnabled()


def test_home_knows_that_the_final_test_is_open_again(small, context):
    """The filled button says so, and leads to it."""
    learn(small, "1.1", "1.2")
    take_final_test(small, rightly=False)
    small.press(ESCAPE)
    assert "You can try again in about 12 hours." in small.words()

    unlock(small, context)
    small.desk.navigator.go_home()

    assert "Try the final test again" in small.words()
    choose_final_test(small)
    assert "You can try again" not in small.words()
