"""A name, and a PIN for who wants one: for somebody new, and for who is learning now."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QRegularExpression, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from course_app.study.learner_names import LONGEST_NAME, clean_name
from course_app.study.pins import DIGITS, is_pin
from course_app.ui.facilitator.form import Field
from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import stack_parts

_WIDTH = 560
_PIN_FIELD = 160


class Filled(NamedTuple):
    """What was filled in; `pin` is "" where none was typed."""

    name: str
    pin: str


class LearnerForm(QWidget):
    """Asks for a name and a PIN.

    Signals:
        filled: a `Filled` to keep.
        known_chosen: the id of the learner of the same name: "that is me".
        pin_dropped: the PIN is not to be asked for any more.
        back_requested: leave it as it was.
    """

    filled = Signal(object)
    known_chosen = Signal(str)
    pin_dropped = Signal()
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_new = True
        self._has_pin = False
        self._known = ""
        self._same = ""
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        page = self._column.page
        self._heading = TextLabel("heading", page)
        self._intro = TextLabel("body", page)
        self._name = Field(look, parent=page)
        self._name.line.setMaxLength(LONGEST_NAME)
        self._pin = Field(look, parent=page)
        digits = QRegularExpression(rf"\d{{0,{DIGITS}}}")
        self._pin.line.setValidator(QRegularExpressionValidator(digits, self._pin))
        self._pin.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._pin.line.setEchoMode(QLineEdit.EchoMode.Normal)  # it is chosen here, and written down
        self._notice = Card("notice", page)
        self._notice_words = TextLabel("feedback", self._notice)
        self._that_is_me = ActionButton(look, "check", parent=self._notice)
        self._drop = ActionButton(look, "cross", parent=page)
        self._go = ActionButton(look, "arrow-right", primary=True, icon_after=True, parent=page)
        self._back = ActionButton(look, "arrow-left", parent=page)
        self._lay_out()
        self._name.line.textChanged.connect(lambda _text: self._forget_same())
        self._go.clicked.connect(self._on_go)
        self._drop.clicked.connect(self.pin_dropped)
        self._that_is_me.clicked.connect(lambda: self.known_chosen.emit(self._known))
        self._back.clicked.connect(self.back_requested)
        set_focus_order(self._name, self._that_is_me, self._pin, self._drop, self._back, self._go)
        self.setFocusProxy(self._name)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def ask(self, name: str = "", *, is_new: bool, has_pin: bool = False) -> None:
        """Ask somebody new, or who is learning now with what is known of them."""
        self._is_new, self._has_pin = is_new, has_pin
        self._forget_same()
        self._name.show_fault("")
        self._pin.show_fault("")
        self._name.line.setText(name)
        self._name.line.selectAll()
        self._pin.line.clear()
        self._drop.setVisible(has_pin)
        self._column.to_top()
        self._retranslate()

    @property
    def is_same_shown(self) -> bool:
        """Whether it was said that a learner has this name already."""
        return bool(self._known)

    def show_same(self, known: str, more: str) -> None:
        """Say that a learner has this name already; `more` tells who that is."""
        self._known, self._same = known, more
        self._notice.show()
        self._retranslate()
        announce(self, self._notice_words.text())
        self._that_is_me.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_go()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        body = self._column.body
        notice = QVBoxLayout(self._notice)
        notice.addWidget(self._notice_words)
        notice.addWidget(self._that_is_me)
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addWidget(self._go)
        buttons.addStretch(1)
        for widget in (self._heading, self._intro, self._name, self._notice, self._pin, self._drop):
            body.addWidget(widget)
        body.addLayout(buttons)
        body.addStretch(1)
        stack_parts(self, self._top, self._column)
        self._buttons, self._inside = buttons, notice
        self._notice.hide()

    def _on_go(self) -> None:
        name, pin = clean_name(self._name.line.text()), self._pin.line.text()
        self._name.show_fault("" if name else self.tr("Write your name, or go back."))
        is_pin_good = not pin or is_pin(pin)
        fault = self.tr("A PIN has {count} digits. Leave it empty if you want none.")
        self._pin.show_fault("" if is_pin_good else fault.format(count=DIGITS))
        if not name:
            self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not is_pin_good:
            self._pin.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.filled.emit(Filled(name, pin))

    def _forget_same(self) -> None:
        self._known = ""
        self._notice.hide()
        self._retranslate()

    def _retranslate(self) -> None:
        new = self._is_new
        self._top.show_place(self.tr("I am new") if new else self.tr("My name and PIN"))
        self._heading.setText(self.tr("Welcome") if new else self.tr("Your name and PIN"))
        self._intro.setText(
            self.tr("Write your name, so that you find your place again next time.")
            if new
            else self.tr("A new name changes nothing of your progress.")
        )
        self._name.ask(self.tr("Your name"))
        hint = self.tr(
            "You do not need one. With a PIN, nobody answers under your name by mistake. "
            "If you forget it, ask the facilitator."
        )
        if self._has_pin:
            self._pin.ask(self.tr("A new PIN of {count} digits").format(count=DIGITS), hint)
        else:
            self._pin.ask(self.tr("A PIN of {count} digits").format(count=DIGITS), hint)
        self._drop.setText(self.tr("Ask for no PIN any more"))
        text = self.tr("A learner with this name is known here. {more}. Is that you?")
        self._notice_words.setText(text.format(more=self._same))
        self._that_is_me.setText(self.tr("Yes, that is me"))
        self._back.setText(self.tr("Back"))
        if self._known:
            self._go.setText(self.tr("No, I am another person"))
        else:
            self._go.setText(self.tr("Start") if new else self.tr("Keep it"))

    def _restyle(self) -> None:
        px = self._look.px
        self._column.body.setSpacing(px(16))
        self._buttons.setSpacing(px(12))
        self._inside.setContentsMargins(px(16), px(12), px(16), px(12))
        self._inside.setSpacing(px(10))
        self._pin.line.setMaximumWidth(px(_PIN_FIELD))
