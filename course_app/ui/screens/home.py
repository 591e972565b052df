"""What do I do now: one card to continue with, and how far one is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.bars import TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.progress_line import ProgressLine
from course_app.ui.widgets.screen_layout import stack_parts, take_out

_WIDTH = 1014
_NARROWEST = 236  # pixels of a small card at 100 %; with less room there are fewer in a row
_LARGE = 125  # per cent; above it the next step may have no room in a small window
_PAIRS = 4  # so many small cards may stand in two rows of two


class NextStep(NamedTuple):
    """What the Continue card says."""

    label: str
    title: str
    text: str
    button: str
    share: float | None
    share_words: str = ""
    again: str = ""  # the second button, where there is one
    action: str = "continue"  # what the filled button does: a name that the navigator knows
    again_action: str = "again"


class Fact(NamedTuple):
    """One small card: a figure and what it means."""

    label: str
    figure: str
    text: str
    button: str = ""
    action: str = ""  # what the button does: a name that the navigator knows, or a place's id


class _FactCard(Card):
    def __init__(self, look: Look, fact: Fact) -> None:
        super().__init__("card")
        px = look.px
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(18), px(20), px(20))
        layout.setSpacing(px(4))
        for role, text in (("label", fact.label), ("figure", fact.figure), ("mute", fact.text)):
            label = TextLabel(role)
            label.setText(text)
            layout.addWidget(label)
        layout.addStretch(1)
        self.button: ActionButton | None = None
        if fact.button:
            self.button = ActionButton(look)
            self.button.setText(fact.button)
            layout.addSpacing(px(8))
            layout.addWidget(self.button)


class HomeScreen(QWidget):
    """A greeting, the next step, and the figures below it.

    Signals:
        step_taken: the filled button was pressed.
        again_requested: the button beside it was pressed.
        fact_pressed: the action of the small card whose button was pressed.
    """

    step_taken = Signal()
    again_requested = Signal()
    fact_pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._top = TopBar(look)
        self._column = Column(look, _WIDTH)
        self._greeting = TextLabel("heading")
        self._card = Card()
        self._label = TextLabel("label")
        self._title = TextLabel("subheading")
        self._text = TextLabel("mute")
        self._line = ProgressLine()
        self._step = ActionButton(look, "arrow-right", primary=True, icon_after=True)
        self._again = ActionButton(look)
        self._facts_row = QGridLayout()
        self._cards: list[_FactCard] = []
        self._facts: Sequence[Fact] = ()
        self._columns = 0
        self._step.clicked.connect(self.step_taken)
        self._again.clicked.connect(self.again_requested)
        self._lay_out()
        self.setFocusProxy(self._step)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_home(self, greeting: str, step: NextStep, facts: Sequence[Fact]) -> None:
        """Show what to do now."""
        self._greeting.setText(greeting)
        self._label.setText(step.label)
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._line.setVisible(step.share is not None)
        if step.share is not None:
            self._line.set_share(step.share, step.share_words)
        self._step.setText(step.button)
        self._again.setText(step.again)
        self._again.setVisible(bool(step.again))
        self._fit_buttons()
        if facts != self._facts:
            self._facts = facts
            self._place_facts(force=True)

    def to_top(self) -> None:
        """Show the beginning; with large letters, so far down that the filled button is seen."""
        self._column.to_top()
        if self._look.text_size > _LARGE:
            self._column.show_soon(self._step, self, under=self._card)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the small cards side by side only where there is room."""
        super().resizeEvent(event)
        self._place_facts()
        self._fit_buttons()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter from anywhere on Home."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.step_taken.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._step)
        buttons.addWidget(self._again)
        buttons.addStretch(1)
        self._inside = QVBoxLayout(self._card)
        for widget in (self._label, self._title, self._text, self._line):
            self._inside.addWidget(widget)
        self._inside.addLayout(buttons)
        self._buttons = buttons
        body = self._column.body
        body.addWidget(self._greeting)
        body.addWidget(self._card)
        body.addLayout(self._facts_row)
        body.addStretch(1)
        stack_parts(self, self._top, self._column)

    def _place_facts(self, *, force: bool = False) -> None:
        count = max(1, len(self._facts))
        columns = min(count, max(1, (self.width() - 64) // self._look.px(_NARROWEST)))
        if columns < count:
            columns = 2 if count == _PAIRS and columns > 1 else 1
        if columns == self._columns and not force:
            return
        self._columns = columns
        take_out(self._facts_row, self._cards)
        self._cards = [_FactCard(self._look, fact) for fact in self._facts]
        for column in range(self._facts_row.columnCount()):
            self._facts_row.setColumnStretch(column, 0)
        for column in range(columns):
            self._facts_row.setColumnStretch(column, 1)
        for position, (fact, card) in enumerate(zip(self._facts, self._cards, strict=True)):
            self._facts_row.addWidget(card, position // columns, position % columns)
            if card.button is not None:
                card.button.clicked.connect(
                    lambda _on=False, fact=fact: self.fact_pressed.emit(fact.action)
                )

    def _fit_buttons(self) -> None:
        """Stand the second button below the first where they have no room side by side."""
        px = self._look.px
        needed = self._step.full_width() + self._again.full_width() + px(16 + 2 * 20)
        way = self._buttons.Direction
        is_wide = self._again.isHidden() or needed <= min(px(_WIDTH), self.width() - 64)
        self._buttons.setDirection(way.LeftToRight if is_wide else way.TopToBottom)
        # Absolute: a button with its icon after the words is itself a mirrored one to a layout.
        begin = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self._buttons.setAlignment(self._step, begin | Qt.AlignmentFlag.AlignAbsolute)

    def _retranslate(self) -> None:
        self._top.show_place(self.tr("Home"), self.tr("Works without internet"))

    def _restyle(self) -> None:
        px = self._look.px
        self._inside.setContentsMargins(px(20), px(18), px(20), px(20))
        self._inside.setSpacing(px(8))
        self._buttons.setSpacing(px(16))
        self._buttons.setContentsMargins(0, px(8), 0, 0)
        self._facts_row.setSpacing(px(16))
        self._column.body.setSpacing(px(18))
        self._place_facts(force=True)
