"""A walk through the course without a person: Home, a page, a question and its feedback.

For machines without a screen, and to see that the real window and store work. It presses keys
as a person does, takes a picture at each stop, and says where the pictures are.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from course_app.ui.clocks import Clocks
from course_app.ui.desk import Desk
from course_app.ui.window import MainWindow

_PAUSE = 120  # ms; lets layouts and the writer settle before a picture
_MOST_PAGES = 200
_NOT_OPENED = 3  # exit code, as for bad input


def run_tour(
    app: QApplication, course_folder: Path, pictures: Path, data: Path | None, clocks: Clocks
) -> int:
    """Walk through the course in a temporary data folder (or `data`); gives the exit code.

    A course or folder that cannot be opened leaves one picture, of what the window says.
    """
    with tempfile.TemporaryDirectory(prefix="course-app-tour-") as temporary:
        desk = Desk(course_folder, data or Path(temporary), clocks)
        desk.open()
        tour = Tour(desk.window, pictures)
        tour.finished.connect(desk.window.close)
        desk.window.painted.connect(tour.start)
        desk.window.show()
        code = app.exec()
        desk.close()
    return code or (_NOT_OPENED if tour.met_trouble else 0)


class Tour(QObject):
    """Goes through the window's main places and writes a PNG of each.

    Signals:
        finished: the last picture is written.
    """

    finished = Signal()

    def __init__(self, window: MainWindow, folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._folder = folder
        self._written: list[Path] = []
        self._pages = 0
        self.met_trouble = False
        self._steps: list[Callable[[], None]] = [
            lambda: self._picture("1-home"),
            lambda: self._press(Qt.Key.Key_Return),
            lambda: self._picture("2-lesson-page"),
            self._print_page,
            self._read_to_the_quiz,
            lambda: self._picture("3-question"),
            self._choose,
            lambda: self._press(Qt.Key.Key_Return),
            lambda: self._picture("4-feedback"),
            self._say_where,
        ]

    def start(self) -> None:
        """Take the first step; the others follow by themselves."""
        from course_app.ui.screens.problem import ProblemScreen  # noqa: PLC0415  only for a tour

        self.met_trouble = isinstance(self._window.stack.currentWidget(), ProblemScreen)
        if self.met_trouble:
            self._steps = [lambda: self._picture("1-problem"), self._say_trouble]
        self._folder.mkdir(parents=True, exist_ok=True)
        QTimer.singleShot(_PAUSE, self._step)

    def _step(self) -> None:
        if not self._steps:
            self.finished.emit()
            return
        self._steps.pop(0)()
        QTimer.singleShot(_PAUSE, self._step)

    def _picture(self, name: str) -> None:
        path = self._folder / f"{name}.png"
        self._window.grab().save(str(path))
        self._written.append(path)

    def _print_page(self) -> None:
        """Print the page to a PDF, which shows that printing is there."""
        from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415  only for a tour
        from PySide6.QtWidgets import QTextEdit  # noqa: PLC0415

        page = self._window.stack.currentWidget().findChild(QTextEdit)
        if isinstance(page, QTextEdit):
            printer = QPrinter()
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(self._folder / "2-lesson-page.pdf"))
            page.document().clone(self).print_(printer)

    def _read_to_the_quiz(self) -> None:
        """Turn pages with the arrow key until the question is there."""
        from course_app.ui.screens.quiz import QuizScreen  # noqa: PLC0415  only for a tour

        is_there = isinstance(self._window.stack.currentWidget(), QuizScreen)
        if is_there or self._pages >= _MOST_PAGES:
            return
        self._pages += 1
        self._press(Qt.Key.Key_Right)
        self._steps.insert(0, self._read_to_the_quiz)

    def _choose(self) -> None:
        """Choose the first answer, or one in each row."""
        from PySide6.QtWidgets import QComboBox  # noqa: PLC0415  only for a tour

        screen = self._window.stack.currentWidget()
        rows: Sequence[QComboBox] = list(screen.findChildren(QComboBox))
        for row in rows:
            row.setFocus()
            self._press(Qt.Key.Key_Down)
        if not rows:
            self._press(Qt.Key.Key_A, "a")

    def _press(self, key: Qt.Key, text: str = "") -> None:
        target = QApplication.focusWidget() or self._window.stack.currentWidget()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QApplication.sendEvent(target, event)

    def _say_where(self) -> None:
        sys.stdout.write(
            f"Pictures of Home, a lesson page, a question and its feedback are in {self._folder}.\n"
        )
        if QApplication.platformName() == "offscreen":
            sys.stdout.write(
                "This machine has no screen, so the course was opened without one. For a window, "
                "log in to a desktop (or set DISPLAY) and run the same command.\n"
            )

    def _say_trouble(self) -> None:
        sys.stderr.write(
            f"The course was not opened. What the window says is in {self._written[-1]}.\n"
        )
