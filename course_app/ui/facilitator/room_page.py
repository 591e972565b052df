"""A page or a picture of a lesson on the wall."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSize, QUrl
from PySide6.QtGui import QPainter, QPixmap, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from course_app.ui.facilitator.room_content import RoomPage, RoomPicture
from course_app.ui.facilitator.room_look import RoomLook
from course_app.ui.icons import draw_svg

_LARGEST = 5_000_000  # bytes; a larger file is not shown


class _Document(QTextDocument):
    """Rich text whose pictures come from the lesson's own folder; nothing else is ever loaded."""

    def __init__(self, look: RoomLook, folder: Path, width: int) -> None:
        super().__init__()
        self._look = look
        self._folder = folder
        self._width = width

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401  Qt's signature
        """Give a picture as wide as the page, or nothing."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        address = name.toString() if isinstance(name, QUrl) else name
        path = (self._folder / address).resolve()
        return load_picture(self._look, path, self._folder, QSize(self._width, self._width))


class PageOnWall:
    """A page laid out for one picture; a long one goes on in steps."""

    def __init__(self, look: RoomLook, page: RoomPage, size: QSize, position: int = 0) -> None:
        self._size = size
        self._document = document = _Document(look, page.folder, size.width())
        document.setDocumentMargin(0)
        document.setDefaultStyleSheet(look.page_style())
        document.setHtml(f"<body><p class='title'>{_escaped(page.title)}</p>{page.html}</body>")
        document.setTextWidth(max(50, size.width()))
        self._starts = _starts(document, size.height())
        self.steps = len(self._starts)
        self.position = min(position, self.steps - 1)

    @property
    def words(self) -> str:
        """Say that the page goes on, or nothing."""
        if self.steps == 1:
            return ""
        text = QCoreApplication.translate("RoomView", "Part {number} of {total}")
        return text.format(number=self.position + 1, total=self.steps)

    def scroll(self, direction: int) -> bool:
        """Go a step on or back; gives False at the end."""
        before = self.position
        self.position = min(max(0, self.position + direction), self.steps - 1)
        return self.position != before

    def paint(self, painter: QPainter, body: QRect) -> None:
        """Paint the part of this moment."""
        start = self._starts[self.position]
        is_last = self.position == self.steps - 1
        height = self._size.height()
        if not is_last:
            height = min(height, round(self._starts[self.position + 1] - start))
        painter.save()
        painter.setClipRect(QRect(body.left(), body.top(), body.width(), height))
        painter.translate(QPointF(body.left(), body.top() - start))
        self._document.drawContents(painter, QRectF(0, start, self._size.width(), height))
        painter.restore()


def _starts(document: QTextDocument, height: int) -> list[float]:
    """Give where each part of a page begins, so that no line is cut in two."""
    starts = [0.0]
    for top, bottom in _lines(document):
        if bottom > starts[-1] + height and top > starts[-1]:
            starts.append(top)
    return starts


def _lines(document: QTextDocument) -> Iterator[tuple[float, float]]:
    layout = document.documentLayout()
    block = document.begin()
    while block.isValid():
        top = layout.blockBoundingRect(block).top()
        text = block.layout()
        for number in range(text.lineCount()):
            line = text.lineAt(number)
            yield top + line.y(), top + line.y() + line.height()
        block = block.next()


class PictureOnWall:
    """A picture as large as there is room; read once, since the clock is painted over it anew."""

    def __init__(self, look: RoomLook, content: RoomPicture, room: QRect) -> None:
        margin = look.px(32)
        self._box = box = room.adjusted(margin, margin, -margin, -margin)
        self._pixmap = load_picture(look, content.path, content.folder, box.size())

    def paint(self, painter: QPainter) -> None:
        """Paint it in the middle."""
        if self._pixmap is None:
            return
        box, size = self._box, self._pixmap.deviceIndependentSize()
        x = box.left() + (box.width() - size.width()) / 2
        y = box.top() + (box.height() - size.height()) / 2
        painter.drawPixmap(QPointF(x, y), self._pixmap)


def load_picture(look: RoomLook, path: Path, folder: Path, room: QSize) -> QPixmap | None:
    """Give a picture of the lesson's folder at the largest size that fits, or nothing."""
    if not path.resolve().is_relative_to(folder.resolve()) or not path.is_file():
        return None
    if path.stat().st_size > _LARGEST:
        return None
    if path.suffix.lower() != ".svg":
        pixmap = QPixmap(str(path))
        return None if pixmap.isNull() else pixmap.scaled(_fitted(pixmap.size(), room))
    svg = look.picture(path.read_text(encoding="utf-8", errors="replace"))
    natural = QSvgRenderer(svg).defaultSize()
    if natural.isEmpty():
        return None
    size = _fitted(natural, room)
    return draw_svg(svg, size.width(), size.height())


def _fitted(natural: QSize, room: QSize) -> QSize:
    scale = min(room.width() / natural.width(), room.height() / natural.height())
    return QSize(round(natural.width() * scale), round(natural.height() * scale))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
