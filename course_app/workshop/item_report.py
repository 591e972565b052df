"""A quiz as its analysis page shows it: every wording that was asked, with what to say of it.

Groups pool over workshops and split where the wording changed. Where questions were drawn only
counts and facility are given (learning-design 2.1).
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple

from course_app.course.model import Course
from course_app.course.question_text import stem_text
from course_app.store.workshop_queries import Sitting, WorkshopQueries
from course_app.study.statements import LearnerId
from course_app.workshop.gain import Gain, gain
from course_app.workshop.item_analysis import QuizFigures, analyse
from course_app.workshop.item_words import Verdict, consistency_words, verdicts
from course_app.workshop.quiz_marks import ItemCount, SureButWrong, group_marks, sure_but_wrong
from course_app.workshop.sheet import LETTERS, printed_order
from course_app.workshop.summary import matched_scores
from course_app.workshop.words import Words

FINAL_TEST, PRE_TEST = "final-test", "pre-test"


class VersionReport(NamedTuple):
    """One wording of the whole quiz; `is_current` says that the course asks it so today."""

    figures: QuizFigures
    verdicts: tuple[Verdict, ...]
    consistency: Words | None
    is_current: bool


class QuizReport(NamedTuple):
    """All that a group's first attempts say about a quiz.

    `versions` begin with the one that most people had. Where questions were drawn there is
    none, and `counts` is all that may be shown.
    """

    quiz: str
    people: int
    versions: tuple[VersionReport, ...]
    counts: tuple[ItemCount, ...]
    is_drawn: bool
    sure: tuple[SureButWrong, ...]
    gain: Gain | None  # of the final test only
    stems: dict[str, str]
    orders: dict[str, tuple[int, ...]]  # of the options that have a letter on paper, A first


class DroppedError(Exception):
    """Nobody wants the report any more."""


def load_item_report(
    course: Course,
    quiz: str,
    queries: WorkshopQueries,
    within: Collection[LearnerId] | None,
    is_dropped: Callable[[], bool] = lambda: False,
) -> QuizReport:
    """Read a group's sittings and analyse them.

    Raises `DroppedError` soon after `is_dropped` says so: ten thousand sittings take seconds.
    """
    questions = course.questions()
    sittings = _read(queries, quiz, within, is_dropped)
    marks = group_marks(sittings, questions)
    versions = []
    for version in () if marks.is_drawn else marks.versions:
        if is_dropped():
            raise DroppedError
        figures = analyse(version.marks)
        pairs = zip(figures.items, version.hashes, strict=True)
        versions.append(
            VersionReport(
                figures=figures,
                verdicts=verdicts(figures),
                consistency=consistency_words(figures, is_final_test=quiz == FINAL_TEST),
                is_current=all(
                    item.item.id in questions and told in ("", questions[item.item.id].hash)
                    for item, told in pairs
                ),
            )
        )
    found_gain = None
    if quiz == FINAL_TEST:
        before = _read(queries, PRE_TEST, within, is_dropped)
        found_gain = gain(matched_scores(before, sittings))
    shown = {v.figures.item.id for version in versions for v in version.verdicts}
    orders = {name: printed_order(questions[name]) for name in shown if name in questions}
    return QuizReport(
        quiz=quiz,
        people=len(sittings),
        versions=tuple(versions),
        counts=marks.counts,
        is_drawn=marks.is_drawn,
        sure=sure_but_wrong(sittings, questions),
        gain=found_gain,
        stems={name: stem_text(question) for name, question in questions.items()},
        orders=orders,
    )


def quiz_choices(course: Course) -> tuple[tuple[str, str, str], ...]:
    """Give the quizzes that can be analysed, as (id, section, title); tests have no section."""
    found = [
        (str(lesson.quiz.id), lesson.section, lesson.short_title)
        for lesson in course.lessons
        if lesson.quiz.core
    ]
    found += [(str(t.id), "", t.title) for t in course.tests()]
    return tuple(found)


def letter_of(position: int) -> str:
    """Give the letter of an option: A, B, C … and beyond Z none."""
    return LETTERS[position : position + 1]


def _read(
    queries: WorkshopQueries,
    quiz: str,
    within: Collection[LearnerId] | None,
    is_dropped: Callable[[], bool],
) -> list[Sitting]:
    found: list[Sitting] = []
    for sitting in queries.sittings(quiz, within):
        if is_dropped():
            raise DroppedError
        found.append(sitting)
    return found
