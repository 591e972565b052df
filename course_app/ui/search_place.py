"""The place "search": asks the index at each key and opens what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from course_app import app_paths
from course_app.course.outline import full_title
from course_app.store.search import Document, Hits, SearchIndex, index_in_memory
from course_app.ui.context import Context
from course_app.ui.screens.search import SearchScreen
from course_app.ui.search_index import CourseIndex
from course_app.ui.way_back import WayBack
from course_app.ui.widgets.found_list import FoundRow

_MOST_PAGES, _MOST_OTHERS = 24, 6


def make_place(context: Context) -> SearchPlace:
    """Make the place for one learner."""
    return SearchPlace(context)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("search_place", text)


class SearchPlace(QObject):
    """Finds words in the course and in the learner's own notes."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._way = WayBack(context)
        self._screen: SearchScreen | None = None
        self._notes: SearchIndex | None = None
        self._lessons = {str(lesson.id): full_title(lesson) for lesson in context.course.lessons}
        folder = app_paths.cache_folder(context.store.folder)
        self._index = CourseIndex(context.course, folder, self)
        self._index.ready.connect(self._look_again)
        context.navigator.marks.changed.connect(self._forget_notes)

    def open(self, value: str = "") -> None:
        """Show the field; `value` is looked for at once."""
        context = self._context
        if self._screen is None:
            self._screen = SearchScreen(context.look, context.window.stack)
            self._screen.query_changed.connect(self._look_for)
            self._screen.result_chosen.connect(self._open)
            self._screen.left.connect(self._way.go)
            self._look_for("")
        self._way.remember(self._screen)
        self._index.begin()
        context.window.show_screen(self._screen)
        self._screen.begin(value)
        self._look_again()

    def close(self) -> None:
        """Let go of the screen and the index."""
        self._context.navigator.marks.changed.disconnect(self._forget_notes)
        self._index.close()
        self._forget_notes()
        if self._screen is not None:
            self._screen.deleteLater()
            self._screen = None
        self.deleteLater()

    def _look_again(self) -> None:
        if self._screen is not None:
            self._look_for(self._screen.query)

    def _look_for(self, query: str) -> None:
        screen, index = self._screen, self._index.index
        if screen is None:
            return
        if not query.strip():
            screen.show_words(
                tr("What are you looking for?"),
                tr(
                    "Type a word, or only its beginning. It is looked for in all lessons, "
                    "in the words of the course and in your notes."
                ),
            )
            return
        if index is None:
            screen.show_words(
                tr("Still getting ready"),
                tr("The words of the course are put in order. This is needed only once."),
            )
            return
        pages = index.find(query, "page", _MOST_PAGES)
        terms = index.find(query, "term", _MOST_OTHERS)
        lessons = index.find(query, "lesson", _MOST_OTHERS)
        notes = self._note_index().find(query, "page", _MOST_OTHERS)
        total = pages.total + terms.total + lessons.total + notes.total
        if not total:
            nothing = tr("No page, word or note has “{query}”. Try another word, or a shorter one.")
            words = nothing.format(query=query.strip()[:60])
            screen.show_words(tr("Nothing was found"), words)
            return
        rows = [
            *self._rows(tr("Words"), "term", terms),
            *self._rows(tr("My notes"), "note", notes),
            *self._rows(tr("Lessons"), "lesson", lessons),
            *self._rows(tr("Pages"), "page", pages),
        ]
        screen.show_found(rows, tr("Found: {count}").format(count=total))

    def _rows(self, heading: str, kind: str, hits: Hits) -> list[FoundRow]:
        if not hits.total:
            return []
        icons = {"term": "info", "note": "note", "lesson": "contents", "page": "page"}
        count = f"{len(hits.hits)} / {hits.total}" if hits.total > len(hits.hits) else hits.total
        rows = [FoundRow(f"{heading}  ·  {count}")]
        for hit in hits.hits:
            has_lesson = kind in {"page", "note"}
            where = self._lessons.get(hit.key.partition("/")[0], "") if has_lesson else ""
            title = hit.title
            if kind == "term":
                title = title[:1].upper() + title[1:]
            rows.append(
                FoundRow(
                    title=title,
                    text=hit.excerpt,
                    where=where,
                    icon=icons[kind],
                    kind=kind,
                    key=hit.key,
                )
            )
        return rows

    def _open(self, kind: str, key: str) -> None:
        navigator = self._context.navigator
        query = self._screen.query if self._screen else ""
        if kind == "lesson":
            navigator.open_lesson(key)
        elif kind == "term":
            self._open_term(key)
        else:
            navigator.open_page(key, query if kind == "page" else "")

    def _open_term(self, name: str) -> None:
        """Open the first page that has a word of the glossary, in any of its forms."""
        index = self._index.index
        term = next((each for each in self._context.course.glossary if each.term == name), None)
        if index is None or term is None:
            return
        for form in (term.term, *term.also):
            found = index.find(form, "page", 1).hits
            if found:
                self._context.navigator.open_page(found[0].key, form)
                return

    def _note_index(self) -> SearchIndex:
        if self._notes is None:
            course = self._context.course
            documents = []
            for page_id, mark in self._context.navigator.marks.all().items():
                found = course.page(page_id)
                if mark.note and found is not None:
                    title = found[0].pages[found[1]].title
                    documents.append(Document("page", page_id, title, mark.note))
            self._notes = index_in_memory(documents)
        return self._notes

    def _forget_notes(self) -> None:
        if self._notes is not None:
            self._notes.close()
            self._notes = None
