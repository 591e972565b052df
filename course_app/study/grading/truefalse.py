"""Marks whether a statement was said to be true or false."""

from __future__ import annotations

from course_app.course.model import TrueFalseQuestion
from course_app.errors import QT_TRANSLATE_NOOP
from course_app.study.grading.graded import (
    NOTHING,
    Graded,
    Mark,
    OptionFeedback,
    Response,
    general_feedback,
    text_of,
)

TRUE = QT_TRANSLATE_NOOP("questions", "True")
FALSE = QT_TRANSLATE_NOOP("questions", "False")


def grade(question: TrueFalseQuestion, response: Response) -> Graded:
    """Mark `{"said": true}`; the words are patterns that a window translates."""
    said = response.get("said")
    said = said if isinstance(said, bool) else None
    wrong = text_of(question.feedback_wrong, question.feedback_wrong_format, question)
    right = text_of(question.feedback_right, question.feedback_right_format, question)
    is_right = said == question.answer
    options = []
    for place, value in enumerate((True, False)):
        is_key = value == question.answer
        options.append(
            OptionFeedback(
                position=place,
                mark=_mark(chosen=value == said, is_key=is_key),
                chosen=value == said,
                feedback=right if is_key else wrong,
            )
        )
    return Graded(
        score=float(is_right),
        feedback=tuple(options),
        message=NOTHING if said is None else right if is_right else wrong,
        general=general_feedback(question),
        right_answer=TRUE if question.answer else FALSE,
        given="" if said is None else TRUE if said else FALSE,
    )


def _mark(*, chosen: bool, is_key: bool) -> Mark:
    if chosen:
        return "right" if is_key else "wrong"
    return "missed" if is_key else ""
