"""Where quick checks stand: each is placed, after what it asks about, and none sends in circles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from course_app.course.checks.material import Material, at_page, at_question
from course_app.course.flaws import Flaw
from course_app.course.lesson_file import check_in
from course_app.course.model import Lesson, PageId
from course_app.errors import QT_TRANSLATE_NOOP, Problem

NOT_PLACED = Flaw(
    "check-not-placed",
    QT_TRANSLATE_NOOP("errors", "The quick check “{id}” stands on no page"),
    QT_TRANSLATE_NOOP("errors", "Write “[check: {id}]” on a page, or change its tag “use”"),
)
NOT_A_CHECK = Flaw(
    "check-of-other-use",
    QT_TRANSLATE_NOOP("errors", "“{id}” stands on a page, but its use is “{use}”"),
    QT_TRANSLATE_NOOP("errors", "Write “[tag:use:check]”, or it is asked twice"),
    "warning",
)
TOO_EARLY = Flaw(
    "check-too-early",
    QT_TRANSLATE_NOOP("errors", "The quick check “{id}” asks about a later page, “{target}”"),
    QT_TRANSLATE_NOOP("errors", "Put the check on that page or behind it"),
)
CIRCLE = Flaw(
    "check-circle",
    QT_TRANSLATE_NOOP(
        "errors", "The quick check “{id}” sends to “{target}”, whose check sends here"
    ),
    QT_TRANSLATE_NOOP("errors", "Let each check ask about its own page or an earlier one"),
)


def quick_checks(lesson: Lesson, _material: Material) -> Iterator[Problem]:
    """Look at the quick checks of a lesson."""
    placed = {check for page in lesson.pages for check in page.checks}
    for question in lesson.quiz.questions:
        use = question.value("use")
        if use == "check" and question.id not in placed:
            yield at_question(question, NOT_PLACED, id=question.id)
        elif use != "check" and question.id in placed:
            yield at_question(question, NOT_A_CHECK, id=question.id, use=use or "core")
    yield from _order(lesson)


def _order(lesson: Lesson) -> Iterator[Problem]:
    """Follow "read again" from each check: it must lead to what was read before."""
    places = {page.id: place for place, page in enumerate(lesson.pages)}
    about = {q.id: q.value("page") for q in lesson.quiz.questions}
    leads = {
        page.id: {PageId(about[check]) for check in page.checks if check in about} - {page.id}
        for page in lesson.pages
    }
    for place, page in enumerate(lesson.pages):
        for check in page.checks:
            target = PageId(about.get(check, ""))
            if places.get(target, -1) <= place:
                continue
            lines = page.markdown.split("\n")
            line = next((i for i, text in enumerate(lines) if check_in(text) == check), -1)
            flaw = CIRCLE if _leads_to(target, page.id, leads) else TOO_EARLY
            yield at_page(lesson, page, line, flaw, id=check, target=target)


def _leads_to(start: PageId, end: PageId, leads: Mapping[PageId, set[PageId]]) -> bool:
    seen: set[PageId] = set()
    ahead = [start]
    while ahead:
        page = ahead.pop()
        if page == end:
            return True
        if page not in seen:
            seen.add(page)
            ahead += leads.get(page, ())
    return False
