"""A text on paper: laid out on A4 in the light theme's colours, printed or saved as a PDF."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QMarginsF, QPointF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPixmap,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from course_app import app_paths
from course_app.ui.icons import draw_svg
from course_app.ui.theme import INTERFACE, PAGE_FACES, add_faces, fill_tokens, read_themes, scaled

_MARGIN = 20.0  # mm
_FOOT = 10.0  # mm below the text, for the page's number
_DOTS = 96 / 25.4  # pixels of the layout in a mm
_WIDTH = (210 - 2 * _MARGIN) * _DOTS
_HEIGHT = (297 - 2 * _MARGIN - _FOOT) * _DOTS
_TEXT_SIZE = 64  # per cent of the reader's: 10.5 points
_SHARP = 3  # dots of a picture for each of the layout
_DPI = 300
_HEADING = scaled(28, _TEXT_SIZE)  # pixels: a heading is known by them
_ROOM = 110  # pixels that must be left on a page for a heading and the lines after it
_CSS = """
a, a.term { color: @ink; text-decoration: none; }
p.title { font-size: 36sp; font-weight: 600; margin-bottom: 6sp; line-height: 44sp; }
p.heading { font-size: 28sp; font-weight: 600; margin-top: 24sp; margin-bottom: 10sp; }
p.foot, p.mute { font-family: "Source Sans Pro"; font-size: 18sp; color: @mute; }
"""


class Paper(NamedTuple):
    """What is printed: HTML of the reader's kind, its title, and where its pictures are."""

    title: str
    html: str
    folder: Path | None = None


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("paper", text)


def write_pdf(path: Path, paper: Paper) -> None:
    """Write a PDF, whole, or leave the place as it was; raises `OSError` when it cannot be."""
    aside = path.with_name(f".{path.name}-{os.getpid()}")
    try:
        aside.open("xb").close()  # the writer does not say why it cannot write
        writer = QPdfWriter(str(aside))
        writer.setResolution(_DPI)
        writer.setTitle(paper.title)
        writer.setCreator("Course App")
        _draw_whole(writer, paper)
        del writer
        with aside.open("rb+") as file:
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError:
        aside.unlink(missing_ok=True)
        raise


def draw_on(device: QPagedPaintDevice, paper: Paper) -> bool:
    """Draw all pages on a printer or into a PDF; says whether the device took them."""
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN),
            QPageLayout.Unit.Millimeter,
        )
    )
    colors = read_themes(app_paths.resources())["light"]
    document = _PaperDocument(paper, colors)
    painter = QPainter()
    if not painter.begin(device):
        return False
    painter.scale(device.width() / _WIDTH, device.width() / _WIDTH)
    pages = document.pageCount()
    for number in range(pages):
        if number:
            device.newPage()
        _draw_page(painter, document, number, colors)
        if pages > 1:
            _draw_foot(painter, f"{paper.title}  ·  {number + 1} / {pages}", colors)
    return painter.end()


def _draw_whole(writer: QPdfWriter, paper: Paper) -> None:
    if not draw_on(writer, paper):
        raise OSError(tr("the file cannot be written"))


def _draw_page(
    painter: QPainter, document: QTextDocument, number: int, colors: Mapping[str, str]
) -> None:
    context: Any = QAbstractTextDocumentLayout.PaintContext()  # the stubs have no fields of it
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(colors["ink"]))
    clip = QRectF(0, number * _HEIGHT, _WIDTH, _HEIGHT)
    context.palette, context.clip = palette, clip
    painter.save()
    painter.translate(QPointF(0, -number * _HEIGHT))
    painter.setClipRect(clip)
    document.documentLayout().draw(painter, context)
    painter.restore()


def _draw_foot(painter: QPainter, words: str, colors: Mapping[str, str]) -> None:
    font = QFont(INTERFACE)
    font.setPixelSize(11)
    painter.setFont(font)
    painter.setPen(QColor(colors["mute"]))
    box = QRectF(0, _HEIGHT + 2 * _DOTS, _WIDTH, (_FOOT - 2) * _DOTS)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


class _PaperDocument(QTextDocument):
    """Finds its pictures in the paper's folder, and nowhere else."""

    def __init__(self, paper: Paper, colors: Mapping[str, str]) -> None:
        super().__init__()
        self._folder = paper.folder
        add_faces(app_paths.font_folders(), PAGE_FACES)
        css = (app_paths.resources() / "reader.css").read_text(encoding="utf-8") + _CSS
        self.setDefaultStyleSheet(fill_tokens(css, colors, _TEXT_SIZE))
        self.setDocumentMargin(0)
        self.setPageSize(QSizeF(_WIDTH, _HEIGHT))
        self.setHtml(f"<body>{paper.html}</body>")
        self._keep_headings()

    def _keep_headings(self) -> None:
        """Begin a new page where a heading would stand at the foot of one."""
        block = self.begin()
        while block.isValid():
            size = block.charFormat().intProperty(QTextFormat.Property.FontPixelSize)
            top = self.documentLayout().blockBoundingRect(block).top() % _HEIGHT
            if size == _HEADING and top > _HEIGHT - _ROOM:
                form = block.blockFormat()
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(form)
                self.markContentsDirty(0, self.characterCount())  # Qt loses lines otherwise
            block = block.next()

    def loadResource(self, kind: int, name: QUrl | str) -> QPixmap | None:
        """Give a picture as wide as the text and as sharp as paper can show."""
        if kind != QTextDocument.ResourceType.ImageResource.value or self._folder is None:
            return None
        path = (self._folder / (name.toString() if isinstance(name, QUrl) else name)).resolve()
        if not path.is_relative_to(self._folder.resolve()) or not path.is_file():
            return None
        picture = _picture(path, round(_WIDTH * _SHARP))
        if picture is not None:
            picture.setDevicePixelRatio(max(_SHARP, picture.width() / _WIDTH))
        return picture


def _picture(path: Path, width: int) -> QPixmap | None:
    if path.suffix.lower() != ".svg":
        picture = QPixmap(str(path))
        return None if picture.isNull() else picture
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415  with the first picture

    svg = path.read_text(encoding="utf-8", errors="replace")
    svg = svg.replace(f"{INTERFACE}, sans-serif", INTERFACE)
    size = QSvgRenderer(svg.encode()).defaultSize()
    if size.isEmpty():
        return None
    picture = draw_svg(svg.encode(), width, round(width * size.height() / size.width()))
    picture.setDevicePixelRatio(1)
    return picture
