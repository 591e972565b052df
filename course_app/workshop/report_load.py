"""A report as it was asked for: a summary's page, or tables, with the privacy that was chosen.

Screen, paper and file are made from what is given here, so that they always agree.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from course_app.course.model import Course
from course_app.store.gradebook_queries import Filter, GradebookQueries
from course_app.store.workshop_queries import WorkshopQueries
from course_app.study.statements import LearnerId
from course_app.study.table import Table
from course_app.workshop.gradebook import Gradebook
from course_app.workshop.groups import Group, members
from course_app.workshop.item_analysis import analyse
from course_app.workshop.item_words import verdicts
from course_app.workshop.kept import load_workshop
from course_app.workshop.privacy import LEAST, Privacy
from course_app.workshop.quiz_marks import group_marks
from course_app.workshop.reports import summary_html
from course_app.workshop.sessions import Workshop, WorkshopId
from course_app.workshop.summary import load_summary
from course_app.workshop.tables import (
    attendance_totals,
    caller,
    gradebook_table,
    options_table,
    participants_table,
    questions_table,
    row_caller,
    totals_table,
)
from course_app.workshop.words import Translate

ReportKind = Literal["summary", "participants", "gradebook", "questions"]
KINDS: tuple[ReportKind, ...] = ReportKind.__args__  # type: ignore[attr-defined]
OF_A_WORKSHOP = frozenset({"summary", "participants"})


class Asked(NamedTuple):
    """Which report; `workshop` "" means everybody, `quiz` is for the questions of one."""

    kind: ReportKind
    workshop: str = ""
    quiz: str = ""
    privacy: Privacy = Privacy.NAMES


class Report(NamedTuple):
    """What was found: `html` is the summary's page, `tables` go on paper and into files.

    `is_missing` says that the report is of a workshop and none was named, or it is unknown.
    """

    asked: Asked
    title: str = ""  # the workshop's
    html: str = ""
    tables: tuple[Table, ...] = ()
    is_missing: bool = False


def load_report(
    course: Course,
    asked: Asked,
    queries: WorkshopQueries,
    scores: GradebookQueries,
    translate: Translate = str,
    say_day: Translate = str,
) -> Report:
    """Read and add up what was asked for; the words are those of `reports.summary_html`."""
    workshop = load_workshop(queries, WorkshopId(asked.workshop)) if asked.workshop else None
    reader = _ReportReader(course, asked, queries, scores, workshop)
    title = workshop.details.title if workshop else ""
    if workshop is None and asked.workshop:
        return Report(asked, is_missing=True)
    if asked.kind == "gradebook":
        return Report(asked, title, tables=reader.gradebook())
    if asked.kind == "questions":
        return Report(asked, title, tables=reader.questions(asked.quiz, translate))
    if workshop is None:
        return Report(asked, is_missing=True)
    people = reader.participants(workshop)
    if asked.kind == "participants":
        return Report(asked, title, tables=people)
    html = reader.summary(workshop, translate, say_day)
    questions = reader.all_questions(translate)
    return Report(asked, title, html, (*people, *reader.gradebook(), *questions))


class _ReportReader:
    """Reads the parts of one report."""

    def __init__(
        self,
        course: Course,
        asked: Asked,
        queries: WorkshopQueries,
        scores: GradebookQueries,
        workshop: Workshop | None,
    ) -> None:
        self._course = course
        self._asked = asked
        self._queries = queries
        self._scores = scores
        self._group = Group()
        if workshop is not None:
            self._group = Group(members(workshop), workshop.details.lessons or None)

    def summary(self, workshop: Workshop, translate: Translate, say_day: Translate) -> str:
        found = load_summary(self._course, workshop, self._queries, self._scores)
        return summary_html(found, self._asked.privacy, translate, say_day)

    def participants(self, workshop: Workshop) -> tuple[Table, ...]:
        if self._asked.privacy is Privacy.TOTALS:
            return (attendance_totals(workshop),)
        names = dict.fromkeys(workshop.people, "")
        names |= self._queries.names(workshop.people)
        called = caller(names, self._asked.privacy, self._asked.workshop)
        return (participants_table(workshop, called),)

    def gradebook(self) -> tuple[Table, ...]:
        gradebook = Gradebook(self._scores, self._course, self._group.lessons)
        wanted = Filter(within=self._group.people)
        if self._asked.privacy is Privacy.TOTALS:
            overview = gradebook.overview(wanted)
            shown = overview if overview.learners >= LEAST else overview._replace(columns=())
            columns = gradebook.columns if shown.columns else ()
            return (totals_table(columns, shown),)
        people: tuple[LearnerId, ...] = ()
        if self._asked.privacy is Privacy.CODES:
            people = self._group.people or tuple(self._queries.names())
        called = row_caller(self._asked.privacy, people, self._asked.workshop)
        rows = list(gradebook.open(wanted))
        return (gradebook_table(gradebook.columns, rows, called),)

    def questions(self, quiz: str, translate: Translate) -> tuple[Table, ...]:
        questions = self._course.questions()
        sittings = tuple(self._queries.sittings(quiz, self._group.people))
        marks = group_marks(sittings, questions)
        if marks.is_drawn or not marks.versions:
            return ()
        figures = analyse(marks.versions[0].marks)
        privacy = self._asked.privacy
        return (
            questions_table(figures, verdicts(figures), questions, privacy, translate),
            options_table(figures, privacy),
        )

    def all_questions(self, translate: Translate) -> tuple[Table, ...]:
        lessons = self._group.lessons or tuple(each.id for each in self._course.lessons)
        found: list[Table] = []
        for each in lessons:
            lesson = self._course.lesson(each)
            if lesson is not None:
                tables = self.questions(lesson.quiz.id, translate)
                found += [table._replace(name=f"{table.name} {each}") for table in tables]
        return tuple(found)
