"""An answer in the real window: what a key costs, and that a disk that stalls blocks nothing.

Costs are processor time of the window's thread. Blocking is measured on the wall clock, while the
writer's thread waits for a disk that stalls for five seconds: a window that waited with it would
need five seconds for a key.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from course_app.ui.app import make_application, make_clocks
from course_app.ui.desk import Desk
from course_app.ui.screens.quiz import QuizScreen
from course_app.ui.screens.reader import ReaderScreen
from tests.bench.bench_line import Line, limit, table
from tests.bench.growth_data import write_choice_course
from tests.ui.camera import settle

FRAME = 16.0  # ms
STALL = 5.0  # seconds
QUESTIONS = 24


def figures() -> list[Line]:
    """Answer questions on a good disk, then on one that stalls."""
    _app = QApplication.instance() or make_application()
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as temporary:
        course = write_choice_course(Path(temporary) / "course", QUESTIONS)
        desk = Desk(course, Path(temporary) / "data", make_clocks(), "Ada", "home")
        desk.open()
        desk.window.show()
        desk.complete()
        settle()
        _to_the_quiz(desk)
        costs = [_answered(desk, time.thread_time) for _ in range(QUESTIONS // 2)][1:]
        stalled = threading.Event()
        _let_the_disk_stall(desk, stalled)
        walls = [_answered(desk, time.perf_counter) for _ in range(3)]
        waited = stalled.is_set() and not desk.is_saved
        begin = time.perf_counter()
        while not desk.is_saved:
            settle(50)
        late = time.perf_counter() - begin
        desk.window.close()
        desk.close()
    if not waited:
        sys.exit("The disk did not stall while the questions were answered.")
    return [
        limit(
            "an answer: choose, answer, feedback painted (median)", statistics.median(costs), FRAME
        ),
        limit("an answer on a disk that stalls 5 s: until it is painted", min(walls), 100.0),
        limit("… and kept after the stall", late * 1000, float("inf")),
    ]


def _to_the_quiz(desk: Desk) -> None:
    for _ in range(40):
        screen = desk.window.stack.currentWidget()
        if isinstance(screen, QuizScreen):
            return
        key = Qt.Key.Key_Right if isinstance(screen, ReaderScreen) else Qt.Key.Key_Return
        QTest.keyClick(QApplication.focusWidget() or screen, key)
        settle()
    sys.exit("There is no way to the quiz.")


def _answered(desk: Desk, clock: Callable[[], float]) -> float:
    """Choose and answer, paint, and go on to the next; gives the ms until it is painted."""
    screen = desk.window.stack.currentWidget()
    assert isinstance(screen, QuizScreen)
    begin = clock()
    for key in (Qt.Key.Key_A, Qt.Key.Key_Return):
        QTest.keyClick(QApplication.focusWidget() or screen, key)
    screen.repaint()
    took = (clock() - begin) * 1000
    if not screen.is_answered:
        sys.exit("The keys did not answer the question.")
    QTest.keyClick(QApplication.focusWidget() or screen, Qt.Key.Key_Return)
    settle(20)
    return took


def _let_the_disk_stall(desk: Desk, stalled: threading.Event) -> None:
    """Make the next write wait, below the writer's thread."""
    log = desk._store.log  # type: ignore[union-attr]  # noqa: SLF001  the disk is below it
    append = log.append

    def slow(drafts: object) -> object:
        if not stalled.is_set():
            stalled.set()
            time.sleep(STALL)
        return append(drafts)  # type: ignore[arg-type]

    log.append = slow  # type: ignore[method-assign,assignment]


if __name__ == "__main__":
    print(table(figures()))
