"""A workshop's record in the words of its screens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from course_app.course.model import Course
from course_app.ui.facilitator.offered import date_words
from course_app.ui.facilitator.presented import REVIEW
from course_app.ui.facilitator.workshop_form import DURATIONS
from course_app.ui.facilitator.workshop_screen import LessonLine, Shown
from course_app.workshop.sessions import Details, StepRecord, Workshop


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("workshop_view", text)


def details_line(details: Details) -> str:
    """Give date, place and facilitator in one line."""
    parts = (date_words(details.date), details.place, details.facilitator)
    return " · ".join(part for part in parts if part)


def minutes_of(details: Details) -> int:
    """Give the minutes of a lesson's plan."""
    return int(details.duration if details.duration in DURATIONS else DURATIONS[0])


def shown_workshop(
    record: Workshop, course: Course, pages: Sequence[tuple[str, str, str]]
) -> Shown:
    """Give what the workshop's screen shows."""
    details = record.details
    minutes = tr("{minutes} minutes a lesson").format(minutes=minutes_of(details))
    more = (details_line(details), details.language, minutes)
    here = tr("Here: {here} of {expected}")
    lessons = details.lessons or tuple(lesson.id for lesson in course.lessons)
    return Shown(
        title=details.title or tr("Workshop without a title"),
        details=" · ".join(part for part in more if part),
        state=record.state,
        here=here.format(here=len(record.present), expected=len(record.people)),
        has_people=bool(record.present),
        lessons=[*_review_line(record), *(_lesson_line(record, course, each) for each in lessons)],
        remarks=[remark.text for remark in record.remarks],
        pages=pages,
    )


def _review_line(record: Workshop) -> list[LessonLine]:
    if not record.people:
        return []
    words = tr("Up to five questions that this group got wrong or is about to forget")
    return [LessonLine(REVIEW, tr("What this group forgot"), words, tr("Begin with it"))]


def _lesson_line(record: Workshop, course: Course, lesson_id: str) -> LessonLine:
    lesson = course.lesson(lesson_id)
    if lesson is None:
        words = tr("This lesson is not in the course any more. What was kept about it stays.")
        return LessonLine(lesson_id, "", words, "")
    asked = {question.id for question in lesson.quiz.questions}
    polls = sum(poll.question in asked for poll in record.polls)
    words = tr("Questions that the room voted on: {count}").format(count=polls) if polls else ""
    plan, is_open = record.plans.get(lesson_id), record.state == "open"
    button, further = tr("Present"), ""
    if plan is not None and is_open:
        button = _go_on_words(plan.last)
        further = _go_on_words(plan.furthest) if plan.furthest.step > plan.last.step else ""
    first = next((each for each in record.details.lessons if course.lesson(each)), lesson_id)
    begun = next((each for each in reversed([*record.plans]) if course.lesson(each)), first)
    is_next = is_open and begun == lesson_id
    return LessonLine(lesson_id, lesson.title, words, button, is_next, further)


def _go_on_words(step: StepRecord) -> str:
    return tr("Go on at step {number}").format(number=step.step + 1)
