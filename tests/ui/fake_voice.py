"""A voice that says nothing: tests and pictures see what it was told, and say when it is done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

ALL = frozenset({"en", "es", "fr", "sw"})


class FakeVoice(QObject):
    """Keeps every sentence; `finish` says that the last one was said to its end."""

    found = Signal(object)
    said = Signal()
    failed = Signal()

    def __init__(self, parent: QObject, languages: frozenset[str] = ALL) -> None:
        super().__init__(parent)
        self.languages = languages
        self.told: list[tuple[str, str, float]] = []  # a sentence, its language, its rate
        self.is_speaking = False
        self.is_closed = False

    def look(self) -> None:
        """Have these languages at once."""
        self.found.emit(self.languages)

    def say(self, text: str, language: str, rate: float) -> None:
        """Keep what was to be said."""
        self.told.append((text, language, rate))
        self.is_speaking = True

    def stop(self) -> None:
        """Be silent."""
        self.is_speaking = False

    def close(self) -> None:
        """Be silent for good."""
        self.is_speaking = False
        self.is_closed = True

    def finish(self) -> None:
        """Have said it."""
        self.is_speaking = False
        self.said.emit()

    @property
    def sentences(self) -> list[str]:
        """All that was to be said so far."""
        return [text for text, _language, _rate in self.told]


class FakeVoices:
    """Stands in for `find_voice`; keeps the voices that it gave."""

    def __init__(self, languages: frozenset[str] = ALL) -> None:
        self.languages = languages
        self.given: list[FakeVoice] = []

    def __call__(self, parent: QObject) -> FakeVoice:
        """Give a voice."""
        self.given.append(FakeVoice(parent, self.languages))
        return self.given[-1]

    @property
    def voice(self) -> FakeVoice:
        """The last that was given."""
        return self.given[-1]
