"""A certificate of completion: one page of A4 across, as a PDF."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from course_app.ui.theme import INTERFACE, READING

_DPI = 300
_MM = _DPI / 25.4  # dots
_WIDTH, _HEIGHT = 297.0, 210.0  # mm
_TEXT_WIDTH = 236.0  # mm that a line may take
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class Certificate(NamedTuple):
    """What it says; all are words as they are printed."""

    name: str
    course: str
    date: str
    score: str  # "89%"
    score_label: str  # "Final test"
    source: str = ""  # what the course rests on


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("certificate", text)


def write_certificate(path: Path, certificate: Certificate, colors: Mapping[str, str]) -> None:
    """Write the PDF whole or leave the place as it was.

    `colors` are those of the light theme. Raises `OSError` when the disk refuses.
    """
    aside = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        _draw(aside, certificate, colors)
        with aside.open("rb+") as file:
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError:
        aside.unlink(missing_ok=True)
        raise


def _draw(path: Path, certificate: Certificate, colors: Mapping[str, str]) -> None:
    path.open("xb").close()  # the painter does not say why it cannot write
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Landscape,
        QMarginsF(0, 0, 0, 0),
    )
    writer.setPageLayout(layout)
    writer.setTitle(f"{certificate.name}: {certificate.course}")
    writer.setCreator("Course App")
    painter = QPainter()
    is_whole = painter.begin(writer)
    if is_whole:
        CertificatePage(painter, colors).draw(certificate)
        is_whole = painter.end()
    if not is_whole:
        raise OSError(tr("the file cannot be written"))


class CertificatePage:
    """Draws in millimetres on the painter's dots."""

    def __init__(self, painter: QPainter, colors: Mapping[str, str]) -> None:
        self._painter = painter
        self._colors = colors

    def draw(self, certificate: Certificate) -> None:
        """Draw all of it on one page of A4 across."""
        self._frame()
        self._seal(QPointF(_WIDTH / 2, 39), 11)
        self._line(tr("Certificate of completion").upper(), 61, 13, "primary", is_spaced=True)
        self._line(certificate.name, 84, 36, "ink", face=READING)
        self._rule(_WIDTH / 2 - 60, _WIDTH / 2 + 60, 96, "line")
        self._line(tr("has completed the course"), 106, 14, "mute")
        self._line(certificate.course, 121, 24, "primary-dark", face=READING)
        columns = (
            (tr("Date"), certificate.date),
            (certificate.score_label, certificate.score),
            (tr("Facilitator"), ""),
        )
        for position, (label, value) in enumerate(columns):
            self._column(_WIDTH / 2 + (position - 1) * 80, label, value)
        self._line(certificate.source, 187, 9, "mute")

    def _dots(self, rect: QRectF) -> QRectF:
        return QRectF(rect.x() * _MM, rect.y() * _MM, rect.width() * _MM, rect.height() * _MM)

    def _frame(self) -> None:
        for inset, width, token in ((10.0, 0.35, "line"), (13.0, 0.9, "primary")):
            box = QRectF(inset, inset, _WIDTH - 2 * inset, _HEIGHT - 2 * inset)
            self._painter.setPen(QPen(QColor(self._colors[token]), width * _MM))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(self._dots(box), 4 * _MM, 4 * _MM)

    def _seal(self, centre: QPointF, radius: float) -> None:
        """Draw the app's full ring with a check mark in it."""
        painter = self._painter
        box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
        painter.setPen(QPen(QColor(self._colors["primary"]), 1.6 * _MM))
        painter.setBrush(QColor(self._colors["tint"]))
        painter.drawEllipse(self._dots(box))
        pen = QPen(QColor(self._colors["primary"]), 1.8 * _MM)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        shape = ((-4.6, 0.4), (-1.4, 3.6), (4.8, -3.4))
        points = [QPointF((centre.x() + x) * _MM, (centre.y() + y) * _MM) for x, y in shape]
        painter.drawPolyline(points)

    def _rule(self, start: float, end: float, y: float, token: str) -> None:
        self._painter.setPen(QPen(QColor(self._colors[token]), 0.35 * _MM))
        self._painter.drawLine(QPointF(start * _MM, y * _MM), QPointF(end * _MM, y * _MM))

    def _column(self, x: float, label: str, value: str) -> None:
        self._line(value, 151, 17, "ink", centre=x, width=66)
        self._rule(x - 33, x + 33, 158, "edge")
        self._line(label, 164, 11, "mute", centre=x, width=66)

    def _line(  # noqa: PLR0913  a line of print is no less
        self,
        text: str,
        y: float,
        points: float,
        token: str,
        *,
        face: str = INTERFACE,
        is_spaced: bool = False,
        centre: float = _WIDTH / 2,
        width: float = _TEXT_WIDTH,
    ) -> None:
        """Draw one line, middle at `y`, smaller where it would be wider than `width`."""
        font = QFont(face)
        if face == READING or is_spaced:
            font.setWeight(QFont.Weight.DemiBold)
        if is_spaced:
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 115)
        font.setPixelSize(round(points / 72 * _DPI))
        needed = QFontMetricsF(font).horizontalAdvance(text)
        if needed > width * _MM:
            font.setPixelSize(max(1, int(font.pixelSize() * width * _MM / needed)))
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._colors[token]))
        box = QRectF(centre - width / 2 - 2, y - 12, width + 4, 24)
        self._painter.drawText(self._dots(box), _CENTRE, text)
