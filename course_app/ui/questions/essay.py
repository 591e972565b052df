"""Essay: room to write; the app keeps it and shows what a good answer has, but never marks it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from course_app.course.model import Question
from course_app.study.grading import Graded
from course_app.study.statements import Json
from course_app.ui.questions.pane import QuestionPane
from course_app.ui.theme import Look
from course_app.ui.widgets.labels import TextLabel

LONGEST = 10_000  # letters that are kept


class EssayPane(QuestionPane):
    """Several lines to write."""

    def __init__(
        self, look: Look, question: Question, order: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, question, order, parent)
        self._label = TextLabel("mute")
        self._field = QPlainTextEdit()
        self._field.setTabChangesFocus(True)
        self._field.setMinimumHeight(look.px(180))
        self._label.setBuddy(self._field)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(8))
        layout.addWidget(self._label)
        layout.addWidget(self._field)
        self._field.textChanged.connect(self.changed)
        self.setFocusProxy(self._field)
        self._retranslate()

    def response(self) -> dict[str, Json] | None:
        """Give what was written."""
        text = self._field.toPlainText().strip()[:LONGEST]
        return {"text": text} if text else None

    def show_response(self, response: Mapping[str, Json]) -> None:
        """Put back what was written before."""
        self._field.setPlainText(str(response.get("text", ""))[:LONGEST])

    def show_graded(self, graded: Graded, *, reveals: bool) -> None:
        """Keep the text as it is; the general feedback is shown by the screen."""
        self._field.setReadOnly(True)

    def try_again(self) -> None:
        """Let the person go on writing."""
        self._field.setReadOnly(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Write in your own words. Nobody marks this."))
        self._field.setAccessibleName(self._label.text())
