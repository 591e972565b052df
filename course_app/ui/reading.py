"""What a learner adds to the pages they read, and takes away from them: notes, bookmarks, paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from course_app.course.model import Lesson, Page
from course_app.study.progress import LessonProgress, PageState
from course_app.ui.marks import Marks, spot_of
from course_app.ui.screens.reader import ReaderScreen
from course_app.ui.widgets.page_list import PageLine

if TYPE_CHECKING:
    from course_app.ui.checks import Checks
    from course_app.ui.pages import PageSource
    from course_app.ui.session import LearnerSession


_REST = 120  # ms after a page turn


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("reading", text)


def page_lines(
    lesson: Lesson, done: LessonProgress | None, marks: Marks | None
) -> Sequence[PageLine]:
    """Give the lines of a lesson's contents."""
    states = done.pages if done else (PageState.UNREAD,) * len(lesson.pages)
    lines = []
    for page, state in zip(lesson.pages, states, strict=True):
        mark = marks.at(page.id) if marks else None
        lines.append(
            PageLine(
                title=page.title,
                is_read=state is not PageState.UNREAD,
                has_changed=state is PageState.CHANGED,
                has_note=bool(mark and mark.note),
                is_bookmarked=bool(mark and mark.is_bookmarked),
            )
        )
    return lines


class Reading(QObject):
    """Joins one reader with a learner's marks; the navigator says which page is shown."""

    def __init__(
        self,
        reader: ReaderScreen,
        marks: Marks,
        pages: PageSource,
        session: LearnerSession,
        checks: Checks,
    ) -> None:
        super().__init__(reader)
        self._standing = session.standing
        self._checks = checks
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST)
        self._timer.timeout.connect(self._prepare_next)
        self._reader = reader
        self._marks = marks
        self._pages = pages
        self._lesson: Lesson | None = None
        self._page: Page | None = None
        reader.note_written.connect(self._on_note_written)
        reader.bookmark_requested.connect(self._on_bookmark_requested)
        reader.paper_requested.connect(self._on_paper_requested)
        marks.changed.connect(self._refresh)
        session.progress_changed.connect(self._refresh)

    def begin(self, lesson: Lesson, page: Page) -> None:
        """Take what is written from now on as about this page."""
        self._reader.keep_note()
        self._lesson, self._page = lesson, page
        self._timer.start()

    def _on_note_written(self, text: str) -> None:
        if self._lesson is not None and self._page is not None:
            self._marks.write(spot_of(self._lesson, self._page), text)

    def _on_bookmark_requested(self, is_bookmarked: bool) -> None:  # noqa: FBT001  a signal's
        if self._lesson is None or self._page is None:
            return
        self._marks.set_bookmark(spot_of(self._lesson, self._page), is_bookmarked=is_bookmarked)
        self._reader.tell(tr("Bookmark set.") if is_bookmarked else tr("Bookmark taken away."))

    def _prepare_next(self) -> None:
        """Make the next page ready while this one is read."""
        lesson, page = self._lesson, self._page
        if lesson is None or page is None or not self._reader.isVisible():
            return
        following = lesson.pages.index(page) + 1
        if following < len(lesson.pages):
            blocks = self._pages.blocks(lesson, following, self._checks)
            page = lesson.pages[following]
            self._reader.prepare(page.title, lesson.folder, blocks, page.id)

    def _refresh(self) -> None:
        """Show what was kept since the page was turned: marks, and that a page was read."""
        if self._lesson is None or self._page is None or not self._reader.isVisible():
            return
        done = self._standing.progress().of(self._lesson.id)
        lines = page_lines(self._lesson, done, self._marks)
        here = self._marks.at(self._page.id)
        self._reader.show_marks(here.note, lines, is_bookmarked=here.is_bookmarked)

    def _on_paper_requested(self) -> None:
        from course_app.ui.paper_offer import offer_paper  # noqa: PLC0415  seldom

        if self._lesson is not None:
            offer_paper(self._reader.window(), self._pages.paper(self._lesson))
