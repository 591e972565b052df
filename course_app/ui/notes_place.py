"""The place "notes": everything that a learner noted and bookmarked, to find, change and keep."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from course_app.course.word_match import has_all
from course_app.ui.context import Context
from course_app.ui.marks import Mark, Spot, spot_of
from course_app.ui.notes_text import NoteLine, note_lines, notes_text
from course_app.ui.screens.notes import NotesScreen
from course_app.ui.way_back import WayBack


def make_place(context: Context) -> NotesPlace:
    """Make the place for one learner."""
    return NotesPlace(context)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("notes", text)


class NotesPlace(QObject):
    """Shows the marks of all pages, and keeps what is changed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._marks = context.navigator.marks
        self._way = WayBack(context)
        self._screen: NotesScreen | None = None
        self._lines: list[NoteLine] = []
        self._removed: tuple[str, Mark] | None = None
        self._marks.changed.connect(self._on_marks_changed)

    def open(self, value: str = "") -> None:
        """Show all notes and bookmarks."""
        del value
        context = self._context
        if self._screen is None:
            screen = self._screen = NotesScreen(context.look, context.window.stack)
            screen.query_changed.connect(self._on_query_changed)
            screen.page_requested.connect(context.navigator.open_page)
            screen.note_written.connect(self._on_note_written)
            screen.remove_requested.connect(self._on_remove_requested)
            screen.undo_requested.connect(self._on_undo_requested)
            screen.file_requested.connect(self._on_file_requested)
            screen.left.connect(self._way.go)
        self._way.remember(self._screen)
        self._removed = None
        self._screen.begin()
        self._fill()
        context.window.show_screen(self._screen)
        self._screen.focus_first()

    def close(self) -> None:
        """Let go of the screen."""
        self._marks.changed.disconnect(self._on_marks_changed)
        if self._screen is not None:
            self._screen.deleteLater()
            self._screen = None
        self.deleteLater()

    def _fill(self) -> None:
        if self._screen is not None:
            self._lines = note_lines(self._context.course, self._marks.all())
            self._screen.show_lines(self._lines)
            self._on_query_changed(self._screen.query)

    def _on_marks_changed(self, _page: str) -> None:
        if self._screen is not None and self._screen.isVisible():
            self._fill()

    def _on_query_changed(self, query: str) -> None:
        if self._screen is not None:
            pages = {
                line.page
                for line in self._lines
                if has_all(f"{line.title} {line.lesson} {line.mark.note}", query)
            }
            self._screen.show_matching(pages)

    def _on_note_written(self, page_id: str, text: str) -> None:
        self._marks.write(self._spot(page_id), text)

    def _on_remove_requested(self, page_id: str) -> None:
        if self._screen is None:
            return
        self._removed = (page_id, self._marks.at(page_id))
        title = next((line.title for line in self._lines if line.page == page_id), page_id)
        spot = self._spot(page_id)
        self._marks.write(spot, "")
        self._marks.set_bookmark(spot, is_bookmarked=False)
        self._screen.say(tr("Removed: {title}").format(title=title), can_undo=True)

    def _on_undo_requested(self) -> None:
        removed, self._removed = self._removed, None
        if removed is None or self._screen is None:
            return
        page_id, mark = removed
        self._marks.write(self._spot(page_id), mark.note)
        self._marks.set_bookmark(self._spot(page_id), is_bookmarked=mark.is_bookmarked)
        self._screen.say(tr("It is back."))
        self._screen.focus_first()

    def _on_file_requested(self) -> None:
        from course_app.ui.paper_offer import save_text  # noqa: PLC0415  seldom

        context = self._context
        title = f"{tr('My notes')}: {context.course.title}"
        text = notes_text(title, context.session.name(), self._lines)
        save_text(context.window, title, text)

    def _spot(self, page_id: str) -> Spot:
        """Give the spot of a page, also of one that the course no longer has."""
        found = self._context.course.page(page_id)
        if found is not None:
            return spot_of(found[0], found[0].pages[found[1]])
        return Spot(page_id.partition("/")[0], page_id)
