"""How much of something is done, as a thin line with round ends."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget


class ProgressLine(QWidget):
    """Shows a share, 0.0 to 1.0; the words for it are given by the owner for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float, words: str) -> None:
        """Show a share; `words` say the same, as "3 of 8 pages read"."""
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Follow the text size."""
        return QSize(80, max(6, self.fontMetrics().height() * 2 // 5))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the palette of this moment."""
        height = float(self.height())
        box = QRectF(self.rect())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.palette().color(QPalette.ColorRole.Midlight))
            painter.drawRoundedRect(box, height / 2, height / 2)
            if self._share > 0:
                filled = max(height, box.width() * self._share)
                if self.isRightToLeft():
                    box.setLeft(box.right() - filled)
                else:
                    box.setWidth(filled)
                painter.setBrush(self.palette().color(QPalette.ColorRole.Accent))
                painter.drawRoundedRect(box, height / 2, height / 2)
