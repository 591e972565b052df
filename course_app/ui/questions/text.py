"""Short answer, numeric and missing word: a field to type into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from course_app.course.model import NumericQuestion, Question
from course_app.study.grading import Graded
from course_app.study.statements import Json
from course_app.ui.questions.pane import QuestionPane, Said, shown_text
from course_app.ui.theme import Look
from course_app.ui.widgets.labels import Card, TextLabel

LONGEST = 300  # letters; no answer of a word or a number is longer
_ENTER = {int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)}
LONGEST_SHOWN = 80  # of a wrong answer; all of it stands in the field
# What became of it: its card, icon and colour.
_OUTCOMES = {
    "right": ("ok-card", "check", "ok-text"),
    "partly": ("notice", "partly", "warm-text"),
    "wrong": ("bad-card", "cross", "bad-text"),
}


class _Line(QLineEdit):
    """One line whose Enter is its own: Qt would hand it on, and the screen would go on by it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell of Enter once, and keep it here; once answered, leave it to the screen."""
        is_answer = event.key() in _ENTER and not self.isReadOnly()
        super().keyPressEvent(event)
        if is_answer:
            event.accept()


class TextPane(QuestionPane):
    """One line to type; Enter answers."""

    def __init__(
        self, look: Look, question: Question, order: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, question, order, parent)
        self._label = TextLabel("mute")
        self._field = _Line()
        self._field.setMaxLength(LONGEST)
        self._field.setMaximumWidth(look.px(480))
        self._label.setBuddy(self._field)
        self._outcome = Card("ok-card")
        self._sign = QLabel()
        self._state = TextLabel("right")
        self._feedback = TextLabel("feedback")

        row = QHBoxLayout()
        row.addWidget(self._sign)
        row.addWidget(self._state, 1)
        inside = QVBoxLayout(self._outcome)
        inside.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        inside.addLayout(row)
        inside.addWidget(self._feedback)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(10))
        for widget in (self._label, self._field, self._outcome):
            layout.addWidget(widget)
        self._outcome.hide()
        self._field.textChanged.connect(self.changed)
        self._field.returnPressed.connect(self.submitted)
        self.setFocusProxy(self._field)
        self._retranslate()

    def response(self) -> dict[str, Json] | None:
        """Give what was typed."""
        text = self._field.text().strip()
        return {"text": text} if text else None

    def show_response(self, response: Mapping[str, Json]) -> None:
        """Put back what was typed before."""
        self._field.setText(str(response.get("text", ""))[:LONGEST])

    def show_graded(self, graded: Graded, *, reveals: bool) -> None:
        """Say what became of it, the right answer and, for a slip, the right spelling."""
        self._field.setReadOnly(True)
        if graded.is_right:
            words = self.tr("Correct")
        elif graded.score > 0:
            words = self.tr("Partly right")
        else:
            given = self._field.text().strip()
            given = given if len(given) <= LONGEST_SHOWN else f"{given[:LONGEST_SHOWN]} …"
            words = self.tr("Your answer: {given}").format(given=given)
        if graded.spelling:
            words = self.tr("Correct. It is written: {spelling}").format(spelling=graded.spelling)
        elif reveals and not graded.is_right and graded.right_answer:
            words += "\n" + self.tr("Right answer: {answer}").format(answer=graded.right_answer)
        self._state.setText(words)
        self._show_outcome("right" if graded.is_right else "partly" if graded.score else "wrong")
        message = shown_text(graded.message)
        self._feedback.setText(message)
        self._feedback.setVisible(bool(message))

    def said(self) -> Sequence[Said]:
        """Give what to do, or what became of the answer."""
        if self._outcome.isHidden():
            return (Said(self._label.text(), self._label, is_ours=True),)
        return (
            Said(self._state.text(), self._state, is_ours=True),
            Said(self._feedback.text(), self._feedback),
        )

    def try_again(self) -> None:
        """Let the person type once more."""
        self._field.setReadOnly(False)
        self._field.selectAll()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _show_outcome(self, mark: str) -> None:
        card, icon, color = _OUTCOMES[mark]
        self._state.set_role(mark)
        self._outcome.set_role(card)
        size = self.look.px(20)
        self._sign.setPixmap(self.look.icon(icon, color).pixmap(size, size))
        self._outcome.show()

    def _retranslate(self) -> None:
        if isinstance(self.question, NumericQuestion):
            self._label.setText(self.tr("Type a number."))
        elif self.question.has_blank:
            self._label.setText(self.tr("Type the missing word."))
        else:
            self._label.setText(self.tr("Type one or two words."))
        self._field.setAccessibleName(self._label.text())
