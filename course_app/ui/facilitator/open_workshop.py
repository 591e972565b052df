"""One workshop that is being looked at: what is done shows at once, and is kept behind it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from course_app.errors import CourseAppError
from course_app.study.statements import Draft, LearnerId, Statement
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.worker import Sources
from course_app.workshop.sessions import Workshop, WorkshopId, WorkshopWords, with_later, workshops

_LATER = 1 << 40  # seq of what is not kept yet: after everything that is


class OpenWorkshop(QObject):
    """A workshop's record and its people, as they are now.

    Signals:
        changed: the record, or a name.
    """

    changed = Signal()

    def __init__(
        self,
        desk: FacilitatorDesk,
        statements: Sequence[Statement],
        names: Mapping[LearnerId, str],
        joined: Mapping[LearnerId, LearnerId],
        workshop: WorkshopId,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._clocks = desk.context.clocks
        self._joined = joined
        self._statements = {statement.id: statement for statement in statements}
        self._later = _LATER
        self.names = dict(names)  # of everybody on this laptop
        found = workshops(self._statements.values(), joined).get(workshop)
        self.record = found or Workshop(id=workshop)
        self.make = WorkshopWords(workshop, self._clocks.new_id, course_context(desk))
        desk.context.saver.kept.connect(self._on_kept)

    @property
    def id(self) -> WorkshopId:
        """The workshop's id."""
        return self.record.id

    def name(self, learner: LearnerId) -> str:
        """Give a name as it is shown; somebody without one has words for that."""
        return self.names.get(learner) or self.tr("Without a name")

    def save(self, *drafts: Draft) -> None:
        """Do it now, and have it kept."""
        added = [self._now(draft) for draft in drafts]
        self._statements.update({statement.id: statement for statement in added})
        if any(statement.verb == "voided" for statement in added):
            self._fold()
        else:
            self.record = with_later(self.record, added)
        self._desk.save(drafts)
        self.changed.emit()

    def _now(self, draft: Draft) -> Statement:
        self._later += 1
        return Statement(
            id=draft.id,
            device=self._desk.context.store.device.id,
            seq=self._later,
            learner=draft.learner,
            at=self._clocks.wall(),
            verb=draft.verb,
            object=draft.object,
            result=draft.result,
            context=draft.context,
        )

    def _on_kept(self, statements: tuple[Statement, ...]) -> None:
        """Take over what is in the log now, also what another page did, as with a list of names."""
        others = [each for each in statements if each.id not in self._statements]
        self._statements.update(
            {each.id: each for each in statements if each.id in self._statements}
        )
        heard = [each for each in others if each.learner is None or each.verb == "attended"]
        named = [each for each in others if each.learner and each.object.kind == "learner"]
        for each in named:
            name = each.result.get("name")
            if each.learner is not None and isinstance(name, str):
                self.names[each.learner] = name
        before = self.record
        self._statements.update({each.id: each for each in heard})
        if any(each.verb == "voided" for each in heard):
            self._fold()
        else:
            self.record = with_later(self.record, heard)
        if named or self.record != before:
            self.changed.emit()

    def _fold(self) -> None:
        folded = workshops(self._statements.values(), self._joined)
        self.record = folded.get(self.record.id, self.record)


def course_context(desk: FacilitatorDesk) -> dict[str, str]:
    """Give what each statement says about the course."""
    course = desk.context.course
    return {"course": course.id, "version": course.version}


def load(
    desk: FacilitatorDesk,
    workshop: WorkshopId,
    then: Callable[[OpenWorkshop], None],
    failed: Callable[[CourseAppError], None],
) -> None:
    """Read a workshop off the window's thread, with everybody who can come."""

    def read(
        sources: Sources,
    ) -> tuple[list[Statement], dict[LearnerId, str], dict[LearnerId, LearnerId]]:
        groups = sources.groups
        statements = list(groups.workshop_statements(workshop))
        joined = groups.joined_learners()
        names = groups.names()
        found = workshops(statements, joined).get(workshop)
        people = found.roster if found else ()
        names.update(groups.names(people))
        return [*statements, *groups.attendance(people, workshop)], names, joined

    def show(
        found: tuple[list[Statement], dict[LearnerId, str], dict[LearnerId, LearnerId]],
    ) -> None:
        statements, names, joined = found
        then(OpenWorkshop(desk, statements, names, joined, workshop))

    desk.worker.ask(read, show, failed)
