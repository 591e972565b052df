"""What a workshop came to: who came, what they know, whom and what to look after next.

The order of the parts is that of learning-design 2.5. Pure sums over what the queries give;
`report_sections` puts them into words, for paper, screen and file alike.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from course_app.course.model import (
    ChoiceQuestion,
    Course,
    Lesson,
    MultipleQuestion,
    Question,
    QuestionId,
    TrueFalseQuestion,
)
from course_app.course.question_text import plain_text, stem_text
from course_app.store.gradebook_queries import Filter, GradebookQueries, Standing
from course_app.store.workshop_queries import GroupAnswer, Sitting, WorkshopQueries
from course_app.study import mastery
from course_app.study.statements import LearnerId
from course_app.workshop.answer_options import general_words
from course_app.workshop.gain import Gain, Pair, gain
from course_app.workshop.gradebook import Cell, Gradebook
from course_app.workshop.groups import members
from course_app.workshop.item_analysis import ItemFigures, QuizFigures, analyse
from course_app.workshop.item_words import is_near_the_line, verdicts
from course_app.workshop.quiz_marks import GroupMarks, group_marks, sure_but_wrong
from course_app.workshop.sessions import Details, Workshop
from course_app.workshop.words import Words

HARDEST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectiveCount:
    """How many have met an objective, of those who were asked about it."""

    id: str  # "4.3/o1"
    text: str
    met: int
    asked: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HardQuestion:
    """A question that many got wrong, with the commonest wrong answer, "" where there is none.

    `feedback` is read aloud: that answer's, or the question's own.
    """

    question: str
    stem: str
    asked: int
    right: int
    facility: float  # per cent
    wrong: str = ""
    wrong_count: int = 0
    feedback: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SureLine:
    """A question that people were sure of and got wrong."""

    stem: str
    learners: tuple[LearnerId, ...]
    told: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HelpLine:
    """Somebody who needs help, and the cells that say so, by section."""

    learner: LearnerId
    cells: tuple[tuple[str, Cell], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthLine:
    """A question that may be at fault itself, and why."""

    stem: str
    flags: tuple[Words, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """One workshop in figures, about those who came (or were expected, where nobody was marked)."""

    workshop: str
    details: Details
    lessons: tuple[str, ...]  # titles
    present: tuple[LearnerId, ...]
    absent: tuple[LearnerId, ...]
    group: tuple[LearnerId, ...]
    names: Mapping[LearnerId, str]
    objectives: tuple[ObjectiveCount, ...]
    hardest: tuple[HardQuestion, ...]
    sure: tuple[SureLine, ...]
    gain: Gain
    standings: Mapping[Standing, int]
    help: tuple[HelpLine, ...]
    near_the_line: tuple[LearnerId, ...]
    health: tuple[HealthLine, ...]
    analysed: int  # learners in the largest table of a quiz: what `health` rests on


def load_summary(
    course: Course, workshop: Workshop, queries: WorkshopQueries, scores: GradebookQueries
) -> Summary:
    """Read and add up all that a workshop came to."""
    group = members(workshop)
    lessons = [lesson for each in workshop.details.lessons if (lesson := course.lesson(each))]
    gradebook = Gradebook(scores, course, lessons=workshop.details.lessons or None)
    sittings = {lesson.id: tuple(queries.sittings(lesson.quiz.id, group)) for lesson in lessons}
    before = tuple(queries.sittings("pre-test", group))
    after = tuple(queries.sittings("final-test", group))
    questions = course.questions()
    tables = [group_marks(sittings[lesson.id], questions) for lesson in lessons]
    figures = [
        analyse(version.marks)
        for table in tables
        if not table.is_drawn
        for version in table.versions[:1]
    ]
    wanted = Filter(within=group)
    needing = gradebook.open(wanted._replace(standing="needs help"))
    return Summary(
        workshop=workshop.id,
        details=workshop.details,
        lessons=tuple(lesson.title for lesson in lessons),
        present=tuple(workshop.present),
        absent=workshop.absent,
        group=group,
        names=queries.names(workshop.people),
        objectives=objective_counts(lessons, queries.answers(group)),
        hardest=hardest(tables, questions),
        sure=tuple(_sure_lines(sittings.values(), questions)),
        gain=gain(matched_scores(before, after)),
        standings=gradebook.overview(wanted).standings,
        help=tuple(
            HelpLine(
                learner=row.learner,
                cells=tuple(
                    (column.section, cell)
                    for column, cell in zip(gradebook.columns, row.cells, strict=False)
                    if cell.kind == "needs help"
                ),
            )
            for row in needing
        ),
        near_the_line=near_the_line(after, questions, course.rules.pass_mark),
        health=tuple(_health(figures, questions)),
        analysed=max((each.count for each in figures), default=0),
    )


def objective_counts(
    lessons: Iterable[Lesson], answers: Iterable[GroupAnswer]
) -> tuple[ObjectiveCount, ...]:
    """Count who has met each objective (learning-design 1.6), of those asked about it."""
    lessons = tuple(lessons)
    about, bank = mastery.question_bank(lessons)
    told: dict[LearnerId, list[mastery.Answer]] = {}
    asked: dict[str, set[LearnerId]] = {}
    for each in answers:
        if each.question not in about or each.place not in mastery.COUNTED_PLACES:
            continue
        for objective in about[each.question]:
            asked.setdefault(objective, set()).add(each.learner)
        answer = mastery.Answer(
            question=QuestionId(each.question),
            objectives=about[each.question],
            at=each.at,
            score=each.score,
            is_first_try=each.try_number == 1,
            is_review=each.place == "review",
        )
        told.setdefault(each.learner, []).append(answer)
    standings = [mastery.standings(one, bank) for one in told.values()]
    return tuple(
        ObjectiveCount(
            id=key,
            text=objective.text,
            met=sum(one[key].level != "open" for one in standings if key in one),
            asked=len(asked.get(key, ())),
        )
        for lesson in lessons
        for objective in lesson.objectives
        for key in (f"{lesson.id}/{objective.id}",)
    )


def hardest(
    tables: Sequence[GroupMarks], questions: Mapping[str, Question]
) -> tuple[HardQuestion, ...]:
    """Give the three questions with the fewest right, each with its commonest wrong answer."""
    options: dict[tuple[str, str], ItemFigures] = {}
    for version in (version for table in tables for version in table.versions):
        for item, content in zip(analyse(version.marks).items, version.hashes, strict=True):
            options.setdefault((item.item.id, content), item)
    counts = [count for table in tables for count in table.counts if count.right < count.asked]
    lowest = sorted(counts, key=lambda count: (count.facility, count.question))
    found: dict[str, HardQuestion] = {}
    for count in lowest:
        if count.question in found or len(found) == HARDEST:
            continue
        wrong, times, feedback = _commonest_wrong(
            options.get((count.question, count.hash)), questions.get(count.question)
        )
        found[count.question] = HardQuestion(
            question=count.question,
            stem=_stem(count.question, questions),
            asked=count.asked,
            right=count.right,
            facility=count.facility,
            wrong=wrong,
            wrong_count=times,
            feedback=feedback,
        )
    return tuple(found.values())


def matched_scores(before: Iterable[Sitting], after: Iterable[Sitting]) -> Iterator[Pair]:
    """Give (before, after) in per cent for those who sat both tests, on the questions of both."""
    later = {sitting.learner: sitting for sitting in after}
    for first in before:
        second = later.get(first.learner)
        both = [each for each in first.plan if second and each in second.plan]
        if second and both:
            yield _score(first, both), _score(second, both)


def near_the_line(
    sittings: Sequence[Sitting], questions: Mapping[str, Question], pass_mark: int
) -> tuple[LearnerId, ...]:
    """Give those whose score at a test is within one standard error of the pass mark."""
    table = group_marks(sittings, questions)
    if table.is_drawn or not table.versions:
        return ()
    version = table.versions[0]
    quiz = analyse(version.marks)
    rows = zip(*version.marks.marks, strict=True)
    return tuple(
        learner
        for learner, marks in zip(version.learners, rows, strict=True)
        if is_near_the_line(quiz, 100 * sum(marks) / quiz.maximum, pass_mark)
    )


def _commonest_wrong(
    figures: ItemFigures | None, question: Question | None
) -> tuple[str, int, str]:
    wrong = [o for o in figures.options if not o.option.is_key and o.count] if figures else []
    if not wrong or figures is None:
        return "", 0, general_words(question)
    most = max(wrong, key=lambda option: option.count)
    at = [option.option for option in figures.options].index(most.option)
    return most.option.label, most.count, _feedback(question, at)


def _feedback(question: Question | None, at: int) -> str:
    match question:
        case ChoiceQuestion() | MultipleQuestion():
            option = question.options[at]
            text_format = option.feedback_format or question.text_format
            return plain_text(option.feedback, text_format)
        case TrueFalseQuestion():
            text_format = question.feedback_wrong_format or question.text_format
            return plain_text(question.feedback_wrong, text_format)
    return general_words(question)


def _sure_lines(
    sittings: Iterable[Sequence[Sitting]], questions: Mapping[str, Question]
) -> Iterator[SureLine]:
    everybody = [sitting for group in sittings for sitting in group]
    for found in sure_but_wrong(everybody, questions):
        stem = _stem(found.question, questions)
        yield SureLine(stem=stem, learners=found.learners, told=found.told)


def _health(
    figures: Iterable[QuizFigures], questions: Mapping[str, Question]
) -> Iterator[HealthLine]:
    for quiz in figures:
        for verdict in verdicts(quiz):
            if verdict.needs_a_look:
                stem = _stem(verdict.figures.item.id, questions)
                yield HealthLine(stem=stem, flags=verdict.flags)


def _stem(question: str, questions: Mapping[str, Question]) -> str:
    known = questions.get(question)
    return stem_text(known) if known else question


def _score(sitting: Sitting, questions: Sequence[str]) -> float:
    marks = {answer.question: answer.score for answer in sitting.answers}
    return 100 * sum(marks.get(question, 0.0) for question in questions) / len(questions)
