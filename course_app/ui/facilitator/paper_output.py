"""Pages go into a PDF file whole or not at all, or to a printer."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from course_app.course.whole_file import replacing
from course_app.errors import QT_TRANSLATE_NOOP, CourseAppError, Problem
from course_app.ui.facilitator.paper_pages import DPI, Pages

_PDF_DPI = 300

NO_FILE = QT_TRANSLATE_NOOP("errors", "The file could not be saved ({cause})")
OTHER_PLACE = QT_TRANSLATE_NOOP("errors", "Choose another folder, or free some space on the disk")
NO_PRINTER = QT_TRANSLATE_NOOP("errors", "The printer did not take the paper")
CHECK_PRINTER = QT_TRANSLATE_NOOP(
    "errors", "See that it is switched on and has paper, or save a PDF and print it elsewhere"
)


class PaperError(CourseAppError):
    """A paper could not be saved or printed."""


def write_pdf(path: Path, pages: Pages) -> None:
    """Write a PDF whole or not at all; raises `PaperError`."""
    with _saving(path) as aside:
        aside.open("xb").close()  # the painter does not say why it cannot write
        writer = QPdfWriter(str(aside))
        writer.setResolution(_PDF_DPI)
        writer.setPageLayout(pages.size.page_layout)
        writer.setTitle(pages.title)
        writer.setCreator("Course App")
        is_whole = _draw_all(writer, pages)
        del writer  # it holds the file open
        _insist(is_whole=is_whole)


def write_text(path: Path, text: str) -> None:
    """Write a text file in the same way."""
    with _saving(path) as aside:
        aside.write_bytes(text.encode())


@contextmanager
def _saving(path: Path) -> Iterator[Path]:
    try:
        with replacing(path) as aside:
            yield aside
    except OSError as error:
        cause = error.strerror or str(error)
        problem = Problem(text=NO_FILE, remedy=OTHER_PLACE, fields={"cause": cause}, code="no-file")
        raise PaperError(problem) from error


def print_pages(printer: QPrinter, pages: Pages) -> None:
    """Send the pages that the person chose to the printer; raises `PaperError`."""
    printer.setDocName(pages.title)
    printer.setFullPage(True)
    printer.setPageLayout(pages.size.page_layout)
    if not _draw_all(printer, pages, printer.fromPage(), printer.toPage()):
        raise PaperError(Problem(text=NO_PRINTER, remedy=CHECK_PRINTER, code="no-printer"))


def _insist(*, is_whole: bool) -> None:
    if not is_whole:
        raise OSError(QCoreApplication.translate("paper", "it cannot be written"))


def _draw_all(device: QPagedPaintDevice, pages: Pages, first: int = 0, last: int = 0) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    scale_x, scale_y = device.logicalDpiX() / DPI, device.logicalDpiY() / DPI
    chosen = range(max(1, first), (min(last, pages.count) if last else pages.count) + 1)
    is_whole = True
    for number in chosen:
        if number > chosen.start:
            is_whole = is_whole and device.newPage()
        painter.save()
        try:
            painter.scale(scale_x, scale_y)
            pages.draw(painter, number - 1)
        finally:
            painter.restore()
    return painter.end() and is_whole
