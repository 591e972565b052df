"""How much of something is done, as a ring that closes and then carries a check mark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

# The check mark's corners, as shares of the ring's box.
_CHECK = ((0.28, 0.53), (0.44, 0.68), (0.73, 0.36))


def paint_ring(
    painter: QPainter, box: QRectF, share: float, colors: tuple[QColor, QColor, QColor]
) -> None:
    """Paint a ring into a square box: `share` of it closed, from 12 o'clock on.

    A whole share is a filled disc with a check mark, so that "done" is not told by colour
    alone. `colors` are track, fill and check mark.
    """
    track, fill, mark = colors
    width = box.width() * 0.15
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if share >= 1.0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawEllipse(box)
        pen = QPen(mark, width * 0.8)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        corners = [
            QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in _CHECK
        ]
        painter.drawPolyline(QPolygonF(corners))
        return
    inner = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(track, width)
    painter.setPen(pen)
    painter.drawEllipse(inner)
    if share > 0:
        pen = QPen(fill, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        shown = min(max(share, 0.06), 0.9)  # an open ring is seen to be open
        painter.drawArc(inner, 90 * 16, -round(360 * 16 * shown))
