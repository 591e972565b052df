"""In a small window with large letters, what matters is seen first: question, button, place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFocusFrame, QLabel, QWidget

from course_app.course.question_text import stem_text
from course_app.ui.widgets.bars import SIDE, ActionBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.toggle_button import ToggleButton
from course_app.ui.words import saved_words
from tests.ui.right_response import right_response


def is_whole(screen, words):
    """Whether a label that says this is on the screen in full."""
    label = next(w for w in screen.findChildren(QLabel) if w.isVisible() and w.text() == words)
    return label.visibleRegion().boundingRect() == label.rect()


@pytest.mark.parametrize("size", [(1024, 560), (1366, 728)])
@pytest.mark.parametrize("per_cent", [150, 200])
def test_each_question_begins_with_its_own_words(person, qtbot, per_cent, size):
    person.desk.settings.put("text_size", per_cent)
    person.window.resize(*size)
    person.desk.navigator.open_lesson("4.3")
    person.read_to_the_quiz()

    kinds = set()
    while person.screen_name == "QuizScreen" and len(kinds) < 4:
        question = person.desk.navigator.question
        words = stem_text(question)
        qtbot.waitUntil(lambda words=words: is_whole(person.screen, words), timeout=1000)
        kinds.add(question.kind)
        person.screen.pane.show_response(right_response(question))
        person.press(Qt.Key.Key_Return, Qt.Key.Key_Return)


def test_which_question_it_is_stands_on_one_line(person):
    person.desk.settings.put("text_size", 200)
    person.window.resize(1024, 560)
    person.desk.navigator.open_lesson("4.3")
    person.read_to_the_quiz()
    labels = [w for w in person.screen.findChildren(QLabel) if w.text() == "Question 1 of 14"]

    for label in labels:
        assert label.heightForWidth(label.width()) < 2 * label.fontMetrics().height()
    assert len(labels) == 2


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_home_shows_its_filled_button_below_the_words(person, qtbot, language):
    person.desk.settings.put("text_size", 200)
    person.window.resize(1024, 560)
    person.desk.settings.put("language", language)
    person.desk.navigator.go_home()
    assert person.screen_name == "HomeScreen"
    buttons = person.screen.findChildren(QAbstractButton)
    button = next(b for b in buttons if b.property("primary") == "true")
    heading = next(w for w in person.screen.findChildren(QLabel) if w.property("role") == "label")

    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect(), timeout=1000)

    assert left_of(button, person.screen) == left_of(heading, person.screen)


def test_what_is_scrolled_to_is_ringed(person, qtbot):
    """The keyboard comes to a button that lies below the window, and the ring with it."""
    qtbot.waitUntil(lambda: person.window.findChild(QFocusFrame) is not None, timeout=1000)
    ring = person.window.findChild(QFocusFrame)
    person.desk.places.open("settings")
    last = person.button("Never")
    assert last.visibleRegion().isEmpty()

    last.setFocus()

    qtbot.waitUntil(lambda: not last.visibleRegion().isEmpty(), timeout=1000)
    assert ring.widget() is last
    assert ring.isVisible()


@pytest.mark.parametrize("buttons_first", [True, False])
def test_words_in_a_bar_give_way_to_those_of_buttons_where_that_is_wanted(
    person, qtbot, buttons_first
):
    look = person.desk.look
    host = QWidget()  # a window of its own would not become narrower than its words
    qtbot.addWidget(host)
    bar = ActionBar(look, host, buttons_first=buttons_first)
    button = ActionButton(look, "home", parent=bar)
    button.setText("Try the quiz again")
    bar.add_start(button)
    bar.show_status("Saved on this laptop ✓", "saved")
    bar.resize(button.full_width() + 2 * SIDE + 40, 70)
    host.show()
    qtbot.wait(1)

    assert ("Try the quiz again" in button.text()) is buttons_first
    assert bar.status.isVisible() is not buttons_first


@pytest.mark.parametrize("per_cent", [100, 150, 200])
@pytest.mark.parametrize("language", ["en", "es", "fr", "sw"])
def test_saved_never_takes_two_lines(person, qtbot, language, per_cent):
    """Where its words have no room, fewer say it; a tip has them all."""
    person.desk.settings.put("language", language)
    person.desk.settings.put("text_size", per_cent)
    host = QWidget()
    qtbot.addWidget(host)
    bar = ActionBar(person.desk.look, host)
    for words in ("Back", "Contents", "Bookmark"):
        button = ActionButton(person.desk.look, "page", parent=bar)
        button.setText(words)
        bar.add_start(button)
    words, role = saved_words("saved")
    bar.show_status(words, role)
    host.show()

    said = set()
    for width in range(300, 1500, 40):
        bar.resize(width, 70)
        qtbot.wait(1)
        status = bar.status
        if status.isVisible():
            said.add(status.text())
            assert status.heightForWidth(status.width()) < 2 * status.fontMetrics().height()
            assert words in {status.text(), status.toolTip()}
    assert words in said
    assert len(said) == 2


@pytest.mark.parametrize("per_cent", [100, 150, 200])
def test_a_button_without_its_words_needs_as_much_room_for_them_as_with(person, qtbot, per_cent):
    """Else a bar takes the words away and gives them back, without end."""
    person.desk.settings.put("text_size", per_cent)
    for make in (ActionButton, ToggleButton):
        button = make(person.desk.look, "repeat", parent=person.window)
        button.setText("Comprobar escribiendo otra vez")
        button.show()
        qtbot.wait(1)
        whole = button.full_width()

        button.set_compact(is_compact=True)

        assert button.full_width() >= whole


def left_of(widget, screen):
    return widget.mapTo(screen, widget.rect().topLeft()).x()
