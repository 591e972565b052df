"""How long the start took and what memory it holds, said on standard output for `make bench`.

Only with COURSE_APP_START_REPORT in the environment: the clock (`time.monotonic_ns`) at which
whoever asks has started the program, so that the packaged one is measured from outside too.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from course_app.ui.window import MainWindow

ASKED = "COURSE_APP_START_REPORT"
_SETTLE = 300  # ms from the first paint to the look at memory


class StartReport(QObject):
    """Waits for the first painted screen, reports, and closes the window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._painted_ms = 0.0
        window.painted.connect(self._on_painted)

    def _on_painted(self) -> None:
        self._window.painted.disconnect(self._on_painted)
        self._painted_ms = (time.monotonic_ns() - int(os.environ[ASKED])) / 1e6
        QTimer.singleShot(_SETTLE, self._report)

    def _report(self) -> None:
        found = {"start_ms": self._painted_ms, "pss_kib": memory_kib()}
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()
        self._window.close()


def memory_kib() -> int:
    """Give this process's proportional set size (PSS) in KiB; 0 where the system says none."""
    told = Path("/proc/self/smaps_rollup")
    if not told.exists():
        return 0
    lines = (line.split() for line in told.read_text(encoding="ascii").splitlines())
    return next((int(words[1]) for words in lines if words[0] == "Pss:"), 0)
