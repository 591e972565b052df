"""From the command line to a window: opens the data folder and the course, then shows them."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.course.model import Course
from course_app.errors import CourseAppError, StoreError
from course_app.store.records import LearnerRecord
from course_app.store.store import Store, open_store
from course_app.store.writer import OnKept, OnRefused, Writer
from course_app.study.statements import LearnerId
from course_app.study.uuid7 import Uuid7Source
from course_app.ui.navigator import Navigator, local_hour
from course_app.ui.pages import PageSource
from course_app.ui.saver import Saver
from course_app.ui.screens.problem import Trouble
from course_app.ui.session import Clocks, LearnerSession, register_learner
from course_app.ui.settings import Settings
from course_app.ui.theme import THEMES, Look, system_wants_dark
from course_app.ui.window import MainWindow

KEEP_IN_TIME = 3.0  # seconds that closing waits for the disk


def run(
    course_folder: Path,
    *,
    data: Path | None = None,
    learner: str | None = None,
    screen: str | None = None,
    tour: Path | None = None,
) -> int:
    """Open the course in a window and give the exit code when it is closed.

    Args:
        course_folder: the course; what is wrong with it is shown in the window.
        data: the data folder; None for this person's own (a temporary one for a tour).
        learner: the name of the learner; None for the one on this laptop.
        screen: "home" to begin there instead of where the learner was.
        tour: a folder for pictures: the app goes through the course by itself and ends.
    """
    app = make_application()
    with tempfile.TemporaryDirectory(prefix="course-app-tour-") as temporary:
        if tour is not None and data is None:
            data = Path(temporary)
        desk = Desk(course_folder, app_paths.data_folder(data), make_clocks(), learner, screen)
        desk.open()
        if tour is not None:
            from course_app.ui.tour import Tour  # noqa: PLC0415  only for a tour

            guide = Tour(desk.window, tour)
            guide.finished.connect(desk.window.close)
            desk.window.painted.connect(guide.start)
        desk.window.show()
        code = app.exec()
        desk.close()
    return code


def make_application() -> QApplication:
    """Give the application object; there is one in a process."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("course-app")
    app.setApplicationDisplayName("Course App")
    app.setStyle("Fusion")
    return app


def make_clocks() -> Clocks:
    """Give this laptop's clocks and its source of ids."""

    def wall() -> int:
        return time.time_ns() // 1_000_000

    return Clocks(
        wall=wall,
        monotonic=lambda: time.monotonic_ns() // 1_000_000,
        new_id=Uuid7Source(wall, os.urandom),
    )


class Desk(QObject):
    """One window at one course and one data folder, from opening to closing."""

    def __init__(
        self,
        course_folder: Path,
        data: Path,
        clocks: Clocks,
        learner: str | None = None,
        screen: str | None = None,
    ) -> None:
        super().__init__()
        self._course_folder = course_folder
        self._data = data
        self._clocks = clocks
        self._learner_name = learner
        self._screen = screen
        self._store: Store | None = None
        self._saver: Saver | None = None
        self.navigator: Navigator | None = None
        self.look = Look(app_paths.resources(), app_paths.font_folders())
        self.settings = Settings(data / "settings.json")
        self._show_look()
        self.window = MainWindow(self.look)
        self.window.closing.connect(self._on_closing)
        self.window.text_step_requested.connect(self._on_text_step_requested)
        self.window.theme_requested.connect(self._on_theme_requested)
        self.settings.changed.connect(lambda _key: self._show_look())

    def open(self) -> None:
        """Open the data folder and the course; what is wrong is shown in the window."""
        try:
            course = load_course(self._course_folder)
            store = self._store or open_store(
                self._data, clock=self._clocks.wall, new_id=self._clocks.new_id
            )
        except StoreError as error:
            self._show_trouble(self.tr("Your work cannot be opened"), error)
            return
        except CourseAppError as error:
            self._show_trouble(self.tr("This course cannot be opened"), error)
            return
        self._store = store
        self.window.end_trouble()
        self._begin(course, store)

    def close(self) -> None:
        """Keep what is waiting and let the data folder go."""
        if self._saver is not None:
            self._saver.close(KEEP_IN_TIME)
            self._saver = None
        if self._store is not None:
            self._store.close()
            self._store = None

    def _begin(self, course: Course, store: Store) -> None:
        def start_writer(on_kept: OnKept, on_refused: OnRefused) -> Writer:
            return store.start_writer(on_kept=on_kept, on_refused=on_refused)

        self._saver = Saver(start_writer, self)
        reader = store.reader()
        learner = self._learner(reader.learners(), self._saver)
        session = LearnerSession(course, reader, self._saver, learner, self._clocks)
        session.setParent(self)
        pages = PageSource(course, self.look, app_paths.cache_folder(self._data))
        self.window.sidebar.show_learner(self._learner_name or self.tr("Learner on this laptop"))
        self.navigator = Navigator(self.window, self.look, session, self._saver, pages, local_hour)
        self.navigator.start(self._screen)

    def _learner(self, known: Sequence[LearnerRecord], saver: Saver) -> LearnerId:
        name = self._learner_name or ""
        for record in known:
            if not name or record.name == name:
                return LearnerId(record.id)
        learner, draft = register_learner(self._clocks.new_id, name)
        saver.save([draft])
        return learner

    def _show_trouble(self, heading: str, error: CourseAppError) -> None:
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
        box = QMessageBox(self.window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(
            self.tr("Some answers are not saved yet: {count}.").format(count=self._saver.waiting)
        )
        box.setInformativeText(
            self.tr("The disk does not take them now. Wait, make room, then close again.")
        )
        stay = box.addButton(self.tr("Keep the window open"), QMessageBox.ButtonRole.RejectRole)
        lose = box.addButton(
            self.tr("Close and lose {count} answers").format(count=self._saver.waiting),
            QMessageBox.ButtonRole.DestructiveRole,
        )
        box.setDefaultButton(stay)
        box.exec()
        event.setAccepted(box.clickedButton() is lose)

    def _on_text_step_requested(self, step: int) -> None:
        self.look.step_text_size(step)
        self.settings.put("text_size", self.look.text_size)

    def _on_theme_requested(self) -> None:
        following = THEMES[(THEMES.index(self.look.theme) + 1) % len(THEMES)]
        self.settings.put("theme", following)

    def _show_look(self) -> None:
        theme = self.settings.text("theme")
        if theme == "system":
            theme = "dark" if system_wants_dark() else "light"
        self.look.show(theme, self.settings.number("text_size"))
