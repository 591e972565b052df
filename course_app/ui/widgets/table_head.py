"""The heads of a table's columns: painted from the tokens, with an arrow where it is sorted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from course_app.ui.theme import Look

_TEXT, _SIDE, _ARROW = 15, 10, 16  # pixels at 100 %: letters, room beside them, the arrow


def set_up_table(view: QTableView, head: TableHead) -> None:
    """Give a table its heads, no lines or frame, one chosen cell, and smooth scrolling.

    To be called before the model is set; Tab leaves the table.
    """
    modes = QAbstractItemView.ScrollMode
    view.setHorizontalHeader(head)
    view.verticalHeader().hide()
    view.setShowGrid(False)
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setTabKeyNavigation(False)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setVerticalScrollMode(modes.ScrollPerPixel)
    view.setHorizontalScrollMode(modes.ScrollPerPixel)


class TableHead(QHeaderView):
    """Heads that follow theme and text size; `sortIndicator…` says which has the arrow."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(24)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the table has the keyboard

    def sizeHint(self) -> QSize:
        """Follow the text size."""
        return QSize(super().sizeHint().width(), self._look.px(44))

    def head_font(self) -> QFont:
        """Give the typeface of heads."""
        font = QFont(self.font())
        font.setPixelSize(self._look.px(_TEXT))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def fit_text(self, row_height: int) -> None:
        """Follow the text size, and give the rows of the table their height."""
        self.setFont(self.head_font())
        self.updateGeometry()
        table = self.parent()
        if isinstance(table, QTableView):
            table.verticalHeader().setMinimumSectionSize(row_height)
            table.verticalHeader().setDefaultSectionSize(row_height)

    def width_for(self, section: int, lines: int = 1) -> int:
        """Give the width at which all of a head is seen in so many lines, with its arrow."""
        text, metrics = self._text_of(section), QFontMetrics(self.head_font())
        parts = in_two(text, metrics) if lines > 1 else (text,)
        width = max(map(metrics.horizontalAdvance, parts))
        return width + 2 * self._look.px(_SIDE) + self._arrow_width(section) + 2

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one head: its text in one line or two, and an arrow for the order."""
        look, px = self._look, self._look.px
        model, text = self.model(), self._text_of(section)
        arrow = self._arrow_width(section)
        is_sorted = arrow > 0
        is_current = self._current_column() == section
        painter.save()
        painter.fillRect(rect, look.color("panel"))
        painter.setFont(self.head_font())
        painter.setPen(look.color("primary-dark" if is_current or is_sorted else "mute"))
        inside = rect.adjusted(px(_SIDE), 0, -px(_SIDE) - arrow, 0)
        metrics = QFontMetrics(painter.font())
        fits = metrics.horizontalAdvance(text) <= inside.width()
        lines = [
            metrics.elidedText(line, Qt.TextElideMode.ElideRight, max(0, inside.width()))
            for line in ((text,) if fits else in_two(text, metrics))
        ]
        align = model.headerData(section, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        start = align == Qt.AlignmentFlag.AlignLeading
        width = min(inside.width(), max(map(metrics.horizontalAdvance, lines)))
        if start:
            left = inside.left() if not self.isRightToLeft() else rect.right() - px(_SIDE) - width
        else:
            left = rect.left() + (rect.width() - width - arrow) // 2
        side = Qt.AlignmentFlag.AlignLeading if start else Qt.AlignmentFlag.AlignHCenter
        top = rect.top() + (rect.height() - metrics.height() * len(lines)) // 2
        for line in lines:
            box = QRect(left, top, width + 2, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, line)
            top += metrics.height()
        if is_sorted:
            is_after = not (start and self.isRightToLeft())
            x = left + width + px(9) if is_after else left - px(9)
            self._paint_arrow(painter, x, rect.center().y())
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if is_current:
            painter.fillRect(
                QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), look.color("primary")
            )
        painter.restore()

    def _text_of(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()) or "")

    def _arrow_width(self, section: int) -> int:
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        return self._look.px(_ARROW) if is_sorted else 0

    def _current_column(self) -> int:
        table = self.parent()
        if not isinstance(table, QTableView):
            return -1
        index = table.currentIndex()
        return int(index.column())

    def _paint_arrow(self, painter: QPainter, x: float, y: float) -> None:
        size = self._look.px(5)
        down = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        tip, base = (y + size / 2, y - size / 2) if down else (y - size / 2, y + size / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("primary-dark"))
        corners = [QPointF(x - size, base), QPointF(x + size, base), QPointF(x, tip)]
        painter.drawPolygon(QPolygonF(corners))


def in_two(text: str, metrics: QFontMetrics) -> tuple[str, ...]:
    """Give a text in the two lines that need the least width; one word is one line."""
    words = text.split(" ")
    pairs = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(1, len(words))]
    return min(pairs, key=lambda pair: max(map(metrics.horizontalAdvance, pair)), default=(text,))
