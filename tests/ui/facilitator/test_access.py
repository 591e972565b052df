"""Every screen of the facilitator's side for screen readers and hands: names, sizes, texts."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QScrollArea, QWidget

from course_app.ui.widgets.column import Column
from tests.ui.facilitator.conftest import unlock
from tests.ui.facilitator.test_workshop import make_workshop

TARGET = 44  # pixels, at 100 % text


def stops(screen):
    tab = Qt.FocusPolicy.TabFocus.value
    found = [w for w in screen.findChildren(QWidget) if w.isVisible()]
    return [
        w
        for w in found
        if w.focusPolicy().value & tab
        and not isinstance(w, QScrollArea)
        and not isinstance(w.parentWidget(), QAbstractSpinBox)  # Qt's own line inside a date
    ]


def nameless(screen):
    return [
        widget.metaObject().className()
        for widget in stops(screen)
        if not (widget.accessibleName() or (getattr(widget, "text", str)() or "").strip())
        and not isinstance(widget, Column)
    ]


def is_other_choice(widget):
    """Of choices of which one is chosen, Tab goes to that one and the arrows to the others."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and not widget.isChecked()


def too_small(screen):
    return [
        (button.text() or button.accessibleName(), button.height(), button.width())
        for button in screen.findChildren(QAbstractButton)
        if button.isVisible() and (button.height() < TARGET or button.width() < TARGET)
    ]


def go_to(facilitator, name):
    if name == "workshops":
        return
    if name == "learners":
        facilitator.open_page("Learners")
        facilitator.wait_for_screen("LearnersScreen")
        return
    if name == "form":
        facilitator.press_button("New workshop")
        facilitator.wait_for_screen("WorkshopForm")
        return
    make_workshop(facilitator)
    if name == "attendance":
        facilitator.press_button("Take attendance")
        facilitator.type("ami")
    if name in {"presenter", "poll"}:
        facilitator.press_button("Present")
        facilitator.wait_for_screen("PresenterScreen")
    if name == "poll":
        facilitator.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_1)


SCREENS = ["workshops", "form", "workshop", "attendance", "learners", "presenter", "poll"]


@pytest.mark.parametrize("name", SCREENS)
def test_everything_that_takes_the_keyboard_has_a_name_and_is_a_fingers_size(facilitator, name):
    """Nothing is nameless, and no button is smaller than 44 pixels."""
    facilitator.add_people("Amina Banda")
    go_to(facilitator, name)
    facilitator.bot.wait(50)
    assert nameless(facilitator.person.screen) == []
    assert too_small(facilitator.person.screen) == []


@pytest.mark.parametrize("name", SCREENS)
def test_tab_goes_through_everything_and_comes_back(facilitator, name):
    """No control is skipped, and none keeps the keyboard."""
    facilitator.add_people("Amina Banda")
    go_to(facilitator, name)
    facilitator.bot.wait(50)
    found = stops(facilitator.person.screen)
    wanted = [w for w in found if w.isEnabled() and not is_other_choice(w)]
    seen = set()
    for _step in range(3 * len(wanted) + 10):
        facilitator.press(Qt.Key.Key_Tab)
        seen.add(id(QApplication.focusWidget()))
    skipped = [w for w in wanted if id(w) not in seen]
    assert [(w.metaObject().className(), w.accessibleName()) for w in skipped] == []


def test_a_change_of_language_reaches_every_screen(facilitator):
    """Texts are set anew while the screen is open."""
    make_workshop(facilitator)
    facilitator.press_button("Present")
    facilitator.wait_for_screen("PresenterScreen")
    before = facilitator.words()
    for widget in QApplication.allWidgets():
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert sorted(facilitator.words().split("\n")) == sorted(before.split("\n"))


def test_the_door_is_named(person):
    """The PIN's fields say what they ask."""
    facilitator = unlock(person)
    facilitator.press_button("Lock and leave")
    person.desk.places.open("facilitator")
    assert nameless(person.screen) == []
