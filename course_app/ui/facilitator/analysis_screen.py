"""Question analysis: which questions a group got wrong, and which mislead."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.choice_box import ChoiceBox
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import stack_parts, take_out
from course_app.ui.widgets.toggle_button import ToggleButton

_WIDTH = 940
_LETTERS = 10  # of the narrowest list


class AnalysisScreen(QWidget):
    """Chooses a quiz, a group and a wording, and shows the cards of its questions.

    Signals:
        chosen: the quiz's id, the workshop's id ("" for all), and the place of a wording.
        save_requested: save or print what is shown.
        back_requested: to the gradebook.
        cancel_requested: stop counting.
    """

    chosen = Signal(str, str, int)
    save_requested = Signal()
    back_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shape = ""
        self._rows: list[QWidget] = []
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        self._quiz = ChoiceBox(look, self, letters=_LETTERS)
        self._workshop = ChoiceBox(look, self, letters=_LETTERS)
        self._wording = ChoiceBox(look, self, letters=_LETTERS)
        self._only = ToggleButton(look, "warning", self)
        self._choices = QGridLayout()
        self._choices.addWidget(self._quiz, 0, 0)
        self._choices.addWidget(self._workshop, 0, 1)
        self._choices.addWidget(self._wording, 1, 0, 1, 2)
        self._choices.addWidget(self._only, 2, 0, 1, 2)
        self._choices.setColumnStretch(0, 1)
        self._choices.setColumnStretch(1, 1)
        self._column.body.addLayout(self._choices)
        self._column.body.addStretch(1)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left")
        self._cancel = ActionButton(look, "cross")
        self._save = ActionButton(look, "saved", primary=True)
        self._bar.add_start(self._back, self._cancel)
        self._bar.add_end(self._save)
        stack_parts(self, self._top, self._column, self._bar)
        self._quiz.currentIndexChanged.connect(lambda _at: self._tell(wording=0))
        self._workshop.currentIndexChanged.connect(lambda _at: self._tell(wording=0))
        self._wording.currentIndexChanged.connect(lambda at: self._tell(wording=at))
        self._only.toggled.connect(self._on_only_toggled)
        self._back.clicked.connect(self.back_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._save.clicked.connect(self.save_requested)
        self._cancel.hide()
        self._wording.hide()
        self._flagged: set[int] = set()
        self.setFocusProxy(self._quiz)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def offer(
        self,
        quizzes: Sequence[tuple[str, str]],
        workshops: Sequence[tuple[str, str]],
        quiz: str,
        workshop: str,
    ) -> None:
        """Offer quizzes and workshops, as (id, words); the first of each is marked."""
        self._quiz.offer(quizzes, quiz)
        self._workshop.offer(workshops, workshop)

    def offer_wordings(self, wordings: Sequence[str], chosen: int) -> None:
        """Offer the wordings that were asked; a single one needs no choice."""
        blocker = QSignalBlocker(self._wording)
        self._wording.clear()
        self._wording.addItems(list(wordings))
        self._wording.setCurrentIndex(chosen)
        self._wording.setVisible(len(wordings) > 1)
        blocker.unblock()

    @property
    def quiz(self) -> str:
        """The quiz that is chosen."""
        return self._quiz.value

    @property
    def workshop(self) -> str:
        """The workshop that is chosen, "" for all."""
        return self._workshop.value

    def show_busy(self, *, is_busy: bool) -> None:
        """Say that it is being counted, with a way to stop."""
        self._cancel.setVisible(is_busy)
        self._save.setEnabled(not is_busy)
        self._bar.show_status(self.tr("Counting …") if is_busy else "")

    def show_rows(self, title: str, info: str, rows: Sequence[QWidget], flagged: set[int]) -> None:
        """Show what was found, as cards; `flagged` are the places of those to look at."""
        self._top.show_place(title, info)
        take_out(self._column.body, self._rows)
        self._rows = list(rows)
        self._flagged = flagged
        for at, row in enumerate(self._rows):
            self._column.body.insertWidget(1 + at, row)
        self._only.setVisible(bool(flagged))
        self._only.setText(self.tr("Only questions to look at: {count}").format(count=len(flagged)))
        self._hide_others()
        self._column.to_top()
        announce(self, f"{title}. {info}")

    def page(self) -> QWidget:
        """Give the parent of the cards."""
        return self._column.page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys scroll; Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._column.scroll_page(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _tell(self, wording: int) -> None:
        self.chosen.emit(self.quiz, self.workshop, wording)

    def _on_only_toggled(self) -> None:
        self._hide_others()
        self._column.to_top()

    def _hide_others(self) -> None:
        only = self._only.isChecked() and bool(self._flagged)
        for at, row in enumerate(self._rows):
            row.setVisible(not only or at in self._flagged)

    def _restyle(self) -> None:
        px = self._look.px
        self._choices.setSpacing(px(10))
        self._column.body.setSpacing(px(14))

    def _retranslate(self) -> None:
        self._quiz.setAccessibleName(self.tr("Quiz"))
        self._workshop.setAccessibleName(self.tr("Workshop"))
        self._wording.setAccessibleName(self.tr("Wording of the questions"))
        self._back.setText(self.tr("Gradebook"))
        self._cancel.setText(self.tr("Stop counting"))
        self._save.setText(self.tr("Save or print"))


def text_card(look: Look, title: str, lines: Sequence[str], parent: QWidget) -> Card:
    """Give a card with a title and some sentences."""
    px = look.px
    card = Card("card", parent)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(px(20), px(14), px(20), px(14))
    layout.setSpacing(px(6))
    head = TextLabel("label", card)
    head.setText(title)
    layout.addWidget(head)
    for line in lines:
        label = TextLabel("feedback", card)
        label.setText(line)
        layout.addWidget(label)
    return card
