"""Where a person was before they opened a place: Esc leads back there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from course_app.ui.context import Context


class WayBack:
    """Remembers the screen that a place covered."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._before: QWidget | None = None

    def remember(self, own: QWidget | None) -> None:
        """Take what is shown now as where to go back to, unless it is the place's own screen."""
        now = self._context.window.stack.currentWidget()
        if now is not own:
            self._before = now

    def go(self) -> None:
        """Show the screen that was there before; Home where that is gone."""
        before, window = self._before, self._context.window
        if before is None or not isValid(before) or before is window.home:
            self._context.navigator.go_home()
        else:
            window.show_screen(before)
