"""What marking gives back: a score, and all that a screen shows after an answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from course_app.course.model import Option, Question, Text, TextFormat
from course_app.course.question_text import plain_text
from course_app.study.score import RIGHT

Response = Mapping[str, object]  # from a statement, so anything that JSON can hold
Mark = Literal["right", "wrong", "missed", ""]

NOTHING = Text(text="")


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionFeedback:
    """What is shown at one option, or at one row of a matching question.

    `position` is that of the question's file; of true/false 0 is "true", 1 "false". `missed`
    is a right one that was not chosen. `answer` is the right text of a matching row.
    """

    position: int
    mark: Mark
    chosen: bool
    feedback: Text = NOTHING
    answer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Graded:
    """An answer, marked.

    `message` is the feedback to what was given as a whole (short, numeric, true/false),
    `general` the question's own. `right_answer` and `given` are plain words for lists of
    results; `spelling` is the right spelling where a slip was forgiven. What is not counted
    (essays, descriptions) takes no part in a quiz's score.
    """

    score: float = 0.0
    feedback: tuple[OptionFeedback, ...] = ()
    message: Text = NOTHING
    general: Text = NOTHING
    right_answer: str = ""
    given: str = ""
    spelling: str = ""
    is_counted: bool = True

    @property
    def is_right(self) -> bool:
        """Whether nothing of the score is missing."""
        return self.score >= RIGHT


def general_feedback(question: Question) -> Text:
    """Give what every learner reads after answering."""
    own = question.general_feedback_format or question.text_format
    return Text(text=question.general_feedback, format=own)


def feedback_of(option: Option, question: Question) -> Text:
    """Give an option's feedback with its format."""
    return text_of(option.feedback, option.feedback_format, question)


def text_of(text: str, own: TextFormat | None, question: Question) -> Text:
    """Give a text of a question with its format."""
    return Text(text=text, format=own or question.text_format)


def words_of(option: Option, question: Question) -> str:
    """Give an option's text as plain words."""
    return plain_text(option.text, option.text_format or question.text_format)


def position(value: object, count: int) -> int | None:
    """Give a response's position, or None where it is none of `count`."""
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < count:
        return value
    return None


def typed(response: Response) -> str:
    """Give what was typed, without space round it; "" where nothing was."""
    text = response.get("text")
    return text.strip() if isinstance(text, str) else ""


def share(weight: float) -> float:
    """Give a weight as a score from 0 to 1; what is all but 1 is 1."""
    return 1.0 if weight >= RIGHT else max(0.0, weight)
