"""The index of one course: read from the cache, else made on another thread."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from course_app.course.model import Course
from course_app.course.outline import full_title
from course_app.course.plain_text import plain_text
from course_app.errors import CourseAppError
from course_app.store.search import (
    Document,
    SearchIndex,
    index_in_memory,
    index_name,
    keep_index,
    open_index,
)
from course_app.ui.background import Background


def documents_of(course: Course) -> Iterator[Document]:
    """Give all that can be found in a course: words, lessons and pages; no questions."""
    for term in course.glossary:
        others = f" ({', '.join(term.also)})" if term.also else ""
        yield Document("term", term.term, term.term, f"{term.meaning}{others}")
    for lesson in course.lessons:
        objectives = "  ·  ".join(objective.text for objective in lesson.objectives)
        yield Document("lesson", lesson.id, full_title(lesson), objectives)
        for page in lesson.pages:
            yield Document("page", page.id, page.title, plain_text(page.markdown))


def _stamp(course: Course) -> Iterator[str]:
    yield course.language
    for term in course.glossary:
        yield from (term.term, *term.also, term.meaning)
    for lesson in course.lessons:
        yield full_title(lesson)
        for page in lesson.pages:
            yield from (page.id, page.title, page.hash, str(len(page.markdown)))


def _made(course: Course, folder: Path) -> Path | SearchIndex:
    """Make the index, in the cache where that can be written, else in memory."""
    path = folder / index_name(_stamp(course))
    if open_index(path) is None and not keep_index(path, documents_of(course)):
        return index_in_memory(documents_of(course))
    return path


class CourseIndex(QObject):
    """Gets the index ready once; until then there is none.

    Signals:
        ready: it can be asked from now on.
    """

    ready = Signal()

    def __init__(self, course: Course, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._course = course
        self._folder = folder
        self._thread: Background | None = None
        self.index: SearchIndex | None = None

    def begin(self) -> None:
        """Start getting ready, unless that was done."""
        if self._thread is None:
            course, folder = self._course, self._folder
            self._thread = Background(self)
            self._thread.do(lambda: _made(course, folder), self._on_made, self._on_failed)

    def close(self) -> None:
        """Let go of the file."""
        if self._thread is not None:
            self._thread.close()
        if self.index is not None:
            self.index.close()
            self.index = None

    def _on_failed(self, _error: CourseAppError) -> None:
        """Let the next search try again."""
        self._thread = None

    def _on_made(self, made: Path | SearchIndex) -> None:
        self.index = open_index(made) if isinstance(made, Path) else made
        self.ready.emit()
