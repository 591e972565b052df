"""What reads aloud, to the window: a voice that says one sentence after the other.

The window knows only `Voice`; the one there is stands in `process_voice`.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance


class Voice(Protocol):
    """Says sentences.

    Signals:
        found: the codes of the languages that it has, as a frozenset of "es"; empty for no voice.
        said: the sentence was said to its end.
        failed: it could not be said, and nothing more will be.
    """

    found: SignalInstance
    said: SignalInstance
    failed: SignalInstance

    def look(self) -> None:
        """Find out which languages there are; `found` tells."""

    def say(self, text: str, language: str, rate: float) -> None:
        """Say a sentence instead of what is said now; `rate` is 0 for as usual, -1 to 1."""

    def stop(self) -> None:
        """Be silent at once."""

    def close(self) -> None:
        """Let go of everything, before the window closes."""


def find_voice(parent: QObject) -> Voice | None:
    """Give the laptop's voice; None where the part of Qt that speaks is not installed.

    Whether it speaks at all is known only when it was asked for its languages.
    """
    if find_spec("PySide6.QtTextToSpeech") is None:
        return None
    from course_app.ui.aloud.process_voice import ProcessVoice  # noqa: PLC0415  seldom there

    return ProcessVoice(parent)
