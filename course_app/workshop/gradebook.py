"""The gradebook as a table: learners by quizzes, with score, sign and class in every cell.

Made for a table model: `open` fixes the order of the rows, which are read a page at a time when
they are shown. What the course no longer has can still be a column, by its id.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from course_app.course.model import Course, Lesson
from course_app.store.gradebook_queries import (
    Filter,
    GradebookQueries,
    GradeRow,
    Marks,
    Overview,
    Sort,
    Standing,
)
from course_app.study.learner_names import mark_of
from course_app.study.score import per_cent
from course_app.study.statements import LearnerId
from course_app.workshop.words import Translate, share_words

CellClass = Literal["passed", "on the way", "needs help", "not taken"]
PAGE = 100  # rows that are read at once; a screen shows about thirty
_PAGES = 20  # that are kept

SIGNS: dict[CellClass, str] = {
    "passed": "✓",
    "on the way": "",
    "needs help": "▲",
    "not taken": "–",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A quiz or test as a column; `lesson` is "" for a test, `title` "" for a gone lesson."""

    quiz: str
    lesson: str = ""
    section: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A best score as it is shown: never by colour alone."""

    per_cent: int | None
    kind: CellClass

    @property
    def sign(self) -> str:
        """The sign beside the figure."""
        return SIGNS[self.kind]

    @property
    def text(self) -> str:
        """The sign and the figure: "✓ 88%", "76%", "▲ 45%", "–"."""
        return self.said(str)

    def said(self, translate: Translate) -> str:
        """Give the same as it is written in the language of `translate`."""
        if self.per_cent is None:
            return self.sign
        return f"{self.sign} {share_words(self.per_cent, translate)}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One learner's cells, in the order of the columns.

    `mark` is "" unless others have the same name: then it tells them apart.
    """

    learner: LearnerId
    name: str
    mark: str = ""
    last_seen: int  # ms
    cells: tuple[Cell, ...]
    standing: Standing


class Gradebook:
    """The best scores of a course's learners.

    With `lessons`, such as those of an old workshop, only their quizzes are columns.
    """

    def __init__(
        self, queries: GradebookQueries, course: Course, lessons: Sequence[str] | None = None
    ) -> None:
        """Take the columns from the course, or from ids of lessons."""
        self._queries = queries
        self.columns = _columns(course, lessons)
        self._marks = Marks(
            quizzes=tuple(column.quiz for column in self.columns),
            pass_mark=course.rules.pass_mark,
            needs_help=course.rules.needs_help,
        )

    def open(self, chosen: Filter | None = None, sort: Sort | None = None) -> GradeTable:
        """Give the rows that are wanted, in order, as they are now."""
        return GradeTable(self._queries, self._marks, chosen or Filter(), sort or Sort())

    def overview(self, chosen: Filter | None = None) -> Overview:
        """Give what columns and standings add up to: the cards above the table."""
        return self._queries.overview(self._marks, chosen or Filter())


class GradeTable:
    """Rows in a fixed order; each page is read when a row of it is asked for."""

    def __init__(self, queries: GradebookQueries, marks: Marks, chosen: Filter, sort: Sort) -> None:
        """Look up the order; rows are read later."""
        self._queries = queries
        self._marks = marks
        self._chosen = chosen
        self._order = queries.order(marks, chosen, sort)
        self._shared = queries.shared_names()
        self._pages: OrderedDict[int, dict[int, Row]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._order)

    def __iter__(self) -> Iterator[Row]:
        return map(self.__getitem__, range(len(self)))

    def __getitem__(self, at: int) -> Row:
        """Give a row by its place; raises `IndexError` beyond the last.

        One whose record has joined another's meanwhile is empty until the table is opened again.
        """
        number = self._order[at]
        start = at % len(self._order) // PAGE * PAGE
        if start not in self._pages:
            self._pages[start] = self._read(start)
            while len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(start)
        return self._pages[start].get(number, _GONE)

    def _read(self, start: int) -> dict[int, Row]:
        numbers = self._order[start : start + PAGE]
        found = self._queries.rows(self._marks, self._chosen, numbers)
        return {number: row_of(row, self._marks, self._shared) for number, row in found.items()}


_GONE = Row(learner=LearnerId(""), name="", last_seen=0, cells=(), standing="not begun")


def row_of(row: GradeRow, marks: Marks, shared: Collection[str] = ()) -> Row:
    """Give a learner's cells and standing; `shared` are the names of more than one learner."""
    cells = tuple(cell_of(score, marks.pass_mark, marks.needs_help) for score in row.best)
    return Row(
        learner=row.learner,
        name=row.name,
        mark=mark_of(row.learner) if row.name in shared else "",
        last_seen=row.last_seen,
        cells=cells,
        standing=_standing(cells),
    )


def cell_of(score: float | None, pass_mark: int, needs_help: int) -> Cell:
    """Class a best score (learning-design 1.1): passed, needs help below a half, on the way."""
    if score is None:
        return Cell(per_cent=None, kind="not taken")
    shown = per_cent(score)
    if shown < needs_help:
        return Cell(per_cent=shown, kind="needs help")
    return Cell(per_cent=shown, kind="passed" if shown >= pass_mark else "on the way")


def _standing(cells: Sequence[Cell]) -> Standing:
    kinds = {cell.kind for cell in cells}
    if "needs help" in kinds:
        return "needs help"
    if kinds == {"passed"}:
        return "passed"
    return "not begun" if kinds <= {"not taken"} else "on the way"


def _columns(course: Course, lessons: Sequence[str] | None) -> tuple[Column, ...]:
    if lessons is not None:
        found = ((each, course.lesson(each)) for each in lessons)
        return tuple(
            _column(lesson) if lesson else Column(quiz=f"{each}/quiz", lesson=each, section=each)
            for each, lesson in found
        )
    columns = [_column(lesson) for lesson in course.lessons if lesson.quiz.core]
    if course.final_test:
        test = course.final_test
        columns.append(Column(quiz=test.id, title=test.title))
    return tuple(columns)


def _column(lesson: Lesson) -> Column:
    return Column(
        quiz=lesson.quiz.id, lesson=lesson.id, section=lesson.section, title=lesson.short_title
    )
