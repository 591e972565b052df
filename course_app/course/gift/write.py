"""Writes GIFT that Moodle reads and that `read_gift` reads back as the same questions."""

from __future__ import annotations

import re
from collections.abc import Iterable

from course_app.course.gift.escapes import escape
from course_app.course.gift.header import write_header
from course_app.course.gift.numbers import write_span
from course_app.course.gift.texts import write_text
from course_app.course.model import (
    ChoiceQuestion,
    EssayQuestion,
    MatchingQuestion,
    MultipleQuestion,
    NumericQuestion,
    Option,
    Question,
    ShortAnswerQuestion,
    TextFormat,
    TrueFalseQuestion,
)

_LIKE_A_WEIGHT = re.compile(r"%-?[0-9.]+%")


def write_gift(questions: Iterable[Question]) -> str:
    """Give the text of a GIFT file with these questions.

    Two things GIFT cannot say: general feedback of a description is left out, and `->` in the
    left text of a matching question becomes `→`.
    """
    blocks: list[str] = []
    category = ""
    for question in questions:
        if question.category != category:
            category = question.category
            blocks.append(f"$CATEGORY: {_one_line(category)}".rstrip() + "\n")
        blocks.append(_write_question(question))
    return "\n".join(blocks)


def _one_line(category: str) -> str:
    """Colons and the rest stay as they are, as Moodle writes a category's path."""
    return " ".join(category.split("\n")).replace("\\", "\\\\")


def _write_question(question: Question) -> str:
    title = f"::{escape(question.title)}::" if question.title else ""
    stem = write_text(question.stem, question.text_format, "moodle")
    if not title and stem.startswith("//"):
        stem = f"[moodle]{stem}"  # or it would be read as a comment
    start = write_header(question.id, question.tags) + title + stem
    answers = _write_answers(question)
    if answers is None:
        return f"{start}\n"
    general = write_text(
        question.general_feedback, question.general_feedback_format, question.text_format
    )
    if general:
        answers += f"####{general}"
    if question.has_blank:
        gap = " " if question.stem else ""
        return f"{start}{gap}{{{answers}}}{_after_blank(question.stem_after)}\n"
    gap = " " if "\n" in answers else ""
    return f"{start}{gap}{{{answers}}}\n"


def _after_blank(text: str) -> str:
    written = escape(text)
    return written if written.startswith((".", ",", ";", "?", "!", ")")) else f" {written}"


def _write_answers(question: Question) -> str | None:
    """Give what stands between the braces, or None for what has none."""
    answers: str | None = None
    match question:
        case EssayQuestion():
            answers = ""
        case TrueFalseQuestion():
            answers = _true_false(question)
        case ChoiceQuestion():
            answers = _single(question)
        case MultipleQuestion():
            answers = _multiple(question)
        case ShortAnswerQuestion():
            answers = _short(question)
        case NumericQuestion():
            answers = _numeric(question)
        case MatchingQuestion():
            answers = _matching(question)
    return answers


def _lines(lines: list[str]) -> str:
    return "".join(f"\n{line}" for line in lines) + "\n"


def _true_false(question: TrueFalseQuestion) -> str:
    default = question.text_format
    wrong = write_text(question.feedback_wrong, question.feedback_wrong_format, default)
    right = write_text(question.feedback_right, question.feedback_right_format, default)
    answer = "TRUE" if question.answer else "FALSE"
    if right:
        return f"{answer}#{wrong}#{right}"
    return f"{answer}#{wrong}" if wrong else answer


def _single(question: ChoiceQuestion) -> str:
    """With no `=` several could be ticked, with no `~` it would be a short answer."""
    weights = [option.weight for option in question.options]
    best = max(weights, default=1.0)
    others = len(weights) - 1 if min(weights, default=0.0) == best else None
    lines = []
    for position, option in enumerate(question.options):
        is_best = option.weight == best and position != others
        marker, usual = ("=", 1) if is_best else ("~", 0)
        lines.append(_option(marker, option, question, is_weighted=option.weight != usual))
    return _lines(lines)


def _multiple(question: MultipleQuestion) -> str:
    return _lines([_option("~", o, question, is_weighted=o.weight != 0) for o in question.options])


def _short(question: ShortAnswerQuestion) -> str:
    """Weights on all answers say that a `->` in them makes no pair."""
    has_arrow = any("->" in o.text + o.feedback for o in question.options)
    return _lines(
        [
            _option("=", o, question, is_weighted=has_arrow or o.weight != 1)
            for o in question.options
        ]
    )


def _numeric(question: NumericQuestion) -> str:
    is_alone = len(question.answers) == 1 and question.answers[0].weight == 1
    lines = []
    for answer in question.answers:
        marker = "" if is_alone else "="
        weight = "" if answer.weight == 1 else _weight(answer.weight)
        span = answer.written or write_span(answer.low, answer.high)
        feedback = _feedback(answer.feedback, answer.feedback_format, question)
        lines.append(f"{marker}{weight}{span}{feedback}")
    otherwise = _feedback(question.feedback_otherwise, question.feedback_otherwise_format, question)
    if otherwise:
        lines.append(f"~{otherwise}")
    return "#" + ("\n".join(lines) + "\n" if is_alone else _lines(lines))


def _matching(question: MatchingQuestion) -> str:
    lines = []
    for pair in question.pairs:
        own, default = pair.left_format, question.text_format
        left = write_text(pair.left.replace("->", "→"), own, default)
        if _LIKE_A_WEIGHT.match(left):
            left = f"[{own or default}]{left}"  # or the pairs would be read as short answers
        lines.append(f"={left} -> {escape(pair.right)}")
    return _lines(lines)


def _option(marker: str, option: Option, question: Question, *, is_weighted: bool) -> str:
    text = write_text(option.text, option.text_format, question.text_format)
    is_weighted = is_weighted or bool(_LIKE_A_WEIGHT.match(text))
    weight = _weight(option.weight) if is_weighted else ""
    feedback = _feedback(option.feedback, option.feedback_format, question)
    return f"{marker}{weight}{text}{feedback}"


def _feedback(text: str, own: TextFormat | None, question: Question) -> str:
    written = write_text(text, own, question.text_format)
    return f"#{written}" if written else ""


def _weight(weight: float) -> str:
    return f"%{weight * 100:.5f}".rstrip("0").rstrip(".") + "%"
