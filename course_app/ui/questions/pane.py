"""What every question type's widget is, to the screens that ask questions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from course_app.course.model import Question, Text
from course_app.course.question_text import plain_text
from course_app.study.grading import Graded
from course_app.study.statements import Json
from course_app.ui.theme import Look

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Said(NamedTuple):
    """One thing on a screen that can be read aloud, and the widget that shows it."""

    text: str
    at: QWidget
    is_ours: bool = False  # the interface's words, in its language, not the course's


def shown_text(text: Text) -> str:
    """Give a text as it is shown on a card."""
    return plain_text(text.text, text.format)


class QuestionPane(QWidget):
    """Takes an answer to one question and shows what became of it.

    Signals:
        changed: the answer is another one now, or complete or incomplete.
        submitted: the person pressed Enter inside, as on a button "Answer".
        checked: the whole answer again, with what its writer has just found in it.
    """

    changed = Signal()
    submitted = Signal()
    checked = Signal(object)

    teaches = False  # whether it shows the general feedback itself
    says_partly = False  # whether it says itself that an answer is partly right

    def __init__(
        self, look: Look, question: Question, order: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        """Make the pane; `order` is the order of its options on the screen."""
        super().__init__(parent)
        self.look = look
        self.question = question
        self.order = order

    def response(self) -> dict[str, Json] | None:
        """Give the answer as plain data (see `study.grading`), or None while it is incomplete."""
        raise NotImplementedError

    def draft(self) -> dict[str, Json] | None:
        """Give what is there of an answer that is not complete, to put it back later."""
        return self.response()

    def show_response(self, response: Mapping[str, Json]) -> None:
        """Put an earlier answer back, as after a restart."""
        raise NotImplementedError

    def show_graded(self, graded: Graded, *, reveals: bool) -> None:
        """Take no more answers and show what became of this one.

        Without `reveals` only the given answer is marked, not the right one.
        """
        raise NotImplementedError

    def try_again(self) -> None:
        """Take an answer once more, keeping what was shown as a hint."""
        raise NotImplementedError

    def hint(self) -> str:
        """Give what to do, as "Choose 2", or nothing where the stem says enough."""
        return ""

    def said(self) -> Sequence[Said]:
        """Give what can be read aloud now, in the order in which it stands."""
        return ()

    @property
    def lesson(self) -> QWidget:
        """What is to be read first after the answer."""
        return self

    def focus_check(self) -> bool:
        """Give the keyboard to what is left to do after the answer; False where nothing is."""
        return False

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a key that was pressed anywhere on the screen; False when it means nothing."""
        return False
