"""`make screenshots`: every screen in every look, with an index page to look through.

Usage: screenshots.py FOLDER [--quick] [--only NAME,NAME]. Draws with the offscreen platform, so
that it runs on any machine; `--quick` draws light, 100 %, 1366×768 only. `--only` names modules
of tests/ui/shots/, or "learning" for the walk in this file. Each module there has
`shots(studio)` and is found by itself.
"""

from __future__ import annotations

import argparse
import html
import importlib
import itertools
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import Qt

from course_app import app_paths
from course_app.ui.app import make_application, make_clocks
from course_app.ui.certificate import Certificate, write_certificate
from course_app.ui.desk import Desk
from course_app.ui.theme import THEMES, read_themes
from tests.ui.camera import DAY, SIZES, TEXTS, Camera, Studio, answer, answer_all, settle


def walk(camera: Camera, *, is_whole: bool) -> None:
    """Go through the app as a learner and take a picture at each stop."""
    desk = camera.desk
    camera.shoot("home-first")
    tests(camera)
    desk.navigator.open_lesson("4.3")
    camera.shoot("reader-top")
    pages = len(desk.window.stack.currentWidget().contents)
    for number in range(2, pages + 1):
        camera.press(Qt.Key.Key_Right)
        if is_whole or number in {2, 6, 12}:
            camera.shoot(f"reader-{number:02}")
            if desk.window.stack.currentWidget().scroll_page(1):
                camera.shoot(f"reader-{number:02}-down")
    camera.press(Qt.Key.Key_Right)
    seen: set[str] = set()
    for _question in range(14):
        question = desk.navigator.question
        is_new = is_whole or question.kind not in seen
        seen.add(question.kind)
        if is_new:
            camera.shoot(f"question-{question.kind}-{question.id}")
        answer(camera)
        if is_new:
            camera.shoot(f"question-{question.kind}-{question.id}-chosen")
        camera.press(Qt.Key.Key_Return)
        if is_new:
            camera.shoot(f"question-{question.kind}-{question.id}-feedback")
        camera.press(Qt.Key.Key_Return)
    camera.shoot("once-more")
    desk.navigator.show_results()
    camera.shoot("results")
    desk.window.stack.currentWidget().scroll_page(1)
    camera.shoot("results-down")
    camera.press(Qt.Key.Key_Escape)
    settle(200)
    camera.shoot("home-later")
    review_and_certificate(camera)


def tests(camera: Camera) -> None:
    """Answer the pre-test, and take a picture where it begins and ends."""
    home = camera.desk.window.home
    home.again_requested.emit()
    camera.shoot("pre-test")
    answer_all(camera, rightly=False)
    camera.shoot("pre-test-end")
    camera.press(Qt.Key.Key_Escape)


def review_and_certificate(camera: Camera) -> None:
    """Wait some days, review, fail and pass the final test, and take pictures."""
    desk = camera.desk
    camera.clock.ahead += 3 * DAY
    desk.navigator.go_home()
    camera.shoot("home-review-due")
    desk.window.home.fact_pressed.emit("start-review")
    camera.shoot("review")
    answer_all(camera, rightly=True)
    camera.shoot("review-end")
    desk.window.sidebar.row_chosen.emit("final-test")
    camera.shoot("final-test-begin")
    camera.press(Qt.Key.Key_Return)
    camera.shoot("final-test")
    answer_all(camera, rightly=False)
    camera.shoot("final-test-failed")
    camera.clock.ahead += DAY
    desk.window.sidebar.row_chosen.emit("final-test")
    camera.press(Qt.Key.Key_Return)
    answer_all(camera, rightly=True)
    camera.shoot("final-test-passed")
    certificate = Certificate(
        name="Adaeze Chukwuemeka-Oluwaseun Nwachukwu",
        course="Job quality in small enterprises",
        date="24 November 2026",
        score="89%",
        score_label="Final test",
        source="Made from: Job Quality and Small Enterprise Development, Working Paper No. 4",
    )
    colors = read_themes(app_paths.resources())["light"]
    write_certificate(camera.folder / "certificate.pdf", certificate, colors)


def trouble(folder: Path, look: Callable[[Desk], None], name: str) -> Path:
    """Take a picture of what a course that cannot be read looks like."""
    with tempfile.TemporaryDirectory() as data:
        broken = Path(data) / "course"
        broken.mkdir()
        (broken / "course.toml").write_text("format = ", encoding="utf-8")
        desk = Desk(broken, Path(data) / "data", make_clocks())
        look(desk)
        desk.open()
        desk.window.show()
        settle()
        path = folder / f"problem-{name}.png"
        desk.window.grab().save(str(path))
        desk.window.close()
        desk.close()
    return path


def looks(*, is_quick: bool) -> Iterator[tuple[str, int, tuple[int, int]]]:
    """Give every theme, text size and window size."""
    if is_quick:
        yield "light", 100, SIZES[0]
        return
    yield from itertools.product(THEMES, TEXTS, SIZES)


def write_index(folder: Path, pictures: list[Path]) -> None:
    """Write a page with all pictures, named, for looking through them."""
    items = "\n".join(
        f'<figure><a href="{html.escape(p.name)}"><img src="{html.escape(p.name)}" loading="lazy">'
        f"</a><figcaption>{html.escape(p.stem)}</figcaption></figure>"
        for p in pictures
    )
    page = (
        "<!doctype html><meta charset=utf-8><title>Course App: screens</title><style>"
        "body{font:14px sans-serif;display:grid;gap:12px;"
        "grid-template-columns:repeat(auto-fill,minmax(420px,1fr))}"
        f"img{{width:100%;border:1px solid #ccc}}figure{{margin:0}}</style>{items}"
    )
    (folder / "index.html").write_text(page, encoding="utf-8")


def main() -> None:
    """Draw all screens into the folder that was named."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--only", type=lambda names: names.split(","))
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    found = sorted(p.stem for p in (Path(__file__).parent / "shots").glob("[a-z]*.py"))
    names = chosen.only or ["learning", *found]
    pictures: list[Path] = []
    for theme, text, size in looks(is_quick=chosen.quick):
        studio = Studio(chosen.folder, theme, text, size)
        for name in names:
            if name == "learning":
                learning(studio)
            else:
                importlib.import_module(f"tests.ui.shots.{name}").shots(studio)
        pictures += studio.taken
    write_index(chosen.folder, pictures)
    sys.stdout.write(f"{len(pictures)} pictures and index.html are in {chosen.folder}\n")
    app.quit()


def learning(studio: Studio) -> None:
    """Walk through the course, and open one that is broken."""
    with studio.camera() as camera:
        walk(camera, is_whole=studio.is_plain)
    studio.taken.append(trouble(studio.folder, studio.dress, studio.look))


if __name__ == "__main__":
    main()
