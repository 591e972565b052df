"""One option of a question as a card: a key, its text and, after the answer, what became of it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QWidget,
)

from course_app.ui.theme import Look
from course_app.ui.widgets.labels import TextLabel

Mark = Literal["", "right", "wrong", "missed"]

_LINE = 28  # pixels: as high as the key of an option stands, and its first line

# Mark → colours of ground, edge and text, and the icon that says the same without colour.
_STYLES: dict[Mark, tuple[str, str, str, str]] = {
    "right": ("ok-tint", "ok", "ok-text", "check"),
    "missed": ("ok-tint", "ok", "ok-text", "check"),
    "wrong": ("bad-tint", "bad", "bad-text", "cross"),
}


class AnswerCard(QAbstractButton):
    """A card that can be chosen (one of a group) or ticked (several).

    It says its key, text and state to screen readers as one sentence.
    """

    def __init__(
        self, look: Look, key: str, text: str, *, ticks: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._key = key
        self._ticks = ticks
        self._mark: Mark = ""
        self._is_locked = False
        self.setCheckable(True)
        self.setAutoExclusive(not ticks)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._badge = TextLabel("badge", wraps=False)
        self._badge.setText(key)
        self._badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text = TextLabel("body")
        self._text.setText(text)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop)  # beside the key, also in a higher card
        self._sign = QLabel()
        self._state = TextLabel("mute", wraps=False)
        self._feedback = TextLabel("feedback")
        for label in (self._badge, self._text, self._sign, self._state, self._feedback):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

        self._first = first = QHBoxLayout()
        top = Qt.AlignmentFlag.AlignTop  # beside the first line of the text
        first.addWidget(self._text, 1)
        first.addWidget(self._sign, 0, top)
        first.addWidget(self._state, 0, top)
        self._layout = QGridLayout(self)
        self._layout.setColumnStretch(1, 1)
        self._layout.addWidget(self._badge, 0, 0, top)
        self._layout.addLayout(first, 0, 1)
        self._layout.addWidget(self._feedback, 1, 1)
        for hidden in (self._sign, self._state, self._feedback):
            hidden.hide()
        self.toggled.connect(self._name_it)
        look.changed.connect(self._restyle)
        self._restyle()
        self._name_it()

    def show_outcome(self, mark: Mark, feedback: str, *, is_locked: bool) -> None:
        """Show what became of it: its mark, and the feedback under its text."""
        self._mark = mark
        self._is_locked = is_locked
        self._feedback.setText(feedback)
        self._feedback.setVisible(bool(feedback))
        self.setCursor(
            Qt.CursorShape.ArrowCursor if is_locked else Qt.CursorShape.PointingHandCursor
        )
        self._restyle()
        self._name_it()

    @property
    def mark(self) -> Mark:
        """What became of it."""
        return self._mark

    @property
    def feedback(self) -> str:
        """The feedback under its text."""
        return self._feedback.text()

    @property
    def labels(self) -> tuple[TextLabel, TextLabel, TextLabel]:
        """Where its text, what became of it, and the feedback stand."""
        return self._text, self._state, self._feedback

    @property
    def is_locked(self) -> bool:
        """Whether it takes no more choices."""
        return self._is_locked

    @property
    def state_words(self) -> str:
        """What became of it in words, as "Your answer"; nothing before the answer."""
        chosen = self.isChecked()
        if self._mark == "right":
            return self.tr("Correct, your answer") if chosen else self.tr("Correct")
        if self._mark == "missed":
            return self.tr("Correct, not chosen") if self._ticks else self.tr("Correct")
        if self._mark == "wrong":
            return self.tr("Your answer")
        return ""

    def nextCheckState(self) -> None:
        """Take no more choices once the answer is given."""
        if not self._is_locked:
            super().nextCheckState()

    def sizeHint(self) -> QSize:
        """Be as large as the texts need."""
        return self._layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never be smaller than a finger's target."""
        return self._layout.minimumSize().expandedTo(QSize(self._look.px(44), self._look.px(52)))

    def hasHeightForWidth(self) -> bool:
        """Grow when texts wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the wrapped texts need."""
        return max(self._look.px(52), self._layout.totalHeightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card's ground and edge from the tokens of this moment."""
        ground, edge, width = "card", "line", 1.0
        if self._mark:
            ground, edge, width = *_STYLES[self._mark][:2], 2.0
        elif self.isChecked():
            ground, edge, width = "tint", "primary", 2.0
        elif self.underMouse() and not self._is_locked:
            edge = "primary"
        if self.hasFocus():
            width = 3.0
            edge = edge if self._mark else "primary"
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(self._look.color(ground))
            painter.setPen(QPen(self._look.color(edge), width))
            box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(box, 8, 8)
            self._paint_badge(painter, edge)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be pressed."""
        self.update()
        super().enterEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._restyle()
            self._name_it()
        super().changeEvent(event)

    def _paint_badge(self, painter: QPainter, edge: str) -> None:
        box = QRectF(self._badge.geometry()).adjusted(0.5, 0.5, -0.5, -0.5)
        chosen = self.isChecked() and not self._mark
        painter.setPen(QPen(self._look.color("edge" if edge == "line" else edge), 1))
        painter.setBrush(self._look.color("primary" if chosen else "card"))
        radius = 6.0 if self._ticks else box.height() / 2
        painter.drawRoundedRect(box, radius, radius)

    def _name_it(self) -> None:
        parts = [self._key, self._text.text()]
        if self._mark:
            parts.append(self.state_words)
        elif self.isChecked():
            parts.append(self.tr("chosen"))
        if self._feedback.text():
            parts.append(self._feedback.text())
        self.setAccessibleName(". ".join(part.rstrip(".") for part in parts if part))
        chosen = self.isChecked() and not self._mark
        self._badge.set_role("badge-chosen" if chosen else "badge")
        self.update()

    def _restyle(self) -> None:
        px = self._look.px
        line = px(_LINE)
        self._badge.setFixedSize(line, line)
        self._sign.setFixedHeight(line)
        self._state.setFixedHeight(line)
        self._text.ensurePolished()  # else its letters have another size than they will be seen in
        above = max(0, (line - self._text.fontMetrics().height()) // 2)
        self._text.setContentsMargins(0, above, 0, above)
        self._layout.setContentsMargins(px(16), px(12), px(16), px(12))
        self._layout.setVerticalSpacing(px(4))
        self._layout.setHorizontalSpacing(px(10))
        self._first.setSpacing(px(10))
        self._feedback.setContentsMargins(0, 0, 0, px(2))
        words = self.state_words
        for widget in (self._sign, self._state):
            widget.setVisible(bool(words))
        if words:
            _ground, _edge, text, icon = _STYLES[self._mark]
            self._state.setText(words)
            self._state.set_role(self._mark)
            self._sign.setPixmap(self._look.icon(icon, text, 18).pixmap(px(18), px(18)))
        self.updateGeometry()
        self.update()
