"""`course-app check`: says what is wrong with a course, with file and line."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from course_app.cli_language import say, tr
from course_app.cli_output import ProgressBar, print_json, print_problems, problem_row
from course_app.course.checks import (
    FactRow,
    check_course,
    coverage_table,
    find_source,
)
from course_app.course.checks.material import Material
from course_app.course.loader import Loaded, read_course
from course_app.course.model import Lesson
from course_app.course.package import is_package, open_package
from course_app.errors import CourseFileError, Problem


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the course, what to look at, and the form of the answer."""
    add = parser.add_argument
    add("course", type=Path, metavar="COURSE", help="a course folder or .course file")
    add("--coverage", action="store_true", help="show which page and question has each fact")
    add("--source", type=Path, metavar="FILE", help="find words copied from this plain text")
    add("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Give 0 where there is no error, 1 where there are some, 3 where there is no course."""
    if not is_package(arguments.course):
        return _check(arguments.course, arguments)
    with tempfile.TemporaryDirectory(prefix="course-app-check-") as folder:
        return _check(open_package(arguments.course, Path(folder)), arguments)


def _check(course: Path, arguments: argparse.Namespace) -> int:
    bar = ProgressBar()
    loaded = read_course(course, lambda done, total: bar(done, 2 * total))
    if loaded.course is None:
        return _refuse(loaded, as_json=arguments.json)
    checked = check_course(
        loaded,
        source=find_source(loaded.course, arguments.source),
        needs_coverage=arguments.coverage,
        more=(_plan_of_guide,),
        progress=lambda done, total: bar(total + done, 2 * total),
    )
    facts = coverage_table(loaded.course) if arguments.coverage else ()
    if arguments.json:
        _print_document(checked.problems, facts if arguments.coverage else None)
    else:
        print_problems(checked.problems)
        _print_table(facts)
        warnings = len(checked.problems) - len(checked.errors)
        counts = {"errors": len(checked.errors), "warnings": warnings}
        say("Errors: {errors}. Warnings: {warnings}.", **counts)
    return 1 if checked.errors else 0


def _refuse(loaded: Loaded, *, as_json: bool) -> int:
    if not as_json:
        raise CourseFileError(*loaded.problems)
    _print_document(loaded.problems, None)
    return CourseFileError.exit_code


def _plan_of_guide(lesson: Lesson, material: Material) -> Iterable[Problem]:
    """Look at a guide as the presenter's screen reads it: each step said, each page there."""
    from course_app.workshop.facilitator_plan import load_plan  # noqa: PLC0415

    if not material.has_guides:
        return ()
    try:
        return load_plan(material.course, lesson).problems
    except CourseFileError as error:
        return error.problems


def _print_document(problems: Iterable[Problem], facts: Sequence[FactRow] | None) -> None:
    document: dict[str, object] = {"problems": [problem_row(problem) for problem in problems]}
    if facts is not None:
        document["coverage"] = [asdict(row) for row in facts]
    print_json(document)


def _print_table(facts: Sequence[FactRow]) -> None:
    """Print a row for each fact; the columns are as wide as they need to be."""
    if not facts:
        return
    rows = [(tr("fact"), tr("pages"), tr("questions"))]
    rows += [(row.fact, " ".join(row.pages), " ".join(row.questions)) for row in facts]
    first, second = (max(len(row[i]) for row in rows) for i in (0, 1))
    for fact, pages, questions in rows:
        print(f"{fact:{first}}  {pages or '–':{second}}  {questions or '–'}")
