"""A small card that can be dragged with mouse or finger, as an extra beside a list."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QSizePolicy, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.labels import Card, TextLabel


class DragChip(Card):
    """Shows a text; while it is dragged a picture of it follows the pointer.

    It never takes the keyboard: what it does can be done with a list as well.

    Signals:
        moved: where the pointer is, on the screen, while the card is dragged.
        dropped: where it was let go.
    """

    moved = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__("chip", parent)
        self._look = look
        self._start: QPoint | None = None
        self._ghost: QLabel | None = None
        self._text = TextLabel("chip-text", wraps=False)
        self._text.setText(text)
        self._text.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def label(self) -> TextLabel:
        """What shows its text."""
        return self._text

    def show_used(self, *, is_used: bool) -> None:
        """Show whether the text stands in a row already; it may be dragged all the same."""
        self.set_role("chip-used" if is_used else "chip")
        self._text.set_role("chip-text-used" if is_used else "chip-text")

    def set_room(self, room: int) -> None:
        """Break the text into lines where one would be wider than this."""
        margins = self._layout.contentsMargins()
        beside = margins.left() + margins.right() + 4
        is_long = self._text.fontMetrics().horizontalAdvance(self._text.text()) + beside > room
        self._text.setWordWrap(is_long)
        self._text.setMinimumWidth(max(0, room - beside) if is_long else 0)
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag; a finger's press comes as this one too."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the picture follow."""
        if self._start is None:
            return
        here = event.position().toPoint()
        far = (here - self._start).manhattanLength() >= QApplication.startDragDistance()
        if self._ghost is None and far:
            self._ghost = self._picture()
        if self._ghost is not None:
            at = self.mapTo(self.window(), here - self._start)
            self._ghost.move(at)
            self.moved.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        ghost, self._ghost, self._start = self._ghost, None, None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if ghost is not None:
            ghost.hide()
            ghost.deleteLater()
            self.dropped.emit(event.globalPosition().toPoint())

    def _picture(self) -> QLabel:
        ghost = QLabel(self.window())
        ghost.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        ghost.setPixmap(self.grab())
        ghost.adjustSize()
        ghost.show()
        ghost.raise_()
        return ghost

    def _restyle(self) -> None:
        px = self._look.px
        self._layout.setContentsMargins(px(14), px(6), px(14), px(6))
        self.setMinimumHeight(px(44))
