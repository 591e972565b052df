"""Sizes and numbers about sticks are written as people write them."""

import pytest
from PySide6.QtCore import QLocale

from course_app.ui.usb_words import count_words, size_words


@pytest.fixture
def spoken():
    """Speak a language for one test."""
    before = QLocale()
    yield lambda language: QLocale.setDefault(QLocale(language))
    QLocale.setDefault(before)


def test_a_size_stays_on_one_line(spoken):
    """No line ends between a number and its unit."""
    spoken("en")
    assert size_words(2_560) == "2.5\N{NO-BREAK SPACE}kB"


@pytest.mark.parametrize(("language", "words"), [("en", "12,340"), ("es_BO", "12.340")])
def test_a_large_number_is_written_as_the_language_does(spoken, language, words):
    """With a point or a comma between the thousands."""
    spoken(language)
    assert count_words(12_340) == words
