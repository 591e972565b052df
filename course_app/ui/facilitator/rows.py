"""A list of things with two lines each, as long as it may be: workshops, people, steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from course_app.ui.theme import Look
from course_app.ui.widgets.painted_list import Index, RowModel, set_up_painted

_ONE, _TWO = 44, 60  # pixels of a row with one and with two lines, at 100 % text
_SIDE = 14
_GAP = 3  # between two rows
_RING = 3  # round the row that keys act on; thinner where the keyboard is elsewhere
_START = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine


class ListRow(NamedTuple):
    """One row; `badge` stands at its end, `icon` before the title in the colour of `role`."""

    id: str
    title: str
    words: str = ""
    badge: str = ""
    icon: str = ""
    role: str = "ink"


class _Rows(RowModel[ListRow]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join(part for part in (row.title, row.words, row.badge) if part)
        return None


class _RowPainter(QStyledItemDelegate):
    def __init__(self, look: Look, model: _Rows, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._model = model
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        has_two = bool(self._model.rows and self._model.rows[0].words)
        return QSize(self._look.px(120), self._look.px(_TWO if has_two else _ONE) + _GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        px, color = self._look.px, self._look.color
        row = self._model.rows[index.row()]
        state = option.state  # type: ignore[attr-defined]
        rect: QRect = option.rect  # type: ignore[attr-defined]
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(rect).adjusted(2, 1, -2, -1 - _GAP)
        ground = color("tint" if is_chosen else "card")
        edge = color("primary") if is_chosen else color("line")
        has_keys = is_chosen and self._view.hasFocus()
        painter.setPen(QPen(edge, _RING if has_keys else 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 8, 8)
        inner = box.toRect().adjusted(px(_SIDE), 0, -px(_SIDE), 0)
        inner = self._paint_icon(painter, row, inner)
        inner = self._paint_badge(painter, row, inner)
        title, words = QFont(self._view.font()), QFont(self._view.font())
        title.setWeight(QFont.Weight.DemiBold)
        self._paint_lines(painter, row, inner, (title, words))
        painter.restore()

    def _paint_icon(self, painter: QPainter, row: ListRow, inner: QRect) -> QRect:
        if not row.icon:
            return inner
        size = self._look.px(20)
        place = QRect(inner.left(), inner.center().y() - size // 2, size, size)
        if self._view.isRightToLeft():
            place.moveRight(inner.right())
            inner = inner.adjusted(0, 0, -size - self._look.px(10), 0)
        else:
            inner = inner.adjusted(size + self._look.px(10), 0, 0, 0)
        self._look.icon(row.icon, row.role).paint(painter, place)
        return inner

    def _paint_badge(self, painter: QPainter, row: ListRow, inner: QRect) -> QRect:
        if not row.badge:
            return inner
        font = QFont(self._view.font())
        painter.setFont(font)
        painter.setPen(self._look.color(row.role if row.role != "ink" else "mute"))
        most = inner.width() // 2
        text = QFontMetrics(font).elidedText(row.badge, Qt.TextElideMode.ElideRight, most)
        width = QFontMetrics(font).horizontalAdvance(text)
        gap = self._look.px(12)
        if self._view.isRightToLeft():
            painter.drawText(
                QRect(inner.left(), inner.top(), width + 2, inner.height()), _START, text
            )
            return inner.adjusted(width + gap, 0, 0, 0)
        painter.drawText(
            QRect(inner.right() - width, inner.top(), width + 2, inner.height()), _START, text
        )
        return inner.adjusted(0, 0, -width - gap, 0)

    def _paint_lines(
        self, painter: QPainter, row: ListRow, inner: QRect, fonts: tuple[QFont, QFont]
    ) -> None:
        end = Qt.AlignmentFlag.AlignRight if self._view.isRightToLeft() else _START
        lines: list[tuple[str, QFont, QColor]] = [(row.title, fonts[0], self._look.color("ink"))]
        if row.words:
            lines.append((row.words, fonts[1], self._look.color("mute")))
        heights = [QFontMetrics(font).height() for _, font, _ in lines]
        top = inner.center().y() - sum(heights) // 2
        for (text, font, ink), height in zip(lines, heights, strict=True):
            painter.setFont(font)
            painter.setPen(ink)
            shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(QRect(inner.left(), top, inner.width(), height), end | _START, shown)
            top += height


class RowList(QListView):
    """Shows rows; Enter or a click chooses one, arrows go through them.

    Signals:
        chosen: the id of the row that was pressed.
        moved: the id of the row that is selected now.
    """

    chosen = Signal(str)
    moved = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._least = 0
        self._model = _Rows(self)
        self.setModel(self._model)
        self.setItemDelegate(_RowPainter(look, self._model, self))
        set_up_painted(self)
        self.setUniformItemSizes(True)
        self.clicked.connect(lambda index: self.chosen.emit(self._model.rows[index.row()].id))
        self.activated.connect(lambda index: self.chosen.emit(self._model.rows[index.row()].id))
        self.selectionModel().currentChanged.connect(lambda now, _old: self._on_moved(now))
        look.changed.connect(self.doItemsLayout)

    def set_least(self, pixels: int) -> None:
        """Ask for so much height, or for less where that is enough for all rows."""
        self._least = pixels
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Ask for no room where there is no row: then the page does not scroll over nothing."""
        return self._lowered(super().minimumSizeHint())

    def sizeHint(self) -> QSize:
        """Ask for no more than that; a layout that has more room gives it."""
        return self._lowered(super().sizeHint())

    def _lowered(self, hint: QSize) -> QSize:
        if self._least:
            needed = len(self.rows) * max(0, self.sizeHintForRow(0))
            hint.setHeight(min(self._least, needed))
        return hint

    @property
    def rows(self) -> Sequence[ListRow]:
        """What is shown."""
        return self._model.rows

    @property
    def current(self) -> str:
        """The id of the selected row, "" where there is none."""
        row = self.currentIndex().row()
        return self._model.rows[row].id if 0 <= row < len(self._model.rows) else ""

    def show_rows(self, rows: Sequence[ListRow], current: str = "") -> None:
        """Replace the rows; `current` is selected, else the first."""
        self._model.replace(rows)
        position = next((at for at, row in enumerate(rows) if row.id == current), 0)
        if rows:
            self.setCurrentIndex(self._model.index(position, 0))
        self.updateGeometry()
        self.viewport().update()

    def step(self, by: int) -> None:
        """Select the row that many further down; at the ends it stays."""
        last = len(self._model.rows) - 1
        if last >= 0:
            row = min(max(0, self.currentIndex().row() + by), last)
            self.setCurrentIndex(self._model.index(row, 0))

    def choose_current(self) -> None:
        """Choose the row that is selected."""
        if self.current:
            self.chosen.emit(self.current)

    def _on_moved(self, now: QModelIndex) -> None:
        if now.isValid() and now.row() < len(self._model.rows):
            self.moved.emit(self._model.rows[now.row()].id)
