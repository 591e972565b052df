"""Asks the store off the window's thread, one question after another."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from course_app.errors import CourseAppError
from course_app.store.connection import DATABASE
from course_app.store.gradebook_queries import GradebookQueries
from course_app.store.reader import Reader
from course_app.store.store import Store
from course_app.store.workshop_queries import WorkshopQueries
from course_app.ui.background import Job

Found = TypeVar("Found")


class Sources(NamedTuple):
    """What the worker reads from: connections of its own, opened when it is first asked."""

    groups: WorkshopQueries
    scores: GradebookQueries
    reader: Reader


@dataclass(eq=False)
class Asked:
    """A question to the store that is on its way; `drop` it when nobody wants the answer."""

    job: Job
    is_dropped: bool = False
    future: Future[Any] | None = None

    def drop(self) -> None:
        """Want the answer no more; a question that has not begun is not asked."""
        self.is_dropped = True
        if self.future is not None:
            self.future.cancel()


class Worker(QObject):
    """One thread with connections that only read."""

    _answered = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path: Path = store.folder / DATABASE
        self._device = store.device
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="facilitator")
        self._sources: Sources | None = None
        self._waiting: set[Asked] = set()
        # Queued: what is found at once must not be told before `ask` has come back.
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._waiting

    def ask(
        self,
        work: Callable[[Sources], Found],
        then: Callable[[Found], None],
        failed: Callable[[CourseAppError], None],
    ) -> Asked:
        """Do `work` on the worker's thread, then call `then` with what it found on the window's.

        What goes wrong in the world is told to `failed`; a fault of ours is raised here.
        """
        asked = Asked(Job(lambda: work(self._opened()), then, failed))
        self._waiting.add(asked)
        asked.future = self._pool.submit(asked.job.run)
        asked.future.add_done_callback(lambda _future: self._answered.emit(asked))
        return asked

    def close(self) -> None:
        """Answer nobody any more and let go of the file."""
        for asked in tuple(self._waiting):
            asked.drop()
        self._waiting.clear()
        self._pool.shutdown(wait=True, cancel_futures=True)
        if self._sources is not None:
            for source in self._sources:
                source.close()
            self._sources = None

    def _opened(self) -> Sources:
        if self._sources is None:
            self._sources = Sources(
                groups=WorkshopQueries(self._path),
                scores=GradebookQueries(self._path),
                reader=Reader(self._path, self._device),
            )
        return self._sources

    def _on_answered(self, asked: Asked) -> None:
        self._waiting.discard(asked)
        future = asked.future
        if asked.is_dropped or future is None or future.cancelled():
            asked.job.empty()
        else:
            asked.job.tell(future)
