"""The door of the facilitator's side: the PIN, its first choice, and what opens without it."""

from __future__ import annotations

import itertools
from typing import Literal

from PySide6.QtCore import QEvent, QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from course_app.ui.facilitator.form import Field
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import stack_parts
from course_app.workshop.facilitator_pin import LONGEST, SHORTEST

Mode = Literal["ask", "first", "reset", "code"]
_WIDTH = 560
_FIELD = 320


class PinScreen(QWidget):
    """Asks; what is right is decided by its owner.

    Signals:
        pin_given: a PIN to open with.
        new_pin_given: a PIN to keep, at the first use.
        code_given: a recovery code and a new PIN.
        forgotten: there is no PIN to type.
        save_requested, print_requested: keep the recovery code as a file, on paper.
        went_on: the recovery code was kept.
        back_requested: back to the course.
    """

    pin_given = Signal(str)
    new_pin_given = Signal(str)
    code_given = Signal(str, str)
    forgotten = Signal()
    save_requested = Signal()
    print_requested = Signal()
    went_on = Signal()
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._mode: Mode = "ask"
        self._wait = 0  # seconds
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        page = self._column.page
        self._heading = TextLabel("heading", page)
        self._intro = TextLabel("body", page)
        self._code = Field(look, parent=page)
        self._pin = Field(look, parent=page)
        self._again = Field(look, parent=page)
        self._card = Card("card", page)
        self._letters = TextLabel("figure", self._card)
        self._letters.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._letters.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Made in the order in which one reads, which is that of the Tab key.
        self._go = ActionButton(look, "arrow-right", primary=True, icon_after=True, parent=page)
        self._save = ActionButton(look, "saved", parent=page)
        self._print = ActionButton(look, "print", parent=page)
        self._back = ActionButton(look, "arrow-left", parent=page)
        self._forgot = ActionButton(look, quiet=True, parent=page)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._on_second)
        self._lay_out()
        for field in (self._pin, self._again):
            digits = QRegularExpression(rf"\d{{0,{LONGEST}}}")
            field.line.setValidator(QRegularExpressionValidator(digits, field))
            field.line.setEchoMode(QLineEdit.EchoMode.Password)
            field.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        for button, signal in (
            (self._forgot, self.forgotten),
            (self._back, self.back_requested),
            (self._save, self.save_requested),
            (self._print, self.print_requested),
        ):
            button.clicked.connect(signal)
        self._go.clicked.connect(self._on_go)
        look.changed.connect(self._restyle)
        self._restyle()
        self.show_mode("ask")

    def show_mode(self, mode: Mode, code: str = "") -> None:
        """Show one of its four questions, empty; `code` is the recovery code of "code"."""
        self._mode = mode
        self._letters.setText(code)
        for field in (self._code, self._pin, self._again):
            field.line.clear()
            field.show_fault("")
        self._code.setVisible(mode == "reset")
        self._pin.setVisible(mode != "code")
        self._again.setVisible(mode in {"first", "reset"})
        for widget in (self._card, self._save, self._print):
            widget.setVisible(mode == "code")
        self._forgot.setVisible(mode == "ask")
        self._back.setVisible(mode != "code")
        self._retranslate()
        self._focus_first()

    def show_fault(self, words: str, *, at_code: bool = False) -> None:
        """Say what was not right, and let it be typed again."""
        field = self._code if at_code else self._pin
        field.show_fault(words)
        field.line.selectAll()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_wait(self, milliseconds: int) -> None:
        """Take nothing for a while, and say how long."""
        self._wait = max(0, -(-milliseconds // 1000))
        if self._wait:
            self._timer.start()
        self._show_wait()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on; a focus proxy would let Tab skip what stands before it."""
        super().focusInEvent(event)
        self._focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Esc goes back to the course, but never loses the recovery code."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_enter()
        elif event.key() == Qt.Key.Key_Escape and self._mode == "code":
            self._go.setFocus(Qt.FocusReason.OtherFocusReason)  # the way on; there is none back
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _focus_first(self) -> None:
        first = {"reset": self._code, "code": self._save}.get(self._mode, self._pin)
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_enter(self) -> None:
        """Go from field to field, and on from the last."""
        fields = [f for f in (self._code, self._pin, self._again) if not f.isHidden()]
        for field, following in itertools.pairwise(fields):
            if field.line.hasFocus():
                following.setFocus(Qt.FocusReason.TabFocusReason)
                return
        if self._go.isEnabled():
            self._on_go()

    def _on_go(self) -> None:
        pin, again = self._pin.line.text(), self._again.line.text()
        for field in (self._code, self._pin, self._again):
            field.show_fault("")
        if self._mode == "code":
            self.went_on.emit()
        elif self._mode == "ask":
            self.pin_given.emit(pin)
        elif pin != again:
            self._again.show_fault(self.tr("The two PINs are not the same. Type them again."))
            self._again.line.clear()
            self._again.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._mode == "first":
            self.new_pin_given.emit(pin)
        else:
            self.code_given.emit(self._code.line.text(), pin)

    def _on_second(self) -> None:
        self._wait = max(0, self._wait - 1)
        if not self._wait:
            self._timer.stop()
        self._show_wait()

    def _show_wait(self) -> None:
        self._go.setEnabled(self._wait == 0)
        if self._wait:
            words = self.tr("Wait before the next try. Seconds left: {count}.")
            field = self._code if self._mode == "reset" else self._pin
            field.show_fault(words.format(count=self._wait))
        elif self._mode in {"ask", "reset"}:
            self._pin.show_fault("")
            self._code.show_fault("")

    def _lay_out(self) -> None:
        body = self._column.body
        for widget in (self._heading, self._intro, self._code, self._pin, self._again, self._card):
            body.addWidget(widget)
        inside = QVBoxLayout(self._card)
        inside.addWidget(self._letters)
        self._buttons = QHBoxLayout()
        for button in (self._go, self._save, self._print, self._back, self._forgot):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        body.addLayout(self._buttons)
        body.addStretch(1)
        stack_parts(self, self._top, self._column)

    def _restyle(self) -> None:
        px = self._look.px
        self._column.body.setSpacing(px(16))
        self._buttons.setSpacing(px(12))
        for field in (self._code, self._pin, self._again):
            field.edit.setMaximumWidth(px(_FIELD))

    def _retranslate(self) -> None:
        digits = self.tr("{least} to {most} digits").format(least=SHORTEST, most=LONGEST)
        headings = {
            "ask": self.tr("For the facilitator"),
            "first": self.tr("For the facilitator"),
            "reset": self.tr("Choose a new PIN"),
            "code": self.tr("Keep this recovery code"),
        }
        intros = {
            "ask": self.tr("Workshops, learners and results are here. Learners do not need them."),
            "first": self.tr(
                "Are you a learner? Go back to the course: you need nothing here. "
                "Are you the facilitator? Choose a PIN that only you know."
            ),
            "reset": self.tr("Type the recovery code that was kept with the first PIN."),
            "code": self.tr(
                "With this code you open the facilitator's side if you forget the PIN. "
                "It is shown only now. Save or print it and keep it away from the laptop."
            ),
        }
        going = {
            "ask": self.tr("Open"),
            "first": self.tr("Set the PIN"),
            "reset": self.tr("Set the new PIN"),
            "code": self.tr("I have kept the code"),
        }
        self._top.show_place(self.tr("Facilitator"))
        self._heading.setText(headings[self._mode])
        self._intro.setText(intros[self._mode])
        self._go.setText(going[self._mode])
        self._code.ask(self.tr("Recovery code"), self.tr("Small letters and spaces do not matter"))
        self._pin.ask(self.tr("PIN") if self._mode == "ask" else self.tr("New PIN"), digits)
        self._again.ask(self.tr("The same PIN again"))
        self._letters.setAccessibleName(self.tr("Recovery code"))
        self._save.setText(self.tr("Save as a file"))
        self._print.setText(self.tr("Print"))
        self._forgot.setText(self.tr("I forgot the PIN"))
        self._back.setText(self.tr("Back to the course"))
