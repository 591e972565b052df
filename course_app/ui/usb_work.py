"""Slow work with sticks, off the window's thread: one thing at a time, with progress and a stop."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from course_app.errors import CourseAppError
from course_app.exchange.progress import Progress, StoppedError

Done = TypeVar("Done")


class UsbWork(QObject):
    """One thread for reading and writing sticks.

    Signals:
        progressed: how much of the work in hand is done, 0.0 to 1.0.
        busy_changed: whether work is in hand.
    """

    progressed = Signal(float)
    busy_changed = Signal(bool)
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="course-app-usb")
        self._is_stopped = False
        self._waiting = 0
        self._ended.connect(self._on_ended)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being done."""
        return self._waiting == 0

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
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)  # noqa: FBT003  a signal's value
        future = self._pool.submit(self._run, work)
        future.add_done_callback(lambda done: self._ended.emit(done, then, failed))

    def stop(self) -> None:
        """Stop what is being done; it takes back what it has begun."""
        self._is_stopped = True

    def close(self) -> None:
        """Stop, wait for the end, and tell nobody any more."""
        self.stop()
        self._ended.disconnect(self._on_ended)
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _run(self, work: Callable[[Progress], Done]) -> Done | None:
        try:
            return work(self._tell)
        except StoppedError:
            return None

    def _tell(self, done: int, total: int) -> None:
        if self._is_stopped:
            raise StoppedError
        self.progressed.emit(done / max(1, total))

    def _on_ended(
        self,
        future: Future[Any],
        then: Callable[[Any], object],
        failed: Callable[[CourseAppError], object],
    ) -> None:
        self._waiting -= 1
        if not self._waiting:
            self.busy_changed.emit(False)  # noqa: FBT003  a signal's value
        if future.cancelled():
            return
        try:
            found = future.result()
        except CourseAppError as error:
            failed(error)
            return
        then(found)
