"""One workshop: who is here, what to present, what was remarked, and what comes after."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from course_app.ui.facilitator.emphasis import set_primary
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.flow import Flow
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import empty, stack_parts

_WIDTH = 780


class LessonLine(NamedTuple):
    """A lesson that can be presented; `button` says what pressing does, "" where it is gone.

    `further` is the button for the furthest step, "" where none is further than the last one.
    """

    id: str
    title: str
    words: str
    button: str
    is_next: bool = False
    further: str = ""


class Shown(NamedTuple):
    """A workshop as it is shown now."""

    title: str
    details: str  # date, place and so on in one line
    state: str  # "open" | "closed" | "archived"
    here: str  # "Here: 12 of 30"
    has_people: bool
    lessons: Sequence[LessonLine]
    remarks: Sequence[str]
    pages: Sequence[tuple[str, str, str]]  # id, words, icon of pages about this workshop


class WorkshopScreen(QWidget):
    """Shows a workshop; what its buttons do is decided by the owner.

    Signals:
        attendance_requested, correct_requested, back_requested, close_requested,
        open_requested, archive_requested: the buttons.
        lesson_chosen: the id of a lesson to present.
        furthest_chosen: the id of a lesson to go on with at its furthest step.
        remark_given: a remark on the whole workshop.
        page_chosen: the id of another page, about this workshop.
    """

    attendance_requested = Signal()
    correct_requested = Signal()
    back_requested = Signal()
    close_requested = Signal()
    open_requested = Signal()
    archive_requested = Signal()
    lesson_chosen = Signal(str)
    furthest_chosen = Signal(str)
    remark_given = Signal(str)
    page_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Shown | None = None
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        page = self._column.page
        self._heading = TextLabel("heading", page)
        self._details = TextLabel("mute", page)
        self._correct = ActionButton(look, "edit", quiet=True, parent=page)
        self._people = Card("card", page)
        self._people_label = TextLabel("label", self._people)
        self._here = TextLabel("subheading", self._people)
        self._attend = ActionButton(look, "people", parent=self._people)
        self._lessons_card = Card("card", page)
        self._lessons_label = TextLabel("label", self._lessons_card)
        self._lessons = QVBoxLayout()
        self._starts: dict[str, ActionButton] = {}  # the buttons of lessons, by id
        self._remarks_card = Card("card", page)
        self._remarks_label = TextLabel("label", self._remarks_card)
        self._remarks = TextLabel("body", self._remarks_card)
        self._remark = QLineEdit(self._remarks_card)
        self._add = ActionButton(look, "add", parent=self._remarks_card)
        self._after_label = TextLabel("label", page)
        self._pages = Flow(look.px(8), page)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left", parent=self._bar)
        self._archive = ActionButton(look, "archive", parent=self._bar)
        self._close = ActionButton(look, "check", parent=self._bar)
        self._lay_out()
        for button, signal in (
            (self._attend, self.attendance_requested),
            (self._correct, self.correct_requested),
            (self._back, self.back_requested),
            (self._archive, self.archive_requested),
        ):
            button.clicked.connect(signal)
        self._close.clicked.connect(self._on_close)
        self._add.clicked.connect(self._on_remark)
        self._remark.returnPressed.connect(self._on_remark)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_workshop(self, shown: Shown) -> None:
        """Show a workshop as it is now; the keyboard stays where it is."""
        lines_before = self._shown.lessons if self._shown else None
        pages_before = self._shown.pages if self._shown else None
        self._shown = shown
        if shown.lessons != lines_before:
            self._fill_lessons(shown.lessons)
        if shown.pages != pages_before:
            for words in shown.pages:
                self._add_page(*words)
        self._retranslate()

    def show_saved(self, words: str, role: str) -> None:
        """Say whether what was done is kept."""
        self._bar.show_status(words, role)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with who is here, then with what to present."""
        super().focusInEvent(event)
        self._first_thing().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to all workshops."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _first_thing(self) -> ActionButton:
        """Give what comes next: who is here, then the lesson that was begun or is the first."""
        lessons = self._shown.lessons if self._shown and self._shown.has_people else ()
        wanted = [line.id for line in lessons if line.is_next and line.id in self._starts]
        return self._starts[wanted[0]] if wanted else self._attend

    def _on_close(self) -> None:
        is_open = self._shown is not None and self._shown.state == "open"
        (self.close_requested if is_open else self.open_requested).emit()

    def _on_remark(self) -> None:
        text = " ".join(self._remark.text().split())
        if text:
            self._remark.clear()
            self.remark_given.emit(text)
        self._remark.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_lessons(self, lines: Sequence[LessonLine]) -> None:
        self._starts.clear()
        empty(self._lessons)
        for line in lines:
            self._lessons.addWidget(self._lesson_row(line))

    def _lesson_row(self, line: LessonLine) -> QWidget:
        row = QWidget(self._lessons_card)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        texts = QVBoxLayout()
        title, words = TextLabel("title", row), TextLabel("mute", row)
        is_lesson = line.id[:1].isdecimal()
        title.setText(f"{line.id}  {line.title}" if is_lesson or not line.title else line.title)
        words.setText(line.words)
        words.setVisible(bool(line.words))
        texts.addStretch(1)
        texts.addWidget(title)
        texts.addWidget(words)
        texts.addStretch(1)
        layout.addLayout(texts, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(self._look.px(8))
        layout.addLayout(buttons)
        if line.button:
            start = self._lesson_button(line, line.button, row)
            start.clicked.connect(lambda: self.lesson_chosen.emit(line.id))
            self._starts[line.id] = start
            buttons.addWidget(start)
        if line.further:
            further = self._lesson_button(line, line.further, row)
            further.clicked.connect(lambda: self.furthest_chosen.emit(line.id))
            buttons.addWidget(further)
        return row

    def _lesson_button(self, line: LessonLine, words: str, row: QWidget) -> ActionButton:
        button = ActionButton(self._look, "play", parent=row)
        button.setText(words)
        button.setAccessibleName(f"{words}: {line.id} {line.title}")
        return button

    def _add_page(self, page: str, words: str, icon: str) -> None:
        button = ActionButton(self._look, icon, parent=self._pages)
        button.setText(words)
        button.clicked.connect(lambda: self.page_chosen.emit(page))
        self._pages.add(button)

    def _lay_out(self) -> None:
        body = self._column.body
        head = QHBoxLayout()
        head.addWidget(self._details, 1)
        head.addWidget(self._correct)
        body.addWidget(self._heading)
        body.addLayout(head)
        people = QHBoxLayout(self._people)
        texts = QVBoxLayout()
        texts.addWidget(self._people_label)
        texts.addWidget(self._here)
        people.addLayout(texts, 1)
        people.addWidget(self._attend)
        lessons = QVBoxLayout(self._lessons_card)
        lessons.addWidget(self._lessons_label)
        lessons.addLayout(self._lessons)
        remarks = QVBoxLayout(self._remarks_card)
        line = QHBoxLayout()
        line.addWidget(self._remark, 1)
        line.addWidget(self._add)
        for widget in (self._remarks_label, self._remarks):
            remarks.addWidget(widget)
        remarks.addLayout(line)
        self._inner = (people, lessons, self._lessons, remarks)
        for card in (self._people, self._lessons_card, self._remarks_card):
            body.addWidget(card)
        body.addWidget(self._after_label)
        body.addWidget(self._pages)
        body.addStretch(1)
        self._bar.add_start(self._back)
        self._bar.add_end(self._archive, self._close)
        stack_parts(self, self._top, self._column, self._bar)

    def _restyle(self) -> None:
        px = self._look.px
        self._column.body.setSpacing(px(14))
        people, lessons, rows, remarks = self._inner
        for layout in (people, lessons, remarks):
            layout.setContentsMargins(px(20), px(14), px(20), px(16))
        lessons.setSpacing(px(8))
        rows.setSpacing(px(12))
        remarks.setSpacing(px(8))
        self._pages.set_gap(px(8))

    def _retranslate(self) -> None:
        shown = self._shown
        self._correct.setText(self.tr("Correct"))
        self._people_label.setText(self.tr("Who is here"))
        self._attend.setText(self.tr("Take attendance"))
        self._lessons_label.setText(self.tr("Present a lesson"))
        self._remarks_label.setText(self.tr("Remarks"))
        self._remark.setAccessibleName(self.tr("A remark on this workshop"))
        self._remark.setPlaceholderText(self.tr("Type a remark"))
        self._add.setText(self.tr("Add"))
        self._after_label.setText(self.tr("About this workshop"))
        self._back.setText(self.tr("All workshops"))
        self._archive.setText(self.tr("Archive"))
        if shown is None:
            return
        states = {
            "open": self.tr("Open"),
            "closed": self.tr("Closed"),
            "archived": self.tr("Archived"),
        }
        self._top.show_place(self.tr("Workshop"), states[shown.state])
        self._heading.setText(shown.title)
        self._details.setText(shown.details)
        self._here.setText(shown.here)
        self._remarks.setText("\n".join(f"– {text}" for text in shown.remarks))
        self._remarks.setVisible(bool(shown.remarks))
        is_open = shown.state == "open"
        for button in self._starts.values():
            set_primary(button, is_primary=button is self._first_thing(), icon="play")
        is_first = is_open and self._first_thing() is self._attend
        set_primary(self._attend, is_primary=is_first, icon="people")
        self._close.setText(self.tr("Close the workshop") if is_open else self.tr("Open again"))
        self._archive.setVisible(shown.state != "archived")
        for widget in (self._after_label, self._pages):
            widget.setVisible(bool(shown.pages))
        self._bar.fit()
