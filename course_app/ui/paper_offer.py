"""Asks whether a text is to be printed or saved, and where; says what became of it."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from course_app.ui.paper import Paper, draw_on, write_pdf
from course_app.ui.widgets.announce import announce

_UNSAFE = '<>:"/\\|?*'  # in the name of a file, on any system
_LONGEST_NAME = 80


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("paper", text)


def offer_paper(window: QWidget, paper: Paper) -> None:
    """Ask whether to print or to save, and do it."""
    box = QMessageBox(window)
    box.setWindowTitle(tr("Print or save"))
    box.setText(paper.title)
    box.setInformativeText(tr("Save it as a PDF file to print or share later, or print it now."))
    save = box.addButton(tr("Save as PDF"), QMessageBox.ButtonRole.AcceptRole)
    now = box.addButton(tr("Print"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(save)
    box.exec()
    pressed = box.clickedButton()
    box.deleteLater()
    if pressed is save:
        save_pdf(window, paper)
    elif pressed is now:
        _print(window, paper)


def save_pdf(window: QWidget, paper: Paper) -> bool:
    """Ask for a place and write a PDF there; says whether it was written."""
    name = f"{file_name(paper.title)}.pdf"
    return _save(window, name, tr("PDF files (*.pdf)"), lambda path: write_pdf(path, paper))


def save_text(window: QWidget, title: str, text: str) -> bool:
    """Ask for a place and write a text file there; says whether it was written."""
    name = f"{file_name(title)}.txt"
    return _save(window, name, tr("Text files (*.txt)"), lambda path: write_text(path, text))


def write_text(path: Path, text: str) -> None:
    """Write a text whole, for any editor; raises `OSError` when it cannot be."""
    aside = path.with_name(f".{path.name}-{os.getpid()}")
    ending = "\r\n" if os.name == "nt" else "\n"
    try:
        with aside.open("x", encoding="utf-8-sig", newline=ending) as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError:
        aside.unlink(missing_ok=True)
        raise


def file_name(title: str) -> str:
    """Give a name for a file that every system takes, without its ending."""
    safe = "".join("-" if c in _UNSAFE or not c.isprintable() else c for c in title)
    return " ".join(safe.split())[:_LONGEST_NAME].rstrip(". ") or "course"


def _save(window: QWidget, name: str, pattern: str, write: Callable[[Path], None]) -> bool:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    folder = Path(QStandardPaths.writableLocation(place))
    chosen, _ = QFileDialog.getSaveFileName(window, tr("Save"), str(folder / name), pattern)
    if not chosen:
        return False
    path, ending = Path(chosen), Path(name).suffix
    path = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
    try:
        write(path)
    except OSError as error:
        text = tr("The file could not be written ({cause}). Choose another place.")
        QMessageBox.warning(window, tr("Not saved"), text.format(cause=error.strerror or error))
        return False
    text = tr("Saved as {name} in {folder}.").format(name=path.name, folder=path.parent)
    announce(window, text)
    QMessageBox.information(window, tr("Saved"), text)
    return True


def _print(window: QWidget, paper: Paper) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  seldom

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(paper.title)
    dialog = QPrintDialog(printer, window)
    if dialog.exec() == QPrintDialog.DialogCode.Accepted and not draw_on(printer, paper):
        text = tr("The printer did not take the pages. Save a PDF and print it elsewhere.")
        QMessageBox.warning(window, tr("Not printed"), text)
    dialog.deleteLater()
