"""What every place beside the lessons is handed: the window and all that stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from course_app.course.model import Course
    from course_app.store.store import Store
    from course_app.ui.clocks import Clocks
    from course_app.ui.desk import Desk
    from course_app.ui.navigator import Navigator
    from course_app.ui.pages import PageSource
    from course_app.ui.places import Places
    from course_app.ui.saver import Saver
    from course_app.ui.session import LearnerSession
    from course_app.ui.settings import Settings
    from course_app.ui.theme import Look
    from course_app.ui.window import MainWindow


class Context(NamedTuple):
    """One learner at one course in one window; made anew when the learner changes."""

    desk: Desk
    window: MainWindow
    look: Look
    settings: Settings
    clocks: Clocks
    course: Course
    store: Store
    saver: Saver
    session: LearnerSession
    pages: PageSource
    navigator: Navigator
    places: Places
