"""Above the gradebook: four figures, and which learners are wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.choice_box import ChoiceBox
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.search_line import SearchLine
from course_app.ui.widgets.toggle_button import ToggleButton

_LETTERS = 8  # of the narrowest list
_PAUSE = 150  # ms after the last letter, before names are looked for
_WIDE = 900  # pixels at 100 %: all in one row
_TWO_ROWS = 560
_DAYS = (0, 7, 30, 365)  # "any time" and the last week, month, year


class Wanted(NamedTuple):
    """Which learners are wanted; "" and 0 mean that it does not matter."""

    name: str = ""
    needs_help: bool = False
    workshop: str = ""
    place: str = ""
    days: int = 0


class Figure(NamedTuple):
    """A figure and what it counts; `is_warning` is for what needs somebody."""

    value: str
    words: str
    is_warning: bool = False


class FigureCards(QWidget):
    """Four figures in a row, each read as one sentence."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._per_row = 0
        self._cards: list[tuple[Card, QHBoxLayout, TextLabel, TextLabel]] = []
        for _figure in range(4):
            card = Card("card", self)
            row = QHBoxLayout(card)
            value = TextLabel("figure", card, wraps=False)
            words = TextLabel("mute", card)
            row.addWidget(value)
            row.addWidget(words, 1)
            self._cards.append((card, row, value, words))
        look.changed.connect(self._restyle)
        self._restyle()

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show four figures."""
        for (card, _row, value, words), figure in zip(self._cards, figures, strict=True):
            value.setText(figure.value)
            value.set_role("figure-bad" if figure.is_warning else "figure")
            words.setText(figure.words)
            card.setAccessibleName(f"{figure.value} {figure.words}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two rows where one is too short."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        per_row = 4 if self.width() >= self._look.px(640) else 2
        if per_row == self._per_row:
            return
        self._per_row = per_row
        for at, (card, *_rest) in enumerate(self._cards):
            self._layout.removeWidget(card)
            self._layout.addWidget(card, at // per_row, at % per_row)
        for at in range(4):
            self._layout.setColumnStretch(at, 1 if at < per_row else 0)

    def _restyle(self) -> None:
        px = self._look.px
        self._layout.setSpacing(px(12))
        self._arrange()
        for _card, row, _value, _words in self._cards:
            row.setContentsMargins(px(14), px(6), px(12), px(6))
            row.setSpacing(px(10))


class FilterBar(QWidget):
    """Looks for names and chooses a workshop, a place, a time, or those who need help.

    Signals:
        changed: what is wanted now.
    """

    changed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shape = ""
        self._name = SearchLine(look, self)
        self._help = ToggleButton(look, "warning", self)
        self._workshop = ChoiceBox(look, self, letters=_LETTERS)
        self._place = ChoiceBox(look, self, letters=_LETTERS)
        self._days = ChoiceBox(look, self, letters=_LETTERS)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._tell)
        self._name.textChanged.connect(lambda _text: self._timer.start())
        self._help.toggled.connect(lambda _on: self._tell())
        for box in (self._workshop, self._place, self._days):
            box.currentIndexChanged.connect(lambda _at: self._tell())
        self._all: tuple[QWidget, ...] = (
            self._name,
            self._help,
            self._workshop,
            self._place,
            self._days,
        )
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self.setFocusProxy(self._name)
        look.changed.connect(self._restyle)
        self._retranslate()
        self._restyle()

    @property
    def wanted(self) -> Wanted:
        """What is chosen now."""
        return Wanted(
            name=self._name.text().strip(),
            needs_help=self._help.isChecked(),
            workshop=self._workshop.value,
            place=self._place.value,
            days=int(self._days.currentData() or 0),
        )

    def offer(
        self, workshops: Sequence[tuple[str, str]], places: Sequence[str], chosen: str = ""
    ) -> None:
        """Offer these workshops, as (id, words), and places; `chosen` is a workshop's id."""
        every = ("", "")  # its words come with the language
        self._workshop.offer([every, *workshops], chosen)
        self._place.offer([every, *((each, each) for each in places)], self._place.value)
        self._retranslate()

    def want(self, wanted: Wanted) -> None:
        """Choose this, without telling."""
        blockers = [QSignalBlocker(each) for each in self._all]
        self._name.setText(wanted.name)
        self._help.setChecked(wanted.needs_help)
        self._workshop.choose(wanted.workshop)
        self._place.choose(wanted.place)
        self._days.choose(wanted.days)
        for blocker in blockers:
            blocker.unblock()
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take two rows where one is too short."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _tell(self) -> None:
        self._timer.stop()
        self.changed.emit(self.wanted)

    def _arrange(self) -> None:
        """Place all in one row, in two, or one below the other where the text is large."""
        px, width = self._look.px, self.width()
        shape = "wide" if width >= px(_WIDE) else "two rows" if width >= px(_TWO_ROWS) else "tall"
        if shape == self._shape:
            return
        self._shape = shape
        name, help_, workshop, place, days = self._all
        for widget in self._all:
            self._layout.removeWidget(widget)
        if shape == "wide":
            for at, widget in enumerate((name, workshop, place, days, help_)):
                self._layout.addWidget(widget, 0, at)
        elif shape == "two rows":
            self._layout.addWidget(name, 0, 0, 1, 2)
            self._layout.addWidget(help_, 0, 2, Qt.AlignmentFlag.AlignRight)
            for at, widget in enumerate((workshop, place, days)):
                self._layout.addWidget(widget, 1, at)
        else:
            self._layout.addWidget(name, 0, 0, 1, 2)
            self._layout.addWidget(workshop, 1, 0, 1, 2)
            self._layout.addWidget(place, 2, 0)
            self._layout.addWidget(days, 2, 1)
            self._layout.addWidget(help_, 3, 0, 1, 2)
        stretched = {"wide": 4, "two rows": 3, "tall": 2}[shape]
        for at in range(5):
            self._layout.setColumnStretch(at, 1 if at < stretched else 0)

    def _restyle(self) -> None:
        self._layout.setSpacing(self._look.px(10))
        self._shape = ""
        self._arrange()

    def _retranslate(self) -> None:
        self._name.setPlaceholderText(self.tr("Search a name"))
        self._name.setAccessibleName(self.tr("Search a name"))
        self._help.setText(self.tr("Who needs help"))
        for box, every, name in (
            (self._workshop, self.tr("All workshops"), self.tr("Workshop")),
            (self._place, self.tr("All places"), self.tr("Place")),
        ):
            if not box.count():
                box.addItem("", "")
            box.setItemText(0, every)
            box.setAccessibleName(name)
        words = (
            self.tr("Any time"),
            self.tr("Last 7 days"),
            self.tr("Last 30 days"),
            self.tr("Last 12 months"),
        )
        if not self._days.count():
            blocker = QSignalBlocker(self._days)
            for days in _DAYS:
                self._days.addItem("", days)
            blocker.unblock()
        for at, text in enumerate(words):
            self._days.setItemText(at, text)
        self._days.setAccessibleName(self.tr("Time of the attempts"))
