"""Every screen by keyboard, by screen reader and in large letters (WCAG 2.2 AA, WCAG2ICT).

docs/accessibility.md says which point is tested by what; the whole way through a lesson with a
real screen reader's interface is in tests/access.
"""

from __future__ import annotations

import re
from collections import Counter

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit

from course_app import app_paths
from course_app.ui.theme import THEMES, read_themes
from course_app.ui.widgets import announce as announcing
from course_app.ui.widgets.focus_order import focus_stops
from tests.ui.test_look import contrast
from tests.ui.walk import CONTROLS, cut_texts, name_of, settle, shown, walk

# With a voice there is more to be looked at: a button, a setting, lines of help.
pytestmark = pytest.mark.usefixtures("with_voice")
FINGER, LEAST = 44, 24  # pixels at 100 % text: ours, and WCAG 2.5.8
MOST_LINKS = 12  # of a text: Tab stays there so long
SPARE = 300  # presses of Tab that no screen needs


def test_every_control_has_a_name(person):
    """Nothing that can be used is nameless to a screen reader (4.1.2)."""
    found = {}
    for place in walk(person):
        settle(person)
        # A field's own button that empties it has no name in Qt; the keyboard does the same.
        nameless = [
            type(w).__name__
            for w in shown(person, *CONTROLS)
            if not name_of(w) and not isinstance(w.parentWidget(), QLineEdit)
        ]
        if nameless:
            found[place] = nameless

    assert found == {}


def test_what_can_be_chosen_says_whether_it_is(person):
    """The state is told, not only painted (4.1.2)."""
    for place in walk(person):
        settle(person)
        for button in shown(person, QAbstractButton):
            if button.isCheckable():
                state = QAccessible.queryAccessibleInterface(button).state()
                assert bool(state.checkable), (place, name_of(button))
                assert bool(state.checked) == button.isChecked(), (place, name_of(button))


def test_every_target_is_large_enough_for_a_finger(person):
    """44 by 44 pixels, where WCAG asks for 24 (2.5.8); the arrows of a box belong to its field."""
    found = {}
    for place in walk(person):
        settle(person)
        small = [
            f"{name_of(w)}: {w.width()} x {w.height()}"
            for w in shown(person, QAbstractButton, QComboBox, QLineEdit)
            if min(w.width(), w.height()) < (FINGER - 4 if isinstance(w, QLineEdit) else FINGER)
            and w.metaObject().className() not in {"QToolButton", "QLineEditIconButton"}
            and not isinstance(w.parentWidget(), QComboBox)
        ]
        if small:
            found[place] = small

    assert found == {}


def test_tab_goes_through_every_screen_and_comes_round(person):
    """Each control is reached and left by Tab alone: no trap (2.1.1, 2.1.2)."""
    for place in walk(person):
        settle(person)
        first = QApplication.focusWidget()
        assert first is not None, place
        seen = Counter()
        for _press in range(SPARE):
            person.press(Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            assert now is not None, place
            seen[now] += 1
            if seen[now] > MOST_LINKS:
                break
        else:
            pytest.fail(f"{place}: Tab does not come round")
        missed = [
            name_of(w)
            for w in focus_stops(person.screen)
            if w.isVisible() and w.isEnabled() and w not in seen and isinstance(w, QAbstractButton)
        ]
        groups = {w.group() for w in seen if isinstance(w, QAbstractButton) and w.group()}
        left_out = [
            name for name, w in ((name_of(w), w) for w in focus_stops(person.screen))
            if name in missed and not (isinstance(w, QAbstractButton) and w.group() in groups)
        ]  # fmt: skip
        assert left_out == [], place
        first.setFocus()


def test_what_has_the_keyboard_is_in_sight(person):
    """The page scrolls to it, and no bar covers it (2.4.7, 2.4.11)."""
    for place in walk(person):
        settle(person)
        bars = [w for w in shown(person, QLabel, QAbstractButton) if "bar" in w.objectName()]
        for _press in range(30):
            person.press(Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            if not isinstance(now, QAbstractButton):
                continue
            seen = now.visibleRegion().boundingRect()
            assert not seen.isEmpty(), (place, name_of(now))
            box = QRect(now.mapToGlobal(now.rect().topLeft()), now.size())
            for bar in bars:
                over = QRect(bar.mapToGlobal(bar.rect().topLeft()), bar.size())
                assert not over.contains(box), (place, name_of(now))


def test_escape_leads_back_from_every_place(person):
    """In at most three presses one is Home."""
    for place in walk(person):
        settle(person)
        if not place.startswith("place"):
            continue
        for _press in range(3):
            if person.screen_name != "HomeScreen":
                person.press(Qt.Key.Key_Escape)
                settle(person)
        assert person.screen_name == "HomeScreen", place


TOOLS = {"place name-import", "place rescue", "place restore"}  # see test_languages


@pytest.mark.parametrize(("size", "per_cent"), [((1024, 560), 100), ((1024, 560), 200)])
def test_nothing_is_cut_in_a_small_window_with_large_letters(open_desk, size, per_cent):
    """Text is resized to 200 % without loss (1.4.4, 1.4.10)."""
    person = open_desk(settings={"text_size": per_cent})
    person.window.resize(*size)
    found = {}
    for place in walk(person):
        settle(person)
        if (texts := cut_texts(person)) and not (place in TOOLS and per_cent > 150):
            found[place] = texts

    assert found == {}


def test_nothing_is_cut_with_more_room_between_letters(open_desk):
    """+0.12 em, +0.16 em, line 1.8 (1.4.12)."""
    person = open_desk(settings={"spaced_letters": True, "text_size": 125})
    person.window.resize(1024, 560)
    found = {}
    for place in walk(person):
        settle(person)
        if texts := cut_texts(person):
            found[place] = texts

    assert found == {}


SHEET = (app_paths.resources() / "theme.qss").read_text(encoding="utf-8")
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")


# Texts that stand on what paints its own ground.
GROUNDS = {'QLabel[role="badge-chosen"]': "primary"}


def _pairs():
    """Each rule of the style sheet that says a text and its ground, or a text on the page."""
    for selector, body in RULE.findall(re.sub(r"/\*.*?\*/", "", SHEET, flags=re.DOTALL)):
        text = re.search(r"(?<![-\w])color: @([a-z-]+)", body)
        ground = re.search(r"background(?:-color)?: @([a-z-]+)", body)
        if text and ":disabled" not in selector:
            yield (
                selector.strip(),
                text[1],
                ground[1] if ground else GROUNDS.get(selector.strip(), "bg"),
            )


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_of_the_style_sheet_can_be_read(theme):
    """4.5 to 1, and 7 to 1 in high contrast, for each rule as it is written (1.4.3, 1.4.6)."""
    colors = read_themes(app_paths.resources())[theme]
    least = 7 if theme == "contrast" else 4.5
    found = [
        f"{selector}: {text} on {ground}, {contrast(colors[text], colors[ground]):.1f}"
        for selector, text, ground in _pairs()
        if contrast(colors[text], colors[ground]) < least
    ]

    assert found == []


def test_saved_and_feedback_are_announced(person, monkeypatch):
    """Without moving the keyboard (4.1.3)."""
    said = []

    def listen(event):
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(announcing.QAccessible, "isActive", staticmethod(lambda: True))
    monkeypatch.setattr(announcing.QAccessible, "updateAccessibility", staticmethod(listen))
    person.desk.navigator.open_lesson("4.3")
    person.read_to_the_quiz()
    person.press(Qt.Key.Key_A)
    before = QApplication.focusWidget()
    person.press(Qt.Key.Key_Return)
    person.wait_until_kept()

    assert any("Look at the right answer" in words or "Yes" in words for words in said), said
    assert before is not None


def test_nothing_moves_when_it_shall_not(open_desk):
    """No menu slides and no cursor blinks (2.3.3)."""
    flash = QApplication.cursorFlashTime()
    person = open_desk(settings={"motion": "off"})
    try:
        assert not person.desk.look.has_motion
        assert QApplication.cursorFlashTime() == 0
    finally:
        person.desk.look.show_motion("on")
        QApplication.setCursorFlashTime(flash)
