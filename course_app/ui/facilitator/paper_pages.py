"""Pages of paper: how many there are, and how each is drawn, on a screen, in a PDF, on a printer.

Everything is measured in units of 1/96 inch, whatever it is drawn on: so the preview and the
paper always agree.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QTextDocument,
)

from course_app.ui.theme import INTERFACE
from course_app.workshop.paper import Block, Paper

DPI = 96
_MM = DPI / 25.4
MARGIN = 14 * _MM
_FOOTER = 9 * _MM
_SCALES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75)
_GAP = 9.0  # between two blocks

# Qt's rich text knows this much of CSS 2: https://doc.qt.io/qt-6/richtext-html-subset.html
_STYLE = """
body { color: black; font-size: 15px; }
h1 { font-size: 22px; font-weight: 600; margin-top: 0px; margin-bottom: 4px; }
p { margin-top: 0px; margin-bottom: 3px; }
p.stem { font-size: 17px; margin-bottom: 3px; }
p.option { margin-left: 24px; margin-bottom: 3px; font-size: 16px; }
span.ring { font-size: 19px; }
p.field { margin-top: 6px; margin-bottom: 8px; }
th { font-weight: 600; }
"""


class PaperSize(NamedTuple):
    """A kind of paper; sizes in units."""

    name: str  # "A4" | "Letter"
    width: float
    height: float
    is_across: bool = False

    @property
    def page_layout(self) -> QPageLayout:
        """Give Qt's layout without margins: pages have their own."""
        sizes = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
        across, upright = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait
        return QPageLayout(
            QPageSize(sizes[self.name]),
            across if self.is_across else upright,
            QMarginsF(0, 0, 0, 0),
        )

    def turned(self) -> PaperSize:
        """Give the same paper lying across."""
        return PaperSize(self.name, self.height, self.width, not self.is_across)


A4 = PaperSize("A4", 210 * _MM, 297 * _MM)
LETTER = PaperSize("Letter", 8.5 * DPI, 11.0 * DPI)
SIZES = {size.name: size for size in (A4, LETTER)}


def usual_size() -> str:
    """Give the paper that is usual where the person lives."""
    is_american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return (LETTER if is_american else A4).name


class Pages(Protocol):
    """What can be shown, saved and printed."""

    title: str
    size: PaperSize

    @property
    def count(self) -> int:
        """How many pages there are."""

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a page, counted from 0, on a painter that is scaled to units."""


class DocumentPages:
    """A whole HTML text, such as a summary or a handout; it brings its own style.

    With `wanted` pages the text becomes a little smaller where it would need more.
    """

    def __init__(
        self, title: str, html: str, size: PaperSize, *, margin: float = MARGIN, wanted: int = 0
    ) -> None:
        """Lay the text out for the paper."""
        self.title, self.size = title, size
        self._document = _document()
        self._document.setHtml(html)
        self._scale = 1.0
        for scale in _SCALES if wanted else _SCALES[:1]:
            self._lay_out(scale, margin)
            if self.count <= wanted:
                return
        self._lay_out(1.0, margin)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._document.pageCount()

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a part of the document."""
        width, height = self.size.width / self._scale, self.size.height / self._scale
        painter.save()
        painter.scale(self._scale, self._scale)
        painter.translate(0, -page * height)
        _draw(self._document, painter, QRectF(0, page * height, width, height))
        painter.restore()

    def _lay_out(self, scale: float, margin: float) -> None:
        self._scale = scale
        self._document.setDocumentMargin(margin / scale)
        self._document.setPageSize(QSizeF(self.size.width / scale, self.size.height / scale))


class FlowPages:
    """Blocks one below the other; none is cut by the end of a page unless it is longer."""

    def __init__(self, paper: Paper, size: PaperSize, footer_words: str) -> None:
        """Lay the blocks out; `footer_words` is a pattern with {page} and {pages}."""
        self.title, self.size = paper.title, size
        self._footer = paper.footer
        self._words = footer_words
        width = size.width - 2 * MARGIN
        self._documents = [_block(block, width) for block in paper.blocks]
        self._pages = self._packed(paper.blocks)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw the blocks of a page, and its footer."""
        for top, at in self._pages[page]:
            document = self._documents[at]
            painter.save()
            painter.translate(MARGIN, top)
            _draw(document, painter, QRectF(0, 0, document.textWidth(), document.size().height()))
            painter.restore()
        font = QFont(INTERFACE)
        font.setPixelSize(11)
        painter.setFont(font)
        painter.setPen(QColor(Qt.GlobalColor.black))
        box = QRectF(
            MARGIN, self.size.height - MARGIN, self.size.width - 2 * MARGIN, MARGIN - 4 * _MM
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, self._footer)
        number = self._words.format(page=page + 1, pages=self.count)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, number)

    def _packed(self, blocks: Sequence[Block]) -> list[list[tuple[float, int]]]:
        bottom = self.size.height - MARGIN - _FOOTER / 2
        pages: list[list[tuple[float, int]]] = [[]]
        top = MARGIN
        head: int | None = None
        is_table = False
        for at, block in enumerate(blocks):
            height = self._documents[at].size().height()
            is_row = block.html.startswith("<table")
            gap = 0.0 if is_row and is_table else _GAP
            is_full = top + height > bottom and bool(pages[-1])
            if (block.begins_page and pages[-1]) or is_full:
                pages.append([])
                top, gap = MARGIN, 0.0
                if head is not None and not block.begins_page:
                    pages[-1].append((top, head))
                    top += self._documents[head].size().height()
            top += gap if pages[-1] else 0.0
            pages[-1].append((top, at))
            top += height
            is_table = is_row
            head = at if block.is_head else None if block.begins_page else head
        return pages


class SheetPages:
    """The same paper for many people, each laid out when it is shown: thousands cost nothing."""

    def __init__(
        self, title: str, size: PaperSize, names: Sequence[str], make: Callable[[str], FlowPages]
    ) -> None:
        """Take what makes the paper of one name; all have as many pages as the longest name's."""
        self.title, self.size = title, size
        self._names = names
        self._make = make
        self._each = make(max(names, key=len, default="")).count
        self._last: tuple[str, FlowPages] | None = None

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._each * len(self._names)

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a page of somebody's paper."""
        name = self._names[page // self._each]
        if self._last is None or self._last[0] != name:
            self._last = (name, self._make(name))
        pages = self._last[1]
        if page % self._each < pages.count:
            pages.draw(painter, page % self._each)


class DrawnPages:
    """Pages that are drawn one by one, such as voting cards."""

    def __init__(
        self, title: str, size: PaperSize, drawings: Sequence[Callable[[QPainter, PaperSize], None]]
    ) -> None:
        """Take one drawing a page."""
        self.title, self.size = title, size
        self._drawings = drawings

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._drawings)

    def draw(self, painter: QPainter, page: int) -> None:
        """Draw a page."""
        self._drawings[page](painter, self.size)


def page_image(pages: Pages, page: int, width: int) -> QImage:
    """Give a page as a picture of so many pixels across."""
    scale = width / pages.size.width
    image = QImage(width, round(pages.size.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    pages.draw(painter, page)
    painter.end()
    return image


_measure: list[QImage] = []


def _document() -> QTextDocument:
    document = QTextDocument()
    if not _measure:  # a device of 96 dots an inch: points mean the same on every screen
        image = QImage(1, 1, QImage.Format.Format_RGB32)
        image.setDotsPerMeterX(round(DPI / 0.0254))
        image.setDotsPerMeterY(round(DPI / 0.0254))
        _measure.append(image)
    document.documentLayout().setPaintDevice(_measure[0])
    font = QFont(INTERFACE)
    font.setPixelSize(14)
    document.setDefaultFont(font)
    return document


def _block(block: Block, width: float) -> QTextDocument:
    document = _document()
    document.setDocumentMargin(0)
    document.setDefaultStyleSheet(_STYLE)
    document.setHtml(f"<body>{block.html}</body>")
    document.setTextWidth(width)
    return document


def _draw(document: QTextDocument, painter: QPainter, clip: QRectF) -> None:
    """Draw in black, whatever the colours of the window are."""
    context = QAbstractTextDocumentLayout.PaintContext()
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))
    context.palette = palette  # type: ignore[attr-defined]  # the stubs lack both
    context.clip = clip  # type: ignore[attr-defined]
    painter.setClipRect(clip)
    document.documentLayout().draw(painter, context)
