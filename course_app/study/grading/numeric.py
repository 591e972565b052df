"""Marks a number that was typed, in the ways that people write numbers."""

from __future__ import annotations

import math
import re
import unicodedata

from course_app.course.model import NumericAnswer, NumericQuestion, Text
from course_app.study.grading.graded import (
    Graded,
    Response,
    general_feedback,
    share,
    text_of,
    typed,
)

_LONGEST = 200  # letters; what is longer is no number
_ALIKE = str.maketrans(
    {
        "−": "-",
        "–": "-",
        "٫": ".",  # Arabic decimal separator
        "٬": "'",  # Arabic thousands separator
        "،": ",",  # Arabic comma
        "’": "'",
        **dict.fromkeys("\u00a0\u2007\u2009\u202f", " "),
        **dict.fromkeys("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"),
    }
)
_NUMBER = re.compile(
    r"(?<![^\W_])"  # not the 2 of "m2" or "CO2"
    r"([-+] ?)?"
    r"([0-9]+(?:[.,' ][0-9]+)*|[.,][0-9]+)"
    r"(e[-+]?[0-9]{1,20})?",
    re.IGNORECASE,
)
_GROUPED = re.compile(  # in India by two, 19,00,000
    r"[0-9]+|[1-9][0-9]{0,2}([.,' ])(?:[0-9]{2,3}\1)*[0-9]{3}"
)


def grade(question: NumericQuestion, response: Response) -> Graded:
    """Mark `{"text": "63"}`: the first answer whose span the number is in."""
    given = typed(response)
    numbers = read_number(given)
    found = [answer for number in numbers if (answer := _answer(question, number))]
    best = max(found, key=lambda answer: answer.weight, default=None)
    return Graded(
        score=share(best.weight) if best else 0.0,
        message=_message(question, best, given),
        general=general_feedback(question),
        right_answer=_right_answer(question),
        given=given,
    )


def read_number(text: str) -> tuple[float, ...]:
    """Give what a text may mean as a number, the likeliest first; nothing where it is none.

    Units and words round one number are left out. Two numbers are no answer. "3,142" may be
    three thousand or three and a bit: both are given, and the question decides.
    """
    if len(text) > _LONGEST:
        return ()
    text = "".join(map(_ascii_digit, text.translate(_ALIKE)))
    found = list(_NUMBER.finditer(text))
    if len(found) != 1:
        return ()
    sign, digits, exponent = found[0].groups(default="")
    numbers = [float(sign.strip() + plain + exponent) for plain in _readings(digits)]
    return tuple(number for number in numbers if math.isfinite(number))


def _ascii_digit(letter: str) -> str:
    return letter if letter.isascii() else str(unicodedata.decimal(letter, letter))


def _readings(digits: str) -> list[str]:
    """Give digits with their separators as Python writes numbers: point for decimals only."""
    whole, mark, decimals = _at_last_mark(digits)
    as_decimal = []
    if mark in {".", ","} and mark not in whole and (not whole or _is_grouped(whole)):
        as_decimal = [f"{_only_digits(whole)}.{decimals}"]
    as_thousands = [_only_digits(digits)] if _is_grouped(digits) else []
    return as_decimal + as_thousands if mark == "." else as_thousands + as_decimal


def _at_last_mark(digits: str) -> tuple[str, str, str]:
    marks = [at for at, letter in enumerate(digits) if not letter.isdigit()]
    if not marks:
        return digits, "", ""
    return digits[: marks[-1]], digits[marks[-1]], digits[marks[-1] + 1 :]


def _is_grouped(digits: str) -> bool:
    return _GROUPED.fullmatch(digits) is not None


def _only_digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))


def _answer(question: NumericQuestion, number: float) -> NumericAnswer | None:
    return next((a for a in question.answers if a.low <= number <= a.high), None)


def _message(question: NumericQuestion, answer: NumericAnswer | None, given: str) -> Text:
    if answer:
        return text_of(answer.feedback, answer.feedback_format, question)
    otherwise = question.feedback_otherwise if given else ""
    return text_of(otherwise, question.feedback_otherwise_format, question)


def _right_answer(question: NumericQuestion) -> str:
    best = max(question.answers, key=lambda answer: answer.weight, default=None)
    if best is None or best.weight <= 0 or not math.isfinite(best.middle):
        return ""
    if ".." in best.written:
        return f"{_shown(best.low)}–{_shown(best.high)}"
    return _shown(best.middle)


def _shown(number: float) -> str:
    """Give a number without a needless `.0` or the dust of adding up floats."""
    return f"{number:.12g}" if abs(number) < 1e12 else repr(number)  # noqa: PLR2004
