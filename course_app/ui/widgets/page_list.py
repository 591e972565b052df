"""The pages of a lesson, to jump to: which are read, which changed, which have marks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from course_app.ui.theme import Look
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.painted_list import Index, RowModel, mirrored, set_up_painted

_WIDTH = 460
_ROW = 44
_ICON = 18
_WRAP = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class PageLine(NamedTuple):
    """One page of the list."""

    title: str
    is_read: bool = False
    has_changed: bool = False  # since it was read
    has_note: bool = False
    is_bookmarked: bool = False


class _Pages(RowModel[PageLine]):
    current = 0
    words: Sequence[str] = ()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        line = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{index.row() + 1}. {line.title}. {self.words[index.row()]}"
        return None


class _PagePainter(QStyledItemDelegate):
    """Paints a check mark, a number, a title of as many lines as it needs, and the marks."""

    def __init__(self, look: Look, pages: _Pages, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._pages = pages
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look, px = self._look, self._look.px
        line = self._pages.rows[index.row()]
        is_here = index.row() == self._pages.current
        box: QRect = option.rect.adjusted(2, 1, -2, -1)  # type: ignore[attr-defined]
        is_chosen = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("primary"), 2) if is_chosen else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("tint") if is_here else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 8, 8)
        icon, title, marks, note = self._places(box, line)
        if line.is_read:
            look.icon("check", "ok", _ICON).paint(painter, icon)
        painter.setFont(self._font(is_bold=is_here))
        painter.setPen(look.color("primary-dark" if is_here else "ink"))
        painter.drawText(title, _WRAP, f"{index.row() + 1}.  {line.title}")
        for at, name in enumerate(self._mark_icons(line)):
            step = at * px(_ICON + 6)
            place = QRect(marks.right() - px(_ICON) - step, marks.top(), px(_ICON), marks.height())
            if self._view.isRightToLeft():
                place.moveLeft(marks.left() + step)
            look.icon(name, "warm", _ICON).paint(painter, place)
        if line.has_changed:
            painter.setFont(self._small())
            painter.setPen(look.color("warm-text"))
            painter.drawText(note, _WRAP, self.tr("Changed since you read it"))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._view.viewport().width()
        line = self._pages.rows[index.row()]
        box = QRect(0, 0, width, 0)
        _icon, title, _marks, _note = self._places(box, line)
        text = QFontMetrics(self._font(is_bold=True)).boundingRect(
            QRect(0, 0, title.width(), 10_000), _WRAP, f"{index.row() + 1}.  {line.title}"
        )
        more = QFontMetrics(self._small()).height() if line.has_changed else 0
        return QSize(width, max(self._look.px(_ROW), text.height() + more + self._look.px(18)))

    def _places(self, box: QRect, line: PageLine) -> tuple[QRect, QRect, QRect, QRect]:
        px = self._look.px
        icon = QRect(box.left() + px(10), box.top(), px(_ICON), box.height())
        marks_width = len(self._mark_icons(line)) * px(_ICON + 6)
        marks = QRect(box.right() - px(10) - marks_width, box.top(), marks_width, box.height())
        x = icon.right() + px(10)
        title = QRect(x, box.top(), marks.left() - px(8) - x, box.height())
        note = QRect(title)
        if line.has_changed and box.height():
            small = QFontMetrics(self._small()).height()
            title.setHeight(box.height() - small - px(4))
            note.setTop(title.bottom() - px(2))
        places = (icon, title, marks, note)
        if self._view.isRightToLeft():
            places = tuple(mirrored(place, box) for place in places)  # type: ignore[assignment]
        return places

    def _mark_icons(self, line: PageLine) -> list[str]:
        marks = (("bookmark-full", line.is_bookmarked), ("note-full", line.has_note))
        return [name for name, is_set in marks if is_set]

    def _font(self, *, is_bold: bool) -> QFont:
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        return font

    def _small(self) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(self._look.px(14))
        return font


class PageList(Card):
    """A small window with a lesson's pages; it closes when one is chosen, and with Esc.

    Signals:
        page_chosen: the position of the page.
    """

    page_chosen = Signal(int)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("card", parent)
        self._look = look
        self._page = parent
        self._label = TextLabel("label")
        self._list = QListView(self)
        self._pages = _Pages(self._list)
        self._list.setModel(self._pages)
        self._list.setItemDelegate(_PagePainter(look, self._pages, self._list))
        set_up_painted(self._list)
        self._list.setMouseTracking(True)
        self._list.entered.connect(self._list.setCurrentIndex)
        self._list.clicked.connect(self._on_row_pressed)
        self._list.activated.connect(self._on_row_pressed)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._label)
        self._layout.addWidget(self._list, 1)
        self.setFocusProxy(self._list)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.hide()
        self._retranslate()

    def show_pages(self, lines: Sequence[PageLine], current: int, above: QPoint) -> None:
        """Show the pages, with the lower left corner at a point of the parent."""
        px = self._look.px
        self._layout.setContentsMargins(px(12), px(14), px(12), px(12))
        self._layout.setSpacing(px(8))
        self._pages.current = current
        self._pages.words = [self._said(line) for line in lines]
        self._pages.replace(lines)
        width = min(px(_WIDTH), self._page.width() - 32)
        self.setFixedWidth(width)
        self._layout.activate()
        inside = width - px(24) - 2
        self._list.resize(inside, 400)
        option, paints = QStyleOptionViewItem(), self._list.itemDelegate()
        rows = sum(
            paints.sizeHint(option, self._pages.index(n)).height() for n in range(len(lines))
        )
        head = self._label.sizeHint().height() + px(14 + 8 + 12) + 6
        self.setFixedHeight(min(rows + head, above.y() - 16))
        x = max(16, min(above.x(), self._page.width() - width - 16))
        if self.isRightToLeft():
            x = max(16, min(above.x() - width, self._page.width() - width - 16))
        self.move(self._page.mapToGlobal(QPoint(x, above.y() - self.height() - 8)))
        self.show()
        here = self._pages.index(current)
        self._list.setCurrentIndex(here)
        self._list.scrollTo(here, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _said(self, line: PageLine) -> str:
        if line.has_changed:
            said = [self.tr("Read, changed since")]
        else:
            said = [self.tr("Read") if line.is_read else self.tr("Not read yet")]
        if line.is_bookmarked:
            said.append(self.tr("Bookmark"))
        if line.has_note:
            said.append(self.tr("Note"))
        return ", ".join(said)

    def _on_row_pressed(self, index: QModelIndex) -> None:
        self.hide()
        self.page_chosen.emit(index.row())

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Pages of this lesson"))
        self._list.setAccessibleName(self.tr("Pages of this lesson"))
