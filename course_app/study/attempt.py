"""A quiz in progress: which question comes next, in which order its options stand, what it scores.

Pure: an attempt is its plan and the answers given so far, so the same answers always lead to the
same question. That is why a laptop that lost power goes on where it stopped. Named tuples and
late imports, since Home says at which question a learner stopped, and the first screen waits.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

from course_app.study.score import RIGHT

if TYPE_CHECKING:
    from course_app.course.model import Question, QuestionId, Quiz, QuizId
    from course_app.study.statements import AttemptId, Json

MINUTE = 60_000  # ms
FINAL_TEST_WAIT = 12 * 60  # minutes

Place = Literal["pre-test", "check", "quiz", "final-test", "review", "missed"]
Confidence = Literal["sure", "unsure", ""]


class PlaceRules(NamedTuple):
    """How questions are asked in one of the five places (learning-design 1.1)."""

    tries: int
    feedback: Literal["at once", "at the end", "never"]
    asks_again: bool  # missed items come back once more at the end of the sitting
    asks_confidence: bool
    counts: bool  # for pass and mastery


RULES: Mapping[Place, PlaceRules] = {
    "pre-test": PlaceRules(
        tries=1, feedback="never", asks_again=False, asks_confidence=False, counts=False
    ),
    "check": PlaceRules(
        tries=2, feedback="at once", asks_again=False, asks_confidence=False, counts=False
    ),
    "quiz": PlaceRules(
        tries=1, feedback="at once", asks_again=True, asks_confidence=True, counts=True
    ),
    "final-test": PlaceRules(
        tries=1, feedback="at the end", asks_again=False, asks_confidence=False, counts=True
    ),
    "review": PlaceRules(
        tries=1, feedback="at once", asks_again=False, asks_confidence=True, counts=False
    ),
    "missed": PlaceRules(
        tries=1, feedback="at once", asks_again=True, asks_confidence=False, counts=False
    ),
}


class Given(NamedTuple):
    """One answer in an attempt; `again` marks those of the unscored second round."""

    question: QuestionId
    response: Mapping[str, Json]
    score: float
    again: bool = False
    confidence: Confidence = ""

    @property
    def is_right(self) -> bool:
        """Whether nothing was missing."""
        return self.score >= RIGHT


class Attempt(NamedTuple):
    """One sitting at a quiz: the plan, the seed of its shuffle, and the answers so far."""

    id: AttemptId
    quiz: QuizId
    place: Place
    plan: tuple[QuestionId, ...]
    seed: str
    given: tuple[Given, ...] = ()

    @property
    def rules(self) -> PlaceRules:
        """How questions are asked here."""
        return RULES[self.place]

    @property
    def is_practice(self) -> bool:
        """Whether nothing of it counts: missed questions, asked until they are right."""
        return self.place == "missed"

    def first_answer(self, question: QuestionId) -> Given | None:
        """Give the scored answer to a question, or None while there is none."""
        return next((g for g in self.given if g.question == question and not g.again), None)

    def latest_answer(self, question: QuestionId) -> Given | None:
        """Give the scored answer with what its writer found in it since, as in an essay."""
        said = [g for g in self.given if g.question == question and not g.again]
        return said[-1] if said else None

    @property
    def answered(self) -> int:
        """How many questions of the plan have their scored answer."""
        return len({g.question for g in self.given if not g.again} & set(self.plan))

    @property
    def is_scored_round_done(self) -> bool:
        """Whether every question of the plan has its scored answer."""
        return self.answered == len(set(self.plan))

    @property
    def missed(self) -> tuple[QuestionId, ...]:
        """The questions answered wrongly or partly in the scored round, in order."""
        firsts = ((question, self.first_answer(question)) for question in self.plan)
        return tuple(question for question, first in firsts if first and not first.is_right)

    @property
    def waiting(self) -> tuple[QuestionId, ...]:
        """The questions still to come, in order; the first is the current one.

        After the scored round these are the missed ones, each until it is right; one that was
        missed again goes to the end of the row.
        """
        open_ones = tuple(q for q in self.plan if self.first_answer(q) is None)
        if open_ones or not self.rules.asks_again:
            return open_ones
        tries = dict.fromkeys(self.missed, 0)
        for given in self.given:
            if given.again and given.question in tries:
                if given.is_right:
                    del tries[given.question]
                else:
                    tries[given.question] += 1
        return tuple(sorted(tries, key=lambda question: tries[question]))

    @property
    def current(self) -> QuestionId | None:
        """The question to ask now, or None when the sitting is over."""
        waiting = self.waiting
        return waiting[0] if waiting else None

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to ask."""
        return not self.waiting

    def count_of(self, question: QuestionId, *, again: bool) -> tuple[int, int]:
        """Give (number, total) of a question in its round, 1 for the first."""
        if not again:
            return self.plan.index(question) + 1, len(self.plan)
        done = len(self.missed) - len(self.waiting)
        return max(1, done + (question in self.waiting)), len(self.missed)

    def with_answer(self, given: Given) -> Attempt:
        """Give the attempt with one more answer."""
        return self._replace(given=(*self.given, given))


def score_of(attempt: Attempt, questions: Mapping[QuestionId, Question]) -> float:
    """Give the share of the score, 0.0 to 1.0; unanswered counts 0, unscored ones do not count.

    A question that the course no longer has is left out. Without any scored question: 1.0.
    """
    scored = [q for q in attempt.plan if q in questions and questions[q].is_scored]
    if not scored:
        return 1.0
    marks = (attempt.first_answer(question) for question in scored)
    return sum(mark.score for mark in marks if mark) / len(scored)


class Retake(NamedTuple):
    """Whether a quiz may be taken again: after some time, or after reading what was missed."""

    minutes: int  # still to wait; 0 when it is time
    pages: tuple[str, ...] = ()  # of the missed questions
    unread: tuple[str, ...] = ()  # of those, the ones not read again since

    @property
    def is_open(self) -> bool:
        """Whether the quiz may be taken again now."""
        return self.minutes == 0 or bool(self.pages and not self.unread)


def retake_of(
    finished_at: int,
    now: int,
    wait: int,
    pages: Iterable[str] = (),
    read_at: Mapping[str, int] | None = None,
) -> Retake:
    """Tell whether a quiz may be taken again (learning-design 1.1).

    Times are ms, `wait` is minutes. `pages` are those of the missed questions, `read_at` is when
    pages were read last. A clock that went back keeps nobody waiting.
    """
    left = finished_at + wait * MINUTE - now if now >= finished_at else 0
    known = tuple(dict.fromkeys(page for page in pages if page))
    read = read_at or {}
    return Retake(
        minutes=-(-max(0, left) // MINUTE),
        pages=known,
        unread=tuple(page for page in known if read.get(page, -1) <= finished_at),
    )


def gain_of(before: Attempt, now: Attempt) -> tuple[int, int, int]:
    """Give (right before, right now, questions) for the questions that both attempts asked."""
    both = set(before.plan) & set(now.plan)

    def right(attempt: Attempt) -> int:
        answers = (attempt.first_answer(question) for question in both)
        return sum(1 for answer in answers if answer and answer.is_right)

    return right(before), right(now), len(both)


def draw_plan(
    quiz: Quiz, *, seen: Iterable[QuestionId] = (), retake: bool = False, seed: str = ""
) -> tuple[QuestionId, ...]:
    """Choose the questions of an attempt.

    The first attempt asks the core questions in the author's order. A retake asks as many,
    reshuffled, and takes an item not `seen` before of the same objective where the bank has one.
    """
    core = [q for q in quiz.core if q.kind != "description"]
    if not retake:
        return tuple(q.id for q in core)
    used = set(seen)
    core_ids = {q.id for q in core}
    spares = [
        q
        for q in quiz.questions
        if q.id not in used and q.id not in core_ids and q.value("use") == "retake"
    ]
    plan: list[QuestionId] = []
    for question in core:
        objective = question.value("objective")
        fresh = next(
            (s for s in spares if s.value("objective") == objective and question.id in used), None
        )
        if fresh is not None:
            spares.remove(fresh)
        plan.append((fresh or question).id)
    return tuple(sorted(plan, key=lambda question: _shuffle_key(seed, question)))


def shown_order(question: Question, seed: str) -> tuple[int, ...]:
    """Give the positions of a question's options in the order in which they stand on the screen.

    The same seed gives the same order, on every laptop and after every restart. Options with a
    natural order (numbers, or tagged `keep-order`) and an empty seed keep the file's order.
    """
    from course_app.course.model import (  # noqa: PLC0415  see the module's first lines
        ChoiceQuestion,
        MatchingQuestion,
        MultipleQuestion,
    )

    if isinstance(question, ChoiceQuestion | MultipleQuestion):
        texts = [option.text for option in question.options]
    elif isinstance(question, MatchingQuestion):
        texts = [pair.right for pair in question.pairs]
    else:
        return ()
    positions = range(len(texts))
    if not seed or "keep-order" in question.tags or _are_numbers(texts):
        return tuple(positions)
    return tuple(sorted(positions, key=lambda at: _shuffle_key(seed, question.id, str(at))))


def _are_numbers(texts: Sequence[str]) -> bool:
    return bool(texts) and all(text.strip()[:1].isdigit() for text in texts)


def _shuffle_key(*parts: str) -> bytes:
    from course_app.course.digest import sha256  # noqa: PLC0415  as above

    return sha256("\x1f".join(parts).encode()).digest()
