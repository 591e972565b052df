"""A real window at a real store in a folder of its own; keys and clicks do the rest."""

from __future__ import annotations

import itertools
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTextBrowser

from course_app import app_paths
from course_app.study.uuid7 import Uuid7Source
from course_app.ui.clocks import Clocks
from course_app.ui.desk import Desk
from tests.ui.fake_voice import ALL, FakeVoices

os.environ["LC_ALL"] = "C.UTF-8"  # the texts of these tests are English, whoever runs them


def make_clocks():
    """A clock that goes on by a second at each look, from a morning in 2026."""
    ticks = itertools.count(1_790_000_000_000, 1000)

    def wall():
        return next(ticks)

    return Clocks(
        wall=wall, monotonic=wall, local_hour=lambda: 9, new_id=Uuid7Source(lambda: next(ticks))
    )


@pytest.fixture(autouse=True)
def voices(monkeypatch):
    """The voice of this laptop: none, until a test gives it languages (see `with_voice`)."""
    voices = FakeVoices(frozenset())
    monkeypatch.setattr("course_app.ui.aloud.voice.find_voice", voices)
    return voices


@pytest.fixture
def with_voice(voices, monkeypatch):
    """This laptop has a voice, which is looked for at once."""
    voices.languages = ALL
    monkeypatch.setattr("course_app.ui.aloud.aloud.REST", 1)
    return voices


class Keyboard:
    """Somebody's hands: `screen` is what they look at, `bot` presses for them."""

    @property
    def screen_name(self):
        return type(self.screen).__name__

    def press(self, *keys):
        for key in keys:
            self.bot.keyClick(QApplication.focusWidget() or self.screen, key)


class Person(Keyboard):
    """Somebody at the keyboard of one window."""

    def __init__(self, qtbot, desk):
        self.bot = qtbot
        self.desk = desk
        self.window = desk.window

    @property
    def screen(self):
        return self.window.stack.currentWidget()

    def read_to_the_quiz(self):
        for _page in range(50):
            if self.screen_name == "QuizScreen":
                return
            self.press(Qt.Key.Key_Right)

    def read_to_quiz_or_results(self):
        """Turn pages until they end."""
        for _page in range(50):
            if self.screen_name != "ReaderScreen":
                return
            self.press(Qt.Key.Key_Right)

    def words(self):
        """All words that can be seen on the screen."""
        seen = [w for w in self.screen.findChildren(QLabel) if w.isVisible()]
        seen += [w for w in self.screen.findChildren(QAbstractButton) if w.isVisible()]
        pages = [w for w in self.screen.findChildren(QTextBrowser) if w.isVisible()]
        return "\n".join([w.text() for w in seen] + [w.toPlainText() for w in pages])

    def button(self, words):
        """The button that says this."""
        found = [b for b in self.screen.findChildren(QAbstractButton) if b.isVisible()]
        return next(b for b in found if words in (b.text() or b.accessibleName()))

    def press_button(self, words):
        """Go to a button with the Tab key and press it."""
        button = self.button(words)
        for _step in range(60):
            if QApplication.focusWidget() is button:
                break
            self.press(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is button
        self.press(Qt.Key.Key_Return)

    def wait_until_kept(self):
        """Wait until everything is on the disk, whatever the screen says."""
        self.bot.waitUntil(lambda: self.desk.is_saved)

    def wait_until_saved(self):
        self.bot.waitUntil(lambda: "Saved on this laptop" in self.words())


def end(desk):
    """Close as the program does: the window, then the desk, and only then the window is deleted."""
    desk.window.close()
    desk.close()


@pytest.fixture
def open_desk(qtbot, tmp_path):
    """Opens windows; each closes at the end of the test."""

    def open_one(course: Path | None = None, data: Path | None = None, clocks=None, **more):
        course = course or app_paths.shipped_course()
        desk = Desk(course, data or tmp_path / "data", clocks or make_clocks(), **more)
        qtbot.addWidget(desk.window, before_close_func=lambda _window: end(desk))
        desk.open()
        with qtbot.waitExposed(desk.window):
            desk.window.show()
        if desk.navigator is None and desk.window.stack.currentWidget() is desk.window.home:
            qtbot.waitUntil(lambda: desk.navigator is not None)
        return Person(qtbot, desk)

    return open_one


@pytest.fixture
def person(open_desk):
    """A learner who opens the shipped course for the first time."""
    return open_desk()
