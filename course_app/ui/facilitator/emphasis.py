"""Which button of a screen is the filled one, where that changes."""

from __future__ import annotations

from course_app.ui.widgets.buttons import ActionButton


def set_primary(button: ActionButton, *, is_primary: bool, icon: str = "") -> None:
    """Fill a button or not; `icon` is its icon, which takes on the other colour."""
    wanted = "true" if is_primary else "false"
    if button.property("primary") == wanted:
        return
    button.setProperty("primary", wanted)
    button.style().unpolish(button)
    button.style().polish(button)
    if icon:
        button.set_icon_name(icon)
