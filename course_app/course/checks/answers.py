"""What questions of all types have in common for the checks: options, keys, feedback, words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from course_app.course.model import (
    ChoiceQuestion,
    MatchingQuestion,
    MultipleQuestion,
    NumericQuestion,
    Question,
    ShortAnswerQuestion,
    TrueFalseQuestion,
)
from course_app.course.question_text import plain_text

ALL = 0.999  # a weight from here on is the whole score
_WORD = re.compile(r"\w+(?:['’-]\w+)*")


@dataclass(frozen=True, slots=True)
class Choice:
    """An option of a single or multiple choice."""

    text: str
    feedback: str
    is_key: bool


def words_of(text: str) -> list[str]:
    """Give the words of a question's text; figures count here."""
    return _WORD.findall(text)


def choices(question: Question) -> tuple[Choice, ...]:
    """Give the options that a learner chooses among, none for other types."""
    if isinstance(question, ChoiceQuestion | MultipleQuestion):
        return tuple(
            Choice(
                plain_text(option.text, option.text_format or question.text_format),
                option.feedback,
                option.weight > 0,
            )
            for option in question.options
        )
    return ()


def stem_of(question: Question) -> str:
    """Give what is asked in plain words, before and after a blank."""
    return plain_text(f"{question.stem} {question.stem_after}", question.text_format)


def feedbacks(question: Question) -> Iterator[tuple[str, str]]:
    """Give each answer that a learner may give, with its feedback; none for matching."""
    if isinstance(question, ChoiceQuestion | MultipleQuestion | ShortAnswerQuestion):
        yield from ((option.text, option.feedback) for option in question.options)
    elif isinstance(question, TrueFalseQuestion):
        yield "right", question.feedback_right
        yield "wrong", question.feedback_wrong
    elif isinstance(question, NumericQuestion):
        yield from (
            (answer.written or f"{answer.middle:g}", answer.feedback) for answer in question.answers
        )


def texts_of(question: Question) -> Iterator[str]:
    """Give every text of a question that a learner may read."""
    yield stem_of(question)
    yield question.general_feedback
    for text, feedback in feedbacks(question):
        yield text
        yield feedback
    if isinstance(question, MatchingQuestion):
        for pair in question.pairs:
            yield pair.left
            yield pair.right
