"""The page where paper is typed in: keeps each row as it is typed, and what was kept comes back."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication, QComboBox

from course_app.errors import CourseAppError
from course_app.study.learner_names import mark_of
from course_app.study.score import per_cent
from course_app.study.statements import LearnerId, Statement
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.keying_model import KeyedPerson
from course_app.ui.facilitator.keying_screen import KeyingScreen
from course_app.ui.facilitator.offered import first_quiz, quiz_rows, sheet_with_words, workshop_rows
from course_app.ui.facilitator.worker import Sources
from course_app.ui.words import error_words, saved_words, share_words
from course_app.workshop.groups import members
from course_app.workshop.kept import all_workshops, load_workshop
from course_app.workshop.keying import KeptRow, KeyedQuiz, kept_rows
from course_app.workshop.roster import folded
from course_app.workshop.sessions import Workshop, WorkshopId
from course_app.workshop.sheet import QuizSheet

_SOON = 1500  # ms after a key, before a row that is not done is kept as far as it is


class _Found(NamedTuple):
    """What the worker gives."""

    workshops: tuple[Workshop, ...]
    people: tuple[KeyedPerson, ...]
    papers: tuple[Statement, ...]
    sheet: QuizSheet | None


class KeyingPage(QObject):
    """Joins the grid with the log: a row that is left is finished, a change is kept soon."""

    def __init__(self, desk: FacilitatorDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._course = desk.context.course
        self.screen = screen = KeyingScreen(desk.context.look, desk.stack)
        self._quiz = ""
        self._keyed: KeyedQuiz | None = None
        self._kept: list[KeptRow] = []
        self._changed: set[int] = set()
        self._touched: set[int] = set()  # rows in which something was typed since they were read
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self._keep_current)
        screen.chosen.connect(self._on_chosen)
        screen.check_toggled.connect(self._on_check_toggled)
        screen.done_requested.connect(self._on_done)
        screen.model.row_changed.connect(self._on_row_changed)
        screen.model.dataChanged.connect(lambda *_at: self._show_progress())
        screen.view.row_left.connect(self._on_row_left)
        desk.context.saver.state_changed.connect(lambda _state: self._say_saved())
        desk.closing.connect(self.keep_all)

    def open(self, value: str = "") -> None:
        """Show the grid of the workshop that is looked at; `value` is a quiz."""
        self._quiz = value or self._quiz
        self._desk.show(self.screen, is_whole=True)
        self._load()

    def keep_all(self) -> None:
        """Keep every row that was changed, finished ones as such."""
        self._timer.stop()
        for row in sorted(self._touched):
            self._keep(row, is_done=True)

    # what is shown

    def _load(self) -> None:
        self.keep_all()
        self._keyed, self._kept = None, []
        self.screen.model.show_rows((), (), ())  # no key may go to what is shown no more
        self.screen.show_empty(tr("Reading …"))
        self._desk.context.saver.wait(1.0)
        workshop, course, quiz = self._desk.workshop, self._course, self._quiz

        def work(sources: Sources) -> _Found:
            workshops = all_workshops(sources.groups)
            found = load_workshop(sources.groups, WorkshopId(workshop)) if workshop else None
            sheet = sheet_with_words(course, quiz or first_quiz(course, workshops, workshop))
            if found is None or sheet is None:
                return _Found(workshops, (), (), sheet)
            within = members(found)
            names = sources.groups.names(within)
            people = _people(within, names)
            papers = sources.groups.papers(sheet.quiz, within, workshop)
            return _Found(workshops, people, papers, sheet)

        self._desk.worker.ask(work, self._take, self._on_failed)

    def _take(self, found: _Found) -> None:
        screen, sheet = self.screen, found.sheet
        if not self._desk.workshop and found.workshops:
            self._desk.set_workshop(found.workshops[0].id)  # the latest
            self._load()
            return
        self._quiz = sheet.quiz if sheet else self._quiz
        workshops, quizzes = workshop_rows(found.workshops), quiz_rows(self._course)
        screen.offer(workshops, quizzes, self._desk.workshop, self._quiz)
        screen.end_check()
        self._changed.clear()
        self._touched.clear()
        if sheet is None or not found.people:
            screen.show_sheet("")
            screen.show_empty(
                tr("Write down who came first. Their papers can be typed in here then.")
                if found.workshops
                else tr("Papers can be typed in here once there is a workshop.")
            )
            self._show_progress()
            return
        new_id = self._desk.context.clocks.new_id
        self._keyed = KeyedQuiz(self._course, sheet, self._desk.workshop, new_id)
        rows = kept_rows(found.papers, sheet)
        self._kept = [rows.get(person.id, KeptRow()) for person in found.people]
        cells = [
            [
                (answer.keyed if (answer := row.answers.get(item.question.id)) else "")
                if row.attempt
                else None
                for item in sheet.items
            ]
            for row in self._kept
        ]
        screen.model.show_rows(found.people, sheet.items, cells)
        screen.view.fit()
        screen.show_sheet(sheet.code)
        screen.show_empty("")
        for row, kept in enumerate(self._kept):
            if kept.ends:
                self._show_score(row)
        first_open = (at for at, row in enumerate(self._kept) if not row.ends)
        screen.view.start(next(first_open, 0))
        if not isinstance(QApplication.focusWidget(), QComboBox):  # choosing goes on
            screen.view.setFocus()
        self._show_progress()
        self._say_saved()

    def _show_progress(self) -> None:
        model = self.screen.model
        self.screen.show_progress(model.begun, model.rowCount(), model.differing)

    def _show_score(self, row: int) -> None:
        keyed, model = self._keyed, self.screen.model
        if keyed is None or not self._kept[row].ends:
            model.show_score(row, "")
            return
        model.show_score(row, share_words(per_cent(keyed.score(model.keyed(row)))))

    def _say_saved(self) -> None:
        if self._keyed is not None:
            state = self._desk.context.saver.state
            waits = bool(self._changed) and state == "saved"
            self.screen.say(*saved_words("saving" if waits else state))

    # what is typed

    def _on_chosen(self, workshop: str, quiz: str) -> None:
        self.keep_all()
        self._quiz = quiz
        self._desk.set_workshop(workshop)
        self._load()

    def _on_check_toggled(self, is_on: bool) -> None:  # noqa: FBT001  a Qt signal's
        self.keep_all()
        if is_on != self.screen.model.is_checking:
            self.screen.model.check(is_on=is_on)
            self.screen.view.start(0)
            self.screen.view.setFocus()
            self._show_progress()

    def _on_row_changed(self, row: int) -> None:
        self._changed.add(row)
        self._touched.add(row)
        self._say_saved()
        if not self._timer.isActive():  # also who types without a pause is kept
            self._timer.start()

    def _on_row_left(self, row: int) -> None:
        if row in self._touched:
            self._keep(row, is_done=True)

    def _keep_current(self) -> None:
        for row in sorted(self._changed):
            self._keep(row, is_done=False)

    def _keep(self, row: int, *, is_done: bool) -> None:
        keyed, model = self._keyed, self.screen.model
        if keyed is None or row >= len(self._kept):
            return
        learner = model.person(row).id
        self._kept[row], drafts = keyed.row(
            learner, self._kept[row], model.keyed(row), is_done=is_done
        )
        self._changed.discard(row)
        if drafts:
            self._desk.save(drafts)
        self._say_saved()
        self._show_score(row)

    def _on_done(self) -> None:
        for row, kept in enumerate(self._kept):
            if row in self._changed or (kept.attempt and not kept.ends):
                self._keep(row, is_done=True)
        self._timer.stop()
        self._desk.open("gradebook")

    def _on_failed(self, error: CourseAppError) -> None:
        self.screen.show_empty(error_words(error))


def make_page(desk: FacilitatorDesk) -> KeyingPage:
    """Make the page for this opening of the facilitator's side."""
    return KeyingPage(desk)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("keying", text)


def _people(within: tuple[LearnerId, ...], names: dict[LearnerId, str]) -> tuple[KeyedPerson, ...]:
    """Give people in the order of their names; those of one name have a mark."""
    known = [(who, names.get(who) or mark_of(who)) for who in within]
    shown = Counter(name for _who, name in known)
    told = (
        KeyedPerson(who, f"{name} · {mark_of(who)}" if shown[name] > 1 else name)
        for who, name in known
    )
    return tuple(sorted(told, key=lambda person: (folded(person.name), person.id)))
