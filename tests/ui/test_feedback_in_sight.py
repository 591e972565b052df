"""What became of an answer is on the screen, also in a small window with large letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit

from course_app.course.question_text import stem_text
from course_app.ui.widgets.more_below import MoreBelow
from course_app.ui.widgets.quick_check import QuickCheck
from tests.ui.shots.questions import COURSE, ESSAY, WRONG
from tests.ui.test_questions import begin, field, go_to

SMALL, LARGE = (1024, 560), (1366, 728)


@pytest.fixture
def learner(open_desk):
    """Somebody at the first question of a quiz with every kind."""
    return begin(open_desk(course=COURSE))


def look_at(learner, size, per_cent):
    learner.desk.settings.put("text_size", per_cent)
    learner.window.resize(*size)


def is_seen(widget):
    """Whether all of a widget is on the screen."""
    return widget.visibleRegion().boundingRect() == widget.rect()


def says(learner, words):
    """The first label that begins so."""
    labels = learner.screen.findChildren(QLabel)
    return next(w for w in labels if w.isVisible() and w.text().startswith(words))


@pytest.mark.parametrize("size", [SMALL, LARGE])
@pytest.mark.parametrize("per_cent", [100, 200])
@pytest.mark.parametrize("question", ["q-multiple", "q-short", "q-matching", "q-rtl"])
def test_what_became_of_an_answer_is_seen(learner, qtbot, question, per_cent, size):
    """The first thing said about it; the learner scrolls for no more than the reasons."""
    go_to(learner, question)
    look_at(learner, size, per_cent)
    learner.screen.pane.show_response(WRONG[question])
    learner.button("Answer").click()

    qtbot.waitUntil(lambda: is_seen(learner.screen.pane.lesson), timeout=1000)


def test_where_there_is_room_the_reasons_are_seen_too(learner, qtbot):
    go_to(learner, "q-matching")
    look_at(learner, LARGE, 100)
    learner.screen.pane.show_response(WRONG["q-matching"])
    learner.button("Answer").click()

    qtbot.waitUntil(lambda: is_seen(learner.button("Read again: Why share")), timeout=1000)
    assert is_seen(says(learner, "They take turns"))
    assert is_seen(says(learner, stem_text(learner.desk.navigator.question)))


@pytest.mark.parametrize(
    ("question", "per_cent"), [("q-multiple", 100), ("q-short", 150), ("q-missing", 150)]
)
def test_the_question_stays_while_the_answer_and_the_verdict_have_room(
    learner, qtbot, question, per_cent
):
    """One compares it with what became of the answer; the reasons below may be scrolled to."""
    go_to(learner, question)
    look_at(learner, LARGE, per_cent)
    learner.screen.pane.show_response(WRONG[question])
    learner.button("Answer").click()

    qtbot.waitUntil(lambda: is_seen(says(learner, "Not this time")), timeout=1000)
    assert is_seen(learner.screen.pane.lesson)
    assert is_seen(says(learner, stem_text(learner.desk.navigator.question)))


@pytest.mark.parametrize("size", [SMALL, LARGE])
def test_what_became_of_a_quick_check_is_seen_with_its_question(person, qtbot, size):
    person.window.resize(*size)
    person.desk.navigator.open_lesson("4.3")
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Right)
    person.press(Qt.Key.Key_Right)
    checks = person.screen.findChildren(QuickCheck)
    qtbot.waitUntil(lambda: any(check.isVisible() for check in checks), timeout=1000)
    check = next(check for check in checks if check.isVisible())
    first, second = (at for at in range(3) if at not in check.question.right)
    bar = person.screen.column.verticalScrollBar()

    check.pane.choose([first])
    bar.setValue(0)
    check.submit()
    qtbot.waitUntil(lambda: is_seen(says(person, "Not yet. Try once more.")), timeout=1000)
    assert is_seen(says(person, stem_text(check.question)))

    check.pane.choose([second])
    bar.setValue(0)
    check.submit()
    qtbot.waitUntil(lambda: is_seen(says(person, check.question.general_feedback)), timeout=1000)
    assert is_seen(check.pane.lesson)


def test_page_keys_scroll_a_question(learner, qtbot):
    """All of it can be read without a mouse."""
    go_to(learner, "q-long")
    look_at(learner, SMALL, 200)
    bar = learner.screen.column.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=1000)
    bar.setValue(0)

    learner.press(Qt.Key.Key_PageDown)
    below = bar.value()
    learner.press(Qt.Key.Key_PageUp)

    assert below > 0
    assert bar.value() == 0


def test_the_button_to_the_page_is_not_cut_without_need(learner, qtbot):
    """Its width is counted in whole pixels, and its words are not so long."""
    look_at(learner, LARGE, 100)
    learner.screen.pane.show_response(WRONG["q-single"])
    learner.button("Answer").click()

    qtbot.waitUntil(lambda: is_seen(learner.button("Read again: Why share")), timeout=1000)


@pytest.mark.parametrize("per_cent", [100, 150, 200])
def test_a_short_essay_that_is_done_needs_no_scroll_bar(learner, qtbot, per_cent):
    go_to(learner, "q-essay")
    look_at(learner, SMALL, per_cent)
    learner.screen.pane.show_response({"text": ESSAY})
    learner.button("Answer").click()

    written = field(learner, QPlainTextEdit)
    qtbot.waitUntil(lambda: written.verticalScrollBar().maximum() == 0, timeout=1000)


def test_an_option_of_a_script_from_the_right_has_its_key_at_the_right(learner):
    """So that key, text and what became of it stand in the order in which one reads."""
    go_to(learner, "q-rtl")
    key, text, *_others = learner.screen.pane.findChildren(QLabel)

    assert learner.screen.pane.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert (
        key.mapTo(learner.screen, key.rect().center()).x()
        > text.mapTo(learner.screen, text.rect().center()).x()
    )


def test_results_say_a_matching_answer_row_by_row(learner):
    go_to(learner, "q-matching")
    learner.screen.pane.show_response(WRONG["q-matching"])
    learner.button("Answer").click()
    learner.screen.next_requested.emit()
    go_to(learner, "nothing")  # to the end; the missed one comes back there
    learner.desk.navigator.show_results()

    words = learner.words()
    assert "Right answer: \n• Week 1 → Ana\n• Week 2 → Ben\n" in words
    assert "A good answer: I could share my drill" in words


@pytest.mark.parametrize("question", ["q-short", "q-missing", "q-numeric"])
def test_what_one_types_is_not_under_other_words(learner, qtbot, question):
    """In the smallest window with the largest letters."""
    look_at(learner, SMALL, 200)
    go_to(learner, question)
    typed = field(learner, QLineEdit)
    hint = learner.screen.findChild(MoreBelow)

    qtbot.waitUntil(typed.hasFocus, timeout=1000)
    qtbot.waitUntil(lambda: hint.isHidden() or not covers(hint, typed), timeout=1000)
    region = typed.visibleRegion().boundingRect()
    assert region.height() > typed.height() * 2 / 3


def covers(over, under):
    box = under.rect().translated(under.mapToGlobal(under.rect().topLeft()))
    return over.rect().translated(over.mapToGlobal(over.rect().topLeft())).intersects(box)
