"""The screens of USB sticks: none in, two in and saved, and a receipt with holes and refusals."""

from __future__ import annotations

from course_app.ui.usb_screen import UsbScreen
from tests.ui.camera import Studio

DRIVES = (
    "SANDISK · free: 14.2 GB",
    "Office stick of the programme in Maharashtra · free: 310.5 MB",
)
FILES = ("results-9F3A21.results · 1.2 MB", "results-07BC44.results · 812.0 KB")
LINES = (
    "Laptop 9F3A21: new entries: 12,340",
    "Learners who were not known here: 31",
    "Entries taken back or given back: 2",
    (
        "results-07BC44.results was refused. The statement 019ab3c1-22aa-7f01-8d1e-1c2f3b4a5d6e "
        "(statements.jsonl:17) says something else here. Nothing was taken in. Ask whoever made "
        "the file for a new one."
    ),
    "Laptop 9F3A21: entries 120 to 131 have not arrived. Save its results again there.",
)


def shots(studio: Studio) -> None:
    """Draw a learner's screen and a facilitator's."""
    with studio.camera() as camera:
        stack = camera.desk.window.stack
        mine = UsbScreen(camera.desk.look, stack, is_for_facilitator=False)
        camera.desk.window.show_screen(mine)
        camera.shoot("usb-no-stick")
        mine.save_card.show_drives(DRIVES, 0)
        mine.save_card.tell(
            "Safe to remove. The results are on “SANDISK”, and reading them back gave the same. "
            "Answers and other entries: 1,240. Size: 310.2\N{NO-BREAK SPACE}KB."
        )
        camera.shoot("usb-saved")
        office = UsbScreen(camera.desk.look, stack, is_for_facilitator=True)
        camera.desk.window.show_whole(is_whole=True)
        camera.desk.window.show_screen(office)
        office.save_card.show_drives(DRIVES, 1)
        office.bring_card.show_found(FILES)
        office.show_busy(is_busy=True)
        office.show_share(0.4)
        camera.shoot("usb-busy")
        office.show_busy(is_busy=False)
        office.bring_card.show_receipt(
            "New: 12,340. Already here: 118. Files refused: 1.", LINES, has_refused=True
        )
        office.show_told(office.bring_card)
        camera.shoot("usb-receipt")
