"""What the facilitator's side costs with 10,000 learners and a million answers.

Figures stand beside the milliseconds that the architecture allows: to open 150, to scroll 16.
Measured is the processor time of the thread, as in the other benches: others use the machine too.
Run it alone, or let `run.py` take `figures()` as a bench of its own.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from course_app.course.loader import load_course
from course_app.store.connection import DATABASE
from course_app.store.gradebook_queries import Filter, GradebookQueries, Sort
from course_app.store.workshop_queries import WorkshopQueries
from course_app.workshop.gradebook import PAGE, Gradebook
from course_app.workshop.item_analysis import analyse
from course_app.workshop.kept import load_workshop
from course_app.workshop.quiz_marks import group_marks
from course_app.workshop.summary import load_summary
from tests.bench.bench_line import Line, limit, table
from tests.bench.workshop_data import fill

QUIZ = "4.3/quiz"
OPEN, SCROLL = 150.0, 16.0  # ms, the architecture's budgets
SECOND = 1000.0


def figures(learners: int = 10_000, rounds: int = 5) -> list[Line]:
    """Measure in a data folder made for it."""
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as folder:
        fill(Path(folder), learners)
        return measured(Path(folder), rounds)


def measured(folder: Path, rounds: int = 5) -> list[Line]:
    """Measure in a data folder that `fill` has made."""
    course = load_course(ROOT / "lessons")
    scores = GradebookQueries(folder / DATABASE)
    queries = WorkshopQueries(folder / DATABASE)
    gradebook = Gradebook(scores, course)

    def ms(action: Callable[[], object], times: int = rounds) -> float:
        took = []
        for _ in range(times):
            begin = time.thread_time()
            action()
            took.append(time.thread_time() - begin)
        return statistics.median(took) * 1000

    def first_screen() -> None:
        gradebook.overview()
        table = gradebook.open()
        _ = [table[at] for at in range(min(30, len(table)))]

    table = gradebook.open()
    pages = iter(range(0, len(table), PAGE))
    workshop = "workshop-7"
    sittings = list(queries.sittings(QUIZ))
    marks = group_marks(sittings, {})
    found = [
        limit("gradebook: cards, order, first screen", ms(first_screen), OPEN),
        limit("gradebook: the next page", ms(lambda: table[next(pages)], 20), SCROLL),
        limit(
            "gradebook: sort by a score", ms(lambda: gradebook.open(sort=Sort("score", QUIZ))), OPEN
        ),
        limit(
            "gradebook: who needs help",
            ms(lambda: gradebook.open(Filter(standing="needs help"))),
            OPEN,
        ),
        limit(
            "summary of one workshop of 40",
            ms(lambda: load_summary(course, load_workshop(queries, workshop), queries, scores)),
            SECOND,
        ),
        limit("analysis: read 14 answers each", ms(lambda: list(queries.sittings(QUIZ)), 1), 3000),
        limit("analysis: into columns", ms(lambda: group_marks(sittings, {}), 1), 2000),
        limit("analysis: all figures", ms(lambda: analyse(marks.versions[0].marks), 3), SECOND),
    ]
    scores.close()
    queries.close()
    return [*found, *window_figures(folder, rounds)]


def window_figures(folder: Path, rounds: int = 5) -> list[Line]:
    """Measure what a person waits for: the table on the screen, and a frame while it scrolls."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415  the rest needs no window

    from course_app import app_paths  # noqa: PLC0415
    from course_app.ui.app import make_application  # noqa: PLC0415
    from course_app.ui.facilitator.gradebook_screen import GradebookScreen  # noqa: PLC0415
    from course_app.ui.theme import Look  # noqa: PLC0415

    app = QApplication.instance() or make_application()
    look = Look(app_paths.resources(), app_paths.font_folders())
    look.show("light", 100)
    scores = GradebookQueries(folder / DATABASE)
    gradebook = Gradebook(scores, load_course(ROOT / "lessons"))
    screen = GradebookScreen(look, lambda: 0)
    screen.resize(1134, 728)
    screen.show()
    bar = screen.view.verticalScrollBar()
    opened, frames = [], []
    for _round in range(rounds):
        begin = time.thread_time()
        gradebook.overview()
        screen.show_table(gradebook.columns, gradebook.open(), (0, False))
        screen.grab()
        opened.append(time.thread_time() - begin)
    for _frame in range(60):
        begin = time.thread_time()
        bar.setValue(bar.value() + 220)  # five rows: as fast as a wheel turns
        screen.view.viewport().grab()  # all of it is painted, also what the screen would keep
        frames.append(time.thread_time() - begin)
    screen.close()
    scores.close()
    del app
    return [
        limit("window: gradebook read and painted", statistics.median(opened) * 1000, OPEN),
        limit("window: a frame while it scrolls", statistics.median(frames) * 1000, SCROLL),
        limit("window: the slowest of 60 frames", max(frames) * 1000, 4 * SCROLL),
    ]


if __name__ == "__main__":
    data = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    print(table(measured(data) if data else figures()))
