"""Terms: those that nobody uses, those that nobody explains, and too many on one page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from course_app.course.checks.answers import texts_of
from course_app.course.checks.material import Material, at_page
from course_app.course.flaws import Flaw
from course_app.course.loader import GLOSSARY_FILE
from course_app.course.model import Lesson
from course_app.course.prose import WORD, paragraphs
from course_app.errors import QT_TRANSLATE_NOOP, Problem

MOST_NEW_TERMS = 3  # a page
LONGEST_MEANING = 40  # words: two plain sentences

_ACRONYM = re.compile(r"(?<![\w-])[A-Z]{3,6}(?![\w-])")
_TERM_BOX = re.compile(r'^ *!!! term\s+"([^"]+)"', re.MULTILINE)

UNUSED_TERM = Flaw(
    "unused-term",
    QT_TRANSLATE_NOOP("errors", "No page and no question uses the term “{term}”"),
    QT_TRANSLATE_NOOP("errors", "Use it, or take it out of the glossary"),
    "warning",
)
LONG_MEANING = Flaw(
    "long-meaning",
    QT_TRANSLATE_NOOP("errors", "The meaning of “{term}” has {found} words"),
    QT_TRANSLATE_NOOP("errors", "Say it in one or two plain sentences"),
    "warning",
)
UNKNOWN_TERM = Flaw(
    "undefined-term",
    QT_TRANSLATE_NOOP("errors", "“{term}” is not in the glossary"),
    QT_TRANSLATE_NOOP("errors", "Add it with its meaning"),
    "warning",
)
UNKNOWN_ACRONYM = Flaw(
    "undefined-term",
    QT_TRANSLATE_NOOP("errors", "“{term}” is not in the glossary and not spelt out on this page"),
    QT_TRANSLATE_NOOP("errors", "Write the whole name and “({term})”, or add it to the glossary"),
    "warning",
)
MANY_TERMS = Flaw(
    "many-terms",
    QT_TRANSLATE_NOOP("errors", "This page brings {found} new terms: {terms}"),
    QT_TRANSLATE_NOOP("errors", "Spread them over more pages: two on a page are good"),
    "warning",
)


def lesson_terms(lesson: Lesson, material: Material) -> Iterator[Problem]:
    """Look for new terms and acronyms on each page of a lesson."""
    known: set[str] = set()
    for page in lesson.pages:
        text = "\n".join(paragraph.text for paragraph in paragraphs(page.markdown))
        used = dict.fromkeys(term for _, _, term in material.terms.find(text))
        new = [term for term in used if term not in known]
        known.update(new)
        if len(new) > MOST_NEW_TERMS:
            yield at_page(lesson, page, -1, MANY_TERMS, found=len(new), terms=", ".join(new))
        for acronym in dict.fromkeys(_ACRONYM.findall(text)):
            if acronym not in used and f"({acronym}" not in text:
                yield at_page(lesson, page, -1, UNKNOWN_ACRONYM, term=acronym)
        for name in _TERM_BOX.findall(page.markdown):
            if not any(material.terms.find(name)):
                yield at_page(lesson, page, -1, UNKNOWN_TERM, term=name)


def glossary(material: Material) -> Iterator[Problem]:
    """Look for terms without use, and for long meanings."""
    used = {term for text in _texts(material) for _, _, term in material.terms.find(text)}
    path = material.course.folder / GLOSSARY_FILE
    for term in material.course.glossary:
        if term.term not in used:
            yield UNUSED_TERM.problem(path, term.line, term=term.term)
        count = len(WORD.findall(term.meaning))
        if count > LONGEST_MEANING:
            yield LONG_MEANING.problem(path, term.line, term=term.term, found=count)


def _texts(material: Material) -> Iterator[str]:
    for lesson in material.course.lessons:
        for page in lesson.pages:
            yield f"{page.title}\n{page.markdown}"
    for quiz in material.course.quizzes():
        for question in quiz.questions:
            yield from texts_of(question)
