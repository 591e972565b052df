"""Marks the right text given to each left text: the share of rows that are right."""

from __future__ import annotations

from collections.abc import Sequence

from course_app.course.model import MatchingQuestion, Pair
from course_app.course.question_text import plain_text
from course_app.study.grading.graded import (
    Graded,
    Mark,
    OptionFeedback,
    Response,
    general_feedback,
)


def rows(question: MatchingQuestion) -> tuple[Pair, ...]:
    """Give the pairs that have a left text, in the file's order: what is answered."""
    return tuple(pair for pair in question.pairs if pair.left)


def choices(question: MatchingQuestion) -> tuple[str, ...]:
    """Give each right text once, spare ones too, in the file's order."""
    return tuple(dict.fromkeys(pair.right for pair in question.pairs))


def lines(question: MatchingQuestion, rights: Sequence[object] | None = None) -> tuple[str, ...]:
    """Give "India → SEWA" for each row that has an answer; without `rights`, the right ones."""
    asked = rows(question)
    found = [pair.right for pair in asked] if rights is None else rights
    return tuple(
        _words(question, pair, right)
        for pair, right in zip(asked, found, strict=False)
        if isinstance(right, str)
    )


def grade(question: MatchingQuestion, response: Response) -> Graded:
    """Mark `{"rights": ["India", null]}`, one for each of `rows`."""
    asked = rows(question)
    given = response.get("rights")
    rights = [*(given if isinstance(given, list) else ()), *[None] * len(asked)]
    answered = list(zip(asked, rights, strict=False))
    feedback = tuple(_row(i, pair, right) for i, (pair, right) in enumerate(answered))
    right_rows = sum(row.mark == "right" for row in feedback)
    return Graded(
        score=right_rows / len(asked) if asked else 0.0,
        feedback=feedback,
        general=general_feedback(question),
        right_answer="; ".join(lines(question)),
        given="; ".join(lines(question, rights)),
    )


def _row(place: int, pair: Pair, right: object) -> OptionFeedback:
    mark: Mark = "missed"
    if isinstance(right, str):
        mark = "right" if right == pair.right else "wrong"
    chosen = mark != "missed"
    return OptionFeedback(position=place, mark=mark, chosen=chosen, answer=pair.right)


def _words(question: MatchingQuestion, pair: Pair, right: str) -> str:
    left = plain_text(pair.left, pair.left_format or question.text_format)
    return f"{left} → {right}"
