"""Looks at a course that loads, for all that makes it hard to learn from.

One module a family of checks; `registry` lists them.
"""

from course_app.course.checks.copied import SourceText
from course_app.course.checks.coverage import FactRow, coverage_table
from course_app.course.checks.registry import LessonCheck
from course_app.course.checks.run import Checked, check_course, find_source

__all__ = [
    "Checked",
    "FactRow",
    "LessonCheck",
    "SourceText",
    "check_course",
    "coverage_table",
    "find_source",
]
