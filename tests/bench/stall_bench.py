"""What a disk that stands still for five seconds does to the window: nothing, or it is told here.

The real window at the shipped course; only the append to the log waits. A timer that should tick
each millisecond shows how long the window was busy. Pages are turned meanwhile, and the same is
measured in the same run while the disk works.
"""

from __future__ import annotations

import itertools
import os
import statistics
import tempfile
import threading
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from course_app import app_paths
from course_app.store.log_file import LogFile
from course_app.ui.app import make_application, make_clocks
from course_app.ui.desk import Desk
from tests.bench.bench_line import Line, limit

STALL = 5.0  # seconds
TURNS = 12


class Heart:
    """Notes the longest time between two beats of the window's thread."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def begin(self) -> None:
        """Forget what was."""
        self.longest, self._last = 0.0, time.perf_counter()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000)
        self._last = now


def live(seconds: float) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def longest_pause(heart: Heart, looks: int = 5) -> float:
    """Give the longest pause of half a second, as the median of some: other programs run too."""
    found = []
    for _look in range(looks):
        heart.begin()
        live(0.5)
        found.append(heart.longest)
    return statistics.median(found)


def turn_pages(desk: Desk) -> list[float]:
    """Turn pages forward and back, and give how long each took, in ms."""
    times = []
    for key in itertools.islice(itertools.cycle((Qt.Key.Key_Right, Qt.Key.Key_Left)), TURNS):
        begin = time.perf_counter()
        QTest.keyClick(QApplication.focusWidget() or desk.window, key)
        times.append((time.perf_counter() - begin) * 1000)
        live(0.05)
    return times


def figures() -> list[Line]:
    """Measure an idle window and turned pages while the disk stands still."""
    app = QApplication.instance() or make_application()
    append = LogFile.append
    goes_on = threading.Event()
    goes_on.set()

    def stalled(self: LogFile, drafts: object) -> object:
        goes_on.wait(STALL)
        return append(self, drafts)  # type: ignore[arg-type]

    LogFile.append = stalled  # type: ignore[method-assign, assignment]
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as data:
        desk = Desk(app_paths.shipped_course(), Path(data), make_clocks())
        desk.open()
        desk.window.show()
        live(4.0)  # the check and the day's backup are over
        heart = Heart()
        desk.navigator.open_lesson("4.3")
        turn_pages(desk)
        working = turn_pages(desk)
        live(0.5)
        calm = longest_pause(heart)
        goes_on.clear()
        QTest.keyClick(QApplication.focusWidget() or desk.window, Qt.Key.Key_Right)
        live(0.3)
        waiting = longest_pause(heart)
        still = turn_pages(desk)
        goes_on.set()
        live(1.0)
        desk.window.close()
        desk.close()
    LogFile.append = append  # type: ignore[method-assign]
    del app
    return [
        limit("longest pause of a window while the disk stands still", waiting, 16.0),
        limit("the same while it works", calm, float("inf")),
        Line(
            "turning a page while the disk stands still, against a disk that works",
            statistics.median(still),
            statistics.median(working),
            "ms",
            1.5,
        ),
    ]


if __name__ == "__main__":
    for line in figures():
        print(line)
