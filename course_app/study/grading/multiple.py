"""Marks a choice of several options, so that ticking all of them earns nothing."""

from __future__ import annotations

from math import isclose

from course_app.course.model import MultipleQuestion
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

_ALIKE = 1e-4  # 33.33333% is a third


def grade(question: MultipleQuestion, response: Response) -> Graded:
    """Mark `{"ticked": [0, 2]}`."""
    options = question.options
    given = response.get("ticked")
    places = (position(p, len(options)) for p in (given if isinstance(given, list) else ()))
    ticked = {place for place in places if place is not None}
    feedback = tuple(
        OptionFeedback(
            position=i,
            mark=_mark(option.weight, ticked=i in ticked),
            chosen=i in ticked,
            feedback=feedback_of(option, question),
        )
        for i, option in enumerate(options)
    )
    return Graded(
        score=_score([option.weight for option in options], ticked),
        feedback=feedback,
        general=general_feedback(question),
        right_answer="; ".join(words_of(options[i], question) for i in question.right),
        given="; ".join(words_of(options[i], question) for i in sorted(ticked)),
    )


def _score(weights: list[float], ticked: set[int]) -> float:
    """With GIFT's usual weights (1/K, -1/M) the shares are counted exactly, else summed up."""
    keys = {i for i, weight in enumerate(weights) if weight > 0}
    others = len(weights) - len(keys)
    is_usual = all(
        isclose(weight, 1 / len(keys) if weight > 0 else -1 / others, abs_tol=_ALIKE)
        for weight in weights
    )
    if not (keys and is_usual):
        return share(sum(weights[i] for i in ticked))
    wrong = len(ticked - keys) / others if others else 0.0
    return max(0.0, len(ticked & keys) / len(keys) - wrong)


def _mark(weight: float, *, ticked: bool) -> Mark:
    if ticked:
        return "right" if weight > 0 else "wrong"
    return "missed" if weight > 0 else ""
