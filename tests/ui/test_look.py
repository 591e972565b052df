"""Colours can be read, and nothing is cut; names and targets are in test_access_walk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QLabel,
    QMessageBox,
    QStyle,
    QWidget,
)
from shiboken6 import delete

from course_app import app_paths
from course_app.ui.theme import TEXT_SIZES, THEMES, read_themes

TEXT = {  # text colour: the grounds it stands on
    "ink": ("bg", "panel", "card", "tint", "warm-tint", "amber", "ok-tint", "bad-tint"),
    "mute": ("bg", "panel", "card"),
    "primary": ("bg", "panel", "card"),
    "primary-dark": ("tint", "card", "bg"),
    "on-primary": ("primary", "primary-dark"),
    "warm-text": ("warm-tint",),
    "on-warm": ("warm",),
    "on-mark": tuple(f"mark-{number}" for number in range(1, 9)),
    "ok-text": ("ok-tint", "card", "bg", "bad-tint", "amber"),
    "bad-text": ("bad-tint", "card", "bg"),
}
EDGES = {
    "edge": ("bg", "card", "panel"),
    "primary": ("tint", "bg", "card", "panel"),
    "ok": ("ok-tint", "card"),
    "bad": ("bad-tint", "card"),
    "amber-edge": ("amber", "bg"),
}


def luminance(color):
    """Relative luminance (WCAG 2.2)."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_texts_can_be_read_on_their_grounds(theme):
    """4.5 to 1, and 7 to 1 in high contrast (WCAG 1.4.3, 1.4.6)."""
    colors = read_themes(app_paths.resources())[theme]
    least = 7 if theme == "contrast" else 4.5

    for text, grounds in TEXT.items():
        for ground in grounds:
            assert contrast(colors[text], colors[ground]) >= least, (text, ground)


@pytest.mark.parametrize("theme", THEMES)
def test_edges_and_icons_can_be_seen(theme):
    """3 to 1 for what carries meaning (WCAG 1.4.11)."""
    colors = read_themes(app_paths.resources())[theme]

    for edge, grounds in EDGES.items():
        for ground in grounds:
            assert contrast(colors[edge], colors[ground]) >= 3, (edge, ground)


@pytest.mark.parametrize("theme", THEMES)
def test_what_is_done_can_be_told_from_what_is_not(theme):
    """Where a bar's filled part ends carries the meaning: 3 to 1 (WCAG 1.4.11)."""
    colors = read_themes(app_paths.resources())[theme]

    assert contrast(colors["primary"], colors["track"]) >= 3


def test_running_text_is_easy_to_read():
    """Body text has 7 to 1 in every theme (learning-design 3.3)."""
    for colors in read_themes(app_paths.resources()).values():
        assert contrast(colors["ink"], colors["bg"]) >= 7


def visit(person):
    """Go to each screen in turn."""
    yield "home"
    person.press(Qt.Key.Key_Return)
    yield "reader"
    person.desk.navigator.open_lesson("4.3")
    person.read_to_the_quiz()
    yield "quiz"
    person.press(Qt.Key.Key_A, Qt.Key.Key_Return)
    yield "feedback"
    person.desk.navigator.show_results()
    yield "results"
    person.press(Qt.Key.Key_Escape)
    person.wait_until_kept()
    yield "home later"
    person.window.sidebar.row_chosen.emit("final-test")
    yield "before the test"
    person.press(Qt.Key.Key_Return)
    yield "test"


@pytest.mark.parametrize("per_cent", TEXT_SIZES)
@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_no_text_is_cut_at_any_text_size(person, per_cent, size):
    """Each label is given the room that its words need."""
    person.desk.settings.put("text_size", per_cent)
    person.window.resize(*size)

    for place in visit(person):
        person.wait_until_kept()  # or "Saved" comes while the labels are measured
        person.bot.waitUntil(lambda place=place: have_room(person.screen, place))


def have_room(screen, place):
    """Every label that can be seen has the room that its words need, once all is laid out."""
    for label in screen.findChildren(QLabel):
        if label.isVisible() and label.text():
            needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
            needed = max(needed, 0 if label.wordWrap() else label.sizeHint().height())
            assert label.height() >= needed - 1, (place, label.text())
            if not label.wordWrap():
                assert label.width() >= label.sizeHint().width() - 1, (place, label.text())


def test_nothing_needs_to_scroll_sideways(person):
    """At 200 % text on the smallest screen, reading still goes downwards only (WCAG 1.4.10)."""
    person.desk.settings.put("text_size", 200)
    person.window.resize(1024, 600)

    for place in visit(person):
        person.wait_until_kept()  # or "Saved" comes while the labels are measured
        person.bot.wait(30)
        right = person.window.width()
        for widget in person.screen.findChildren(QWidget):
            if widget.isVisible() and widget.width() > 1:
                edge = widget.mapTo(person.window, widget.rect().topRight()).x()
                assert edge <= right, (place, type(widget).__name__)


def test_the_pictures_of_the_menu_grow_with_its_words(person):
    """Who needs large letters needs them large, too."""
    sizes = []
    for per_cent in (100, 200):
        person.desk.settings.put("text_size", per_cent)
        menu = person.desk.places.menu(person.window)
        menu.ensurePolished()
        metric = QStyle.PixelMetric.PM_SmallIconSize
        sizes.append(menu.style().pixelMetric(metric, None, menu))
        menu.deleteLater()

    assert sizes == [20, 40]


def test_what_has_the_keyboard_is_ringed_from_the_start(person, qtbot):
    """The ring comes after the first paint, when the keyboard has its place already."""
    qtbot.waitUntil(lambda: person.window.findChild(QFocusFrame) is not None, timeout=1000)
    ring = person.window.findChild(QFocusFrame)

    assert person.screen_name == "HomeScreen"
    assert isinstance(ring.widget(), QAbstractButton)
    assert ring.widget() is QApplication.focusWidget()


def test_a_ring_goes_with_its_window(person, qtbot):
    """Qt hangs it on what it follows, and on nothing when that goes: it would stay for good."""
    qtbot.waitUntil(lambda: person.window.findChild(QFocusFrame) is not None)
    ring = person.window.findChild(QFocusFrame)
    ring.setParent(None)

    with qtbot.waitSignal(ring.destroyed):
        person.window.destroyed.emit()


def test_a_ring_outlives_a_dialog_that_had_the_keyboard(person, qtbot):
    """A file dialog goes with all that hangs on it, and the keyboard is seen all the same."""
    qtbot.waitUntil(lambda: person.window.findChild(QFocusFrame) is not None)
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "Saved", parent=person.window)
    button = box.addButton("OK", QMessageBox.ButtonRole.AcceptRole)
    box.show()
    button.setFocus()
    qtbot.waitUntil(lambda: box.findChild(QFocusFrame) is not None)
    button.clearFocus()  # a screen gives the keyboard back only after the dialog is gone
    delete(box)

    person.window.activateWindow()
    person.button("Start the first lesson").setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is person.button("Start the first lesson"))

    ring = person.window.findChild(QFocusFrame)
    assert ring is not None
    assert ring.isVisible()
    assert ring.widget() is QApplication.focusWidget()
