"""Bars lying one below the other, each with its name and its value in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from course_app.ui.theme import Look

_BAR = 18
_ROW = 40
_GAP = 14
_VALUE_LETTERS = 20
_NARROW = 560  # pixels at 100 %: below, the names stand above their bars


class Bar(NamedTuple):
    """One bar; `share` is 0.0 to 1.0, None where there is nothing to show yet."""

    name: str
    share: float | None
    value: str  # "86%, passed"
    is_good: bool = False


class BarChart(QWidget):
    """Paints bars from the theme of this moment, with a line at a mark that is to be reached."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bars: Sequence[Bar] = ()
        self._mark: float | None = None
        self._mark_words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)

    def show_bars(self, bars: Sequence[Bar], mark: float | None, mark_words: str) -> None:
        """Show bars; their names and values become the words for screen readers."""
        self._bars, self._mark, self._mark_words = bars, mark, mark_words
        said = [f"{bar.name}: {bar.value}" for bar in bars]
        self.setAccessibleName(". ".join([*said, mark_words]))
        self._restyle()

    def sizeHint(self) -> QSize:
        """Be as tall as all bars."""
        return QSize(self._look.px(300), self._foot() + len(self._bars) * self._row())

    def minimumSizeHint(self) -> QSize:
        """Be never cut."""
        return QSize(100, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint names, tracks, bars, values and the mark."""
        look = self._look
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for number, bar in enumerate(self._bars):
                name, track, value = self._places(number)
                painter.setFont(self.font())
                painter.setPen(look.color("ink"))
                align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
                words = painter.fontMetrics().elidedText(
                    bar.name, Qt.TextElideMode.ElideRight, name.width()
                )
                painter.drawText(name, int(align), words)
                painter.setPen(look.color("ok-text" if bar.is_good else "mute"))
                if self._is_narrow:  # above the bar, whose end the words share
                    align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
                painter.drawText(value, int(align), bar.value)
                self._paint_bar(painter, track, bar)
            if self._mark is not None and self._bars:
                self._paint_mark(painter, self._mark)

    def resizeEvent(self, event: object) -> None:
        """Ask for another height where names must stand above."""
        del event
        self.updateGeometry()

    def _paint_bar(self, painter: QPainter, track: QRect, bar: Bar) -> None:
        look = self._look
        radius = track.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("line"))
        if look.theme == "contrast":
            painter.setPen(QPen(look.color("line"), 1))
            painter.setBrush(look.color("card"))
        painter.drawRoundedRect(QRectF(track), radius, radius)
        if bar.share is None:
            return
        filled = QRectF(track)
        filled.setWidth(max(2 * radius, track.width() * min(1.0, bar.share)))
        if self.isRightToLeft():
            filled.moveRight(track.right())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("primary" if bar.is_good else "warm"))
        painter.drawRoundedRect(filled, radius, radius)

    def _paint_mark(self, painter: QPainter, mark: float) -> None:
        tracks = [self._places(number)[1] for number in range(len(self._bars))]
        first = tracks[0]
        x = first.left() + round(first.width() * mark)
        if self.isRightToLeft():
            x = first.right() - round(first.width() * mark)
        painter.setPen(QPen(self._look.color("ink"), 2, Qt.PenStyle.DashLine))
        if self._is_narrow:  # through each bar alone: names stand between them
            for track in tracks:
                painter.drawLine(x, track.top(), x, track.bottom() + 5)
        else:
            painter.drawLine(x, first.top() - 5, x, tracks[-1].bottom() + 5)
        painter.setPen(self._look.color("mute"))
        painter.setFont(self._small())
        box = QRect(x - 400, self.height() - self._foot() + 2, 800, self._foot() - 2)
        box.moveLeft(max(-400 + 10, min(box.left(), self.width() - 400)))
        words = QFontMetrics(self._small()).horizontalAdvance(self._mark_words)
        left = max(0, min(x - words // 2, self.width() - words))
        painter.drawText(left, box.top(), words + 2, box.height(), 0, self._mark_words)

    def _places(self, number: int) -> tuple[QRect, QRect, QRect]:
        px = self._look.px
        y = number * self._row()
        metrics = QFontMetrics(self.font())
        value_width = max(
            (metrics.horizontalAdvance(bar.value) for bar in self._bars),
            default=px(_VALUE_LETTERS),
        )
        if self._is_narrow:
            line = metrics.height() + px(4)
            name = QRect(0, y, self.width() - value_width - px(_GAP), line)
            value = QRect(self.width() - value_width, y, value_width, line)
            track = QRect(0, y + line, self.width(), px(_BAR))
        else:
            name_width = min(
                self.width() * 2 // 5,
                max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0),
            )
            height = px(_ROW)
            name = QRect(0, y, name_width, height)
            value = QRect(self.width() - value_width, y, value_width, height)
            left = name_width + px(_GAP)
            width = self.width() - left - value_width - px(_GAP)
            track = QRect(left, y + (height - px(_BAR)) // 2, width, px(_BAR))
        places = (name, track, value)
        if self.isRightToLeft():
            places = tuple(  # type: ignore[assignment]
                QRect(self.width() - p.right() - 1, p.top(), p.width(), p.height()) for p in places
            )
        return places

    @property
    def _is_narrow(self) -> bool:
        return self.width() < self._look.px(_NARROW)

    def _row(self) -> int:
        px = self._look.px
        if self._is_narrow:
            return QFontMetrics(self.font()).height() + px(4 + _BAR + 14)
        return px(_ROW)

    def _foot(self) -> int:
        return QFontMetrics(self._small()).height() + 8 if self._mark is not None else 0

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._look.px(14))
        return font

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
