"""Which answers go into an item analysis: learning-design 2.1, from sittings to columns of marks.

One row a learner: the first finished attempt at one version of a quiz, which is the same
questions in the same wording. What was not answered counts 0. Groups pool over workshops and
split where the wording changed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from course_app.course.model import NumericQuestion, Question, ShortAnswerQuestion
from course_app.store.workshop_queries import Sitting, SittingAnswer
from course_app.study.grading.spelling import normalised
from course_app.study.score import RIGHT
from course_app.study.statements import LearnerId
from course_app.workshop.answer_options import chosen_in, guess_score, options_of
from course_app.workshop.item_analysis import Item, ItemOption, QuizMarks
from course_app.workshop.moments import wilson

MOST_TEXTS = 8  # different typed answers that are shown

Content = frozenset[tuple[str, str]]  # (question, hash); hash "" where nobody answered it


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizVersion:
    """The marks of those who were asked the same questions in the same wording."""

    hashes: tuple[str, ...]  # of each item, in the order of `marks.items`
    learners: tuple[LearnerId, ...]  # in the order of the rows
    marks: QuizMarks


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCount:
    """A question in one wording, over all versions of the quiz that had it."""

    question: str
    hash: str
    asked: int
    right: int
    facility: float  # per cent
    interval: tuple[float, float] | None  # per cent


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupMarks:
    """All that a group's sittings say about a quiz.

    `versions` begin with the one that most people had. Where questions were drawn, so that
    people of one course version had different ones, only `counts` may be shown.
    """

    versions: tuple[QuizVersion, ...]
    counts: tuple[ItemCount, ...]
    is_drawn: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SureButWrong:
    """A question that learners got wrong and were sure of; `told` said how sure they were."""

    question: str
    learners: tuple[LearnerId, ...]
    told: int


def group_marks(sittings: Iterable[Sitting], questions: Mapping[str, Question]) -> GroupMarks:
    """Put sittings into versions; `questions` are those of the course as it is now.

    A question that the course no longer has keeps its marks and has no options.
    """
    people = sorted(sittings, key=lambda sitting: sitting.learner)
    grouped = _by_content([(s, _content(s, questions)) for s in people])
    order = {question: at for at, question in enumerate(questions)}
    versions = tuple(
        _version(content, members, questions, order)
        for content, members in sorted(
            grouped.items(), key=lambda pair: (-len(pair[1]), sorted(pair[0]))
        )
    )
    return GroupMarks(
        versions=versions,
        counts=_pooled(versions, order),
        is_drawn=_is_drawn(people, questions),
    )


def sure_but_wrong(
    sittings: Iterable[Sitting], questions: Mapping[str, Question]
) -> tuple[SureButWrong, ...]:
    """Give the questions that people were sure of and got wrong, the most of them first."""
    wrong: dict[str, list[LearnerId]] = defaultdict(list)
    told: Counter[str] = Counter()
    for sitting in sittings:
        for answer in sitting.answers:
            if not answer.confidence or not _counts(answer.question, questions):
                continue
            told[answer.question] += 1
            if answer.confidence == "sure" and answer.score < RIGHT:
                wrong[answer.question].append(sitting.learner)
    found = (
        SureButWrong(question=question, learners=tuple(sorted(who)), told=told[question])
        for question, who in wrong.items()
    )
    return tuple(sorted(found, key=lambda each: (-len(each.learners), each.question)))


def _content(sitting: Sitting, questions: Mapping[str, Question]) -> Content:
    hashes = {answer.question: answer.hash for answer in sitting.answers}
    plan = (question for question in sitting.plan if _counts(question, questions))
    return frozenset((question, hashes.get(question, "")) for question in plan)


def _counts(question: str, questions: Mapping[str, Question]) -> bool:
    return question not in questions or questions[question].is_scored


def _by_content(people: Sequence[tuple[Sitting, Content]]) -> dict[Content, list[Sitting]]:
    """Group sittings of one content; one with gaps joins the version that it fits."""
    grouped: dict[Content, list[Sitting]] = defaultdict(list)
    gaps: list[tuple[Sitting, Content]] = []
    for sitting, content in people:
        if any(not content_hash for _, content_hash in content):
            gaps.append((sitting, content))
        elif content:
            grouped[content].append(sitting)
    whole = sorted(grouped, key=lambda content: (-len(grouped[content]), sorted(content)))
    for sitting, content in gaps:
        fitting = next((each for each in whole if _fits(content, each)), content)
        grouped[fitting].append(sitting)
    return {
        content: sorted(members, key=lambda sitting: sitting.learner)
        for content, members in grouped.items()
    }


def _fits(gappy: Content, whole: Content) -> bool:
    known = dict(whole)
    return known.keys() == {question for question, _ in gappy} and all(
        content_hash in ("", known[question]) for question, content_hash in gappy
    )


def _version(
    content: Content,
    members: Sequence[Sitting],
    questions: Mapping[str, Question],
    order: Mapping[str, int],
) -> QuizVersion:
    asked = sorted(content, key=lambda pair: (order.get(pair[0], len(order)), pair[0]))
    items: list[Item] = []
    marks: list[list[float]] = []
    chosen: list[list[tuple[int, ...]]] = []
    given = [{answer.question: answer for answer in sitting.answers} for sitting in members]
    for question, content_hash in asked:
        answers = [each.get(question) for each in given]
        known = questions.get(question)
        if known is not None and content_hash not in ("", known.hash):
            known = None  # its wording has changed: today's options are not what was read
        options, choices = _choices(known, answers)
        guess = None if known is None else guess_score(known)
        items.append(Item(id=question, guess=guess, options=options))
        marks.append([answer.score if answer else 0.0 for answer in answers])
        chosen.append(choices)
    return QuizVersion(
        hashes=tuple(content_hash for _, content_hash in asked),
        learners=tuple(sitting.learner for sitting in members),
        marks=QuizMarks(items=tuple(items), marks=tuple(marks), chosen=tuple(chosen)),
    )


def _choices(
    question: Question | None, answers: Sequence[SittingAnswer | None]
) -> tuple[tuple[ItemOption, ...], list[tuple[int, ...]]]:
    if question is None:
        return (), [()] * len(answers)
    if isinstance(question, ShortAnswerQuestion | NumericQuestion):
        return _typed(answers)
    return options_of(question), [
        chosen_in(question, answer.response) if answer else () for answer in answers
    ]


def _typed(
    answers: Sequence[SittingAnswer | None],
) -> tuple[tuple[ItemOption, ...], list[tuple[int, ...]]]:
    """Give the commonest typed texts as options; they have been marked already."""
    texts = [_text(answer) for answer in answers]
    counts = Counter(text for text in texts if text)
    common = sorted(counts, key=lambda text: (-counts[text], text))[:MOST_TEXTS]
    right = {
        text
        for text, answer in zip(texts, answers, strict=True)
        if answer and answer.score >= RIGHT
    }
    places = {text: (at,) for at, text in enumerate(common)}
    options = tuple(ItemOption(label=text, is_key=text in right) for text in common)
    return options, [places.get(text, ()) for text in texts]


def _text(answer: SittingAnswer | None) -> str:
    text = answer.response.get("text") if answer else ""
    return normalised(text) if isinstance(text, str) else ""


def _pooled(versions: Iterable[QuizVersion], order: Mapping[str, int]) -> tuple[ItemCount, ...]:
    pooled: dict[tuple[str, str], list[float]] = defaultdict(list)
    for version in versions:
        columns = zip(version.marks.items, version.hashes, version.marks.marks, strict=True)
        for item, content_hash, marks in columns:
            pooled[item.id, content_hash] += marks
    keys = sorted(pooled, key=lambda key: (order.get(key[0], len(order)), key))
    return tuple(_item_count(key, pooled[key]) for key in keys)


def _item_count(key: tuple[str, str], marks: Sequence[float]) -> ItemCount:
    right = sum(mark >= RIGHT for mark in marks)
    has_parts = any(0 < mark < RIGHT for mark in marks)
    span = None if has_parts else wilson(right, len(marks))
    return ItemCount(
        question=key[0],
        hash=key[1],
        asked=len(marks),
        right=right,
        facility=100 * sum(sorted(marks)) / len(marks),
        interval=None if span is None else (100 * span[0], 100 * span[1]),
    )


def _is_drawn(people: Iterable[Sitting], questions: Mapping[str, Question]) -> bool:
    """Whether people of one course version were asked different questions."""
    asked: dict[str, set[frozenset[str]]] = defaultdict(set)
    for sitting in people:
        plan = frozenset(question for question in sitting.plan if _counts(question, questions))
        asked[sitting.version].add(plan)
    return any(len(plans) > 1 for plans in asked.values())
