"""A learner's notes and bookmarks as they are now, also while the disk is behind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from course_app.course.model import Lesson, Page
from course_app.study.statements import Draft, Json, StatementId, Thing, Verb
from course_app.ui.clocks import Clocks
from course_app.ui.saver import Saver
from course_app.ui.session import LearnerSession

LONGEST_NOTE = 4_000  # letters


class Mark(NamedTuple):
    """What a learner has put at one page; `at` is when it was changed last, in ms."""

    note: str = ""
    is_bookmarked: bool = False
    at: int = 0

    @property
    def is_set(self) -> bool:
        """Whether there is anything."""
        return bool(self.note or self.is_bookmarked)


class Spot(NamedTuple):
    """A page, by what a statement about it names."""

    lesson: str
    page: str
    hash: str = ""


class Marks(QObject):
    """Reads what was noted and bookmarked once, and keeps what is added.

    Signals:
        changed: the id of a page whose note or bookmark is another now.
    """

    changed = Signal(str)

    def __init__(
        self, session: LearnerSession, saver: Saver, clocks: Clocks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._saver = saver
        self._clocks = clocks
        self._marks: dict[str, Mark] | None = None

    def all(self) -> Mapping[str, Mark]:
        """Give everything that is set, by page, in the order in which it was made."""
        return {page: mark for page, mark in self._known().items() if mark.is_set}

    def at(self, page_id: str) -> Mark:
        """Give what is at one page."""
        return self._known().get(page_id, Mark())

    def write(self, spot: Spot, text: str) -> bool:
        """Keep a note at a page; an empty one takes it away. Says whether anything changed."""
        text = clean_note(text)
        before = self.at(spot.page)
        if text == before.note:
            return False
        self._put(spot.page, before._replace(note=text))
        self._keep("noted", spot, {"text": text})
        return True

    def set_bookmark(self, spot: Spot, *, is_bookmarked: bool) -> bool:
        """Keep a bookmark at a page, or take it away. Says whether anything changed."""
        before = self.at(spot.page)
        if before.is_bookmarked == is_bookmarked:
            return False
        self._put(spot.page, before._replace(is_bookmarked=is_bookmarked))
        self._keep("bookmarked", spot, {"bookmarked": is_bookmarked})
        return True

    def _put(self, page: str, mark: Mark) -> None:
        known = self._known()
        known.pop(page, None)
        known[page] = mark._replace(at=self._clocks.wall())

    def _keep(self, verb: Verb, spot: Spot, result: Mapping[str, Json]) -> None:
        course = self._session.course
        draft = Draft(
            id=StatementId(self._clocks.new_id()),
            learner=self._session.learner,
            verb=verb,
            object=Thing(kind="page", id=spot.page, hash=spot.hash),
            result=result,
            context={"course": course.id, "version": course.version, "lesson": spot.lesson},
        )
        self._saver.save([draft])
        self.changed.emit(spot.page)

    def _known(self) -> dict[str, Mark]:
        if self._marks is None:
            self._marks = {}
            for kept in self._session.standing.reader.marks(self._session.learner):
                mark = self._marks.pop(kept.page, Mark())._replace(at=kept.at)
                if kept.kind == "noted":
                    self._marks[kept.page] = mark._replace(note=kept.text)
                else:
                    self._marks[kept.page] = mark._replace(is_bookmarked=True)
        return self._marks


def spot_of(lesson: Lesson, page: Page) -> Spot:
    """Give the spot of a page of the course."""
    return Spot(lesson.id, page.id, page.hash)


def clean_note(text: str) -> str:
    """Give a note without what cannot be seen, and of a length that can be read again."""
    kept = "".join(c for c in text if c in "\n\t" or (c.isprintable() or c in "\u200c\u200d"))
    return kept.strip()[:LONGEST_NOTE].rstrip()
