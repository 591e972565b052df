"""The icon set: SVG files of one stroke width, tinted with a token's colour when they are used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

DRAWN_IN = "#1E2A2D"  # the colour of every icon's stroke in its file


class IconStore:
    """Gives icons by name, colour and size; each is drawn once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[tuple[str, str, int], QIcon] = {}

    def icon(self, name: str, color: str, size: int) -> QIcon:
        """Give an icon `size` pixels wide, sharp on the screen's own pixels.

        Raises `FileNotFoundError` for a name that the set does not have: our mistake.
        """
        key = (name, color, size)
        if key not in self._made:
            text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            self._made[key] = QIcon(draw_svg(text.replace(DRAWN_IN, color).encode(), size, size))
        return self._made[key]


def draw_svg(svg: bytes, width: int, height: int) -> QPixmap:
    """Draw an SVG at this size in the application's pixels, at the screen's full sharpness."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(svg))
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, width, height))
    return pixmap
