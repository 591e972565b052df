"""The gradebook: learners by lessons at one glance, and four figures above it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from course_app.ui.facilitator import gradebook_words as words
from course_app.ui.facilitator.gradebook_bar import Figure, FigureCards, FilterBar
from course_app.ui.facilitator.gradebook_model import NAME, GradebookModel
from course_app.ui.facilitator.gradebook_view import GradebookView
from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.page_scroll import PageScroll
from course_app.ui.widgets.screen_layout import stack_parts
from course_app.workshop.gradebook import Column, GradeTable

_LEAST_TABLE = 186  # pixels at 100 %: heads and three rows; where that is too high, all scrolls


class GradebookScreen(QWidget):
    """Shows the gradebook and says what the person wants of it.

    Signals:
        cell_chosen: row and column of the learner whose answers are wanted.
        sort_requested: the column to sort by.
        questions_requested: the id of the quiz whose questions are to be analysed.
        save_requested: save or print what is shown.
        column_changed: the quiz that the keyboard is at, "" for none.
    """

    cell_chosen = Signal(int, int)
    sort_requested = Signal(int)
    questions_requested = Signal(str)
    save_requested = Signal()
    column_changed = Signal(str)

    def __init__(self, look: Look, now: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = ""
        self.model = GradebookModel(now, self)
        self._top = TopBar(look, self)
        self._scroll = PageScroll(self)
        page = self._scroll.page
        self.filters = FilterBar(look, page)
        self._figures = FigureCards(look, page)
        self._middle = QStackedWidget(page)
        self._card = Card("card", self._middle)
        self.view = GradebookView(look, self.model, self._card)
        self._inside = QVBoxLayout(self._card)
        self._inside.addWidget(self.view)
        self._empty = TextLabel("body", self._middle)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._middle.addWidget(self._card)
        self._middle.addWidget(self._empty)
        self._bar = ActionBar(look, self)
        self._save = ActionButton(look, "saved")
        self._answers = ActionButton(look, "page")
        self._questions = ActionButton(look, "arrow-right", primary=True, icon_after=True)
        self._bar.add_start(self._save, self._answers)
        self._bar.add_end(self._questions)
        self._body = QVBoxLayout(page)
        self._body.addWidget(self.filters)
        self._body.addWidget(self._figures)
        self._body.addWidget(self._middle, 1)
        stack_parts(self, self._top, self._scroll, self._bar)
        self.view.cell_chosen.connect(self.cell_chosen)
        self.view.column_sorted.connect(self.sort_requested)
        self.view.column_changed.connect(self._on_column_changed)
        self._answers.clicked.connect(self._on_answers_pressed)
        self._questions.clicked.connect(self._on_questions_pressed)
        self._save.clicked.connect(self.save_requested)
        self.setFocusProxy(self.view)
        set_focus_order(self.filters, self.view, self._save, self._answers, self._questions)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_table(
        self, columns: Sequence[Column], table: GradeTable, sorted_by: tuple[int, bool]
    ) -> None:
        """Show rows; `sorted_by` is the column and whether from the highest."""
        at = self.view.currentIndex()
        row, column = (at.row(), at.column()) if at.isValid() else (0, 1)
        self.model.show_table(columns, table)
        self.view.show_sorted(sorted_by[0], descending=sorted_by[1])
        self.view.fit()
        count = len(table)
        if count:
            place = self.model.index(min(row, count - 1), min(column, self.model.last))
            self.view.setCurrentIndex(place)
        self._middle.setCurrentWidget(self._card if count else self._empty)
        self._answers.setEnabled(count > 0)
        self._retranslate_buttons()
        announce(self, self.tr("Learners shown: {count}").format(count=count))

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show what all rows add up to."""
        self._figures.show_figures(figures)

    def show_title(self, title: str, info: str) -> None:
        """Say whose gradebook it is."""
        self._top.show_place(title, info)

    def show_empty(self, text: str) -> None:
        """Say why no row is shown, where none is."""
        self._empty.setText(text)

    @property
    def current_quiz(self) -> str:
        """The quiz of the column where the keyboard is, "" for none."""
        column = self.model.column_at(self.view.currentIndex().column())
        return column.quiz if column else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F goes to the names."""
        is_find = event.key() == Qt.Key.Key_F
        if is_find and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.filters.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_column_changed(self, column: int) -> None:
        self._retranslate_buttons()
        quiz = self.model.column_at(column)
        self.column_changed.emit(quiz.quiz if quiz else "")

    def _on_answers_pressed(self) -> None:
        at = self.view.currentIndex()
        if at.isValid():
            self.cell_chosen.emit(at.row(), at.column())

    def _on_questions_pressed(self) -> None:
        self.questions_requested.emit(self.current_quiz)

    def _restyle(self) -> None:
        px = self._look.px
        self._body.setContentsMargins(0, px(14), 0, px(14))
        self._body.setSpacing(px(12))
        edge = px(6)
        self._inside.setContentsMargins(edge, edge, edge, edge)
        self._middle.setMinimumHeight(px(_LEAST_TABLE))

    def _retranslate_buttons(self) -> None:
        column = self.model.column_at(self.view.currentIndex().column())
        if column is None:
            self._questions.setText(self.tr("Question analysis"))
        else:
            head = words.head_of(column)
            self._questions.setText(self.tr("Questions of {quiz}").format(quiz=head))
        at = self.view.currentIndex()
        is_quiz = at.isValid() and at.column() != NAME and column is not None
        self._answers.setText(self.tr("See the answers") if is_quiz else self.tr("See all answers"))
        self._bar.fit()

    def _retranslate(self) -> None:
        self._save.setText(self.tr("Save or print"))
        self.view.setAccessibleName(
            self.tr("Gradebook. Enter shows the answers, S sorts by the column.")
        )
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.model.last)
        self._retranslate_buttons()
