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

    def remember(self, *own: QWidget | None) -> None:
        """Take what is shown now as where to go back to, unless it is one of the place's own."""
        now = self._context.window.stack.currentWidget()
        if now not in own:
            self._before = now

    @property
    def before(self) -> QWidget | None:
        """The screen that was there before; None where it is gone."""
        before, stack = self._before, self._context.window.stack
        if before is None or not isValid(before) or stack.indexOf(before) < 0:
            return None
        return before

    def go(self) -> None:
        """Show the screen that was there before, and Home as it is now."""
        if self.before is self._context.window.home:
            self._context.navigator.go_home()
        else:
            self.uncover()

    def uncover(self) -> None:
        """Show the screen that was there before as it was; Home where that is gone."""
        if (before := self.before) is None:
            self._context.navigator.go_home()
        else:
            self._context.window.show_screen(before)
