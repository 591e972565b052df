"""`course-app quiz convert`: questions from GIFT, Moodle XML or Aiken to GIFT or Moodle XML."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from pathlib import Path

from course_app.cli_language import say
from course_app.cli_output import print_json, print_problems, problem_row
from course_app.course import flaws
from course_app.course.aiken import read_aiken
from course_app.course.files import LARGEST_FILE
from course_app.course.gift import Reading, decode_gift, read_gift, write_gift
from course_app.course.model import Question
from course_app.course.whole_file import replacing
from course_app.errors import QT_TRANSLATE_NOOP, CourseFileError, UsageError

GIFT, XML, AIKEN = "GIFT", "Moodle XML", "Aiken"
_XML_STARTS = (b"<?xml", b"<quiz")
_TEXT_SUFFIXES = {"", ".txt"}  # what an Aiken file is called, and many a GIFT file too

NO_SUCH_FILE = flaws.Flaw(
    "no-quiz-file",
    QT_TRANSLATE_NOOP("errors", "There is no file at this place"),
    QT_TRANSLATE_NOOP("errors", "Look at the name of the file"),
)
UNKNOWN_SUFFIX = flaws.Flaw(
    "unknown-quiz-format",
    QT_TRANSLATE_NOOP("errors", "The name does not say which format to write"),
    QT_TRANSLATE_NOOP("errors", "Give it the ending .gift for GIFT or .xml for Moodle XML"),
)
NO_QUESTIONS = flaws.Flaw(
    "no-questions",
    QT_TRANSLATE_NOOP("errors", "There is no question in this file"),
    QT_TRANSLATE_NOOP("errors", "Look whether it is a GIFT, Moodle XML or Aiken file"),
)
CANNOT_WRITE = flaws.Flaw(
    "cannot-write-quiz",
    QT_TRANSLATE_NOOP("errors", "The file could not be written ({cause}); nothing was changed"),
    QT_TRANSLATE_NOOP("errors", "Name another place, or free some space on the disk"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take what to do, the file to read and the file to write."""
    add = parser.add_argument
    add("action", choices=["convert"], help="write the questions in another format")
    add("source", type=Path, metavar="IN", help="a GIFT, Moodle XML or Aiken file")
    add("target", type=Path, metavar="OUT", help="the new file: .gift for GIFT, .xml for Moodle")
    add("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Give 0 where all was converted, 1 where a question could not be read.

    What could be read is written all the same. Raises `UsageError` where the name of the new
    file says no format, `CourseFileError` where nothing can be read or written.
    """
    target: Path = arguments.target
    form = {".gift": GIFT, ".xml": XML}.get(target.suffix.lower())
    if form is None:
        raise UsageError(UNKNOWN_SUFFIX.problem(target))
    source_form, reading = read_questions(arguments.source)
    errors = [problem for problem in reading.problems if problem.severity == "error"]
    if not reading.questions:
        raise CourseFileError(*(errors or [NO_QUESTIONS.problem(arguments.source)]))
    write_aside(target, _written(form, reading.questions).encode())
    if arguments.json:
        rows = [problem_row(problem) for problem in reading.problems]
        print_json({"questions": len(reading.questions), "from": source_form, "problems": rows})
    else:
        print_problems(reading.problems)
        fields = {"count": len(reading.questions), "form": source_form, "other": form}
        say("Questions: {count} from {form} to {other}, in {file}.", file=target, **fields)
    return 1 if errors else 0


def read_questions(path: Path) -> tuple[str, Reading]:
    """Give the format of a file and what is in it; raises `CourseFileError` without a file."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            limit = LARGEST_FILE // 1_000_000
            raise CourseFileError(flaws.TOO_LARGE.problem(path, limit=limit))
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise CourseFileError(NO_SUCH_FILE.problem(path)) from error
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or str(error)
        raise CourseFileError(flaws.CANNOT_READ.problem(path, cause=cause)) from error
    if _is_xml(data, path):
        from course_app.course.moodle_xml import read_moodle_xml  # noqa: PLC0415  only for these

        return XML, read_moodle_xml(data, path)
    text, problems = decode_gift(data, path)
    is_aiken = path.suffix.lower() in _TEXT_SUFFIXES and _is_aiken(text)
    reading = read_aiken(text, path) if is_aiken else read_gift(text, path)
    both = (*problems, *reading.problems)
    return AIKEN if is_aiken else GIFT, Reading(questions=reading.questions, problems=both)


def write_aside(path: Path, data: bytes) -> None:
    """Write a whole file or change nothing: beside its place, flushed, then renamed."""
    try:
        with replacing(path) as aside, aside.open("xb") as file:
            file.write(data)
    except OSError as error:
        cause = error.strerror or str(error)
        raise CourseFileError(CANNOT_WRITE.problem(path, cause=cause)) from error


def _written(form: str, questions: Iterable[Question]) -> str:
    if form == GIFT:
        return write_gift(questions)
    from course_app.course.moodle_xml import write_moodle_xml  # noqa: PLC0415  as above

    return write_moodle_xml(questions)


def _is_xml(data: bytes, path: Path) -> bool:
    begins = data.removeprefix(b"\xef\xbb\xbf").lstrip()[:5].lower()
    return path.suffix.lower() == ".xml" or begins in _XML_STARTS


def _is_aiken(text: str) -> bool:
    """Tell by its lines `ANSWER: A`, which mean nothing in GIFT."""
    return any(line.strip().upper().startswith("ANSWER:") for line in text.splitlines())
