"""Marks a choice of one option: the option's own share of the score."""

from __future__ import annotations

from course_app.course.model import ChoiceQuestion
from course_app.study.grading.graded import (
    Graded,
    Mark,
    OptionFeedback,
    Response,
    feedback_of,
    general_feedback,
    position,
    share,
    words_of,
)


def grade(question: ChoiceQuestion, response: Response) -> Graded:
    """Mark `{"chosen": 1}`."""
    options = question.options
    chosen = position(response.get("chosen"), len(options))
    best = max((option.weight for option in options), default=0.0)
    feedback = tuple(
        OptionFeedback(
            position=i,
            mark=_mark(option.weight, best, chosen=i == chosen),
            chosen=i == chosen,
            feedback=feedback_of(option, question),
        )
        for i, option in enumerate(options)
    )
    return Graded(
        score=0.0 if chosen is None else share(options[chosen].weight),
        feedback=feedback,
        general=general_feedback(question),
        right_answer="; ".join(words_of(o, question) for o in options if 0 < o.weight == best),
        given="" if chosen is None else words_of(options[chosen], question),
    )


def _mark(weight: float, best: float, *, chosen: bool) -> Mark:
    if chosen:
        return "right" if weight > 0 else "wrong"
    return "missed" if 0 < weight == best else ""
