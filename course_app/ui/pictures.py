"""Pictures of a lesson's own folder, in this theme's colours and at the width that is wanted."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtSvg import QSvgRenderer

from course_app.ui.icons import draw_svg
from course_app.ui.theme import COLUMN, Look

_KEPT = 6  # drawings: of the page before, of this one and, drawn ahead, of the next
_LARGEST_FILE = 5_000_000  # bytes; a larger one is not shown


def picture_width(look: Look, room: int) -> int:
    """Give how wide pictures are drawn where there is this much room."""
    return max(100, min(room, look.px(COLUMN)))


def draw_picture(
    look: Look, folder: Path, address: str, width: int, *, is_largest: bool = False
) -> QPixmap | None:
    """Give a picture this wide; None for what is not in the folder or cannot be shown.

    With `is_largest` a photograph that is smaller keeps its own size.
    """
    path = (folder / address).resolve()
    if not path.is_relative_to(folder.resolve()) or not path.is_file():
        return None
    if path.stat().st_size > _LARGEST_FILE:
        return None
    if path.suffix.lower() == ".svg":
        return _drawn(look, path, width, look.theme, path.stat().st_mtime_ns)
    pixmap = QPixmap(str(path))
    if pixmap.width() > width or not is_largest:
        return pixmap.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
    return pixmap


@lru_cache(maxsize=_KEPT)
def _drawn(look: Look, path: Path, width: int, _theme: str, _changed: int) -> QPixmap | None:
    svg = look.tinted_svg(path.read_text(encoding="utf-8", errors="replace"))
    size = QSvgRenderer(svg).defaultSize()
    if size.isEmpty():
        return None
    return draw_svg(svg, width, round(width * size.height() / size.width()))
