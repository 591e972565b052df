"""Reading a course of 10,000 questions: the files themselves, and what a start needs of them.

The cache holds the outline: what the first screen and the sidebar show. A cache of the whole
course was tried (pickle, 4 MB): it reads in 240 ms where the files take 800 ms, and running
somebody's pickle from a shared folder is not safe, so the files are read.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from course_app.course.loader import load_course
from course_app.course.outline import OutlineCache
from tests.bench.bench_line import Line, limit, table
from tests.bench.growth_data import write_course

PAGES, QUESTIONS = 1_000, 10_000
COLD, CACHED = 1000.0, 100.0  # ms


def figures(rounds: int = 3) -> list[Line]:
    """Measure in processor time, which other work on the machine does not change."""
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as temporary:
        folder = write_course(Path(temporary) / "course", PAGES, QUESTIONS)
        outlines = OutlineCache(Path(temporary) / "cache")
        outlines.write(load_course(folder))
        name = f"course of {QUESTIONS:,} questions and {PAGES:,} pages"
        cold = min(_ms(lambda: load_course(folder)) for _ in range(rounds))
        cached = min(_ms(lambda: outlines.read(folder)) for _ in range(rounds))
        shipped = min(_ms(lambda: load_course(ROOT / "lessons")) for _ in range(rounds))
    return [
        limit(f"{name}: files", cold, COLD),
        limit(f"{name}: outline from the cache", cached, CACHED),
        limit("the shipped course: files", shipped, float("inf")),
    ]


def _ms(action: Callable[[], object]) -> float:
    begin = time.process_time()
    action()
    return (time.process_time() - begin) * 1000


if __name__ == "__main__":
    print(table(figures()))
