"""`course-app check`: says what is wrong with a course, with file and line."""

from __future__ import annotations

import argparse
from pathlib import Path

from course_app.cli_output import print_json, print_problems, problem_row
from course_app.course.loader import read_course
from course_app.errors import CourseFileError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the course and the form of the answer."""
    parser.add_argument("course", type=Path, metavar="COURSE", help="a course folder")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Give 0 where there is no error, 1 where there are some."""
    loaded = read_course(arguments.course)
    if loaded.course is None and not arguments.json:
        raise CourseFileError(*loaded.problems)
    if arguments.json:
        print_json({"problems": [problem_row(problem) for problem in loaded.problems]})
    else:
        print_problems(loaded.problems)
        warnings = len(loaded.problems) - len(loaded.errors)
        print(f"Errors: {len(loaded.errors)}. Warnings: {warnings}.")
    if loaded.course is None:
        return CourseFileError.exit_code
    return 1 if loaded.errors else 0
