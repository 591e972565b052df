"""The page of learners: everybody on this laptop, and what a facilitator can do for one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject

from course_app.errors import CourseAppError
from course_app.store.pin_tries import PinTries
from course_app.store.records import LearnerRecord
from course_app.study.learner_names import clean_name, mark_of
from course_app.study.learner_words import LearnerWords
from course_app.study.score import per_cent
from course_app.study.statements import AttemptId, Draft, LearnerId, Statement, StatementId
from course_app.study.unlock import unlock_draft
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.learners_screen import LearnersScreen, PersonView
from course_app.ui.facilitator.rows import ListRow
from course_app.ui.facilitator.worker import Asked, Sources
from course_app.ui.learner_views import when_words
from course_app.ui.words import problem_words, shown_name
from course_app.workshop.roster import DoorList, Person

_FINAL_TEST = "final-test"
_MOST_FOUND = 500  # rows of a search; more letters tell more


class _Everybody(NamedTuple):
    """All learners of the laptop, and their names to look in: made off the window's thread."""

    records: dict[str, LearnerRecord]
    names: DoorList


class _Test(NamedTuple):
    """How a learner stands at the final test."""

    learner: str
    words_score: int | None = None  # per cent of the last attempt
    waiting: AttemptId | None = None  # the attempt after which the learner waits


def make_page(desk: FacilitatorDesk) -> LearnersPage:
    """Give the page."""
    return LearnersPage(desk)


class LearnersPage(QObject):
    """Joins the screen with the store; `open` takes a learner's id."""

    def __init__(self, desk: FacilitatorDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._words = LearnerWords(desk.context.clocks.new_id)
        self._records: dict[str, LearnerRecord] = {}
        self._names = DoorList(())
        self._typed = ""
        self._wants_archived = False
        self._current = ""
        self._test = _Test("")
        self._asked: Asked | None = None
        self._awaited: dict[StatementId, str] = {}  # what to say once it is kept
        self.screen = screen = LearnersScreen(desk.context.look, desk.stack)
        screen.searched.connect(self._on_searched)
        screen.archive_toggled.connect(self._on_archive_toggled)
        screen.person_selected.connect(self._on_selected)
        screen.renamed.connect(self._on_renamed)
        screen.action_pressed.connect(self._on_action)
        desk.context.saver.kept.connect(self._on_kept)

    def open(self, value: str = "") -> None:
        """Show everybody, with one selected."""
        self._current = value or self._current
        self._desk.show(self.screen)
        self._read()

    # reading

    def _read(self) -> None:
        self._desk.worker.ask(_everybody, self._show, self._on_failed)

    def _show(self, everybody: _Everybody) -> None:
        self._records, self._names = everybody
        self._fill()

    def _fill(self) -> None:
        found = wanted = [r for r in self._records.values() if self._is_wanted(r)]
        if self._typed.strip():
            fitting = self._names.find(self._typed, len(self._records))
            fits = (self._records[each.id] for each in fitting)
            found = [each for each in fits if self._is_wanted(each)][:_MOST_FOUND]
        self.screen.show_rows([self._row(each) for each in found], len(wanted), self._current)
        if not found:
            self._current = ""

    def _is_wanted(self, record: LearnerRecord) -> bool:
        return self._wants_archived or not record.archived

    def _row(self, record: LearnerRecord) -> ListRow:
        words = when_words(record.last_seen, self._desk.context.clocks.wall())
        if self._names.is_shared(record.id):
            words = f"{words} · {self._code(record.id)}"
        badge = self.tr("archived") if record.archived else ""
        return ListRow(record.id, shown_name(record.name), words, badge)

    def _code(self, learner: str) -> str:
        return self.tr("Number {code}").format(code=mark_of(learner))

    def _on_searched(self, text: str) -> None:
        self._typed = text
        self._fill()

    def _on_archive_toggled(self, is_on: bool) -> None:  # noqa: FBT001  Qt's signature
        self._wants_archived = is_on
        self._fill()

    # one learner

    def _on_selected(self, learner: str) -> None:
        self._current = learner
        if self._test.learner != learner:
            self._test = _Test(learner)
        self._show_person()
        if self._asked is not None:
            self._asked.drop()
        pass_mark = self._desk.context.course.rules.pass_mark

        def read(sources: Sources) -> _Test:
            return test_of(sources, learner, pass_mark)

        self._asked = self._desk.worker.ask(read, self._on_test_read, self._on_failed)

    def _on_test_read(self, test: _Test) -> None:
        self._asked = None
        if test.learner == self._current and test != self._test:
            self._test = test
            self._show_person()

    def _show_person(self) -> None:
        record = self._records.get(self._current)
        if record is None:
            self.screen.show_person(None)
            return
        words = [when_words(record.last_seen, self._desk.context.clocks.wall())]
        if self._names.is_shared(record.id):
            words.append(self._code(record.id))
        if self._test.words_score is not None:
            text = self.tr("Final test, the last time: {score}%")
            words.append(text.format(score=self._test.words_score))
        person = PersonView(
            id=record.id,
            name=record.name,
            words="\n".join(words),
            is_archived=record.archived,
            has_pin=bool(record.pin),
            can_unlock=self._test.waiting is not None,
        )
        self.screen.show_person(person)

    # what is pressed

    def _on_renamed(self, text: str) -> None:
        record, name = self._records.get(self._current), clean_name(text)
        if record is None:
            return
        if not name:
            self.screen.show_fault(self.tr("Type a name. Two letters are enough."))
        elif name != record.name:
            draft = self._words.renamed(record.id, name)
            self._save(draft, self.tr("Saved: {name}").format(name=shown_name(name)))

    def _on_action(self, action: str) -> None:
        if action == "import":
            self._desk.visit("name-import")
            return
        record = self._records.get(self._current)
        if record is None:
            return
        name = shown_name(record.name)
        if action == "rescue":
            self._desk.visit("rescue", record.id)
        elif action == "archive":
            text = self.tr("{name} is archived. “Bring back” undoes it.")
            self._save(self._words.archived(record.id), text.format(name=name))
        elif action == "back":
            text = self.tr("{name} is back.")
            self._save(self._words.brought_back(record.id), text.format(name=name))
        elif action == "pin":
            PinTries(self._desk.context.store.folder).forget(record.id)
            text = self.tr("{name} is asked for no PIN any more.")
            self._save(self._words.pin_set(record.id, ""), text.format(name=name))
        elif action == "unlock" and self._test.waiting is not None:
            self._unlock(record.id, name, self._test.waiting)

    def _unlock(self, learner: LearnerId, name: str, attempt: AttemptId) -> None:
        course = self._desk.context.course
        draft = unlock_draft(
            StatementId(self._desk.context.clocks.new_id()),
            learner,
            _FINAL_TEST,
            attempt,
            {"course": course.id, "version": course.version},
        )
        self._test = self._test._replace(waiting=None)
        self._save(draft, self.tr("{name} can try the final test again now.").format(name=name))

    def _save(self, draft: Draft, words: str) -> None:
        self._awaited[draft.id] = words
        self._desk.save([draft])

    def _on_kept(self, statements: Sequence[Statement]) -> None:
        if not self._desk.is_open:
            return
        said = [self._awaited.pop(s.id) for s in statements if s.id in self._awaited]
        if any(s.object.kind == "learner" for s in statements):
            self._read_again(said)
        elif said:  # the final test was opened: the list is as it was
            self._show_person()
            self.screen.say(said[-1])

    def _read_again(self, said: Sequence[str]) -> None:
        def show(everybody: _Everybody) -> None:
            if said:
                self._keep_selected(everybody.records)
            self._show(everybody)
            self._show_person()
            if said:
                self.screen.say(said[-1])

        self._desk.worker.ask(_everybody, show, self._on_failed)

    def _keep_selected(self, records: Mapping[str, LearnerRecord]) -> None:
        """Let who was archived stay selected, so that it can be undone."""
        selected = records.get(self._current)
        if selected is not None and selected.archived:
            self._wants_archived = True
            self.screen.show_archived(is_shown=True)

    def _on_failed(self, error: CourseAppError) -> None:
        self.screen.say(problem_words(error.problems[0]))


def _everybody(sources: Sources) -> _Everybody:
    learners = sources.reader.learners()
    names = DoorList(Person(id=each.id, name=each.name) for each in learners)
    return _Everybody({each.id: each for each in learners}, names)


def test_of(sources: Sources, learner: str, pass_mark: int) -> _Test:
    """Give how a learner stands at the final test, and whether they wait for it."""
    done = [each for each in sources.reader.attempts(learner, _FINAL_TEST) if each.finished]
    if not done:
        return _Test(learner)
    last = done[-1]
    score = per_cent(last.score or 0.0)
    has_passed = any(each.passed or per_cent(each.score or 0.0) >= pass_mark for each in done)
    is_open = last.id in sources.reader.unlocked(learner)
    return _Test(learner, score, None if has_passed or is_open else last.id)
