"""The tables that `course-app results export` writes: results, answers, questions, attendance."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from course_app.course.model import Course, Quiz
from course_app.exchange.result_tables import answers_table, results_table
from course_app.store.result_queries import ResultQueries
from course_app.store.workshop_queries import WorkshopQueries
from course_app.study.table import Cell, Table, TableColumn
from course_app.workshop.item_analysis import analyse
from course_app.workshop.item_words import verdicts
from course_app.workshop.kept import all_workshops, load_workshop
from course_app.workshop.privacy import Privacy
from course_app.workshop.quiz_marks import group_marks
from course_app.workshop.sessions import Workshop, WorkshopId
from course_app.workshop.tables import (
    QUESTION_HEADS,
    caller,
    counts_table,
    participants_table,
    questions_table,
)

Maker = Callable[[], Table]


def export_tables(
    course: Course,
    results: ResultQueries,
    workshops: WorkshopQueries,
    since: int | None,
) -> Mapping[str, Maker]:
    """Give what makes each table, by its name, in the order of the sheets."""
    return {
        "results": lambda: results_table(results, course, since=since),
        "answers": lambda: answers_table(results, course, since=since),
        "questions": lambda: _questions(course, workshops),
        "attendance": lambda: _attendance(workshops),
    }


def table_path(into: Path, name: str) -> Path:
    """Give where a table goes when each has a file of its own in a folder."""
    return into / f"{name}.csv"


def _questions(course: Course, queries: WorkshopQueries) -> Table:
    """Give the question analysis of all quizzes: the wording that most people had."""
    quiz = TableColumn("quiz", "Quiz", "text", 12, "the quiz's id in the course")
    return Table("questions", (quiz, *QUESTION_HEADS), _question_rows(course, queries))


def _question_rows(course: Course, queries: WorkshopQueries) -> Iterator[Sequence[Cell]]:
    for quiz in course.quizzes():
        for row in _question_table(course, queries, quiz).rows:
            yield (quiz.id, *row)


def _question_table(course: Course, queries: WorkshopQueries, quiz: Quiz) -> Table:
    """Give what the window's question analysis shows first: no more where questions were drawn."""
    questions = course.questions()
    marks = group_marks(queries.sittings(quiz.id), questions)
    if marks.is_drawn or not marks.versions:
        return counts_table(marks.counts, questions)
    figures = analyse(marks.versions[0].marks)
    return questions_table(figures, verdicts(figures), questions)


def _attendance(queries: WorkshopQueries) -> Table:
    """Give who was expected at each workshop and who came."""
    nobody = Workshop(id=WorkshopId(""))
    heads = participants_table(nobody, str).columns
    rows: list[Sequence[Cell]] = []
    for head in all_workshops(queries):
        workshop = load_workshop(queries, head.id)
        if workshop is None:
            continue
        names = queries.names(workshop.people)  # of archived people, too
        table = participants_table(workshop, caller(names, Privacy.NAMES, workshop.id))
        details = workshop.details
        rows += [(details.title, details.date, details.place, *row) for row in table.rows]
    first = (
        TableColumn("workshop", "Workshop", "text", 28, "its title"),
        TableColumn("date", "Date", "date", 12, "as the facilitator gave it"),
        TableColumn("place", "Place", "text", 20, "where it was"),
    )
    return Table("attendance", (*first, *heads), rows)
