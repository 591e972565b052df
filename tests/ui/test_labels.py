"""Texts that are too long for a line, and what is copied of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from course_app.ui.widgets.labels import TextLabel
from course_app.ui.words import in_sentence, reads_from_right

FOLDER = "/home/somebody/" + "a" * 200 + "/data"


@pytest.fixture
def label(qtbot):
    label = TextLabel("mute")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    qtbot.addWidget(label)
    label.setText(f"The folder is {FOLDER}")
    label.resize(300, 200)
    label.show()
    label.setSelection(0, len(QLabel.text(label)))  # as it is shown, with its breaks
    return label


def test_a_long_word_breaks_and_is_told_as_it_was_set(label):
    """It needs no more room than a line has."""
    assert label.minimumSizeHint().width() < 300
    assert label.text() == f"The folder is {FOLDER}"


def test_what_is_copied_is_what_was_set(qtbot, label):
    """By keys and by the menu: a folder's name leads to that folder."""
    wanted = f"The folder is {FOLDER}"
    QApplication.clipboard().clear()
    label.setFocus()
    qtbot.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == wanted

    QApplication.clipboard().clear()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(label, QContextMenuEvent(reason, QPoint(5, 5), QPoint(5, 5)))
    menu = label.findChild(QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert QApplication.clipboard().text() == wanted


def test_a_sign_is_never_alone_on_a_line(qtbot):
    """Check mark and per cent stay with the word before them; the text is told as it was set."""
    label = TextLabel("saved")
    qtbot.addWidget(label)
    label.setText("Saved on this laptop ✓")

    assert QLabel.text(label) == "Saved on this laptop\N{NO-BREAK SPACE}✓"
    assert label.text() == "Saved on this laptop ✓"


def test_a_number_is_never_alone_on_the_last_line(qtbot):
    label = TextLabel("mute")
    qtbot.addWidget(label)
    label.setText("Pages read: 27 of 51.")

    assert QLabel.text(label) == "Pages read: 27 of\N{NO-BREAK SPACE}51."
    assert label.text() == "Pages read: 27 of 51."


@pytest.mark.parametrize(
    ("text", "is_from_right", "is_held"),
    [
        ("One saw costs a lot.", False, False),
        ("“Qué”: ça, ñ – 5 %", False, False),
        ("المنشار غالي.", True, True),
        ("“המסור”", True, True),
        ("A saw (منشار).", False, True),
        ("12 %", False, False),
        ("", False, False),
    ],
)
def test_a_text_from_the_right_keeps_its_full_stop_in_our_sentence(text, is_from_right, is_held):
    """Isolated, as Unicode has it; any other text stays as it is."""
    assert reads_from_right(text) == is_from_right
    assert in_sentence(text) == (f"\u2068{text}\u2069" if is_held else text)
