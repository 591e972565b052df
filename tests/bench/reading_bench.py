"""Measures turning every page of the shipped course, from the key to the painted page.

In the time of the window's own thread, so that what else the machine does is not counted. Run with
`.venv/bin/python tests/bench/reading_bench.py`.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.ui.app import make_application, make_clocks
from course_app.ui.desk import Desk
from tests.bench.bench_line import Line, limit, table
from tests.ui.camera import settle

REST = 180  # ms on a page; a person reads for longer
TURN = 16.0  # ms, the budget
ROUNDS = 3  # of which each page's median counts


def figures(rounds: int = ROUNDS) -> list[Line]:
    """Measure in a window at a data folder made for it."""
    _app = QApplication.instance() or make_application()
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as folder:
        desk = Desk(app_paths.shipped_course(), Path(folder), make_clocks())
        desk.open()
        desk.window.show()
        desk.complete()
        settle()
        first = all_turns(desk)  # pages are rendered and kept
        turns = [all_turns(desk) for _ in range(rounds)]
        desk.window.close()
        desk.close()
    took = sorted(statistics.median(pages) for pages in zip(*turns, strict=True))
    return [
        limit("reader: a page turn, median", statistics.median(took), TURN),
        limit("reader: a page turn, p95", took[int(len(took) * 0.95)], TURN),
        limit("reader: the slowest page", took[-1], float("inf")),
        limit("reader: a page turn the first time, median", statistics.median(first), 100.0),
    ]


def all_turns(desk: Desk) -> list[float]:
    """Turn all pages of all lessons by the keyboard; give the ms of each turn."""
    took: list[float] = []
    for lesson in load_course(app_paths.shipped_course()).lessons:
        desk.navigator.open_page(lesson.pages[0].id)
        settle(REST)
        for _page in lesson.pages[1:]:
            reader = desk.window.stack.currentWidget()
            begin = time.thread_time()
            QTest.keyClick(reader, Qt.Key.Key_Right)
            # What the loop does: new widgets show, layouts are done again, all of it is painted.
            QCoreApplication.sendPostedEvents()
            QCoreApplication.sendPostedEvents()
            took.append((time.thread_time() - begin) * 1000)
            settle(REST)
    return took


if __name__ == "__main__":
    print(table(figures()))
