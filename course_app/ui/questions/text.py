"""Short answer, numeric and missing word: a field to type into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from course_app.course.model import NumericQuestion, Question
from course_app.study.grading import Graded
from course_app.study.statements import Json
from course_app.ui.questions.pane import QuestionPane, Said, shown_text
from course_app.ui.theme import Look
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.words import in_sentence

LONGEST = 300  # letters; no answer of a word or a number is longer
_ENTER = {int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)}
_WIDEST = 480  # pixels at 100 %: of the field
_SIGN = 20
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

    says_partly = True

    def __init__(
        self, look: Look, question: Question, order: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, question, order, parent)
        self._label = TextLabel("mute")
        self._field = _Line()
        self._field.setMaxLength(LONGEST)
        self._label.setBuddy(self._field)
        self._outcome = Card("ok-card")
        self._sign = QLabel()
        self._state = TextLabel("right")
        self._right = TextLabel("right")
        self._feedback = TextLabel("feedback")

        self._inside = inside = QGridLayout(self._outcome)
        inside.setColumnStretch(1, 1)
        inside.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        for line, label in enumerate((self._state, self._right, self._feedback)):
            inside.addWidget(label, line, 1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, self._field, self._outcome):
            self._layout.addWidget(widget)
        self._outcome.hide()
        self._mark = ""
        look.changed.connect(self._restyle)
        self._restyle()
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
        self._field.setCursorPosition(0)  # a long answer is read from its beginning
        if graded.is_right:
            words = self.tr("Correct")
        elif graded.score > 0:
            words = self.tr("Partly right")
        else:
            given = self._field.text().strip()
            given = given if len(given) <= LONGEST_SHOWN else f"{given[:LONGEST_SHOWN]} …"
            words = self.tr("Your answer: {given}").format(given=in_sentence(given))
        if graded.spelling:
            words = self.tr("Correct. It is written: {spelling}").format(spelling=graded.spelling)
        is_told = reveals and not graded.is_right and not graded.spelling
        answer = graded.right_answer if is_told else ""
        self._right.setText(self.tr("Right answer: {answer}").format(answer=in_sentence(answer)))
        self._right.setVisible(bool(answer))
        self._state.setText(words)
        self._mark = "right" if graded.is_right else "partly" if graded.score else "wrong"
        self._show_outcome()
        message = shown_text(graded.message)
        self._feedback.setText(message)
        self._feedback.setVisible(bool(message))

    def said(self) -> Sequence[Said]:
        """Give what to do, or what became of the answer."""
        if self._outcome.isHidden():
            return (Said(self._label.text(), self._label, is_ours=True),)
        return (
            Said(self._state.text(), self._state, is_ours=True),
            Said("" if self._right.isHidden() else self._right.text(), self._right, is_ours=True),
            Said(self._feedback.text(), self._feedback),
        )

    @property
    def lesson(self) -> QWidget:
        """What became of the answer."""
        return self._outcome

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

    def _show_outcome(self) -> None:
        card, icon, color = _OUTCOMES[self._mark]
        self._state.set_role(self._mark)
        self._outcome.set_role(card)
        size = self.look.px(_SIGN)
        self._sign.setPixmap(self.look.icon(icon, color).pixmap(size, size))
        self._outcome.show()

    def _restyle(self) -> None:
        px = self.look.px
        self._field.setMaximumWidth(px(_WIDEST))
        self._inside.setContentsMargins(px(16), px(12), px(16), px(12))
        self._inside.setHorizontalSpacing(px(10))
        self._inside.setVerticalSpacing(px(4))
        self._layout.setSpacing(px(10))
        if self._mark:
            self._show_outcome()

    def _retranslate(self) -> None:
        if isinstance(self.question, NumericQuestion):
            self._label.setText(self.tr("Type a number."))
        elif self.question.has_blank:
            self._label.setText(self.tr("Type the missing word."))
        else:
            self._label.setText(self.tr("Type one or two words."))
        self._field.setAccessibleName(self._label.text())
