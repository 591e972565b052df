"""Reads an essay without marking it: what was written, and the criteria the writer found met."""

from __future__ import annotations

import re

from course_app.course.model import EssayQuestion
from course_app.course.question_text import plain_text
from course_app.study.grading.graded import (
    Graded,
    OptionFeedback,
    Response,
    general_feedback,
    position,
    typed,
)

_CRITERION = re.compile(r"[-*•] +(\S.*)")


def criteria(question: EssayQuestion) -> tuple[str, ...]:
    """Give the lines of the general feedback that begin with `- `: what to look for."""
    found = (_CRITERION.fullmatch(line) for line in _lines(question))
    return tuple(criterion[1] for criterion in found if criterion)


def model_answer(question: EssayQuestion) -> str:
    """Give the other lines of the general feedback: what a good answer says."""
    lines = (line for line in _lines(question) if not _CRITERION.fullmatch(line))
    return "\n".join(line for line in lines if line)


def _lines(question: EssayQuestion) -> list[str]:
    general = general_feedback(question)
    return [line.strip() for line in plain_text(general.text, general.format).split("\n")]


def grade(question: EssayQuestion, response: Response) -> Graded:
    """Read `{"text": "…", "met": [0, 2]}`; never counted in a quiz's score."""
    asked = criteria(question)
    given = response.get("met")
    places = (position(p, len(asked)) for p in (given if isinstance(given, list) else ()))
    met = {place for place in places if place is not None}
    feedback = tuple(
        OptionFeedback(position=i, mark="right" if i in met else "missed", chosen=i in met)
        for i in range(len(asked))
    )
    return Graded(
        score=len(met) / len(asked) if asked and typed(response) else 0.0,
        feedback=feedback,
        general=general_feedback(question),
        given=typed(response),
        is_counted=False,
    )
