"""A facilitator at the window: behind the PIN, with workshops and people."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget

from course_app.study.statements import LearnerId
from course_app.ui.facilitator.rows import RowList
from course_app.ui.newcomer import newcomer
from tests.ui.conftest import Keyboard

PIN = "2580"


class Facilitator(Keyboard):
    """Somebody at the facilitator's side, who does all by keys and buttons."""

    def __init__(self, person):
        self.person = person
        self.bot = person.bot

    @property
    def shell(self):
        return self.person.screen

    @property
    def screen(self):
        return self.shell.stack.currentWidget()

    def type(self, text):
        self.bot.keyClicks(QApplication.focusWidget(), text)

    def words(self):
        return self.person.words()

    def open_page(self, words):
        """Choose a page from the list at the side, by keys."""
        pages = self.shell.findChild(QListWidget)
        pages.setFocus()
        names = [
            pages.item(at).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(pages.count())
        ]
        pages.setCurrentRow(names.index(words))
        self.press(Qt.Key.Key_Return)

    def marked_page(self):
        """The page that the list at the side marks."""
        current = self.shell.findChild(QListWidget).currentItem()
        return current.data(Qt.ItemDataRole.AccessibleTextRole)

    def rows(self):
        """What the lists on the screen show."""
        lists = [w for w in self.person.screen.findChildren(RowList) if w.isVisible()]
        return [row for each in lists for row in each.rows]

    def wait_for_row(self, title):
        self.bot.waitUntil(lambda: any(row.title == title for row in self.rows()))

    def open_row(self, title):
        """Choose a row of the list by keys."""
        rows = next(w for w in self.person.screen.findChildren(RowList) if w.isVisible())
        rows.setFocus()
        rows.show_rows(rows.rows, next(row.id for row in rows.rows if row.title == title))
        self.press(Qt.Key.Key_Return)

    def wait_for_words(self, words):
        self.bot.waitUntil(lambda: words in self.words())

    def wait_for_screen(self, name):
        self.bot.waitUntil(lambda: self.screen_name == name)

    def press_button(self, words):
        button = self.person.button(words)
        self.bot.waitUntil(button.isEnabled)
        button.setFocus()
        self.press(Qt.Key.Key_Return)

    def field(self, name):
        found = [e for e in self.person.screen.findChildren(QLineEdit) if e.isVisible()]
        return next(e for e in found if e.accessibleName() == name)

    def fill(self, name, text):
        field = self.field(name)
        self.bot.waitUntil(field.isEnabled)
        field.setFocus()
        field.selectAll()
        self.bot.keyClicks(field, text)

    def add_people(self, *names):
        """Make learners known on this laptop, as a list of names does."""
        drafts = [newcomer(self.person.desk.clocks.new_id, name) for name in names]
        self.person.desk.saver.save([draft for _, draft in drafts])
        self.person.wait_until_kept()
        return [LearnerId(learner) for learner, _ in drafts]


def unlock(person, pin=PIN):
    """Go through the door, and choose a PIN where there is none."""
    person.bot.keyClick(
        person.window,
        Qt.Key.Key_F,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    person.bot.waitUntil(lambda: person.screen_name == "PinScreen")
    person.bot.keyClicks(QApplication.focusWidget(), pin)
    person.press(Qt.Key.Key_Return)
    if "again" in person.words():
        person.bot.keyClicks(QApplication.focusWidget(), pin)
        person.press(Qt.Key.Key_Return)
        person.press_button("I have kept the code")
    assert person.screen_name == "ShellScreen"
    return Facilitator(person)


@pytest.fixture
def facilitator(person):
    """The facilitator's side, open for the first time."""
    return unlock(person)
