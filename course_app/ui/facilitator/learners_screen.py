"""Everybody on this laptop: found by name, called something else, archived, helped on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from course_app.ui.facilitator.form import Field
from course_app.ui.facilitator.rows import ListRow, RowList
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.flow import Flow
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.page_scroll import PageScroll
from course_app.ui.widgets.screen_layout import stack_parts
from course_app.ui.widgets.search_line import SearchLine
from course_app.ui.widgets.toggle_button import ToggleButton

_NARROW = 860  # pixels at 100 % text, below which the card stands under the list
_CARD = 360
_LIST = 150  # height of the list where the page scrolls
_LONGEST = 80  # letters of a name


class PersonView(NamedTuple):
    """The learner who is selected."""

    id: str
    name: str
    words: str
    is_archived: bool
    has_pin: bool
    can_unlock: bool  # the final test waits, and may be opened again


class LearnersScreen(QWidget):
    """A list with a card of who is selected.

    Signals:
        searched: what to look for.
        archive_toggled: whether archived learners are wanted too.
        person_selected: a learner's id.
        renamed: the new name of who is selected.
        action_pressed: "pin", "archive", "back", "rescue", "unlock" or "import".
    """

    searched = Signal(str)
    archive_toggled = Signal(bool)
    person_selected = Signal(str)
    renamed = Signal(str)
    action_pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._person: PersonView | None = None
        self._counts = (0, 0)
        self._top = TopBar(look, self)
        self._area = PageScroll(self)
        page = self._area.page
        self._search = SearchLine(look, page)
        self._archived = ToggleButton(look, parent=page)
        self._import = ActionButton(look, "add", parent=page)
        self._list = RowList(look, page)
        self._empty = TextLabel("body", page)
        self._card = Card("card", page)
        self._name = Field(look, parent=self._card)
        self._words = TextLabel("mute", self._card)
        self._said = TextLabel("saved", self._card)
        self._save = ActionButton(look, "check", primary=True, parent=self._card)
        self._actions = Flow(look.px(8), self._card)
        self._buttons = {
            name: ActionButton(look, icon, parent=self._actions)
            for name, icon in (
                ("unlock", "repeat"),
                ("pin", "lock"),
                ("rescue", "edit"),
                ("archive", "archive"),
                ("back", "undo"),
            )
        }
        self._lay_out()
        self._search.textEdited.connect(self.searched)
        self._search.installEventFilter(self)
        self._archived.toggled.connect(self.archive_toggled)
        self._list.moved.connect(self.person_selected)
        self._import.clicked.connect(lambda: self.action_pressed.emit("import"))
        self._save.clicked.connect(self._on_renamed)
        self._name.line.returnPressed.connect(self._on_renamed)
        self._name.line.setMaxLength(_LONGEST)
        for name, button in self._buttons.items():
            button.clicked.connect(lambda _on=False, what=name: self.action_pressed.emit(what))
        look.changed.connect(self._restyle)
        self._restyle()
        self.show_person(None)

    def show_rows(self, rows: Sequence[ListRow], total: int, current: str = "") -> None:
        """Show who was found, of how many."""
        self._counts = (len(rows), total)
        self._list.show_rows(rows, current)
        self._list.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self._card.setVisible(bool(rows))
        self._retranslate()

    def show_person(self, person: PersonView | None) -> None:
        """Show who is selected."""
        self._person = person
        self._name.line.setText(person.name if person else "")
        self._name.show_fault("")
        self._said.setText("")
        self._retranslate()

    def show_archived(self, *, is_shown: bool) -> None:
        """Mark whether archived learners are listed, without asking for it."""
        self._archived.blockSignals(True)  # noqa: FBT003  Qt's signature
        self._archived.setChecked(is_shown)
        self._archived.blockSignals(False)  # noqa: FBT003  as above

    def say(self, words: str) -> None:
        """Say what was done."""
        self._said.setText(words)

    def show_fault(self, words: str) -> None:
        """Say what is not right about a name."""
        self._name.show_fault(words)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Type a name at once."""
        super().focusInEvent(event)
        self._search.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go through the list while one types; Enter goes to the card."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None:
                self._list.step(step)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._person:
                self._name.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the card under the list where there is no room beside."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_renamed(self) -> None:
        self.renamed.emit(self._name.line.text())

    def _lay_out(self) -> None:
        self._flow = Flow(self._look.px(8), self._area.page)
        for button in (self._archived, self._import):
            self._flow.add(button)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._search, 1)
        self._head.addWidget(self._flow, 1)
        card = QVBoxLayout(self._card)
        for widget in (self._name, self._words):
            card.addWidget(widget)
        card.addWidget(self._save)
        card.addWidget(self._said)
        for button in self._buttons.values():
            self._actions.add(button)
        card.addWidget(self._actions)
        card.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addWidget(self._list, 1)
        self._halves.addWidget(self._card)
        self._middle = QVBoxLayout(self._area.page)
        self._middle.addLayout(self._head)
        self._middle.addWidget(self._empty)
        self._middle.addLayout(self._halves, 1)
        self._inner = card
        stack_parts(self, self._top, self._area)

    def _arrange(self) -> None:
        px = self._look.px
        is_narrow = self.width() < px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(way)
        self._head.setDirection(way)
        self._list.setMinimumHeight(px(_LIST) if is_narrow else 0)
        if is_narrow:
            self._card.setMinimumWidth(0)
            self._card.setMaximumWidth(16_777_215)  # Qt's own largest
        else:
            self._card.setFixedWidth(px(_CARD))

    def _restyle(self) -> None:
        px = self._look.px
        self._middle.setContentsMargins(0, px(20), 0, px(16))
        self._middle.setSpacing(px(14))
        self._halves.setSpacing(px(20))
        self._head.setSpacing(px(12))
        self._flow.set_gap(px(8))
        card = self._inner
        card.setContentsMargins(px(18), px(16), px(18), px(16))
        card.setSpacing(px(10))
        self._actions.set_gap(px(8))
        self._arrange()

    def _retranslate(self) -> None:
        found, total = self._counts
        counted = self.tr("Learners: {found} of {total}").format(found=found, total=total)
        self._top.show_place(self.tr("Learners"), counted)
        self._search.setPlaceholderText(self.tr("Find a name"))
        self._search.setAccessibleName(self.tr("Find a name"))
        self._archived.setText(self.tr("Show archived ones"))
        self._import.setText(self.tr("Names from a list"))
        self._list.setAccessibleName(self.tr("Learners"))
        nobody = self.tr(
            "No learner yet. People are here once they have begun, were typed at the door of a "
            "workshop, or came with a list of names."
        )
        nothing = self.tr("Nobody of this name. Try fewer letters.")
        self._empty.setText(nothing if total else nobody)
        self._name.ask(self.tr("Name"))
        self._save.setText(self.tr("Save the name"))
        texts = {
            "unlock": self.tr("Open the final test again"),
            "pin": self.tr("Take the PIN away"),
            "rescue": self.tr("Put the record right"),
            "archive": self.tr("Archive"),
            "back": self.tr("Bring back"),
        }
        for name, button in self._buttons.items():
            button.setText(texts[name])
        person = self._person
        self._words.setText(person.words if person else "")
        shown = {
            "unlock": person is not None and person.can_unlock,
            "pin": person is not None and person.has_pin,
            "archive": person is not None and not person.is_archived,
            "back": person is not None and person.is_archived,
        }
        for name, is_shown in shown.items():
            self._buttons[name].setVisible(is_shown)
