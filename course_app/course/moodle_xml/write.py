"""Writes Moodle XML that Moodle imports and that `read_moodle_xml` reads back."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from decimal import Decimal

from course_app.course.model import (
    ChoiceQuestion,
    MatchingQuestion,
    MultipleQuestion,
    NumericAnswer,
    NumericQuestion,
    Option,
    Question,
    ShortAnswerQuestion,
    TextFormat,
    TrueFalseQuestion,
)
from course_app.course.question_text import plain_text

_NOT_IN_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_FORMATS: dict[TextFormat, str] = {
    "moodle": "moodle_auto_format",
    "html": "html",
    "plain": "plain_text",
    "markdown": "markdown",
}
_TYPES = {
    "single": "multichoice",
    "multiple": "multichoice",
    "truefalse": "truefalse",
    "short": "shortanswer",
    "numeric": "numerical",
    "matching": "matching",
    "essay": "essay",
    "description": "description",
}
_TITLE_LENGTH = 80  # Moodle wants a name; where there is none it is cut from the stem


def write_moodle_xml(questions: Iterable[Question]) -> str:
    """Give the text of a Moodle XML file with these questions, to be saved as UTF-8."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<quiz>"]
    category = ""
    for question in questions:
        if question.category != category:
            category = question.category
            text = f"<category>{_text(category)}</category>"
            lines.append(f'  <question type="category">\n    {text}\n  </question>')
        lines.append(f'  <question type="{_TYPES[question.kind]}">')
        lines += [f"    {line}" for line in (*_head(question), *_answers(question))]
        lines.append("  </question>")
    return "\n".join([*lines, "</quiz>", ""])


def _head(question: Question) -> list[str]:
    stem = question.stem
    if question.has_blank:
        stem = f"{stem} _____ {question.stem_after}".strip()
    plain = plain_text(stem, question.text_format).replace("\n", " ")
    own = question.general_feedback_format or question.text_format
    return [
        f"<name>{_text(question.title or plain[:_TITLE_LENGTH])}</name>",
        _formatted("questiontext", stem, question.text_format),
        _formatted("generalfeedback", question.general_feedback, own),
        f"<defaultgrade>{0 if question.kind == 'description' else 1}</defaultgrade>",
        f"<idnumber>{_escaped(question.id)}</idnumber>",
        f"<tags>{''.join(f'<tag>{_text(tag)}</tag>' for tag in question.tags)}</tags>",
    ]


def _answers(question: Question) -> list[str]:
    match question:
        case ChoiceQuestion() | MultipleQuestion():
            single = str(question.kind == "single").lower()
            start = [f"<single>{single}</single>", "<shuffleanswers>true</shuffleanswers>"]
            return start + [_option(option, question) for option in question.options]
        case ShortAnswerQuestion():
            options = [_option(option, question) for option in question.options]
            return ["<usecase>0</usecase>", *options]
        case TrueFalseQuestion():
            return _true_false(question)
        case NumericQuestion():
            return _numeric(question)
        case MatchingQuestion():
            return _matching(question)
    return []


def _option(option: Option, question: Question, more: str = "", text: str | None = None) -> str:
    own = option.text_format or question.text_format
    feedback_format = option.feedback_format or question.text_format
    fraction = f"{option.weight * 100:.5f}".rstrip("0").rstrip(".")
    return (
        f'<answer fraction="{fraction}" format="{_FORMATS[own]}">'
        f"{_text(option.text if text is None else text)}{more}"
        f"{_formatted('feedback', option.feedback, feedback_format)}</answer>"
    )


def _true_false(question: TrueFalseQuestion) -> list[str]:
    lines = []
    for value in (True, False):
        is_key = value == question.answer
        option = Option(
            text=str(value).lower(),
            weight=float(is_key),
            feedback=question.feedback_right if is_key else question.feedback_wrong,
            feedback_format=(
                question.feedback_right_format if is_key else question.feedback_wrong_format
            ),
        )
        lines.append(_option(option, question))
    return lines


def _numeric(question: NumericQuestion) -> list[str]:
    lines = []
    for answer in question.answers:
        middle, tolerance = _middle(answer)
        option = Option(
            text=middle,
            weight=answer.weight,
            feedback=answer.feedback,
            feedback_format=answer.feedback_format,
        )
        lines.append(_option(option, question, f"<tolerance>{tolerance}</tolerance>"))
    if question.feedback_otherwise:
        otherwise = Option(
            text="*",
            feedback=question.feedback_otherwise,
            feedback_format=question.feedback_otherwise_format,
        )
        lines.append(_option(otherwise, question, "<tolerance>0</tolerance>"))
    return lines


def _middle(answer: NumericAnswer) -> tuple[str, str]:
    """Give the number and its tolerance in decimals, so that no float's dust is written."""
    if answer.written == "*" or answer.low == float("-inf"):
        return "*", "0"
    low, high = Decimal(repr(answer.low)), Decimal(repr(answer.high))
    return str((low + high) / 2), str((high - low) / 2)


def _matching(question: MatchingQuestion) -> list[str]:
    lines = []
    for pair in question.pairs:
        own = _FORMATS[pair.left_format or question.text_format]
        answer = f"<answer>{_text(pair.right)}</answer>"
        lines.append(f'<subquestion format="{own}">{_text(pair.left)}{answer}</subquestion>')
    return ["<shuffleanswers>true</shuffleanswers>", *lines]


def _formatted(name: str, text: str, text_format: TextFormat) -> str:
    return f'<{name} format="{_FORMATS[text_format]}">{_text(text)}</{name}>'


def _text(text: str) -> str:
    return f"<text>{_escaped(text)}</text>"


def _escaped(text: str) -> str:
    """XML has no way to write control characters, so they are left out."""
    return html.escape(_NOT_IN_XML.sub("", text), quote=False)
