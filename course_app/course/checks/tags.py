"""What the tags of questions and the facts of pages say, and whether it can be so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from course_app.course.checks.material import Material, at_lesson, at_page, at_question
from course_app.course.flaws import Flaw
from course_app.course.model import Description, Lesson, Question
from course_app.errors import QT_TRANSLATE_NOOP, Problem

LEVELS = ("recall", "understand", "apply", "analyse")
USES = ("core", "check", "retake", "test")
_KEYS = {"objective", "fact", "level", "use", "page"}
_MARKS = {"room", "unscored", "keep-order", "draft"}

UNKNOWN_LEVEL = Flaw(
    "unknown-level",
    QT_TRANSLATE_NOOP("errors", "The question “{id}” has the level “{found}”, which is not known"),
    QT_TRANSLATE_NOOP("errors", "Write recall, understand, apply or analyse"),
)
UNKNOWN_USE = Flaw(
    "unknown-use",
    QT_TRANSLATE_NOOP("errors", "The question “{id}” has the use “{found}”, which is not known"),
    QT_TRANSLATE_NOOP("errors", "Write core, check, retake or test"),
)
UNKNOWN_TAG = Flaw(
    "unknown-tag",
    QT_TRANSLATE_NOOP("errors", "The question “{id}” has a tag “{found}” of no meaning here"),
    QT_TRANSLATE_NOOP("errors", "Look at how it is spelt, or take it out"),
    "warning",
)
MISSING_TAG = Flaw(
    "missing-tag",
    QT_TRANSLATE_NOOP("errors", "The question “{id}” has no tag “{key}”"),
    QT_TRANSLATE_NOOP("errors", "Add “[tag:{key}:…]”"),
    "warning",
)
UNKNOWN_FACT = Flaw(
    "unknown-fact",
    QT_TRANSLATE_NOOP("errors", "The question “{id}” names a fact “{found}” of no lesson"),
    QT_TRANSLATE_NOOP("errors", "Look at how it is spelt, or add it to “facts” in course.toml"),
)
UNKNOWN_PAGE_FACT = Flaw(
    "unknown-fact",
    QT_TRANSLATE_NOOP("errors", "This page names a fact “{found}” of no lesson"),
    QT_TRANSLATE_NOOP("errors", "Look at how it is spelt, or add it to “facts” in course.toml"),
)
PAGE_WITHOUT_FACT = Flaw(
    "page-without-fact",
    QT_TRANSLATE_NOOP("errors", "This page does not say on which facts it rests"),
    QT_TRANSLATE_NOOP("errors", 'Add “facts="…"” to its heading'),
    "warning",
)
OBJECTIVE_WITHOUT_QUESTION = Flaw(
    "objective-without-question",
    QT_TRANSLATE_NOOP("errors", "No question asks for the objective “{objective}” of “{id}”"),
    QT_TRANSLATE_NOOP("errors", "Write two or more, so that a learner can meet it"),
)
OBJECTIVE_WITH_ONE = Flaw(
    "objective-with-one-question",
    QT_TRANSLATE_NOOP("errors", "One question only asks for the objective “{objective}” of “{id}”"),
    QT_TRANSLATE_NOOP("errors", "Write one more, so that one lucky answer does not meet it"),
    "warning",
)


def lesson_tags(lesson: Lesson, material: Material) -> Iterator[Problem]:
    """Look at the tags of a lesson's questions and the facts of its pages."""
    yield from _questions(lesson.quiz.questions, material)
    for page in lesson.pages:
        for fact in page.facts:
            if fact not in material.facts:
                yield at_page(lesson, page, -1, UNKNOWN_PAGE_FACT, found=fact)
        if not page.facts and material.facts and "[draft:" not in page.markdown:
            yield at_page(lesson, page, -1, PAGE_WITHOUT_FACT)
    yield from _objectives(lesson, material)


def test_tags(material: Material) -> Iterator[Problem]:
    """Look at the tags of the tests' questions; those in both once."""
    seen: set[str] = set()
    for test in material.course.tests():
        yield from _questions((q for q in test.questions if q.id not in seen), material)
        seen |= {q.id for q in test.questions}


def _questions(questions: Iterable[Question], material: Material) -> Iterator[Problem]:
    for question in questions:
        if isinstance(question, Description) or "draft" in question.tags:
            continue
        for problem in (_values(question), _unknown(question), _facts(question, material)):
            yield from problem


def _values(question: Question) -> Iterator[Problem]:
    for key, known, flaw in (("level", LEVELS, UNKNOWN_LEVEL), ("use", USES, UNKNOWN_USE)):
        for value in question.values(key):
            if value not in known:
                yield at_question(question, flaw, id=question.id, found=value)
    for key in ("objective", "level", "page"):
        if not question.value(key):
            yield at_question(question, MISSING_TAG, id=question.id, key=key)


def _unknown(question: Question) -> Iterator[Problem]:
    for tag in question.tags:
        key, colon, _ = tag.partition(":")
        if key not in (_KEYS if colon else _MARKS):
            yield at_question(question, UNKNOWN_TAG, id=question.id, found=tag)


def _facts(question: Question, material: Material) -> Iterator[Problem]:
    for fact in question.values("fact"):
        if material.facts and fact not in material.facts:
            yield at_question(question, UNKNOWN_FACT, id=question.id, found=fact)


def _objectives(lesson: Lesson, material: Material) -> Iterator[Problem]:
    asked = Counter(
        name.rpartition("/")[2]
        for question in lesson.quiz.questions
        for name in question.values("objective")
    )
    for objective in lesson.objectives:
        fields = {"objective": objective.id, "id": lesson.id}
        if not asked[objective.id]:
            yield at_lesson(material.course, lesson, OBJECTIVE_WITHOUT_QUESTION, **fields)
        elif asked[objective.id] == 1:
            yield at_lesson(material.course, lesson, OBJECTIVE_WITH_ONE, **fields)
