"""One window at one course and one data folder, from opening to closing."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent

from course_app import app_paths
from course_app.course.outline import CourseOutline, OutlineCache, outline_of
from course_app.errors import CourseAppError, StoreError
from course_app.store.store import Store, open_store
from course_app.ui.clocks import Clocks
from course_app.ui.home_views import show_home
from course_app.ui.i18n import Translations
from course_app.ui.setting_list import Value
from course_app.ui.settings import Settings
from course_app.ui.standing import Standing
from course_app.ui.theme import THEMES, Look, system_wants_dark
from course_app.ui.window import MainWindow

if TYPE_CHECKING:
    from course_app.course.model import Course
    from course_app.store.reader import Reader
    from course_app.store.writer import OnKept, OnRefused, Writer
    from course_app.study.statements import Draft
    from course_app.ui.navigator import Navigator
    from course_app.ui.pages import PageSource
    from course_app.ui.places import Places
    from course_app.ui.saver import Saver
    from course_app.ui.session import LearnerSession

KEEP_IN_TIME = 3.0  # seconds that closing waits for the disk


class Desk(QObject):
    """Opens, shows Home or where the learner was, and closes without losing anything."""

    def __init__(
        self,
        course_folder: Path,
        data: Path,
        clocks: Clocks,
        learner: str | None = None,
        screen: str | None = None,
        settings: Mapping[str, Value] | None = None,
    ) -> None:
        """Take up a course and a data folder; `settings` hold for this time only."""
        super().__init__()
        self._course_folder = course_folder
        self._data = data
        self._clocks = clocks
        self._learner_name = learner
        self._screen = screen
        self._outlines = OutlineCache(app_paths.cache_folder(data))
        self._course: Course | None = None
        self._store: Store | None = None
        self._reader: Reader | None = None
        self._standing: Standing | None = None
        self._newcomer: list[Draft] = []
        self._saver: Saver | None = None
        self._session: LearnerSession | None = None
        self.navigator: Navigator | None = None
        self.places: Places | None = None
        self.look = Look(app_paths.resources(), app_paths.font_folders())
        self.settings = Settings(data / "settings.json", settings)
        self.translations = Translations(app_paths.resources() / "translations", self)
        self.translations.show(self.settings.text("language"))
        self._show_look()
        self.window = MainWindow(self.look)
        self.window.closing.connect(self._on_closing)
        self.window.text_step_requested.connect(self._on_text_step_requested)
        self.window.theme_requested.connect(self._on_theme_requested)
        self.settings.changed.connect(self._on_setting_changed)

    @property
    def is_saved(self) -> bool:
        """Whether everything that was done is kept."""
        return self._saver is not None and self._saver.state == "saved"

    def open(self) -> None:
        """Show the first screen; what is wrong is shown in the window instead of a crash.

        Home comes from the outline; the rest follows once it is painted. Where the learner was
        at a page or question, everything is opened at once.
        """
        try:
            kept = self._outlines.read(self._course_folder, self._lesson_language)
            outline = kept or outline_of(self._load_course())
            self._store = self._store or open_store(
                self._data, clock=self._clocks.wall, new_id=self._clocks.new_id
            )
            self._reader = self._reader or self._store.reader()
            standing = self._standing = self._stand(outline, self._reader)
            place = standing.place()
            self.window.end_trouble()
            if self._screen == "home" or place is None or place.kind == "course":
                show_home(self.window, standing, self._clocks.local_hour(), self._clocks.wall())
                self.window.painted.connect(self.complete)
            else:
                self.complete()
        except CourseAppError as error:
            self._show_trouble(error)

    def complete(self) -> None:
        """Open what the first screen did not need; done once, however often it is called."""
        gc.enable()  # the command line stops it for the time of the start
        if self.navigator is not None or self._store is None or self._standing is None:
            return
        try:
            course = self._load_course()
        except CourseAppError as error:
            self._show_trouble(error)
            return
        self._begin(course, self._store, self._standing)

    def close(self) -> None:
        """Keep what is waiting and let the data folder go."""
        self.translations.end()
        if self.places is not None:
            self.places.end()
        if self._saver is not None and self._session is not None:
            self._session.close()
            self._saver.close(KEEP_IN_TIME)
            self._saver = self._session = None
        if self._store is not None:
            self._store.close()
            self._store = None

    def begin_again(self, place: str = "") -> None:
        """Make anew what stands on the course, as in another language, and go to a place.

        Where something cannot be kept now, all stays as it is: the next start shows the change.
        """
        if self._store is None or self._standing is None or self._saver is None:
            return
        if self.navigator is None or self._session is None or not self._saver.wait(KEEP_IN_TIME):
            return
        self._course = None
        try:
            course = self._load_course()
        except CourseAppError as error:
            self._show_trouble(error)
            return
        if self.places is not None:
            self.places.end()
        self.navigator.end()
        self._session.close()
        self._begin_session(course, self._store, self._standing, "home")
        if place and self.places is not None:
            self.places.open(place)

    def _begin(self, course: Course, store: Store, standing: Standing) -> None:
        from course_app.ui.saver import Saver  # noqa: PLC0415  not before Home is there

        def start_writer(on_kept: OnKept, on_refused: OnRefused) -> Writer:
            return store.start_writer(on_kept=on_kept, on_refused=on_refused)

        self._saver = Saver(start_writer, self)
        if self._newcomer:
            self._saver.save(self._newcomer)
        self._begin_session(course, store, standing, self._screen)

    def _begin_session(
        self, course: Course, store: Store, standing: Standing, screen: str | None
    ) -> None:
        from course_app.ui.navigator import Navigator  # noqa: PLC0415  not before Home is there
        from course_app.ui.pages import PageSource  # noqa: PLC0415
        from course_app.ui.session import LearnerSession  # noqa: PLC0415

        if self._saver is None:
            return
        self._outlines.write(course, self._lesson_language)
        standing.outline = outline_of(course)
        standing.forget()
        self._session = session = LearnerSession(course, standing, self._saver, self._clocks)
        session.asks_confidence = self.settings.is_on("ask_confidence")
        session.setParent(self)
        self.look.show_motion(self.settings.text("motion"))
        pages = PageSource(course, self.look, app_paths.cache_folder(self._data))
        self.navigator = Navigator(
            self.window, self.look, session, self._saver, pages, self._clocks
        )
        self._open_places(course, store, pages)
        self.navigator.start(screen)

    def _open_places(self, course: Course, store: Store, pages: PageSource) -> None:
        from course_app.ui.context import Context  # noqa: PLC0415  not before Home is there
        from course_app.ui.places import Places  # noqa: PLC0415

        if self.navigator is None or self._session is None or self._saver is None:
            return
        if self.places is None:
            self.places = Places(self)
            self.window.menu_requested.connect(self.places.show_menu)
            self.window.home.fact_pressed.connect(self.places.open)
        self.navigator.place_requested.connect(self.places.open)
        self.places.begin(
            Context(
                desk=self,
                window=self.window,
                look=self.look,
                settings=self.settings,
                clocks=self._clocks,
                course=course,
                store=store,
                saver=self._saver,
                session=self._session,
                pages=pages,
                navigator=self.navigator,
                places=self.places,
            )
        )

    def _load_course(self) -> Course:
        from course_app.course.loader import load_course  # noqa: PLC0415  not before Home is there

        if self._course is None:
            self._course = load_course(self._course_folder, self._lesson_language)
        return self._course

    @property
    def _lesson_language(self) -> str:
        """The language that lessons are shown in where they have it; "" for the course's own."""
        is_original = self.settings.text("lesson_language") == "original"
        return "" if is_original else self.translations.language

    def _stand(self, outline: CourseOutline, reader: Reader) -> Standing:
        """Find the learner, or make one who is kept with their first step."""
        name = self._learner_name or ""
        nameless = self.tr("Learner on this laptop")
        self.window.sidebar.show_learner(name or nameless)
        for record in reader.learners():
            if name in {"", record.name}:
                self.window.sidebar.show_learner(record.name or nameless)
                return Standing(outline, reader, record.id)
        from course_app.ui.newcomer import newcomer  # noqa: PLC0415  once in a learner's life

        learner, draft = newcomer(self._clocks.new_id, name)
        self._newcomer = [draft]
        return Standing(outline, reader, learner)

    def _show_trouble(self, error: CourseAppError) -> None:
        from course_app.ui.screens.problem import Trouble  # noqa: PLC0415  seldom needed

        if isinstance(error, StoreError):
            heading = self.tr("Your work cannot be opened")
        else:
            heading = self.tr("This course cannot be opened")
        safety = self.tr("Nothing that was saved has been touched.")
        problem = self.window.show_trouble(
            Trouble(heading=heading, safety=safety, problems=error.problems)
        )
        problem.retry_requested.connect(self.open)
        problem.close_requested.connect(self.window.close)

    def _on_closing(self, event: QCloseEvent) -> None:
        if self._saver is None or self._saver.wait(KEEP_IN_TIME):
            event.accept()
            return
        from course_app.ui.widgets.unsaved_box import wants_to_close  # noqa: PLC0415  seldom

        event.setAccepted(wants_to_close(self.window, self._saver.waiting))

    def _on_text_step_requested(self, step: int) -> None:
        self.settings.put("text_size", self.look.next_text_size(step))

    def _on_theme_requested(self) -> None:
        following = THEMES[(THEMES.index(self.look.theme) + 1) % len(THEMES)]
        self.settings.put("theme", following)

    def _on_setting_changed(self, key: str) -> None:
        if key in {"theme", "text_size", "spaced_letters"}:
            self._show_look()
        elif key == "motion":
            self.look.show_motion(self.settings.text(key))
        elif key == "ask_confidence" and self._session is not None:
            self._session.asks_confidence = self.settings.is_on(key)
        elif key in {"language", "lesson_language"}:
            self.translations.show(self.settings.text("language"))
            self.begin_again("settings")

    def _show_look(self) -> None:
        theme = self.settings.text("theme")
        if theme == "system":
            theme = "dark" if system_wants_dark() else "light"
        is_spaced = self.settings.is_on("spaced_letters")
        self.look.show(theme, self.settings.number("text_size"), is_spaced=is_spaced)
