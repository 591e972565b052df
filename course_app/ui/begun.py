"""Keeps what is begun in an answer while it is typed, beside the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from course_app.store.begun import BegunAnswers
from course_app.study.statements import Json

if TYPE_CHECKING:  # its threads are loaded when something was begun
    from course_app.ui.background import Background

_SOON = 1000  # ms after a change, also while somebody types without a pause


class Begun(QObject):
    """Answers that were begun, by attempt and question; on the disk a second later."""

    def __init__(
        self, kept: BegunAnswers, background: Callable[[], Background], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._kept = kept
        self._background = background
        self._look: Callable[[], object] = _nothing
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self._on_soon)

    def of(self, attempt: str, question: str) -> Mapping[str, Json] | None:
        """Give what was begun there, None where nothing was."""
        return self._kept.of(attempt, question)

    def keep(self, attempt: str, question: str, response: Mapping[str, Json] | None) -> None:
        """Remember what stands there; None where the answer was given or emptied."""
        self._kept.keep(attempt, question, response)
        self._wait()

    def look_soon(self, look: Callable[[], object]) -> None:
        """Call `look`, which tells `keep` what stands there, a moment after the first change."""
        self._look = look
        self._wait()

    def look_no_more(self) -> None:
        """Forget whom to ask: their screens go."""
        self._look = _nothing

    def end(self) -> None:
        """Write what is left; the window closes."""
        self._timer.stop()
        self._kept.write(self._kept.as_text())

    def _wait(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _on_soon(self) -> None:
        look, self._look = self._look, _nothing
        look()
        self._timer.stop()
        text = self._kept.as_text()
        self._background().do(lambda: self._kept.write(text), _nothing, _nothing)


def _nothing(*_told: object) -> None:
    """Do nothing: what could not be written is in memory, and is tried again."""
