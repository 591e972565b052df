"""What comes back and when: the questions that are due now, the coming days, what stays known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import Card, TextLabel, text_card
from course_app.ui.widgets.progress_line import ProgressLine
from course_app.ui.widgets.screen_layout import stack_parts, take_out

_WIDTH = 760
_ENTER = {int(Qt.Key.Key_Return), int(Qt.Key.Key_Enter)}


@dataclass(frozen=True, slots=True, kw_only=True)
class DayLine:
    """One of the coming days, and how many questions come on it."""

    day: str  # "Tomorrow"
    count: str  # "5 questions", in words
    share: float  # of the fullest day, 0.0 to 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewShown:
    """What the review screen says now."""

    label: str
    headline: str
    text: str
    is_due: bool
    button: str  # the filled one
    days: Sequence[DayLine] = ()
    known: str = ""  # "3 of 21 objectives are secure"
    known_text: str = ""
    known_share: float = 0.0


class ReviewScreen(QWidget):
    """Says how many questions are due, how long they take, and when the next ones come.

    Signals:
        go_requested: the filled button was pressed: review now, or go on with the lessons.
        home_requested: go Home.
    """

    go_requested = Signal()
    home_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: ReviewShown | None = None
        self._top = TopBar(look)
        self._column = Column(look, _WIDTH)
        self._column.body.addStretch(1)
        self._cards: list[Card] = []
        self._home = ActionButton(look, "home")
        self._go = ActionButton(look, "arrow-right", primary=True, icon_after=True)
        self._bar = ActionBar(look)
        self._bar.add_start(self._home)
        self._bar.add_end(self._go)
        stack_parts(self, self._top, self._column, self._bar)
        self._home.clicked.connect(self.home_requested)
        self._go.clicked.connect(self.go_requested)
        self.setFocusProxy(self._go)
        look.changed.connect(self._rebuild)
        self._retranslate()

    def show_review(self, shown: ReviewShown) -> None:
        """Show what is due; where nothing changed, the page stays as it is."""
        if shown == self._shown:
            return
        self._shown = shown
        self._rebuild()
        self._retranslate()

    def to_top(self) -> None:
        """Show the beginning, with the keyboard at the filled button."""
        self._column.to_top()
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins, Esc goes Home, page keys scroll."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.home_requested.emit()
        elif key in _ENTER:
            self.go_requested.emit()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_Space}:
            self._column.scroll_page(1)
        elif key == Qt.Key.Key_PageUp:
            self._column.scroll_page(-1)
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
        take_out(body, self._cards)
        self._cards = []
        if (shown := self._shown) is None:
            return
        body.setSpacing(self._look.px(16))
        self._cards = [self._due(shown)]
        if shown.days:
            self._cards.append(self._days(shown))
        if shown.known:
            self._cards.append(self._known(shown))
        for position, card in enumerate(self._cards):
            body.insertWidget(position, card)
            card.show()  # now: a layout that is on the screen shows it only later

    def _say(self, card: Card, layout: QVBoxLayout, role: str, text: str) -> None:
        label = TextLabel(role, card)
        label.setText(text)
        layout.addWidget(label)

    def _due(self, shown: ReviewShown) -> Card:
        card, layout = text_card(
            self._look, "notice" if shown.is_due else "card", parent=self._column.page
        )
        self._say(card, layout, "label", shown.label)
        self._say(card, layout, "heading", shown.headline)
        self._say(card, layout, "body", shown.text)
        return card

    def _days(self, shown: ReviewShown) -> Card:
        px = self._look.px
        card, layout = text_card(self._look, parent=self._column.page)
        self._say(card, layout, "label", self.tr("The coming days"))
        grid = QGridLayout()
        grid.setContentsMargins(0, px(6), 0, 0)
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        for row, day in enumerate(shown.days):
            name = TextLabel("feedback", card, wraps=False)
            name.setText(day.day)
            line = ProgressLine(card)
            line.set_share(day.share, f"{day.day}: {day.count}")
            count = TextLabel("mute", card, wraps=False)
            count.setText(day.count)
            grid.addWidget(name, row, 0)
            grid.addWidget(line, row, 1)
            grid.addWidget(count, row, 2, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(grid)
        return card

    def _known(self, shown: ReviewShown) -> Card:
        card, layout = text_card(self._look, parent=self._column.page)
        self._say(card, layout, "label", self.tr("What stays with you"))
        self._say(card, layout, "title", shown.known)
        line = ProgressLine(card)
        line.set_share(shown.known_share, shown.known)
        layout.addWidget(line)
        self._say(card, layout, "mute", shown.known_text)
        return card

    def _retranslate(self) -> None:
        self._top.show_place(self.tr("Review"), self.tr("Questions from all lessons"))
        self._home.setText(self.tr("Home"))
        if self._shown is not None:
            self._go.setText(self._shown.button)
        self._bar.fit()
