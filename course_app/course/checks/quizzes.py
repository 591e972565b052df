"""The flaws that only a whole quiz shows (learning-design 1.2 and 1.7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from course_app.course.checks.answers import choices
from course_app.course.checks.material import Material, at_quiz
from course_app.course.flaws import Flaw
from course_app.course.model import (
    ChoiceQuestion,
    Lesson,
    Question,
    Quiz,
    ShortAnswerQuestion,
    TrueFalseQuestion,
)
from course_app.errors import QT_TRANSLATE_NOOP, Problem

FEWEST = 5  # questions; a share of fewer says nothing
MOST_TRUE_FALSE, MOST_SHORT = 0.20, 0.10
MOST_LONGEST, MOST_AT_ONE_PLACE = 0.40, 0.50
LEAST_ABOVE_RECALL = 0.60

TRUE_FALSE_SHARE = Flaw(
    "true-false-share",
    QT_TRANSLATE_NOOP("errors", "{count} of {total} questions of the quiz are true or false"),
    QT_TRANSLATE_NOOP("errors", "Make choices of some: a fifth at most may be true or false"),
    "warning",
)
TRUE_FALSE_ALIKE = Flaw(
    "true-false-alike",
    QT_TRANSLATE_NOOP("errors", "All true or false questions of the quiz have the same answer"),
    QT_TRANSLATE_NOOP("errors", "Turn one round"),
    "warning",
)
SHORT_SHARE = Flaw(
    "short-answer-share",
    QT_TRANSLATE_NOOP("errors", "{count} of {total} questions of the quiz ask for words to type"),
    QT_TRANSLATE_NOOP("errors", "Make choices of some: a tenth at most may be typed"),
    "warning",
)
KEY_IS_LONGEST = Flaw(
    "key-is-longest",
    QT_TRANSLATE_NOOP("errors", "In {count} of {total} choices the right answer is the longest"),
    QT_TRANSLATE_NOOP("errors", "Shorten some right answers, or lengthen wrong ones"),
    "warning",
)
KEY_PLACE = Flaw(
    "key-place",
    QT_TRANSLATE_NOOP(
        "errors", "In {count} of {total} choices the right answer is in place {place}"
    ),
    QT_TRANSLATE_NOOP("errors", "Move some, or let the course shuffle the answers"),
    "warning",
)
TOO_MUCH_RECALL = Flaw(
    "too-much-recall",
    QT_TRANSLATE_NOOP("errors", "{count} of {total} questions of the quiz ask only to remember"),
    QT_TRANSLATE_NOOP("errors", "Let three of five ask to understand, apply or analyse"),
    "warning",
)


def lesson_quiz(lesson: Lesson, material: Material) -> Iterator[Problem]:
    """Look at the quiz of a lesson as a whole."""
    yield from _quiz(lesson.quiz, material)


def tests(material: Material) -> Iterator[Problem]:
    """Look at the tests as wholes."""
    for test in material.course.tests():
        yield from _quiz(test, material)


def _quiz(quiz: Quiz, material: Material) -> Iterator[Problem]:
    scored = [question for question in quiz.core if question.is_scored]
    if len(scored) < FEWEST:
        return
    yield from _types(quiz, scored)
    yield from _keys(quiz, scored, shuffle=material.course.rules.shuffle)
    recalled = [question for question in scored if question.value("level") == "recall"]
    if len(recalled) > (1 - LEAST_ABOVE_RECALL) * len(scored):
        yield at_quiz(quiz, TOO_MUCH_RECALL, count=len(recalled), total=len(scored))


def _types(quiz: Quiz, scored: Sequence[Question]) -> Iterator[Problem]:
    total = len(scored)
    answers = [question.answer for question in scored if isinstance(question, TrueFalseQuestion)]
    if len(answers) > MOST_TRUE_FALSE * total:
        yield at_quiz(quiz, TRUE_FALSE_SHARE, count=len(answers), total=total)
    if len(answers) > 1 and len(set(answers)) == 1:
        yield at_quiz(quiz, TRUE_FALSE_ALIKE)
    typed = sum(isinstance(question, ShortAnswerQuestion) for question in scored)
    if typed > max(1, MOST_SHORT * total):  # one is always good
        yield at_quiz(quiz, SHORT_SHARE, count=typed, total=total)


def _keys(quiz: Quiz, scored: Sequence[Question], *, shuffle: bool) -> Iterator[Problem]:
    singles = [question for question in scored if isinstance(question, ChoiceQuestion)]
    total = len(singles)
    if total < FEWEST:
        return
    longest = sum(map(_has_longest_key, singles))
    if longest > MOST_LONGEST * total:
        yield at_quiz(quiz, KEY_IS_LONGEST, count=longest, total=total)
    places = Counter(question.right[0] for question in singles if question.right)
    if shuffle or not places:
        return
    place, count = places.most_common(1)[0]
    if count > MOST_AT_ONE_PLACE * total:
        yield at_quiz(quiz, KEY_PLACE, count=count, total=total, place=place + 1)


def _has_longest_key(question: Question) -> bool:
    options = choices(question)
    keys = [len(option.text) for option in options if option.is_key]
    others = [len(option.text) for option in options if not option.is_key]
    return bool(keys and others) and max(keys) > max(others)
