"""A list to pick one thing from, as large as a finger's target."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QWidget,
)

from course_app.ui.theme import Look

_LEFT = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class ChoiceBox(QComboBox):
    """A combo box that the mouse wheel does not change while the page scrolls.

    Enter is left to the screen, where it means "Answer", and so are the page keys, which scroll;
    Space and the arrows open and choose.
    """

    def __init__(self, look: Look, parent: QWidget | None = None, *, letters: int = 0) -> None:
        """Make an empty one; with `letters` it may be so narrow, and a long text is cut."""
        super().__init__(parent)
        self._look = look
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A combo box's own delegate knows no style sheet: rows as high as their letters, and
        # none of them marked while the arrows go through them.
        self.setItemDelegate(QStyledItemDelegate(self))
        if letters:
            self.setSizeAdjustPolicy(self.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            self.setMinimumContentsLength(letters)

    @property
    def value(self) -> str:
        """What is chosen, "" for nothing."""
        return str(self.currentData() or "")

    def offer(self, rows: Iterable[tuple[str, str]], now: object) -> None:
        """Offer these, as (value, words), and choose one without telling; else the first."""
        blocker = QSignalBlocker(self)
        self.clear()
        for value, words in rows:
            self.addItem(words, value)
        self.choose(now)
        blocker.unblock()

    def choose(self, value: object) -> None:
        """Choose a value; one that is not offered gives the first."""
        self.setCurrentIndex(max(0, self.findData(value)))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter and the page keys to the screen."""
        if event.key() in _LEFT:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Show that a text is cut: a style sheet's box would end in the middle of a letter."""
        super().initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        field = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        text = option.currentText  # type: ignore[attr-defined]
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, field.width())
        option.currentText = shown  # type: ignore[attr-defined]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the arrow ourselves: the style sheet's is an image that cannot be tinted."""
        super().paintEvent(event)
        if not self.isEnabled():
            return
        size = self._look.px(5)
        inset = self._look.px(18)
        x = inset if self.isRightToLeft() else self.width() - inset
        y = self.height() / 2 - size / 2
        corners = [QPointF(x - size, y), QPointF(x, y + size), QPointF(x + size, y)]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.color("ink"), 2))
            painter.drawPolyline(QPolygonF(corners))
