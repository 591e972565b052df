"""The PIN of one learner, before their place is shown."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from course_app.study.pins import DIGITS
from course_app.ui.facilitator.form import Field
from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.initials_mark import InitialsMark
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.screen_layout import stack_parts

_WIDTH = 560
_FIELD = 160


class LearnerPinScreen(QWidget):
    """Asks for four digits; the last one is enough, Enter is not needed.

    Signals:
        pin_given: four digits to look at.
        back_requested: choose another name.
    """

    pin_given = Signal(str)
    back_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._name = ""
        self._wait = 0  # seconds
        self._is_wrong = False
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        page = self._column.page
        self._mark = InitialsMark(look, page, size=64)
        self._heading = TextLabel("heading", page)
        self._field = Field(look, parent=page)
        line = self._field.line
        line.setMaxLength(DIGITS)
        line.setValidator(QRegularExpressionValidator(QRegularExpression(r"\d*"), line))
        line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        line.setEchoMode(QLineEdit.EchoMode.Password)
        self._help = TextLabel("body", page)
        self._help.hide()
        self._back = ActionButton(look, "arrow-left", parent=page)
        self._forgot = ActionButton(look, quiet=True, parent=page)
        self._timer = QTimer(self)
        self._timer.setInterval(1000)
        self._timer.timeout.connect(self._on_second)
        self._lay_out()
        line.textEdited.connect(self._on_typed)
        self._back.clicked.connect(self.back_requested)
        self._forgot.clicked.connect(self._on_forgotten)
        set_focus_order(self._field, self._back, self._forgot)
        self.setFocusProxy(self._field)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def ask(self, name: str, learner: str, wait: int) -> None:
        """Ask for the PIN of this learner; `wait` is in ms."""
        self._name = name
        self._mark.show_name(name, learner)
        self._help.hide()
        self._is_wrong = False
        self.show_wait(wait)
        self._retranslate()

    def show_wrong(self, wait: int) -> None:
        """Say that it was not right, and how long to wait in ms."""
        self._is_wrong = True
        self.show_wait(wait)

    def show_wait(self, wait: int) -> None:
        """Take nothing for so many ms, and say how long."""
        self._wait = max(0, -(-wait // 1000))
        self._field.line.clear()
        if self._wait:
            self._timer.start()
        else:
            self._timer.stop()
        self._show_state()
        if self.isVisible() and not self._wait:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the names."""
        if event.key() == Qt.Key.Key_Escape:
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
        buttons = QHBoxLayout()
        buttons.addWidget(self._back)
        buttons.addWidget(self._forgot)
        buttons.addStretch(1)
        for widget in (self._mark, self._heading, self._field):
            body.addWidget(widget)
        body.addLayout(buttons)
        body.addWidget(self._help)
        body.addStretch(1)
        stack_parts(self, self._top, self._column)
        self._buttons = buttons

    def _on_typed(self, text: str) -> None:
        if len(text) == DIGITS and not self._wait:
            self.pin_given.emit(text)

    def _on_second(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._timer.stop()
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_state()

    def _on_forgotten(self) -> None:
        self._help.show()
        announce(self, self._help.text())

    def _show_state(self) -> None:
        self._field.line.setReadOnly(self._wait > 0)
        words = ""
        if self._is_wrong:
            words = self.tr("This is not the PIN.")
        if self._wait:
            wait = self.tr("Wait {count} seconds, then try again.").format(count=self._wait)
            words = f"{words} {wait}".strip()
        self._field.show_fault(words)

    def _retranslate(self) -> None:
        self._top.show_place(self.tr("Who is learning?"))
        self._heading.setText(self._name)
        self._field.ask(self.tr("Your PIN of {count} digits").format(count=DIGITS))
        self._help.setText(
            self.tr(
                "Ask your facilitator. They can take the PIN away on this laptop, without "
                "internet, and nothing of your work is lost."
            )
        )
        self._back.setText(self.tr("Choose another name"))
        self._forgot.setText(self.tr("I forgot my PIN"))
        self._show_state()

    def _restyle(self) -> None:
        px = self._look.px
        self._column.body.setSpacing(px(16))
        self._buttons.setSpacing(px(12))
        self._field.line.setMaximumWidth(px(_FIELD))
