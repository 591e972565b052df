"""The facilitator's page of sticks: save results to one, and bring in those of other laptops."""

from __future__ import annotations

from PySide6.QtCore import QObject

from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.usb_sticks import UsbSticks


def make_page(desk: FacilitatorDesk) -> UsbPage:
    """Make the page for this opening of the facilitator's side."""
    return UsbPage(desk)


class UsbPage(QObject):
    """Shows the screen of sticks inside the facilitator's side."""

    def __init__(self, desk: FacilitatorDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.sticks = UsbSticks(desk.context, desk.stack, is_for_facilitator=True)
        desk.closing.connect(self.sticks.close)

    def open(self, value: str = "") -> None:
        """Show it; sticks are looked for at once."""
        del value
        self._desk.show(self.sticks.screen)
        self.sticks.begin()
