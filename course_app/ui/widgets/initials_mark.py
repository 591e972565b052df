"""A person's initials in a coloured disc, so that one finds oneself at a glance."""

from __future__ import annotations

import unicodedata
from binascii import crc32

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from course_app.ui.theme import Look

_COLORS = 8  # the tokens mark-1 to mark-8
_TEXT = 0.42  # the height of the letters, of the disc


def initials(name: str) -> str:
    """Give the first letters of the first and last word, at most two."""
    words = [word for word in name.split() if unicodedata.category(word[0])[0] in "LN"]
    if not words:
        return "?"
    chosen = words if len(words) == 1 else [words[0], words[-1]]
    return "".join(word[0] for word in chosen).upper()


def mark_color(learner: str) -> str:
    """Give the token of a learner's colour: the same one on every day and every laptop."""
    return f"mark-{crc32(learner.encode('utf-8', 'replace')) % _COLORS + 1}"


def paint_mark(painter: QPainter, box: QRectF, look: Look, letters: str, color: str) -> None:
    """Paint a disc with letters in it; `color` is a token."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color(color))
    painter.drawEllipse(box)
    font = QFont(painter.font())
    font.setPixelSize(round(box.height() * _TEXT))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(look.color("on-mark"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters)


class InitialsMark(QWidget):
    """Paints the initials of a name; the name itself stands beside it for screen readers."""

    def __init__(self, look: Look, parent: QWidget | None = None, *, size: int = 36) -> None:
        super().__init__(parent)
        self._look = look
        self._size = size
        self._initials = ""
        self._color = mark_color("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, name: str, learner: str = "") -> None:
        """Show the initials of this name, in the colour of this learner's id."""
        self._initials = initials(name)
        self._color = mark_color(learner)
        self.update()

    def sizeHint(self) -> QSize:
        """Follow the text size."""
        return QSize(self._look.px(self._size), self._look.px(self._size))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the tokens of this moment."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self.font())
            paint_mark(painter, QRectF(self.rect()), self._look, self._initials, self._color)
