"""Quiz files written by other people read as their own parser reads them."""

import json
from itertools import zip_longest
from pathlib import Path

import pytest

from course_app.course.gift import decode_gift, read_gift
from course_app.course.gift.numbers import read_span
from course_app.course.model import MultipleQuestion

CASES = Path(__file__).parents[3] / "shared" / "gift-cases"
NAMES = sorted(path.stem for path in CASES.glob("*.gift"))
KINDS = {
    "MC": {"single", "multiple"},
    "TF": {"truefalse"},
    "Short": {"short"},
    "Numerical": {"numeric"},
    "Matching": {"matching"},
    "Essay": {"essay"},
    "Description": {"description"},
}
needs_cases = pytest.mark.skipif(not NAMES, reason=f"the cases are not there: {CASES}")


def read_case(name):
    text, problems = decode_gift((CASES / f"{name}.gift").read_bytes())
    reading = read_gift(text)
    assert problems + reading.problems == ()
    return reading.questions


def expected(name):
    entries = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    return [entry for entry in entries if entry["type"] != "Category"]


def said(text):
    """Give a text of the JSON as (text, format), or nothing."""
    return None if text is None or not text["text"] else (text["text"], text["format"])


def ours(text, own, question):
    return (text, own or question.text_format) if text else None


@needs_cases
@pytest.mark.parametrize("name", NAMES)
def test_id_tags_title_and_type_are_the_same(name):
    for question, entry in zip_longest(read_case(name), expected(name)):
        assert question.kind in KINDS[entry["type"]]
        assert question.id == (entry.get("id") or "")
        assert question.tags == tuple(entry.get("tags") or ())
        assert question.title == (entry["title"] or "")


@needs_cases
@pytest.mark.parametrize("name", NAMES)
def test_stem_blank_and_general_feedback_are_the_same(name):
    """Their blank is written as `_____` with a space on each side; ours is a field."""
    for question, entry in zip_longest(read_case(name), expected(name)):
        blank = f" _____ {question.stem_after}" if question.has_blank else ""
        assert ours(question.stem + blank, None, question) == said(entry["stem"])
        assert question.has_blank == entry["hasEmbeddedAnswers"]
        general = ours(question.general_feedback, question.general_feedback_format, question)
        assert general == said(entry.get("globalFeedback"))


@needs_cases
@pytest.mark.parametrize("name", NAMES)
def test_answers_are_the_same(name):
    for question, entry in zip_longest(read_case(name), expected(name)):
        if question.kind not in {"essay", "description"}:
            assert ANSWERS[question.kind](question) == EXPECTED[question.kind](question, entry)


def options(question):
    return [
        (
            ours(o.text, o.text_format, question),
            round(o.weight, 7),
            ours(o.feedback, o.feedback_format, question),
        )
        for o in question.options
    ]


def expected_options(question, entry):
    return [
        (said(choice["text"]), weight(question, choice), said(choice["feedback"]))
        for choice in entry["choices"]
    ]


def weight(question, choice):
    if choice["weight"] is not None:
        return round(choice["weight"] / 100, 7)
    return float(choice["isCorrect"] and not isinstance(question, MultipleQuestion))


def truth(question):
    wrong = ours(question.feedback_wrong, question.feedback_wrong_format, question)
    return (
        question.answer,
        wrong,
        ours(question.feedback_right, question.feedback_right_format, question),
    )


def expected_truth(_question, entry):
    """Their `trueFeedback` is the one that is written first, whichever answer is right."""
    return entry["isTrue"], said(entry["trueFeedback"]), said(entry["falseFeedback"])


def numbers(question):
    return [
        (a.low, a.high, a.weight, ours(a.feedback, a.feedback_format, question))
        for a in question.answers
    ]


def expected_numbers(_question, entry):
    choices = entry["choices"]
    if isinstance(choices, dict):
        choices = [{"text": choices, "weight": None, "feedback": None}]
    return [
        (
            *read_span(written(choice["text"])),
            1 if choice["weight"] is None else choice["weight"] / 100,
            said(choice["feedback"]),
        )
        for choice in choices
    ]


def written(number):
    if number["type"] == "high-low":
        return f"{number['numberLow']}..{number['numberHigh']}"
    return f"{number['number']}:{number.get('range', 0)}"


def pairs(question):
    return [(p.left, p.left_format or question.text_format, p.right) for p in question.pairs]


def expected_pairs(_question, entry):
    return [
        (pair["subquestion"]["text"], pair["subquestion"]["format"], pair["subanswer"])
        for pair in entry["matchPairs"]
    ]


ANSWERS = {
    "single": options,
    "multiple": options,
    "short": options,
    "truefalse": truth,
    "numeric": numbers,
    "matching": pairs,
}
EXPECTED = {
    "single": expected_options,
    "multiple": expected_options,
    "short": expected_options,
    "truefalse": expected_truth,
    "numeric": expected_numbers,
    "matching": expected_pairs,
}


@needs_cases
def test_a_category_with_dollars_and_colons_is_kept_whole():
    text = (CASES / "categorySpecialCharacter.gift").read_text(encoding="utf-8")

    (question,) = read_gift(f"{text}\n\nWhy? {{}}").questions

    (entry,) = json.loads((CASES / "categorySpecialCharacter.json").read_text(encoding="utf-8"))
    assert question.category == entry["title"]


@needs_cases
@pytest.mark.parametrize("name", NAMES)
def test_windows_line_ends_change_nothing(name):
    text = (CASES / f"{name}.gift").read_bytes().decode()

    assert read_gift(text.replace("\n", "\r\n")) == read_gift(text)
