"""One sitting of a learner, question by question, in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from course_app.course.model import Question
from course_app.course.question_text import stem_text
from course_app.store.records import AnswerRecord, AttemptRecord
from course_app.study.grading import grade


class AnswerLine(NamedTuple):
    """A question of a sitting; `score` is None where nothing was answered.

    `is_gone` says that the course no longer has the question, `is_reworded` that it reads
    otherwise now; then an answer that was chosen has no words: today's options are not what was
    read.
    """

    stem: str
    given: str = ""
    right_answer: str = ""
    score: float | None = None
    confidence: str = ""
    is_gone: bool = False
    is_reworded: bool = False


def answer_lines(
    attempt: AttemptRecord, answers: Iterable[AnswerRecord], questions: Mapping[str, Question]
) -> tuple[AnswerLine, ...]:
    """Give the scored answers in the order of the sitting's plan."""
    first: dict[str, AnswerRecord] = {}
    for answer in answers:
        if answer.place != "missed":
            first.setdefault(answer.question, answer)
    asked = tuple(dict.fromkeys((*attempt.plan, *first)))
    return tuple(_lines(asked, first, questions))


def _lines(
    asked: Iterable[str], first: Mapping[str, AnswerRecord], questions: Mapping[str, Question]
) -> Iterator[AnswerLine]:
    for name in asked:
        question, answer = questions.get(name), first.get(name)
        if question is None:
            score = answer.score if answer else None
            yield AnswerLine(stem=name, score=score, is_gone=True)
            continue
        if not question.is_scored:
            continue
        graded = grade(question, answer.response if answer else {})
        is_reworded = bool(answer and answer.hash and answer.hash != question.hash)
        yield AnswerLine(
            stem=stem_text(question),
            given=_typed(answer) if is_reworded else graded.given if answer else "",
            right_answer=graded.right_answer,
            score=answer.score if answer else None,
            confidence=answer.confidence if answer else "",
            is_reworded=is_reworded,
        )


def _typed(answer: AnswerRecord | None) -> str:
    text = answer.response.get("text") if answer else None
    return text if isinstance(text, str) else ""
