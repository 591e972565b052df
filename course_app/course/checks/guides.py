"""Facilitator's guides: all parts in their order, minutes that add up, whole tables."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from course_app.course import guide_flaws
from course_app.course.checks.material import Material
from course_app.course.checks.tables import table_problems
from course_app.course.files import CourseFolder
from course_app.course.flaws import Flaw
from course_app.course.guide_file import HEADINGS, Guide, read_guide
from course_app.course.loader import GUIDE_FILE
from course_app.course.model import Lesson
from course_app.errors import QT_TRANSLATE_NOOP, CourseFileError, Problem

OUT_OF_ORDER = Flaw(
    "guide-order",
    QT_TRANSLATE_NOOP("errors", "The part “{heading}” stands behind “{before}”"),
    QT_TRANSLATE_NOOP("errors", "Put it before that, so that facilitators find it in every guide"),
)


def guide(lesson: Lesson, material: Material) -> Iterator[Problem]:
    """Look at the guide of a lesson; a course may have none at all."""
    path = lesson.folder / GUIDE_FILE
    try:
        text = CourseFolder(material.course.folder).read(path)
    except FileNotFoundError:
        if material.has_guides:
            yield guide_flaws.NO_GUIDE.problem(path)
        return
    except CourseFileError as error:
        yield from error.problems
        return
    found = read_guide(text, path)
    yield from found.problems
    yield from _order(found, path)
    yield from table_problems(text.split("\n"), path, 1, is_narrow=False)


def _order(found: Guide, path: Path) -> Iterator[Problem]:
    present = [found.sections[heading] for heading in HEADINGS if heading in found.sections]
    for one, other in pairwise(present):
        if one.line > other.line:
            yield OUT_OF_ORDER.problem(path, one.line, heading=one.title, before=other.title)
