"""Says that a page goes on below the window's edge: a quiet shade, with words and an arrow."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.column import Column

_ENOUGH = 24  # pixels below the edge that are worth saying
_SHADE = 44
_FIELDS = (QLineEdit, QPlainTextEdit, QComboBox)


class MoreBelow(QWidget):
    """Lies over the foot of a column while there is more; a press on it scrolls.

    It leaves the place to a field that has the keyboard.
    """

    def __init__(self, look: Look, column: Column) -> None:
        super().__init__(column)
        self._look = look
        self._column = column
        self._words = ""
        bar = column.verticalScrollBar()
        bar.valueChanged.connect(self._place)
        bar.rangeChanged.connect(self._place)
        column.installEventFilter(self)
        if isinstance(app := QApplication.instance(), QApplication):
            app.focusChanged.connect(self._place)
        look.changed.connect(self._place)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self._retranslate()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the column changes its size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Scroll on."""
        del event
        self._column.scroll_page(1)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shade, then a small plate with the words."""
        look = self._look
        ground = look.color("bg")
        clear = QColor(ground)
        clear.setAlpha(0)
        shade = QLinearGradient(0, 0, 0, self.height())
        shade.setColorAt(0, clear)
        shade.setColorAt(0.75, ground)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), shade)
            plate = self._plate()
            painter.setPen(QPen(look.color("line"), 1))
            painter.setBrush(look.color("card"))
            painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)
            painter.setPen(look.color("mute"))
            painter.setFont(self._small())
            text = plate.adjusted(look.px(14), 0, -look.px(34), 0)
            arrow = QRectF(plate.right() - look.px(32), plate.top(), look.px(20), plate.height())
            if self.isRightToLeft():
                text = plate.adjusted(look.px(34), 0, -look.px(14), 0)
                arrow.moveLeft(plate.left() + look.px(12))
            painter.drawText(text, Qt.AlignmentFlag.AlignCenter, self._words)
            icon = look.icon("arrow-down", "mute", 16)
            icon.paint(painter, arrow.toRect(), Qt.AlignmentFlag.AlignCenter)

    def _plate(self) -> QRectF:
        px = self._look.px
        width = QFontMetrics(self._small()).horizontalAdvance(self._words) + px(50)
        return QRectF((self.width() - width) / 2, self.height() - px(34), width, px(28))

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._look.px(14))
        return font

    def _place(self) -> None:
        bar = self._column.verticalScrollBar()
        is_more = bar.maximum() - bar.value() > self._look.px(_ENOUGH)
        port = self._column.viewport().geometry()
        size = QSize(port.width(), self._look.px(_SHADE))
        place = QRect(QPoint(port.left(), port.bottom() + 1 - size.height()), size)
        is_shown = is_more and not self._covers_a_field(place)
        self.setVisible(is_shown)
        if is_shown:
            self.setGeometry(place)
            self.raise_()

    def _covers_a_field(self, place: QRect) -> bool:
        """Whether it would lie on what somebody writes in or picks from now."""
        field = QApplication.focusWidget()
        if not isinstance(field, _FIELDS) or not self._column.isAncestorOf(field):
            return False
        box = QRect(field.mapTo(self._column, QPoint(0, 0)), field.size())
        return place.intersects(box)

    def _retranslate(self) -> None:
        self._words = self.tr("More below")
        self.setToolTip(self.tr("Page Down shows more of this page"))
        self.update()
