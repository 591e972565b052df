"""States that the style sheet knows by a property of the widget."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def set_style_role(widget: QWidget, role: str) -> None:
    """Give a widget another role, and the look that goes with it; nothing for the same one."""
    if widget.property("role") == role:
        return
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
