"""A table of people: its first column, the names, stays while the others are scrolled."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from course_app.ui.theme import Look
from course_app.ui.widgets.table_head import TableHead, set_up_table

Index = QModelIndex | QPersistentModelIndex


class NameTable(QTableView):
    """A table with heads from the tokens; a cell that is gone to never lies under the names."""

    def __init__(
        self, look: Look, model: QAbstractItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._head = TableHead(look, self)
        set_up_table(self, self._head)
        self.setModel(model)
        self._names = _Names(look, self, self._head)
        self.horizontalScrollBar().valueChanged.connect(self._names.place)
        self.verticalScrollBar().valueChanged.connect(self._names.update)
        self._head.sectionResized.connect(self._names.place)
        for changed in (model.dataChanged, model.modelReset, model.layoutChanged):
            changed.connect(self._names.update)
        for changed in (self.selectionModel().currentChanged, look.changed):
            changed.connect(self._names.update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the names as high as the table."""
        super().resizeEvent(event)
        self._names.place()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll so far that a cell is seen beside the names, not under them."""
        super().scrollTo(index, hint)
        if index.column() < 1:
            return
        names, cell = self.columnWidth(0), self.visualRect(index)
        under = names - cell.left()
        if self.isRightToLeft():
            under = cell.right() + 1 - (self.viewport().width() - names)
        bar = self.horizontalScrollBar()
        if under > 0 and bar.value() > 0:
            bar.setValue(bar.value() - under)


class _Names(QWidget):
    """The names once more, over the cells that have been scrolled under them."""

    def __init__(self, look: Look, table: NameTable, head: TableHead) -> None:
        super().__init__(table)
        self._look = look
        self._table = table
        self._head = head
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def place(self) -> None:
        """Stand where the names stood before anything was scrolled, or nowhere."""
        cells = self._table.viewport().geometry()
        width = min(self._table.columnWidth(0), cells.width())
        left = cells.right() + 1 - width if self.isRightToLeft() else cells.left()
        top = self._head.geometry().top()
        self.setGeometry(left, top, width, cells.bottom() + 1 - top)
        self.setVisible(self._table.horizontalScrollBar().value() > 0)
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the head, and the name of each row that is seen."""
        table, high = self._table, self._head.height()
        model, current = table.model(), table.currentIndex()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._look.color("card"))
            painter.save()
            painter.setClipRect(0, high, self.width(), self.height() - high)
            for row in self._rows():
                index = model.index(row, 0)
                option = QStyleOptionViewItem()
                option.font = table.font()  # type: ignore[attr-defined]
                option.rect = QRect(  # type: ignore[attr-defined]
                    0, high + table.rowViewportPosition(row), self.width(), table.rowHeight(row)
                )
                if index == current:
                    states = QStyle.StateFlag.State_Selected
                    if table.hasFocus():
                        states |= QStyle.StateFlag.State_HasFocus
                    option.state = states  # type: ignore[attr-defined]
                table.itemDelegate().paint(painter, option, index)
            painter.restore()
            self._head.paintSection(painter, QRect(0, 0, self.width(), high), 0)
            edge = 0 if self.isRightToLeft() else self.width() - 1
            painter.setPen(self._look.color("edge"))
            painter.drawLine(edge, 0, edge, self.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a name, or the head above them."""
        table, y = self._table, event.position().toPoint().y() - self._head.height()
        if y < 0:
            self._head.sectionClicked.emit(0)
        elif (row := table.rowAt(y)) >= 0:
            table.setFocus(Qt.FocusReason.MouseFocusReason)
            table.setCurrentIndex(table.model().index(row, 0))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep it from what lies below."""
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a name, as a second press on a cell does."""
        row = self._table.rowAt(event.position().toPoint().y() - self._head.height())
        if row >= 0:
            self._table.doubleClicked.emit(self._table.model().index(row, 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table."""
        QApplication.sendEvent(self._table.viewport(), event)

    def _rows(self) -> range:
        table = self._table
        first = table.rowAt(0)
        if first < 0:
            return range(0)
        last = table.rowAt(table.viewport().height() - 1)
        return range(first, (last if last >= 0 else table.model().rowCount() - 1) + 1)
