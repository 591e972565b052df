"""Slow work with sticks, off the window's thread: one thing at a time, with progress and a stop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from course_app.errors import CourseAppError
from course_app.exchange.progress import Progress, StoppedError
from course_app.ui.background import Background

Done = TypeVar("Done")


class UsbWork(QObject):
    """A thread of its own for reading and writing sticks.

    Signals:
        progressed: how much of the work in hand is done, 0.0 to 1.0.
        busy_changed: whether work is in hand.
    """

    progressed = Signal(float)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = Background(self)
        self._thread.busy_changed.connect(self.busy_changed)
        self._is_stopped = False

    def do(
        self,
        work: Callable[[Progress], Done],
        then: Callable[[Done | None], object],
        failed: Callable[[CourseAppError], object],
    ) -> None:
        """Do `work` there, then call `then` here: with None where it was stopped.

        A fault of ours is raised here.
        """
        self._is_stopped = False
        self._thread.do(lambda: self._run(work), then, failed)

    def stop(self) -> None:
        """Stop what is being done; it takes back what it has begun."""
        self._is_stopped = True

    def close(self) -> None:
        """Stop, wait for the end, and tell nobody any more."""
        self.stop()
        self._thread.close(waits=True)

    def _run(self, work: Callable[[Progress], Done]) -> Done | None:
        try:
            return work(self._tell)
        except StoppedError:
            return None

    def _tell(self, done: int, total: int) -> None:
        if self._is_stopped:
            raise StoppedError
        self.progressed.emit(done / max(1, total))
