"""What is begun is on the disk soon, and is forgotten there only when the answer is saved."""

from __future__ import annotations

import json
import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from course_app.store.begun import NAME, BegunAnswers
from course_app.ui.begun import Begun
from course_app.ui.widgets.quick_check import QuickCheck
from tests.ui.right_response import right_response
from tests.ui.test_course_tests import DAY, SMALL, Time, answer, learn

TYPED = ("4.3/sewa", "SEW")  # a page with a word to type, and the half of it


@pytest.fixture
def saved():
    """Whether all that was answered is on the disk; a test may change it."""
    return [True]


@pytest.fixture
def begun(tmp_path, qapp, saved):
    made = Begun(BegunAnswers(tmp_path), lambda: saved[0], qapp)
    yield made
    made.end(writes=False)


def on_disk(folder):
    file = folder / NAME
    return json.loads(file.read_text()) if file.exists() else {}


def test_an_answer_is_not_forgotten_before_it_is_saved(begun, saved, tmp_path, qtbot):
    begun.keep("a", "q", {"text": "half"})
    qtbot.waitUntil(lambda: on_disk(tmp_path) != {})
    saved[0] = False
    begun.keep("a", "q", None)
    qtbot.wait(1300)
    assert on_disk(tmp_path) == {"a": {"q": {"text": "half"}}}
    saved[0] = True
    qtbot.waitUntil(lambda: on_disk(tmp_path) == {})


def test_a_write_that_failed_is_tried_again(begun, tmp_path, qtbot, monkeypatch):
    writes = []
    real = BegunAnswers.write

    def fails_once(kept, now):
        writes.append(now)
        return len(writes) > 1 and real(kept, now)

    monkeypatch.setattr(BegunAnswers, "write", fails_once)
    begun.keep("a", "q", {"text": "half"})
    qtbot.waitUntil(lambda: on_disk(tmp_path) == {"a": {"q": {"text": "half"}}})


def test_what_is_later_is_not_written_over(tmp_path):
    kept = BegunAnswers(tmp_path)
    kept.keep("a", "q", {"text": "h"})
    before = kept.now()
    kept.keep("a", "q", {"text": "half"})
    assert kept.write(kept.now())
    assert kept.write(before)
    assert on_disk(tmp_path) == {"a": {"q": {"text": "half"}}}


def test_nothing_of_a_test_that_was_answered_stays(open_desk, tmp_path):
    """There is no feedback in it: each answer leads to the next question at once."""
    person = open_desk()
    person.desk.window.home.again_requested.emit()
    for _question in range(9):
        person.screen.pane.show_response(right_response(person.desk.navigator.question))
        person.button("Answer").click()
    assert person.screen_name == "ResultsScreen"
    person.wait_until_kept()
    person.desk.close()
    assert on_disk(tmp_path / "data") == {}


# quick checks in pages


def check_on(person, page=TYPED[0]):
    """Open a page and give the quick check in it."""
    person.desk.navigator.open_page(page)
    shown = person.screen.findChildren(QuickCheck)
    return next(check for check in shown if check.isVisibleTo(person.screen))


def typed(check):
    return check.findChild(QLineEdit).text()


def begin_to_type(person):
    """Type half a word into a quick check, as the keyboard does."""
    check = check_on(person)
    check.pane.setFocus()
    person.bot.keyClicks(QApplication.focusWidget(), TYPED[1])
    assert typed(check) == TYPED[1]
    return check


def test_what_is_begun_in_a_page_is_there_after_a_power_cut(open_desk, tmp_path, qtbot):
    """A typed word is on the disk while the window is open, and a chosen option as well."""
    first = open_desk()
    begin_to_type(first)
    chosen = check_on(first, "4.3/italy-artisans").pane
    chosen.choose([1])
    qtbot.waitUntil(lambda: len(on_disk(tmp_path / "data")) == 2)
    first.wait_until_kept()
    shutil.copytree(tmp_path / "data", tmp_path / "cut")

    again = open_desk(data=tmp_path / "cut")

    check = check_on(again)
    assert typed(check) == TYPED[1]
    assert again.button("Check my answer").isEnabled()
    assert check_on(again, "4.3/italy-artisans").pane.chosen() == (1,)


def test_what_is_begun_in_a_page_is_there_when_the_window_was_closed_at_once(open_desk):
    first = open_desk()
    begin_to_type(first)
    first.desk.close()

    assert typed(check_on(open_desk())) == TYPED[1]


def test_what_is_begun_in_a_page_is_there_when_one_comes_back_to_it(person, qtbot):
    """Also where the page was made while the one before was read."""
    check = begin_to_type(person)
    person.desk.navigator.open_page("4.3/shared-risk")

    def others():
        checks = person.screen.findChildren(QuickCheck)
        return [each for each in checks if each is not check and each.question == check.question]

    qtbot.waitUntil(lambda: others() != [])
    person.press(Qt.Key.Key_Right)

    shown = [field for field in person.screen.findChildren(QLineEdit) if field.isVisible()]
    assert [field.text() for field in shown] == [TYPED[1]]


def test_what_was_checked_in_a_page_is_forgotten_when_it_is_saved(open_desk, tmp_path, qtbot):
    """A first try that was wrong is asked afresh; what is changed for the second is begun again."""
    person = open_desk()
    check = begin_to_type(person)
    qtbot.waitUntil(lambda: on_disk(tmp_path / "data") != {})
    check.submit()
    assert "Not yet. Try once more." in person.words()
    qtbot.waitUntil(lambda: on_disk(tmp_path / "data") == {})
    assert typed(check_on(person)) == ""

    check = begin_to_type(person)
    check.submit()
    check.pane.show_response({"text": "SEWA"})
    qtbot.waitUntil(lambda: "SEWA" in str(on_disk(tmp_path / "data")))
    check.submit()
    qtbot.waitUntil(lambda: on_disk(tmp_path / "data") == {})
    assert typed(check_on(person)) == ""


def test_what_is_begun_in_a_page_is_shown_to_nobody_else(open_desk, tmp_path):
    """Two learners at one laptop read the same page."""
    person = open_desk()
    begin_to_type(person)
    first = person.desk.session.learner

    person.desk.begin_with(person.desk.clocks.new_id())
    assert typed(check_on(person)) == ""

    person.desk.begin_with(first)
    assert typed(check_on(person)) == TYPED[1]


def test_what_is_begun_at_another_wording_is_not_put_back(open_desk, tmp_path):
    """The options may be others now."""
    course = shutil.copytree(SMALL, tmp_path / "course")
    first = open_desk(course=course)
    check_on(first, "1.1/why-share").pane.choose([1])
    first.desk.close()
    again = open_desk(course=course)
    assert check_on(again, "1.1/why-share").pane.chosen() == (1,)
    again.desk.close()
    quiz = course / "11-sharing" / "quiz.gift"
    quiz.write_text(quiz.read_text().replace("~One saw is heavy.", "~One saw is long."))

    assert check_on(open_desk(course=course), "1.1/why-share").pane.chosen() == ()


# a review


def test_what_is_begun_in_a_review_is_there_in_the_next_one(open_desk):
    """A review that was left is begun anew, with what is due then."""
    time = Time()
    person = open_desk(course=SMALL, clocks=time.clocks())
    learn(person, "1.1", "1.2")
    time.now += 3 * DAY
    person.desk.navigator.open_review()
    question = person.desk.navigator.question.id
    person.screen.pane.choose([1])
    person.press(Qt.Key.Key_Escape)

    person.desk.navigator.open_review()

    assert person.desk.navigator.question.id == question
    assert person.screen.pane.chosen() == (1,)
    person.press_button("Answer")
    time.now += 90 * DAY
    person.desk.navigator.open_review()
    assert person.screen.pane.chosen() == ()
    if person.desk.navigator.question.id != question:
        answer(person)
        person.press(Qt.Key.Key_Return)
    assert person.desk.navigator.question.id == question
    assert person.screen.pane.chosen() == ()
