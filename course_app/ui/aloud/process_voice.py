"""The laptop's voice, spoken by a process of its own (see `voice_process`)."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

_LONGEST_START = 20_000  # ms: a speech service that has to be started first takes some seconds
_LONGEST_SILENCE = 4_000  # ms, and some for each letter: then it will not speak any more
_A_LETTER = 250
_KEPT = 90_000  # ms without a word: then its memory is given back
_LONGEST_END = 3_000
_GRACE = 400  # ms to end by itself when the window closes
FLAG = "--voice"  # the packaged program starts itself with it


def command() -> list[str]:
    """Give how the process is started."""
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-P", str(Path(__file__).with_name("voice_process.py"))]


def _read(line: bytes) -> dict[str, Any]:
    """Give what a line tells; a library may write lines of its own there, which tell nothing."""
    try:
        told = json.loads(line)
    except ValueError:
        return {}
    return told if isinstance(told, dict) else {}


class ProcessVoice(QObject):
    """Starts the process when it is needed, and ends it when it is not.

    Signals:
        found: the codes of the languages that it has, as a frozenset; empty for no voice.
        said: the sentence was said to its end.
        failed: it could not be said, and nothing more will be.
    """

    found = Signal(object)
    said = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None = None, *, engine: str = "") -> None:
        super().__init__(parent)
        self._engine = engine
        self._process: QProcess | None = None
        self._number = 0  # of the sentence that is said now; 0 for silence
        self._last = 0
        self._order = ""  # waits for the process to be there
        self._is_ready = False
        self._patience = self._timer(self._on_too_long)
        self._rest = self._timer(self._end)
        self._rest.setInterval(_KEPT)

    def look(self) -> None:
        """Start it, for it tells its languages first; it ends again where nothing is said."""
        self._begin()

    def say(self, text: str, language: str, rate: float) -> None:
        """Say a sentence instead of what is said now."""
        self._last += 1
        self._number = self._last
        order = {"say": text, "id": self._number, "language": language, "rate": rate}
        self._order = json.dumps(order)
        self._begin()
        if self._is_ready:
            self._send()
        self._patience.start(self._longest(text))

    def stop(self) -> None:
        """Be silent at once."""
        self._number = 0
        self._order = ""
        if self._is_ready:
            self._patience.stop()
            self._write(json.dumps({"stop": True}))
            self._rest.start()

    def close(self) -> None:
        """End the process; one that does not listen any more is killed."""
        self.stop()
        self._end()
        left: Iterable[QProcess] = self.findChildren(QProcess)
        for process in left:
            is_running = process.state() != QProcess.ProcessState.NotRunning
            if is_running and not process.waitForFinished(_GRACE):
                process.kill()
                process.waitForFinished(_GRACE)

    def _begin(self) -> None:
        self._rest.stop()
        if self._process is not None:
            return
        program, *arguments = command()
        self._process = process = QProcess(self)
        surroundings = QProcessEnvironment.systemEnvironment()
        surroundings.insert("QT_LOGGING_RULES", "*.warning=false")
        process.setProcessEnvironment(surroundings)
        process.setStandardErrorFile(os.devnull)
        process.readyReadStandardOutput.connect(self._on_told)
        process.finished.connect(self._on_ended)
        process.errorOccurred.connect(self._on_ended)
        process.start(program, [*arguments, *([self._engine] if self._engine else [])])
        self._patience.start(_LONGEST_START)

    def _longest(self, text: str) -> int:
        """Give how long a sentence may take, in ms, before the voice is given up."""
        start = 0 if self._is_ready else _LONGEST_START
        return start + _LONGEST_SILENCE + _A_LETTER * len(text)

    def _send(self) -> None:
        order, self._order = self._order, ""
        if order:
            self._write(order)

    def _write(self, line: str) -> None:
        if self._process is not None:
            self._process.write(f"{line}\n".encode())

    def _on_told(self) -> None:
        process: QProcess | None = self._process
        while process is not None and process.canReadLine():
            told = _read(bytes(process.readLine().data()))
            if "languages" in told:
                self._on_ready(frozenset(told["languages"]))
            elif told.get("said") == self._number and self._number:
                self._number = 0
                self._patience.stop()
                self._rest.start()
                self.said.emit()
            elif "failed" in told and self._number:
                self._give_up()
            process = self._process  # a listener may have closed it

    def _on_ready(self, languages: frozenset[str]) -> None:
        self._is_ready = True
        is_wanted = bool(self._order)
        if not is_wanted:
            self._patience.stop()
            self._end()
        else:
            self._send()
        self.found.emit(languages)

    def _on_too_long(self) -> None:
        self._give_up()

    def _on_ended(self) -> None:
        """Tell that there is no voice, where the process ended by itself."""
        if self.sender() is self._process:
            self._give_up()

    def _give_up(self) -> None:
        was_speaking, was_ready = bool(self._number), self._is_ready
        self._number = 0
        self._order = ""
        if self._process is not None:
            self._process.kill()
        self._end()
        if was_speaking:
            self.failed.emit()
        elif not was_ready:
            self.found.emit(frozenset())

    def _end(self) -> None:
        """Let the process end by itself; its object goes with it."""
        process, self._process = self._process, None
        self._is_ready = False
        self._patience.stop()
        self._rest.stop()
        if process is None:
            return
        if process.state() == QProcess.ProcessState.NotRunning:
            process.deleteLater()
            return
        process.finished.connect(process.deleteLater)
        process.closeWriteChannel()
        QTimer.singleShot(_LONGEST_END, process, process.kill)

    def _timer(self, work: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(work)
        return timer
