"""The places beside the lessons: where the menu and the keys lead. A new place is a line here.

The module of a place has `make_place(context)`, which gives an object with `open(value)`. It is
imported when the place is opened for the first time, so that no place slows the start.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QPoint
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from course_app.errors import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from course_app.ui.context import Context


class Place(Protocol):
    """What the module of a place makes."""

    def open(self, value: str = "") -> None:
        """Show the place; `value` says what in it, "" for its beginning."""

    def close(self) -> None:
        """Let go: another learner comes, or the window closes."""


class PlaceEntry(NamedTuple):
    """One line of the menu, or a place that only keys and buttons lead to."""

    module: str
    words: str  # translated in the context "places"
    icon: str = ""
    keys: str = ""
    is_in_menu: bool = True


# id: where it leads. The menu has this order. Words: QT_TRANSLATE_NOOP("places", "…").
PLACES: Mapping[str, PlaceEntry] = {
    "search": PlaceEntry(
        "course_app.ui.search_place", QT_TRANSLATE_NOOP("places", "Search"), "search", "Ctrl+F"
    ),
    "notes": PlaceEntry(
        "course_app.ui.notes_place", QT_TRANSLATE_NOOP("places", "My notes"), "note"
    ),
    "progress": PlaceEntry(
        "course_app.ui.progress_place", QT_TRANSLATE_NOOP("places", "My progress"), "chart"
    ),
    "review": PlaceEntry(
        "course_app.ui.review_place", QT_TRANSLATE_NOOP("places", "Review"), "repeat"
    ),
    "facilitator": PlaceEntry(
        "course_app.ui.facilitator.place",
        QT_TRANSLATE_NOOP("places", "For the facilitator"),
        "facilitator",
        "Ctrl+Shift+F",
    ),
    "learners": PlaceEntry(
        "course_app.ui.learners_place",
        QT_TRANSLATE_NOOP("places", "Change the learner"),
        "people",
        "Ctrl+L",
    ),
    "usb": PlaceEntry(
        "course_app.ui.usb_place", QT_TRANSLATE_NOOP("places", "Save results to a stick"), "usb"
    ),
    "settings": PlaceEntry(
        "course_app.ui.settings_place",
        QT_TRANSLATE_NOOP("places", "Settings"),
        "settings",
        "Ctrl+,",
    ),
    "help": PlaceEntry(
        "course_app.ui.help_place", QT_TRANSLATE_NOOP("places", "Help"), "help", "F1"
    ),
    "about": PlaceEntry(
        "course_app.ui.about_place",
        QT_TRANSLATE_NOOP("places", "About this app"),
        "info",
        is_in_menu=False,
    ),
    # These are reached from the facilitator's side and from settings.
    "rescue": PlaceEntry("course_app.ui.rescue_place", "", is_in_menu=False),
    "name-import": PlaceEntry("course_app.ui.name_import_place", "", is_in_menu=False),
    "restore": PlaceEntry("course_app.ui.restore_place", "", is_in_menu=False),
}
HOME = QT_TRANSLATE_NOOP("places", "Home")
LESSONS = QT_TRANSLATE_NOOP("places", "Lessons")
_LONGEST_NAME = 40  # letters of a line of the menu


class Places(QObject):
    """Opens places by their ids, and owns those that were opened."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._made: dict[str, Place] = {}
        self._actions: list[QAction] = []
        self._is_held = False

    def begin(self, context: Context) -> None:
        """Serve this learner from now on; the keys of all places work."""
        self.end()
        self._is_held = False
        self._context = context
        window = context.window
        for place, entry in PLACES.items():
            if entry.keys:
                action = QAction(window)
                action.setShortcut(QKeySequence(entry.keys))
                action.triggered.connect(lambda _on=False, to=place: self.open(to))
                window.addAction(action)
                self._actions.append(action)

    def hold(self, *, is_held: bool) -> None:
        """Lead nowhere while it is asked who is learning; what is open stays as it is."""
        self._is_held = is_held
        for action in self._actions:
            action.setEnabled(not is_held)

    def end(self) -> None:
        """Close what was opened, as when another learner comes."""
        made, self._made = self._made, {}
        for place in made.values():
            place.close()
        for action in self._actions:
            action.setEnabled(False)  # at once: its keys are another's from now on
            action.deleteLater()
        self._actions.clear()
        self._context = None

    def open(self, place: str, value: str = "") -> None:
        """Go to a place; nothing happens before the course is there, or for an unknown place."""
        if self._context is None or self._is_held or place not in PLACES:
            return
        if place not in self._made:
            module = import_module(PLACES[place].module)
            self._made[place] = module.make_place(self._context)
        self._made[place].open(value)

    def show_menu(self, beside: QWidget) -> None:
        """Show all places as a menu above or below a button, where there is room."""
        if self._is_held:
            return
        menu = self.menu(beside)
        height = menu.sizeHint().height()
        top = beside.mapToGlobal(QPoint(0, 0))
        is_room_above = top.y() - beside.window().mapToGlobal(QPoint(0, 0)).y() > height
        menu.popup(top - QPoint(0, height) if is_room_above else top + QPoint(0, beside.height()))

    def menu(self, parent: QWidget) -> QMenu:
        """Give the menu of all places; where the sidebar is hidden, of Home and the lessons too."""
        menu = QMenu(parent)
        menu.aboutToHide.connect(menu.deleteLater)
        context = self._context
        if context is None:
            return menu
        sidebar = context.window.sidebar
        if sidebar.isHidden():
            name = sidebar.learner[0][:_LONGEST_NAME].replace("&", "&&")
            menu.addAction(name, lambda: self.open("learners", "mine"))
            menu.addSeparator()
        menu.addAction(_words(HOME), context.navigator.go_home)
        if sidebar.isHidden():
            lessons = menu.addMenu(_words(LESSONS))
            for row in sidebar.rows:
                lessons.addAction(
                    f"{row.number}  {row.title}".strip(),
                    lambda chosen=row.id: sidebar.row_chosen.emit(chosen),
                )
        menu.addSeparator()
        for place, entry in PLACES.items():
            if entry.is_in_menu:
                action = menu.addAction(_words(entry.words))
                if entry.icon:
                    action.setIcon(context.look.icon(entry.icon, "ink"))
                if entry.keys:
                    action.setShortcut(QKeySequence(entry.keys))
                action.triggered.connect(lambda _on=False, to=place: self.open(to))
        return menu


def _words(text: str) -> str:
    return QCoreApplication.translate("places", text)
