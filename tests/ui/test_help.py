"""Help is one key away everywhere, and leads back to where one was."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from course_app import __version__


def press_f1(person):
    person.bot.keyClick(person.window, Qt.Key.Key_F1)


@pytest.mark.parametrize(
    ("key", "words"),
    [("reader", "Next page"), ("quiz", "Choose an answer"), ("home", "Do what the filled button")],
)
def test_f1_shows_the_keys_of_the_screen_one_comes_from(person, key, words):
    """Then those of every screen; Esc returns to it."""
    if key != "home":
        person.desk.navigator.open_lesson("4.3")
    if key == "quiz":
        person.read_to_the_quiz()
    before = person.screen
    press_f1(person)

    assert person.screen_name == "HelpScreen"
    assert words in person.words()
    assert "Larger or smaller text" in person.words()
    person.press(Qt.Key.Key_Escape)
    assert person.screen is before


def test_f1_once_more_returns(person):
    """As people press it again when they have seen enough."""
    person.desk.navigator.open_lesson("4.3")
    press_f1(person)
    press_f1(person)

    assert person.screen_name == "ReaderScreen"


def test_a_question_is_where_it_was_after_help(person):
    """With what was chosen."""
    person.desk.navigator.open_lesson("4.3")
    person.read_to_the_quiz()
    person.press(Qt.Key.Key_B)
    press_f1(person)
    person.press(Qt.Key.Key_Escape, Qt.Key.Key_Return)

    assert person.screen.is_answered


def test_the_four_cards_can_be_turned_and_end_where_one_was(person):
    """Forward, back, and out after the last."""
    person.desk.places.open("help", "tour")
    seen = []
    for _card in range(4):
        seen.append(person.words())
        person.press(Qt.Key.Key_Right)

    assert ["1 of 4" in seen[0], "2 of 4" in seen[1], "4 of 4" in seen[3]] == [True] * 3
    assert len(set(seen)) == 4
    assert "80%" in seen[2]
    assert person.screen_name == "HomeScreen"


def test_the_cards_can_be_skipped(person):
    """By the button and by Esc."""
    person.desk.places.open("help", "tour")
    person.press_button("Skip")
    assert person.screen_name == "HomeScreen"

    person.desk.places.open("help", "tour")
    person.press(Qt.Key.Key_Escape)
    assert person.screen_name == "HomeScreen"


def test_the_first_start_shows_the_cards_once(open_desk, tmp_path):
    """To who has not begun; the next start, and who has begun, go on at once."""
    first = open_desk(data=tmp_path / "laptop")
    first.desk.welcome()
    assert first.screen_name == "HowScreen"
    first.press(Qt.Key.Key_Escape)
    first.desk.welcome()
    assert first.screen_name == "HomeScreen"
    first.desk.close()

    second = open_desk(data=tmp_path / "laptop")
    second.desk.welcome()
    assert second.screen_name == "HomeScreen"


def test_who_has_begun_sees_no_cards(person):
    """A learner in the middle of the course is not stopped."""
    person.press(Qt.Key.Key_Return)
    person.wait_until_kept()
    person.desk.welcome()

    assert person.screen_name == "ReaderScreen"


def test_about_says_which_version_and_where_the_work_is(person):
    """And whose work it stands on; Esc returns."""
    person.desk.places.open("settings")
    person.press_button("About this app")
    words = person.words().replace("\u200b", "")

    assert __version__ in words
    assert str(person.desk.data) in words
    assert "CC BY 4.0" in words
    for part in ("Python", "PySide6 (Qt)", "Source Serif Pro"):
        assert part in words
    person.press(Qt.Key.Key_Escape)
    assert person.screen_name == "SettingsScreen"


def test_help_leads_to_the_cards_and_to_about(person):
    """Both are there again at any time, and lead back."""
    person.desk.navigator.open_lesson("4.3")
    press_f1(person)
    person.press_button("How this works")
    assert person.screen_name == "HowScreen"
    person.press(Qt.Key.Key_Escape)
    assert person.screen_name == "ReaderScreen"

    press_f1(person)
    person.press_button("About this app")
    assert person.screen_name == "AboutScreen"
    assert [b for b in person.screen.findChildren(QAbstractButton) if "folder" in b.text()]
