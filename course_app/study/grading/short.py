"""Marks a word or two that were typed, and forgives a slip of the pen."""

from __future__ import annotations

from course_app.course.model import Option, ShortAnswerQuestion
from course_app.study.grading.graded import (
    NOTHING,
    Graded,
    Response,
    feedback_of,
    general_feedback,
    share,
    typed,
)
from course_app.study.grading.spelling import edits, is_slip, matches, normalised, slips_forgiven


def grade(question: ShortAnswerQuestion, response: Response) -> Graded:
    """Mark `{"text": "SEWA"}`: the first option that fits, then the nearest, then `*`.

    Texts are compared as the file has them, whatever their format, as Moodle does.
    """
    given = typed(response)
    option, is_misspelt = _option(question, normalised(given))
    score = share(option.weight) if option else 0.0
    return Graded(
        score=score,
        message=feedback_of(option, question) if option else NOTHING,
        general=general_feedback(question),
        right_answer=_right_answer(question),
        given=given,
        spelling=option.text if option and is_misspelt and score else "",
    )


def _option(question: ShortAnswerQuestion, answer: str) -> tuple[Option | None, bool]:
    """Give the option that the answer is, and whether it was misspelt.

    A lone `*` comes last: it says what all other answers get, also where it stands first.
    """
    if not answer:
        return None, False
    patterns = [(normalised(option.text), option) for option in question.options]
    for pattern, option in patterns:
        if pattern != "*" and matches(pattern, answer):
            return option, False
    misspelt = [(p, o) for p, o in patterns if "*" not in p and is_slip(p, answer)]
    if misspelt:
        nearest = min(misspelt, key=lambda one: edits(one[0], answer, slips_forgiven(one[0])))
        return nearest[1], True
    return next((option for pattern, option in patterns if pattern == "*"), None), False


def _right_answer(question: ShortAnswerQuestion) -> str:
    best = max((option.weight for option in question.options), default=0.0)
    words = [option.text for option in question.options if 0 < option.weight == best]
    without_star = next((text for text in words if "*" not in text), "")
    return without_star or next(iter(words), "").replace("\\*", "*")
