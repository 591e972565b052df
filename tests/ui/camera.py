"""Takes pictures of windows: one studio a look, one camera a window. For `make screenshots`."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from course_app import app_paths
from course_app.ui.app import make_clocks
from course_app.ui.clocks import Clocks
from course_app.ui.desk import Desk
from course_app.ui.screens.quiz import QuizScreen
from tests.ui.right_response import right_response

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


class Studio:
    """Opens windows in one look and collects their pictures."""

    def __init__(self, folder: Path, theme: str, text: int, size: tuple[int, int]) -> None:
        self.folder = folder
        self.theme = theme
        self.text = text
        self.size = size
        self.look = f"{theme}-{text}-{size[0]}x{size[1]}"
        self.taken: list[Path] = []

    @property
    def is_plain(self) -> bool:
        """Whether this is light, 100 %, the larger window: where a whole walk is drawn."""
        return (self.theme, self.text, self.size) == ("light", TEXTS[0], SIZES[0])

    @contextmanager
    def camera(
        self,
        prepare: Callable[[Path], object] | None = None,
        course: Path | None = None,
        **more: str,
    ) -> Iterator[Camera]:
        """Open a window at a data folder of its own, which `prepare` may fill first.

        `more` goes to `Desk`: `learner`, `screen`.
        """
        with tempfile.TemporaryDirectory() as data:
            if prepare is not None:
                prepare(Path(data))
            clock = Clock()
            desk = Desk(course or app_paths.shipped_course(), Path(data), clock.made(), **more)
            self.dress(desk)
            desk.window.resize(*self.size)
            desk.open()
            desk.window.show()
            settle()
            desk.complete()
            camera = Camera(desk, self.folder, self.look, clock)
            try:
                yield camera
            finally:
                desk.window.close()
                desk.close()
                self.taken += camera.taken

    def dress(self, desk: Desk) -> None:
        """Give a window this look."""
        desk.settings.put("theme", self.theme)
        desk.settings.put("text_size", self.text)


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
