"""In a small window with large letters, the question is seen before its answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from course_app.course.question_text import stem_text
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
