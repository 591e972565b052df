"""Name cards to choose oneself from: a few or ten thousand, painted by one list."""

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
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from course_app.ui.theme import Look
from course_app.ui.widgets.initials_mark import initials, mark_color, paint_mark
from course_app.ui.widgets.painted_list import Index, RowModel, mirrored, set_up_painted

_LEAST = 292  # pixels of a card's width, at 100 % text
_HEIGHT = 112
_GAP = 12
_MARK = 52
_LINE = 22
_SCROLL_BAR = 18  # always left free, so that no card moves when it comes
_NUMBERED = 9  # cards that a digit chooses
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class NameCard(NamedTuple):
    """One learner as they find themselves; `more` tells two of one name apart."""

    id: str
    name: str
    more: tuple[str, ...]  # two lines: when they were here, and where they are
    has_pin: bool = False


class _Cards(RowModel[NameCard]):
    pin_words = ""  # what a lock means, for screen readers

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        card = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            pin = (self.pin_words,) if card.has_pin else ()
            return ". ".join(filter(None, (card.name, *card.more, *pin)))
        return None


class LearnerCards(QListView):
    """Shows cards in as many columns as fit.

    Signals:
        learner_chosen: the id of the card that was pressed.
        letter_typed: something that belongs in the search field.
    """

    learner_chosen = Signal(str)
    letter_typed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = _Cards(self)
        self.setModel(self._model)
        self.setItemDelegate(_CardPainter(look, self))
        set_up_painted(self)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setMovement(QListView.Movement.Static)
        self.clicked.connect(self._on_pressed)
        look.changed.connect(self._fit)

    @property
    def cards(self) -> Sequence[NameCard]:
        """The cards that are shown, in order."""
        return self._model.rows

    def call_pin(self, words: str) -> None:
        """Say to screen readers what the lock on a card means."""
        self._model.pin_words = words

    def show_cards(self, cards: Sequence[NameCard], current: int = 0) -> None:
        """Replace the cards; `current` is the position of the one that Enter chooses."""
        self._model.replace(cards)
        if cards:
            self.setCurrentIndex(self._model.index(min(current, len(cards) - 1), 0))
        self._fit()

    def choose_current(self) -> None:
        """Choose the card under the cursor."""
        index = self.currentIndex()
        if index.isValid():
            self._on_pressed(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter, Space or a digit; hand on what is typed, and Esc."""
        text = event.text()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}:
            self.choose_current()
        elif text.isdecimal() and 0 < int(text) <= min(_NUMBERED, len(self.cards)):
            self.learner_chosen.emit(self.cards[int(text) - 1].id)
        elif text and text.isprintable():
            self.letter_typed.emit(text)
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each column the same width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        px = self._look.px
        room = max(1, self.width() - _SCROLL_BAR)
        columns = max(1, room // px(_LEAST + _GAP))
        self.setGridSize(QSize(room // columns, px(_HEIGHT + _GAP)))

    def _on_pressed(self, index: QModelIndex) -> None:
        self.learner_chosen.emit(self.cards[index.row()].id)


class _CardPainter(QStyledItemDelegate):
    """Paints a disc with initials, the name in one or two lines, and two lines below it."""

    def __init__(self, look: Look, view: LearnerCards) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return self._view.gridSize()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card = self._view.cards[index.row()]
        px, color = self._look.px, self._look.color
        is_current = index.row() == self._view.currentIndex().row()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        half = px(_GAP) / 2
        whole = QRectF(option.rect)  # type: ignore[attr-defined]
        box = whole.adjusted(half, half, -half, -half)
        has_ring = is_current and self._view.hasFocus()
        painter.setPen(QPen(color("primary" if is_current else "line"), 3 if has_ring else 1))
        painter.setBrush(color("tint" if is_current else "card"))
        painter.drawRoundedRect(box, 12, 12)
        self._paint_inside(painter, box.toRect(), card, index.row())
        painter.restore()

    def _paint_inside(self, painter: QPainter, box: QRect, card: NameCard, row: int) -> None:
        px, color = self._look.px, self._look.color
        size = px(_MARK)
        mark = QRect(box.left() + px(16), box.top() + (box.height() - size) // 2, size, size)
        number = QRect(box.right() - px(32), box.top() + px(8), px(20), px(18))
        lock = QRect(box.right() - px(34), box.bottom() - px(30), px(20), px(20))
        left = mark.right() + px(14)
        text = QRect(left, box.top(), number.left() - px(4) - left, box.height())
        painter.setFont(self._view.font())
        paint_mark(
            painter,
            QRectF(self._turned(mark, box)),
            self._look,
            initials(card.name),
            mark_color(card.id),
        )
        if row < _NUMBERED:
            painter.setFont(self._font(13))
            painter.setPen(color("mute"))
            painter.drawText(self._turned(number, box), Qt.AlignmentFlag.AlignCenter, str(row + 1))
        if card.has_pin:
            icon = self._look.icon("lock", "mute")
            icon.paint(painter, self._turned(lock, box))
        self._paint_lines(painter, text, box, card)

    def _paint_lines(self, painter: QPainter, text: QRect, box: QRect, card: NameCard) -> None:
        px, color = self._look.px, self._look.color
        bold = self._font(18, is_bold=True)
        lines = [(part, bold, "ink") for part in _in_two(card.name, bold, text.width())]
        lines += [(part, self._font(15), "mute") for part in card.more if part]
        height = px(_LINE)
        top = text.top() + (text.height() - height * len(lines)) // 2
        # On a mirrored screen AlignLeft is the start; a name in another script still begins there.
        for position, (words, font, token) in enumerate(lines):
            line = QRect(text.left(), top + position * height, text.width(), height)
            painter.setFont(font)
            painter.setPen(color(token))
            metrics = QFontMetrics(font)
            fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, text.width())
            align = _START
            if self._view.isRightToLeft():
                align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            flags = int(align | Qt.AlignmentFlag.AlignAbsolute) | int(Qt.TextFlag.TextSingleLine)
            painter.drawText(self._turned(line, box), flags, fitting)

    def _font(self, pixels: int, *, is_bold: bool = False) -> QFont:
        font = QFont(self._view.font())
        font.setPixelSize(self._look.px(pixels))
        font.setWeight(QFont.Weight.DemiBold if is_bold else QFont.Weight.Normal)
        return font

    def _turned(self, place: QRect, box: QRect) -> QRect:
        return mirrored(place, box) if self._view.isRightToLeft() else place


def _in_two(name: str, font: QFont, width: int) -> list[str]:
    """Give a name as one line, or as two where it is long and has words."""
    metrics = QFontMetrics(font)
    words = name.split(" ")
    width -= 1  # advances are rounded: what fits to the pixel might be cut all the same
    if metrics.horizontalAdvance(name) <= width or len(words) == 1:
        return [name]
    first = [words[0]]
    rest = words[1:]
    while len(rest) > 1 and metrics.horizontalAdvance(" ".join([*first, rest[0]])) <= width:
        first.append(rest.pop(0))
    return [" ".join(first), " ".join(rest)]
