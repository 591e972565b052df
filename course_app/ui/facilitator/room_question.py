"""Paints a question for the room: options, and once asked for the counts and the key."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from course_app.ui.facilitator.room_content import RoomOption, RoomQuestion
from course_app.ui.facilitator.room_look import OPTION, QUESTION, RoomLook

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
_PAD, _GAP, _AFTER = 14, 14, 24  # pixels of 768
_BAR = 200  # width of a bar


class _Layout(NamedTuple):
    stem: int  # height
    options: tuple[int, ...]  # heights
    text: int  # width of an option's text
    letter: int  # width of a letter
    counts: int  # width of what stands at the end
    numbers: int  # of which the numbers take

    def height(self, gaps: int, after: int) -> int:
        return self.stem + after + sum(self.options) + gaps


def paint_question(painter: QPainter, look: RoomLook, body: QRect, content: RoomQuestion) -> None:
    """Paint it as large as it fits; letters shrink before anything is cut."""
    layout, height = _fitted(look, body, content)
    gap, after = look.px(_GAP), look.px(_AFTER)
    painter.setFont(look.font(QUESTION, bold=True, reading=True))
    painter.setPen(look.color("ink"))
    stem = QRect(body.left(), body.top(), body.width(), layout.stem)
    painter.drawText(stem, int(_WRAP | Qt.AlignmentFlag.AlignLeading), content.stem)
    spare = max(0, body.height() - height)
    more = min(look.px(36), spare // (len(content.options) + 2))  # a short question breathes
    top = stem.bottom() + after + min(spare // 4, look.px(30))
    most = max((max(option.counts, default=0) for option in content.options), default=0)
    for option, height in zip(content.options, layout.options, strict=True):
        box = QRect(body.left(), top, body.width(), height + more)
        _paint_option(painter, look, box, option, layout, most)
        top = box.bottom() + gap


def question_fits(look: RoomLook, body: QRect, content: RoomQuestion) -> bool:
    """Whether nothing of it is cut; leaves the sizes of letters at which it is painted."""
    return _fitted(look, body, content)[1] <= body.height()


def _fitted(look: RoomLook, body: QRect, content: RoomQuestion) -> tuple[_Layout, int]:
    look.tight = 1.0
    gaps = look.px(_GAP) * max(0, len(content.options) - 1)
    while True:
        layout = _measure(look, body, content)
        height = layout.height(gaps, look.px(_AFTER))
        if height <= body.height() or not look.tighten():
            return layout, height


def _measure(look: RoomLook, body: QRect, content: RoomQuestion) -> _Layout:
    stem = QFontMetrics(look.font(QUESTION, bold=True, reading=True))
    stem_box = stem.boundingRect(QRect(0, 0, body.width(), 10_000), int(_WRAP), content.stem)
    plain, bold = (QFontMetrics(look.font(OPTION, bold=is_bold)) for is_bold in (False, True))
    letter = bold.horizontalAdvance("D") + look.px(16)
    key = bold.height() + look.px(12) if any(o.is_key for o in content.options) else 0
    numbers = max((bold.horizontalAdvance(_words(o)) for o in content.options), default=0)
    counts = key + (look.px(_BAR) + numbers + look.px(40) if numbers else 0)
    text = body.width() - 2 * look.px(_PAD + 6) - letter - counts
    heights = []
    for option in content.options:
        box = plain.boundingRect(QRect(0, 0, max(50, text), 10_000), int(_WRAP), option.text)
        heights.append(max(plain.height(), box.height()) + look.px(_PAD))
    return _Layout(stem_box.height(), tuple(heights), text, letter, counts, numbers)


def _words(option: RoomOption) -> str:
    return " → ".join(map(str, option.counts))


def _paint_option(
    painter: QPainter, look: RoomLook, box: QRect, option: RoomOption, layout: _Layout, most: int
) -> None:
    edge = "ok" if option.is_key else "line"
    painter.setPen(QPen(look.color(edge), look.px(5) if option.is_key else look.px(2)))
    painter.setBrush(look.color("ok-tint" if option.is_key else "card"))
    painter.drawRoundedRect(QRectF(box), look.px(12), look.px(12))
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    inner = box.adjusted(look.px(_PAD + 6), 0, -look.px(_PAD + 6), 0)

    def part(start: int, width: int) -> QRect:
        x = inner.right() - start - width if mirrored else inner.left() + start
        return QRect(x, inner.top(), width, inner.height())

    painter.setFont(look.font(OPTION, bold=True))
    painter.setPen(look.color("primary"))
    lead = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(part(0, layout.letter), lead, option.letter)
    painter.setFont(look.font(OPTION))
    painter.setPen(look.color("ink"))
    painter.drawText(
        part(layout.letter, layout.text), int(_WRAP | Qt.AlignmentFlag.AlignLeading), option.text
    )
    if not layout.counts:
        return
    end = layout.letter + layout.text
    if option.is_key:
        _paint_tick(painter, look, part(end + look.px(12), look.text(OPTION)))
    if option.counts:
        bold = look.font(OPTION, bold=True)
        width = layout.numbers
        bars = part(inner.width() - width - look.px(24) - look.px(_BAR), look.px(_BAR))
        _paint_bars(painter, look, bars, option, most)
        painter.setFont(bold)
        painter.setPen(look.color("ink"))
        trail = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(part(inner.width() - width, width), trail, _words(option))


def _paint_bars(
    painter: QPainter, look: RoomLook, box: QRect, option: RoomOption, most: int
) -> None:
    """One bar a vote, the first above the second and lighter."""
    thick = look.px(14)
    gap = look.px(6)
    whole = len(option.counts) * thick + (len(option.counts) - 1) * gap
    top = box.center().y() - whole // 2
    mirrored = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    painter.setPen(Qt.PenStyle.NoPen)
    for at, count in enumerate(option.counts):
        track = QRectF(box.left(), top, box.width(), thick)
        painter.setBrush(look.color("track"))
        painter.drawRoundedRect(track, thick / 2, thick / 2)
        if count and most:
            width = max(thick, box.width() * count / most)
            left = track.right() - width if mirrored else track.left()
            is_last = at == len(option.counts) - 1
            painter.setBrush(look.color("primary" if is_last else "edge"))
            painter.drawRoundedRect(QRectF(left, top, width, thick), thick / 2, thick / 2)
        top += thick + gap


def _paint_tick(painter: QPainter, look: RoomLook, box: QRect) -> None:
    size = min(box.width(), box.height()) * 0.7
    x, y = box.center().x() - size / 2, box.center().y() - size / 2
    pen = QPen(look.color("ok"), look.px(7))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawLine(
        round(x + size * 0.1), round(y + size * 0.55), round(x + size * 0.4), round(y + size * 0.85)
    )
    painter.drawLine(
        round(x + size * 0.4), round(y + size * 0.85), round(x + size * 0.95), round(y + size * 0.2)
    )
