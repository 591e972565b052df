"""A question inside a page: two tries, a hint after the first, the answer after the second."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from course_app.course.model import Question
from course_app.course.question_text import stem_text
from course_app.study.attempt import RULES
from course_app.study.grading import Graded
from course_app.study.statements import Json
from course_app.ui.languages import code_of
from course_app.ui.questions import make_pane
from course_app.ui.questions.pane import Said, shown_text
from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.feedback_panel import FeedbackPanel
from course_app.ui.widgets.labels import Card, TextLabel

Answer = Callable[[Question, Mapping[str, Json], int], Graded]


class Asking(NamedTuple):
    """What a question in a page is joined to."""

    answer: Answer  # grades and keeps what was answered
    draft: Mapping[str, Json] | None  # begun before, and not answered
    keep: Callable[[Mapping[str, Json] | None], None]  # takes what is begun; None: it was answered


class QuickCheck(Card):
    """Asks one question; what is answered or begun is handed to its `Asking`.

    Signals:
        answered: it shows what became of an answer.
    """

    answered = Signal()

    def __init__(
        self,
        look: Look,
        question: Question,
        order: tuple[int, ...],
        asking: Asking,
        parent: QWidget | None = None,
        *,
        language: str = "",
    ) -> None:
        super().__init__("card", parent)
        self.language = code_of(language)  # of the question
        self._look = look
        self.question = question
        self._asking = asking
        self._tries = 0
        self._is_done = False
        self._label = TextLabel("label")
        self._stem = TextLabel("title")
        self._hint = TextLabel("mute")
        self.pane = make_pane(look, question, order, self)
        self._note = TextLabel("feedback")
        self._feedback = FeedbackPanel(look)
        self._feedback.setProperty("role", "plain")
        self._button = ActionButton(look)
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addStretch(1)
        self._layout = QVBoxLayout(self)
        for widget in (self._label, self._stem, self._hint, self.pane, self._note, self._feedback):
            self._layout.addWidget(widget)
        self._layout.addLayout(row)
        self._note.hide()
        self._feedback.hide()
        if asking.draft is not None:
            self.pane.show_response(asking.draft)
        self.pane.changed.connect(self._on_pane_changed)
        self.pane.submitted.connect(self.submit)
        self.pane.checked.connect(self._on_own_check)
        self._button.clicked.connect(self.submit)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def submit(self) -> None:
        """Answer with what is chosen now; nothing happens while that is incomplete."""
        response = self.pane.response()
        if response is None or self._is_done:
            return
        self._tries += 1
        graded = self._asking.answer(self.question, response, self._tries)
        is_last = self._tries >= RULES["check"].tries or not graded.is_counted
        self._is_done = graded.is_right or is_last
        self.pane.show_graded(graded, reveals=self._is_done)
        self._show_outcome(graded)
        self._asking.keep(None)  # last: to free a pane for the next try changes it, too
        self.answered.emit()

    def _show_outcome(self, graded: Graded) -> None:
        if self._is_done:
            text = "" if self.pane.teaches else shown_text(graded.general)
            self._feedback.show_feedback(text)
            self._feedback.setVisible(bool(text))
            self._button.hide()
            if not graded.is_counted:
                self.pane.focus_check()
                return
            announce(self, self.tr("Right.") if graded.is_right else self.tr("Not right."))
            return
        self._note.setText(self.tr("Not yet. Try once more."))
        self._note.show()
        self.pane.try_again()
        self._button.setEnabled(False)
        self.pane.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._note.text())

    def said(self) -> Sequence[Said]:
        """Give what can be read aloud now, in the order in which it stands."""
        found = [
            Said(self._label.text(), self._label, is_ours=True),
            Said(self._stem.text(), self._stem),
            *self.pane.said(),
        ]
        if not self._note.isHidden():
            found.append(Said(self._note.text(), self._note, is_ours=True))
        return [*found, *(() if self._feedback.isHidden() else self._feedback.said())]

    @property
    def stem(self) -> QWidget:
        """The question's own words."""
        return self._stem

    @property
    def outcome(self) -> Sequence[QWidget]:
        """What is to be read after an answer, and the button for another one, in this order."""
        below = (self._note, self._feedback, self._button)
        return (self.pane.lesson, *(part for part in below if not part.isHidden()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose by letters and numbers while the focus is inside."""
        if (self._is_done and not self.pane.teaches) or not self.pane.take_key(event):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_own_check(self, response: Mapping[str, Json]) -> None:
        # Kept, and marked by nobody.
        self._asking.answer(self.question, response, self._tries)

    def _on_pane_changed(self) -> None:
        self._note.hide()
        self._hint.setText(self.pane.hint())
        self._button.setEnabled(self.pane.response() is not None)
        if not self._is_done:
            self._asking.keep(self.pane.draft())

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Quick check"))
        self._stem.setText(stem_text(self.question))
        self._hint.setText(self.pane.hint())
        self._hint.setVisible(bool(self.pane.hint()))
        self._button.setText(self.tr("Check my answer"))
        self._button.setEnabled(self.pane.response() is not None)
        self.setAccessibleName(self.tr("Quick check: {stem}").format(stem=self._stem.text()))

    def _restyle(self) -> None:
        px = self._look.px
        self._layout.setContentsMargins(px(20), px(18), px(20), px(20))
        self._layout.setSpacing(px(10))
