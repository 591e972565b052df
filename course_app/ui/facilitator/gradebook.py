"""The gradebook's page: reads what is wanted and leads on to answers and questions."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer

from course_app.errors import CourseAppError
from course_app.store.connection import DATABASE
from course_app.store.gradebook_queries import Filter, GradebookQueries, Overview, Sort
from course_app.study.score import per_cent
from course_app.study.statements import Statement
from course_app.ui.facilitator import gradebook_words as words
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.gradebook_bar import Figure, Wanted
from course_app.ui.facilitator.gradebook_model import NAME
from course_app.ui.facilitator.gradebook_screen import GradebookScreen
from course_app.ui.facilitator.gradebook_sittings import SittingsOfALearner
from course_app.ui.facilitator.gradebook_words import tr
from course_app.ui.facilitator.offered import workshop_rows, workshop_words
from course_app.ui.facilitator.worker import Sources
from course_app.ui.words import error_words, share_words
from course_app.workshop.gradebook import Gradebook, GradeTable
from course_app.workshop.groups import Group, group_of, places_of
from course_app.workshop.kept import all_workshops
from course_app.workshop.sessions import Workshop

DAY = 86_400_000  # ms
_CALM = 1000  # ms after the last answer that was kept, before the table is read again


class _Found(NamedTuple):
    """What the worker gives: who may be asked for, and who is."""

    workshops: tuple[Workshop, ...]
    group: Group


class GradebookPage(QObject):
    """Keeps the filter and the order, and joins the gradebook's screens."""

    def __init__(self, desk: FacilitatorDesk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._course = desk.context.course
        self._now = desk.context.clocks.wall
        look = desk.context.look
        self.screen = GradebookScreen(look, self._now, desk.stack)
        self._sittings = SittingsOfALearner(desk, self.screen, self)
        self._queries: GradebookQueries | None = None
        self._group = Group()
        self._sort = Sort()
        self._workshops: tuple[Workshop, ...] = ()
        self._gradebook: Gradebook | None = None
        self._chosen = Filter()
        self._overview: Overview | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_CALM)
        self._timer.timeout.connect(self._refresh_if_seen)
        screen = self.screen
        screen.filters.changed.connect(self._on_wanted)
        screen.sort_requested.connect(self._on_sort_requested)
        screen.cell_chosen.connect(self._on_cell_chosen)
        screen.column_changed.connect(lambda _quiz: self._show_figures())
        screen.questions_requested.connect(lambda quiz: desk.open("analysis", quiz))
        screen.save_requested.connect(lambda: desk.open("reports", "gradebook"))
        desk.context.saver.kept.connect(self._on_kept)
        desk.closing.connect(self._close)

    def open(self, value: str = "") -> None:
        """Show the gradebook of the workshop that is looked at, or of all.

        `value` may be "needs help": only those are shown.
        """
        self._desk.show(self.screen)
        filters = self.screen.filters
        if value == "needs help":
            filters.want(filters.wanted._replace(needs_help=True))
        self._load(filters.wanted._replace(workshop=self._desk.workshop))

    # what is wanted

    def _on_wanted(self, wanted: Wanted) -> None:
        if wanted.workshop != self._desk.workshop:
            self._desk.set_workshop(wanted.workshop)
        self._load(wanted)

    def _load(self, wanted: Wanted) -> None:
        def work(sources: Sources) -> _Found:
            workshops = all_workshops(sources.groups)
            return _Found(workshops, group_of(sources.groups, wanted.workshop, wanted.place))

        def then(found: _Found) -> None:
            self._workshops, self._group = found.workshops, found.group
            rows = workshop_rows(found.workshops)
            filters = self.screen.filters
            filters.offer(rows, places_of(found.workshops), wanted.workshop)
            self._show(filters.wanted)  # a name may have been typed meanwhile

        self._desk.worker.ask(work, then, self._on_failed)

    def _show(self, wanted: Wanted) -> None:
        try:
            if self._queries is None:
                folder = self._desk.context.store.folder
                self._queries = GradebookQueries(folder / DATABASE)
            self._gradebook = Gradebook(self._queries, self._course, self._group.lessons)
            self._chosen = self._filter(wanted)
            self._overview = self._gradebook.overview(self._chosen)
            table = self._gradebook.open(self._chosen, self._sort)
        except CourseAppError as error:
            self._on_failed(error)
            return
        self._say_empty(wanted)
        self._show_table(self._gradebook, table)
        self._show_figures()
        workshop = next((each for each in self._workshops if each.id == wanted.workshop), None)
        title = tr("Gradebook")
        if workshop is not None:
            title = tr("Gradebook: {workshop}").format(workshop=workshop_words(workshop))
        shown = tr("Learners shown: {count}").format(count=len(table))
        self.screen.show_title(title, shown)

    def _show_table(self, gradebook: Gradebook, table: GradeTable) -> None:
        self.screen.show_table(gradebook.columns, table, self._sorted_by(gradebook))

    def _filter(self, wanted: Wanted) -> Filter:
        return Filter(
            within=self._group.people,
            name=wanted.name,
            standing="needs help" if wanted.needs_help else None,
            since=self._now() - wanted.days * DAY if wanted.days else None,
        )

    def _say_empty(self, wanted: Wanted) -> None:
        text = tr("Learners will be listed here once somebody has begun a lesson.")
        if wanted.needs_help and not wanted.name:
            text = tr("Nobody here has a score below {least}%.").format(
                least=self._course.rules.needs_help
            )
        elif wanted.name:
            text = tr("No name here has “{text}” in it.").format(text=wanted.name)
        elif wanted.workshop or wanted.place:
            text = tr("Nobody is on the list of this workshop yet.")
        self.screen.show_empty(text)

    # order

    def _on_sort_requested(self, column: int) -> None:
        gradebook = self._gradebook
        if gradebook is None:
            return
        columns = gradebook.columns
        if column == NAME:
            sort = Sort("name")
        elif column == len(columns) + 1:
            sort = Sort("last seen", descending=True)
        else:
            sort = Sort("score", columns[column - 1].quiz)  # those who need help come first
        is_again = sort._replace(descending=False) == self._sort._replace(descending=False)
        if is_again:
            sort = sort._replace(descending=not self._sort.descending)
        self._sort = sort
        try:  # only the order is another: the figures stay
            self._show_table(gradebook, gradebook.open(self._chosen, sort))
        except CourseAppError as error:
            self._on_failed(error)

    def _sorted_by(self, gradebook: Gradebook) -> tuple[int, bool]:
        columns = gradebook.columns
        if self._sort.key == "last seen":
            return len(columns) + 1, self._sort.descending
        if self._sort.key == "score":
            quizzes = [column.quiz for column in columns]
            if self._sort.quiz in quizzes:
                return quizzes.index(self._sort.quiz) + 1, self._sort.descending
        return NAME, self._sort.descending

    # figures

    def _show_figures(self) -> None:
        overview, gradebook = self._overview, self._gradebook
        if overview is None or gradebook is None:
            return
        quiz = self.screen.current_quiz
        columns = {column.quiz: column for column in gradebook.columns}
        totals = next((each for each in overview.columns if each.quiz == quiz), None)
        help_words = tr("need help: below {least}%").format(least=self._course.rules.needs_help)
        if totals is None:
            taken = [each for each in overview.columns if each.mean is not None]
            weight = sum(each.taken for each in taken)
            mean = sum((each.mean or 0) * each.taken for each in taken) / weight if weight else None
            needing = overview.standings["needs help"]
            second = Figure(str(overview.standings["passed"]), tr("passed every quiz"))
            third = Figure(_share(mean), tr("average of all quizzes"))
        else:
            head = words.head_of(columns[quiz])
            needing = totals.needs_help
            second = Figure(str(totals.taken), tr("finished {quiz}").format(quiz=head))
            third = Figure(_share(totals.mean), tr("average of {quiz}").format(quiz=head))
        self.screen.show_figures(
            (
                Figure(str(overview.learners), tr("learners")),
                second,
                third,
                Figure(str(needing), help_words, is_warning=needing > 0),
            )
        )

    def _on_cell_chosen(self, row: int, column: int) -> None:
        quiz = self.screen.model.column_at(column)
        self._sittings.open(row, quiz.quiz if quiz else "")

    # news and ends

    def _on_kept(self, statements: tuple[Statement, ...]) -> None:
        verbs = {"completed", "renamed", "merged", "voided", "registered", "attended"}
        if any(each.verb in verbs for each in statements):
            self._timer.start()

    def _refresh_if_seen(self) -> None:
        if self.screen.isVisible():
            self._load(self.screen.filters.wanted)

    def _on_failed(self, error: CourseAppError) -> None:
        self.screen.show_empty(error_words(error))

    def _close(self) -> None:
        self._timer.stop()
        self.screen.model.clear()
        if self._queries is not None:
            self._queries.close()
            self._queries = None


def make_page(desk: FacilitatorDesk) -> GradebookPage:
    """Make the page for this opening of the facilitator's side."""
    return GradebookPage(desk)


def _share(mean: float | None) -> str:
    return "–" if mean is None else share_words(per_cent(mean))
