"""A show of hands from the facilitator's side: counts typed by one hand, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from course_app.ui.facilitator.emphasis import set_primary
from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.flow import Flow
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import empty

_DIGITS = 4
_FIELD = 84  # pixels
NEXT_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Down}
COUNT_KEYS = NEXT_KEYS | {Qt.Key.Key_Backspace, Qt.Key.Key_Up}
Action = tuple[str, str]  # id, words


class PollPanel(Card):
    """Shows a question's options with fields for hands; buttons are the owner's.

    Signals:
        counted: the last field was left by Enter.
        edited: a count was changed.
        action_pressed: the id of a button.
        told: there is advice or a warning to read, with buttons below it.
    """

    counted = Signal()
    edited = Signal()
    action_pressed = Signal(str)
    told = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._look = look
        self._stem = TextLabel("subheading", self)
        self._phase = TextLabel("title", self)
        self._grid = QGridLayout()
        self._fields: list[QLineEdit] = []
        self._notice = Card("notice", self)
        self._advice = TextLabel("feedback", self._notice)
        self._present = self._count_field(self)
        self._present_label = TextLabel("mute", self)
        self._actions = Flow(look.px(8), self)
        self._buttons: dict[str, ActionButton] = {}
        self._current = 0
        self._options: list[TextLabel] = []
        self._inside = QVBoxLayout(self._notice)
        self._inside.addWidget(self._advice)
        self._layout = QVBoxLayout(self)
        for widget in (self._phase, self._stem):
            self._layout.addWidget(widget)
        self._layout.addLayout(self._grid)
        self._layout.addWidget(self._notice)
        self._layout.addWidget(self._actions)
        self._grid.setColumnStretch(1, 1)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_question(self, stem: str, options: Sequence[tuple[str, str]], present: int) -> None:
        """Show a question with its letters; `present` is how many people are here, 0 unknown."""
        self._stem.setText(stem)
        for kept in (self._present, self._present_label):
            self._grid.removeWidget(kept)
        empty(self._grid)
        self._fields, self._options = [], []
        for row, (letter, text) in enumerate(options):
            label, words, field = TextLabel("title", self), TextLabel("body", self), None
            label.setText(letter)
            words.setText(text)
            field = self._count_field(self)
            field.setAccessibleName(self.tr("Hands for {letter}").format(letter=letter))
            for column, widget in enumerate((label, words, field)):
                self._grid.addWidget(widget, row, column)
                widget.show()  # now, so that it can take the keyboard
            self._fields.append(field)
            self._options.append(words)
        self._present.setText(str(present) if present else "")
        self._grid.addWidget(self._present_label, len(options), 0, 1, 2)
        self._grid.addWidget(self._present, len(options), 2)
        self._current = 0
        self._retranslate()

    def show_counts(self, counts: Sequence[int], *, can_edit: bool) -> None:
        """Put numbers into the fields, or empty them; they may be typed in or not."""
        for at, field in enumerate(self._fields):
            field.setText(str(counts[at]) if at < len(counts) else "")
            field.setReadOnly(not can_edit)  # a disabled one would send the keyboard elsewhere
        self._present.setReadOnly(not can_edit)
        if can_edit:
            self.begin()

    def show_state(
        self, phase: str, advice: str, actions: Sequence[Action], *, is_warning: bool = False
    ) -> None:
        """Say what happens now and what to do; the first of the actions is the filled button."""
        self._phase.setText(phase)
        self._advice.setText(advice)
        self._notice.setVisible(bool(advice))
        self._notice.set_role("bad-card" if is_warning else "notice")
        wanted = dict(actions)
        first = next(iter(wanted), "")
        for name, button in self._buttons.items():
            button.setVisible(name in wanted)
        for name, words in actions:
            if name not in self._buttons:
                self._buttons[name] = self._action_button(name)
            self._buttons[name].setText(words)
            self._buttons[name].show()
            set_primary(self._buttons[name], is_primary=name == first)
        if advice:
            announce(self, advice)
            self.told.emit()

    @property
    def below(self) -> QWidget:
        """The buttons."""
        return self._actions

    @property
    def counts(self) -> tuple[int, ...]:
        """What is typed; an empty field is no hand."""
        return tuple(int(field.text() or 0) for field in self._fields)

    @property
    def typed(self) -> tuple[str, ...]:
        """What is typed, as it stands."""
        return tuple(field.text() for field in self._fields)

    @property
    def present(self) -> int:
        """How many people are here, 0 where nobody said."""
        return int(self._present.text() or 0)

    def begin(self) -> None:
        """Type into the first field."""
        self._to(0)

    def focus_present(self) -> None:
        """Type how many people are here."""
        self._present.setFocus(Qt.FocusReason.OtherFocusReason)
        self._present.selectAll()

    def focus_action(self) -> None:
        """Give the keyboard to the filled button."""
        shown = [button for button in self._buttons.values() if not button.isHidden()]
        filled = [button for button in shown if button.property("primary") == "true"]
        for button in filled[:1]:
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_key(self, key: int, text: str) -> None:
        """Take a key that was typed in the room's window."""
        field = self._fields[self._current] if self._fields else None
        if field is None or field.isReadOnly():
            return
        if text.isdecimal() and text.isascii() and len(field.text()) < _DIGITS:
            field.insert(text)
        elif key == Qt.Key.Key_Backspace:
            field.backspace()
        elif key in NEXT_KEYS:
            self._next()
        elif key == Qt.Key.Key_Up:
            self._to(self._current - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Space go to the next field; arrows go up and down."""
        if event.type() == QEvent.Type.FocusIn and watched in self._fields:
            self._current = self._fields.index(watched)
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if watched is self._present and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.counted.emit()
                return True
            if watched in self._fields and key in NEXT_KEYS:
                self._next()
                return True
            if watched in self._fields and key == Qt.Key.Key_Up:
                self._to(self._current - 1)
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _next(self) -> None:
        if self._current + 1 < len(self._fields):
            self._to(self._current + 1)
        else:
            self.counted.emit()

    def _to(self, position: int) -> None:
        if not self._fields:
            return
        self._current = min(max(0, position), len(self._fields) - 1)
        field = self._fields[self._current]
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        field.selectAll()

    def _count_field(self, parent: QWidget) -> QLineEdit:
        field = QLineEdit(parent)
        digits = QRegularExpression(rf"\d{{0,{_DIGITS}}}")
        field.setValidator(QRegularExpressionValidator(digits, field))
        field.setFixedWidth(self._look.px(_FIELD))
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.installEventFilter(self)
        field.textEdited.connect(lambda _text: self.edited.emit())
        return field

    def _action_button(self, name: str) -> ActionButton:
        button = ActionButton(self._look, parent=self._actions)
        button.clicked.connect(lambda: self.action_pressed.emit(name))
        self._actions.add(button)
        return button

    def _restyle(self) -> None:
        px = self._look.px
        self._layout.setContentsMargins(px(20), px(16), px(20), px(16))
        self._layout.setSpacing(px(12))
        self._inside.setContentsMargins(px(16), px(10), px(16), px(10))
        self._grid.setHorizontalSpacing(px(14))
        self._grid.setVerticalSpacing(px(8))
        self._actions.set_gap(px(8))
        for field in (*self._fields, self._present):
            field.setFixedWidth(px(_FIELD))

    def _retranslate(self) -> None:
        self._present_label.setText(self.tr("People here now"))
        self._present.setAccessibleName(self.tr("People here now"))
