"""The one question before something is lost: close although answers are not saved?"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def wants_to_close(parent: QWidget, waiting: int) -> bool:
    """Ask; gives True when the person chose to lose what is waiting."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("unsaved_box", text).format(count=waiting)

    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setText(tr("Some of your work is not saved yet: {count} steps."))
    box.setInformativeText(tr("The disk does not take it now. Make room, wait, then close again."))
    stay = box.addButton(tr("Keep the window open"), QMessageBox.ButtonRole.RejectRole)
    lose = box.addButton(tr("Close and lose {count} steps"), QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(stay)
    box.exec()
    return box.clickedButton() is lose
