"""What a learner's answers add up to: objectives met and secure, and what is due for review."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from course_app.course.model import Course, QuestionId, Quiz, QuizId
from course_app.course.reading_time import whole_minutes
from course_app.study import mastery
from course_app.study.attempt import Confidence

if TYPE_CHECKING:
    from course_app.study.review import Card

REVIEW = QuizId("review")
MINUTES_A_QUESTION = 0.5  # ten in five minutes: they were answered before
HOUR = 3_600_000  # ms


class Told(NamedTuple):
    """One first answer in an attempt; `at` is ms."""

    attempt: str
    question: str
    at: int
    score: float
    confidence: Confidence
    place: str


class Learned(NamedTuple):
    """How far a learner is with the course's objectives, and what is due."""

    objectives: dict[str, mastery.Standing]  # by "4.3/o2"
    due: tuple[QuestionId, ...]  # for one review, the least remembered first
    minutes: int  # that this review takes
    next_due: int | None  # ms; None without any card
    waiting: int = 0  # how many are due in all; one review asks not more than `due`
    coming: tuple[tuple[int, int], ...] = ()  # (days from today, questions), the nearest first

    @property
    def met(self) -> int:
        """How many objectives are met, the secure ones too."""
        return sum(standing.level != "open" for standing in self.objectives.values())

    @property
    def secure(self) -> int:
        """How many objectives were still met a day later."""
        return sum(standing.level == "secure" for standing in self.objectives.values())


def review_quiz(course: Course) -> Quiz:
    """Give the questions of all lessons as one quiz; a review's plan says which are asked."""
    questions = tuple(question for lesson in course.lessons for question in lesson.quiz.questions)
    return Quiz(id=REVIEW, title="", questions=questions)


def learned_from(course: Course, told: Iterable[Told], now: int, hour: int = 0) -> Learned:
    """Add up a learner's answers, which come in the order in which they were given.

    `now` is ms, `hour` what it is on the wall: they say where today ends.
    """
    from course_app.study import review  # noqa: PLC0415  it loads fsrs when a card is made

    counted = [answer for answer in told if answer.place in mastery.COUNTED_PLACES]
    cards = _cards(course, counted)
    due = tuple(review.due_first(cards, now)) if cards else ()
    midnight = now - hour * HOUR - now % HOUR
    return Learned(
        objectives=objectives_of(course, counted),
        due=due,
        minutes=whole_minutes(len(due) * MINUTES_A_QUESTION),
        next_due=min((card.due for card in cards.values()), default=None),
        waiting=sum(review.is_due(card, now) for card in cards.values()),
        coming=tuple(review.coming_days(cards, now, midnight)),
    )


def objectives_of(course: Course, told: Iterable[Told]) -> dict[str, mastery.Standing]:
    """Give the standing in every objective of the course that a question is about."""
    about, bank = mastery.question_bank(course.lessons)
    answers = (
        mastery.Answer(
            question=QuestionId(each.question),
            objectives=about[each.question],
            at=each.at,
            score=each.score,
            is_review=each.place == REVIEW,
        )
        for each in told
        if each.question in about and each.place in mastery.COUNTED_PLACES
    )
    return mastery.standings(answers, bank)


def _cards(course: Course, told: Iterable[Told]) -> dict[QuestionId, Card]:
    from course_app.study import review  # noqa: PLC0415  as above

    known = {q.id for q in review_quiz(course).questions if q.is_scored}
    cards: dict[QuestionId, Card] = {}
    for each in told:
        if each.question in known:
            question = QuestionId(each.question)
            rating = review.rate(each.score, each.confidence)
            cards[question] = review.review(cards.get(question), rating, each.at)
    return cards
