"""What a learner has mastered, from answers alone; the rules are the learning design's (1.6).

`standings` is the rule that is shown: an objective is met when enough of the last questions on
it were right at the first try, and secure when a review a day later was right too. `knowledge`
is Bayesian knowledge tracing, for choosing what to ask next; it is never shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from course_app.course.model import (
    ChoiceQuestion,
    Lesson,
    MatchingQuestion,
    MultipleQuestion,
    Question,
    QuestionId,
    TrueFalseQuestion,
)
from course_app.study.score import RIGHT

Level = Literal["open", "met", "secure"]

DAY = 86_400_000  # ms
WINDOW = 4  # different questions that are looked at, the latest first
NEEDED = 3  # of them must be right

COUNTED_PLACES = frozenset({"quiz", "review"})  # whose answers count
_BANK = frozenset({"", "core", "retake"})  # the uses of questions that those places ask

KNOWN_AT_FIRST = 0.30
LEARNT_EACH_TIME = 0.20
SLIP = 0.10
GUESS_TYPED = 0.05  # ours: nobody guesses a typed word from a list
MASTERED = 0.95


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer, as far as mastery goes; `at` is the recorded time in ms."""

    question: QuestionId
    objectives: tuple[str, ...]
    at: int
    score: float
    is_first_try: bool = True
    is_review: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How far a learner is with an objective: `right` of the `needed` answers."""

    level: Level
    right: int
    needed: int


def question_bank(
    lessons: Iterable[Lesson],
) -> tuple[dict[str, tuple[str, ...]], dict[str, int]]:
    """Give each question's objectives ("4.3/o2"), and how many questions each objective has.

    Only scored questions of lesson quizzes and their retakes; objectives stand in the course's
    order, those that no question is about are left out.
    """
    lessons = tuple(lessons)
    about: dict[str, tuple[str, ...]] = {}
    bank = {f"{lesson.id}/{each.id}": 0 for lesson in lessons for each in lesson.objectives}
    for lesson in lessons:
        for question in lesson.quiz.questions:
            if question.is_scored and question.value("use") in _BANK:
                keys = tuple(f"{lesson.id}/{each}" for each in question.values("objective"))
                about[question.id] = keys
                for key in keys:
                    bank[key] = bank.get(key, 0) + 1
    return about, {key: size for key, size in bank.items() if size}


def standings(answers: Iterable[Answer], bank: Mapping[str, int]) -> dict[str, Standing]:
    """Give the standing in every objective of the bank.

    `answers` come in the order in which they were given (a wrong clock changes nothing);
    `bank` is how many questions the course has on each objective.
    """
    tracks = {objective: _Track(size) for objective, size in bank.items()}
    for answer in answers:
        if answer.is_first_try:
            for objective in answer.objectives:
                if objective in tracks:
                    tracks[objective].add(answer)
    return {objective: track.standing() for objective, track in tracks.items()}


class _Track:
    """The answers on one objective, while they are gone through."""

    def __init__(self, bank: int) -> None:
        self._window = min(bank, WINDOW)
        self._needed = NEEDED if bank >= WINDOW else max(bank, 1)
        self._last: dict[QuestionId, bool] = {}  # was it right; the latest answer is last
        self._met_at: int | None = None
        self._is_secure = False

    @property
    def _right(self) -> int:
        return sum(islice(reversed(self._last.values()), self._window))

    def add(self, answer: Answer) -> None:
        is_right = answer.score >= RIGHT
        self._last.pop(answer.question, None)
        self._last[answer.question] = is_right
        if self._right < self._needed:
            self._met_at, self._is_secure = None, False
        elif self._met_at is None:
            self._met_at = answer.at
        elif answer.is_review and is_right and answer.at - self._met_at >= DAY:
            self._is_secure = True

    def standing(self) -> Standing:
        level: Level = "open" if self._met_at is None else "secure" if self._is_secure else "met"
        return Standing(level=level, right=min(self._right, self._needed), needed=self._needed)


def knowledge(results: Iterable[tuple[bool, float]]) -> float:
    """Give how likely it is that something is known, after answers of (was right, guess)."""
    known = KNOWN_AT_FIRST
    for is_right, guess in results:
        known = traced(known, guess, is_right=is_right)
    return known


def traced(known: float, guess: float, *, is_right: bool) -> float:
    """Give the likelihood after one more answer (Corbett & Anderson 1995)."""
    by_knowing = known * (1 - SLIP if is_right else SLIP)
    by_chance = (1 - known) * (guess if is_right else 1 - guess)
    after = by_knowing / (by_knowing + by_chance)
    return after + (1 - after) * LEARNT_EACH_TIME


def guess_of(question: Question) -> float:
    """Give the chance to be right without knowing: one of the options."""
    match question:
        case ChoiceQuestion() | MultipleQuestion():
            return 1 / max(2, len(question.options))
        case TrueFalseQuestion():
            return 1 / 2
        case MatchingQuestion():
            return 1 / max(2, len(question.pairs))
    return GUESS_TYPED
