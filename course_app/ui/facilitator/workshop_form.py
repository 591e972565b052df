"""What is filled in about a workshop: at its beginning, and when something was wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QHBoxLayout, QWidget

from course_app.ui.facilitator.form import Field
from course_app.ui.facilitator.tick import TickButton
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.screen_layout import stack_parts
from course_app.ui.widgets.toggle_button import ToggleButton
from course_app.workshop.sessions import Details

_WIDTH = 640
DURATIONS = ("60", "45")  # minutes of a lesson's plan
_LONGEST = 120  # letters of a title or a name


class WorkshopForm(QWidget):
    """A form for the details.

    Signals:
        filled_in: the Details, once they can be kept.
        back_requested: change nothing.
    """

    filled_in = Signal(object)
    back_requested = Signal()

    def __init__(
        self, look: Look, lessons: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Take the lessons that can be taught: id, title."""
        super().__init__(parent)
        self._look = look
        self._is_new = True
        self._earliest = ""
        self._gone: tuple[str, ...] = ()  # lessons that the course no longer has
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        page = self._column.page
        self._title = Field(look, parent=page)
        self._place = Field(look, parent=page)
        self._date = Field(look, QDateEdit(page), parent=page)
        self._facilitator = Field(look, parent=page)
        self._language = Field(look, parent=page)
        self._lessons_label = TextLabel("title", page)
        self._lessons = {lesson: TickButton(look, page) for lesson, _ in lessons}
        for lesson, title in lessons:
            self._lessons[lesson].setText(f"{lesson}  {title}")
        self._duration_label = TextLabel("title", page)
        self._durations = QButtonGroup(self)
        self._minutes = {each: ToggleButton(look, parent=page) for each in DURATIONS}
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left", parent=self._bar)
        self._save = ActionButton(look, "check", primary=True, parent=self._bar)
        self._bar.add_start(self._back)
        self._bar.add_end(self._save)
        self._day.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        self._lay_out()
        self._save.clicked.connect(self._on_save)
        self._back.clicked.connect(self.back_requested)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_details(self, details: Details, *, is_new: bool, earliest: str = "") -> None:
        """Fill the form; an empty date asks for it, since the laptop's clock is in doubt.

        `earliest` is the first day that can be believed then.
        """
        self._is_new = is_new
        self._earliest = "" if details.date else earliest
        self._title.line.setText(details.title)
        self._place.line.setText(details.place)
        self._facilitator.line.setText(details.facilitator)
        self._language.line.setText(details.language)
        day = QDate.fromString(details.date or earliest, Qt.DateFormat.ISODate)
        self._day.setDate(day if day.isValid() else QDate(2026, 1, 1))
        for lesson, box in self._lessons.items():
            box.setChecked(lesson in details.lessons)
        self._gone = tuple(each for each in details.lessons if each not in self._lessons)
        self._minutes.get(details.duration, self._minutes[DURATIONS[0]]).setChecked(True)
        self._title.show_fault("")
        self._retranslate()
        self._column.to_top()

    @property
    def details(self) -> Details:
        """What is filled in now."""
        chosen = tuple(lesson for lesson, box in self._lessons.items() if box.isChecked())
        pressed = (each for each, button in self._minutes.items() if button.isChecked())
        return Details(
            title=_clean(self._title.line.text()),
            place=_clean(self._place.line.text()),
            date=self._day.date().toString(Qt.DateFormat.ISODate),
            facilitator=_clean(self._facilitator.line.text()),
            language=_clean(self._language.line.text()),
            lessons=(*chosen, *self._gone),
            duration=next(pressed, DURATIONS[0]),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first field."""
        super().focusInEvent(event)
        self._title.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps what is filled in, Esc changes nothing."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_save()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    @property
    def _day(self) -> QDateEdit:
        edit = self._date.edit
        if not isinstance(edit, QDateEdit):
            raise TypeError("the date is a QDateEdit")
        return edit

    def _on_save(self) -> None:
        details = self.details
        self._title.show_fault("")
        self._date.show_fault("")
        if not details.title:
            self._title.show_fault(self.tr("Type a title, such as the place and the month."))
            self._title.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._earliest and details.date < self._earliest:
            self._date.show_fault(self.tr("Type the day of the workshop."))
            self._date.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.filled_in.emit(details)

    def _lay_out(self) -> None:
        body = self._column.body
        fields = (self._title, self._place, self._date, self._facilitator, self._language)
        for field in fields:
            body.addWidget(field)
        for field in (self._title, self._place, self._facilitator, self._language):
            field.line.setMaxLength(_LONGEST)
        body.addWidget(self._lessons_label)
        for box in self._lessons.values():
            body.addWidget(box)
        body.addWidget(self._duration_label)
        self._row = QHBoxLayout()
        for button in self._minutes.values():
            self._durations.addButton(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        body.addLayout(self._row)
        body.addStretch(1)
        stack_parts(self, self._top, self._column, self._bar)

    def _restyle(self) -> None:
        px = self._look.px
        self._column.body.setSpacing(px(14))
        self._row.setSpacing(px(12))
        self._day.setMaximumWidth(px(280))

    def _retranslate(self) -> None:
        self._top.show_place(
            self.tr("New workshop") if self._is_new else self.tr("Correct the workshop")
        )
        self._title.ask(self.tr("Title"), self.tr("For example: Market traders, first meeting"))
        self._place.ask(self.tr("Place"))
        hint = ""
        if self._earliest:
            hint = self.tr("The clock of this laptop is not right. Type today's date once.")
        self._date.ask(self.tr("Date"), hint)
        self._day.setDisplayFormat("d MMMM yyyy")
        self._facilitator.ask(self.tr("Facilitator"))
        self._language.ask(self.tr("Language that is spoken"))
        self._lessons_label.setText(self.tr("Lessons that are taught"))
        self._duration_label.setText(self.tr("Time for a lesson"))
        for minutes, button in self._minutes.items():
            button.setText(self.tr("{minutes} minutes").format(minutes=minutes))
        self._back.setText(self.tr("Back"))
        words = self.tr("Make the workshop") if self._is_new else self.tr("Save the changes")
        self._save.setText(words)
        self._bar.fit()


def _clean(text: str) -> str:
    return " ".join(text.split())
