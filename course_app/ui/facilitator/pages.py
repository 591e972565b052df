"""The pages of the facilitator's side: what its list shows. A new page is a line here.

The module of a page has `make_page(desk)`, which gives an object with `open(value)`. It is
imported when the page is opened for the first time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from course_app.errors import QT_TRANSLATE_NOOP


class Page(Protocol):
    """What the module of a page makes: it shows its screens with `desk.show(screen)`."""

    def open(self, value: str = "") -> None:
        """Show the page; `value` says what in it, "" for its beginning."""


class PageEntry(NamedTuple):
    """One line of the list; `place` names a place of its own (see `ui.places`) to open instead."""

    module: str
    words: str  # translated in the context "facilitator"
    icon: str
    place: str = ""


# id: where it leads, in the order of the list.
PAGES: Mapping[str, PageEntry] = {
    "workshops": PageEntry(
        "course_app.ui.facilitator.workshops",
        QT_TRANSLATE_NOOP("facilitator", "Workshops"),
        "workshop",
    ),
    "learners": PageEntry(
        "course_app.ui.facilitator.learners",
        QT_TRANSLATE_NOOP("facilitator", "Learners"),
        "people",
    ),
    "gradebook": PageEntry(
        "course_app.ui.facilitator.gradebook",
        QT_TRANSLATE_NOOP("facilitator", "Gradebook"),
        "gradebook",
    ),
    "analysis": PageEntry(
        "course_app.ui.facilitator.analysis",
        QT_TRANSLATE_NOOP("facilitator", "Question analysis"),
        "analysis",
    ),
    "reports": PageEntry(
        "course_app.ui.facilitator.reports", QT_TRANSLATE_NOOP("facilitator", "Reports"), "report"
    ),
    "paper": PageEntry(
        "course_app.ui.facilitator.paper", QT_TRANSLATE_NOOP("facilitator", "Paper"), "print"
    ),
    "keying": PageEntry(
        "course_app.ui.facilitator.keying",
        QT_TRANSLATE_NOOP("facilitator", "Type in answers"),
        "keyboard",
    ),
    "usb": PageEntry(
        "course_app.ui.facilitator.usb", QT_TRANSLATE_NOOP("facilitator", "USB stick"), "usb"
    ),
    "backups": PageEntry("", QT_TRANSLATE_NOOP("facilitator", "Backups"), "saved", place="restore"),
    "settings": PageEntry(
        "", QT_TRANSLATE_NOOP("facilitator", "Settings"), "settings", place="settings"
    ),
}
