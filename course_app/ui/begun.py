"""Keeps what is begun in an answer while it is typed, beside the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from course_app.course.model import Question
from course_app.store.begun import BegunAnswers
from course_app.study.statements import Json

if TYPE_CHECKING:
    from course_app.ui.background import Background

_SOON = 1000  # ms after a change, also while somebody types without a pause


def wording(question: Question) -> str:
    """Name a question as it is asked now: what was begun at another wording is not meant."""
    return f"{question.id} {question.hash}"


class Begun(QObject):
    """Answers that were begun, by place and question; on the disk a second later.

    A place is an attempt, or a learner and the page or the review that they are at.
    """

    def __init__(
        self, kept: BegunAnswers, is_all_saved: Callable[[], bool], parent: QObject
    ) -> None:
        """Take the file, and what says whether all that was answered is on the disk.

        Before it is, nothing is forgotten there: a given answer is safe in one place or the other.
        """
        super().__init__(parent)
        self._kept = kept
        self._is_all_saved = is_all_saved
        self._background: Background | None = None
        self._look: Callable[[], object] = _nothing
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self._on_soon)

    def of(self, place: str, question: str) -> Mapping[str, Json] | None:
        """Give what was begun there, None where nothing was."""
        return self._kept.of(place, question)

    def keep(self, place: str, question: str, response: Mapping[str, Json] | None) -> None:
        """Remember what stands there; None where the answer was given or emptied."""
        self._kept.keep(place, question, response)
        self._wait()

    def look_soon(self, look: Callable[[], object]) -> None:
        """Call `look`, which tells `keep` what stands there, a moment after the first change."""
        self._look = look
        self._wait()

    def look_no_more(self) -> None:
        """Forget whom to ask: their screens go."""
        self._look = _nothing

    def end(self, *, writes: bool) -> None:
        """Write what is left, where all that was answered is saved; the window closes."""
        self._timer.stop()
        if self._background is not None:
            self._background.close()
            self._background = None
        if writes:
            self._kept.write(self._kept.now())

    def _wait(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _on_soon(self) -> None:
        look, self._look = self._look, _nothing
        look()
        self._timer.stop()
        if not self._is_all_saved():
            self._wait()
            return
        now = self._kept.now()
        self._work().do(lambda: self._kept.write(now), self._on_written, _nothing)

    def _on_written(self, is_written: bool) -> None:  # noqa: FBT001  what the work gave
        if not is_written:
            self._wait()

    def _work(self) -> Background:
        if self._background is None:  # of its own: others work there for seconds
            from course_app.ui.background import Background  # noqa: PLC0415  when first needed

            self._background = Background(self)
        return self._background


def _nothing(*_told: object) -> None:
    """Do nothing."""
