"""A walk over every screen that a learner reaches, and what to look at on each.

The facilitator's screens are walked through in tests/ui/facilitator, with these same looks.
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from course_app.ui.places import PLACES
from course_app.ui.widgets.column import Column

# Boxes that ask or hide the window; they have tests of their own.
NOT_WALKED = {"learners", "notes", "progress"}
CONTROLS = (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QListView)


def walk(person) -> Iterator[str]:
    """Go to each screen in turn and say which it is; anything may be looked at there."""
    desk = person.desk
    yield "home"
    desk.navigator.open_lesson("4.3")
    yield "reader"
    forward = Qt.Key.Key_Left if person.window.isRightToLeft() else Qt.Key.Key_Right
    person.press(forward)
    yield "reader with a quick check"
    for _page in desk.session.course.lesson("4.3").pages[1:]:
        person.press(forward)
    yield "quiz"
    person.press(Qt.Key.Key_A)
    yield "quiz, chosen"
    person.press(Qt.Key.Key_Return)
    yield "quiz, feedback"
    desk.navigator.show_results()
    yield "results"
    person.press(Qt.Key.Key_Escape)
    person.wait_until_kept()
    yield "home, begun"
    person.window.sidebar.row_chosen.emit("final-test")
    yield "before the final test"
    person.press(Qt.Key.Key_Return)
    yield "final test"
    person.press(Qt.Key.Key_Escape)
    for place in PLACES:
        if place not in NOT_WALKED:
            desk.places.open(place)
            yield f"place {place}"
    desk.places.open("help", "tour")
    for card in range(1, 5):
        yield f"how this works, {card}"
        person.press(forward)


def settle(person) -> None:
    """Let layouts and the writer come to rest."""
    person.wait_until_kept()
    person.bot.wait(40)


def shown(person, *kinds: type[QWidget]) -> list[QWidget]:
    """The widgets of these kinds that are on the screen now, but not in a list of a box."""
    window = person.window
    return [
        widget
        for kind in kinds
        for widget in window.findChildren(kind)
        if widget.isVisible() and widget.window() is window
    ]


def name_of(widget: QWidget) -> str:
    """What a screen reader says."""
    text = getattr(widget, "text", str)
    return widget.accessibleName() or (text() if callable(text) else "")


def cut_texts(person) -> list[str]:
    """Texts that have less room than they need, or that leave the window.

    Looked at twice, since a list may just have been filled from the disk.
    """
    found = _cut_now(person)
    if found:
        person.bot.wait(300)
        found = _cut_now(person)
    return found


def _cut_now(person) -> list[str]:
    labels = [label for label in shown(person, QLabel) if label.text()]
    buttons = shown(person, QAbstractButton)
    found = [f"{flaw}: {label.text()}" for label in labels if (flaw := _label_flaw(label))]
    found += [
        f"a button is too narrow: {button.text()}"
        for button in buttons
        if button.text() and button.width() < button.minimumSizeHint().width() - 1
    ]
    found += [
        f"outside: {name_of(widget)}"
        for widget in (*labels, *buttons)
        if not _is_inside(widget, person.window)
    ]
    return found


def _label_flaw(label: QLabel) -> str:
    wraps = label.wordWrap()
    needed = label.heightForWidth(label.width()) if wraps else label.sizeHint().height()
    if label.height() < needed - 1:
        return "too low"
    if not wraps and label.width() < label.sizeHint().width() - 1:
        return "too narrow"
    if wraps and _longest_word(label) > label.contentsRect().width() + 1:
        return "a word is wider than its place"
    return ""


def _longest_word(label: QLabel) -> int:
    metrics = label.fontMetrics()
    shown = QLabel.text(label)  # a label tells its text as it was set, and shows where it may break
    words = shown.replace("\u200b", " ").split()
    return max((metrics.horizontalAdvance(word) for word in words), default=0)


def _is_inside(widget: QWidget, window: QWidget) -> bool:
    """Whether the widget is within the window from side to side; below is where one scrolls."""
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if isinstance(parent, QScrollArea) and not isinstance(parent, Column):
            return True  # what scrolls sideways by itself, such as a wide table
        parent = parent.parentWidget()
    box = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    return box.left() >= 0 and box.right() <= window.width()
