"""What every page of the facilitator's side is handed, and how one leads to another."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from course_app.study.statements import Draft
from course_app.ui.context import Context
from course_app.ui.facilitator.pages import PAGES, Page
from course_app.ui.facilitator.shell import ShellScreen
from course_app.ui.facilitator.worker import Worker

_OPEN_TO_ALL = frozenset({"HelpScreen", "HowScreen", "SettingsScreen", "AboutScreen"})


class FacilitatorDesk(QObject):
    """The facilitator's side from unlocking to locking: its shell, its pages, its worker.

    Pages make their screens with the parent `desk.stack` and show them with `desk.show`.

    Signals:
        workshop_changed: the id of the workshop that is looked at now, "" for all.
        closing: the side is being locked; stop what runs.
        left: it is locked; the window shows what the learner had.
    """

    workshop_changed = Signal(str)
    closing = Signal()
    left = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.worker = Worker(context.store, self)
        self.shell = ShellScreen(context.look, context.window.stack)
        self.shell.page_chosen.connect(self.open)
        self.shell.leave_requested.connect(self.leave)
        self._pages: dict[str, Page] = {}
        self._workshop = ""
        self._page = ""
        self._is_open = True
        self._is_visiting = False
        self._guest: QWidget | None = None

    @property
    def workshop(self) -> str:
        """The id of the workshop that is looked at, "" for all."""
        return self._workshop

    @property
    def stack(self) -> QWidget:
        """The parent of every page's screens."""
        return self.shell.stack

    @property
    def is_open(self) -> bool:
        """Whether it has not been left yet."""
        return self._is_open

    @property
    def is_visiting(self) -> bool:
        """Whether another place is shown that comes back here by Home."""
        return self._is_visiting

    def visit(self, place: str, value: str = "") -> None:
        """Open another place for a while; its way Home leads back here, still unlocked."""
        self._is_visiting = True
        self.context.places.open(place, value)
        self._guest = self.context.window.stack.currentWidget()
        if self._guest is self.shell:  # it showed nothing
            self.end_visit()

    def end_visit(self) -> None:
        """Be back; the list marks the page that is shown."""
        self._is_visiting = False
        self._guest = None
        self.shell.show_current(self._page)

    def is_at_home_with(self, screen: QWidget | None) -> bool:
        """Whether a screen is this side's own, or of the place that is visited.

        Help, settings and about have nothing of a learner: they never lock.
        """
        if screen is self.shell:
            self.end_visit()
            return True
        if type(screen).__name__ in _OPEN_TO_ALL:
            self._is_visiting, self._guest = True, screen
            return True
        return self._is_visiting and self._guest in {None, screen}

    def set_workshop(self, workshop: str) -> None:
        """Look at one workshop, or at all with ""."""
        if workshop != self._workshop:
            self._workshop = workshop
            self.workshop_changed.emit(workshop)

    def open(self, page: str, value: str = "") -> None:
        """Open a page by its id; one that does not exist changes nothing."""
        entry = PAGES.get(page)
        if entry is None or not self._is_open:
            return
        if entry.place:
            self.visit(entry.place, value)
            return
        if page not in self._pages:
            self._pages[page] = import_module(entry.module).make_page(self)
        self._page = page
        self.shell.show_current(page)
        self._pages[page].open(value)

    def show(self, screen: QWidget, *, is_whole: bool = False) -> None:
        """Show a page's screen and give it the keyboard; a whole one hides the list of pages."""
        self.shell.show_screen(screen, is_whole=is_whole)

    def save(self, drafts: Sequence[Draft]) -> None:
        """Hand statements to the writer; `context.saver.kept` follows."""
        self.context.saver.save(drafts)

    def leave(self) -> None:
        """Lock, and give the window back to the learner."""
        if self._is_open:
            self.close()
            self.left.emit()

    def close(self) -> None:
        """Let go of everything, as when the window closes."""
        if not self._is_open:
            return
        self._is_open = False
        self.closing.emit()
        self.worker.close()
        self._pages.clear()
        self.context.window.stack.removeWidget(self.shell)
        self.shell.hide()
        self.shell.deleteLater()
