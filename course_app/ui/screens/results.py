"""How did I do, and what now: the score, and every question with the right answer and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from course_app.study.score import RIGHT
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.labels import Card, TextLabel, text_card
from course_app.ui.widgets.page_button import PageButton
from course_app.ui.widgets.progress_line import ProgressLine
from course_app.ui.widgets.screen_layout import stack_parts, take_out

_WIDTH = 760
_MOST_OTHERS = 2  # buttons beside the filled one


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveResult:
    """How far an objective is, or how the questions about one lesson went."""

    text: str
    share: float  # 0.0 to 1.0
    words: str  # the same


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionResult:
    """One question of the quiz, with what was answered."""

    stem: str
    given: str
    right_answer: str
    why: str
    score: float | None  # 0.0 to 1.0; None for what nobody marks
    page_id: str = ""
    page_title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A button below the results; `action` is a name that its owner knows."""

    action: str
    words: str
    icon: str = "arrow-right"
    value: str = ""
    is_enabled: bool = True
    name: str = ""  # for screen readers, where the words alone say too little


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A finished quiz, or what is said before and after a test."""

    title: str
    info: str = ""  # at the end of the top bar
    headline: str  # "11 of 14 right  ·  79%"
    verdict: str
    notes: Sequence[str] = ()  # more sentences below the verdict
    wait: str = ""  # when it may be tried again, in words
    is_passed: bool | None = None  # None where there is nothing to pass
    objectives: Sequence[ObjectiveResult] = ()
    objectives_label: str = ""
    objectives_note: str = ""
    questions: Sequence[QuestionResult] = ()
    main: Step  # the filled button
    others: Sequence[Step] = ()
    practice: Step | None = None  # try what was missed; nothing is scored
    practice_words: str = ""


class ResultsScreen(QWidget):
    """Shows a finished quiz, and the words before and after a test.

    Signals:
        step_taken: the action and the value of the step whose button was pressed.
        page_requested: the id of a page to read again.
        home_requested: go Home.
    """

    step_taken = Signal(str, str)
    page_requested = Signal(str)
    home_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._outcome: Outcome | None = None
        self._top = TopBar(look)
        self._column = Column(look, _WIDTH)
        self._column.body.addStretch(1)
        self._rows: list[QWidget] = []
        self._home = ActionButton(look, "home")
        self._others = tuple(ActionButton(look, "repeat") for _ in range(_MOST_OTHERS))
        self._main = ActionButton(look, "arrow-right", primary=True, icon_after=True)
        self._wait: TextLabel | None = None
        self._bar = ActionBar(look, buttons_first=True)
        self._bar.add_start(self._home, *self._others)
        self._bar.add_end(self._main)
        stack_parts(self, self._top, self._column, self._bar)
        self._home.clicked.connect(self.home_requested)
        for position, button in enumerate(self._others):
            button.clicked.connect(lambda _on=False, at=position: self._on_other_pressed(at))
        self._main.clicked.connect(self._on_main_pressed)
        self.setFocusProxy(self._main)
        look.changed.connect(self._rebuild)
        self._retranslate()

    def show_outcome(self, outcome: Outcome) -> None:
        """Show a finished quiz."""
        self._outcome = outcome
        self._rebuild()
        self._retranslate()
        self._column.to_top()
        self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_steps(self, outcome: Outcome) -> None:
        """Show other buttons, and how long to wait, below the same results."""
        self._outcome = outcome
        self._show_wait()
        self._retranslate()

    def scroll_page(self, direction: int) -> bool:
        """Scroll by nearly a screen; gives False when it was already at that end."""
        return self._column.scroll_page(direction)

    def show_saved(self, words: str, role: str) -> None:
        """Say whether the answers are kept."""
        self._bar.show_status(words, role)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys scroll, Enter goes on, Esc goes Home."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.home_requested.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_main_pressed()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_Space}:
            self._column.scroll_page(1)
        elif key == Qt.Key.Key_PageUp:
            self._column.scroll_page(-1)
        elif key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._column.scroll_by(2 if key == Qt.Key.Key_Down else -2)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._rebuild()
            self._retranslate()
        super().changeEvent(event)

    def _rebuild(self) -> None:
        body = self._column.body
        take_out(body, self._rows)
        self._rows = []
        if (outcome := self._outcome) is None:
            return
        body.setSpacing(self._look.px(14))
        self._rows.append(self._summary(outcome))
        if outcome.objectives:
            self._rows.append(self._objectives(outcome))
        if outcome.questions:
            self._rows.append(self._label(self.tr("Your answers")))
        self._rows += [
            self._question(number, each) for number, each in enumerate(outcome.questions, start=1)
        ]
        for position, row in enumerate(self._rows):
            body.insertWidget(position, row)
            row.show()  # now: a layout that is on the screen shows it only later
        set_focus_order(self._column, *self._rows, self._bar)

    def _label(self, text: str) -> TextLabel:
        label = TextLabel("label")
        label.setText(text)
        return label

    def _summary(self, outcome: Outcome) -> Card:
        role = "ok-card" if outcome.is_passed else "notice"
        card, layout = text_card(self._look, "card" if outcome.is_passed is None else role)
        texts = [("label", outcome.title), ("heading", outcome.headline), ("body", outcome.verdict)]
        texts += [("body", note) for note in outcome.notes]
        for role, text in texts:
            label = TextLabel(role)
            label.setText(text)
            layout.addWidget(label)
            label.setVisible(bool(text))  # now: a label without a parent would be a window
        self._wait = TextLabel("feedback")
        layout.addWidget(self._wait)
        self._show_wait()
        if (practice := outcome.practice) is not None:
            layout.addLayout(self._practice(practice, outcome.practice_words, card))
        return card

    def _practice(self, step: Step, words: str, card: Card) -> QHBoxLayout:
        px = self._look.px
        button = ActionButton(self._look, step.icon, parent=card)
        button.setText(step.words)
        button.setAccessibleDescription(words)
        button.clicked.connect(lambda: self.step_taken.emit(step.action, step.value))
        note = TextLabel("mute", card)
        note.setText(words)
        row = QHBoxLayout()
        row.setContentsMargins(0, px(8), 0, 0)
        row.setSpacing(px(12))
        row.addWidget(button)
        row.addWidget(note, 1)
        return row

    def _show_wait(self) -> None:
        if self._wait is not None and self._outcome is not None:
            self._wait.setText(self._outcome.wait)
            self._wait.setVisible(bool(self._outcome.wait))

    def _objectives(self, outcome: Outcome) -> Card:
        card, layout = text_card(self._look)
        layout.addWidget(self._label(outcome.objectives_label))
        rows = QGridLayout()  # all lines end at one place, whatever stands beside them
        rows.setColumnStretch(0, 1)
        rows.setHorizontalSpacing(self._look.px(12))
        rows.setVerticalSpacing(self._look.px(6))
        layout.addLayout(rows)
        for at, result in enumerate(outcome.objectives):
            label = TextLabel("feedback")
            label.setText(result.text)
            label.setContentsMargins(0, self._look.px(4), 0, 0)
            rows.addWidget(label, 2 * at, 0, 1, 2)
            line = ProgressLine()
            line.set_share(result.share, result.words)
            figure = TextLabel("mute", wraps=False)
            figure.setText(result.words)
            rows.addWidget(line, 2 * at + 1, 0)
            rows.addWidget(figure, 2 * at + 1, 1)
        if outcome.objectives_note:
            note = TextLabel("mute")
            note.setText(outcome.objectives_note)
            layout.addWidget(note)
        return card

    def _question(self, number: int, result: QuestionResult) -> Card:
        card, layout = text_card(self._look)
        is_right = result.score is None or result.score >= RIGHT
        if result.score is None:
            words, icon, color, role = self.tr("Not marked"), "quiz", "mute", "mute"
        elif is_right:
            words, icon, color, role = self.tr("Right"), "check", "ok-text", "right"
        elif result.score > 0:
            words, icon, color, role = self.tr("Partly right"), "partly", "warm-text", "partly"
        else:
            words, icon, color, role = self.tr("Not right"), "cross", "bad-text", "wrong"
        size = self._look.px(20)
        sign = QLabel()
        sign.setPixmap(self._look.icon(icon, color).pixmap(size, size))
        state = TextLabel(role, wraps=False)
        state.setText(words)
        stem = TextLabel("title")
        stem.setText(f"{number}.  {result.stem}")
        row = QHBoxLayout()
        row.setSpacing(self._look.px(8))
        row.addWidget(stem, 1)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(state, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(row)
        lines = [("mute", self.tr("Your answer: {given}").format(given=result.given or "–"))]
        if not is_right and result.right_answer:
            answer = self.tr("Right answer: {answer}").format(answer=result.right_answer)
            lines.append(("feedback", answer))
        lines.append(("mute", result.why))
        for line_role, text in lines:
            label = TextLabel(line_role)
            label.setText(text)
            layout.addWidget(label)
            label.setVisible(bool(text))  # now: a label without a parent would be a window
        if not is_right and result.page_id:
            again = PageButton(self._look)
            again.show_words(self.tr("Read again: {page}").format(page=result.page_title))
            again.clicked.connect(
                lambda _on=False, page=result.page_id: self.page_requested.emit(page)
            )
            layout.addSpacing(self._look.px(4))
            layout.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _on_main_pressed(self) -> None:
        if self._outcome is not None and self._outcome.main.is_enabled:
            self.step_taken.emit(self._outcome.main.action, self._outcome.main.value)

    def _on_other_pressed(self, position: int) -> None:
        if self._outcome is not None and position < len(self._outcome.others):
            step = self._outcome.others[position]
            self.step_taken.emit(step.action, step.value)

    def _retranslate(self) -> None:
        self._home.setText(self.tr("Home"))
        outcome = self._outcome
        if outcome is None:
            return
        self._top.show_place(outcome.title, outcome.info)
        self._top.show_progress(None)
        self._home.setVisible(outcome.main.action != "home")
        self._show_step(self._main, outcome.main)
        for position, button in enumerate(self._others):
            is_shown = position < len(outcome.others)
            button.setVisible(is_shown)
            if is_shown:
                self._show_step(button, outcome.others[position])
                button.setAccessibleDescription(
                    "" if outcome.others[position].is_enabled else outcome.wait
                )
        self._bar.fit()

    def _show_step(self, button: ActionButton, step: Step) -> None:
        button.set_icon_name(step.icon)
        button.setText(step.words)
        if step.name:
            button.setAccessibleName(step.name)
        button.setEnabled(step.is_enabled)
