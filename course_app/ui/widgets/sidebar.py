"""The lessons at the side, each with its ring, and whose progress this is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.initials_mark import InitialsMark
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.painted_list import Index, RowModel, mirrored, set_up_painted
from course_app.ui.widgets.progress_ring import paint_ring
from course_app.ui.words import shown_name

WIDTH = 288  # at 100 % text
LARGE_TEXT = 125  # per cent; above it the sidebar leaves a little more room to the page
_ROW = 44
_RING = 20
_SIDE = 12
_LONGEST_NAME = 60  # letters at the foot; more would leave no room for the lessons
_WRAP = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class SidebarRow(NamedTuple):
    """One line of the sidebar."""

    id: str
    number: str  # "4.3", or nothing
    title: str
    share: float  # done, 0.0 to 1.0
    words: str  # the same for screen readers: "3 of 8 pages read"


class _Rows(RowModel[SidebarRow]):
    current = ""
    hovered = -1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.number}  {row.title}" if row.number else row.title
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return f"{row.number} {row.title}. {row.words}".strip()
        return None


class _RowPainter(QStyledItemDelegate):
    """Paints a ring and a title that may take two lines; nothing is ever cut."""

    def __init__(self, look: Look, rows: _Rows, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._rows = rows
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = self._rows.rows[index.row()]
        is_current = row.id == self._rows.current
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2, 2, -2, -2)  # type: ignore[attr-defined]
        self._paint_ground(painter, box, index, is_current=is_current)
        ring, number, title = self._places(option.rect, row)  # type: ignore[attr-defined]
        color = self._look.color
        paint_ring(
            painter, QRectF(ring), row.share, (color("track"), color("primary"), color("panel"))
        )
        painter.setFont(self._font(is_bold=is_current))
        painter.setPen(color("primary-dark") if is_current else color("ink"))
        painter.drawText(number, Qt.AlignmentFlag.AlignVCenter, row.number)
        painter.drawText(title, _WRAP, row.title)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, box: QRectF, index: Index, *, is_current: bool
    ) -> None:
        fill = QColor(Qt.GlobalColor.transparent)
        if is_current:
            fill = self._look.color("tint")
        elif index.row() == self._rows.hovered:
            fill = self._look.color("card")
        painter.setPen(Qt.PenStyle.NoPen)
        # Not from option.state: the Python type QStyle costs 5 ms before the first screen.
        if self._view.hasFocus() and index.row() == self._view.currentIndex().row():
            painter.setPen(QPen(self._look.color("primary"), 3))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, 8, 8)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.width()
        row = self._rows.rows[index.row()]
        _ring, _number, title = self._places(QRect(0, 0, width, 0), row)
        metrics = QFontMetrics(self._font(is_bold=True))
        text = metrics.boundingRect(QRect(0, 0, title.width(), 10_000), int(_WRAP), row.title)
        return QSize(width, max(self._look.px(_ROW), text.height() + self._look.px(16)))

    def _font(self, *, is_bold: bool) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        return font

    def _places(self, box: QRect, row: SidebarRow) -> tuple[QRect, QRect, QRect]:
        px = self._look.px
        size = px(_RING)
        ring = QRect(box.left() + px(_SIDE), box.top() + (box.height() - size) // 2 + 1, size, size)
        x = ring.right() + px(9)
        number_width = 0
        if row.number:
            metrics = QFontMetrics(self._font(is_bold=True))
            number_width = metrics.horizontalAdvance(row.number) + px(8)
        number = QRect(x, box.top(), number_width, box.height())
        end = box.right() - px(8)
        title = QRect(x + number_width, box.top(), max(20, end - x - number_width), box.height())
        places = (ring, number, title)
        if self._view.isRightToLeft():
            places = tuple(mirrored(place, box) for place in places)  # type: ignore[assignment]
        return places


class Sidebar(QFrame):
    """The course's lessons and tests, and the learner's name.

    Signals:
        row_chosen: the id of the lesson or test.
        menu_requested: the button at the foot was pressed, which is handed on.
        learner_pressed: the name at the foot was pressed.
    """

    row_chosen = Signal(str)
    learner_pressed = Signal()
    menu_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("sidebar")
        self._title = TextLabel("label")
        self._list = QListView()
        self._rows = _Rows(self._list)
        self._list.setModel(self._rows)
        self._list.setItemDelegate(_RowPainter(look, self._rows, self._list))
        set_up_painted(self._list)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(False)
        self._list.entered.connect(self._on_row_entered)
        self._list.clicked.connect(self._on_row_pressed)
        self._list.activated.connect(self._on_row_pressed)
        self.learner = ("", "")  # name and id
        self._mark = InitialsMark(look)
        self._name = TextLabel("mute")
        self._menu = ActionButton(look, "menu", quiet=True)
        for pressed in (self._mark, self._name):
            pressed.setCursor(Qt.CursorShape.PointingHandCursor)
        self._menu.clicked.connect(lambda: self.menu_requested.emit(self._menu))

        self._foot = foot = QHBoxLayout()
        foot.addWidget(self._mark)
        foot.addWidget(self._name, 1)
        foot.addWidget(self._menu)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._list, 1)
        self._layout.addLayout(foot)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    @property
    def rows(self) -> Sequence[SidebarRow]:
        """The lessons and tests that are shown."""
        return self._rows.rows

    def show_course(self, title: str) -> None:
        """Show the course's title."""
        self._title.setText(title)

    def show_rows(self, rows: Sequence[SidebarRow]) -> None:
        """Replace the lessons; the selected one stays selected."""
        before = self._rows.rows
        if rows == before:
            return
        if [row[:3] for row in rows] == [row[:3] for row in before]:  # titles need the same room
            self._rows.rows = rows
            self._list.viewport().update()
            return
        position = self._list.currentIndex().row()
        self._rows.replace(rows)
        self._list.setCurrentIndex(self._rows.index(max(position, 0), 0))

    def show_current(self, row_id: str) -> None:
        """Mark the lesson that is on the screen; nothing when none is."""
        if row_id == self._rows.current:
            return
        self._rows.current = row_id
        for position, row in enumerate(self._rows.rows):
            if row.id == row_id:
                self._list.setCurrentIndex(self._rows.index(position, 0))
        if self._rows.rows:
            last = self._rows.index(len(self._rows.rows) - 1, 0)
            self._rows.dataChanged.emit(self._rows.index(0, 0), last)

    def show_learner(self, name: str, learner: str = "") -> None:
        """Show whose progress this is; `learner` is the id, which gives the colour."""
        name = shown_name(name)
        self.learner = (name, learner)
        self._name.setText(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…")
        tip = self.tr("{name}. Change the learner (Ctrl+L)").format(name=name)
        self._name.setToolTip(tip)
        self._mark.setToolTip(tip)
        self._mark.show_name(name, learner)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take a press on the name as wanting another one; keys have Ctrl+L and the menu."""
        if event.position().y() >= self._name.y():
            self.learner_pressed.emit()

    def _retranslate(self) -> None:
        self._list.setAccessibleName(self.tr("Lessons"))
        self._menu.setAccessibleName(self.tr("Menu"))
        self._menu.setToolTip(self.tr("Menu (F10)"))

    def _on_row_entered(self, index: QModelIndex) -> None:
        self._rows.hovered = index.row()
        self._list.viewport().update()

    def _on_row_pressed(self, index: QModelIndex) -> None:
        self.row_chosen.emit(self._rows.rows[index.row()].id)

    def _restyle(self) -> None:
        px = self._look.px
        is_large = self._look.text_size > LARGE_TEXT
        self.setFixedWidth(px(WIDTH * 0.86) if is_large else px(WIDTH))
        self._layout.setContentsMargins(px(12), px(20), px(12), px(20))
        self._layout.setSpacing(px(12))
        self._title.setContentsMargins(px(8), 0, px(8), 0)
        self._foot.setContentsMargins(px(8), 0, px(8), 0)
        self._foot.setSpacing(px(10))
        self._list.doItemsLayout()
