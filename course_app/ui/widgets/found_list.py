"""What a search found: groups of rows, each with the words that were found set apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from course_app.store.search import BEGIN, END
from course_app.ui.theme import Look
from course_app.ui.widgets.painted_list import Index, RowModel, set_up_painted

_PAD = 12
_ICON = 20
_MANY_LINES = 125  # per cent text; above it a text may take three lines


class FoundRow(NamedTuple):
    """One row: a group's heading (no key), or something found."""

    title: str  # with marks round the words found
    text: str = ""
    where: str = ""  # the lesson
    icon: str = ""
    kind: str = "group"
    key: str = ""


class _Rows(RowModel[FoundRow]):
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return plain(row.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return plain(". ".join(part for part in (row.title, row.where, row.text) if part))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].key:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


class _RowPainter(QStyledItemDelegate):
    """Paints rows of one height, so that a long list needs no measuring at each key."""

    def __init__(self, look: Look, rows: _Rows, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._rows = rows
        self._view = view
        self._sizes: dict[tuple[bool, bool], QSize] = {}
        look.changed.connect(self.restyle)
        self.restyle()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._rows.rows[index.row()]
        kind = (bool(row.key), bool(row.where))
        if kind not in self._sizes:
            self._sizes[kind] = self._size(row)
        return self._sizes[kind]

    def restyle(self) -> None:
        """Measure again: another text size holds."""
        self._sizes.clear()
        px = self._look.px
        self._large, self._small = QFont(self._view.font()), QFont(self._view.font())
        self._large.setPixelSize(px(18))
        self._large.setWeight(QFont.Weight.DemiBold)
        self._small.setPixelSize(px(16))
        self._heading = QFont(self._small)
        self._heading.setPixelSize(px(13))
        self._heading.setWeight(QFont.Weight.DemiBold)
        self._heading.setCapitalization(QFont.Capitalization.AllUppercase)
        self._heading.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 110)
        self._marked = QTextCharFormat()
        self._marked.setFontWeight(QFont.Weight.Bold)
        self._marked.setBackground(self._look.color("tint"))
        self._marked.setForeground(self._look.color("primary-dark"))

    def _size(self, row: FoundRow) -> QSize:
        px = self._look.px
        small, large = QFontMetrics(self._small).height(), QFontMetrics(self._large).height()
        if not row.key:
            return QSize(100, small + px(22))
        where = small if row.where else 0
        return QSize(100, 2 * px(_PAD) + large + where + self._lines() * small + px(6))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.rows[index.row()]
        box: QRect = option.rect  # type: ignore[attr-defined]
        look, px = self._look, self._look.px
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not row.key:
            painter.setFont(self._heading)
            painter.setPen(look.color("primary"))
            foot = box.adjusted(px(4), 0, -px(4), -px(6))
            align = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
            painter.drawText(foot, int(align), row.title)
            painter.restore()
            return
        is_chosen = index.row() == self._view.currentIndex().row()
        edge = QPen(look.color("primary"), 3) if is_chosen else QPen(look.color("line"), 1)
        painter.setPen(edge)
        painter.setBrush(look.color("card"))
        painter.drawRoundedRect(QRectF(box).adjusted(2, 3, -2, -3), 10, 10)
        inside = box.adjusted(px(_PAD) + 4, px(_PAD), -px(_PAD) - 4, -px(_PAD))
        icon = QRect(inside.left(), inside.top() + px(2), px(_ICON), px(_ICON))
        text = inside.adjusted(px(_ICON + 12), 0, 0, 0)
        if self._view.isRightToLeft():
            icon.moveRight(inside.right())
            text = inside.adjusted(0, 0, -px(_ICON + 12), 0)
        look.icon(row.icon, "mute", _ICON).paint(painter, icon)
        self._paint_texts(painter, row, text)
        painter.restore()

    def _paint_texts(self, painter: QPainter, row: FoundRow, box: QRect) -> None:
        look = self._look
        height = self._paint_text(painter, row.title, box, (self._large, look.color("ink"), 1))
        box = box.adjusted(0, height, 0, 0)
        if row.where:
            font = self._small
            painter.setFont(font)
            painter.setPen(look.color("mute"))
            metrics = QFontMetrics(font)
            words = metrics.elidedText(row.where, Qt.TextElideMode.ElideRight, box.width())
            line = QRect(box.left(), box.top(), box.width(), metrics.height())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeading), words)
            box = box.adjusted(0, metrics.height(), 0, 0)
        style = (self._small, look.color("ink"), self._lines())
        self._paint_text(painter, row.text, box.adjusted(0, look.px(4), 0, 0), style)

    def _paint_text(
        self, painter: QPainter, text: str, box: QRect, style: tuple[QFont, QColor, int]
    ) -> int:
        """Paint at most so many lines; gives their height."""
        font, color, most = style
        words, places = _split(text)
        layout = QTextLayout(words, font)
        ranges = []
        for start, end in places:
            one: Any = QTextLayout.FormatRange()
            one.start, one.length, one.format = start, end - start, self._marked
            ranges.append(one)
        layout.setFormats(ranges)
        option = layout.textOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # as the words are
        if self._view.isRightToLeft():
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        height = 0.0
        layout.beginLayout()
        for _line in range(most):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(box.width())
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        painter.setPen(color)
        layout.draw(painter, QPointF(box.topLeft()))
        return round(height)

    def _lines(self) -> int:
        return 2 if self._look.text_size <= _MANY_LINES else 3


class FoundList(QListView):
    """Shows what was found; the keyboard may stay in the field above.

    Signals:
        row_chosen: the kind and the key of a row.
    """

    row_chosen = Signal(str, str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_RowPainter(look, self._rows, self))
        set_up_painted(self)
        self.setMouseTracking(True)
        self.entered.connect(self._on_entered)
        self.clicked.connect(self._on_pressed)
        self.activated.connect(self._on_pressed)
        look.changed.connect(self.doItemsLayout)

    def show_rows(self, rows: Sequence[FoundRow]) -> None:
        """Replace what is shown, and choose the first thing found."""
        self._rows.replace(rows)
        first = next((n for n, row in enumerate(rows) if row.key), -1)
        if first >= 0:
            self.setCurrentIndex(self._rows.index(first, 0))
        self.scrollToTop()

    def step(self, by: int) -> None:
        """Choose another row, over headings; a larger step goes nearly a screen."""
        rows = self._rows.rows
        at = self.currentIndex().row()
        left = abs(by)
        while 0 <= at + (1 if by > 0 else -1) < len(rows) and left:
            at += 1 if by > 0 else -1
            if rows[at].key:
                left -= 1
                self.setCurrentIndex(self._rows.index(at, 0))
        if not any(row.key for row in rows[: self.currentIndex().row()]):
            self.scrollToTop()  # the heading above the first one is seen again

    def choose(self) -> None:
        """Open the chosen row."""
        if self.currentIndex().isValid():
            self._on_pressed(self.currentIndex())

    def _on_entered(self, index: QModelIndex) -> None:
        if self._rows.rows[index.row()].key:
            self.setCurrentIndex(index)

    def _on_pressed(self, index: QModelIndex) -> None:
        row = self._rows.rows[index.row()]
        if row.key:
            self.row_chosen.emit(row.kind, row.key)


def plain(text: str) -> str:
    """Give a text without the marks round what was found."""
    return text.replace(BEGIN, "").replace(END, "")


def _split(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Give a text without marks, and where the marked words stand in it."""
    words, places = [], []
    at = 0
    for position, piece in enumerate(text.split(BEGIN)):
        found, end, rest = piece.partition(END)
        if position and end:
            places.append((at, at + len(found)))
        words += [found, rest]
        at += len(found) + len(rest)
    return "".join(words), places
