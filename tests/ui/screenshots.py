"""`make screenshots`: every screen in every look, with an index page to look through.

Usage: screenshots.py FOLDER [--quick]. Draws with the offscreen platform, so that it runs on any
machine; `--quick` draws light, 100 %, 1366×768 only.
"""

from __future__ import annotations

import html
import itertools
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from course_app import app_paths
from course_app.course.model import Question
from course_app.ui.app import make_application, make_clocks
from course_app.ui.certificate import Certificate, write_certificate
from course_app.ui.clocks import Clocks
from course_app.ui.desk import Desk
from course_app.ui.screens.quiz import QuizScreen
from course_app.ui.theme import THEMES, read_themes

SIZES = ((1366, 728), (1024, 560))  # the laptop's screen without the system's bars
TEXTS = (100, 150, 200)
DAY = 86_400_000  # ms


class Clock:
    """This laptop's clock, put forward."""

    def __init__(self) -> None:
        self.ahead = 0
        self.clocks = make_clocks()

    def made(self) -> Clocks:
        """Give the clocks of the window."""
        return self.clocks._replace(wall=lambda: self.clocks.wall() + self.ahead)


class Camera:
    """Takes pictures of one window in one look."""

    def __init__(self, desk: Desk, folder: Path, look: str, clock: Clock) -> None:
        self.desk = desk
        self.clock = clock
        self.folder = folder
        self.look = look
        self.taken: list[Path] = []

    def shoot(self, name: str) -> None:
        """Take a picture once layouts have settled."""
        settle()
        path = self.folder / f"{name}-{self.look}.png"
        self.desk.window.grab().save(str(path))
        self.taken.append(path)

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(QApplication.focusWidget() or self.desk.window, key)
        settle()


def settle(milliseconds: int = 60) -> None:
    """Let the window lay itself out."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


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
    desk.window.home.fact_pressed.emit(3)
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
        score="89 %",
        score_label="Final test",
        source="Made from: Job Quality and Small Enterprise Development, Working Paper No. 4",
    )
    colors = read_themes(app_paths.resources())["light"]
    write_certificate(camera.folder / "certificate.pdf", certificate, colors)


def answer_all(camera: Camera, *, rightly: bool) -> None:
    """Answer until there is nothing more to ask."""
    for _question in range(60):
        screen = camera.desk.window.stack.currentWidget()
        if not isinstance(screen, QuizScreen):
            return
        if rightly:
            screen.pane.show_response(right_response(screen.pane.question))
        else:
            answer(camera)
        camera.press(Qt.Key.Key_Return)
        if screen.is_answered:
            camera.press(Qt.Key.Key_Return)


def right_response(question: Question) -> dict[str, object]:
    """Give the right answer to a question."""
    match question.kind:
        case "single":
            return {"chosen": question.right[0]}
        case "multiple":
            return {"ticked": list(question.right)}
        case "truefalse":
            return {"said": question.answer}
        case "matching":
            return {"rights": [pair.right for pair in question.pairs if pair.left]}
        case "numeric":
            return {"text": str(question.answers[0].middle)}
    return {"text": question.options[0].text}


def answer(camera: Camera) -> None:
    """Give some answer to the question that is asked."""
    screen = camera.desk.window.stack.currentWidget()
    for box in screen.findChildren(QComboBox):
        if box.isVisible():
            box.setCurrentIndex(2)
    for field in screen.findChildren(QLineEdit):
        if field.isVisible():
            QTest.keyClicks(field, "a word")
    for key in (Qt.Key.Key_A, Qt.Key.Key_B)[: 2 if screen.pane.question.kind == "multiple" else 1]:
        camera.press(key)


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
    folder = Path(sys.argv[1])
    is_quick = "--quick" in sys.argv
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    pictures: list[Path] = []
    for theme, text, size in looks(is_quick=is_quick):
        name = f"{theme}-{text}-{size[0]}x{size[1]}"

        def dress(desk: Desk, theme: str = theme, text: int = text) -> None:
            desk.settings.put("theme", theme)
            desk.settings.put("text_size", text)

        with tempfile.TemporaryDirectory() as data:
            clock = Clock()
            desk = Desk(app_paths.shipped_course(), Path(data), clock.made())
            dress(desk)
            desk.window.resize(*size)
            desk.open()
            desk.window.show()
            desk.complete()
            camera = Camera(desk, folder, name, clock)
            walk(camera, is_whole=theme == "light" and text == TEXTS[0] and size == SIZES[0])
            desk.window.close()
            desk.close()
            pictures += camera.taken
        pictures.append(trouble(folder, dress, name))
    write_index(folder, pictures)
    sys.stdout.write(f"{len(pictures)} pictures and index.html are in {folder}\n")
    app.quit()


if __name__ == "__main__":
    main()
