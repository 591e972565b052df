"""A question's answers as the workshop counts them: in hands, in marks, in options chosen.

Positions are those of the question's file, as in a statement's response; of true/false 0 is
"True" and 1 is "False", words that a window translates in the context "questions".
"""

from __future__ import annotations

from collections.abc import Mapping

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
from course_app.study.grading.graded import general_feedback, position, share, words_of
from course_app.study.grading.matching import choices
from course_app.study.grading.truefalse import FALSE, TRUE
from course_app.workshop.item_analysis import ItemOption


def options_of(question: Question) -> tuple[ItemOption, ...]:
    """Give the answers that can be chosen; none where an answer is typed or joined."""
    match question:
        case ChoiceQuestion() | MultipleQuestion():
            return tuple(
                ItemOption(label=words_of(option, question), is_key=at in question.right)
                for at, option in enumerate(question.options)
            )
        case TrueFalseQuestion():
            return (
                ItemOption(label=TRUE, is_key=question.answer),
                ItemOption(label=FALSE, is_key=not question.answer),
            )
    return ()


def key_of(question: Question) -> tuple[int, ...]:
    """Give the positions of the right answers."""
    return tuple(at for at, option in enumerate(options_of(question)) if option.is_key)


def chosen_in(question: Question, response: Mapping[str, object]) -> tuple[int, ...]:
    """Give the positions that a response chose; () for nothing, or for what cannot be read."""
    match question:
        case ChoiceQuestion():
            at = position(response.get("chosen"), len(question.options))
            return () if at is None else (at,)
        case MultipleQuestion():
            ticked = response.get("ticked")
            places = ticked if isinstance(ticked, list) else []
            found = (position(each, len(question.options)) for each in places)
            return tuple(sorted({at for at in found if at is not None}))
        case TrueFalseQuestion():
            said = response.get("said")
            return (0 if said else 1,) if isinstance(said, bool) else ()
    return ()


def general_words(question: Question | None) -> str:
    """Give the reason of the right answer as plain words; "" where the question is gone."""
    if question is None:
        return ""
    feedback = general_feedback(question)
    return plain_text(feedback.text, feedback.format)


def guess_score(question: Question) -> float | None:
    """Give what blind guessing earns, 0.0 to 1.0 (Moodle's random guess score).

    Single: the mean of the fractions; true/false one half; matching one of the answers offered;
    typed 0, or what a lone `*` earns. None where nobody can say.
    """
    match question:
        case ChoiceQuestion():
            weights = [option.weight for option in question.options]
            return sum(weights) / len(weights) if weights else None
        case TrueFalseQuestion():
            return 1 / 2
        case MatchingQuestion():
            return 1 / len(choices(question)) if question.pairs else None
        case ShortAnswerQuestion():
            return max((share(o.weight) for o in question.options if o.text == "*"), default=0.0)
        case NumericQuestion():
            return 0.0
    return None
