"""What comes of reading a file of questions, whichever format it is in."""

from __future__ import annotations

from dataclasses import dataclass

from course_app.course.model import Question
from course_app.errors import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """The questions that could be read, in the file's order, and all that is wrong."""

    questions: tuple[Question, ...]
    problems: tuple[Problem, ...]
