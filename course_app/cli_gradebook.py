"""`course-app gradebook`: learners by quizzes as lines, JSON, CSV or a workbook."""

from __future__ import annotations

import argparse
import unicodedata
from collections.abc import Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from course_app import app_paths
from course_app.cli_language import say, shown, tr
from course_app.cli_output import print_json
from course_app.course.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP, UsageError
from course_app.study.learner_names import clean_name, mark_of

if TYPE_CHECKING:
    from course_app.store.gradebook_queries import Overview
    from course_app.study.table import Table
    from course_app.workshop.gradebook import Column, Gradebook, GradeTable, Row

_NAME = 28  # letters; longer names are cut

NO_WORKSHOP = Flaw(
    "no-workshop",
    QT_TRANSLATE_NOOP("errors", "There is no workshop called “{name}”"),
    QT_TRANSLATE_NOOP("errors", "Name one of these: {known}"),
)


class _Found(NamedTuple):
    gradebook: Gradebook
    table: GradeTable
    overview: Overview
    title: str


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take whose gradebook is wanted, and in which form."""
    add = parser.add_argument
    add("--workshop", metavar="W", help="the title or id of a workshop; without it everybody")
    add("--needs-help", action="store_true", help="only those with a score below half")
    add("--course", type=Path, metavar="COURSE", help="the course that was taught")
    add("--data", type=Path, metavar="DIR", help="where learners' work is kept")
    add = parser.add_mutually_exclusive_group().add_argument
    add("--json", action="store_true", help="print one JSON document")
    add("--csv", type=Path, metavar="FILE", help="write a table; as a workbook where it ends .xlsx")


def run(arguments: argparse.Namespace) -> int:
    """Print the gradebook, or write it, and give the exit code.

    Raises `UsageError` where there is no such workshop.
    """
    from course_app.course.loader import load_course  # noqa: PLC0415  heavy
    from course_app.store.backup import check_not_lost  # noqa: PLC0415
    from course_app.store.connection import DATABASE  # noqa: PLC0415
    from course_app.store.gradebook_queries import Filter, GradebookQueries  # noqa: PLC0415
    from course_app.store.workshop_queries import WorkshopQueries  # noqa: PLC0415
    from course_app.workshop.gradebook import Gradebook  # noqa: PLC0415
    from course_app.workshop.groups import Group, group_of, named  # noqa: PLC0415
    from course_app.workshop.kept import all_workshops  # noqa: PLC0415

    path = app_paths.data_folder(arguments.data) / DATABASE
    check_not_lost(path)
    with ExitStack() as opened:
        scores = opened.enter_context(closing(GradebookQueries(path)))
        groups = opened.enter_context(closing(WorkshopQueries(path)))
        course = load_course(arguments.course or app_paths.shipped_course())
        group, title = Group(), ""
        if arguments.workshop is not None:
            listed = all_workshops(groups)
            workshop = named(listed, arguments.workshop)
            if workshop is None:
                known = ", ".join(each.details.title or each.id for each in listed) or "–"
                raise UsageError(NO_WORKSHOP.problem(None, name=arguments.workshop, known=known))
            group, title = group_of(groups, workshop.id), workshop.details.title
        gradebook = Gradebook(scores, course, group.lessons)
        wanted = Filter(within=group.people)
        shown = wanted._replace(standing="needs help") if arguments.needs_help else wanted
        found = _Found(gradebook, gradebook.open(shown), gradebook.overview(wanted), title)
        _give(arguments, found)
    return 0


def _give(arguments: argparse.Namespace, found: _Found) -> None:
    if arguments.json:
        print_json(_document(found))
    elif arguments.csv is not None:
        _write(arguments.csv, _table(found))
        say("{file}: learners: {count}.", file=arguments.csv, count=len(found.table))
    else:
        _print(found)


def _table(found: _Found) -> Table:
    from course_app.workshop.privacy import Privacy  # noqa: PLC0415  heavy
    from course_app.workshop.tables import gradebook_table, row_caller  # noqa: PLC0415

    called = row_caller(Privacy.NAMES, (), "")
    return gradebook_table(found.gradebook.columns, found.table, called)


def _write(path: Path, table: Table) -> None:
    from course_app.exchange.tables import write_csv, write_xlsx  # noqa: PLC0415  heavy

    if path.suffix.lower() == ".xlsx":
        write_xlsx([table], path)
    else:
        write_csv(table, path)


def _document(found: _Found) -> dict[str, object]:
    columns, overview = found.gradebook.columns, found.overview
    return {
        "workshop": found.title,
        "learners": overview.learners,
        "standings": overview.standings,
        "columns": [
            {**totals._asdict(), "section": column.section, "title": column.title}
            for column, totals in zip(columns, overview.columns, strict=True)
        ],
        "rows": [_row(row, columns) for row in found.table],
    }


def _row(row: Row, columns: Sequence[Column]) -> dict[str, object]:
    return {
        "learner": row.learner,
        "name": row.name,
        "standing": row.standing,
        "last_seen": row.last_seen,
        "scores": {
            column.quiz: cell.per_cent for column, cell in zip(columns, row.cells, strict=False)
        },
    }


def _print(found: _Found) -> None:
    heads = [column.section or column.quiz for column in found.gradebook.columns]
    widths = [max(7, len(head)) for head in heads]
    if found.title:
        print(shown(found.title))
    lines = [_line(tr("Learner"), heads, widths)]
    for row in found.table:
        name = clean_name(row.name) or mark_of(row.learner)
        name = f"{name} · {row.mark}" if row.mark else name
        lines.append(_line(name, [cell.text for cell in row.cells], widths))
    print(*map(shown, lines), sep="\n")
    needing = found.overview.standings["needs help"]
    counts = {"learners": found.overview.learners, "needing": needing}
    say("Learners: {learners}. Need help: {needing}.", **counts)


def _line(name: str, cells: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.rjust(width) for cell, width in zip(cells, widths, strict=False))
    return "  ".join((_fitted(name), *padded))


def _fitted(name: str) -> str:
    """Cut or fill a name to the width of its column, where wide letters count twice."""
    shown, width = "", 0
    for letter in name:
        step = 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        step = 0 if unicodedata.combining(letter) else step
        if width + step > _NAME:
            shown = f"{shown[:-1]}…"
            break
        shown, width = shown + letter, width + step
    return shown + " " * max(0, _NAME - width)
