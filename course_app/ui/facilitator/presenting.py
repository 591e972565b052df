"""Presenting one lesson to a workshop: the plan, its time, and what the room sees."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from course_app.course.model import Question
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.open_workshop import OpenWorkshop
from course_app.ui.facilitator.poll_panel import COUNT_KEYS
from course_app.ui.facilitator.presenter_screen import PresenterScreen
from course_app.ui.facilitator.presenter_view import (
    Showable,
    StepView,
    clock_words,
    minutes_words,
)
from course_app.ui.facilitator.room_content import RoomTitle
from course_app.ui.facilitator.room_look import DISTANCES
from course_app.ui.facilitator.room_poll import RoomPoll
from course_app.ui.facilitator.room_window import RoomScreens
from course_app.ui.facilitator.showing import Showing, question_of
from course_app.ui.words import saved_words
from course_app.workshop.plan_clock import PlanClock
from course_app.workshop.sessions import StepRecord, Team

_TICK = 500  # ms
_ON = {Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_Space}
_BACK = {Qt.Key.Key_Left, Qt.Key.Key_PageUp}
_BLANK = {Qt.Key.Key_B, Qt.Key.Key_Period}


class Subject(NamedTuple):
    """What is presented; `minutes` are those of the plan that was chosen."""

    lesson_id: str
    title: str
    minutes: int


class Presenting(QObject):
    """Leads through steps; where it stops it goes on from there, also after a power cut.

    Signals:
        left: back to the workshop.
    """

    left = Signal()

    def __init__(
        self,
        desk: FacilitatorDesk,
        workshop: OpenWorkshop,
        subject: Subject,
        make_steps: Callable[[Showing], Sequence[StepView]],
        screens: RoomScreens | None = None,
    ) -> None:
        super().__init__(workshop)
        self.lesson_id = lesson_id = subject.lesson_id
        self._desk = desk
        self._workshop = workshop
        self._title = subject.title
        self.showing = Showing(desk, self, screens)
        self._steps = steps = make_steps(self.showing)
        self._minutes = subject.minutes
        self._now = desk.context.clocks.monotonic
        plan = workshop.record.plans.get(lesson_id)
        is_begun = plan is not None and plan.last.step < len(steps)
        elapsed = plan.last.elapsed if is_begun and plan is not None else 0
        self._first = plan.last.step if is_begun and plan is not None else 0
        self._clock = PlanClock([step.minutes for step in steps], elapsed)
        self._has_begun = False
        self._shows_time = False
        self._shows_teams = False
        self._seen = ""
        self.screen = screen = PresenterScreen(desk.context.look, desk.stack)
        self.poll = RoomPoll(desk, workshop, screen.poll)
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self._show_times)
        self._join()
        self._show_title()

    def open(self, step: int | None = None) -> None:
        """Show the presenter's screen, and the room's window where there is a projector.

        It goes on at `step`; without one where it was, or at the step begun last.
        """
        self._desk.show(self.screen, is_whole=True)
        self.showing.open()
        if not self._has_begun:
            self._has_begun = True
            self._go_to(self._first if step is None else step)
        elif step is not None:
            self._go_to(step)
        else:
            self._clock.go_on(self._now())
        self._timer.start()
        self._show_times()
        self._show_saved()

    def close(self) -> None:
        """Stop: no time is counted and the room sees nothing."""
        self._timer.stop()
        self._clock.rest(self._now())
        self.showing.close()

    @property
    def step(self) -> int:
        """Which step is shown, from 0."""
        return self._clock.step

    def _join(self) -> None:
        screen, showing = self.screen, self.showing
        screen.typed.connect(self._on_typed)
        screen.shown.connect(self._on_shown)
        screen.next_requested.connect(lambda: self._step_by(1))
        screen.previous_requested.connect(lambda: self._step_by(-1))
        screen.left.connect(self._leave)
        screen.room_requested.connect(self._show_room)
        screen.blank_requested.connect(self._toggle_blank)
        screen.rest_requested.connect(self._toggle_rest)
        screen.clock_requested.connect(self._toggle_time)
        screen.part_requested.connect(lambda: self._scroll(1))
        screen.distance_chosen.connect(self._on_distance)
        screen.noted.connect(self._on_noted)
        screen.teams.show_teams(self._workshop.record.teams)
        screen.teams.scored.connect(self._on_scored)
        screen.teams.room_requested.connect(self._show_teams)
        showing.typed.connect(self._on_room_typed)
        showing.notes_requested.connect(self._hide_over_notes)
        showing.blank_requested.connect(self._toggle_blank)
        showing.next_requested.connect(lambda: self._step_by(1))
        showing.screens_changed.connect(self._on_screens_changed)
        self.poll.room_changed.connect(self._show_poll)
        self.poll.page_requested.connect(self._on_page_requested)
        self.poll.done.connect(self._end_poll)
        self._desk.closing.connect(self.end)
        self._desk.context.saver.state_changed.connect(self._show_saved)
        screen.show_distance(DISTANCES.index(showing.window.view.distance))

    # steps

    def _go_to(self, step: int) -> None:
        self._clock.begin(step, self._now())
        record = StepRecord(
            lesson=self.lesson_id,
            minutes=self._minutes,
            step=self._clock.step,
            elapsed=self._clock.spent(self._now()),
        )
        self._workshop.save(self._workshop.make.begin_step(record))
        self._end_poll()
        self._show_step()

    def _step_by(self, by: int) -> None:
        target = self._clock.step + by
        if target >= len(self._steps):
            self._leave()
        elif target >= 0:
            self._go_to(target)

    def _show_step(self) -> None:
        at, total = self._clock.step, len(self._steps)
        step = self._steps[at]
        place = self.tr("Step {number} of {total}").format(number=at + 1, total=total)
        following = self._steps[at + 1].name if at + 1 < total else ""
        self.screen.show_step(step, self._title, place, following)
        self.screen.show_progress((at + 1) / total, place)
        self.screen.show_resting(is_resting=not self._clock.is_running)
        self._show_times()
        self._show_seen()

    def _leave(self) -> None:
        self.close()
        self.left.emit()

    # what the room sees

    def _show_title(self) -> None:
        title = self._workshop.record.details.title or self._title
        words = self._title if title != self._title else ""
        self.showing.window.view.show_content(RoomTitle(title=title, words=words))
        self._seen = self.tr("The title")
        self._show_seen()

    def _on_shown(self, position: int) -> None:
        things = self._steps[self._clock.step].shows
        if 0 <= position < len(things):
            self._show_thing(things[position])

    def _show_thing(self, thing: Showable) -> None:
        view = self.showing.window.view
        view.show_blank(is_blank=False)
        self._shows_teams = False
        self._seen = thing.words
        if thing.kind == "question":
            question: Question | None = question_of(self._desk.context.course, thing.id)
            if question is not None:
                self.screen.show_poll(is_shown=True)
                self.poll.open(question)
            return
        content = self.showing.content_of(thing)
        if content is not None:
            self._end_poll()
            view.show_content(content)
        self._show_seen()

    def _show_poll(self) -> None:
        content = self.poll.content()
        if content is not None:
            self.showing.window.view.show_content(content)
        self._show_seen()
        self._show_times()

    def _end_poll(self) -> None:
        if self.poll.question is not None:
            self.poll.close()
            self._show_title()
        self.screen.show_poll(is_shown=False)
        self.screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_scored(self, teams: tuple[Team, ...]) -> None:
        self._workshop.save(self._workshop.make.score_teams(teams))
        if self._shows_teams:
            self._show_teams()

    def _show_teams(self) -> None:
        self._end_poll()
        self._shows_teams = True
        self.showing.window.view.show_content(self.screen.teams.content())
        self._seen = self.tr("The points of the teams")
        self._show_seen()

    def _on_page_requested(self, page: str) -> None:
        things = self.showing.things_of("page", page)
        content = self.showing.content_of(things[0]) if things else None
        if content is not None:
            self.showing.window.view.show_content(content)
            self._seen = things[0].words
            self._show_seen()

    def _toggle_blank(self) -> None:
        view = self.showing.window.view
        view.show_blank(is_blank=not view.is_blank)
        self._show_seen()

    def _toggle_time(self) -> None:
        self._shows_time = not self._shows_time
        self._show_times()
        self._show_seen()

    def _scroll(self, direction: int) -> None:
        view = self.showing.window.view
        if not view.scroll_page(direction) and direction > 0:
            while view.scroll_page(-1):
                pass  # after the last part comes the first
        self._show_seen()

    def _on_distance(self, position: int) -> None:
        self.showing.window.view.set_distance(DISTANCES[position])
        self.screen.show_distance(position)
        self._show_seen()

    def _show_room(self) -> None:
        self.showing.show_room()
        self._show_seen()

    def _hide_over_notes(self) -> None:
        self.showing.hide_over_notes()
        self._show_seen()

    def _show_seen(self) -> None:
        view = self.showing.window.view
        words = self.tr("Nothing: the screen is blank") if view.is_blank else self._seen
        if not self.showing.window.isVisible():
            words = self.tr("Ready for the room: {what}").format(what=words)
        self.screen.show_seen(
            words, is_blank=view.is_blank, has_parts=view.has_parts, has_clock=self._shows_time
        )

    def _on_screens_changed(self, has_projector: bool) -> None:  # noqa: FBT001  Qt's signature
        if not has_projector:
            self._seen = self.tr("{what} (the projector is gone)").format(what=self._seen)
        self._show_seen()

    # time

    def _toggle_rest(self) -> None:
        if self._clock.is_running:
            self._clock.rest(self._now())
        else:
            self._clock.go_on(self._now())
        self.screen.show_resting(is_resting=not self._clock.is_running)
        self._show_times()

    def _show_times(self) -> None:
        now = self._now()
        left = self._clock.step_left(now)
        is_over = left < 0
        planned = self.tr("of {minutes} minutes").format(
            minutes=minutes_words(self._clock.step_planned())
        )
        words = self.tr("{planned}: over, go on when you can") if is_over else "{planned}"
        whole = self.tr("Whole: {spent} of {total} minutes").format(
            spent=minutes_words(self._clock.spent(now)), total=minutes_words(self._clock.planned)
        )
        self.screen.show_times(
            clock_words(left), words.format(planned=planned), whole, is_over=is_over
        )
        countdown = self.poll.countdown()
        if countdown is not None:
            shown = clock_words(countdown)
        else:
            shown = clock_words(max(0, left)) if self._shows_time else ""
        self.showing.window.view.show_clock(shown)
        step = self.tr("Step {number} of {total}").format(
            number=self._clock.step + 1, total=len(self._steps)
        )
        parts = (step, clock_words(left), self.poll.typed())
        self.showing.window.strip.say("  ·  ".join(part for part in parts if part))

    # keys

    def _on_typed(self, key: int, text: str) -> None:
        if self._take_common(key, text):
            return
        if key == Qt.Key.Key_F5:
            self._show_room()
        elif key == Qt.Key.Key_Escape:
            if self.poll.question is not None:
                self._end_poll()
            else:
                self._leave()

    def _on_room_typed(self, key: int, text: str) -> None:
        """Take keys in the room's window, where it covers the notes."""
        if key in {Qt.Key.Key_Escape, Qt.Key.Key_F5}:
            self._hide_over_notes()
        elif key == Qt.Key.Key_Down:
            self._scroll(1)
        elif key == Qt.Key.Key_Up:
            self._scroll(-1)
        else:
            self._take_common(key, text)
        self._show_times()

    def _take_common(self, key: int, text: str) -> bool:
        """Take what means the same in both windows; says whether it was one of these."""
        if self.poll.takes_keys and (text.isdecimal() or key in COUNT_KEYS):
            self.poll.take_key(key, text)
            return True
        if key in _ON:
            self._step_by(1)
        elif key in _BACK:
            self._step_by(-1)
        elif key in _BLANK:
            self._toggle_blank()
        elif key == Qt.Key.Key_T:
            self._toggle_time()
        elif key == Qt.Key.Key_D:
            self._scroll(1)
        elif text.isdecimal():
            self._on_shown(int(text) - 1)
        else:
            return False
        return True

    def _on_noted(self, text: str) -> None:
        step = self._steps[self._clock.step].name
        self._workshop.save(self._workshop.make.remark(f"{step}: {text}"))

    def _show_saved(self) -> None:
        self.screen.show_saved(*saved_words(self._desk.context.saver.state))

    def end(self) -> None:
        """Let go of both windows, as when another lesson is presented."""
        self.close()
        self.showing.destroy()
        self.screen.deleteLater()
        self.deleteLater()
