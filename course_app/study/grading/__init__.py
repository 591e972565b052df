"""Marking: one module a question type, found by the question's kind.

`grade` is pure: the same question and response give the same result. A response is plain data
that JSON can hold, so that it can be kept in a statement as it is. Positions are those of the
question's file, never those on the screen (options may be shuffled).

| kind | response |
|---|---|
| single | `{"chosen": 1}` |
| multiple | `{"ticked": [0, 2]}` |
| truefalse | `{"said": true}` |
| short, numeric, essay | `{"text": "SEWA"}` (essay also `"met": [0, 2]`, the criteria met) |
| matching | `{"rights": ["India", null, …]}`, the right text given to each left text |
| description | `{}` |

An unanswered or malformed response scores 0 and is never an error. A new type is one module
and one line in `_GRADERS`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from course_app.course.model import Question
from course_app.study.grading import (
    description,
    essay,
    matching,
    multiple,
    numeric,
    short,
    single,
    truefalse,
)
from course_app.study.grading.graded import Graded, Mark, OptionFeedback, Response

__all__ = ["Graded", "Mark", "OptionFeedback", "Response", "grade"]

_GRADERS: dict[str, Callable[[Any, Response], Graded]] = {
    "single": single.grade,
    "multiple": multiple.grade,
    "truefalse": truefalse.grade,
    "short": short.grade,
    "numeric": numeric.grade,
    "matching": matching.grade,
    "essay": essay.grade,
    "description": description.grade,
}


def grade(question: Question, response: object) -> Graded:
    """Mark a response and give what a screen shows after it."""
    return _GRADERS[question.kind](question, response if isinstance(response, Mapping) else {})
