"""The place "usb": a learner saves this laptop's results to a stick, for the office."""

from __future__ import annotations

from PySide6.QtCore import QObject

from course_app.ui.context import Context
from course_app.ui.usb_sticks import UsbSticks


def make_place(context: Context) -> UsbPlace:
    """Make the place for one learner."""
    return UsbPlace(context)


class UsbPlace(QObject):
    """Shows the screen of sticks without the side of bringing in."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._sticks: UsbSticks | None = None

    def open(self, value: str = "") -> None:
        """Show it; sticks are looked for at once."""
        del value
        window = self._context.window
        if self._sticks is None:
            self._sticks = UsbSticks(self._context, window.stack, is_for_facilitator=False)
            self._sticks.screen.back_requested.connect(self._context.navigator.go_home)
        window.show_screen(self._sticks.screen)
        self._sticks.begin()

    def close(self) -> None:
        """Let go of the screen, after what is in hand has ended."""
        if self._sticks is not None:
            sticks, self._sticks = self._sticks, None
            sticks.close()
            self._context.window.drop_screen(sticks.screen)
            sticks.deleteLater()
