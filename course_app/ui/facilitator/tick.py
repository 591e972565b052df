"""A box to tick, as large as a finger's target."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.toggle_button import ToggleButton


class TickButton(ToggleButton):
    """A button that stays pressed, with a box that is ticked then."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "box-empty", parent)
        self.toggled.connect(self._on_toggled)

    def _on_toggled(self, is_on: bool) -> None:  # noqa: FBT001  Qt's signature
        self.set_icon_name("box-checked" if is_on else "box-empty")
