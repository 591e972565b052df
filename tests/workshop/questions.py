"""A question of each type, for tests of what a workshop counts."""

from __future__ import annotations

from course_app.course.model import (
    ChoiceQuestion,
    ContentHash,
    EssayQuestion,
    MatchingQuestion,
    MultipleQuestion,
    NumericAnswer,
    NumericQuestion,
    Option,
    Pair,
    QuestionId,
    ShortAnswerQuestion,
    TrueFalseQuestion,
)


def options(*texts, weights=(1.0,)):
    filled = [*weights, *[0.0] * len(texts)]
    return tuple(
        Option(text=text, weight=weight, feedback=f"About {text}.")
        for text, weight in zip(texts, filled, strict=False)
    )


def single(name="q", *texts, weights=(1.0,), tags=(), content="h"):
    return ChoiceQuestion(
        id=QuestionId(name),
        stem=f"{name}?",
        options=options(*(texts or ("A", "B", "C")), weights=weights),
        hash=ContentHash(content),
        tags=tags,
    )


def multiple(name="m"):
    thirds = (1 / 3, 1 / 3, 1 / 3, -0.5, -0.5)
    return MultipleQuestion(
        id=QuestionId(name), stem="Which?", options=options(*"ABCDE", weights=thirds)
    )


def truefalse(name="t", *, answer=False, tags=()):
    return TrueFalseQuestion(
        id=QuestionId(name),
        stem="Is it?",
        answer=answer,
        feedback_wrong="Look again.",
        feedback_right="Yes.",
        tags=tags,
        hash=ContentHash("h"),
    )


def short(name="s", *texts, weights=(1.0,)):
    return ShortAnswerQuestion(
        id=QuestionId(name),
        stem="Who?",
        options=options(*(texts or ("SEWA",)), weights=weights),
        hash=ContentHash("h"),
    )


def numeric(name="n"):
    return NumericQuestion(
        id=QuestionId(name),
        stem="How many?",
        answers=(NumericAnswer(low=1, high=2),),
        hash=ContentHash("h"),
    )


def matching(name="x", *rights):
    pairs = tuple(Pair(left=f"l{i}", right=right) for i, right in enumerate(rights or "AB"))
    return MatchingQuestion(
        id=QuestionId(name),
        stem="Match.",
        pairs=(*pairs, Pair(left="", right="spare")),
        general_feedback="All pairs.",
        hash=ContentHash("h"),
    )


def essay(name="e"):
    return EssayQuestion(id=QuestionId(name), stem="Write.")
