"""What is presented: a lesson's plan, or what a group forgot, as steps of the presenter."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from course_app.course.model import Course, Lesson
from course_app.course.question_text import stem_text
from course_app.ui.facilitator.presenter_view import Showable, StepView
from course_app.ui.facilitator.showing import Showing, question_of
from course_app.ui.words import problem_words
from course_app.workshop.facilitator_plan import PartName, load_plan
from course_app.workshop.group_review import ReviewQuestion

REVIEW = "review"  # stands where the id of a lesson does
_REVIEW_MINUTES = 10
_ID = re.compile(r"[\w.]+/[a-z0-9-]+|\w+(?:-\w+)+")  # of a page or a question, perhaps


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("presented", text)


def lesson_steps(course: Course, lesson: Lesson, minutes: int, showing: Showing) -> list[StepView]:
    """Give the steps of a lesson's plan; questions that no step names come with the last one.

    Raises `CourseFileError` where the guide cannot be read as text.
    """
    plan = load_plan(course, lesson)
    called = _names(course)
    steps: list[StepView] = []
    for timed in plan.timed(minutes):
        step = timed.step
        shows = [t for each in step.shows for t in showing.things_of(each.kind, each.id)]
        you_do, they_do = (_spoken(text, called) for text in (step.you_do, step.they_do))
        parts = [(part.name, _spoken(part.text, called)) for part in step.parts]
        steps.append(StepView(step.name, timed.minutes, you_do, they_do, parts, shows))
    wrong = [problem_words(p) for p in plan.problems if p.code == "guide-minutes-sum"]
    if steps and wrong:
        steps[0] = steps[0]._replace(notice="\n".join(wrong))
    if not steps:
        steps = [without_plan(lesson, showing)]
    named = {thing.id for step in steps for thing in step.shows}
    rest = [
        t for poll in plan.polls if poll not in named for t in showing.things_of("question", poll)
    ]
    steps[-1] = steps[-1]._replace(shows=[*steps[-1].shows, *rest])
    return steps


def _names(course: Course) -> dict[str, str]:
    """Give what questions and pages are called, by their ids."""
    pages = {str(page.id): page.title for lesson in course.lessons for page in lesson.pages}
    stems = {str(name): stem_text(question) for name, question in course.questions().items()}
    return {**pages, **stems}


def _spoken(text: str, called: Mapping[str, str]) -> str:
    """Give a text of a guide with words in the place of ids, which nobody can read aloud."""
    return _ID.sub(lambda found: f"“{called[found[0]]}”" if found[0] in called else found[0], text)


def without_plan(lesson: Lesson, showing: Showing) -> StepView:
    """Give one step with all pages, where a lesson has no plan for a facilitator."""
    shows = [t for page in lesson.pages for t in showing.things_of("page", page.id)[:1]]
    words = tr("This lesson has no plan for a facilitator. Show its pages and talk about them.")
    return StepView(lesson.title, 60, words, "", (), shows)


def review_steps(
    course: Course, chosen: Sequence[ReviewQuestion], showing: Showing
) -> list[StepView]:
    """Give the step that asks again what a group got wrong or is about to forget."""
    name = tr("What this group forgot")
    if not chosen:
        words = tr(
            "This group has not answered questions in the app or on paper yet. "
            "When it has, up to five of its weak questions are here at the next meeting."
        )
        return [StepView(name, _REVIEW_MINUTES, words, "", (), ())]
    say = tr(
        "“Before we begin: a few questions from the last time. Think alone, then show a letter.”"
    )
    lines = [f"- {line}" for line in review_lines(course, chosen)]
    shows: list[Showable] = []
    for each in chosen:
        shows += showing.things_of("question", each.question)
    parts: list[tuple[PartName, str]] = [
        ("Say", say),
        ("Do", tr("Show each question and count the hands. Take 2 minutes for each.")),
        ("Purpose", tr("Chosen from what this group answered:") + "\n" + "\n".join(lines)),
    ]
    return [StepView(name, _REVIEW_MINUTES, "", "", parts, shows)]


def review_lines(course: Course, chosen: Iterable[ReviewQuestion]) -> list[str]:
    """Say of each question how many got it wrong the last time."""
    text = tr("“{question}” – not right the last time: {wrong} of {asked}")
    lines = []
    for each in chosen:
        question = question_of(course, each.question)
        stem = stem_text(question) if question is not None else each.question
        lines.append(text.format(question=stem, wrong=each.wrong, asked=each.asked))
    return lines
