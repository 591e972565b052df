"""Draw the app's icon in the sizes that desktops ask for: PNG files, and one ICO for Windows.

Run with a Python that has PySide6: `app_icon.py FOLDER`.
"""

from __future__ import annotations

import os
import struct
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256)
SOURCE = Path(__file__).resolve().parent.parent / "resources" / "app" / "course-app.svg"


def png(size: int) -> bytes:
    """Give the icon as PNG."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        QSvgRenderer(str(SOURCE)).render(painter, QRectF(0, 0, size, size))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know only bytes here
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Give one ICO file that holds the PNGs, as Windows reads it since Vista."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    offset = len(head) + 16 * len(pictures)
    index, body = b"", b""
    for size, content in pictures.items():
        side = size % 256  # 256 is written as 0
        index += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(content), offset + len(body))
        body += content
    return head + index + body


def main() -> None:
    """Write `SIZE.png` for each size, and `course-app.ico`."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QGuiApplication([])
    pictures = {size: png(size) for size in SIZES}
    for size, content in pictures.items():
        (folder / f"{size}.png").write_bytes(content)
    (folder / "course-app.ico").write_bytes(ico(pictures))
    del application


if __name__ == "__main__":
    main()
