"""The wrong person was sitting there: move what they did, or join two records of one person."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from course_app.study.learner_names import fits
from course_app.ui.facilitator.rows import ListRow, RowList
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import SIDE, ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.choice_box import ChoiceBox
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.flow import Flow
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import stack_parts
from course_app.ui.widgets.search_line import SearchLine

_WIDTH = 1200
_LEAST = 140  # of the list of deeds; in a low window the page scrolls
_BESIDE = 800  # pixels of the window at 100 %, where a list has room beside its words
_PEOPLE = 280  # pixels of the list of people, at 100 % text
Move = Literal["one", "since"]


class RescueScreen(QWidget):
    """Who it is kept for, what they did, whose it really was; and all corrections with Undo.

    Signals:
        person_chosen: the id of the learner whose deeds are to be shown.
        move_requested: position of the deed, "one" or "since", and the right learner's id.
        join_requested: the id of the learner whose record joins the one that is shown.
        undo_requested: position of a correction.
        pin_reset_requested: ask the learner who is shown for no PIN any more.
        left: back to where one came from.
    """

    person_chosen = Signal(str)
    move_requested = Signal(int, str, str)
    join_requested = Signal(str)
    undo_requested = Signal(int)
    pin_reset_requested = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._people_rows: Sequence[ListRow] = ()
        self._person = ""
        self._has_pin = False
        self._counts: Sequence[tuple[int, int]] = ()  # of each deed: alone, with all after it
        self._taken_back: Sequence[bool] = ()
        self._top = TopBar(look, self)
        self._pages = QStackedWidget(self)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left", parent=self._bar)
        self._switch = ActionButton(look, "repeat", parent=self._bar)
        self._undo = ActionButton(look, "repeat", primary=True, parent=self._bar)
        self._bar.add_start(self._back, self._switch)
        self._pin = ActionButton(look, "lock", parent=self._bar)
        self._join = ActionButton(look, "people", parent=self._bar)
        self._bar.add_start(self._pin)
        self._bar.add_end(self._join, self._undo)
        deeds = QWidget(self._pages)
        self._search = SearchLine(look, deeds)
        self._people = RowList(look, deeds)
        self._column = Column(look, _WIDTH, deeds)
        page = self._column.page
        self._heading = TextLabel("title", page)
        self._deeds = RowList(look, page)
        self._nothing = TextLabel("body", page)
        self._action = Card("card", page)
        self._label = TextLabel("title", self._action)
        self._right = ChoiceBox(look, self._action)
        self._right.setSizeAdjustPolicy(
            ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._moves = Flow(8, self._action)
        self._one = ActionButton(look, primary=True, parent=self._moves)
        self._since = ActionButton(look, parent=self._moves)
        corrections = QWidget(self._pages)
        self._intro = TextLabel("body", corrections)
        self._corrections = RowList(look, corrections)
        self._lay_out(deeds, corrections)
        self._join_signals()
        set_focus_order(
            self._search, self._people, self._deeds, self._right, self._one, self._since,
            self._corrections, self._back, self._switch, self._pin, self._join, self._undo,
        )  # fmt: skip
        self.setFocusProxy(self._search)  # the first in the order of Tab, which else skips it
        look.changed.connect(self._restyle)
        self._restyle()
        self.show_page(0)

    def show_people(self, rows: Sequence[ListRow], person: str) -> None:
        """Show everybody; the one whose deeds are shown is selected."""
        self._people_rows, self._person = rows, person
        self._show_fitting()
        chosen = self._right.currentData()
        self._right.clear()
        for row in rows:
            if row.id != person:
                self._right.addItem(f"{row.title}  ({row.words})", row.id)
        self._right.setCurrentIndex(max(0, self._right.findData(chosen)))
        self._retranslate()

    def show_deeds(
        self, rows: Sequence[ListRow], counts: Sequence[tuple[int, int]], *, has_pin: bool
    ) -> None:
        """Show what a learner did; `counts` are the steps of each, alone and with all after it."""
        self._counts, self._has_pin = counts, has_pin
        self._deeds.show_rows(rows, self._deeds.current)
        self._deeds.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        self._retranslate()

    def show_corrections(self, rows: Sequence[ListRow], taken_back: Sequence[bool]) -> None:
        """Show all corrections; those that were undone cannot be again."""
        self._taken_back = taken_back
        self._corrections.show_rows(rows, self._corrections.current)
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the search, then goes back; Down leads from it to the names."""
        if event.key() == Qt.Key.Key_Escape and self._search.text():
            self._search.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self._people.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the deeds where the window is narrow."""
        super().resizeEvent(event)
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self, deeds: QWidget, corrections: QWidget) -> None:
        self._people_side = QVBoxLayout()
        self._people_side.addWidget(self._search)
        self._people_side.addWidget(self._people, 1)
        who = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        who.addWidget(self._label)
        who.addWidget(self._right, 1)
        self._label.setWordWrap(False)
        for button in (self._one, self._since):
            self._moves.add(button)
        self._who = who
        self._inside = QVBoxLayout(self._action)
        self._inside.addLayout(who)
        self._inside.addWidget(self._moves)
        middle = self._column.body
        for widget in (self._heading, self._deeds, self._nothing, self._action):
            stretch = 1 if widget in (self._deeds, self._nothing) else 0
            middle.addWidget(widget, stretch)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._middle = middle
        self._both = QHBoxLayout(deeds)
        self._both.addLayout(self._people_side)
        self._both.addWidget(self._column, 1)
        self._list_page = QVBoxLayout(corrections)
        self._list_page.addWidget(self._intro)
        self._list_page.addWidget(self._corrections, 1)
        self._pages.addWidget(deeds)
        self._pages.addWidget(corrections)
        stack_parts(self, self._top, self._pages, self._bar)

    def _join_signals(self) -> None:
        self._switch.clicked.connect(lambda: self.show_page(1 - self._pages.currentIndex()))
        self._search.textChanged.connect(lambda _text: self._show_fitting())
        self._people.moved.connect(self._on_person)
        self._deeds.moved.connect(lambda _row: self._retranslate())
        self._corrections.moved.connect(lambda _row: self._retranslate())
        self._right.currentIndexChanged.connect(lambda _index: self._retranslate())
        self._one.clicked.connect(lambda: self._ask_move("one"))
        self._since.clicked.connect(lambda: self._ask_move("since"))
        self._join.clicked.connect(lambda: self.join_requested.emit(self._right.currentData()))
        self._pin.clicked.connect(self.pin_reset_requested)
        self._undo.clicked.connect(lambda: self.undo_requested.emit(int(self._corrections.current)))
        self._back.clicked.connect(self.left)

    def show_page(self, page: int) -> None:
        """Show whose it was (0), or all corrections (1)."""
        self._pages.setCurrentIndex(page)
        self._undo.setVisible(page == 1)
        self._retranslate()

    def _show_fitting(self) -> None:
        typed = self._search.text()
        fitting = [row for row in self._people_rows if fits(typed, row.title)]
        self._people.show_rows(fitting, self._person)

    def _on_person(self, person: str) -> None:
        if person != self._person:
            self.person_chosen.emit(person)

    def _ask_move(self, move: Move) -> None:
        right = self._right.currentData()
        if self._deeds.current and right:
            self.move_requested.emit(int(self._deeds.current), move, right)

    def _retranslate(self) -> None:
        self._top.show_place(self.tr("Put a record right"))
        is_list = self._pages.currentIndex() == 1
        self._switch.setText(self.tr("Whose was it?") if is_list else self.tr("All corrections"))
        self._search.setPlaceholderText(self.tr("Find a name"))
        self._search.setAccessibleName(self.tr("Find a name"))
        self._people.setAccessibleName(self.tr("Learners"))
        self._deeds.setAccessibleName(self.tr("What was done, the latest first"))
        self._corrections.setAccessibleName(self.tr("Corrections, the latest first"))
        self._right.setAccessibleName(self.tr("The right learner"))
        self._back.setText(self.tr("Back"))
        self._undo.setText(self.tr("Undo this correction"))
        self._show_move()
        name = next((row.title for row in self._people_rows if row.id == self._person), "")
        self._heading.setText(self.tr("Kept for \u2068{name}\u2069").format(name=name))
        self._nothing.setText(self.tr("Nothing is kept for this learner yet."))
        self._pin.setText(self.tr("Ask for no PIN any more"))
        position = self._corrections.current
        can_undo = bool(position) and not self._taken_back[int(position)]
        self._undo.setEnabled(can_undo)
        if self._corrections.rows:
            text = self.tr(
                "Nothing was overwritten: each correction can be undone, and made again."
            )
        else:
            text = self.tr("No record has been put right here yet.")
        self._intro.setText(text)

    def _show_move(self) -> None:
        name = self._right.currentText().partition("  (")[0]
        position = self._deeds.current
        can_move = bool(name and position and int(position) < len(self._counts))
        one, since = self._counts[int(position)] if can_move else (0, 0)
        self._label.setText(self.tr("Who was it really?"))
        self._one.setText(self.tr("Move this only (steps: {count})").format(count=one))
        self._since.setText(
            self.tr("Move this and all after it (steps: {count})").format(count=since)
        )
        self._one.setEnabled(can_move)
        self._since.setEnabled(can_move)
        self._join.setText(self.tr("One person: join the two records"))
        text = self.tr("The record of \u2068{one}\u2069 joins that of \u2068{other}\u2069.")
        shown = next((row.title for row in self._people_rows if row.id == self._person), "")
        self._join.setToolTip(text.format(one=name, other=shown))
        self._join.setAccessibleDescription(text.format(one=name, other=shown))
        self._join.setEnabled(bool(name))
        is_list = self._pages.currentIndex() == 1
        self._join.setVisible(bool(name) and not is_list)
        self._pin.setVisible(self._has_pin and not is_list)
        self._action.setVisible(len(self._people_rows) > 1)
        self._bar.fit()

    def _restyle(self) -> None:
        px = self._look.px
        for layout in (self._both, self._list_page):
            layout.setContentsMargins(SIDE, px(12), SIDE, px(12))
            layout.setSpacing(px(16))
        self._both.setContentsMargins(SIDE, px(12), 0, 0)
        self._both.setSpacing(0)
        self._people_side.setContentsMargins(0, 0, 0, px(12))
        self._deeds.set_least(px(_LEAST))
        for inner in (self._people_side, self._middle, self._who, self._inside):
            inner.setSpacing(px(8))
        self._inside.setContentsMargins(px(16), px(10), px(16), px(8))
        ways, is_wide = QBoxLayout.Direction, self.width() >= px(_BESIDE)
        self._who.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        for widget in (self._people, self._search):
            widget.setFixedWidth(min(px(_PEOPLE), max(200, self.width() // 3)))
