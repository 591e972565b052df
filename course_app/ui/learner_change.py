"""What choosing a learner does to the window: who was learning rests, goes on, or leaves."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from course_app.study.learner_words import LearnerWords
from course_app.study.statements import Draft, LearnerId
from course_app.ui.learner_choice import LearnerChoice
from course_app.ui.newcomer import newcomer

if TYPE_CHECKING:
    from course_app.ui.background import Background
    from course_app.ui.desk import Desk
    from course_app.ui.screens.learner_form import Filled


class LearnerChange(QObject):
    """Joins the choice with the desk. Nothing is closed until another learner was chosen."""

    def __init__(self, desk: Desk) -> None:
        """Serve a desk for as long as it is there."""
        super().__init__(desk)
        self._desk = desk
        self._choice: LearnerChoice | None = None
        self._is_open = False
        self._before: QWidget | None = None
        self._was_whole = False

    @property
    def is_open(self) -> bool:
        """Whether it is being asked who is learning."""
        return self._is_open

    def ask(self, *, is_idle: bool = False) -> None:
        """Show the names; after a pause (`is_idle`) a PIN is asked for again."""
        desk = self._desk
        if desk.reader is None:
            return
        current = desk.session.learner if desk.session is not None else ""
        has_pin = any(r.id == current and r.pin for r in desk.reader.learners())
        self._rest()
        self._made().show_names(
            desk.reader,
            desk.outline,
            current,
            can_go_back=bool(current) and not (is_idle and has_pin),
            is_return=is_idle,
        )

    def ask_mine(self) -> None:
        """Show the form for who is learning."""
        desk = self._desk
        if desk.reader is not None and desk.session is not None:
            self._rest()
            self._made().show_mine(desk.reader, desk.outline, desk.session.learner)

    def end(self) -> None:
        """Forget the screens, as when another file comes in the store's place."""
        if self._choice is not None:
            self._choice.close()
            self._choice = None
        self._is_open = False
        self._before = None

    def _rest(self) -> None:
        window = self._desk.window
        if not self._is_open:
            self._before, self._was_whole = window.stack.currentWidget(), window.is_whole
        self._is_open = True
        if self._desk.places is not None:
            self._desk.places.hold(is_held=True)

    def _go_on(self) -> None:
        """Show again what was there; nothing of it has changed."""
        desk, before = self._desk, self._before
        self._is_open, self._before = False, None
        if desk.places is not None:
            desk.places.hold(is_held=False)
        if before is not None and isValid(before) and desk.window.stack.indexOf(before) >= 0:
            desk.window.show_whole(is_whole=self._was_whole)
            desk.window.show_screen(before)
        elif desk.navigator is not None:
            desk.window.show_whole(is_whole=False)
            desk.navigator.start()

    def _begin_with(self, learner: str, *drafts: Draft) -> None:
        self._is_open, self._before = False, None
        self._desk.end_session()
        self._desk.window.show_whole(is_whole=False)
        self._desk.begin_with(learner, drafts)

    def _on_chosen(self, learner: str) -> None:
        session = self._desk.session
        if session is not None and session.learner == learner:
            self._go_on()
        else:
            self._begin_with(learner)

    def _on_facilitator(self) -> None:
        """Open the facilitator's door with nobody learning: nothing is kept of this session."""
        desk = self._desk
        self._begin_with(desk.clocks.new_id())
        if desk.session is not None and desk.places is not None:
            desk.session.is_passing = True
            desk.places.open("facilitator", "nobody")

    def _on_newcomer(self, filled: Filled) -> None:
        session = self._desk.session
        if session is not None and not session.name() and session.standing.study_place() is None:
            self._on_mine(filled)  # who was sitting here has done nothing yet: that is them
            return
        learner, registered = newcomer(self._desk.clocks.new_id, filled.name)

        def begin(record: str) -> None:
            pin = [self._words().pin_set(learner, record)] if record else []
            self._begin_with(learner, registered, *pin)

        self._with_record(filled.pin, begin)

    def _on_guest(self) -> None:
        learner, registered = newcomer(self._desk.clocks.new_id, "")
        self._begin_with(learner, registered)

    def _on_mine(self, filled: Filled) -> None:
        session = self._desk.session
        if session is None:
            return
        if filled.name != session.name():
            session.rename(filled.name)
            self._desk.window.sidebar.show_learner(filled.name, session.learner)

        def keep(record: str) -> None:
            if record:
                self._save(self._words().pin_set(session.learner, record))
            self._go_on()

        self._with_record(filled.pin, keep)

    def _on_pin_dropped(self) -> None:
        if self._desk.session is not None:
            self._save(self._words().pin_set(LearnerId(self._desk.session.learner), ""))
            self._go_on()

    def _with_record(self, pin: str, then: Callable[[str], None]) -> None:
        if not pin:
            then("")
            return
        from course_app.study.pins import make_record  # noqa: PLC0415  hashlib, for PINs only

        self._pins().do(lambda: make_record(pin, os.urandom), then, lambda _error: None)

    def _pins(self) -> Background:
        return self._desk.background("pins")

    def _save(self, *drafts: Draft) -> None:
        if self._desk.saver is not None:
            self._desk.saver.save(drafts)

    def _words(self) -> LearnerWords:
        return LearnerWords(self._desk.clocks.new_id)

    def _made(self) -> LearnerChoice:
        if self._choice is None:
            desk = self._desk
            self._choice = choice = LearnerChoice(
                desk.window, desk.look, desk.clocks, desk.data, self._pins, self
            )
            choice.chosen.connect(self._on_chosen)
            choice.newcomer_filled.connect(self._on_newcomer)
            choice.guest_announced.connect(self._on_guest)
            choice.mine_filled.connect(self._on_mine)
            choice.pin_dropped.connect(self._on_pin_dropped)
            choice.went_back.connect(self._go_on)
            choice.facilitator_announced.connect(self._on_facilitator)
        return self._choice
