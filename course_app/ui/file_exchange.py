"""Puts another file in the store's place while the window is open: a repair, or a backup."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from course_app.errors import CourseAppError
from course_app.ui.screens.busy import BusyScreen
from course_app.ui.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from course_app.ui.desk import Desk

Done = TypeVar("Done")


def show_busy(desk: Desk, words: str) -> Callable[[], None]:
    """Show that something is being done, alone in the window; gives what ends it."""
    window = desk.window
    busy = BusyScreen(desk.look, words, window.stack)
    window.show_whole(is_whole=True)
    window.show_screen(busy)

    def end() -> None:
        window.show_whole(is_whole=False)
        window.drop_screen(busy)

    return end


def exchange(
    desk: Desk,
    work: Callable[[], Done],
    words: str,
    done_words: Callable[[Done], str],
) -> None:
    """Do `work` beside the window, with `words` on it; then everybody begins anew.

    Readers of the old file are closed first, so nothing reads while it is exchanged.
    """
    window = desk.window
    learner = desk.session.learner if desk.session is not None else ""
    desk.end_session()
    desk.reader = None
    window.end_notice("")
    end_busy = show_busy(desk, words)

    def leave() -> None:
        end_busy()
        desk.begin_anew(learner)

    def done(found: Done) -> None:
        leave()
        window.show_notice(Notice("exchange", done_words(found), is_warning=False))

    def failed(error: CourseAppError) -> None:
        from course_app.ui.words import problem_words  # noqa: PLC0415  seldom

        leave()
        window.show_notice(Notice("exchange", problem_words(error.problems[0])))

    desk.background().do(work, done, failed)
