"""What a measured process says of itself: when its first screen is painted, and its memory."""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

START = "COURSE_APP_BENCH_START"  # time.monotonic_ns() of the parent when it started us
_SETTLE = 300  # ms from the first paint to the look at memory


def memory_kib() -> int:
    """Give this process's proportional set size (PSS) in KiB."""
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1])
    return 0


class Probe(QObject):
    """Takes the time of the first paint, then looks at memory once all has settled."""

    def __init__(self) -> None:
        super().__init__()
        self._milliseconds = 0.0

    def painted(self) -> None:
        """Take the time now; call it once the event loop has handled the first paint."""
        self._milliseconds = (time.monotonic_ns() - int(os.environ[START])) / 1e6
        QTimer.singleShot(_SETTLE, self._tell)

    def _tell(self) -> None:
        figures = {"start_ms": self._milliseconds, "pss_kib": memory_kib()}
        sys.stdout.write(json.dumps(figures) + "\n")
        sys.stdout.flush()
        QApplication.quit()


class PaintWatch(QObject):
    """Calls the probe when a widget is painted for the first time."""

    def __init__(self, widget: QWidget, probe: Probe) -> None:
        super().__init__(widget)
        self._probe = probe
        self._is_seen = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._is_seen:
            self._is_seen = True
            QTimer.singleShot(0, self._probe.painted)
        return super().eventFilter(watched, event)
