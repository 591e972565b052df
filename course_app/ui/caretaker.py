"""Looks after what is kept while people learn: whole, backed up, and said in words when not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from course_app.errors import CourseAppError
from course_app.store import disk
from course_app.store.store import Store
from course_app.ui.idle import IdleWatch
from course_app.ui.saver import Saver
from course_app.ui.widgets.notice_bar import Notice
from course_app.ui.words import problem_words

if TYPE_CHECKING:
    from course_app.ui.desk import Desk

_FIRST_LOOK = 2_500  # ms after the first screen: the learner comes first
_DISK_LOOK = 60_000
_FACILITATORS = "course_app.ui.facilitator"
_IDLE = "idle_minutes"


class Caretaker(QObject):
    """Works beside the window from the first paint to the end."""

    def __init__(self, desk: Desk, store: Store, saver: Saver) -> None:
        """Look after one store."""
        super().__init__(desk)
        self._desk = desk
        self._store = store
        self._saver = saver
        self._is_failing = False
        self._idle = IdleWatch(desk.window, desk.clocks.monotonic, self)
        self._idle.wait_for(desk.settings.number(_IDLE))
        self._disk_timer = QTimer(self)
        self._disk_timer.setInterval(_DISK_LOOK)
        self._disk_timer.timeout.connect(self.look_at_disk)
        self._disk_timer.start()
        self._idle.idle.connect(self.on_idle)
        desk.settings.changed.connect(self._on_setting_changed)
        saver.refused.connect(self._on_refused)
        saver.state_changed.connect(self._on_state_changed)
        if store.mended is not None:
            self._say_mended()
        self._first_look = QTimer(self)
        self._first_look.setSingleShot(True)
        self._first_look.timeout.connect(self.look_after)
        self._first_look.start(_FIRST_LOOK)

    def look_after(self) -> None:
        """Read the whole file, then make the day's backup if it is missing."""
        store = self._store

        def care() -> None:
            store.check()
            store.back_up_if_due()

        self._desk.background().do(care, lambda _nothing: None, self._on_trouble)
        self.look_at_disk()

    def look_at_disk(self) -> None:
        """Say when the disk is nearly full, while there still is time."""
        folder = self._store.folder
        self._desk.background().do(
            lambda: disk.free_bytes(folder), self._on_free, lambda _error: None
        )

    def close(self) -> None:
        """Look after nothing any more."""
        self._first_look.stop()
        self._disk_timer.stop()
        self._idle.wait_for(0)
        self._desk.settings.changed.disconnect(self._on_setting_changed)

    def on_idle(self) -> None:
        """Ask who is learning, where that can be somebody else; a facilitator is left alone."""
        desk = self._desk
        screen = desk.window.stack.currentWidget()
        if desk.reader is None or type(screen).__module__.startswith(_FACILITATORS):
            return
        if len(desk.reader.cards()) > 1 or any(r.pin for r in desk.reader.learners()):
            desk.choose_learner(is_idle=True)

    def _on_setting_changed(self, key: str) -> None:
        if key == _IDLE:
            self._idle.wait_for(self._desk.settings.number(key))

    def _on_refused(self, error: CourseAppError) -> None:
        self._is_failing = True
        waiting = self.tr("Your answers are kept in memory, and the app tries again. Do not close.")
        self._say("saving", f"{problem_words(error.problems[0])} {waiting}")

    def _on_state_changed(self, state: str) -> None:
        if state == "saved" and self._is_failing:
            self._is_failing = False
            words = self.tr("All your answers are saved on this laptop now.")
            self._desk.window.show_notice(Notice("saving", words, is_warning=False))

    def _on_free(self, free: int) -> None:
        window = self._desk.window
        if free >= disk.LOW:
            window.end_notice("disk")
        elif not self._is_failing:
            text = self.tr(
                "The disk is nearly full: {free} MB are left. Your answers are still saved. "
                "Delete or move something that is not needed."
            )
            self._say("disk", text.format(free=free // 1_000_000))

    def _on_trouble(self, error: CourseAppError) -> None:
        problem = error.problems[0]
        if problem.code == "damaged":
            words = self.tr(
                "The file with the answers is damaged. Repairing it takes a short while; the "
                "damaged file is kept beside it."
            )
            button = self.tr("Repair it now")
            self._desk.window.show_notice(
                Notice("damaged", words, button=button, work=self._desk.repair)
            )
        elif problem.code == "disk-full":
            words = self.tr("There is no room for today's backup. Your answers are still saved.")
            self._say("backup", words)
        else:
            self._say("trouble", problem_words(problem))

    def _say_mended(self) -> None:
        repair = self._store.mended
        if repair is not None:
            text = self.tr(
                "The power may have failed last time. Everything was put in order; answers that "
                "were found again: {count}."
            )
            words = text.format(count=repair.recovered)
            self._desk.window.show_notice(Notice("mended", words, is_warning=False))

    def _say(self, key: str, words: str) -> None:
        self._desk.window.show_notice(Notice(key, words))
