"""What "My progress" says: figures and lists as words, for the screen and for paper."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QDateTime

from course_app.course.model import Course
from course_app.course.outline import full_title
from course_app.store.history import Spell
from course_app.store.records import AttemptRecord
from course_app.study.progress import CourseProgress
from course_app.study.score import per_cent
from course_app.ui.home_views import FINAL_TEST, PRE_TEST
from course_app.ui.learned import Learned
from course_app.ui.widgets.bar_chart import Bar
from course_app.ui.widgets.calendar_strip import WEEKS
from course_app.ui.words import day_words, share_words, weekday_words

_MINUTE = 60_000  # ms
_HOUR = 60  # minutes


class Figure(NamedTuple):
    """A small card: a figure and what it means."""

    label: str
    figure: str
    text: str


class LessonLine(NamedTuple):
    """How far a lesson is."""

    id: str
    title: str
    share: float
    words: str


class ObjectiveLine(NamedTuple):
    """What a learner can do after a lesson, and whether they can."""

    lesson: str
    text: str
    level: str  # "open", "met" or "secure"
    words: str


class TryLine(NamedTuple):
    """One finished quiz, test or review."""

    when: str
    what: str
    score: str
    verdict: str
    is_passed: bool | None  # None where there is nothing to pass


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgressShown:
    """Everything that the screen shows."""

    course: str
    learner: str
    is_new: bool
    is_passed: bool
    passed_words: str
    figures: Sequence[Figure]
    days: Mapping[QDate, int]  # minutes
    today: QDate
    days_words: str
    lessons: Sequence[LessonLine]
    quizzes: Sequence[Bar]
    pass_mark: int
    objectives: Sequence[ObjectiveLine]
    tries: Sequence[TryLine]  # the latest first


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("progress", text)


def minutes_by_day(spells: Iterable[Spell]) -> dict[QDate, int]:
    """Give the minutes of each day on which something was done, at least 1, by local days."""
    took: dict[QDate, int] = {}
    for spell in spells:
        day = QDateTime.fromMSecsSinceEpoch(spell.at).date()
        took[day] = took.get(day, 0) + spell.duration
    return {day: max(1, round(ms / _MINUTE)) for day, ms in took.items()}


def time_words(minutes: int) -> str:
    """Give a length of time as people say it: "50 min", "2 h 5 min"."""
    hours, rest = divmod(minutes, _HOUR)
    if not hours:
        return tr("{minutes} min").format(minutes=rest)
    if not rest:
        return tr("{hours} h").format(hours=hours)
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def days_words(days: Mapping[QDate, int], today: QDate) -> str:
    """Say how many days of the weeks shown had learning, and which was the last."""
    begin = today.addDays(-WEEKS * 7)
    recent = [day for day in days if begin < day <= today]
    if not recent:
        return tr("No learning in the last {weeks} weeks.").format(weeks=WEEKS)
    text = tr("Days with learning in the last {weeks} weeks: {count}. The last one: {date}.")
    last = weekday_words(max(recent))
    return text.format(weeks=WEEKS, count=len(recent), date=last)


def figures_of(
    course: Course, progress: CourseProgress, learned: Learned, minutes: int
) -> tuple[Figure, ...]:
    """Give the small cards."""
    read = sum(lesson.pages_read for lesson in progress.lessons)
    pages = sum(len(lesson.pages) for lesson in progress.lessons)
    average = progress.quiz_average
    of = tr("{done} of {total}")
    mean = tr("the mean of your best scores. Passed with {mark}%.")
    if average is None:
        mean = tr("no quiz is finished yet. Passed with {mark}%.")
    return (
        Figure(
            tr("Lessons"),
            of.format(done=progress.lessons_done, total=len(progress.lessons)),
            tr("are done. Pages read: {read} of {total}.").format(read=read, total=pages),
        ),
        Figure(
            tr("Quizzes"),
            "–" if average is None else share_words(per_cent(average)),
            mean.format(mark=course.rules.pass_mark),
        ),
        Figure(
            tr("What you can do"),
            of.format(done=learned.met, total=len(learned.objectives)),
            tr("objectives are met. Still known a day later: {count}.").format(
                count=learned.secure
            ),
        ),
        Figure(tr("Time"), time_words(minutes), tr("of reading and answering.")),
    )


def lesson_lines(course: Course, progress: CourseProgress) -> list[LessonLine]:
    """Give how far each lesson is."""
    lines = []
    for lesson, done in zip(course.lessons, progress.lessons, strict=True):
        words = tr("Pages read: {read} of {total}").format(
            read=done.pages_read, total=len(done.pages)
        )
        if done.is_done:
            words = tr("Done")
        lines.append(LessonLine(lesson.id, full_title(lesson), done.share, words))
    return lines


def quiz_bars(course: Course, progress: CourseProgress, final: float | None) -> list[Bar]:
    """Give the best score at each quiz, and at the final test."""
    mark = course.rules.pass_mark
    bars = []
    scores: list[tuple[str, float | None]] = [
        (f"{lesson.section}  {lesson.short_title or lesson.title}".strip(), done.best)
        for lesson, done in zip(course.lessons, progress.lessons, strict=True)
        if done.has_quiz
    ]
    if course.final_test:
        scores.append((tr("Final test"), final))
    for name, score in scores:
        if score is None:
            bars.append(Bar(name, None, tr("not tried yet")))
            continue
        is_passed = per_cent(score) >= mark
        words = tr("{score}%, passed") if is_passed else tr("{score}%, not yet")
        bars.append(Bar(name, score, words.format(score=per_cent(score)), is_passed))
    return bars


def objective_lines(course: Course, learned: Learned) -> list[ObjectiveLine]:
    """Give every objective that a question is about."""
    words = {
        "open": tr("Not yet"),
        "met": tr("Met"),
        "secure": tr("Still known a day later"),
    }
    return [
        ObjectiveLine(full_title(lesson), objective.text, standing.level, words[standing.level])
        for lesson in course.lessons
        for objective in lesson.objectives
        if (standing := learned.objectives.get(f"{lesson.id}/{objective.id}")) is not None
    ]


def try_lines(course: Course, records: Iterable[AttemptRecord]) -> list[TryLine]:
    """Give the finished quizzes, tests and reviews, the latest first."""
    names = {str(lesson.quiz.id): full_title(lesson) for lesson in course.lessons}
    names[FINAL_TEST] = tr("Final test")
    names[PRE_TEST] = tr("Questions before you start")
    names["review"] = tr("Review")
    lines = []
    for record in records:
        if record.finished_at is None or record.score is None:
            continue
        day = QDateTime.fromMSecsSinceEpoch(record.finished_at).date()
        counts = record.place in {"quiz", "final-test"}
        verdict = ""
        is_passed = None
        if counts:
            is_passed = per_cent(record.score) >= course.rules.pass_mark
            verdict = tr("Passed") if is_passed else tr("Not passed yet")
        lines.append(
            TryLine(
                when=day_words(day),
                what=names.get(record.quiz, record.quiz),
                score=share_words(per_cent(record.score)),
                verdict=verdict,
                is_passed=is_passed,
            )
        )
    return lines[::-1]
