"""The icon set: SVG files of one stroke width, tinted with a token's colour when they are used."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

DRAWN_IN = "#1E2A2D"  # the colour of every icon's stroke in its file

# What points the way one reads; where that is from right to left, they are drawn mirrored.
_DIRECTED = {"arrow-left", "arrow-right", "contents", "undo"}
_MIRROR = '<g transform="matrix(-1 0 0 1 24 0)" '


class IconStore:
    """Gives icons by name, colour and size; each is drawn once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._made: dict[tuple[str, str, int, bool], QIcon] = {}

    def icon(self, name: str, color: str, size: int) -> QIcon:
        """Give an icon `size` pixels wide, sharp on the screen's own pixels.

        Raises `FileNotFoundError` for a name that the set does not have: our mistake.
        """
        is_leftward = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        is_mirrored = name in _DIRECTED and is_leftward
        key = (name, color, size, is_mirrored)
        if key not in self._made:
            text = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            if is_mirrored:
                text = text.replace("<g ", _MIRROR, 1)
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
