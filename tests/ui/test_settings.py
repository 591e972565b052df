"""Settings: declared once, kept safely, and seen at once."""

from __future__ import annotations

import json
import logging
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea

from course_app import app_paths
from course_app.ui.setting_list import SETTINGS, SHOWN, setting_of, word_of
from course_app.ui.settings import Settings, is_allowed
from course_app.ui.theme import TEXT_SIZES, THEMES
from tests.ui.fake_voice import ALL

ROOT = app_paths.program_folder()


def test_every_default_is_one_of_its_choices():
    """And each key is declared once; what the look knows can be chosen."""
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.default in setting.allowed
    assert set(THEMES) < set(setting_of("theme").allowed)
    assert setting_of("text_size").allowed == TEXT_SIZES


def test_a_word_of_the_command_line_is_read_back():
    """Every value has one word."""
    for setting in SHOWN:
        for value in setting.allowed:
            assert setting.read(word_of(value)) == value
        assert setting.read("no such value") is None


def test_what_was_set_is_there_the_next_time(tmp_path):
    """A switch, a number and a word."""
    path = tmp_path / "new" / "settings.json"
    before = Settings(path)
    before.put("text_size", 150)
    before.put("spaced_letters", value=True)
    before.put("language", "sw")

    after = Settings(path)

    assert after.number("text_size") == 150
    assert after.is_on("spaced_letters")
    assert after.text("language") == "sw"


@pytest.mark.parametrize("content", ["", "{", "[1]", '"x"', "\x00", "[" * 100_000])
def test_a_broken_file_gives_the_defaults_and_a_log_line(tmp_path, caplog, content):
    """It never keeps the app from opening."""
    path = tmp_path / "settings.json"
    path.write_text(content, encoding="utf-8")

    with caplog.at_level(logging.WARNING):
        settings = Settings(path)

    assert all(settings.value(each.key) == each.default for each in SETTINGS)
    assert "settings cannot be read" in caplog.text
    settings.put("theme", "dark")
    assert Settings(path).text("theme") == "dark"


def test_no_file_yet_is_no_news(tmp_path, caplog):
    """The first start logs nothing."""
    Settings(tmp_path / "settings.json")

    assert caplog.text == ""


@given(
    st.dictionaries(
        st.sampled_from([each.key for each in SETTINGS]) | st.text(max_size=5),
        st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.lists(st.integers()),
    )
)
def test_only_values_that_are_allowed_are_taken(tmp_path_factory, kept):
    """Whatever stands in the file; what a newer version kept is not lost."""
    path = tmp_path_factory.mktemp("data") / "settings.json"
    path.write_text(json.dumps(kept), encoding="utf-8")

    settings = Settings(path)
    for setting in SETTINGS:
        assert is_allowed(setting.key, settings.value(setting.key))
    changed = "light" if settings.text("theme") != "light" else "dark"
    settings.put("theme", changed)

    written = json.loads(path.read_text(encoding="utf-8"))
    known = {each.key for each in SETTINGS}
    assert {k: v for k, v in written.items() if k not in known} == {
        k: v for k, v in kept.items() if k not in known
    }


def test_a_value_for_this_time_is_not_kept(tmp_path):
    """As from the command line, also when something else is set meanwhile."""
    path = tmp_path / "settings.json"
    settings = Settings(path, {"text_size": 200})
    settings.put("theme", "dark")

    assert settings.number("text_size") == 200
    assert Settings(path).number("text_size") == 100
    assert Settings(path).text("theme") == "dark"


def test_true_is_not_taken_for_a_number():
    """Python says that True == 1."""
    assert not is_allowed("idle_minutes", value=False)
    assert not is_allowed("spaced_letters", 1)


def test_the_docs_say_what_is_declared():
    """`make docs` writes the page."""
    script = ROOT / "packaging" / "settings_doc.py"
    done = subprocess.run(
        [sys.executable, script, "--check"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout


def test_the_command_line_knows_every_setting():
    """One option each, from the declarations."""
    done = subprocess.run(
        [sys.executable, "-m", "course_app", "--help"],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )

    for setting in SHOWN:
        assert setting.flag in done.stdout


def choice(person, words):
    """The button of a choice, found by its name for screen readers."""
    buttons = person.screen.findChildren(QAbstractButton)
    return next(b for b in buttons if b.isVisible() and b.accessibleName() == words)


def test_each_setting_is_on_the_screen_with_all_its_choices(person, voices):
    """Made from the declarations, in their order."""
    voices.languages = ALL
    person.desk.places.open("settings")

    shown = [b for b in person.screen.findChildren(QAbstractButton) if b.isCheckable()]
    assert len(shown) == sum(len(setting.choices) for setting in SHOWN)
    for setting in SHOWN:
        assert setting.text in person.words()
        assert setting.more in person.words()


def test_a_change_of_colours_and_size_shows_at_once(person):
    """And the button that was pressed is marked."""
    person.desk.places.open("settings")
    choice(person, "Colours: Dark").click()
    choice(person, "Text size: 150%").click()

    assert (person.desk.look.theme, person.desk.look.text_size) == ("dark", 150)
    assert choice(person, "Colours: Dark").isChecked()
    assert not choice(person, "Colours: As the laptop").isChecked()


def test_more_room_between_letters_changes_pages_and_buttons(person):
    """Other letters, +0.12 em between letters, +0.16 em between words, line 1.8, bold terms."""
    look = person.desk.look
    person.desk.places.open("settings")
    usual = look.page_style()
    choice(person, "More room between letters: On").click()
    style = look.page_style()

    assert "Source Serif Pro" in usual
    assert "Source Serif Pro" not in style + QApplication.instance().styleSheet()
    assert "letter-spacing: 3px" in style
    assert "word-spacing: 4px" in style
    assert "line-height: 40px" in style
    assert "a.term { font-weight: 700" in style
    assert QApplication.font().letterSpacing() == pytest.approx(16 * 0.12, abs=0.02)

    choice(person, "More room between letters: Off").click()
    assert look.page_style() == usual
    assert QApplication.font().letterSpacing() == 0


def test_without_motion_nothing_blinks(person):
    """The system decides until somebody else does."""
    before = QApplication.cursorFlashTime()
    person.desk.places.open("settings")
    try:
        choice(person, "Things that move: Off").click()
        assert not person.desk.look.has_motion
        assert QApplication.cursorFlashTime() == 0
        choice(person, "Things that move: On").click()
        assert person.desk.look.has_motion
    finally:
        person.desk.look.show_motion("on")
        QApplication.setCursorFlashTime(before)


def test_who_does_not_want_to_be_asked_how_sure_is_not(person):
    """The two buttons are gone from the next question on."""
    person.desk.settings.put("ask_confidence", value=False)
    person.desk.navigator.open_lesson("4.3")
    person.read_to_the_quiz()
    person.press(Qt.Key.Key_A)
    assert "How sure are you?" not in person.words()

    person.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    person.desk.settings.put("ask_confidence", value=True)
    person.press(Qt.Key.Key_Escape)
    person.desk.navigator.open_lesson("4.3")
    assert "How sure are you?" in person.words()


def test_the_settings_begin_at_their_top_again(person):
    """Wherever one was when they were left."""
    person.desk.places.open("settings", "idle_minutes")
    bar = person.screen.findChild(QScrollArea).verticalScrollBar()
    person.bot.waitUntil(lambda: bar.value() > 0, timeout=1000)
    person.press(Qt.Key.Key_Escape)

    person.desk.places.open("settings")

    person.bot.waitUntil(lambda: bar.value() == 0, timeout=1000)


def test_a_setting_can_be_opened_by_its_key(person):
    """The keyboard is at the choice that is set."""
    person.desk.places.open("settings", "idle_minutes")

    assert QApplication.focusWidget() is choice(person, "Ask who is learning after: 15 minutes")


def test_arrows_choose_and_escape_leaves(person):
    """Without a mouse."""
    person.desk.places.open("settings", "theme")
    person.press(Qt.Key.Key_Right)
    assert person.desk.settings.text("theme") == "light"

    person.press(Qt.Key.Key_Escape)
    assert person.screen_name == "HomeScreen"


def test_words_of_the_settings_have_room(person):
    """Also when a choice is taken, which makes its letters bolder."""
    person.desk.places.open("settings")
    person.bot.wait(30)

    for label in person.screen.findChildren(QLabel):
        if label.isVisible() and label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()) - 1, label.text()
    for button in person.screen.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), button.text()
