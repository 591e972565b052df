"""What one learner answered in a quiz, with the right answer beside every wrong one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from course_app.study.score import RIGHT
from course_app.ui.facilitator.gradebook_words import said_answer
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.choice_box import ChoiceBox
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import stack_parts, take_out
from course_app.ui.words import share_words
from course_app.workshop.answer_lines import AnswerLine

_WIDTH = 820


class SittingChoice(NamedTuple):
    """A sitting that can be looked at; `id` is the attempt's."""

    id: str
    words: str


class AnswersScreen(QWidget):
    """Shows the answers of one learner, one sitting at a time.

    Signals:
        back_requested: go back to the gradebook.
        next_requested: the next learner of the gradebook.
        sitting_chosen: the id of another attempt.
    """

    back_requested = Signal()
    next_requested = Signal()
    sitting_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: Sequence[AnswerLine] = ()
        self._summary = ""
        self._rows: list[QWidget] = []
        self._top = TopBar(look, self)
        self._sitting = ChoiceBox(look, self)
        self._column = Column(look, _WIDTH, self)
        self._head = TextLabel("subheading")
        self._column.body.addWidget(self._head)
        self._column.body.addWidget(self._sitting)
        self._column.body.addStretch(1)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left")
        self._next = ActionButton(look, "arrow-right", primary=True, icon_after=True)
        self._bar.add_start(self._back)
        self._bar.add_end(self._next)
        stack_parts(self, self._top, self._column, self._bar)
        self._back.clicked.connect(self.back_requested)
        self._next.clicked.connect(self.next_requested)
        self._sitting.currentIndexChanged.connect(
            lambda _at: self.sitting_chosen.emit(self._sitting.value)
        )
        self.setFocusProxy(self._next)
        look.changed.connect(self._rebuild)
        self._retranslate()

    def show_learner(self, name: str, info: str, *, has_next: bool) -> None:
        """Say whose answers come."""
        self._top.show_place(name, info)
        self._next.setEnabled(has_next)
        self.setFocusProxy(self._next if has_next else self._back)

    def offer(self, sittings: Sequence[SittingChoice], chosen: str) -> None:
        """Offer the learner's sittings."""
        self._sitting.offer(sittings, chosen)
        self._sitting.setVisible(bool(sittings))

    def show_answers(self, summary: str, lines: Sequence[AnswerLine]) -> None:
        """Show one sitting."""
        self._summary, self._lines = summary, lines
        self._rebuild()
        self._column.to_top()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back; the arrows scroll."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._column.scroll_page(1 if event.key() == Qt.Key.Key_PageDown else -1)
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._column.scroll_by(2 if event.key() == Qt.Key.Key_Down else -2)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _rebuild(self) -> None:
        px = self._look.px
        self._head.setText(self._summary)
        self._column.body.setSpacing(px(12))
        take_out(self._column.body, self._rows)
        self._rows = [self._row(number, line) for number, line in enumerate(self._lines, 1)]
        for at, row in enumerate(self._rows):
            self._column.body.insertWidget(2 + at, row)

    def _row(self, number: int, line: AnswerLine) -> QWidget:
        px = self._look.px
        card = Card("card", self._column.page)
        row = QHBoxLayout(card)
        row.setContentsMargins(px(16), px(12), px(16), px(12))
        row.setSpacing(px(14))
        icon, color, state = self._sign(line)
        sign = QLabel(card)
        sign.setPixmap(self._look.icon(icon, color, 24).pixmap(px(24), px(24)))
        sign.setAccessibleName(state)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(px(4))
        stem = TextLabel("feedback", card)
        stem.setText(f"{number}. {line.stem}")
        texts.addWidget(stem)
        for role, text in self._texts(line):
            label = TextLabel(role, card)
            label.setText(text)
            texts.addWidget(label)
        row.addLayout(texts, 1)
        mark = TextLabel("mute", card, wraps=False)
        mark.setText(state)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _sign(self, line: AnswerLine) -> tuple[str, str, str]:
        if line.score is None:
            return "info", "mute", self.tr("No answer")
        if line.score >= RIGHT:
            return "check", "ok", self.tr("Right")
        if line.score > 0:
            part = share_words(round(100 * line.score))
            return "partly", "amber-edge", self.tr("Partly: {part}").format(part=part)
        return "cross", "bad", self.tr("Not right")

    def _texts(self, line: AnswerLine) -> list[tuple[str, str]]:
        if line.is_gone:
            return [("mute", self.tr("This question is no longer in the course."))]
        found = []
        is_right = line.score is not None and line.score >= RIGHT
        if line.given:
            role = "right" if is_right else "wrong"
            given = said_answer(line.given)
            found.append((role, self.tr("Answer: {words}").format(words=given)))
        if not is_right and line.right_answer:
            right = said_answer(line.right_answer)
            found.append(("mute", self.tr("Right answer: {words}").format(words=right)))
        if line.confidence == "sure" and line.score is not None and not is_right:
            found.append(("wrong", self.tr("Was sure of it")))
        if line.is_reworded:
            found.append(("mute", self.tr("The wording has changed since.")))
        return found

    def _retranslate(self) -> None:
        self._back.setText(self.tr("Gradebook"))
        self._next.setText(self.tr("Next learner"))
        self._sitting.setAccessibleName(self.tr("Which attempt"))
        self._rebuild()
