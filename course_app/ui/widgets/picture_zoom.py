"""A picture, large: over the whole screen, to go nearer and to move about in."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import SIDE
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.words import share_words

# Gives the picture this many pixels wide.
Draw = Callable[[int], QPixmap | None]

_STEPS = (1.0, 1.25, 1.5, 2.0, 3.0, 4.0)  # times the size that fits
_LARGE = 125  # per cent text; above it the words on buttons need too much room
_MOST_LINES = 3
_LARGEST = 4096  # pixels of the width that is drawn


class _Sheet(QWidget):
    """Paints the picture; moved by dragging, by arrows and by the wheel."""

    zoomed = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._picture: QPixmap | None = None
        self._middle = QPointF(0, 0)  # how far the picture is moved from the middle
        self._held: QPoint | None = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def show_picture(self, picture: QPixmap | None) -> None:
        self._picture = picture
        self.move_by(0, 0)

    def to_middle(self) -> None:
        self._middle = QPointF(0, 0)
        self.update()

    def move_by(self, x: float, y: float) -> None:
        room = self._room()
        self._middle = QPointF(
            min(max(-room.width() / 2, self._middle.x() + x), room.width() / 2),
            min(max(-room.height() / 2, self._middle.y() + y), room.height() / 2),
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._look.color("card"))
            if self._picture is None:
                return
            size = self._picture.deviceIndependentSize()
            corner = QPointF(self.rect().center()) + self._middle
            corner -= QPointF(size.width() / 2, size.height() / 2)
            painter.drawPixmap(corner, self._picture)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.angleDelta().y():
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = event.position().toPoint()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is not None:
            here = event.position().toPoint()
            moved, self._held = here - self._held, here
            self.move_by(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        del event
        self._held = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def _room(self) -> QSize:
        """Give how much of the picture lies outside."""
        if self._picture is None:
            return QSize(0, 0)
        size = self._picture.deviceIndependentSize().toSize()
        return QSize(max(0, size.width() - self.width()), max(0, size.height() - self.height()))


class PictureZoom(QFrame):
    """Covers its parent with one picture.

    Signals:
        closed: Esc or the button was pressed.
    """

    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._page = parent
        self._draw: Draw | None = None
        self._shape = 1.0  # height for one of width
        self._step = 0
        self.setObjectName("picture-zoom")
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet = _Sheet(look, self)
        self._sheet.zoomed.connect(self.zoom)
        self._alt = TextLabel("mute", self)
        self._smaller = ActionButton(look, "zoom-out", parent=self)
        self._larger = ActionButton(look, "zoom-in", parent=self)
        self._fit = ActionButton(look, "fit", parent=self)
        self._close = ActionButton(look, "cross", primary=True, parent=self)
        self._bar = QHBoxLayout()
        self._bar.addWidget(self._alt, 1)
        self._bar.addStretch(0)
        for button in (self._smaller, self._larger, self._fit, self._close):
            self._bar.addWidget(button)
        self._rows = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._sheet, 1)
        layout.addLayout(self._bar)
        self._bar.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._smaller.clicked.connect(lambda: self.zoom(-1))
        self._larger.clicked.connect(lambda: self.zoom(1))
        self._fit.clicked.connect(self.fit)
        self._close.clicked.connect(self.closed)
        look.changed.connect(self._restyle)
        self.hide()
        self._restyle()
        self._retranslate()

    def show_picture(self, draw: Draw, alt: str) -> bool:
        """Show a picture as large as it fits; gives False where it cannot be drawn."""
        small = draw(200)
        if small is None or small.isNull():
            return False
        size = small.deviceIndependentSize()
        self._draw, self._shape = draw, size.height() / max(1.0, size.width())
        self._alt.setText(alt)
        self.setAccessibleName(alt)
        self.setGeometry(self._page.rect())
        self._fit_words()
        self.show()
        self.raise_()
        self._rows.activate()
        self.fit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, alt)
        return True

    @property
    def percent(self) -> int:
        """How large the picture is, where 100 fits the screen."""
        return round(_STEPS[self._step] * 100)

    def fit(self) -> None:
        """Show the whole picture."""
        self._step = 0
        self._sheet.to_middle()
        self._show()

    def zoom(self, step: int) -> None:
        """Go one step nearer (1) or back (-1)."""
        step = min(max(0, self._step + step), len(_STEPS) - 1)
        if step != self._step:
            self._step = step
            self._show()
            announce(self, share_words(self.percent))

    def refit(self) -> None:
        """Cover the parent again, after it has changed its size."""
        if not self.isHidden():
            self.setGeometry(self._page.rect())
            self._fit_words()
            self._rows.activate()
            self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take + and −, 0 for the whole picture, arrows to move, Esc to close."""
        far = self._look.px(80)
        moves = {
            Qt.Key.Key_Left: (far, 0),
            Qt.Key.Key_Right: (-far, 0),
            Qt.Key.Key_Up: (0, far),
            Qt.Key.Key_Down: (0, -far),
        }
        key = event.key()
        if key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.zoom(1)
        elif key == Qt.Key.Key_Minus:
            self.zoom(-1)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key in {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.closed.emit()
        elif key in moves:
            self._sheet.move_by(*moves[Qt.Key(key)])

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  Qt's signature
        """Go round among the buttons: what lies below cannot be seen."""
        stops = [b for b in (self._smaller, self._larger, self._fit, self._close) if b.isEnabled()]
        at = -1
        for position, button in enumerate(stops):
            if button.hasFocus():
                at = position
        following = at + 1 if next else max(at, 0) - 1
        stops[following % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show(self) -> None:
        if self._draw is None:
            return
        room = self._sheet.size() - QSize(48, 48)
        fitting = min(float(room.width()), room.height() / max(0.01, self._shape))
        width = round(min(_LARGEST, max(50.0, fitting * _STEPS[self._step])))
        self._sheet.show_picture(self._draw(width))
        self._smaller.setEnabled(self._step > 0)
        self._fit.setEnabled(self._step > 0)
        self._larger.setEnabled(self._step + 1 < len(_STEPS))
        if not any(each.hasFocus() for each in (self._smaller, self._larger, self._fit)):
            return
        if not self.focusWidget() or not self.focusWidget().isEnabled():
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _retranslate(self) -> None:
        self._smaller.setText(self.tr("Smaller"))
        self._larger.setText(self.tr("Larger"))
        self._fit.setText(self.tr("Whole picture"))
        self._close.setText(self.tr("Close"))

    def _restyle(self) -> None:
        px = self._look.px
        self._bar.setContentsMargins(SIDE, 10, SIDE, 10)
        self._bar.setSpacing(px(12))
        is_large = self._look.text_size > _LARGE
        for button in (self._smaller, self._larger, self._fit):
            button.set_compact(is_compact=is_large)
        self._fit_words()
        if not self.isHidden():
            self._show()

    def _fit_words(self) -> None:
        """Show what the picture shows in words where a few lines are enough for it.

        Elsewhere the picture needs the room; its name says the same to screen readers.
        """
        buttons = (self._smaller, self._larger, self._fit, self._close)
        gap = self._look.px(12)
        room = self.width() - 2 * SIDE - sum(each.sizeHint().width() + gap for each in buttons)
        too_high = (_MOST_LINES + 1) * self._alt.fontMetrics().lineSpacing()
        is_large = self._look.text_size > _LARGE
        is_long = room < 1 or self._alt.heightForWidth(room) >= too_high
        self._alt.setVisible(not is_large and not is_long)
