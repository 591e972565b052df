"""The keying grid as it is typed in: one key an answer, then the next cell by itself."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from course_app.ui.facilitator.keying_model import BLANK, NAME, STATE, KeyingModel
from course_app.ui.theme import Look
from course_app.ui.widgets.fitted_name import fitted_name
from course_app.ui.widgets.name_table import NameTable

Index = QModelIndex | QPersistentModelIndex
_ROW = 40
_NAME, _CELL, _SCORE = 170, 54, 76  # the least widths at 100 %
_WRITTEN = 130
_DIGITS = "12345678"
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class KeyingDelegate(QStyledItemDelegate):
    """Paints letters, and whether a second entry says the same."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Follow the text size."""
        return QSize(self._look.px(_CELL), self._look.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        look, px = self._look, self._look.px
        box = QRectF(option.rect)  # type: ignore[attr-defined]
        state = option.state  # type: ignore[attr-defined]
        text, told = str(index.data() or ""), index.data(STATE)
        is_name = index.column() == NAME
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grounds = {"same": "ok-tint", "differs": "amber"}
        painter.fillRect(box, look.color(grounds.get(str(told), "card")))
        font = QFont(option.font)  # type: ignore[attr-defined]
        font.setPixelSize(px(16 if is_name else 18))
        if not is_name:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.color("mute" if text == BLANK else "ink"))
        inside = box.adjusted(px(8), 0, -px(4), 0)
        metrics, width = painter.fontMetrics(), int(inside.width())
        if is_name:
            shown = fitted_name(metrics, text, width)
        else:
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
        side = Qt.AlignmentFlag.AlignLeading if is_name else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | side, shown)
        if told == "same":
            painter.setPen(QPen(look.color("ok"), 2))
            right, top = box.right() - px(7), box.top()
            check = [
                QPointF(right - px(8), top + px(10)),
                QPointF(right - px(5), top + px(13)),
                QPointF(right, top + px(6)),
            ]
            painter.drawPolyline(QPolygonF(check))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.drawLine(box.topRight(), box.bottomRight())
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("primary"), 3))
            painter.drawRoundedRect(box.adjusted(2, 2, -2, -2), 6, 6)
        painter.restore()


class KeyingView(NameTable):
    """A grid that goes on to the next cell by itself.

    Signals:
        row_left: the keyboard has left a row.
        cell_entered: row and column where the keyboard is now.
        undone: a change was taken back or done again.
    """

    row_left = Signal(int)
    cell_entered = Signal(int, int)
    undone = Signal()

    def __init__(self, look: Look, model: KeyingModel, parent: QWidget | None = None) -> None:
        super().__init__(look, model, parent)
        self._keying = model
        delegate = KeyingDelegate(look, self)
        self.setItemDelegate(delegate)
        delegate.closeEditor.connect(self._on_editor_closed)  # after the view's own
        triggers = QAbstractItemView.EditTrigger  # only written answers can be edited
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        look.changed.connect(self.restyle)
        self.restyle()

    def start(self, row: int) -> None:
        """Go to the first question of a row."""
        if 0 <= row < self._keying.rowCount():
            self.setCurrentIndex(self._keying.index(row, 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters and digits answer, Space is a blank, Enter goes on, Backspace clears."""
        at, key = self.currentIndex(), event.key()
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self.state() == QAbstractItemView.State.EditingState:
            event.accept()  # Enter comes here after the editor has had it
        elif key == Qt.Key.Key_Escape:
            event.ignore()
        elif is_control and key in {Qt.Key.Key_Z, Qt.Key.Key_Y}:
            self.go_back() if key == Qt.Key.Key_Z else self.go_forward()
        elif not at.isValid() or is_control or not self._type(event, at.row(), at.column()):
            super().keyPressEvent(event)

    def go_back(self) -> None:
        """Undo the last change and go to it."""
        self._go(self._keying.undo())

    def go_forward(self) -> None:
        """Do again what was undone."""
        self._go(self._keying.redo())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the room that is left to the names, and keep the cell that is typed in in sight."""
        super().resizeEvent(event)
        self.fit()
        self.scrollTo(self.currentIndex())

    def fit(self) -> None:
        """Share the width."""
        px, count = self._look.px, self.model().columnCount()
        if count < 3:  # noqa: PLR2004  name, a question, score
            return
        widths = {count - 1: px(_SCORE)}
        for column in range(1, count - 1):
            item = self._keying.item_at(column)
            long = item is not None and (item.is_written or item.is_multiple or bool(item.lefts))
            written = item is not None and item.is_written
            widths[column] = px(_WRITTEN if written else _CELL + 30 if long else _CELL)
        widths[NAME] = max(px(_NAME), self.viewport().width() - sum(widths.values()))
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def restyle(self) -> None:
        """Follow the text size."""
        self._head.fit_text(self._look.px(_ROW))
        self.fit()
        self.viewport().update()

    def _type(self, event: QKeyEvent, row: int, column: int) -> bool:
        """Do what a key means in a cell; gives whether it means anything."""
        model, key, text = self._keying, event.key(), event.text()
        item = model.item_at(column)
        if key == Qt.Key.Key_Space:
            if model.blank(row, column):
                self._next(row, column)
        elif key in _ENTER:
            model.take_second(row, column)
            self._next(row, column)
        elif key in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            model.clear(row, column)
        elif item is not None and not item.is_written and (letter := _letter(text)):
            if model.press(row, column, letter):
                self._next(row, column)
        else:
            return False
        return True

    def _next(self, row: int, column: int) -> None:
        model = self._keying
        if column + 1 < model.columnCount() - 1:
            self.setCurrentIndex(model.index(row, column + 1))
        elif row + 1 < model.rowCount():
            self.setCurrentIndex(model.index(row + 1, 1))
        else:
            self.row_left.emit(row)

    def _go(self, place: tuple[int, int] | None) -> None:
        if place is not None:
            self.setCurrentIndex(self._keying.index(*place))
            self.undone.emit()

    def _on_editor_closed(self, _editor: QWidget, hint: QStyledItemDelegate.EndEditHint) -> None:
        at = self.currentIndex()
        if hint != QStyledItemDelegate.EndEditHint.RevertModelCache and at.isValid():
            self._next(at.row(), at.column())

    def _on_current_changed(self, now: QModelIndex, before: QModelIndex) -> None:
        self._head.viewport().update()
        if before.isValid() and before.row() != now.row():
            self.row_left.emit(before.row())
        if now.isValid():
            self.cell_entered.emit(now.row(), now.column())


def _letter(text: str) -> str:
    """Give the letter that a key stands for: 1 is A, 2 is B …, "" for none."""
    if len(text) != 1:
        return ""
    if text in _DIGITS:
        return chr(ord("A") + _DIGITS.index(text))
    letter = text.upper()
    return letter if "A" <= letter <= "Z" else ""
