"""How this works: four cards, at the first start and whenever they are wanted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from course_app.ui.theme import COLUMN, Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import stack_parts

_DISC, _PICTURE = 56, 32
_ICONS = ("page", "check", "quiz", "repeat")


class HowScreen(QWidget):
    """Shows one card at a time.

    Signals:
        ended: the last card was read, or the tour was left.
    """

    ended = Signal()

    def __init__(self, look: Look, pass_mark: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pass_mark = pass_mark
        self._position = 0
        self._top = TopBar(look, self)
        self._column = Column(look, COLUMN, self)
        self._card = Card("card", self._column.page)
        self._picture = QLabel(self._card)
        self._picture.setProperty("role", "disc")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._count = TextLabel("label", self._card)
        self._title = TextLabel("heading", self._card)
        self._text = TextLabel("body", self._card)
        self._inside = QVBoxLayout(self._card)
        self._head = QHBoxLayout()
        self._head.addWidget(self._picture)
        self._head.addWidget(self._count, 1)
        self._inside.addLayout(self._head)
        for widget in (self._title, self._text):
            self._inside.addWidget(widget)
        self._column.body.addWidget(self._card)
        self._column.body.addStretch(1)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left", parent=self._bar)
        self._skip = ActionButton(look, parent=self._bar)
        self._next = ActionButton(
            look, "arrow-right", primary=True, icon_after=True, parent=self._bar
        )
        self._bar.add_start(self._back)
        self._bar.add_end(self._skip, self._next)
        stack_parts(self, self._top, self._column, self._bar)
        self._back.clicked.connect(lambda: self._go(-1))
        self._next.clicked.connect(lambda: self._go(1))
        self._skip.clicked.connect(self.ended)
        self.setFocusProxy(self._column)  # a button would take the arrows for itself
        look.changed.connect(self._retranslate)
        self._retranslate()

    def begin(self) -> None:
        """Show the first card."""
        self._position = 0
        self._retranslate()
        self._column.to_top()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Turn the cards with the arrows, leave with Esc."""
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        elif event.key() in {forward, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go(1)
        elif event.key() == backward:
            self._go(-1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _go(self, step: int) -> None:
        if self._position + step >= len(_ICONS):
            self.ended.emit()
            return
        self._position = max(0, self._position + step)
        self._retranslate()
        self._column.to_top()
        self._column.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._title.text()}. {self._text.text()}")

    def _cards(self) -> tuple[tuple[str, str], ...]:
        return (
            (
                self.tr("Read at your own speed"),
                self.tr(
                    "A lesson is a few short pages. “Next” or the arrow key turns the page. "
                    "You can stop at any time: your place is kept."
                ),
            ),
            (
                self.tr("Answer as you read"),
                self.tr(
                    "Some pages ask a question. It shows you what you understood. "
                    "It does not count, and you can try again."
                ),
            ),
            (
                self.tr("A quiz ends each lesson"),
                self.tr(
                    "After each answer you see what is right, and why. A quiz is passed with "
                    "{mark}%. You can read the page again and take the quiz again."
                ).format(mark=self._pass_mark),
            ),
            (
                self.tr("What you learned comes back"),
                self.tr(
                    "Some days later, the app asks a few questions again. This helps you not to "
                    "forget. Everything is kept on this laptop, and no internet is needed."
                ),
            ),
        )

    def _retranslate(self) -> None:
        px = self._look.px
        self._head.setSpacing(px(16))
        self._inside.setContentsMargins(px(28), px(24), px(28), px(28))
        self._inside.setSpacing(px(12))
        title, text = self._cards()[self._position]
        icon = self._look.icon(_ICONS[self._position], "primary", _PICTURE)
        self._picture.setFixedSize(px(_DISC), px(_DISC))
        self._picture.setPixmap(icon.pixmap(px(_PICTURE), px(_PICTURE)))
        self._top.show_place(self.tr("How this works"))
        total = len(_ICONS)
        count = self.tr("{number} of {total}").format(number=self._position + 1, total=total)
        self._count.setText(count)
        self._top.show_progress((self._position + 1) / total, count)
        self._title.setText(title)
        self._text.setText(text)
        is_last = self._position + 1 == total
        self._back.setText(self.tr("Back"))
        self._back.setEnabled(self._position > 0)
        self._skip.setText(self.tr("Skip"))
        self._skip.setVisible(not is_last)
        self._next.setText(self.tr("Begin") if is_last else self.tr("Next"))
        self._bar.fit()
