"""Asks where to save, and which printer to use; says in words what became of it."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from course_app.errors import CourseAppError
from course_app.ui.facilitator.paper_output import print_pages, write_pdf
from course_app.ui.facilitator.paper_pages import Pages
from course_app.ui.words import problem_words

_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 80


class Said(str):
    """What became of it, in words; `is_bad` says that it did not work."""

    __slots__ = ("is_bad",)
    is_bad: bool


def said(words: str, *, is_bad: bool = False) -> Said:
    """Give words about what became of it."""
    result = Said(words)
    result.is_bad = is_bad
    return result


def ask_place(window: QWidget, title: str, suffix: str, kind: str) -> Path | None:
    """Ask for a file's place; None where the person thinks better of it."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    start = Path(QStandardPaths.writableLocation(place)) / f"{file_name(title)}.{suffix}"
    chosen, _ = QFileDialog.getSaveFileName(window, tr("Save"), str(start), f"{kind} (*.{suffix})")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(f".{suffix}")


def save_pdf(window: QWidget, pages: Pages) -> Said:
    """Ask for a place and write a PDF."""
    path = ask_place(window, pages.title, "pdf", tr("PDF"))
    if path is None:
        return said("")
    try:
        write_pdf(path, pages)
    except CourseAppError as error:
        return said_of(error)
    return said(tr("Saved: {name}").format(name=path.name))


def print_paper(window: QWidget, pages: Pages) -> Said:
    """Ask for a printer and print."""
    if not QPrinterInfo.availablePrinterNames():
        return said(
            tr("No printer is set up on this laptop. Save a PDF and print it elsewhere."),
            is_bad=True,
        )
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(pages.size.page_layout)
    dialog = QPrintDialog(printer, window)
    dialog.setMinMax(1, max(1, pages.count))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return said("")
    try:
        print_pages(printer, pages)
    except CourseAppError as error:
        return said_of(error)
    return said(tr("Sent to the printer."))


def said_of(error: CourseAppError) -> Said:
    """Give what went wrong."""
    return said(" ".join(map(problem_words, error.problems)), is_bad=True)


def file_name(title: str) -> str:
    """Give a name that every system takes."""
    return _NOT_IN_NAMES.sub(" ", title).strip(" .")[:_LONGEST_NAME].strip() or "course-app"


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("paper", text)
