"""The recovery code as a file or on paper, so that it can be kept away from the laptop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtGui import QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from course_app.course.whole_file import replacing


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("code_paper", text)


def code_text(code: str, course: str) -> str:
    """Give what is kept: the code, and what it is for."""
    lines = (
        tr("Recovery code of the facilitator's side"),
        course,
        "",
        code,
        "",
        tr("It opens the facilitator's side when the PIN is forgotten."),
        tr("Keep it away from the laptop."),
    )
    return "\n".join(lines) + "\n"


def save_code(window: QWidget, code: str, course: str) -> bool:
    """Ask for a place and write; says whether it was written."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    start = Path(QStandardPaths.writableLocation(place)) / f"{tr('Recovery code')}.txt"
    chosen, _ = QFileDialog.getSaveFileName(
        window, tr("Save the recovery code"), str(start), tr("Text files (*.txt)")
    )
    if not chosen:
        return False
    try:
        with replacing(Path(chosen)) as aside:
            aside.write_text(code_text(code, course), encoding="utf-8")
    except OSError as error:
        text = tr("The code could not be saved ({cause}). Choose another place, or write it down.")
        QMessageBox.warning(window, tr("Recovery code"), text.format(cause=error.strerror or error))
        return False
    return True


def print_code(window: QWidget, code: str, course: str) -> bool:
    """Ask for a printer and print; says whether it was sent."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, window)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    document = QTextDocument(code_text(code, course))
    document.print_(printer)
    if printer.printerState() == QPrinter.PrinterState.Error:
        text = tr("The printer did not take the page. Save the code as a file, or write it down.")
        QMessageBox.warning(window, tr("Recovery code"), text)
        return False
    return True
