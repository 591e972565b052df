"""Type in answers from paper: the grid, what is asked, and whether it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from course_app.ui.facilitator.keying_model import KeyingModel
from course_app.ui.facilitator.keying_view import KeyingView
from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.choice_box import ChoiceBox
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.page_scroll import PageScroll
from course_app.ui.widgets.screen_layout import stack_parts
from course_app.ui.widgets.toggle_button import ToggleButton

_LETTERS = 10  # of the narrowest list
_ROOM_FOR_HELP = 430  # pixels of height at 100 %
_LEAST_TABLE = 150  # heads and two rows; where that is too high, all scrolls


class KeyingScreen(QWidget):
    """Shows the grid for a workshop and a quiz.

    Signals:
        chosen: the workshop's id and the quiz's id.
        check_toggled: whether papers are typed in a second time now.
        done_requested: leave the grid.
    """

    chosen = Signal(str, str)
    check_toggled = Signal(bool)
    done_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._code = self._hint = ""
        self.model = KeyingModel(self)
        self._top = TopBar(look, self)
        self._scroll = PageScroll(self)
        page = self._scroll.page
        self._workshop = ChoiceBox(look, page, letters=_LETTERS)
        self._quiz = ChoiceBox(look, page, letters=_LETTERS)
        self._asked = TextLabel("title", page)
        self._help = TextLabel("mute", page)
        self._middle = QStackedWidget(page)
        self._card = Card("card", self._middle)
        self.view = KeyingView(look, self.model, self._card)
        self._inside = QVBoxLayout(self._card)
        self._inside.addWidget(self.view)
        self._empty = TextLabel("body", self._middle)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._middle.addWidget(self._card)
        self._middle.addWidget(self._empty)
        self.bar = ActionBar(look, self)
        self._undo = ActionButton(look, "undo")
        self._check = ToggleButton(look, "repeat", self)
        self._done = ActionButton(look, "check", primary=True)
        self.bar.add_start(self._undo, self._check)
        self.bar.add_end(self._done)
        self._choices = QGridLayout()
        self._body = QVBoxLayout(page)
        self._lay_out()
        for box in (self._workshop, self._quiz):
            box.currentIndexChanged.connect(lambda _at: self._tell())
        self._undo.clicked.connect(self.view.go_back)
        self._check.toggled.connect(self.check_toggled)
        self._done.clicked.connect(self.done_requested)
        self.view.cell_entered.connect(self._on_cell_entered)
        self.view.cell_entered.connect(lambda *_at: QTimer.singleShot(0, self, self._show_cell))
        self.model.dataChanged.connect(lambda *_at: self._ask_again())
        self.setFocusProxy(self.view)
        set_focus_order(self._workshop, self._quiz, self.view, self._undo, self._check, self._done)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def offer(
        self,
        workshops: Sequence[tuple[str, str]],
        quizzes: Sequence[tuple[str, str]],
        workshop: str,
        quiz: str,
    ) -> None:
        """Offer workshops and quizzes, as (id, words)."""
        self._workshop.offer(workshops, workshop)
        self._quiz.offer(quizzes, quiz)
        for widget in (self._workshop, self._quiz, self._undo, self._check):
            widget.setVisible(bool(workshops))  # without one nothing is to be chosen or undone

    def show_sheet(self, code: str) -> None:
        """Say which sheet of paper the grid fits."""
        self._code = code
        self._retranslate()

    def show_empty(self, text: str) -> None:
        """Say why there is nothing to type in, or show the grid with ""."""
        self._empty.setText(text)
        self._middle.setCurrentWidget(self._empty if text else self._card)
        self._asked.setVisible(not text)
        for button in (self._undo, self._check):
            button.setEnabled(not text)
        self._fit_help()

    def show_progress(self, begun: int, people: int, differing: int) -> None:
        """Say how many papers are typed in."""
        info = self.tr("Typed in: {begun} of {people}").format(begun=begun, people=people)
        if self.model.is_checking:
            info = self.tr("Cells that differ: {count}").format(count=differing)
        title = self.tr("Type in answers")
        if self._code:
            title = self.tr("Type in answers · sheet {code}").format(code=self._code)
        self._top.show_place(title, info)

    def end_check(self) -> None:
        """Leave the second entry."""
        self._check.setChecked(False)

    def say(self, words: str, role: str) -> None:
        """Say whether all is kept."""
        self.bar.show_status(words, role)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc is done."""
        if event.key() == Qt.Key.Key_Escape:
            self.done_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the grid where it is short."""
        super().resizeEvent(event)
        self._fit_help()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self._choices.addWidget(self._workshop, 0, 0)
        self._choices.addWidget(self._quiz, 0, 1)
        for at in range(2):
            self._choices.setColumnStretch(at, 1)
        self._body.addLayout(self._choices)
        self._body.addWidget(self._asked)
        self._body.addWidget(self._middle, 1)
        self._body.addWidget(self._help)
        stack_parts(self, self._top, self._scroll, self.bar)

    def _tell(self) -> None:
        self.chosen.emit(self._workshop.value, self._quiz.value)

    def _on_cell_entered(self, row: int, column: int) -> None:
        item = self.model.item_at(column)
        name = self.model.person(row).name
        if item is None:
            self._asked.setText(name)
            return
        hint = ""
        if item.is_multiple:
            hint = self.tr("Several letters; Enter goes on.")
        elif item.lefts:
            hint = self.tr("{count} letters, one for each line.").format(count=len(item.lefts))
        elif item.is_written:
            hint = self.tr("Type the answer; Enter goes on.")
        if self.model.state(row, column - 1) == "differs":
            hint = self.tr("This differs. Enter takes the new answer, Backspace keeps the first.")
        words = f"{name}  ·  {item.number}. {item.stem}"
        metrics = self._asked.fontMetrics()
        room = max(200, self._asked.width() - metrics.horizontalAdvance(hint) - 24)
        if metrics.horizontalAdvance(words) > room:  # the name stands in the row, too
            words = f"{item.number}. {item.stem}"
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self._asked.setText(f"{shown}   {hint}".strip())
        if hint != self._hint:
            self._hint = hint
            announce(self, hint)

    def _show_cell(self) -> None:
        """Scroll the page, where it does, as far as the cell that is typed in."""
        at, page = self.view.currentIndex(), self._scroll.page
        cell = self.view.visualRect(at)
        foot = self.view.viewport().mapTo(page, cell.bottomLeft()).y()
        self._scroll.ensureVisible(page.width() // 2, foot, 0, self._look.px(12))

    def _ask_again(self) -> None:
        at = self.view.currentIndex()
        if at.isValid():
            self._on_cell_entered(at.row(), at.column())

    def _fit_help(self) -> None:
        has_room = self.height() >= self._look.px(_ROOM_FOR_HELP)
        self._help.setVisible(has_room and self._middle.currentWidget() is self._card)

    def _restyle(self) -> None:
        px = self._look.px
        self._body.setContentsMargins(0, px(12), 0, px(10))
        self._body.setSpacing(px(10))
        self._choices.setSpacing(px(12))
        edge = px(6)
        self._inside.setContentsMargins(edge, edge, edge, edge)
        self._middle.setMinimumHeight(px(_LEAST_TABLE))
        self._fit_help()

    def _retranslate(self) -> None:
        self._workshop.setAccessibleName(self.tr("Workshop"))
        self._quiz.setAccessibleName(self.tr("Quiz"))
        self._undo.setText(self.tr("Undo"))
        self._check.setText(self.tr("Check by typing again"))
        self._done.setText(self.tr("Done"))
        self._help.setText(
            self.tr(
                "A to H or 1 to 8 answers and goes on. Space: no answer. Backspace: clear. "
                "Arrows move. Ctrl+Z: undo. The code {code} must be at the foot of the sheet."
            ).format(code=self._code)
        )
        self.view.setAccessibleName(
            self.tr("Answers of people by questions. Type a letter in each cell.")
        )
