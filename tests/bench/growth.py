"""How the app grows: `make growth` measures over sizes and draws the curves into `docs/`.

Courses of 10 to 10,000 pages and histories of 1,000 to 1,000,000 answers. Each figure is the
processor time of the one who waits (the window's thread, or the command), so that other work on
the machine does not count; memory is that of a process of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from tests.bench.growth_data import write_course
from tests.bench.growth_drawing import Curve, chart

PAGES = (10, 100, 1_000, 10_000)
ANSWERS = (1_000, 10_000, 100_000, 1_000_000)
ANSWERS_OF_ONE = 100
DOCS = ROOT / "docs"
Found = dict[str, float]


def course_figures(pages: int) -> Found:
    """Measure one course in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="course-app-growth-") as folder:
        course = write_course(Path(folder) / "course", pages, pages)
        _in_process("window", str(course), folder)  # the first start makes the caches
        return _in_process("window", str(course), folder)


def history_figures(answers: int) -> Found:
    """Measure one history in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="course-app-growth-") as folder:
        return _in_process("history", str(answers), folder)


def _in_process(kind: str, what: str, folder: str) -> Found:
    command = [sys.executable, __file__, "--measure", kind, what, folder]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not lines:
        sys.exit(f"{command} did not report:\n{done.stdout}{done.stderr}")
    found: Found = json.loads(lines[-1])
    return found


def measure_window(course: Path, folder: Path) -> Found:
    """Start the app with a course: Home, all of it, a page turn, a search."""
    from PySide6.QtCore import Qt  # noqa: PLC0415  the imports are part of no figure
    from PySide6.QtTest import QTest  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QLineEdit  # noqa: PLC0415

    from course_app.ui.app import make_application, make_clocks  # noqa: PLC0415
    from course_app.ui.desk import Desk  # noqa: PLC0415
    from course_app.ui.screens.reader import ReaderScreen  # noqa: PLC0415
    from course_app.ui.screens.search import SearchScreen  # noqa: PLC0415
    from course_app.ui.start_report import memory_kib  # noqa: PLC0415
    from tests.ui.camera import settle  # noqa: PLC0415

    application = make_application()
    begin = time.thread_time()
    desk = Desk(course, folder / "data", make_clocks(), None, "home")
    desk.open()
    desk.window.show()
    settle()
    home = (time.thread_time() - begin) * 1000
    desk.complete()
    settle()
    for _ in range(10):  # past the cards of a first start
        if isinstance(desk.window.stack.currentWidget(), ReaderScreen):
            break
        QTest.keyClick(application.focusWidget() or desk.window, Qt.Key.Key_Return)
        settle()
    assert isinstance(desk.window.stack.currentWidget(), ReaderScreen)
    memory = memory_kib() / 1024

    def key(press: Qt.Key) -> float:
        began = time.thread_time()
        target = QApplication.focusWidget() or desk.window.stack.currentWidget()
        QTest.keyClick(target, press)
        desk.window.stack.currentWidget().repaint()
        return (time.thread_time() - began) * 1000

    for _ in range(2):  # rendered once, then from the cache
        key(Qt.Key.Key_Right)
    assert isinstance(desk.window.stack.currentWidget(), ReaderScreen)
    turns = [key(press) for press in [Qt.Key.Key_Left, Qt.Key.Key_Right] * 5]
    desk.places.open("search", "saw")
    screen = desk.window.stack.currentWidget()
    assert isinstance(screen, SearchScreen)
    while not screen.is_found:
        settle(20)
    field = screen.findChild(QLineEdit)
    keys = []
    for letter in " price":
        began = time.thread_time()
        QTest.keyClick(field, letter)
        screen.repaint()
        keys.append((time.thread_time() - began) * 1000)
    desk.window.close()
    desk.close()
    return {
        "start": home,
        "turn": statistics.median(turns),
        "search": statistics.median(keys),
        "memory": memory,
    }


def measure_history(answers: int, folder: Path) -> Found:
    """Fill a store, then open it, keep an answer, open the gradebook, carry it over."""
    from course_app.course.loader import load_course  # noqa: PLC0415
    from course_app.exchange.bundle import Sender, write_bundle  # noqa: PLC0415
    from course_app.exchange.importing import take_in_file  # noqa: PLC0415
    from course_app.store import log  # noqa: PLC0415
    from course_app.store.connection import DATABASE  # noqa: PLC0415
    from course_app.store.gradebook_queries import GradebookQueries  # noqa: PLC0415
    from course_app.store.store import open_store  # noqa: PLC0415
    from course_app.store.travel_queries import TravelQueries  # noqa: PLC0415
    from course_app.study.statements import DeviceId, Draft, StatementId, Thing  # noqa: PLC0415
    from course_app.ui.start_report import memory_kib  # noqa: PLC0415
    from course_app.workshop.gradebook import Gradebook  # noqa: PLC0415
    from tests.bench import workshop_data  # noqa: PLC0415
    from tests.bench.store_bench import new_id, now  # noqa: PLC0415

    full = folder / "full"
    workshop_data.fill(full, max(1, answers // ANSWERS_OF_ONE))
    opened = []
    for _ in range(7):
        begin = time.process_time()
        store = open_store(full, clock=now, new_id=new_id)
        learner = store.reader().learners()[0].id
        opened.append((time.process_time() - begin) * 1000)
        store.close()
    store = open_store(full, clock=now, new_id=new_id)
    kept = []
    for number in range(50):
        draft = Draft(
            id=StatementId(new_id()),
            learner=learner,
            verb="answered",
            object=Thing(kind="question", id=f"q{number}", hash="0" * 16),
            result={"response": {"chosen": 1}, "score": 1.0, "success": True},
        )
        begin = time.process_time()
        store.log.append([log.pending(draft, now())])
        kept.append((time.process_time() - begin) * 1000)
    scores = GradebookQueries(full / DATABASE)
    gradebook = Gradebook(scores, load_course(ROOT / "lessons"))
    begin = time.process_time()
    gradebook.overview()
    table = gradebook.open()
    _ = [table[at] for at in range(min(30, len(table)))]
    shown = (time.process_time() - begin) * 1000
    scores.close()
    bundle = folder / "all.results"
    with closing(TravelQueries(full / DATABASE)) as queries:
        written = write_bundle(queries, bundle, Sender(DeviceId(store.device.id), now(), folder))
    store.close()
    office = open_store(folder / "office", clock=now, new_id=new_id)
    before = memory_kib()
    begin = time.process_time()
    take_in_file(office, bundle)
    taken = time.process_time() - begin
    memory = max(0, memory_kib() - before) / 1024
    office.close()
    return {
        "open": statistics.median(opened),
        "answer": statistics.median(kept),
        "gradebook": shown,
        "import": taken,
        "import-memory": memory,
        "statements": float(written.statements),
    }


def measured(sizes: Sequence[int], measure: Callable[[int], Found], unit: str) -> dict[int, Found]:
    """Measure each size, and say what is being done."""
    found = {}
    for size in sizes:
        found[size] = measure(size)
        words = ", ".join(f"{name} {value:,.1f}" for name, value in found[size].items())
        print(f"{size:>10,} {unit}: {words}", flush=True)
    return found


def main() -> None:
    """Measure all sizes up to those that were named, and write `docs/growth.md`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--most-pages", type=int, default=PAGES[-1])
    parser.add_argument("--most-answers", type=int, default=ANSWERS[-1])
    parser.add_argument("--measure", nargs=3, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.measure:
        kind, what, folder = wanted.measure
        if kind == "window":
            found = measure_window(Path(what), Path(folder))
        else:
            found = measure_history(int(what), Path(folder))
        print(json.dumps(found))
        return
    pages = [size for size in PAGES if size <= wanted.most_pages]
    answers = [size for size in ANSWERS if size <= wanted.most_answers]
    courses = measured(pages, course_figures, "pages")
    histories = measured(answers, history_figures, "answers")
    write_page(courses, histories)


def write_page(courses: dict[int, Found], histories: dict[int, Found]) -> None:
    """Draw the curves and write the tables."""
    (DOCS / "pictures").mkdir(parents=True, exist_ok=True)

    def curves(found: dict[int, Found], names: dict[str, str]) -> list[Curve]:
        return [
            Curve(words, [(size, each[name]) for size, each in found.items()])
            for name, words in names.items()
        ]

    of_course = {"start": "start to Home", "turn": "page turn", "search": "a key in the search"}
    of_history = {"open": "opening", "answer": "keeping an answer", "gradebook": "gradebook"}
    drawings = {
        "growth-courses.svg": chart(
            "Milliseconds against pages of a course", curves(courses, of_course), "pages", "ms"
        ),
        "growth-histories.svg": chart(
            "Milliseconds against answers kept", curves(histories, of_history), "answers", "ms"
        ),
        "growth-import.svg": chart(
            "Seconds of an import, and what it adds to memory",
            [
                Curve("import (s)", [(n, f["import"]) for n, f in histories.items()]),
                Curve(
                    "memory added (MiB)", [(n, f["import-memory"]) for n, f in histories.items()]
                ),
            ],
            "answers",
            "s, MiB",
        ),
    }
    for name, drawing in drawings.items():
        (DOCS / "pictures" / name).write_text(drawing, encoding="utf-8")
    page = [
        "# How it grows",
        "",
        "This page and its pictures are made by `make growth`: courses and histories of growing",
        "size, each measured in a process of its own. Times are processor time of the one who",
        "waits, so that other work on the machine does not count. Both axes go up by tenfold.",
        "",
        "![Times against the pages of a course](pictures/growth-courses.svg)",
        "",
        _table("pages", courses, {**of_course, "memory": "memory (PSS, MiB)"}),
        "",
        "A course has as many questions as pages here. The first start with a new course reads all",
        "its files once (10,000 questions: 0.8 s); what the table shows is every later start.",
        "",
        "![Times against the answers kept](pictures/growth-histories.svg)",
        "",
        "![An import against the answers in it](pictures/growth-import.svg)",
        "",
        _table(
            "answers",
            histories,
            {**of_history, "import": "import (s)", "import-memory": "memory added (MiB)"},
        ),
        "",
        "Keeping an answer stays flat, and so does what a large import adds to memory (32 MiB of",
        "it are pages that SQLite may keep meanwhile). Opening (it lists the learners), the",
        "gradebook and the import grow no faster than what they show. The start grows with the",
        "lessons (ten pages each here): 10,000 pages are 1,000 lessons, each with its line beside",
        "Home.",
        "",
        "Memory is PSS: of what other programs have open too only a part counts. An import is",
        "given here by the processor time of both its threads; on the clock, with less other work,",
        "it is faster ([bundles](bundles.md)).",
        "",
    ]
    (DOCS / "growth.md").write_text("\n".join(page), encoding="utf-8")


def _table(unit: str, found: dict[int, Found], names: dict[str, str]) -> str:
    head = f"| {unit} | {' | '.join(names.values())} |"
    rule = "|---" * (len(names) + 1) + "|"
    rows = [
        f"| {size:,} | {' | '.join(f'{each[name]:,.1f}' for name in names)} |"
        for size, each in found.items()
    ]
    return "\n".join([head, rule, *rows])


if __name__ == "__main__":
    main()
