"""The facilitator's own screen while presenting: what to say and do, the time, the room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from course_app.ui.facilitator.emphasis import set_primary
from course_app.ui.facilitator.poll_panel import PollPanel
from course_app.ui.facilitator.presenter_view import Showable, StepView
from course_app.ui.facilitator.step_notes import StepNotes
from course_app.ui.facilitator.teams_panel import TeamsPanel
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.choice_row import ChoiceRow
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import empty, stack_parts
from course_app.ui.widgets.toggle_button import ToggleButton

_WIDTH = 1180
_SIDE = 372
_NARROW = 960  # pixels at 100 % text, below which the cards stand under the notes


class PresenterScreen(QWidget):
    """Shows a step; keys and buttons are the owner's.

    Signals:
        typed: a key (int) and its text that no field took.
        shown: the position of a thing that the room is to see.
        next_requested, previous_requested, left, room_requested, blank_requested,
        rest_requested, clock_requested, part_requested: the buttons.
        distance_chosen: the position of a distance.
        noted: a note about this step.
    """

    typed = Signal(int, str)
    shown = Signal(int)
    next_requested = Signal()
    previous_requested = Signal()
    left = Signal()
    room_requested = Signal()
    blank_requested = Signal()
    rest_requested = Signal()
    clock_requested = Signal()
    part_requested = Signal()
    distance_chosen = Signal(int)
    noted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_resting = False
        self._following = ""
        self._place = ("", "")
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        page = self._column.page
        self.poll = PollPanel(look, page)
        self._notes = StepNotes(look, page)
        self._side = QWidget(page)
        self._time = Card("card", self._side)
        self._time_label = TextLabel("label", self._time)
        self._step_time = TextLabel("figure", self._time)
        self._step_words = TextLabel("mute", self._time)
        self._whole = TextLabel("mute", self._time)
        self._rest = ActionButton(look, "clock", parent=self._time)
        self._clock = ToggleButton(look, "screen", self._time)
        self._room = Card("card", self._side)
        self._room_label = TextLabel("label", self._room)
        self._seen = TextLabel("title", self._room)
        self._things = QVBoxLayout()
        self._part = ActionButton(look, "arrow-down", parent=self._room)
        self._part.hide()
        self._part.clicked.connect(self.part_requested)
        self._blank = ToggleButton(look, "hide", self._room)
        self._distance_label = TextLabel("mute", self._room)
        self._distances = ChoiceRow(look, 3, self._room)
        self.teams = TeamsPanel(look, self._side)
        self._note = QLineEdit(self._side)
        self._bar = ActionBar(look, self)
        self._leave = ActionButton(look, "cross", parent=self._bar)
        self._previous = ActionButton(look, "arrow-left", parent=self._bar)
        self._show_room = ActionButton(look, "screen", parent=self._bar)
        self._next = ActionButton(
            look, "arrow-right", primary=True, icon_after=True, parent=self._bar
        )
        self._lay_out()
        for button, signal in (
            (self._rest, self.rest_requested),
            (self._clock, self.clock_requested),
            (self._leave, self.left),
            (self._previous, self.previous_requested),
            (self._show_room, self.room_requested),
            (self._next, self.next_requested),
        ):
            button.clicked.connect(signal)
        self._blank.clicked.connect(self.blank_requested)
        self._distances.chosen.connect(self.distance_chosen)
        self.poll.told.connect(lambda: self._column.show_soon(self.poll.below, self.poll))
        self._note.returnPressed.connect(self._on_noted)
        look.changed.connect(self._restyle)
        self._restyle()
        self.poll.hide()
        self._retranslate()

    def show_step(self, step: StepView, title: str, place: str, following: str) -> None:
        """Show a step from its top; `place` says which of how many, `following` the next."""
        self._following = following
        self._place = (title, place)
        self._top.show_place(title, place)
        self._notes.show_step(step)
        self._column.to_top()
        self._fill_things(step.shows)
        self._retranslate()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, share: float, words: str) -> None:
        """Show how far the plan is."""
        self._top.show_progress(share, words)

    def show_times(self, left: str, words: str, whole: str, *, is_over: bool) -> None:
        """Show the time of the step and of the whole; over is said quietly."""
        title, place = self._place
        self._top.show_place(title, f"{place}  ·  {left}")
        self._step_time.setText(left)
        self._step_words.setText(words)
        self._step_words.set_role("wrong" if is_over else "mute")
        self._whole.setText(whole)

    def show_seen(self, words: str, *, is_blank: bool, has_parts: bool, has_clock: bool) -> None:
        """Say what the room sees now; a page with parts can be gone through."""
        self._seen.setText(words)
        self._part.setVisible(has_parts)
        self._clock.setChecked(has_clock)
        self._blank.setChecked(is_blank)

    def show_resting(self, *, is_resting: bool) -> None:
        """Say whether the time is stopped."""
        self._is_resting = is_resting
        self._retranslate()

    def show_distance(self, position: int) -> None:
        """Mark the distance that the letters are for."""
        self._distances.show_chosen(position)

    def show_poll(self, *, is_shown: bool) -> None:
        """Show the panel of a question, or only the notes."""
        self.poll.setVisible(is_shown)
        set_primary(self._next, is_primary=not is_shown, icon="arrow-right")
        if is_shown:
            self._column.to_top()

    def show_saved(self, words: str, role: str) -> None:
        """Say whether what was done is kept."""
        self._bar.show_status(words, role)

    def keys(self) -> Sequence[tuple[str, str]]:
        """Give the keys of this screen, for F1."""
        return (
            ("→  Page Down  Space", self.tr("Next step")),
            ("←  Page Up", self.tr("Step before")),
            ("1 … 9", self.tr("Show the room a page, a picture or a question")),
            ("B  .", self.tr("Blank the room's screen, and back")),
            ("T", self.tr("Show the time to the room, and hide it")),
            ("D", self.tr("Next part of a long page")),
            ("F5", self.tr("Show the room on this screen; Esc comes back to the notes")),
            ("0 … 9  Space", self.tr("Type the hands of an option, go to the next option")),
            ("Esc", self.tr("End the question, then stop presenting")),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys work at once."""
        super().focusInEvent(event)
        self._column.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand on what no field took."""
        self.typed.emit(event.key(), event.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards under the notes where there is no room beside."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_noted(self) -> None:
        text = " ".join(self._note.text().split())
        if text:
            self._note.clear()
            self.noted.emit(text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill_things(self, things: Sequence[Showable]) -> None:
        empty(self._things)
        icons = {"page": "page", "picture": "screen", "question": "quiz"}
        for at, thing in enumerate(things):
            button = ActionButton(self._look, icons.get(thing.kind, "page"), parent=self._room)
            room = self._look.px(_SIDE - 120)
            words = f"{at + 1}  {thing.words}"
            shown = button.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
            button.setText(shown)
            button.setAccessibleName(words)
            button.setToolTip(thing.words)
            button.clicked.connect(lambda _on=False, position=at: self.shown.emit(position))
            self._things.addWidget(button)
            button.show()

    def _lay_out(self) -> None:
        left, side = QVBoxLayout(), QVBoxLayout(self._side)
        left.addWidget(self.poll)
        left.addWidget(self._notes)
        left.addStretch(1)
        time, room = QVBoxLayout(self._time), QVBoxLayout(self._room)
        head = QHBoxLayout()
        head.addWidget(self._step_time, 1)
        head.addWidget(self._rest)
        time.addWidget(self._time_label)
        time.addLayout(head)
        time_rows: list[QWidget] = [self._step_words, self._whole, self._clock]
        for widget in time_rows:
            time.addWidget(widget)
        room.addWidget(self._room_label)
        room.addWidget(self._seen)
        room.addLayout(self._things)
        room_rows: list[QWidget] = [
            self._part,
            self._blank,
            self._distance_label,
            self._distances,
        ]
        for widget in room_rows:
            room.addWidget(widget)
        cards: list[QWidget] = [self._time, self._room, self.teams, self._note]
        for widget in cards:
            side.addWidget(widget)
        side.addStretch(1)
        side.setContentsMargins(0, 0, 0, 0)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.addLayout(left, 1)
        self._halves.addWidget(self._side)
        self._column.body.addLayout(self._halves, 1)
        self._inner = (left, side, time, room, self._things)
        self._bar.add_start(self._leave, self._previous)
        self._bar.add_end(self._show_room, self._next)
        stack_parts(self, self._top, self._column, self._bar)

    def _arrange(self) -> None:
        px = self._look.px
        is_narrow = self.width() < px(_NARROW)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._halves.setDirection(way)
        if is_narrow:
            self._side.setMinimumWidth(0)
            self._side.setMaximumWidth(16_777_215)  # Qt's own largest
        else:
            self._side.setFixedWidth(px(_SIDE))

    def _restyle(self) -> None:
        px = self._look.px
        self._halves.setSpacing(px(24))
        left, side, time, room, things = self._inner
        for layout in (left, side):
            layout.setSpacing(px(14))
        for layout in (time, room):
            layout.setContentsMargins(px(18), px(14), px(18), px(16))
            layout.setSpacing(px(8))
        things.setSpacing(px(8))
        self._arrange()

    def _retranslate(self) -> None:
        self._time_label.setText(self.tr("Time of this step"))
        self._rest.setText(self.tr("Go on") if self._is_resting else self.tr("Stop"))
        self._clock.setText(self.tr("Show the time to the room (T)"))
        self._part.setText(self.tr("Next part of the page (D)"))
        self._room_label.setText(self.tr("The room sees"))
        self._blank.setText(self.tr("Blank screen (B)"))
        distance = self.tr("The last row sits")
        self._distance_label.setText(distance)
        words = [self.tr("near"), self.tr("in between"), self.tr("far")]
        self._distances.show_words(distance, words)
        self._note.setAccessibleName(self.tr("A note about this step"))
        self._note.setPlaceholderText(self.tr("A note about this step"))
        self._leave.setText(self.tr("Stop presenting"))
        self._previous.setText(self.tr("Step before"))
        self._show_room.setText(self.tr("Show the room (F5)"))
        following = self._following
        self._next.setText(self.tr("Next step") if following else self.tr("End of the plan"))
        self._next.setToolTip(following)
        self._bar.fit()
