"""Says the parts of a screen one after the other, and marks the one that is said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QObject, Signal

from course_app.ui.aloud.parts import Part
from course_app.ui.aloud.voice import Voice

State = Literal["silent", "speaking", "paused"]


class Speaker(QObject):
    """Serves one screen at a time; the voice is shared by all.

    Signals:
        changed: it is silent, speaks or pauses now.
        reached: a part (`Part`) is said from now on; it should be in sight.
        broken: the voice does not speak any more.
    """

    changed = Signal()
    reached = Signal(object)
    broken = Signal()

    def __init__(self, voice: Voice, rate: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._voice = voice
        self._rate = rate
        self._parts: Sequence[Part] = ()
        self._at = 0
        self.state: State = "silent"
        voice.said.connect(self._on_said)
        voice.failed.connect(self._on_failed)

    @property
    def part(self) -> Part | None:
        """What is said now or, in a pause, what comes next."""
        return None if self.state == "silent" else self._parts[self._at]

    def begin(self, parts: Sequence[Part], at: int = 0) -> None:
        """Say these, from one of them on."""
        self._unmark()
        self._parts, self._at = parts, at
        if at < len(parts):
            self._say()
        else:
            self._show("silent")

    def pause(self) -> None:
        """Be silent; the mark stays where it goes on."""
        if self.state == "speaking":
            self._voice.stop()
            self._show("paused")

    def go_on(self) -> None:
        """Say the part again in which it was stopped, and go on."""
        if self.state == "paused":
            self._say()

    def stop(self) -> None:
        """Be silent, and forget where it was."""
        if self.state == "silent":
            return
        if self.state == "speaking":
            self._voice.stop()
        self._unmark()
        self._parts = ()
        self._show("silent")

    def mark_again(self) -> None:
        """Show the mark in the colours of this moment."""
        if (part := self.part) is not None:
            part.mark(is_spoken=True)

    def _say(self) -> None:
        part = self._parts[self._at]
        part.mark(is_spoken=True)
        self._show("speaking")
        self.reached.emit(part)
        self._voice.say(part.text, part.language, self._rate())

    def _on_said(self) -> None:
        if self.state != "speaking":
            return
        if self._at + 1 == len(self._parts):
            self.stop()
            return
        before, self._at = self._parts[self._at], self._at + 1
        now = self._parts[self._at]
        if (before.at, before.spans) != (now.at, now.spans):
            before.mark(is_spoken=False)
        self._say()

    def _on_failed(self) -> None:
        if self.state == "speaking":
            self.stop()
            self.broken.emit()

    def _unmark(self) -> None:
        if (part := self.part) is not None:
            part.mark(is_spoken=False)

    def _show(self, state: State) -> None:
        self.state = state
        self.changed.emit()
