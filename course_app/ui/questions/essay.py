"""Essay: room to write; nobody marks it, but the writer compares it with a good answer.

After the answer the pane shows what a good answer says, and what to look for as cards to tick:
the writer's own check, which is kept with the text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QTextCursor, QTextLayout
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from course_app.course.model import EssayQuestion, Question
from course_app.study.grading import Graded
from course_app.study.grading.essay import criteria, model_answer
from course_app.study.statements import Json
from course_app.ui.questions.pane import LETTERS, QuestionPane, Said
from course_app.ui.theme import Look
from course_app.ui.widgets.answer_card import AnswerCard
from course_app.ui.widgets.labels import Card, TextLabel

LONGEST = 10_000  # letters that are kept
_EDGE = 2  # pixels, of a field that has the keyboard
_PADDING = (12, 4)  # pixels at 100 % beside and above what is written, as in theme.qss
_MOST_LINES = 8  # of a text that is done; the rest can be scrolled to
NEARLY = 9_000  # from here on the pane says how many there are
_ENTER = {int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)}


class _Field(QPlainTextEdit):
    """Several lines; Ctrl+Enter answers, Tab goes on.

    Signals:
        submitted: Ctrl+Enter was pressed.
    """

    submitted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setTabChangesFocus(True)
        look.changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with Ctrl+Enter; once it is answered, leave all keys but the arrows."""
        is_enter = event.key() in _ENTER
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submitted.emit()
        elif is_enter and self.isReadOnly():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _restyle(self) -> None:
        self.setMinimumHeight(self._look.px(180))


def _line_heights(text: str, font: QFont, width: float, most: int) -> list[float]:
    """Give how high a text's lines are where they wrap at this width, up to so many lines."""
    layout = QTextLayout(text, font)
    heights: list[float] = []
    layout.beginLayout()
    while len(heights) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        heights.append(line.height())
    layout.endLayout()
    return heights


class EssayPane(QuestionPane):
    """Several lines to write, then criteria to tick."""

    question: EssayQuestion
    teaches = True

    def __init__(
        self, look: Look, question: Question, order: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, question, order, parent)
        self._is_put_back = False  # what was ticked before is being ticked again
        self._label = TextLabel("mute", self)
        self._field = _Field(look, self)
        self._label.setBuddy(self._field)
        self._model = Card("card", self)
        self._model_label = TextLabel("label", self._model)
        self._model_text = TextLabel("feedback", self._model)
        self._asks = TextLabel("title", self)
        self._cards = [
            AnswerCard(look, key, text, ticks=True, parent=self)
            for key, text in zip(LETTERS, criteria(self.question), strict=False)
        ]
        self._model_layout = QVBoxLayout(self._model)
        self._model_layout.addWidget(self._model_label)
        self._model_layout.addWidget(self._model_text)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, self._field, self._model, self._asks, *self._cards):
            self._layout.addWidget(widget)
        for widget in (self._model, self._asks, *self._cards):
            widget.hide()
        self._field.textChanged.connect(self.changed)
        self._field.submitted.connect(self.submitted)
        for card in self._cards:
            card.toggled.connect(self._on_ticked)
        self.setFocusProxy(self._field)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def response(self) -> dict[str, Json] | None:
        """Give what was written and, after the answer, which criteria it meets."""
        text = self._field.toPlainText().strip()[:LONGEST]
        if not text:
            return None
        given: dict[str, Json] = {"text": text}
        if self._field.isReadOnly() and self._cards:
            given["met"] = [at for at, card in enumerate(self._cards) if card.isChecked()]
        return given

    def show_response(self, response: Mapping[str, Json]) -> None:
        """Put back what was written and ticked before."""
        self._field.setPlainText(str(response.get("text", ""))[:LONGEST])
        met = response.get("met")
        ticked = met if isinstance(met, list) else []
        self._is_put_back = True
        for at, card in enumerate(self._cards):
            card.setChecked(at in ticked)
        self._is_put_back = False

    def show_graded(self, graded: Graded, *, reveals: bool) -> None:
        """Show a good answer, and what to look for in one's own."""
        del graded
        self._field.setReadOnly(True)
        self._label.hide()
        self._model_text.setText(model_answer(self.question))
        self._model.setVisible(reveals and bool(self._model_text.text()))
        for widget in (self._asks, *self._cards):
            widget.setVisible(reveals and bool(self._cards))
        self._field.moveCursor(QTextCursor.MoveOperation.Start)
        self._fit()

    def said(self) -> Sequence[Said]:
        """Give what to do or, after the answer, a good one and what to look for."""
        if not self._field.isReadOnly():
            return (Said(self._label.text(), self._label, is_ours=True),)
        found: list[Said] = []
        if not self._model.isHidden():
            found.append(Said(self._model_label.text(), self._model_label, is_ours=True))
            found.append(Said(self._model_text.text(), self._model_text))
        if not self._asks.isHidden():
            found.append(Said(self._asks.text(), self._asks, is_ours=True))
            texts = (card.labels[0] for card in self._cards)
            for key, text in zip(LETTERS, texts, strict=False):
                found.append(Said(f"{key}: {text.text()}", text))
        return found

    def try_again(self) -> None:
        """Let the person go on writing."""
        self._field.setReadOnly(False)
        self._label.show()
        for widget in (self._model, self._asks, *self._cards):
            widget.hide()

    def hint(self) -> str:
        """Say how long the text may be, once it is nearly so long."""
        count = len(self._field.toPlainText())
        if count > LONGEST:
            text = self.tr("Letters: {count}. Only the first {most} are kept: make it shorter.")
        elif count > NEARLY:
            text = self.tr("Letters: {count} of {most}.")
        else:
            return ""
        return text.format(count=f"{count:,}", most=f"{LONGEST:,}")

    def take_key(self, event: QKeyEvent) -> bool:
        """Tick by letter or number, once the answer is given."""
        if not self._field.isReadOnly() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        keys = LETTERS[: len(self._cards)]
        text = event.text().upper()
        if len(text) == 1 and text in keys:
            at = keys.index(text)
        elif text.isascii() and text.isdigit() and 0 < int(text) <= len(keys):
            at = int(text) - 1
        else:
            return False
        self._cards[at].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._cards[at].click()
        return True

    @property
    def lesson(self) -> QWidget:
        """The answer to compare with."""
        return self._model if self._model_text.text() else self._asks

    def focus_check(self) -> bool:
        """Give the keyboard to the first criterion; False where there is none."""
        if not self._cards:
            return False
        self._cards[0].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit a text that is done to its new width."""
        super().resizeEvent(event)
        if self._field.isReadOnly():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_ticked(self) -> None:
        response = self.response()
        if response is not None and not self._is_put_back:
            self.checked.emit(response)

    def _fit(self) -> None:
        """Let a short text that is done leave its room to what follows."""
        field, px = self._field, self.look.px
        around = 2 * (field.document().documentMargin() + _EDGE)
        room = max(1.0, field.width() - around - 2 * px(_PADDING[0]))
        lines: list[float] = []
        for paragraph in field.toPlainText().split("\n", _MOST_LINES):
            lines += _line_heights(paragraph, field.font(), room, _MOST_LINES - len(lines))
        least = 2 * field.fontMetrics().lineSpacing()
        height = max(least, sum(lines)) + around + 2 * px(_PADDING[1])
        field.setFixedHeight(ceil(height) + 2)

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Write in your own words. Nobody marks this."))
        self._field.setAccessibleName(self._label.text())
        self._model_label.setText(self.tr("A good answer"))
        self._asks.setText(self.tr("What does your text have? Tick it."))

    def _restyle(self) -> None:
        px = self.look.px
        self._layout.setSpacing(px(10))
        self._model_layout.setContentsMargins(px(20), px(16), px(20), px(18))
        self._model_layout.setSpacing(px(6))
