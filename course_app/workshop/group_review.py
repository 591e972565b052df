"""What this group forgot: five questions for the next meeting, from its weak and due ones.

For each question the share of the group is estimated that would not know it now: whoever got it
wrong the last time does not, whoever got it right has forgotten it with the chance that FSRS
gives for the time since (learning-design 1.6).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from course_app.course.model import ChoiceQuestion, Course, Question, TrueFalseQuestion
from course_app.store.workshop_queries import GroupAnswer
from course_app.study import review
from course_app.study.score import RIGHT

HOW_MANY = 5
MOST_OPTIONS = 4  # A to D: cards, fingers, and what fits on a wall
_OF_ONE_OBJECTIVE = 2
_PLACES = {"quiz", "final-test", "pre-test", "review"}

Recall = Callable[[Sequence[GroupAnswer], int], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewQuestion:
    """A question for the group, and why it was chosen."""

    question: str
    asked: int  # learners who have answered it before
    wrong: int  # of them, whose last answer was not right
    forgotten: float  # the share of them that would not know it now, 0.0 to 1.0


def choose(
    course: Course,
    answers: Iterable[GroupAnswer],
    now: int,
    *,
    leave_out: Collection[str] = (),
    recall: Recall | None = None,
) -> tuple[ReviewQuestion, ...]:
    """Choose up to five questions, the least known first, at most two of one objective.

    Only such as can be voted on with A–D cards. Fewer are given where the group has not
    answered as many.

    Args:
        course: what is taught now.
        answers: those of the group, in the order in which each learner gave them.
        now: UTC in milliseconds.
        leave_out: questions that were asked in the room today.
        recall: gives how likely the answers to one question are known; FSRS by default.
    """
    objectives = _objectives(course)
    found = standings(answers, now, recall or recalled)
    wanted = [each for each in found if each.question in objectives.keys() - set(leave_out)]
    ranked = sorted(wanted, key=lambda each: (-each.forgotten, each.question))
    chosen: list[ReviewQuestion] = []
    for most in (_OF_ONE_OBJECTIVE, HOW_MANY):  # a course with one objective fills up, too
        taken = [objectives[each.question] for each in chosen]
        for each in ranked:
            objective = objectives[each.question]
            if len(chosen) < HOW_MANY and each not in chosen and taken.count(objective) < most:
                chosen.append(each)
                taken.append(objective)
    return tuple(sorted(chosen, key=ranked.index))


def standings(
    answers: Iterable[GroupAnswer], now: int, recall: Recall
) -> tuple[ReviewQuestion, ...]:
    """Give for each question how much of it the group that answered it has forgotten."""
    histories: dict[str, dict[str, list[GroupAnswer]]] = defaultdict(lambda: defaultdict(list))
    for answer in answers:
        if answer.place in _PLACES and answer.try_number == 1:
            histories[answer.question][answer.learner].append(answer)
    return tuple(_standing(question, people, now, recall) for question, people in histories.items())


def recalled(history: Sequence[GroupAnswer], now: int) -> float:
    """Give how likely a learner knows an answer now, by FSRS; 0.0 where the last was wrong."""
    if history[-1].score < RIGHT:
        return 0.0
    card = None
    for answer in history:
        sure: review.Confidence = "unsure" if answer.confidence == "unsure" else ""
        card = review.review(card, review.rate(answer.score, sure), answer.at)
    return review.recall(card, now) if card else 0.0


def _standing(
    question: str, people: Mapping[str, Sequence[GroupAnswer]], now: int, recall: Recall
) -> ReviewQuestion:
    known = sorted(recall(history, now) for history in people.values())
    return ReviewQuestion(
        question=question,
        asked=len(people),
        wrong=sum(history[-1].score < RIGHT for history in people.values()),
        forgotten=1 - sum(known) / len(known),
    )


def _objectives(course: Course) -> dict[str, str]:
    """Give the questions that a room can vote on, with the objective of each."""
    return {
        question.id: f"{lesson.id}/{question.value('objective')}"
        for lesson in course.lessons
        for question in lesson.quiz.questions
        if question.is_scored and can_be_voted(question)
    }


def can_be_voted(question: Question) -> bool:
    """Whether a room can answer with A–D cards or fingers."""
    if isinstance(question, ChoiceQuestion):
        return len(question.options) <= MOST_OPTIONS
    return isinstance(question, TrueFalseQuestion)
