"""The bridge from the store's writer thread to the window's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from course_app.errors import StoreError
from course_app.store.writer import OnKept, OnRefused, Writer
from course_app.study.statements import Draft, Statement

StartWriter = Callable[[OnKept, OnRefused], Writer]


class Saver(QObject):
    """Tells screens what became of their statements, on the window's thread.

    Make it on the window's thread: a Qt signal is delivered where its owner lives, whichever
    thread emits it.

    Signals:
        kept: the statements as they are in the log, after the commit has returned.
        refused: the StoreError; the writer keeps the drafts and tries again.
        state_changed: "saving", "saved" or "failed".
    """

    kept = Signal(object)
    refused = Signal(object)
    state_changed = Signal(str)

    def __init__(self, start_writer: StartWriter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting = 0
        self.state = "saved"
        self.kept.connect(self._on_kept)
        self.refused.connect(self._on_refused)
        self._writer = start_writer(self.kept.emit, self.refused.emit)

    @property
    def waiting(self) -> int:
        """How many statements are not kept yet."""
        return self._waiting

    def save(self, drafts: Sequence[Draft]) -> None:
        """Hand over and come back at once; `kept` or `refused` follows."""
        self._waiting += len(drafts)
        if self.state != "failed":
            self._enter("saving")
        self._writer.put(drafts)

    def wait(self, timeout: float) -> bool:
        """Let the window paint until all is kept, for at most `timeout` seconds; says if it is.

        Keys and clicks wait meanwhile: who waits here is in the midst of a change.
        """
        if self.state == "saving":
            loop = QEventLoop()
            self.state_changed.connect(loop.quit)
            QTimer.singleShot(round(timeout * 1000), loop.quit)
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return self._waiting == 0

    def close(self, timeout: float) -> bool:
        """Keep what is waiting and stop; gives False when something could not be kept in time."""
        return self._writer.close(timeout)

    def _on_kept(self, statements: tuple[Statement, ...]) -> None:
        self._waiting -= len(statements)
        self._enter("saved" if self._waiting == 0 else "saving")

    def _on_refused(self, _error: StoreError) -> None:
        self._enter("failed")

    def _enter(self, state: str) -> None:
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)
