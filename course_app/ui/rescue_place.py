"""Where a facilitator puts a record right. Everything is read beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject

from course_app.errors import CourseAppError
from course_app.store.connection import DATABASE
from course_app.store.pin_tries import PinTries
from course_app.store.records import LearnerRecord
from course_app.store.rescue_queries import Correction, RescueQueries, Sitting
from course_app.study.learner_words import LearnerWords
from course_app.study.statements import Draft, LearnerId, Statement, StatementId
from course_app.ui import rescue_views as views
from course_app.ui.context import Context
from course_app.ui.screens.rescue import RescueScreen
from course_app.ui.widgets.notice_bar import Notice
from course_app.ui.words import problem_words

Found = TypeVar("Found")


class _State(NamedTuple):
    """What the log says at one moment."""

    person: str
    sittings: tuple[Sitting, ...]
    corrections: tuple[Correction, ...]


class RescuePlace(QObject):
    """Joins the screen with the log; a correction is a new statement."""

    def __init__(self, context: Context) -> None:
        """Take the window and all that stands behind it."""
        super().__init__(context.window)
        self._context = context
        self._words = LearnerWords(context.clocks.new_id)
        self._screen: RescueScreen | None = None
        self._person = ""
        self._state = _State("", (), ())
        self._awaited: set[StatementId] = set()
        self._done_words = ""
        context.saver.kept.connect(self._on_kept)

    def open(self, value: str = "") -> None:
        """Show a learner's deeds; `value` is their id, "" for who was here last."""
        self._context.window.show_screen(self._made())
        records = self._records()
        known = {each.id for each in records}
        first = records[0].id if records else ""
        self._person = value if value in known else first
        self._load()

    def close(self) -> None:
        """Let go of the screen."""
        self._context.saver.kept.disconnect(self._on_kept)
        if self._screen is not None:
            self._context.window.drop_screen(self._screen)
            self._screen = None
        self.deleteLater()

    def _load(self) -> None:
        path, person = self._context.store.folder / DATABASE, self._person

        def read() -> _State:
            queries = RescueQueries(path)
            try:
                return _State(person, queries.sittings(person), queries.corrections())
            finally:
                queries.close()

        self._do(read, self._show)

    def _show(self, state: _State) -> None:
        screen = self._screen
        if screen is None or state.person != self._person:
            return
        self._state = state
        now = self._context.clocks.wall()
        records = self._records()
        has_pin = any(each.id == state.person and each.pin for each in records)
        screen.show_people(views.people_rows(records, now), state.person)
        rows = views.deed_rows(state.sittings, self._context.course, now)
        counts = [
            (len(each.statements), len(self._from(position)))
            for position, each in enumerate(state.sittings)
        ]
        screen.show_deeds(rows, counts, has_pin=has_pin)
        taken_back = [each.is_taken_back for each in state.corrections]
        screen.show_corrections(views.correction_rows(state.corrections, now), taken_back)

    # what is pressed

    def _on_person_chosen(self, person: str) -> None:
        self._person = person
        self._load()

    def _on_move(self, position: int, how: str, right: str) -> None:
        sittings = self._state.sittings
        if position >= len(sittings):
            return
        moved = sittings[position].statements if how == "one" else self._from(position)
        drafts = self._words.reassigned(moved, LearnerId(right), {"from": self._person})
        text = self.tr("Steps moved to {name}: {count}. “All corrections” has the undo.")
        self._save(drafts, text.format(name=self._name(right), count=len(moved)))

    def _on_join(self, joining: str) -> None:
        if joining and joining != self._person:
            draft = self._words.merged(LearnerId(self._person), LearnerId(joining))
            text = self.tr("The record of {name} has joined. “All corrections” has the undo.")
            self._save([draft], text.format(name=self._name(joining)))

    def _on_undo(self, position: int) -> None:
        correction = self._state.corrections[position]
        words = self.tr("The correction is undone.")
        self._save(self._words.voided(correction.related), words)

    def _on_pin_reset(self) -> None:
        PinTries(self._context.store.folder).forget(self._person)
        text = self.tr("{name} is asked for no PIN any more.")
        draft = self._words.pin_set(LearnerId(self._person), "")
        self._save([draft], text.format(name=self._name(self._person)))

    def _on_kept(self, statements: Sequence[Statement]) -> None:
        """Look again once a correction is on the disk; the learner's own screens do so too."""
        kept = {statement.id for statement in statements}
        if not self._awaited or not self._awaited & kept:
            return
        self._awaited -= kept
        if not self._awaited:
            self._context.window.show_notice(Notice("rescue", self._done_words, is_warning=False))
            self._context.session.forget()
            self._load()

    # helpers

    def _from(self, position: int) -> tuple[StatementId, ...]:
        """Give the steps of a deed and of all that came after it began, in their order."""
        sittings = self._state.sittings
        begin = sittings[position].begin
        after = [each for each in sittings if each.begin >= begin]
        return tuple(step for each in reversed(after) for step in each.statements)

    def _save(self, drafts: Sequence[Draft], done_words: str) -> None:
        self._awaited = {draft.id for draft in drafts}
        self._done_words = done_words
        self._context.saver.save(drafts)

    def _records(self) -> tuple[LearnerRecord, ...]:
        return self._context.session.standing.reader.learners()

    def _name(self, learner: str) -> str:
        found = (each.name for each in self._records() if each.id == learner)
        return views.isolated(next(found, ""))

    def _do(self, work: Callable[[], Found], then: Callable[[Found], object]) -> None:
        self._context.desk.background().do(work, then, self._on_failed)

    def _on_failed(self, error: CourseAppError) -> None:
        self._context.window.show_notice(Notice("rescue", problem_words(error.problems[0])))

    def _made(self) -> RescueScreen:
        if self._screen is None:
            self._screen = screen = RescueScreen(self._context.look, self._context.window.stack)
            screen.person_chosen.connect(self._on_person_chosen)
            screen.move_requested.connect(self._on_move)
            screen.join_requested.connect(self._on_join)
            screen.undo_requested.connect(self._on_undo)
            screen.pin_reset_requested.connect(self._on_pin_reset)
            screen.left.connect(self._context.navigator.go_home)
        return self._screen


def make_place(context: Context) -> RescuePlace:
    """Make the place."""
    return RescuePlace(context)
