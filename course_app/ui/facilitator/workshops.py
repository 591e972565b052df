"""The page of workshops: the list, one workshop, its attendance, and its presenter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, QTimeZone

from course_app.errors import CourseAppError
from course_app.study.statements import LearnerId, Statement
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.door import Door
from course_app.ui.facilitator.open_workshop import OpenWorkshop, load
from course_app.ui.facilitator.pages import PAGES
from course_app.ui.facilitator.presented import REVIEW, lesson_steps, review_steps
from course_app.ui.facilitator.presenter_view import StepView
from course_app.ui.facilitator.presenting import Presenting, Subject
from course_app.ui.facilitator.rows import ListRow
from course_app.ui.facilitator.showing import Showing
from course_app.ui.facilitator.worker import Sources
from course_app.ui.facilitator.workshop_form import DURATIONS, WorkshopForm
from course_app.ui.facilitator.workshop_screen import WorkshopScreen
from course_app.ui.facilitator.workshop_view import details_line, minutes_of, shown_workshop
from course_app.ui.facilitator.workshops_list import WorkshopsScreen
from course_app.ui.words import error_words, saved_words
from course_app.workshop.group_review import ReviewQuestion, choose
from course_app.workshop.groups import members
from course_app.workshop.kept import all_workshops
from course_app.workshop.sessions import (
    Details,
    Workshop,
    WorkshopId,
    is_clock_plausible,
)

BUILT = 1_767_225_600_000  # 1 January 2026, UTC ms: no clock is right that says less


def make_page(desk: FacilitatorDesk) -> WorkshopsPage:
    """Give the page."""
    return WorkshopsPage(desk)


class WorkshopsPage(QObject):
    """Leads through workshops; `open` takes a workshop's id."""

    def __init__(self, desk: FacilitatorDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._found: tuple[Workshop, ...] = ()
        self._latest = 0  # the latest time that is known here, ms
        self._told_date = ""  # the day that was asked for, where the clock is wrong
        self._wants_archived = False
        self._is_new = False
        self._workshop: OpenWorkshop | None = None
        self._door: Door | None = None
        self._presenting: Presenting | None = None
        look = desk.context.look
        self._list = WorkshopsScreen(look, desk.stack)
        self._list.workshop_chosen.connect(self.open)
        self._list.new_requested.connect(self._on_new)
        self._list.archive_toggled.connect(self._on_archive_toggled)
        self._screen: WorkshopScreen | None = None
        self._form: WorkshopForm | None = None
        desk.context.saver.state_changed.connect(self._show_saved)
        desk.context.saver.kept.connect(self._on_kept)

    def open(self, value: str = "") -> None:
        """Show all workshops, or one by its id."""
        if value:
            load(self._desk, WorkshopId(value), self._on_loaded, self._on_failed)
            return
        self._desk.set_workshop("")
        self._desk.show(self._list)
        self._read_list()

    # the list

    def _on_kept(self, statements: Sequence[Statement]) -> None:
        """Read again what is listed: what was done a moment ago is kept now."""
        is_listed = self._desk.is_open and self._desk.shell.stack.currentWidget() is self._list
        if is_listed and any(s.object.kind == "workshop" for s in statements):
            self._read_list()

    def _read_list(self) -> None:
        def read(sources: Sources) -> tuple[tuple[Workshop, ...], int]:
            return all_workshops(sources.groups), latest(sources)

        self._desk.worker.ask(read, self._show_list, self._on_failed)

    def _show_list(self, found: tuple[tuple[Workshop, ...], int]) -> None:
        self._found, self._latest = found
        shown = [w for w in self._found if self._wants_archived or w.state != "archived"]
        current = self._workshop.id if self._workshop else ""
        self._list.show_rows(
            [self._row(workshop) for workshop in shown],
            current,
            has_archived=any(w.state == "archived" for w in self._found),
        )
        if self._desk.shell.stack.currentWidget() is self._list:
            self._list.setFocus()

    def _row(self, workshop: Workshop) -> ListRow:
        states = {
            "open": self.tr("Open"),
            "closed": self.tr("Closed"),
            "archived": self.tr("Archived"),
        }
        people = self.tr("on the list: {count}").format(count=len(workshop.roster))
        words = " · ".join(part for part in (details_line(workshop.details), people) if part)
        title = workshop.details.title or self.tr("Workshop without a title")
        role = "ok-text" if workshop.state == "open" else "mute"
        return ListRow(workshop.id, title, words, states[workshop.state], "workshop", role)

    def _on_archive_toggled(self, is_on: bool) -> None:  # noqa: FBT001  Qt's signature
        self._wants_archived = is_on
        self._show_list((self._found, self._latest))

    def _on_failed(self, error: CourseAppError) -> None:
        self._list.show_fault(error_words(error))
        self._desk.show(self._list)

    # filling in

    def _on_new(self) -> None:
        last = self._found[0].details if self._found else Details()
        course = self._desk.context.course
        language = last.language or QLocale.languageToString(QLocale(course.language).language())
        details = Details(
            date=self._today(),
            facilitator=last.facilitator,
            language=language,
            lessons=(),
            duration=last.duration or DURATIONS[0],
        )
        self._show_form(details, is_new=True)

    def _on_correct(self) -> None:
        if self._workshop is not None:
            self._show_form(self._workshop.record.details, is_new=False)

    def _show_form(self, details: Details, *, is_new: bool) -> None:
        context = self._desk.context
        if self._form is None:
            lessons = [(lesson.id, lesson.short_title) for lesson in context.course.lessons]
            self._form = WorkshopForm(context.look, lessons, self._desk.stack)
            self._form.filled_in.connect(self._on_filled_in)
            self._form.back_requested.connect(self._on_form_left)
        self._is_new = is_new
        earliest = day_of(max(BUILT, self._latest))
        self._form.show_details(details, is_new=is_new, earliest=earliest)
        self._desk.show(self._form)

    def _on_form_left(self) -> None:
        if self._is_new or self._workshop is None:
            self.open()
        else:
            self._show_workshop()

    def _on_filled_in(self, details: Details) -> None:
        if not self._today():
            self._told_date = details.date  # asked once, until the side is locked
        workshop = self._workshop
        if not self._is_new and workshop is not None:
            if details != workshop.record.details:
                workshop.save(workshop.make.change(workshop.record.details, details))
            self._show_workshop()
            return
        made = WorkshopId(self._desk.context.clocks.new_id())
        fresh = OpenWorkshop(self._desk, (), {}, {}, made)
        fresh.save(*fresh.make.open(details))

        def read(sources: Sources) -> dict[LearnerId, str]:
            return sources.groups.names()

        def show(names: dict[LearnerId, str]) -> None:
            fresh.names.update(names)
            self._on_loaded(fresh)

        self._desk.worker.ask(read, show, self._on_failed)

    def _today(self) -> str:
        """Give today's date; what was told where the clock is wrong, "" before that."""
        now = self._desk.context.clocks.wall()
        if is_clock_plausible(now, built=BUILT, latest=self._latest):
            return day_of(now)
        return self._told_date

    # one workshop

    def _on_loaded(self, workshop: OpenWorkshop) -> None:
        self._let_go()
        self._workshop = workshop
        self._desk.set_workshop(workshop.id)
        workshop.changed.connect(self._fill_if_seen)
        self._show_workshop()

    def _let_go(self) -> None:
        """Let go of the workshop that was open before."""
        for each in (self._presenting, self._door):
            if each is not None:
                each.end()
        if self._workshop is not None:
            self._workshop.deleteLater()
        self._workshop = self._door = self._presenting = None

    def _show_workshop(self) -> None:
        if self._screen is None:
            self._screen = screen = WorkshopScreen(self._desk.context.look, self._desk.stack)
            screen.attendance_requested.connect(self._on_attendance)
            screen.correct_requested.connect(self._on_correct)
            screen.back_requested.connect(self.open)
            screen.close_requested.connect(partial(self._on_close, is_archived=False))
            screen.archive_requested.connect(partial(self._on_close, is_archived=True))
            screen.open_requested.connect(self._on_open_again)
            screen.lesson_chosen.connect(self._on_present)
            screen.furthest_chosen.connect(self._on_go_on_at_furthest)
            screen.remark_given.connect(self._on_remark)
            screen.page_chosen.connect(self._desk.open)
        self._fill_workshop()
        self._show_saved()
        self._desk.show(self._screen)

    def _fill_if_seen(self) -> None:
        """Leave it to the next showing where attendance or the presenter is in front."""
        if self._desk.shell.stack.currentWidget() is self._screen:
            self._fill_workshop()

    def _fill_workshop(self) -> None:
        if self._screen is not None and self._workshop is not None:
            pages = [
                (page, QCoreApplication.translate("facilitator", entry.words), entry.icon)
                for page, entry in PAGES.items()
                if page in {"gradebook", "reports", "paper", "analysis", "keying"}
            ]
            course = self._desk.context.course
            self._screen.show_workshop(shown_workshop(self._workshop.record, course, pages))

    def _on_attendance(self) -> None:
        if self._workshop is None:
            return
        if self._door is None:
            self._door = Door(self._desk, self._workshop)
            self._door.left.connect(self._show_workshop)
        self._door.open()

    def _on_present(self, lesson_id: str, step: int | None = None) -> None:
        """Present a lesson or the group's review at a step, else where it was left."""
        workshop = self._workshop
        if workshop is None:
            return
        if self._presenting is not None and self._presenting.lesson_id == lesson_id:
            self._presenting.open(step)
        elif lesson_id == REVIEW:
            self._ask_what_was_forgotten(workshop)
        else:
            self._present_lesson(workshop, lesson_id, step)

    def _on_go_on_at_furthest(self, lesson_id: str) -> None:
        """Go on where a lesson was before the facilitator looked back at an earlier step."""
        plan = self._workshop.record.plans.get(lesson_id) if self._workshop else None
        self._on_present(lesson_id, plan.furthest.step if plan is not None else None)

    def _present_lesson(
        self, workshop: OpenWorkshop, lesson_id: str, step: int | None = None
    ) -> None:
        course = self._desk.context.course
        lesson = course.lesson(lesson_id)
        if lesson is None:
            return
        minutes = minutes_of(workshop.record.details)
        title = f"{lesson.id}  {lesson.title}"
        try:
            steps = partial(lesson_steps, course, lesson, minutes)
            presenting = self._make_presenting(workshop, lesson_id, title, steps)
        except CourseAppError as error:
            self._on_failed(error)
        else:
            presenting.open(step)

    def _ask_what_was_forgotten(self, workshop: OpenWorkshop) -> None:
        course, now = self._desk.context.course, self._desk.context.clocks.wall()
        group = members(workshop.record)
        asked = {poll.question for poll in workshop.record.polls}

        def read(sources: Sources) -> tuple[ReviewQuestion, ...]:
            return choose(course, sources.groups.answers(group), now, leave_out=asked)

        def show(found: tuple[ReviewQuestion, ...]) -> None:
            steps = partial(review_steps, course, found)
            title = self.tr("What this group forgot")
            self._make_presenting(workshop, REVIEW, title, steps).open()

        self._desk.worker.ask(read, show, self._on_failed)

    def _make_presenting(
        self,
        workshop: OpenWorkshop,
        lesson_id: str,
        title: str,
        steps: Callable[[Showing], Sequence[StepView]],
    ) -> Presenting:
        if self._presenting is not None:
            self._presenting.end()
            self._presenting = None  # also where the next one cannot be read
        minutes = minutes_of(workshop.record.details)
        subject = Subject(lesson_id, title, minutes)
        self._presenting = Presenting(self._desk, workshop, subject, steps)
        self._presenting.left.connect(self._show_workshop)
        return self._presenting

    def _on_remark(self, text: str) -> None:
        if self._workshop is not None:
            self._workshop.save(self._workshop.make.remark(text))

    def _on_close(self, *, is_archived: bool) -> None:
        if self._workshop is not None:
            self._workshop.save(self._workshop.make.close(archived=is_archived))

    def _on_open_again(self) -> None:
        if self._workshop is not None:
            details = self._workshop.record.details
            self._workshop.save(self._workshop.make.change(details, details))

    def _show_saved(self) -> None:
        if self._screen is not None:
            self._screen.show_saved(*saved_words(self._desk.context.saver.state))


def latest(sources: Sources) -> int:
    """Give the latest time at which anybody was seen here, 0 where nobody was."""
    return max((record.last_seen for record in sources.reader.learners()), default=0)


def day_of(milliseconds: int) -> str:
    """Give the day on this laptop's calendar, "2026-05-04"."""
    moment = QDateTime.fromMSecsSinceEpoch(milliseconds, QTimeZone.systemTimeZone())
    return moment.date().toString("yyyy-MM-dd")
