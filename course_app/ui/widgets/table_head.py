"""The heads of a table's columns: painted from the tokens, with an arrow where it is sorted."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from course_app.ui.theme import Look

_TEXT = 15  # pixels at 100 %


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

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one head: its text, and an arrow for the order."""
        look, px = self._look, self._look.px
        model = self.model()
        text = str(model.headerData(section, self.orientation()) or "")
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == section
        is_current = self._current_column() == section
        arrow = px(16) if is_sorted else 0
        painter.save()
        painter.fillRect(rect, look.color("panel"))
        painter.setFont(self.head_font())
        painter.setPen(look.color("primary-dark" if is_current or is_sorted else "mute"))
        inside = rect.adjusted(px(10), 0, -px(10) - arrow, 0)
        shown = QFontMetrics(painter.font()).elidedText(
            text, Qt.TextElideMode.ElideRight, max(0, inside.width())
        )
        align = model.headerData(section, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        start = align == Qt.AlignmentFlag.AlignLeading
        width = min(inside.width(), painter.fontMetrics().horizontalAdvance(shown))
        if start:
            left = inside.left() if not self.isRightToLeft() else rect.right() - px(10) - width
        else:
            left = rect.left() + (rect.width() - width - arrow) // 2
        box = QRect(left, rect.top(), width + 2, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
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
