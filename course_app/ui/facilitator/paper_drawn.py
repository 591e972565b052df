"""What is drawn and not written: voting cards and certificates, black on white."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from course_app.ui.certificate import Certificate, CertificatePage
from course_app.ui.facilitator.paper_pages import DPI, DrawnPages, PaperSize
from course_app.ui.theme import INTERFACE

_CERTIFICATE_DPI = 300
_CERTIFICATE = (297.0 / 25.4 * DPI, 210.0 / 25.4 * DPI)  # units
# Letters and lines in black and grey only: little ink, and any printer will do.
_INK = {
    "ink": "#000000",
    "mute": "#333333",
    "line": "#888888",
    "edge": "#000000",
    "primary": "#000000",
    "primary-dark": "#000000",
    "tint": "#FFFFFF",
}
Drawing = Callable[[QPainter, PaperSize], None]


def voting_cards(title: str, size: PaperSize, words: Sequence[str], fold: str) -> DrawnPages:
    """Give one page with A to D in its quarters, to be folded; `words` stand below the letters.

    Letters are outlines, so that they need little ink and are seen from the front all the same.
    """

    def draw(painter: QPainter, paper: PaperSize) -> None:
        half_x, half_y = paper.width / 2, paper.height / 2
        pen = QPen(QColor(Qt.GlobalColor.black), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawLine(QPointF(half_x, 0), QPointF(half_x, paper.height))
        painter.drawLine(QPointF(0, half_y), QPointF(paper.width, half_y))
        for at, letter in enumerate("ABCD"):
            box = QRectF(half_x * (at % 2), half_y * (at // 2), half_x, half_y)
            _outline(painter, box.adjusted(0, 0, 0, -half_y * 0.16), letter)
            _line(painter, QRectF(box.left(), box.bottom() - half_y * 0.2, half_x, 40), words[at])
        _line(painter, QRectF(0, half_y - 9, paper.width, 18), fold, 10, on_white=True)

    return DrawnPages(title, size, [draw])


def certificates(title: str, size: PaperSize, people: Sequence[Certificate]) -> DrawnPages:
    """Give a certificate for each, lying across; on Letter it is a little smaller."""
    paper = size if size.is_across else size.turned()

    def drawing(certificate: Certificate) -> Drawing:
        def draw(painter: QPainter, on: PaperSize) -> None:
            width, height = _CERTIFICATE
            scale = min(on.width / width, on.height / height)
            painter.translate((on.width - width * scale) / 2, (on.height - height * scale) / 2)
            painter.scale(scale * DPI / _CERTIFICATE_DPI, scale * DPI / _CERTIFICATE_DPI)
            CertificatePage(painter, _INK).draw(certificate)

        return draw

    return DrawnPages(title, paper, [drawing(each) for each in people])


def _outline(painter: QPainter, box: QRectF, letter: str) -> None:
    font = QFont(INTERFACE)
    font.setPixelSize(round(box.height() * 0.72))
    font.setWeight(QFont.Weight.DemiBold)
    path = QPainterPath()
    path.addText(0, 0, font, letter)
    shape = path.boundingRect()
    painter.save()
    painter.translate(box.center() - shape.center())
    painter.setPen(QPen(QColor(Qt.GlobalColor.black), 5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.restore()


def _line(
    painter: QPainter, box: QRectF, text: str, pixels: int = 28, *, on_white: bool = False
) -> None:
    if not text:
        return
    font = QFont(INTERFACE)
    font.setPixelSize(pixels)
    painter.setFont(font)
    if on_white:
        width = painter.fontMetrics().horizontalAdvance(text) + 12
        plate = QRectF(box.center().x() - width / 2, box.top(), width, box.height())
        painter.fillRect(plate, QColor(Qt.GlobalColor.white))
    painter.setPen(QColor(Qt.GlobalColor.black))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
