"""A button with a page's title gives way, and is whole for who cannot see it."""

import pytest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from course_app import app_paths
from course_app.ui.theme import Look
from course_app.ui.widgets.page_button import PageButton

WORDS = "Leer otra vez: Por qué las pequeñas empresas actúan juntas"


@pytest.fixture
def room(qtbot):
    """A strip with the button in it."""
    strip = QWidget()
    row = QHBoxLayout(strip)
    look = Look(app_paths.resources(), app_paths.font_folders())
    look.show("light", 100)
    strip.button = PageButton(look)
    strip.button.show_words(WORDS)
    row.addWidget(strip.button)
    row.addStretch(1)
    qtbot.addWidget(strip)
    strip.show()
    return strip


def test_all_words_are_shown_where_they_have_room(room, qtbot):
    """And the button is no wider than that."""
    room.resize(900, 60)

    qtbot.waitUntil(lambda: room.button.text().strip() == WORDS)
    assert room.button.width() < 700


def test_words_without_room_end_in_dots_and_are_said_whole(room, qtbot):
    """By a screen reader, and under the pointer."""
    room.resize(300, 60)

    qtbot.waitUntil(lambda: room.button.text().endswith("…"))
    assert room.button.geometry().right() < 300
    assert room.button.accessibleName() == room.button.toolTip() == WORDS
