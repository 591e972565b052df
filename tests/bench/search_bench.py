"""Measures searching a course of 10,000 pages: one key, from the key to the painted results.

A key is measured in the time of the window's own thread, so that what else the machine does is
not counted. Run with `.venv/bin/python tests/bench/search_bench.py`.
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.course.model import Course, Lesson, Page
from course_app.course.plain_text import plain_text
from course_app.ui.app import make_application, make_clocks
from course_app.ui.desk import Desk
from course_app.ui.screens.search import SearchScreen
from tests.bench.bench_line import Line, limit, table
from tests.ui.camera import settle

ROUNDS = 3  # of which each key's median counts
KEY = 16.0  # ms, the budget
QUERIES = (
    "association",
    "training and knowledge",
    "self-help",
    "workers in small enterprises",
    "the",
    "a b c",
    "xylophone",
    "small firm small firm",
)


def large_course(pages: int) -> Course:
    """Give the shipped course with so many pages, of its own words in another order."""
    course = load_course(ROOT / "lessons")
    words = " ".join(plain_text(p.markdown) for each in course.lessons for p in each.pages).split()
    chance = random.Random(7)  # noqa: S311  a bench needs no secret
    lessons: list[Lesson] = []
    for number in range(pages // 50):
        pattern = course.lessons[number % len(course.lessons)]
        made: list[Page] = []
        for position in range(50):
            text = " ".join(chance.sample(words, 120))
            page = pattern.pages[position % len(pattern.pages)]
            title = " ".join(chance.sample(words, 4))
            page_id = f"{number}/p{position}"
            made.append(replace(page, id=page_id, title=title, markdown=text, checks=()))
        lessons.append(replace(pattern, id=str(number), pages=tuple(made)))
    return replace(course, lessons=tuple(lessons))


def one_round(field: QLineEdit, screen: SearchScreen, query: str) -> list[float]:
    """Type a query; give the ms that each key took, the painting of what was found included."""
    field.clear()
    took = []
    for letter in query:
        begin = time.thread_time()
        QTest.keyClick(field, letter)
        screen.repaint()
        took.append((time.thread_time() - begin) * 1000)
    return took


def figures(pages: int = 10_000) -> list[Line]:
    """Measure in a window at a data folder made for it."""
    _app = QApplication.instance() or make_application()
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as folder:
        desk = Desk(app_paths.shipped_course(), Path(folder), make_clocks())
        desk._course = large_course(pages)  # noqa: SLF001  instead of reading 10,000 pages
        desk.open()
        desk.window.show()
        desk.complete()
        settle()
        begin = time.perf_counter()
        desk.places.open("search", "a")
        screen = desk.window.stack.currentWidget()
        assert isinstance(screen, SearchScreen)
        while not screen.is_found:
            settle(20)
        ready = (time.perf_counter() - begin) * 1000
        field = screen.findChild(QLineEdit)
        rounds = [[one_round(field, screen, query) for query in QUERIES] for _ in range(ROUNDS)]
        desk.window.close()
        desk.close()
    took = sorted(
        statistics.median(keys)
        for queries in zip(*rounds, strict=True)
        for keys in zip(*queries, strict=True)
    )
    return [
        limit(f"search: a key over {pages} pages, median", statistics.median(took), KEY),
        limit(f"search: a key over {pages} pages, p95", took[int(len(took) * 0.95)], KEY),
        limit(f"search: index of {pages} pages ready, on a worker", ready, float("inf")),
    ]


if __name__ == "__main__":
    print(table(figures()))
