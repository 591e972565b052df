"""What a paper needs from the store: names of a workshop, and who has earned a certificate."""

from __future__ import annotations

from typing import NamedTuple

from course_app.course.model import Course
from course_app.store.gradebook_queries import Filter, GradebookQueries
from course_app.store.workshop_queries import WorkshopQueries
from course_app.workshop.gradebook import Gradebook, GradeTable
from course_app.workshop.kept import load_workshop
from course_app.workshop.roster import folded
from course_app.workshop.sessions import Details, WorkshopId


class Passed(NamedTuple):
    """Somebody who has passed the course; `score` is per cent, of the final test."""

    name: str
    score: int


class PaperPeople(NamedTuple):
    """The people of a workshop, by name, and those who have passed."""

    details: Details
    names: tuple[str, ...]
    passed: tuple[Passed, ...]


def load_people(
    course: Course, workshop: str, queries: WorkshopQueries, scores: GradebookQueries
) -> PaperPeople:
    """Give everybody on the list or present; without a workshop nobody is on it.

    A certificate is for those who passed the final test; without one in the course, for those
    who passed every quiz.
    """
    found = load_workshop(queries, WorkshopId(workshop)) if workshop else None
    people = found.people if found else None
    gradebook = Gradebook(scores, course)
    table = gradebook.open(Filter(within=people))
    names = sorted((row.name for row in table), key=folded) if found else []
    return PaperPeople(
        details=found.details if found else Details(),
        names=tuple(names),
        passed=tuple(_passed(course, gradebook, table)),
    )


def _passed(course: Course, gradebook: Gradebook, table: GradeTable) -> list[Passed]:
    found = []
    quizzes = [column.quiz for column in gradebook.columns]
    for row in table:
        if course.final_test:
            cell = row.cells[quizzes.index(course.final_test.id)]
            is_passed, score = cell.kind == "passed", cell.per_cent or 0
        else:
            is_passed = row.standing == "passed"
            shown = [cell.per_cent for cell in row.cells if cell.per_cent is not None]
            score = round(sum(shown) / len(shown)) if shown else 0
        if is_passed and row.name:
            found.append(Passed(row.name, score))
    return found
