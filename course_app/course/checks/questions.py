"""The flaws of single questions (learning-design 1.2, 1.4 and 1.7)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from statistics import mean

from course_app.course.checks import question_flaws as flaws
from course_app.course.checks.answers import (
    ALL,
    Choice,
    choices,
    feedbacks,
    stem_of,
    words_of,
)
from course_app.course.checks.material import Material, at_question
from course_app.course.flaws import Flaw
from course_app.course.model import (
    ChoiceQuestion,
    Description,
    EssayQuestion,
    Lesson,
    MatchingQuestion,
    MultipleQuestion,
    NumericQuestion,
    Question,
    ShortAnswerQuestion,
)
from course_app.course.question_text import plain_text
from course_app.errors import Problem

LONG_KEY = 1.5  # times the distractors' mean length
SHORTEST_CUE = 5  # letters of a word that stem and key must not share
STEM = (4, 25)  # words
LONGEST_OPTION = 12
LONGEST_FEEDBACK, LONGEST_GENERAL = 30, 45
OPTIONS_OF_MULTIPLE, KEYS_OF_MULTIPLE = (4, 6), (2, 3)
MOST_PAIRS = 6

_ABOVE = re.compile(
    r"\b(?:all|none|both|neither|any)\s+(?:of\s+)?(?:the\s+)?(?:above|below)\b"
    r"|^\W*(?:all|none|both|neither)\s+of\s+(?:these|those|them)\W*$",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(r"\b(?:not|except|never)\b|n['’]t\b", re.IGNORECASE)
_ABSOLUTE = re.compile(r"\b(?:always|never|only|all)\b", re.IGNORECASE)
_ARTICLE = re.compile(r"\ban?\s*[:.…_]*\s*$", re.IGNORECASE)
_NUMBER = re.compile(r"[^\w-]{0,3}(-?[0-9][0-9,]*(?:\.[0-9]+)?)")
_STOCK = re.compile(
    r"\b(?:yes|no|right|wrong|correct|incorrect|true|false|well|done|good|great|sorry|not|this|one"
    r"|that|that's|is|it's|the|answer|quite|try|again|please|ok|exactly)\b",
    re.IGNORECASE,
)
_COUNTS = {2: ("two", "2"), 3: ("three", "3"), 4: ("four", "4"), 5: ("five", "5")}

Found = Iterator[tuple[Flaw, dict[str, object]]]


def lesson_questions(lesson: Lesson, material: Material) -> Iterator[Problem]:
    """Look at each question of a lesson's quiz."""
    yield from _all(lesson.quiz.questions, material)


def test_questions(material: Material) -> Iterator[Problem]:
    """Look at each question of the tests; those in both once."""
    seen: set[str] = set()
    for test in material.course.tests():
        yield from _all((q for q in test.questions if q.id not in seen), material)
        seen |= {q.id for q in test.questions}


def _all(questions: Iterable[Question], material: Material) -> Iterator[Problem]:
    for question in questions:
        if isinstance(question, Description) or "draft" in question.tags:
            continue
        for check in _CHECKS if material.is_english else _CHECKS_OF_ANY_LANGUAGE:
            for flaw, fields in check(question):
                yield at_question(question, flaw, **{"id": question.id, **fields})


def _facts(question: Question) -> Found:
    if not question.values("fact"):
        yield flaws.NO_FACT, {}


def _feedback(question: Question) -> Found:
    for text, feedback in feedbacks(question):
        if not feedback.strip():
            yield flaws.NO_FEEDBACK, {"option": _short(text)}
        elif (count := len(words_of(feedback))) > LONGEST_FEEDBACK:
            yield (
                flaws.LONG_FEEDBACK,
                {"option": _short(text), "count": count, "most": LONGEST_FEEDBACK},
            )
    general = question.general_feedback.strip()
    if not general:
        matching = isinstance(question, MatchingQuestion)
        yield (flaws.NO_GENERAL_FOR_PAIRS if matching else flaws.NO_GENERAL), {}
    elif (count := len(words_of(general))) > LONGEST_GENERAL:
        yield flaws.LONG_GENERAL, {"count": count, "most": LONGEST_GENERAL}


def _same_feedback(question: Question) -> Found:
    given = [feedback.strip() for _, feedback in feedbacks(question) if feedback.strip()]
    if len(given) > 1 and len(set(given)) == 1:
        yield flaws.SAME_FEEDBACK, {}


def _empty_feedback(question: Question) -> Found:
    for text, feedback in feedbacks(question):
        if feedback.strip() and not words_of(_STOCK.sub("", feedback)):
            yield flaws.FEEDBACK_WITHOUT_WHY, {"option": _short(text)}


def _equal_options(question: Question) -> Found:
    texts = [choice.text for choice in choices(question)]
    if isinstance(question, MatchingQuestion):
        texts = [pair.left for pair in question.pairs if pair.left]
    elif isinstance(question, ShortAnswerQuestion):
        texts = [option.text for option in question.options]
    seen: set[str] = set()
    for text in texts:
        key = " ".join(text.casefold().split()).rstrip(".")
        if key in seen:
            yield flaws.EQUAL_OPTIONS, {"option": _short(text)}
        seen.add(key)


def _key(question: Question) -> Found:
    if isinstance(question, ChoiceQuestion | ShortAnswerQuestion):
        if max(option.weight for option in question.options) < ALL:
            yield flaws.NO_KEY, {}
    elif isinstance(question, NumericQuestion):
        if max((answer.weight for answer in question.answers), default=0) < ALL:
            yield flaws.NO_KEY, {}
    elif isinstance(question, MultipleQuestion):
        total = sum(option.weight for option in question.options if option.weight > 0)
        if total == 0:
            yield flaws.NO_KEY, {}
        elif abs(total - 1) > 1 - ALL:
            yield flaws.KEYS_ADD_UP, {"found": f"{100 * total:.4g}"}


def _numbers(question: Question) -> Found:
    found = [_NUMBER.match(choice.text) for choice in choices(question)]
    numbers = [float(match[1].replace(",", "")) for match in found if match]
    is_in_order = len(numbers) < len(found) or numbers in (sorted(numbers), sorted(numbers)[::-1])
    if not is_in_order:
        yield flaws.NUMBERS_OUT_OF_ORDER, {}


def _lengths(question: Question) -> Found:
    if not isinstance(question, EssayQuestion):
        count = len(words_of(stem_of(question)))
        if not STEM[0] <= count <= STEM[1]:
            yield flaws.STEM_LENGTH, {"count": count, "least": STEM[0], "most": STEM[1]}
    texts = [choice.text for choice in choices(question)]
    if isinstance(question, MatchingQuestion):
        texts = [text for pair in question.pairs for text in (pair.left, pair.right)]
    for text in texts:
        if (count := len(words_of(text))) > LONGEST_OPTION:
            yield (
                flaws.LONG_OPTION,
                {"option": _short(text), "count": count, "most": LONGEST_OPTION},
            )


def _key_length(question: Question) -> Found:
    keys, others = _parted(choices(question))
    if keys and others:
        key, other = (mean(len(c.text) for c in group) for group in (keys, others))
        if key > LONG_KEY * other:
            yield flaws.LONG_KEY, {}


def _cue(question: Question) -> Found:
    keys, others = _parted(choices(question))
    if not keys or not others:
        return
    shared = _long_words(stem_of(question)) & _long_words(" ".join(c.text for c in keys))
    shared -= _long_words(" ".join(c.text for c in others))
    if shared:
        yield flaws.CUE, {"word": min(shared)}


def _type_limits(question: Question) -> Found:
    if isinstance(question, MatchingQuestion) and len(question.pairs) > MOST_PAIRS:
        yield flaws.MANY_PAIRS, {"count": len(question.pairs), "most": MOST_PAIRS}
    if not isinstance(question, MultipleQuestion):
        return
    options, keys = len(question.options), len(question.right)
    least, most = OPTIONS_OF_MULTIPLE
    if not least <= options <= most:
        yield flaws.OPTIONS_OF_MULTIPLE, {"count": options, "least": least, "most": most}
    least, most = KEYS_OF_MULTIPLE
    if keys and not least <= keys <= most:
        yield flaws.KEYS_OF_MULTIPLE, {"count": keys, "least": least, "most": most}


def _says_how_many(question: Question) -> Found:
    if isinstance(question, MultipleQuestion):
        wanted = _COUNTS.get(len(question.right), ())
        if wanted and not {word.casefold() for word in words_of(stem_of(question))} & set(wanted):
            yield flaws.HOW_MANY, {"word": wanted[0]}


def _above(question: Question) -> Found:
    for choice in choices(question):
        if _ABOVE.search(choice.text):
            yield flaws.ALL_OF_THE_ABOVE, {"option": _short(choice.text)}


def _negative(question: Question) -> Found:
    if found := _NEGATIVE.search(stem_of(question)):
        yield flaws.NEGATIVE_STEM, {"word": found[0]}


def _absolute(question: Question) -> Found:
    for choice in choices(question):
        if found := _ABSOLUTE.search(choice.text):
            yield flaws.ABSOLUTE_OPTION, {"option": _short(choice.text), "word": found[0]}


def _article(question: Question) -> Found:
    if choices(question) and _ARTICLE.search(plain_text(question.stem, question.text_format)):
        yield flaws.ARTICLE_AT_END, {}


def _parted(options: Iterable[Choice]) -> tuple[list[Choice], list[Choice]]:
    keys = [option for option in options if option.is_key]
    return keys, [option for option in options if not option.is_key]


def _long_words(text: str) -> set[str]:
    return {word.casefold() for word in words_of(text) if len(word) >= SHORTEST_CUE}


def _short(text: str) -> str:
    words = text.split()
    return " ".join(words[:6]) + (" …" if len(words) > 6 else "")  # noqa: PLR2004  a hint


_CHECKS_OF_ANY_LANGUAGE = (
    _facts,
    _feedback,
    _same_feedback,
    _equal_options,
    _key,
    _numbers,
    _lengths,
    _key_length,
    _cue,
    _type_limits,
)
_CHECKS = (
    *_CHECKS_OF_ANY_LANGUAGE,
    _empty_feedback,
    _says_how_many,
    _above,
    _negative,
    _absolute,
    _article,
)
