"""A button that stays pressed: its text is bold then, and has room for that from the start."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton

_EDGE = 2  # pixels that the thicker edge of a pressed one adds
_BOLDER = 1.06  # as much wider is a text in the bold face


class ToggleButton(ActionButton):
    """A checkable button of the one factory."""

    def __init__(
        self, look: Look, icon: str = "", parent: QWidget | None = None, *, quiet: bool = False
    ) -> None:
        super().__init__(look, icon, quiet=quiet, parent=parent)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Leave room for the bold face, and take no more of it while pressed."""
        size = super().sizeHint()
        words = self.fontMetrics().horizontalAdvance(self.text())
        is_edged = self.isChecked() and self.property("quiet") != "true"
        edge = _EDGE if is_edged else 0
        return QSize(size.width() + round(words * (_BOLDER - 1)) - edge, size.height() - edge)
