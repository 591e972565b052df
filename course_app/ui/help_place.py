"""The place "help": keys of the screen one comes from; with the value "tour", how this works."""

from __future__ import annotations

from PySide6.QtCore import QObject

from course_app.ui.context import Context
from course_app.ui.screen_keys import keys_of
from course_app.ui.screens.help import HelpScreen
from course_app.ui.screens.how import HowScreen
from course_app.ui.way_back import WayBack

TOUR = "tour"


def make_place(context: Context) -> HelpPlace:
    """Make the place for one learner."""
    return HelpPlace(context)


class HelpPlace(QObject):
    """Shows help, and returns to the screen from which it was asked for."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._help: HelpScreen | None = None
        self._how: HowScreen | None = None
        self._way = WayBack(context)

    def open(self, value: str = "") -> None:
        """Show the keys, or the four cards for the value "tour"."""
        current = self._context.window.stack.currentWidget()
        if value != TOUR and self._help is not None and current is self._help:
            self._way.uncover()
            return
        self._way.remember(self._help, self._how)
        if value == TOUR:
            self._show_tour()
        else:
            self._show_keys()

    def close(self) -> None:
        """Let go of the screens."""
        for screen in (self._help, self._how):
            if screen is not None:
                self._context.window.drop_screen(screen)
        self._help = self._how = None
        self.deleteLater()

    def _show_keys(self) -> None:
        context = self._context
        if self._help is None:
            self._help = HelpScreen(context.look, context.window.stack)
            self._help.back_requested.connect(self._way.uncover)
            self._help.tour_requested.connect(self._show_tour)
            self._help.about_requested.connect(lambda: context.places.open("about"))
        self._help.show_keys(keys_of(self._way.before))
        context.window.show_screen(self._help)

    def _show_tour(self) -> None:
        context = self._context
        if self._how is None:
            mark = context.course.rules.pass_mark
            self._how = HowScreen(context.look, mark, context.window.stack)
            self._how.ended.connect(self._on_tour_ended)
        self._how.begin()
        context.window.show_screen(self._how)

    def _on_tour_ended(self) -> None:
        self._context.settings.put("tour_seen", value=True)
        self._way.uncover()
