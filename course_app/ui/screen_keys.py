"""Which keys do what on which screen, for F1. A screen with `keys()` speaks for itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from course_app.errors import QT_TRANSLATE_NOOP

KeyLine = tuple[str, str]  # ("Ctrl+F", "Search"); several keys are separated by two spaces

# What is written on a key, or how it is called, is another word in some languages.
_NAMES = {
    QT_TRANSLATE_NOOP("keys", "Space"),
    QT_TRANSLATE_NOOP("keys", "Enter"),
    QT_TRANSLATE_NOOP("keys", "Page Up"),
    QT_TRANSLATE_NOOP("keys", "Page Down"),
}

_TAB = ("Tab  Shift+Tab", QT_TRANSLATE_NOOP("keys", "Go to the next or the last control"))
_PRESS = ("Space  Enter", QT_TRANSLATE_NOOP("keys", "Press it"))
_ESCAPE = ("Esc", QT_TRANSLATE_NOOP("keys", "Go back"))

EVERYWHERE: Sequence[KeyLine] = (
    ("F1", QT_TRANSLATE_NOOP("keys", "Show these keys")),
    _TAB,
    _PRESS,
    _ESCAPE,
    ("F10", QT_TRANSLATE_NOOP("keys", "Open the menu")),
    ("Ctrl++  Ctrl+-", QT_TRANSLATE_NOOP("keys", "Larger or smaller text")),
    ("F9", QT_TRANSLATE_NOOP("keys", "Next colours: light, dark, high contrast")),
    ("F11", QT_TRANSLATE_NOOP("keys", "Full screen, and back")),
    ("Ctrl+Q", QT_TRANSLATE_NOOP("keys", "Close the app; everything is kept")),
)

# Where the laptop has a voice for what is on the screen.
_ALOUD: Sequence[KeyLine] = (
    ("Ctrl+R", QT_TRANSLATE_NOOP("keys", "Read aloud, pause, read on")),
    ("Ctrl+Shift+R", QT_TRANSLATE_NOOP("keys", "Read aloud from the beginning")),
)

_OF_SCREENS: Mapping[str, Sequence[KeyLine]] = {
    "HomeScreen": (("Enter", QT_TRANSLATE_NOOP("keys", "Do what the filled button says")),),
    "ReaderScreen": (
        ("→  Enter", QT_TRANSLATE_NOOP("keys", "Next page")),
        ("←", QT_TRANSLATE_NOOP("keys", "Page before")),
        ("Page Down  Space", QT_TRANSLATE_NOOP("keys", "Scroll down; at the end, next page")),
        ("Page Up", QT_TRANSLATE_NOOP("keys", "Scroll up; at the top, page before")),
        ("↑  ↓", QT_TRANSLATE_NOOP("keys", "Scroll by two lines")),
        ("N  Ctrl+N", QT_TRANSLATE_NOOP("keys", "Write a note at this page; Esc closes it")),
        ("Ctrl+D", QT_TRANSLATE_NOOP("keys", "Set a bookmark, or take it away")),
        ("Ctrl+P", QT_TRANSLATE_NOOP("keys", "Print this lesson, or save it as a PDF")),
        ("Esc", QT_TRANSLATE_NOOP("keys", "Home; your place is kept")),
    ),
    "SearchScreen": (
        ("↑  ↓", QT_TRANSLATE_NOOP("keys", "Go to the result above or below")),
        ("Enter", QT_TRANSLATE_NOOP("keys", "Open it, with the words marked")),
        ("Esc", QT_TRANSLATE_NOOP("keys", "Back to where you were")),
    ),
    "NotesScreen": (("Esc", QT_TRANSLATE_NOOP("keys", "Back to where you were")),),
    "ProgressScreen": (
        ("Page Down  Space", QT_TRANSLATE_NOOP("keys", "Scroll down")),
        ("Page Up", QT_TRANSLATE_NOOP("keys", "Scroll up")),
        ("Esc", QT_TRANSLATE_NOOP("keys", "Back to where you were")),
    ),
    "QuizScreen": (
        ("A … H  1 … 8", QT_TRANSLATE_NOOP("keys", "Choose an answer")),
        ("↑  ↓", QT_TRANSLATE_NOOP("keys", "Go to the answer above or below")),
        ("Page Down", QT_TRANSLATE_NOOP("keys", "Scroll down")),
        ("Page Up", QT_TRANSLATE_NOOP("keys", "Scroll up")),
        ("Enter", QT_TRANSLATE_NOOP("keys", "Answer, then go on")),
        ("Esc", QT_TRANSLATE_NOOP("keys", "Home; your answers are kept")),
    ),
    "ResultsScreen": (
        ("Enter", QT_TRANSLATE_NOOP("keys", "Do what the filled button says")),
        ("Esc", QT_TRANSLATE_NOOP("keys", "Home")),
    ),
    "SettingsScreen": (("←  →", QT_TRANSLATE_NOOP("keys", "Choose")),),
}


@runtime_checkable
class _WithKeys(Protocol):
    def keys(self) -> Sequence[KeyLine]: ...


def keys_of(screen: QWidget | None) -> Sequence[KeyLine]:
    """Give the keys of a screen, in the person's language; empty where it has none of its own."""
    if isinstance(screen, _WithKeys):
        own = screen.keys()
        return tuple((_caps(keys), words) for keys, words in own)
    lines = _OF_SCREENS.get(type(screen).__name__, ())
    if screen is not None and screen.property("reads_aloud"):
        lines = (*lines[:-1], *_ALOUD, *lines[-1:])  # "Esc" stays the last
    return _said(lines)


def keys_everywhere() -> Sequence[KeyLine]:
    """Give the keys that work on every screen."""
    return _said(EVERYWHERE)


def _said(lines: Sequence[KeyLine]) -> Sequence[KeyLine]:
    return tuple((_caps(keys), QCoreApplication.translate("keys", words)) for keys, words in lines)


def _caps(keys: str) -> str:
    said = QCoreApplication.translate
    return "  ".join(said("keys", key) if key in _NAMES else key for key in keys.split("  "))
