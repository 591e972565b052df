"""A person's initials in a coloured disc, so that one finds oneself at a glance."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from course_app.ui.theme import Look


def initials(name: str) -> str:
    """Give the first letters of the first and last word, at most two."""
    words = [word for word in name.split() if unicodedata.category(word[0])[0] in "LN"]
    if not words:
        return "?"
    chosen = words if len(words) == 1 else [words[0], words[-1]]
    return "".join(word[0] for word in chosen).upper()


class InitialsMark(QWidget):
    """Paints the initials of a name; the name itself stands beside it for screen readers."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._initials = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str) -> None:
        """Show the initials of this name."""
        self._initials = initials(name)
        self.update()

    def sizeHint(self) -> QSize:
        """Follow the text size."""
        return QSize(self._look.px(36), self._look.px(36))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the tokens of this moment."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.color("warm"))
            painter.drawEllipse(QRectF(self.rect()))
            font = QFont(self.font())
            font.setPixelSize(self._look.px(15))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self._look.color("on-warm"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)
