"""`course-app pack`: makes one file of a course: our own, or for a Learning Management System."""

from __future__ import annotations

import argparse
from pathlib import Path

from course_app.cli_language import say
from course_app.cli_output import print_json
from course_app.course.loader import load_course
from course_app.course.model import Course
from course_app.course.package import SUFFIX, pack_course
from course_app.errors import QT_TRANSLATE_NOOP, Problem, UsageError

SUFFIXES = {"course": SUFFIX, "scorm": ".zip", "moodle-xml": ".xml"}

OTHER_SUFFIX = QT_TRANSLATE_NOOP("errors", "The name “{name}” does not end with “{suffix}”")
NAME_IT_SO = QT_TRANSLATE_NOOP("errors", "Name it “{wanted}”, so that other programs open it")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the course, the form and the name of the file."""
    parser.add_argument("course", type=Path, metavar="COURSE", help="a course folder")
    parser.add_argument(
        "-o", dest="into", type=Path, metavar="FILE", required=True, help="the file to make"
    )
    parser.add_argument(
        "--format",
        choices=sorted(SUFFIXES),
        default="course",
        help="for Course App, as SCORM 1.2 for an LMS, or all questions for Moodle",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Pack the course and say what came of it."""
    into: Path = arguments.into
    suffix = SUFFIXES[arguments.format]
    if into.suffix.lower() != suffix:
        wanted = Path(into.name or "course").with_suffix(suffix).name
        fields = {"name": into.name, "suffix": suffix, "wanted": wanted}
        raise UsageError(Problem(text=OTHER_SUFFIX, remedy=NAME_IT_SO, fields=fields))
    title, files, size = _packed(arguments.format, arguments.course, into)
    if arguments.json:
        document = {"file": str(into), "files": files, "size": size}
        print_json({"title": title, **document, "problems": []})
    else:
        counts = {"files": files, "size": size / 1_000_000}
        say("{title}: {file} (files: {files}, {size:.1f} MB)", title=title, file=into, **counts)
    return 0


def _packed(form: str, folder: Path, into: Path) -> tuple[str, int, int]:
    """Give the title, how many files went in, and the bytes of what was made."""
    if form == "course":
        packed = pack_course(folder, into)
        return packed.title, packed.files, packed.size
    course = load_course(folder)
    if form == "scorm":
        from course_app.exchange.scorm import write_scorm  # noqa: PLC0415  for an LMS only

        done = write_scorm(course, into)
        return done.title, done.files, done.size
    return course.title, 1, _write_questions(course, into)


def _write_questions(course: Course, into: Path) -> int:
    """Write all questions as Moodle XML, each lesson's in a category of its own."""
    from dataclasses import replace  # noqa: PLC0415  for Moodle only

    from course_app.cli_quiz import write_aside  # noqa: PLC0415
    from course_app.course.moodle_xml import write_moodle_xml  # noqa: PLC0415
    from course_app.exchange.scorm_pages import quiz_title  # noqa: PLC0415

    quizzes = [(f"{lesson.section} {lesson.title}", lesson.quiz) for lesson in course.lessons]
    quizzes += [(quiz_title(quiz), quiz) for quiz in course.tests()]
    questions = [
        replace(question, category=f"$course$/top/{course.title}/{title.replace('/', '//')}")
        for title, quiz in quizzes
        for question in quiz.questions
    ]
    data = write_moodle_xml(questions).encode()
    write_aside(into, data)
    return len(data)
