"""A question's hash: it changes when what the learner sees, or the marking, changes."""

from __future__ import annotations

import json
from typing import TypeVar

from course_app.course.digest import sha256
from course_app.course.model import (
    ChoiceQuestion,
    ContentHash,
    MatchingQuestion,
    MultipleQuestion,
    NumericQuestion,
    Option,
    Question,
    ShortAnswerQuestion,
    TrueFalseQuestion,
)

_ENCODER = json.JSONEncoder(separators=(",", ":"))  # ASCII only
AnyQuestion = TypeVar("AnyQuestion", bound=Question)


def with_hash(question: AnyQuestion) -> AnyQuestion:
    """Fill in the hash of a question that nobody else has seen yet, and give it back.

    Set from outside, although it is frozen: `dataclasses.replace` takes a seventh of the time
    in which a large file is read.
    """
    object.__setattr__(question, "hash", content_hash(question))
    return question


def content_hash(question: Question) -> ContentHash:
    """Give 16 hex digits of a SHA-256 over what is seen and how it is marked.

    Title, id, tags, category, comments and place are left out: an author may change them
    without making anybody answer again. Learners' records hold these hashes, so the order and
    the form of what is hashed must stay.
    """
    content = [
        question.kind,
        question.stem,
        question.has_blank,
        question.stem_after,
        question.text_format,
        question.general_feedback,
        question.general_feedback_format,
        _answers(question),
    ]
    text = _ENCODER.encode(content)
    return ContentHash(sha256(text.encode("ascii")).hexdigest()[:16])


def _answers(question: Question) -> list[object]:
    match question:
        case ChoiceQuestion() | MultipleQuestion() | ShortAnswerQuestion():
            return [_option(option) for option in question.options]
        case TrueFalseQuestion():
            return [
                question.answer,
                [question.feedback_wrong, question.feedback_wrong_format],
                [question.feedback_right, question.feedback_right_format],
            ]
        case NumericQuestion():
            return [
                *(
                    [a.low + 0.0, a.high + 0.0, a.weight + 0.0, a.feedback, a.feedback_format]
                    for a in question.answers
                ),
                [question.feedback_otherwise, question.feedback_otherwise_format],
            ]
        case MatchingQuestion():
            return [[p.left, p.left_format, p.right] for p in question.pairs]
    return []


def _option(option: Option) -> list[object]:
    return [
        option.text,
        option.weight + 0.0,  # 1 and 1.0 are the same
        option.feedback,
        option.text_format,
        option.feedback_format,
    ]
