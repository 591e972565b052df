"""Taking attendance of one workshop: who fits what is typed, and what each mark keeps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from course_app.study.learner_names import clean_name, mark_of
from course_app.study.statements import LearnerId, StatementId
from course_app.ui.facilitator.attendance import NEW, AttendanceScreen
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.open_workshop import OpenWorkshop
from course_app.ui.facilitator.rows import ListRow
from course_app.ui.newcomer import newcomer
from course_app.ui.words import saved_words
from course_app.workshop.roster import DoorList, Person

_MOST = 7  # who fit and are shown; the next letter tells more
_SEARCHED = 60  # of them those who are expected come first
NAME_IMPORT = "name-import"  # the place that reads a list of names


class _Mark(NamedTuple):
    """What was done last, so that it can be taken back."""

    name: str
    statements: tuple[StatementId, ...]
    newcomer: LearnerId | None = None


class Door(QObject):
    """Joins the attendance screen with the workshop.

    Signals:
        left: back to the workshop.
    """

    left = Signal()

    def __init__(self, desk: FacilitatorDesk, workshop: OpenWorkshop) -> None:
        super().__init__(workshop)
        self._desk = desk
        self._workshop = workshop
        self._done: list[_Mark] = []
        self._names = DoorList(())
        self._known: Mapping[LearnerId, str] = {}  # names that the list was made of
        self.screen = screen = AttendanceScreen(desk.context.look, self.find, desk.stack)
        screen.came.connect(self._on_came)
        screen.gone.connect(self._on_gone)
        screen.taken_off.connect(self._on_taken_off)
        screen.newcomer_named.connect(self._on_newcomer)
        screen.undo_requested.connect(self._on_undo)
        screen.remarked.connect(self._on_remarked)
        screen.import_requested.connect(self._on_import)
        screen.list_pasted.connect(self._on_import)
        screen.back_requested.connect(self.left)
        workshop.changed.connect(self._show)
        desk.context.saver.state_changed.connect(self._show_saved)
        self._show()
        self._show_saved()

    def open(self) -> None:
        """Show the screen, ready for the next name."""
        self._desk.show(self.screen)
        self.screen.begin()

    def end(self) -> None:
        """Let the screen go, as when another workshop is opened."""
        self.screen.deleteLater()
        self.deleteLater()

    def find(self, typed: str) -> Sequence[ListRow]:
        """Give who fits: those who are expected first, those who are here already last."""
        if not typed.strip():
            return ()
        record = self._workshop.record
        expected, here = set(record.roster), record.present
        found = sorted(
            self._names.find(typed, _SEARCHED),
            key=lambda person: (person.id in here, person.id not in expected),
        )
        rows = [self._row(each.id, is_expected=each.id in expected) for each in found[:_MOST]]
        name = clean_name(typed)
        if len(name) > 1 and any(map(str.isalpha, name)):
            rows.append(self._new_row(name))
        return rows

    def _row(self, learner: LearnerId, *, is_expected: bool = True) -> ListRow:
        record, name = self._workshop.record, self._workshop.name(learner)
        is_here = learner in record.present
        listed = self.tr("on the list") if is_expected else ""
        badge = self.tr("is here") if is_here else listed
        words = ""
        if self._names.is_shared(learner):  # something tells the two apart
            words = self.tr("Number {code}").format(code=mark_of(learner))
        icon, role = ("box-checked", "ok-text") if is_here else ("box-empty", "mute")
        title = f"{name}  ({words})" if words else name
        return ListRow(learner, title, badge=badge, icon=icon, role=role)

    def _new_row(self, name: str) -> ListRow:
        if self._names.has(name):
            words = self.tr("Another person called {name}").format(name=name)
        else:
            words = self.tr("New person: {name}").format(name=name)
        return ListRow(NEW, words, icon="add")

    # marks

    def _on_came(self, learner: str) -> None:
        who, record = LearnerId(learner), self._workshop.record
        name = self._workshop.name(who)
        if who in record.present:
            self._say(self.tr("{name} is here already.").format(name=name))
            return
        make = self._workshop.make
        is_expected = who in record.roster
        drafts = (make.came(who),) if is_expected else make.came_unexpected(who)
        self._workshop.save(*drafts)
        self._done.append(_Mark(name, tuple(draft.id for draft in drafts)))
        self._say(self.tr("{name} is here.").format(name=name))

    def _on_newcomer(self, text: str) -> None:
        name = clean_name(text)
        who, known = newcomer(self._desk.context.clocks.new_id, name)
        drafts = (known, *self._workshop.make.came_unexpected(who))
        self._workshop.names[who] = name
        self._workshop.save(*drafts)
        self._done.append(_Mark(name, tuple(draft.id for draft in drafts), who))
        self._say(self.tr("{name} is new and is here.").format(name=name))

    def _on_gone(self, learner: str) -> None:
        who = LearnerId(learner)
        attendance = self._workshop.record.present.get(who)
        if attendance is None:
            return
        drafts = self._workshop.make.take_back(*attendance.statements)
        self._workshop.save(*drafts)
        self._done.append(_Mark(self._workshop.name(who), tuple(draft.id for draft in drafts)))
        words = self.tr("{name} is not marked as here any more.")
        self._say(words.format(name=self._workshop.name(who)))

    def _on_taken_off(self, learner: str) -> None:
        """Expect somebody no more; the person stays a learner, with all answers."""
        who, make = LearnerId(learner), self._workshop.make
        name, attendance = self._workshop.name(who), self._workshop.record.present.get(who)
        came = attendance.statements if attendance is not None else ()
        drafts = (*make.take_back(*came), make.expect_no_more([who]))
        self._workshop.save(*drafts)
        self._done.append(_Mark(name, tuple(draft.id for draft in drafts)))
        words = self.tr("{name} is off this workshop's list. All answers stay kept.")
        self._say(words.format(name=name))

    def _on_undo(self) -> None:
        if not self._done:
            self._say(self.tr("There is nothing to undo."))
            return
        mark = self._done.pop()
        if mark.newcomer is not None:
            self._workshop.names.pop(mark.newcomer, None)
        self._workshop.save(*self._workshop.make.take_back(*mark.statements))
        self._say(self.tr("Undone: {name}.").format(name=mark.name))

    def _on_remarked(self, learner: str, text: str) -> None:
        who = LearnerId(learner)
        if who not in self._workshop.record.present:
            self._say(self.tr("Say first that the person is here, then remark."))
            return
        self._workshop.save(self._workshop.make.came(who, text))
        self._say(self.tr("Remark kept: {name}.").format(name=self._workshop.name(who)))

    def _on_import(self, pasted: str = "") -> None:
        self._desk.visit(NAME_IMPORT, f"{self._workshop.id}\n{pasted}")

    # showing

    def _learn_names(self) -> None:
        """Make the list of names anew where a name is another now, or somebody is new."""
        if self._workshop.names != self._known:
            self._known = dict(self._workshop.names)
            self._names = DoorList(Person(id=who, name=name) for who, name in self._known.items())

    def _show(self) -> None:
        record = self._workshop.record
        self._learn_names()
        order = sorted(record.people, key=self._names.place)
        rows = [self._row(who) for who in order]
        remarks = {str(who): each.remark for who, each in record.present.items() if each.remark}
        self.screen.show_people(rows, frozenset(map(str, record.present)), remarks)

    def _say(self, words: str) -> None:
        self._desk.context.window.end_notice("names")  # how many a list has brought
        self.screen.say(words, can_undo=bool(self._done))

    def _show_saved(self) -> None:
        self.screen.show_saved(*saved_words(self._desk.context.saver.state))
