"""A learner in a process of their own, for the tests that kill it in the middle of a quiz.

Reads to the quiz of the first lesson (or begins the test that is named, or the practice of what
was missed in the final test), answers the number of questions that was asked for, and prints a
line of JSON whenever something changed: the question, and whether "Saved" was shown.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from course_app import app_paths
from course_app.ui.app import make_application, make_clocks
from course_app.ui.desk import Desk


class Robot:
    """Presses keys until enough questions are answered, then waits to be killed."""

    def __init__(self, desk: Desk, answers: int, quiz: str) -> None:
        self.desk = desk
        self.quiz = quiz
        self.left = answers
        self.is_answered = self.is_practising = False
        self.timer = QTimer()
        self.timer.timeout.connect(self.step)
        self.timer.start(20)

    def press(self, key: Qt.Key, text: str = "") -> None:
        target = QApplication.focusWidget() or self.desk.window
        event = QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
        QApplication.sendEvent(target, event)

    def step(self) -> None:
        desk = self.desk
        if desk.navigator is None:
            return
        screen = type(desk.window.stack.currentWidget()).__name__
        if screen == "HomeScreen":
            self.leave_home()
        elif screen == "ResultsScreen" and self.quiz == "practice" and self.is_answered:
            desk.window.stack.currentWidget().step_taken.emit("practise", "")
            self.is_practising = True
        elif screen == "ResultsScreen":
            self.press(Qt.Key.Key_Return)
        elif screen == "ReaderScreen":
            self.press(Qt.Key.Key_Right)
        elif self.left > 0 and desk.is_saved:
            self.answer()
        elif self.left == 0 and desk.is_saved:
            self.say()
            self.left = -1

    def leave_home(self) -> None:
        window = self.desk.window
        if self.quiz == "pre-test":
            window.home.again_requested.emit()
        elif self.quiz:
            window.sidebar.row_chosen.emit("final-test")
        else:
            self.press(Qt.Key.Key_Return)

    def answer(self) -> None:
        is_counted = self.quiz != "practice" or self.is_practising
        if is_counted:
            self.say()
        pane = self.desk.window.stack.currentWidget().pane
        pane.show_response(any_response(self.desk.navigator.question))
        self.press(Qt.Key.Key_Return)  # answer
        self.is_answered = True
        if is_counted:
            self.left -= 1
            if self.left and self.quiz in {"", "practice"}:
                self.press(Qt.Key.Key_Return)  # the next question

    def say(self) -> None:
        question = self.desk.navigator.question
        place = {"question": question.id, "left": self.left, "saved": self.desk.is_saved}
        sys.stdout.write(json.dumps(place) + "\n")
        sys.stdout.flush()


def any_response(question):
    """An answer that fits the question, right or wrong."""
    if question.kind == "matching":
        return {"rights": [pair.right for pair in question.pairs if pair.left]}
    return {"chosen": 0, "ticked": [0], "said": True, "text": "word"}


def main() -> None:
    app = make_application()
    desk = Desk(app_paths.shipped_course(), Path(sys.argv[1]), make_clocks())
    desk.open()
    desk.window.show()
    robot = Robot(desk, int(sys.argv[2]), sys.argv[3] if len(sys.argv) > 3 else "")
    assert robot
    app.exec()


if __name__ == "__main__":
    main()
