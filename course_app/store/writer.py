"""The one thread that writes: takes drafts at once, says later that they are kept for good.

What cannot be kept stays in memory, in order, and is tried again until it can.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Sequence
from itertools import chain, islice
from threading import Condition, Thread
from time import monotonic
from typing import Protocol

from course_app.errors import QT_TRANSLATE_NOOP, Problem, StoreError
from course_app.store.log import Pending, pending
from course_app.study.statements import Draft, Statement

OnKept = Callable[[tuple[Statement, ...]], object]
OnRefused = Callable[[StoreError], object]

_RETRY_WHILE_CLOSING = 0.2
_TOGETHER = 64  # puts that may share a transaction

UNEXPECTED = QT_TRANSLATE_NOOP("errors", "The app could not save: {cause}")
REPORT_IT = QT_TRANSLATE_NOOP("errors", "The answers wait in memory; please report this mistake")


class Keeper(Protocol):
    """What the thread writes to."""

    def append(self, drafts: Sequence[Pending]) -> tuple[Statement, ...]:
        """Keep drafts for good, or raise and keep nothing."""

    def reopen(self) -> None:
        """Begin again after a failure, such as a disk that was unplugged."""


class Writer:
    """Hands drafts to its thread; its callbacks are called on that thread.

    `on_kept` gets the statements of each `put`, in order, after the commit has returned.
    `on_refused` gets a `StoreError` after each try that failed; the drafts stay in line.
    """

    def __init__(
        self,
        keeper: Keeper,
        clock: Callable[[], int],
        *,
        on_kept: OnKept,
        on_refused: OnRefused,
        retry_after: float,
    ) -> None:
        """Start the thread; `clock` gives UTC in ms, `retry_after` is in seconds."""
        self._keeper = keeper
        self._clock = clock
        self._on_kept = on_kept
        self._on_refused = on_refused
        self._retry_after = retry_after
        self._line: deque[tuple[Pending, ...]] = deque()
        self._changed = Condition()
        self._is_closing = False
        self._not_before = 0.0
        self._must_reopen = False
        self._is_keeping = False
        self._bug: Exception | None = None
        self._bad = 0  # puts in a row that tripped over a mistake of ours
        self._together = _TOGETHER
        self._thread = Thread(target=self._run, name="course-app-writer", daemon=True)
        self._thread.start()

    def put(self, drafts: Sequence[Draft]) -> None:
        """Take drafts over and come back at once; they happened now.

        All of one call are kept together or not yet. Raises `ValueError` or `TypeError` for
        drafts that could never be kept, and `RuntimeError` after `close`.
        """
        at = self._clock()
        entry = tuple(pending(draft, at) for draft in drafts)
        with self._changed:
            if self._is_closing:
                raise RuntimeError("the writer is closed")
            self._line.append(entry)
            self._not_before = 0.0  # somebody is looking: try at once
            self._changed.notify_all()

    @property
    def waiting(self) -> int:
        """How many drafts are not kept yet."""
        with self._changed:
            return sum(map(len, self._line))

    def close(self, timeout: float) -> bool:
        """Write what waits, for at most `timeout` seconds, and end the thread.

        Gives False when something is not kept by then: the writer stays open and goes on trying.
        """
        with self._changed:
            self._is_closing = True
            self._not_before = 0.0
            self._changed.notify_all()
        self._thread.join(timeout)
        with self._changed:
            if self._line:
                self._is_closing = False
            return not self._line

    @property
    def is_running(self) -> bool:
        """Whether the thread may still use what it writes to."""
        return self._thread.is_alive()

    def _run(self) -> None:
        while True:
            try:
                self._work()
            except Exception as error:  # noqa: BLE001  the thread's outermost loop
                self._survive(error)
            else:
                return

    def _work(self) -> None:
        if self._bug is not None:
            bug, self._bug = self._bug, None
            self._on_refused(_unexpected(bug))
        while batch := self._next():
            try:
                self._is_keeping = True
                kept = self._keep(batch)
            except StoreError as error:
                self._is_keeping = False
                self._refuse(error)
                continue
            self._is_keeping = False
            self._bad = 0
            self._tell(batch, kept)

    def _next(self) -> list[tuple[Pending, ...]]:
        """Wait for drafts that may be tried now; none when the writer is to end."""
        with self._changed:
            while True:
                now = monotonic()
                if self._is_closing and not self._line:
                    return []
                if self._line and now >= self._not_before:
                    return list(islice(self._line, self._together))
                self._changed.wait(self._not_before - now if self._line else None)

    def _keep(self, batch: list[tuple[Pending, ...]]) -> tuple[Statement, ...]:
        if self._must_reopen:
            self._keeper.reopen()
            self._must_reopen = False
        return self._keeper.append(tuple(chain.from_iterable(batch)))

    def _tell(self, batch: list[tuple[Pending, ...]], kept: Sequence[Statement]) -> None:
        statements = iter(kept)
        for drafts in batch:
            with self._changed:
                self._line.popleft()
                if not self._line:
                    self._together = _TOGETHER
            self._on_kept(tuple(islice(statements, len(drafts))))

    def _refuse(self, error: StoreError) -> None:
        self._must_reopen = True
        with self._changed:
            self._not_before = monotonic() + self._pause()
        self._on_refused(error)

    def _pause(self) -> float:
        return _RETRY_WHILE_CLOSING if self._is_closing else self._retry_after

    def _survive(self, error: Exception) -> None:
        """After a mistake of ours: nothing is dropped, and one bad draft stops no other.

        Puts are tried one by one from here; one that fails alone goes to the end of the line.
        A callback that fails is only reported: what it was told stays true.
        """
        if self._is_keeping:
            self._is_keeping = False
            self._must_reopen = True
            with self._changed:
                if self._together == 1:
                    self._bug = error
                    self._bad += 1
                    self._line.rotate(-1)
                    if self._bad >= len(self._line):  # all that waits has been tried
                        self._not_before = monotonic() + self._pause()
                self._together = 1
        args = (type(error), error, error.__traceback__, self._thread)
        threading.excepthook(threading.ExceptHookArgs(args))


def _unexpected(error: Exception) -> StoreError:
    problem = Problem(
        text=UNEXPECTED, remedy=REPORT_IT, fields={"cause": repr(error)}, code="unexpected"
    )
    refused = StoreError(problem)
    refused.__cause__ = error
    return refused
