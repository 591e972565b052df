"""A button that stays pressed: its text is bold then, and has room for that from the start."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton

_BOLDER = 1.06  # as much wider is a text in the bold face


class ToggleButton(ActionButton):
    """A checkable button of the one factory."""

    def __init__(self, look: Look, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, icon, parent=parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Leave room for the bold face."""
        size = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(size.width() + round(words * (_BOLDER - 1)), size.height())
