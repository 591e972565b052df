"""The place "settings": the screen, and where its buttons lead. Value: a setting's key."""

from __future__ import annotations

from PySide6.QtCore import QObject

from course_app.ui.context import Context
from course_app.ui.screens.settings import SettingsScreen


def make_place(context: Context) -> SettingsPlace:
    """Make the place for one learner."""
    return SettingsPlace(context)


class SettingsPlace(QObject):
    """Shows the settings; what is chosen is kept and shown by whoever listens to them."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._screen: SettingsScreen | None = None

    def open(self, value: str = "") -> None:
        """Show the settings, at the one with the key `value` where there is such a one."""
        context = self._context
        if self._screen is None:
            self._screen = SettingsScreen(context.look, context.settings, context.window.stack)
            self._screen.left.connect(self._on_left)
            self._screen.place_requested.connect(self._on_place_requested)
            if (aloud := context.desk.aloud) is not None:
                aloud.found.connect(self._on_voice_found)
                aloud.look_for_voice()
                self._on_voice_found()
        self._screen.show_way_back(is_facilitator=context.window.is_whole)
        context.window.sidebar.show_current("")
        context.window.show_screen(self._screen)
        if value:
            self._screen.focus_setting(value)
        else:
            self._screen.begin()

    def close(self) -> None:
        """Let go of the screen."""
        if self._screen is not None:
            self._context.window.drop_screen(self._screen)
            self._screen = None
        self.deleteLater()

    def _on_voice_found(self) -> None:
        aloud = self._context.desk.aloud
        if self._screen is not None and aloud is not None:
            self._screen.show_setting("reading_speed", is_shown=aloud.has_voice)

    def _on_left(self) -> None:
        """Go Home, or back to the facilitator's side where one came from there."""
        if self._context.window.is_whole:
            self._context.places.open("facilitator")
        else:
            self._context.navigator.go_home()

    def _on_place_requested(self, place: str) -> None:
        if place == "tour":
            self._context.places.open("help", "tour")
        else:
            self._context.places.open(place)
