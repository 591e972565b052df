"""`course-app pack`: makes one `.course` file of a course."""

from __future__ import annotations

import argparse
from pathlib import Path

from course_app.cli_output import print_json
from course_app.course.package import SUFFIX, pack_course
from course_app.errors import QT_TRANSLATE_NOOP, Problem, UsageError

OTHER_SUFFIX = QT_TRANSLATE_NOOP("errors", "The name “{name}” does not end with “{suffix}”")
NAME_IT_SO = QT_TRANSLATE_NOOP("errors", "Name it “{wanted}”, so that Course App opens it")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the course and the name of the file."""
    parser.add_argument("course", type=Path, metavar="COURSE", help="a course folder")
    parser.add_argument(
        "-o", dest="into", type=Path, metavar="FILE.course", required=True, help="the file to make"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Pack the course and say what came of it."""
    into: Path = arguments.into
    if into.suffix.lower() != SUFFIX:
        wanted = into.with_suffix(SUFFIX).name
        fields = {"name": into.name, "suffix": SUFFIX, "wanted": wanted}
        raise UsageError(Problem(text=OTHER_SUFFIX, remedy=NAME_IT_SO, fields=fields))
    packed = pack_course(arguments.course, into)
    if arguments.json:
        document = {"file": str(packed.path), "files": packed.files, "size": packed.size}
        print_json({"title": packed.title, **document, "problems": []})
    else:
        size = f"{packed.size / 1_000_000:.1f} MB"
        print(f"{packed.title}: {packed.path} (files: {packed.files}, {size})")
    return 0
