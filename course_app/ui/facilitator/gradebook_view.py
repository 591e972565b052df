"""The gradebook's table as it is seen: a sign, a figure and a colour in every cell."""

from __future__ import annotations

import math

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from course_app.ui.facilitator.gradebook_model import CELL, NAME, GradebookModel
from course_app.ui.theme import Look
from course_app.ui.widgets.fitted_name import fitted_name
from course_app.ui.widgets.name_table import NameTable
from course_app.ui.words import share_words
from course_app.workshop.gradebook import Cell, CellClass

Index = QModelIndex | QPersistentModelIndex
_ROW = 44  # pixels at 100 %: a finger's target
_NAME, _QUIZ, _SEEN = 150, 76, 124  # widths where there is room
_LEAST = (124, 64, 98)  # of the same, where that saves scrolling sideways
_WIDEST = 160  # of a head that is longer, such as a title, not all is shown
_TIGHT = 70  # in a narrower cell the figure is smaller

# ground, edge and ink of each class
COLORS: dict[CellClass, tuple[str, str, str]] = {
    "passed": ("ok-tint", "ok", "ok-text"),
    "on the way": ("amber", "amber-edge", "ink"),
    "needs help": ("bad-tint", "bad", "bad-text"),
}


class GradeDelegate(QStyledItemDelegate):
    """Paints cells from the tokens of the moment."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Follow the text size."""
        return QSize(self._look.px(_QUIZ), self._look.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, and the ring where the keyboard is."""
        look, px = self._look, self._look.px
        box = QRectF(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, look.color("card"))  # over what the style paints for a selection
        cell = index.data(CELL)
        text = str(index.data() or "")
        font = QFont(option.font)  # type: ignore[attr-defined]
        font.setPixelSize(px(16))
        painter.setFont(font)
        if isinstance(cell, Cell):
            self._paint_cell(painter, box, cell)
        else:
            self._paint_text(painter, box, text, is_name=index.column() == NAME)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        has_focus = state & QStyle.StateFlag.State_HasFocus
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("primary"), 3 if has_focus else 2))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -3), 8, 8)
        painter.restore()

    def _paint_text(self, painter: QPainter, box: QRectF, text: str, *, is_name: bool) -> None:
        px = self._look.px
        painter.setPen(self._look.color("ink" if is_name else "mute"))
        inside = box.adjusted(px(10), 0, -px(8), 0)
        metrics = painter.fontMetrics()
        width = int(inside.width())
        if is_name:
            shown = fitted_name(metrics, text, width)
        else:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(
            inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown
        )

    def _paint_cell(self, painter: QPainter, box: QRectF, cell: Cell) -> None:
        look, px = self._look, self._look.px
        colors = COLORS.get(cell.kind)
        if colors is None:
            painter.setPen(look.color("mute"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cell.sign)
            return
        ground, edge, ink = colors
        is_tight = box.width() < px(_TIGHT)
        side = px(2 if is_tight else 3)
        plate = box.adjusted(side, px(3), -side, -px(4))
        has_edge = look.theme == "contrast" or cell.kind == "needs help"
        painter.setPen(QPen(look.color(edge), 1) if has_edge else Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(plate, px(6), px(6))
        font = QFont(painter.font())
        if is_tight:
            font.setPixelSize(px(15))
        if cell.kind != "on the way":
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        figure = share_words(cell.per_cent or 0)
        # All figures of a column end at one line, whatever sign stands before them.
        half = painter.fontMetrics().horizontalAdvance(share_words(100)) / 2
        gap = px(12 if is_tight else 14)
        middle = box.center().x() + (gap + px(5)) / 2
        self._paint_sign(painter, QPointF(middle - half - gap, box.center().y()), cell.kind)
        painter.setPen(look.color(ink))
        place = QRectF(middle - half - 2, box.top(), 2 * half + 4, box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, figure)

    def _paint_sign(self, painter: QPainter, at: QPointF, kind: CellClass) -> None:
        look, px = self._look, self._look.px
        size = px(11) / 2
        if kind == "passed":
            pen = QPen(look.color("ok"), max(2.0, px(22) / 10))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = ((-1.0, 0.0), (-0.3, 0.7), (1.0, -0.8))
            painter.drawPolyline(
                QPolygonF([QPointF(at.x() + x * size, at.y() + y * size) for x, y in points])
            )
        elif kind == "needs help":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("bad"))
            points = ((-1.1, 0.9), (1.1, 0.9), (0.0, -1.0))
            painter.drawPolygon(
                QPolygonF([QPointF(at.x() + x * size, at.y() + y * size) for x, y in points])
            )


class GradebookView(NameTable):
    """A table that the keyboard goes through cell by cell.

    Signals:
        cell_chosen: row and column; Enter, or a second click.
        column_sorted: the column whose head was pressed, or S on a cell.
        column_changed: the keyboard is in another column.
    """

    cell_chosen = Signal(int, int)
    column_sorted = Signal(int)
    column_changed = Signal(int)

    def __init__(self, look: Look, model: GradebookModel, parent: QWidget | None = None) -> None:
        super().__init__(look, model, parent)
        self.setItemDelegate(GradeDelegate(look, self))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._head.sectionClicked.connect(self.column_sorted)
        self.doubleClicked.connect(lambda at: self.cell_chosen.emit(at.row(), at.column()))
        self.selectionModel().currentColumnChanged.connect(self._on_column_changed)
        look.changed.connect(self.restyle)
        self.restyle()

    def show_sorted(self, column: int, *, descending: bool) -> None:
        """Show by which column the rows are sorted."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self._head.setSortIndicator(column, order)
        self._head.setSortIndicatorShown(True)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens a cell, S sorts by its column; the rest are Qt's keys of a table."""
        at = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and at.isValid():
            self.cell_chosen.emit(at.row(), at.column())
        elif event.key() == Qt.Key.Key_S and at.isValid():
            self.column_sorted.emit(at.column())
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that is left to the names."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Share the width: as much as the figures need, the rest for the names."""
        px, count = self._look.px, self.model().columnCount()
        if count < 2:  # noqa: PLR2004  name and time
            return
        wanted = self._widths(_NAME, _QUIZ, _SEEN, lines=1)
        least, room = self._widths(*_LEAST, lines=2), self.viewport().width()
        over = sum(wanted.values()) - room
        if over > 0 and sum(least.values()) <= room:
            share = over / (sum(wanted.values()) - sum(least.values()))
            widths = {at: math.floor(w - (w - least[at]) * share) for at, w in wanted.items()}
        else:
            widths = wanted
        widths[NAME] += max(0, room - sum(widths.values()))
        spare = widths[NAME] - px(420)
        if spare > 0 and count > 2:  # noqa: PLR2004  few columns: they may be wider
            more = spare // (count - 1)
            widths = {at: width + (more if at != NAME else 0) for at, width in widths.items()}
            widths[NAME] -= more * (count - 1)
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _widths(self, name: int, quiz: int, seen: int, *, lines: int) -> dict[int, int]:
        """Give the width of each column from those of a name, a figure and a time, at 100 %.

        No column is narrower than its head needs in so many lines.
        """
        px, last = self._look.px, self.model().columnCount() - 1
        given = {NAME: px(name), last: px(seen)}
        heads = {column: self._head.width_for(column, lines) for column in range(last + 1)}
        return {
            column: max(given.get(column, px(quiz)), min(needed, px(_WIDEST)))
            for column, needed in heads.items()
        }

    def restyle(self) -> None:
        """Follow the text size."""
        self._head.fit_text(self._look.px(_ROW))
        self.fit()
        self.viewport().update()

    def _on_column_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._head.viewport().update()
        self.column_changed.emit(now.column())
