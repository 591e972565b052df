"""Where a facilitator adds a list of names, to this laptop and to a workshop's list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from course_app.errors import CourseAppError, Problem
from course_app.store import disk
from course_app.store.connection import DATABASE
from course_app.store.rescue_queries import ImportedLearner, RescueQueries
from course_app.study.statements import Draft, LearnerId, Statement, StatementId
from course_app.ui.context import Context
from course_app.ui.facilitator.rows import ListRow
from course_app.ui.screens.name_import import NameImportScreen, Preview
from course_app.ui.widgets.notice_bar import Notice
from course_app.ui.words import problem_words
from course_app.workshop.name_import import Planned, drafts_of, plan, undo
from course_app.workshop.name_list import NameList, load_names, read_names
from course_app.workshop.roster import Person
from course_app.workshop.sessions import WorkshopId, WorkshopWords

_MOST_FAULTS = 4  # that are shown; the list's own file has the rest


class NameImportPlace(QObject):
    """Reads the list beside the window, and adds what the person has seen."""

    def __init__(self, context: Context) -> None:
        """Take the window and all that stands behind it."""
        super().__init__(context.window)
        self._context = context
        self._screen: NameImportScreen | None = None
        self._workshop = ""
        self._planned: Planned | None = None
        self._last: tuple[ImportedLearner, ...] = ()
        self._awaited: set[StatementId] = set()
        self._done_words = ""
        context.saver.kept.connect(self._on_kept)

    def open(self, value: str = "") -> None:
        """Ask for a file.

        `value` is the id of a workshop whose list the names come on; below it may stand names that
        were pasted.
        """
        self._workshop, _, pasted = value.partition("\n")
        self._planned = None
        screen = self._made()
        screen.show_nothing(for_workshop=bool(self._workshop))
        self._context.window.show_screen(screen)
        self._look_for_undo()
        if pasted:
            self._read_copied(pasted)

    def close(self) -> None:
        """Let go of the screen."""
        self._context.saver.kept.disconnect(self._on_kept)
        if self._screen is not None:
            self._context.window.drop_screen(self._screen)
            self._screen = None
        self.deleteLater()

    def read(self, path: Path) -> None:
        """Show what a file would bring."""
        self._look_at(path.name, lambda: load_names(path))

    def _look_at(self, title: str, load: Callable[[], NameList]) -> None:
        records = self._context.session.standing.reader.learners()
        people = [Person(id=each.id, name=each.name) for each in records]
        self._context.desk.background().do(
            lambda: plan(load(), people),
            lambda planned: self._show(title, planned),
            self._on_failed,
        )

    def _show(self, title: str, planned: Planned) -> None:
        if self._screen is None:
            return
        self._planned = planned
        rows = [
            ListRow(id=str(each.line), title=each.name, badge=self.tr("New"), icon="add", role="ok")
            for each in planned.newcomers
        ]
        for match in planned.known:
            is_one = len(match.known) == 1
            badge = self.tr("Known already") if is_one else self.tr("Two or more of this name")
            row = ListRow(id=str(match.entry.line), title=match.entry.name, badge=badge)
            rows.append(row._replace(icon="check" if is_one else "warning", role="mute"))
        faults = [self._fault(problem) for problem in planned.problems]
        more = len(faults) - _MOST_FAULTS
        if more > 0:
            faults[_MOST_FAULTS:] = [self.tr("More lines like these: {count}").format(count=more)]
        preview = Preview(
            file=title,
            rows=rows,
            new=len(planned.newcomers),
            known=len(planned.known),
            listed=len(planned.newcomers) + len(_sure(planned)),
            twice=len(planned.twice),
            faults="\n".join(faults),
        )
        self._context.window.end_notice("names")
        self._screen.show_preview(preview)

    # what is pressed

    def _on_file_wanted(self) -> None:
        places = QStandardPaths.StandardLocation
        folder = QStandardPaths.writableLocation(places.DocumentsLocation)
        kinds = self.tr("Lists of names (*.csv *.txt *.tsv);;All files (*)")
        title = self.tr("Choose a list of names")
        path, _ = QFileDialog.getOpenFileName(self._context.window, title, folder, kinds)
        if path:
            self.read(Path(path))

    def _on_paste_wanted(self) -> None:
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._read_copied(text)
            return
        words = self.tr("Nothing was copied. Copy the names in another program first.")
        self._context.window.show_notice(Notice("names", words))

    def _read_copied(self, text: str) -> None:
        copied = text.encode(errors="replace")
        self._look_at(self.tr("Names that were copied"), lambda: read_names(copied))

    def _on_add(self) -> None:
        planned = self._planned
        if planned is None:
            return
        store = self._context.store
        drafts = list(drafts_of(planned, self._context.clocks.new_id))
        words = self.tr("Learners added: {count}.").format(count=len(drafts))
        if self._workshop:
            learners = [draft.learner for draft in drafts if draft.learner is not None]
            learners += _sure(planned)
            drafts.append(self._expected(learners))
            text = self.tr("Put on the workshop's list: {listed}. New on this laptop: {new}.")
            words = text.format(listed=len(learners), new=len(planned.newcomers))

        def prepare() -> None:
            size = (store.folder / DATABASE).stat().st_size
            disk.check_room(store.folder, len(drafts), size)
            store.back_up("import")

        background = self._context.desk.background()
        background.do(prepare, lambda _nothing: self._save(drafts, words), self._on_failed)

    def _on_undo(self) -> None:
        undone = undo(self._last, self._context.clocks.new_id)
        text = self.tr("Taken back: {gone}. Have begun since and stay: {staying}.")
        words = text.format(gone=len(undone.gone), staying=len(undone.staying))
        self._save(undone.drafts, words)

    def _on_kept(self, statements: Sequence[Statement]) -> None:
        kept = {statement.id for statement in statements}
        if not self._awaited or not self._awaited & kept:
            return
        self._awaited -= kept
        if self._awaited or self._screen is None:
            return
        is_seen = self._context.window.stack.currentWidget() is self._screen
        self._planned = None
        self._screen.show_nothing(for_workshop=bool(self._workshop))
        if self._workshop and is_seen:
            self._context.places.open("facilitator")  # back to the list that has the names now
        else:
            self._look_for_undo()
        self._context.window.show_notice(Notice("names", self._done_words, is_warning=False))

    # helpers

    def _fault(self, problem: Problem) -> str:
        words = problem_words(problem)
        if not problem.line:
            return words
        return self.tr("Line {number}: {words}").format(number=problem.line, words=words)

    def _expected(self, learners: Sequence[LearnerId]) -> Draft:
        course = self._context.course
        about: dict[str, str] = {"course": course.id, "version": course.version}
        words = WorkshopWords(WorkshopId(self._workshop), self._context.clocks.new_id, about)
        return words.expect(learners)

    def _look_for_undo(self) -> None:
        path = self._context.store.folder / DATABASE

        def find() -> tuple[ImportedLearner, ...]:
            queries = RescueQueries(path)
            try:
                last = next((each for each in queries.imports() if each.left), None)
                return queries.imported(last.id) if last else ()
            finally:
                queries.close()

        self._context.desk.background().do(find, self._show_undo, self._on_failed)

    def _show_undo(self, last: tuple[ImportedLearner, ...]) -> None:
        self._last = last
        if self._screen is not None:
            self._screen.show_undoable(sum(not each.has_begun for each in last))

    def _save(self, drafts: Sequence[Draft], done_words: str) -> None:
        if drafts:
            self._awaited = {draft.id for draft in drafts}
            self._done_words = done_words
            self._context.saver.save(drafts)

    def _on_failed(self, error: CourseAppError) -> None:
        words = problem_words(error.problems[0])
        self._context.window.show_notice(Notice("names", words))

    def _made(self) -> NameImportScreen:
        if self._screen is None:
            look, stack = self._context.look, self._context.window.stack
            self._screen = screen = NameImportScreen(look, stack)
            screen.file_wanted.connect(self._on_file_wanted)
            screen.paste_wanted.connect(self._on_paste_wanted)
            screen.add_requested.connect(self._on_add)
            screen.undo_requested.connect(self._on_undo)
            screen.left.connect(self._context.navigator.go_home)
        return self._screen


def _sure(planned: Planned) -> list[LearnerId]:
    """Give those known already whose name is nobody else's; of two, a person says which."""
    return [match.known[0].id for match in planned.known if len(match.known) == 1]


def make_place(context: Context) -> NameImportPlace:
    """Make the place."""
    return NameImportPlace(context)
