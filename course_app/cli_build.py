"""`course-app build`: makes a course skeleton from a plain-text document."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from course_app.cli_language import say, tr
from course_app.cli_output import print_json
from course_app.course.builder import Built, build_course


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the document and the place for the course."""
    parser.add_argument("document", type=Path, metavar="DOCUMENT", help="a plain-text file")
    parser.add_argument(
        "-o", dest="into", type=Path, metavar="DIR", required=True, help="a new or empty folder"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Write the skeleton and say what is in it."""
    built = build_course(arguments.document, arguments.into)
    if arguments.json:
        print_json(_document(built))
        return 0
    title, folder = built.document.title, built.folder
    say("{title}: a course skeleton is in {folder}.", title=title, folder=folder)
    for lesson in built.lessons:
        what = tr("pages: {pages}, questions: {questions}").format(
            pages=lesson.pages, questions=lesson.questions
        )
        missing = "" if lesson.has_text else f" ({tr('the document has no text of it')})"
        print(f"  {lesson.id}  {lesson.title}  ({what}){missing}")
    say("Now write the drafts. “course-app check {folder}” says which are left.", folder=folder)
    return 0


def _document(built: Built) -> dict[str, object]:
    source = {
        name: getattr(built.document, name) for name in ("title", "publisher", "year", "pages")
    }
    return {
        "folder": str(built.folder),
        "source": source,
        "notes": built.document.notes,
        "lessons": [asdict(lesson) for lesson in built.lessons],
        "problems": [],
    }
