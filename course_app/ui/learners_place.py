"""Where Ctrl+L leads: to the names, or ("mine") to one's own name and PIN."""

from __future__ import annotations

from course_app.ui.context import Context


class LearnersPlace:
    """Asks the desk, which has the screen also before anybody is learning."""

    def __init__(self, context: Context) -> None:
        """Take the window and all that stands behind it."""
        self._desk = context.desk

    def open(self, value: str = "") -> None:
        """Ask who is learning; "mine" for the name and PIN of who is."""
        if value == "mine":
            self._desk.change_mine()
        else:
            self._desk.choose_learner()

    def close(self) -> None:
        """Hold nothing."""


def make_place(context: Context) -> LearnersPlace:
    """Make the place."""
    return LearnersPlace(context)
