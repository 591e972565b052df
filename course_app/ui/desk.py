"""One window at one course and one data folder, from opening to closing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent

from course_app import app_paths
from course_app.course.outline import CourseOutline, OutlineCache, outline_of
from course_app.errors import CourseAppError, StoreError
from course_app.store.store import Store, open_store
from course_app.study.statements import LearnerId
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
    from course_app.ui.aloud.aloud import Aloud
    from course_app.ui.background import Background
    from course_app.ui.begun import Begun
    from course_app.ui.caretaker import Caretaker
    from course_app.ui.learner_change import LearnerChange
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
        self.data = data
        self.clocks = clocks
        self._learner_name = learner
        self._screen = screen
        self._outlines = OutlineCache(app_paths.cache_folder(data))
        self._course: Course | None = None
        self._store: Store | None = None
        self.reader: Reader | None = None
        self.outline = CourseOutline(id="", title="", pass_mark=0, lessons=())
        self._standing: Standing | None = None
        self._newcomer: list[Draft] = []
        self.saver: Saver | None = None
        self.session: LearnerSession | None = None
        self.navigator: Navigator | None = None
        self._begun: Begun | None = None
        self.places: Places | None = None
        self._pages: PageSource | None = None
        self._threads: dict[str, Background] = {}
        self.caretaker: Caretaker | None = None
        self._change: LearnerChange | None = None
        self.aloud: Aloud | None = None
        self._is_freeing = False
        self.look = Look(app_paths.resources(), app_paths.font_folders())
        self.settings = Settings(data / "settings.json", settings)
        self.translations = Translations(app_paths.resources() / "translations", self)
        self.translations.show(self.settings.text("language"))
        self._show_look()
        self.window = MainWindow(self.look)
        self.window.closing.connect(self._on_closing)
        self.window.painted.connect(self._begin_aloud)
        self.window.text_step_requested.connect(self._on_text_step_requested)
        self.window.theme_requested.connect(self._on_theme_requested)
        self.settings.changed.connect(self._on_setting_changed)

    @property
    def is_saved(self) -> bool:
        """Whether everything that was done is kept."""
        return self.saver is not None and self.saver.state == "saved"

    def open(self) -> None:
        """Show the first screen; what is wrong is shown in the window instead of a crash.

        Home comes from the outline; the rest follows once it is painted. Where the learner was
        at a page or question, everything is opened at once.
        """
        try:
            self._find_outline()
            self._store = self._store or open_store(
                self.data, clock=self.clocks.wall, new_id=self.clocks.new_id
            )
            self.reader = self.reader or self._store.reader()
            learner = self._first_learner(self.reader)
            self.end_session()  # where a trouble came later, its course may be another now
            self.window.end_trouble()
            if learner is None:
                self.choose_learner()
                self._complete_once_painted()
                return
            standing = self._standing = self._stand(self.reader, learner)
            place = standing.place()
            if self._screen == "home" or place is None or place.kind == "course":
                show_home(self.window, standing, self.clocks.local_hour(), self.clocks.wall())
                self._complete_once_painted()
            else:
                self.complete()
        except CourseAppError as error:
            self._show_trouble(error)

    def complete(self) -> None:
        """Open what the first screen did not need; done once, however often it is called."""
        self._begin_freeing()
        if self.session is not None or self._store is None:
            return
        try:
            course = self._load_course()
        except CourseAppError as error:
            self._show_trouble(error)
            return
        saver = self.saver or self._start_saver(self._store)
        if self._newcomer:
            saver.save(self._newcomer)
            self._newcomer = []
        if self._standing is not None:
            self._begin_session(course, self._store, self._standing, self._screen)

    def close(self) -> None:
        """Keep what is waiting and let the data folder go."""
        self.translations.end()
        if self.aloud is not None:
            self.aloud.close()
        if self.places is not None:
            self.places.end()
        self._end_care()
        if self.navigator is not None and self.session is not None:
            self.navigator.keep_begun()
        if self.session is not None:
            self.session.close()
            self.session = None
        is_kept = self.saver is None or self.saver.close(KEEP_IN_TIME)
        self.saver = None
        if self._begun is not None:
            self._begun.end(writes=is_kept)
        if self._store is not None:
            self._store.close()
            self._store = None

    def begin_again(self, place: str = "", value: str = "") -> None:
        """Make anew what stands on the course, as in another language, and go to a place.

        Where something cannot be kept now, all stays as it is: the next start shows the change.
        """
        if self._store is None or self._standing is None or self.saver is None:
            return
        if self.navigator is None or self.session is None or not self.saver.wait(KEEP_IN_TIME):
            return
        self._course = None
        try:
            course = self._load_course()
        except CourseAppError as error:
            self._show_trouble(error)
            return
        standing = self._standing
        self.end_session()
        self.window.sidebar.show_learner(self._name_of(standing.learner), standing.learner)
        self._standing = standing
        self._begin_session(course, self._store, standing, "home")
        if place and self.places is not None:
            self.places.open(place, value)

    def welcome(self) -> None:
        """Show how this works, once on this laptop, to who has not begun yet."""
        is_new = self._standing is not None and self._standing.study_place() is None
        is_wanted = self._screen is None and not self.settings.is_on("tour_seen")
        if is_new and is_wanted and self.places is not None:
            self.places.open("help", "tour")

    # who is learning

    def choose_learner(self, *, is_idle: bool = False) -> None:
        """Ask who is learning; who was may go on, after a pause only with their PIN."""
        self._learner_change().ask(is_idle=is_idle)

    def change_mine(self) -> None:
        """Let who is learning change their name and PIN."""
        self._learner_change().ask_mine()

    def begin_with(self, learner: str, drafts: Sequence[Draft] = ()) -> None:
        """Let a learner begin or go on where they were; `drafts` make a new one known."""
        self.complete()
        if self._store is None or self.reader is None or self.saver is None:
            return
        self.end_session()
        if drafts:
            self.saver.save(drafts)
        self._standing = standing = Standing(self.outline, self.reader, LearnerId(learner))
        name = next((d.result["name"] for d in drafts if "name" in d.result), None)
        self.window.sidebar.show_learner(
            str(name) if name is not None else self._name_of(learner), learner
        )
        self._begin_session(self._load_course(), self._store, standing, None)

    def begin_anew(self, learner: str) -> None:
        """Read the store's file, which is another now, and go on with a learner who is in it."""
        if self._store is None:
            return
        if self._change is not None:
            self._change.end()
        try:
            self.reader = self._store.reader()
            known = {each.id for each in self.reader.learners() if not each.archived}
            first = learner if learner in known else self._first_learner(self.reader)
        except CourseAppError as error:
            self.reader = None
            self._show_trouble(error)
            return
        if first:
            self.begin_with(first)
        else:
            self.choose_learner()

    def repair(self) -> None:
        """Make a damaged file whole, with words on the window meanwhile."""
        from course_app.ui.file_exchange import exchange  # noqa: PLC0415  seldom

        store = self._store
        if store is None:
            return
        words = self.tr("The file with the answers is being repaired.")
        done = self.tr("The file is repaired. Answers that were found again: {count}.")
        exchange(
            self,
            lambda: store.repair(self.clocks.new_id),
            words,
            lambda repaired: done.format(count=repaired.recovered),
        )

    def end_session(self) -> None:
        """Let go of who is learning now, and of their screens."""
        if self.places is not None:
            self.places.end()
        if self.navigator is not None and self.session is not None:
            self.navigator.end()
            self.session.close()
            self.session.deleteLater()
        self.navigator = self.session = self._standing = None

    def background(self, of: str = "") -> Background:
        """Give the thread for what would let the window stand still.

        Another one for each `of`, for what must not wait while the file is read for seconds.
        """
        if of not in self._threads:
            from course_app.ui.background import Background  # noqa: PLC0415  after the paint

            self._threads[of] = Background(self)
        return self._threads[of]

    def _complete_once_painted(self) -> None:
        """Let the first screen come first; where a trouble was shown before, that was it."""
        if self.window.is_painted:
            self.complete()
        else:
            self.window.painted.connect(self.complete)

    def _begin_freeing(self) -> None:
        if not self._is_freeing:
            self._is_freeing = True
            from course_app.ui.rings import free_rings_here  # noqa: PLC0415  after the paint

            free_rings_here(self.window)

    def _begin_aloud(self) -> None:
        from course_app.ui.aloud.aloud import Aloud  # noqa: PLC0415  after the paint

        self.aloud = Aloud(self.window, self.look, self.settings, self.translations)

    def _learner_change(self) -> LearnerChange:
        if self._change is None:
            from course_app.ui.learner_change import LearnerChange  # noqa: PLC0415  seldom

            self._change = LearnerChange(self)
        return self._change

    def _end_care(self) -> None:
        """Do nothing beside the window any more: it closes."""
        if self.caretaker is not None:
            self.caretaker.close()
            self.caretaker = None
        for thread in self._threads.values():
            thread.close()
        self._threads.clear()

    def _start_saver(self, store: Store) -> Saver:
        from course_app.ui.saver import Saver  # noqa: PLC0415  not before Home is there

        def start_writer(on_kept: OnKept, on_refused: OnRefused) -> Writer:
            return store.start_writer(on_kept=on_kept, on_refused=on_refused)

        self.saver = saver = Saver(start_writer, self)
        from course_app.ui.caretaker import Caretaker  # noqa: PLC0415

        self.caretaker = Caretaker(self, store, saver)
        return saver

    def _begin_session(
        self, course: Course, store: Store, standing: Standing, screen: str | None
    ) -> None:
        from course_app.ui.navigator import Navigator  # noqa: PLC0415  not before Home is there
        from course_app.ui.pages import PageSource  # noqa: PLC0415
        from course_app.ui.session import LearnerSession  # noqa: PLC0415

        if self.saver is None:
            return
        standing.outline = self.outline
        standing.forget()
        self.session = session = LearnerSession(course, standing, self.saver, self.clocks)
        session.asks_confidence = self.settings.is_on("ask_confidence")
        session.setParent(self)
        self.look.show_motion(self.settings.text("motion"))
        pages = PageSource(course, self.look, app_paths.cache_folder(self.data))
        begun = self._begun_in(store)
        self.navigator = Navigator(
            self.window, self.look, session, self.saver, pages, self.clocks, begun=begun
        )
        self._open_places(course, store, pages)
        self.navigator.start(screen)

    def _is_all_saved(self) -> bool:
        return self.saver is None or self.saver.waiting == 0

    def _begun_in(self, store: Store) -> Begun:
        if self._begun is None:
            from course_app.store.begun import BegunAnswers  # noqa: PLC0415  after the paint
            from course_app.ui.begun import Begun  # noqa: PLC0415

            self._begun = Begun(BegunAnswers(store.folder), self._is_all_saved, self)
        return self._begun

    def _open_places(self, course: Course, store: Store, pages: PageSource) -> None:
        from course_app.ui.context import Context  # noqa: PLC0415  not before Home is there
        from course_app.ui.places import Places  # noqa: PLC0415

        if self.navigator is None or self.session is None or self.saver is None:
            return
        if self.places is None:
            self.places = Places(self)
            self.window.menu_requested.connect(self.places.show_menu)
            self.window.home.fact_pressed.connect(self.places.open)
            self.window.sidebar.learner_pressed.connect(self.choose_learner)
        self.navigator.place_requested.connect(self.places.open)
        self.places.begin(
            Context(
                desk=self,
                window=self.window,
                look=self.look,
                settings=self.settings,
                clocks=self.clocks,
                course=course,
                store=store,
                saver=self.saver,
                session=self.session,
                pages=pages,
                navigator=self.navigator,
                places=self.places,
            )
        )

    def _find_outline(self) -> None:
        """Take the outline that was kept, or read the course where there is none for it."""
        kept = self._outlines.read(self._course_folder, self._lesson_language)
        if kept is not None and self._course is None:
            self.outline = kept
        else:
            self._load_course()

    def _load_course(self) -> Course:
        """Give the course; when it is read, its outline holds and is kept for the next start."""
        from course_app.course.loader import load_course  # noqa: PLC0415  not before Home is there

        if self._course is None:
            self._course = load_course(self._course_folder, self._lesson_language)
            self._outlines.write(self._course, self._lesson_language)
            self.outline = outline_of(self._course)
        return self._course

    @property
    def _lesson_language(self) -> str:
        """The language that lessons are shown in where they have it; "" for the course's own."""
        is_original = self.settings.text("lesson_language") == "original"
        return "" if is_original else self.translations.language

    def _first_learner(self, reader: Reader) -> str | None:
        """Give who begins: the only learner, or "" for a new one; None where it must be asked."""
        wanted = self._learner_name
        known = [r for r in reader.learners() if not r.archived and wanted in {None, r.name}]
        if not known:
            return ""
        if len(known) > 1 and wanted is None:
            shown = {card.id for card in reader.cards()}  # without guests who did nothing
            known = [r for r in known if r.id in shown] or known[:1]
        return known[0].id if len(known) == 1 and not known[0].pin else None

    def _stand(self, reader: Reader, learner: str) -> Standing:
        """Take a learner's place, or make one who is kept with their first step."""
        if learner:
            self.window.sidebar.show_learner(self._name_of(learner), learner)
            return Standing(self.outline, reader, LearnerId(learner))
        from course_app.ui.newcomer import newcomer  # noqa: PLC0415  once in a learner's life

        name = self._learner_name or ""
        new, draft = newcomer(self.clocks.new_id, name)
        self._newcomer = [draft]
        self.window.sidebar.show_learner(name, new)
        return Standing(self.outline, reader, new)

    def _name_of(self, learner: str) -> str:
        records = self.reader.learners() if self.reader is not None else ()
        return next((each.name for each in records if each.id == learner), "")

    def _show_trouble(self, error: CourseAppError) -> None:
        from course_app.ui.screens.problem import Trouble  # noqa: PLC0415  seldom needed

        if isinstance(error, StoreError):
            heading = self.tr("Your work cannot be opened")
        else:
            heading = self.tr("This course cannot be opened")
        safety = self.tr("Nothing that was saved has been touched.")
        can_repair = any(each.code == "damaged" for each in error.problems) and self._store is None
        problem = self.window.show_trouble(
            Trouble(heading=heading, safety=safety, problems=error.problems, can_repair=can_repair)
        )
        problem.retry_requested.connect(self.open)
        problem.close_requested.connect(self.window.close)
        problem.repair_requested.connect(self._repair_closed)

    def _repair_closed(self) -> None:
        """Make a file whole that cannot even be opened, then open it."""
        from course_app.store.doctor import repair  # noqa: PLC0415  seldom
        from course_app.ui.file_exchange import show_busy  # noqa: PLC0415

        leave = show_busy(self, self.tr("The file with the answers is being repaired."))

        def done(_repair: object) -> None:
            leave()
            self.open()

        def failed(error: CourseAppError) -> None:
            leave()
            self._show_trouble(error)

        at, new_id = self.clocks.wall(), self.clocks.new_id
        self.background().do(lambda: repair(self.data, at=at, new_id=new_id), done, failed)

    def _on_closing(self, event: QCloseEvent) -> None:
        is_leaving = True
        if self.saver is not None and not self.saver.wait(KEEP_IN_TIME):
            from course_app.ui.widgets.unsaved_box import wants_to_close  # noqa: PLC0415  seldom

            is_leaving = wants_to_close(self.window, self.saver.waiting)
        event.setAccepted(is_leaving)
        if is_leaving:
            self._end_care()

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
        elif key == "ask_confidence" and self.session is not None:
            self.session.asks_confidence = self.settings.is_on(key)
        elif key in {"language", "lesson_language"}:
            self.translations.show(self.settings.text("language"))
            self.begin_again("settings", key)

    def _show_look(self) -> None:
        theme = self.settings.text("theme")
        if theme == "system":
            theme = "dark" if system_wants_dark() else "light"
        is_spaced = self.settings.is_on("spaced_letters")
        self.look.show(theme, self.settings.number("text_size"), is_spaced=is_spaced)
