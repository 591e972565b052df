"""Work beside the window: one thing after another on one thread, and told on the window's."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from course_app.errors import CourseAppError

Found = TypeVar("Found")


class Background(QObject):
    """A thread for what would let the window stand still.

    Signals:
        busy_changed: whether anything is being done.
    """

    busy_changed = Signal(bool)
    _done = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="course-app-work")
        self._waiting = 0
        self._is_open = True
        self._done.connect(self._on_done)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being done."""
        return self._waiting == 0

    def do(
        self,
        work: Callable[[], Found],
        then: Callable[[Found], object],
        failed: Callable[[CourseAppError], object],
    ) -> None:
        """Do `work` there, then call `then` or `failed` here; a fault of ours is raised here."""
        self._waiting += 1
        if self._waiting == 1:
            self.busy_changed.emit(True)  # noqa: FBT003  a signal's value
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._tell(done, then, failed))

    def close(self, *, waits: bool = False) -> None:
        """Tell nobody any more, and begin nothing more; `waits` for the end of what is begun."""
        self._is_open = False
        self._pool.shutdown(wait=waits, cancel_futures=True)

    def _tell(self, *done: object) -> None:
        if self._is_open:  # on the thread; the window may be gone
            self._done.emit(*done)

    def _on_done(
        self,
        future: Future[Any],
        then: Callable[[Any], object],
        failed: Callable[[CourseAppError], object],
    ) -> None:
        self._waiting -= 1
        if future.cancelled() or not self._is_open:
            return
        if not self._waiting:
            self.busy_changed.emit(False)  # noqa: FBT003  a signal's value
        try:
            found = future.result()
        except CourseAppError as error:
            failed(error)
            return
        then(found)
