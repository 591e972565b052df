"""What stands between the braces: which type of question it makes, and its answers.

The rules are Moodle's: `#` at the start makes a number, `~` anywhere a choice, `=` with `->`
matching, T or F true/false, nothing an essay, and all else a short answer. A choice without `=`
lets the learner tick several.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import NamedTuple, TypedDict

from course_app.course.gift import flaws
from course_app.course.gift.blocks import Block
from course_app.course.gift.escapes import restore
from course_app.course.gift.flaws import Flaw
from course_app.course.gift.numbers import read_span
from course_app.course.gift.texts import join_lines, read_text
from course_app.course.model import (
    ChoiceQuestion,
    EssayQuestion,
    MatchingQuestion,
    MultipleQuestion,
    NumericAnswer,
    NumericQuestion,
    Option,
    Pair,
    Question,
    QuestionId,
    ShortAnswerQuestion,
    TextFormat,
    TrueFalseQuestion,
)
from course_app.errors import Problem

MOST_ANSWERS = 1000  # far over any real question; keeps a hostile file quick
_SHOWN = 40  # of a text that a problem quotes
_TRUTH = {"T": True, "TRUE": True, "F": False, "FALSE": False}
_WEIGHT = re.compile(r"%(-?[0-9]{1,3}(?:\.[0-9]{0,20})?)%")
_MARKED = re.compile(r"([~=]?)([^~=]*)")
_EQUALS_ONLY = re.compile(r"(=?)([^=]*)")


class Base(TypedDict):
    """The fields that all types of question share."""

    id: QuestionId
    title: str
    stem: str
    stem_after: str
    has_blank: bool
    text_format: TextFormat
    general_feedback: str
    general_feedback_format: TextFormat | None
    tags: tuple[str, ...]
    category: str
    path: Path | None
    line: int


@dataclass(frozen=True, slots=True)
class Report:
    """Where the problems of one block go."""

    block: Block
    path: Path | None
    problems: list[Problem]

    def add(self, flaw: Flaw, offset: int, **fields: object) -> None:
        """Note a flaw at an offset in the block's text."""
        line, column = self.block.place(offset)
        self.problems.append(flaw.problem(self.path, line, column, **fields))


class _Part(NamedTuple):
    """One answer: its marker ("=", "~" or ""), what follows it, and where it stands.

    `raw` is without the weight; `written` is the weight as the file has it.
    """

    marker: str
    raw: str
    offset: int
    weight: float | None
    written: str = ""

    @property
    def shown(self) -> str:
        return restore(join_lines(self.raw))[:_SHOWN]


def read_answers(raw: str, offset: int, base: Base, report: Report) -> Question | None:
    """Give the question that the text between the braces makes.

    `offset` is where it stands in the block. What is wrong goes into the report; None where no
    question can be made of it.
    """
    if not raw:
        return EssayQuestion(**base)
    if raw.startswith("#"):
        return _numeric(raw, offset, base, report)
    if "~" in raw:
        return _choice(raw, offset, base, report)
    truth, *feedbacks = raw.split("#", 2)
    if (answer := _TRUTH.get(truth.strip())) is not None:
        return _true_false(answer, feedbacks, base)
    parts = list(_parts(_EQUALS_ONLY, raw, offset, report))
    if "=" in raw and "->" in raw and any(part.weight is None for part in parts):
        return _matching(parts, offset, base, report)
    return _short(parts, offset, base, report)


def _parts(pattern: re.Pattern[str], raw: str, offset: int, report: Report) -> Iterator[_Part]:
    """Give the answers that begin with a marker; what is empty is left out with a warning."""
    found = list(islice(pattern.finditer(raw), MOST_ANSWERS + 2))
    if len(found) > MOST_ANSWERS + 1:
        report.add(flaws.TOO_MANY_ANSWERS, offset, limit=MOST_ANSWERS)
    for match in found[: MOST_ANSWERS + 1]:
        marker, text = match.groups()
        text = text.strip()
        weight, prefix = None, ""
        if text.startswith("%") and (written := _WEIGHT.match(text)):
            weight = round(float(written[1]) / 100, 7)  # as many places as Moodle keeps
            prefix, text = written[0], text[written.end() :].strip()
            if not -1 <= weight <= 1:
                report.add(flaws.NOT_A_WEIGHT, offset + match.start(), text=written[0])
                weight = min(1.0, max(-1.0, weight))
        if text:
            yield _Part(marker, text, offset + match.start(), weight, prefix)
        elif marker:
            report.add(flaws.EMPTY_OPTION, offset + match.start())


def _option(part: _Part, weight: float, default: TextFormat) -> Option:
    raw, _, raw_feedback = part.raw.partition("#")
    text, text_format = read_text(raw, default)
    feedback, feedback_format = read_text(raw_feedback, default) if raw_feedback else ("", None)
    return Option(
        text=text,
        feedback=feedback,
        weight=weight if part.weight is None else part.weight,
        text_format=text_format,
        feedback_format=feedback_format,
    )


def _options(
    parts: Iterable[_Part], weight_of: dict[str, float], base: Base, report: Report
) -> tuple[Option, ...]:
    options = []
    for part in parts:
        option = _option(part, weight_of[part.marker], base["text_format"])
        if option.text:
            options.append(option)
        else:
            report.add(flaws.EMPTY_OPTION, part.offset)
    return tuple(options)


def _choice(raw: str, offset: int, base: Base, report: Report) -> Question | None:
    parts = list(_parts(_MARKED, raw, offset, report))
    if parts and not parts[0].marker:
        report.add(flaws.NO_MARKER, parts[0].offset, text=parts[0].shown)
    options = _options(parts, {"=": 1.0, "~": 0.0, "": 0.0}, base, report)
    if len(options) < 2:  # noqa: PLR2004  a choice
        report.add(flaws.FEW_OPTIONS, offset, count=len(options))
        return None
    if "=" in raw:
        return ChoiceQuestion(**base, options=options)
    return MultipleQuestion(**base, options=options)


def _short(parts: list[_Part], offset: int, base: Base, report: Report) -> Question | None:
    options = _options(parts, {"=": 1.0, "": 1.0}, base, report)
    if not options:
        report.add(flaws.NO_ANSWER, offset)
        return None
    if len(options) == 1 and options[0].text.upper() in _TRUTH and not parts[0].marker:
        report.add(flaws.LOWER_CASE_TRUTH, offset, text=options[0].text)
    return ShortAnswerQuestion(**base, options=options)


def _true_false(answer: bool, feedbacks: list[str], base: Base) -> Question:  # noqa: FBT001
    wrong, right = [read_text(raw, base["text_format"]) for raw in [*feedbacks, "", ""][:2]]
    return TrueFalseQuestion(
        **base,
        answer=answer,
        feedback_wrong=wrong[0],
        feedback_wrong_format=wrong[1],
        feedback_right=right[0],
        feedback_right_format=right[1],
    )


def _matching(parts: list[_Part], offset: int, base: Base, report: Report) -> Question | None:
    pairs = []
    for part in parts:
        raw_left, arrow, raw_right = (part.written + part.raw).partition("->")
        if not arrow:
            report.add(flaws.NOT_A_PAIR, part.offset, text=part.shown)
            continue
        left, left_format = read_text(raw_left, base["text_format"])
        right = restore(join_lines(raw_right)).strip()
        pairs.append(Pair(left=left, right=right, left_format=left_format))
    if len(pairs) < len(parts):
        return None
    if len(pairs) < 2:  # noqa: PLR2004  one pair leaves nothing to choose
        report.add(flaws.FEW_PAIRS, offset, count=len(pairs))
        return None
    return MatchingQuestion(**base, pairs=tuple(pairs))


def _numeric(raw: str, offset: int, base: Base, report: Report) -> Question | None:
    numbers, tilde, otherwise = raw[1:].partition("~")
    default = base["text_format"]
    answers: list[NumericAnswer] = []
    for part in _parts(_EQUALS_ONLY, numbers, offset + 1, report):
        option = _option(part, 1.0, default)
        if option.text == "*" and not option.weight:
            tilde, otherwise = "~", "#" + part.raw.partition("#")[2]
        elif (span := read_span(option.text)) is not None:
            answers.append(_number(option, span))
        else:
            report.add(flaws.NOT_A_NUMBER, part.offset, text=option.text[:_SHOWN])
            return None
    if not answers:
        report.add(flaws.NO_ANSWER, offset)
        return None
    feedback, own = read_text(otherwise.partition("#")[2], default) if tilde else ("", None)
    return NumericQuestion(
        **base,
        answers=tuple(answers),
        feedback_otherwise=feedback,
        feedback_otherwise_format=own,
    )


def _number(option: Option, span: tuple[float, float]) -> NumericAnswer:
    return NumericAnswer(
        low=span[0],
        high=span[1],
        weight=option.weight,
        feedback=option.feedback,
        written=option.text,
        feedback_format=option.feedback_format,
    )
