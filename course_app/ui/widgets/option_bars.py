"""How often each answer was chosen, as bars with the figures beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from course_app.ui.theme import Look
from course_app.ui.words import share_words

_BAR = 16  # pixels at 100 %
_ROW = 34
_TEXT = 16
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)


class OptionBar(NamedTuple):
    """One answer; `share` is 0.0 to 1.0, None where the group is too small to tell shares."""

    letter: str
    label: str
    chosen_by: int
    share: float | None
    is_key: bool = False
    is_misleading: bool = False


class OptionBars(QWidget):
    """Bars of one question; the right answer has a check mark, a misleading one a triangle."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._options: Sequence[OptionBar] = ()
        self._people = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)

    def show_options(self, options: Sequence[OptionBar], people: int) -> None:
        """Show answers; `people` were asked."""
        self._options, self._people = options, people
        self._retranslate()
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Labels wrap, so that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height of all rows."""
        return sum(self._heights(width)) + 2

    def sizeHint(self) -> QSize:
        """Give a size at some width; layouts ask for the height."""
        width = self._look.px(520)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Give the least that can be read."""
        return QSize(self._look.px(240), self._look.px(_ROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the tokens of this moment."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = 1
            for option, height in zip(self._options, self._heights(self.width()), strict=True):
                self._paint_row(painter, option, top, height)
                top += height

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _columns(self, width: int) -> tuple[int, int, int]:
        """Give where the label, the bar and the figure begin."""
        px = self._look.px
        figure = width - max(
            px(86), self._metrics().horizontalAdvance(f"1000 · {share_words(100)}") + px(8)
        )
        label = px(52)
        bar = label + int((figure - label) * 0.56)
        return label, bar, figure

    def _heights(self, width: int) -> list[int]:
        label, bar, _figure = self._columns(width)
        room = max(40, bar - label - self._look.px(12))
        metrics = self._metrics(is_bold=True)
        found = []
        for option in self._options:
            box = metrics.boundingRect(QRect(0, 0, room, 9999), _WRAP, option.label)
            found.append(max(self._look.px(_ROW), box.height() + self._look.px(10)))
        return found

    def _font(self, *, is_bold: bool = False) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._look.px(_TEXT))
        if is_bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _metrics(self, *, is_bold: bool = False) -> QFontMetrics:
        return QFontMetrics(self._font(is_bold=is_bold))

    def _paint_row(self, painter: QPainter, option: OptionBar, top: int, height: int) -> None:
        look, px = self._look, self._look.px
        label, bar, figure = self._columns(self.width())
        ink = "ok-text" if option.is_key else "bad-text" if option.is_misleading else "ink"
        middle = top + height / 2
        self._paint_sign(painter, option, self._mirrored(QRectF(0, top, px(22), height)))
        painter.setFont(self._font(is_bold=option.is_key))
        painter.setPen(look.color("mute"))
        letter = self._mirrored(QRectF(px(26), top, px(22), height))
        painter.drawText(letter, Qt.AlignmentFlag.AlignCenter, option.letter)
        painter.setPen(look.color(ink))
        words = self._mirrored(QRectF(label, top, bar - label - px(12), height))
        start = Qt.AlignmentFlag.AlignLeft  # the painter turns it round where one reads so
        painter.drawText(words, _WRAP | int(start), option.label)
        track = QRectF(bar, middle - px(_BAR) / 2, figure - bar - px(12), px(_BAR))
        is_sharp = look.theme == "contrast"
        painter.setPen(QPen(look.color("edge"), 1) if is_sharp else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("card" if is_sharp else "line"))
        radius = px(_BAR) / 4
        painter.drawRoundedRect(self._mirrored(track), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        part = option.chosen_by / self._people if self._people else 0.0
        if part:
            full = QRectF(track)
            full.setWidth(max(2 * radius, track.width() * part))
            color = "ok" if option.is_key else "bad" if option.is_misleading else "edge"
            painter.setBrush(look.color(color))
            painter.drawRoundedRect(self._mirrored(full), radius, radius)
        painter.setPen(look.color("ink"))
        painter.setFont(self._font(is_bold=option.is_key))
        place = self._mirrored(QRectF(figure, top, self.width() - figure, height))
        painter.drawText(
            place, int(Qt.AlignmentFlag.AlignVCenter) | int(start), self._figure(option)
        )

    def _mirrored(self, box: QRectF) -> QRectF:
        if not self.isRightToLeft():
            return box
        return QRectF(self.width() - box.right(), box.top(), box.width(), box.height())

    def _paint_sign(self, painter: QPainter, option: OptionBar, box: QRectF) -> None:
        look, size = self._look, self._look.px(12) / 2
        at = box.center()
        if option.is_key:
            pen = QPen(look.color("ok"), max(2.0, size / 2.6))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            points = ((-1.0, 0.0), (-0.3, 0.7), (1.0, -0.8))
            painter.drawPolyline(_shape(points, at, size))
        elif option.is_misleading:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("bad"))
            painter.drawPolygon(_shape(((-1.1, 0.9), (1.1, 0.9), (0.0, -1.0)), at, size))

    def _figure(self, option: OptionBar) -> str:
        if option.share is None:
            return str(option.chosen_by)
        return f"{option.chosen_by} · {share_words(round(100 * option.share))}"

    def _retranslate(self) -> None:
        said = []
        for option in self._options:
            words = option.label
            if option.is_key:
                words = self.tr("{label} (right answer)").format(label=words)
            elif option.is_misleading:
                words = self.tr("{label} (misleads those who know)").format(label=words)
            said.append(f"{option.letter} {words}: {self._figure(option)}")
        self.setAccessibleName(". ".join(said))


def _shape(points: Sequence[tuple[float, float]], at: QPointF, size: float) -> QPolygonF:
    return QPolygonF([QPointF(at.x() + x * size, at.y() + y * size) for x, y in points])
