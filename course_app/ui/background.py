"""Work beside the window: one thing after another on one thread, and told on the window's."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from course_app.errors import CourseAppError

Found = TypeVar("Found")


@dataclass(eq=False)
class Job:
    """Work for another thread, and whom to tell on the window's; made and emptied there.

    The other thread may hold it last, and must not destroy what belongs to Qt: so it holds no more
    than the empty job.
    """

    work: Callable[[], Any]
    then: Callable[[Any], object]
    failed: Callable[[CourseAppError], object]

    def run(self) -> Any:  # noqa: ANN401  whatever the work gives
        """Do it; on the other thread."""
        return self.work()

    def tell(self, future: Future[Any]) -> None:
        """Tell what came of it, once and for all; a fault of ours is raised here."""
        then, failed = self.then, self.failed
        self.empty()
        try:
            found = future.result()
        except CourseAppError as error:
            failed(error)
            return
        then(found)

    def empty(self) -> None:
        """Forget the work and whom to tell; for what is done, or not to be begun."""
        self.work = self.then = self.failed = _nothing

    def tell_nobody(self) -> None:
        """Forget whom to tell; the work may be going on."""
        self.then = self.failed = _nothing


class Background(QObject):
    """A thread for what would let the window stand still.

    Signals:
        busy_changed: whether anything is being done.
    """

    busy_changed = Signal(bool)
    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="course-app-work")
        self._jobs: set[Job] = set()
        self._is_open = True
        # Queued: what is done at once must not be told before `do` has come back.
        self._done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is being done."""
        return not self._jobs

    def do(
        self,
        work: Callable[[], Found],
        then: Callable[[Found], object],
        failed: Callable[[CourseAppError], object],
    ) -> None:
        """Do `work` there, then call `then` or `failed` here; a fault of ours is raised here."""
        job = Job(work, then, failed)
        self._jobs.add(job)
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)  # noqa: FBT003  a signal's value
        self._pool.submit(job.run).add_done_callback(lambda done: self._tell(job, done))

    def close(self, *, waits: bool = False) -> None:
        """Tell nobody any more, and begin nothing more; `waits` for the end of what is begun."""
        self._is_open = False
        for job in self._jobs:
            job.tell_nobody()
        self._pool.shutdown(wait=waits, cancel_futures=True)

    def _tell(self, job: Job, done: Future[Any]) -> None:
        if self._is_open:  # on the thread; the window may be gone
            self._done.emit(job, done)

    def _on_done(self, job: Job, future: Future[Any]) -> None:
        self._jobs.discard(job)
        if future.cancelled() or not self._is_open:
            job.empty()
            return
        if not self._jobs:
            self.busy_changed.emit(False)  # noqa: FBT003  a signal's value
        job.tell(future)


def _nothing(*_told: object) -> None:
    """Do nothing."""
