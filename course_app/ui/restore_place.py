"""Where one goes back to a backup, makes one, or has the file checked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QObject

from course_app.errors import CourseAppError
from course_app.store.backup import Backup, backups
from course_app.ui.context import Context
from course_app.ui.facilitator.rows import ListRow
from course_app.ui.file_exchange import exchange
from course_app.ui.screens.restore import RestoreScreen
from course_app.ui.widgets.notice_bar import Notice
from course_app.ui.words import day_words, problem_words


class RestorePlace(QObject):
    """Joins the screen with the store; all is done beside the window."""

    def __init__(self, context: Context) -> None:
        """Take the window and all that stands behind it."""
        super().__init__(context.window)
        self._context = context
        self._screen: RestoreScreen | None = None
        self._found: tuple[Backup, ...] = ()

    def open(self, value: str = "") -> None:
        """Show the backups."""
        del value
        self._context.window.show_screen(self._made())
        self._load()

    def close(self) -> None:
        """Let go of the screen."""
        if self._screen is not None:
            self._context.window.drop_screen(self._screen)
            self._screen = None
        self.deleteLater()

    def _load(self) -> None:
        folder = self._context.store.folder
        self._context.desk.background().do(lambda: backups(folder), self._show, self._on_failed)

    def _show(self, found: tuple[Backup, ...]) -> None:
        if self._screen is None:
            return
        self._found = found
        now = self._context.session.standing.reader.count()
        rows = [self._row(position, each) for position, each in enumerate(found)]
        self._screen.show_backups(rows, self._means(found, now))

    def _row(self, position: int, backup: Backup) -> ListRow:
        reasons = {
            "daily": self.tr("The day's backup"),
            "migration": self.tr("Before an update"),
            "import": self.tr("Before a list or results were taken in"),
            "asked": self.tr("Made by hand"),
            "restore": self.tr("Before going back to a backup"),
        }
        words = reasons.get(backup.reason, "")
        if backup.statements is None:
            badge = self.tr("Damaged")
        else:
            badge = self.tr("Learners: {learners} · steps: {steps}").format(
                learners=backup.learners or 0, steps=backup.statements
            )
        is_good = backup.statements is not None
        icon, role = ("saved", "ok-text") if is_good else ("warning", "bad-text")
        return ListRow(str(position), moment_of(backup.made), words, badge, icon, role)

    def _means(self, found: Sequence[Backup], now: int) -> list[str]:
        text = self.tr(
            "The laptop will be as it was then. Steps kept since then: {count}. They are set "
            "aside in the data folder and count no more."
        )
        return [
            text.format(count=max(0, now - each.statements)) if each.statements is not None else ""
            for each in found
        ]

    # what is pressed

    def _on_back_up(self) -> None:
        store = self._context.store

        def make() -> tuple[Backup, ...]:
            store.back_up("asked")
            return backups(store.folder)

        def say(found: tuple[Backup, ...]) -> None:
            when = moment_of(found[0].made)
            words = self.tr("The backup is made: {name}").format(name=when)
            self._context.window.show_notice(Notice("backup", words, is_warning=False))
            self._show(found)

        self._context.desk.background().do(make, say, self._on_failed)

    def _on_check(self) -> None:
        words = self.tr("The file is whole. Nothing needs to be repaired.")
        self._context.desk.background().do(
            self._context.store.check,
            lambda _nothing: self._context.window.show_notice(
                Notice("check", words, is_warning=False)
            ),
            self._on_damaged,
        )

    def _on_damaged(self, error: CourseAppError) -> None:
        words = problem_words(error.problems[0])
        button = self.tr("Repair it now") if error.problems[0].code == "damaged" else ""
        self._context.window.show_notice(
            Notice("damaged", words, button=button, work=self._context.desk.repair)
        )

    def _on_restore(self, position: int) -> None:
        chosen, store = self._found[position], self._context.store
        done = self.tr("The laptop is as it was: {when}").format(when=moment_of(chosen.made))
        exchange(
            self._context.desk,
            lambda: store.restore(chosen.path),
            self.tr("Going back to the backup."),
            lambda _aside: done,
        )

    def _on_failed(self, error: CourseAppError) -> None:
        words = problem_words(error.problems[0])
        self._context.window.show_notice(Notice("backup", words))

    def _made(self) -> RestoreScreen:
        if self._screen is None:
            look, stack = self._context.look, self._context.window.stack
            self._screen = screen = RestoreScreen(look, stack)
            screen.back_up_requested.connect(self._on_back_up)
            screen.check_requested.connect(self._on_check)
            screen.restore_requested.connect(self._on_restore)
            screen.left.connect(self._context.navigator.go_home)
        return self._screen


def moment_of(made: str) -> str:
    """Give the time in a backup's name as people read it, on this laptop's clock."""
    from calendar import timegm  # noqa: PLC0415  only here
    from time import strptime  # noqa: PLC0415

    try:
        at = timegm(strptime(made, "%Y%m%d-%H%M%S"))
    except (ValueError, OverflowError):  # a year beyond all calendars
        return made
    here = QDateTime.fromSecsSinceEpoch(at)
    return f"{day_words(here.date())}, {here.toString('HH:mm')}"


def make_place(context: Context) -> RestorePlace:
    """Make the place."""
    return RestorePlace(context)
