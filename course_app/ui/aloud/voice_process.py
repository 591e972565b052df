"""The voice, in a process of its own: what it shall say comes in by lines, what it did goes out.

A speech service may stand still, take seconds to start or break; here it can do so without the
window, and it takes memory only while somebody listens. Nothing of the app is imported.

In:  {"say": "A sentence.", "id": 1, "language": "es", "rate": 0.0}   {"stop": true}
Out: {"languages": ["en", "es"]}   {"said": 1}   {"failed": 1, "why": "…"}
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Sequence
from typing import IO, TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

NO_VOICE = 3  # exit code
_SILENT = "mock"  # Qt's own engine for tests
_PATIENCE = 700  # ms for a sentence to end that was stopped


class Ear(QObject):
    """Reads standard input on a thread of its own.

    Signals:
        told: one line; "" at the end.
    """

    told = Signal(str)

    def listen(self, lines: IO[str]) -> None:
        """Begin; the thread ends with the process."""

        def read() -> None:
            for line in lines:
                if line.strip():
                    self.told.emit(line)
            self.told.emit("")

        threading.Thread(target=read, daemon=True).start()


class Mouth(QObject):
    """Says one sentence at a time, and tells when it is said."""

    def __init__(self, speech: QTextToSpeech, out: IO[str]) -> None:
        super().__init__()
        self._speech = speech
        self._out = out
        self._locales = speech.availableLocales()
        self._saying = 0  # the id of what is being said
        self._is_heard = False  # its sound has begun
        self._waiting: dict[str, object] | None = None  # to be said once there is silence
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._patience.timeout.connect(self._say_waiting)
        speech.stateChanged.connect(self._on_state_changed)
        speech.errorOccurred.connect(self._on_error)

    @property
    def languages(self) -> list[str]:
        """The languages it has voices for, as "es"."""
        codes = {locale.name().partition("_")[0] for locale in self._locales}
        return sorted(codes - {"C", ""})

    def obey(self, line: str) -> None:
        """Do what a line says; its end ends the process."""
        if not line:
            self._speech.stop()
            QCoreApplication.quit()
            return
        order = json.loads(line)
        self._saying = 0
        self._waiting = order if "say" in order else None
        states = type(self._speech).State
        if self._speech.state() in {states.Speaking, states.Paused, states.Synthesizing}:
            self._speech.stop()
            self._patience.start()
        else:
            self._say_waiting()

    def tell(self, **words: object) -> None:
        """Write one line."""
        self._out.write(json.dumps(words) + "\n")
        self._out.flush()

    def _say_waiting(self) -> None:
        self._patience.stop()
        order, self._waiting = self._waiting, None
        if order is None:
            return
        locale = self._best(str(order["language"]))
        if locale is not None and locale != self._speech.locale():
            self._speech.setLocale(locale)
        rate = order["rate"]
        self._speech.setRate(float(rate) if isinstance(rate, int | float) else 0.0)
        number = order["id"]
        self._saying = number if isinstance(number, int) else 0
        self._is_heard = False
        self._speech.say(str(order["say"]))

    def _best(self, language: str) -> QLocale | None:
        """Give the voice of a language: as the laptop's, else as its first country's, else any."""
        found = [e for e in self._locales if e.name().partition("_")[0] == language]
        wanted = (QLocale.system().name(), QLocale(language).name())
        order = sorted(found, key=lambda each: (each.name() not in wanted, each.name()))
        return order[0] if order else None

    def _on_state_changed(self, state: QTextToSpeech.State) -> None:
        states = type(self._speech).State
        if state == states.Speaking:
            self._is_heard = True
        elif state == states.Ready and self._waiting is not None:
            self._say_waiting()
        elif state == states.Ready and self._saying and self._is_heard:
            number, self._saying = self._saying, 0
            self.tell(said=number)

    def _on_error(self, _reason: object, words: str) -> None:
        number, self._saying = self._saying, 0
        self.tell(failed=number, why=words)


def main(arguments: Sequence[str]) -> int:
    """Serve until standard input ends; gives `NO_VOICE` where there is none."""
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415  may be missing
    except ImportError:
        return NO_VOICE
    app = QCoreApplication(["course-app-voice"])
    engines = QTextToSpeech.availableEngines()
    wanted = [each for each in engines if each in arguments or (each != _SILENT and not arguments)]
    speech = QTextToSpeech(wanted[0]) if wanted else None
    if speech is None or speech.state() == QTextToSpeech.State.Error:
        return NO_VOICE
    mouth, ear = Mouth(speech, sys.stdout), Ear()
    ear.told.connect(mouth.obey, Qt.ConnectionType.QueuedConnection)
    mouth.tell(languages=mouth.languages)
    ear.listen(sys.stdin)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
