"""Texts that are too long for a line, and what is copied of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from course_app.ui.widgets.labels import TextLabel

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
