"""How hard a page is to read (learning-design 3.1): sentences, LIX, grade, lengths.

LIX needs no syllables and holds for other languages; the Flesch-Kincaid grade is for English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from course_app.course.checks.material import Material, at_page
from course_app.course.flaws import Flaw
from course_app.course.loader import GLOSSARY_FILE, LESSON_FILE
from course_app.course.model import Lesson, Page
from course_app.course.prose import WORD, Paragraph, paragraphs, sentences
from course_app.errors import QT_TRANSLATE_NOOP, Problem

MEAN_SENTENCE, LONGEST_SENTENCE = 15, 20  # words
HIGHEST_LIX = 40
PAGE_GRADE, LESSON_GRADE = 9, 8
LONGEST_PAGE, LONGEST_PARAGRAPH, LONGEST_LESSON = 180, 80, 1500  # words
LONGEST_LIST = 7  # points
_LONG_WORD = 6  # letters; LIX counts the longer ones
_VOWELS = re.compile(r"[aeiouy]+")
_MARKS = re.compile(r"\W")

LONG_SENTENCES = Flaw(
    "long-sentences",
    QT_TRANSLATE_NOOP("errors", "The sentences of this page have {found} words on average"),
    QT_TRANSLATE_NOOP("errors", "Make two of the long ones: 12 is a good average"),
    "warning",
)
LONG_SENTENCE = Flaw(
    "long-sentence",
    QT_TRANSLATE_NOOP("errors", "The sentence “{start} …” has {found} words"),
    QT_TRANSLATE_NOOP("errors", "Make two of it"),
    "warning",
)
HIGH_LIX = Flaw(
    "lix",
    QT_TRANSLATE_NOOP("errors", "This page is hard to read: its LIX is {found}"),
    QT_TRANSLATE_NOOP("errors", "Use shorter words and sentences, to come down to 35"),
    "warning",
)
HIGH_GRADE = Flaw(
    "grade",
    QT_TRANSLATE_NOOP("errors", "This page needs {found} years of school to read"),
    QT_TRANSLATE_NOOP("errors", "Use shorter words and sentences, to come down to 8"),
    "warning",
)
HIGH_LESSON_GRADE = Flaw(
    "lesson-grade",
    QT_TRANSLATE_NOOP("errors", "This lesson needs {found} years of school to read"),
    QT_TRANSLATE_NOOP("errors", "Use shorter words and sentences, to come down to 8"),
    "warning",
)
LONG_PAGE = Flaw(
    "long-page",
    QT_TRANSLATE_NOOP("errors", "This page has {found} words"),
    QT_TRANSLATE_NOOP("errors", "Make two pages of it: 80 to 150 are good"),
    "warning",
)
LONG_PARAGRAPH = Flaw(
    "long-paragraph",
    QT_TRANSLATE_NOOP("errors", "This paragraph has {found} words"),
    QT_TRANSLATE_NOOP("errors", "Make two of it: 60 are enough"),
    "warning",
)
LONG_LESSON = Flaw(
    "long-lesson",
    QT_TRANSLATE_NOOP("errors", "This lesson has {found} words"),
    QT_TRANSLATE_NOOP("errors", "Take something out: 1,200 are enough"),
    "warning",
)
LONG_LIST = Flaw(
    "long-list",
    QT_TRANSLATE_NOOP("errors", "This list has {found} points"),
    QT_TRANSLATE_NOOP("errors", "Make two lists of it: 3 to 5 points are good"),
    "warning",
)


@dataclass(frozen=True, slots=True)
class Measures:
    """What was counted in a text."""

    words: int
    sentences: int
    long_words: int
    syllables: int

    @property
    def mean_sentence(self) -> float:
        """Words a sentence."""
        return self.words / max(1, self.sentences)

    @property
    def lix(self) -> float:
        """Läsbarhetsindex: 30 is easy, 40 a newspaper, 60 an official paper."""
        return self.mean_sentence + 100 * self.long_words / max(1, self.words)

    @property
    def grade(self) -> float:
        """Flesch-Kincaid: the years of school that an English text needs."""
        return 0.39 * self.mean_sentence + 11.8 * self.syllables / max(1, self.words) - 15.59


def measure(texts: list[str]) -> Measures:
    """Count what is in some paragraphs."""
    words = [word for text in texts for word in WORD.findall(text)]
    return Measures(
        words=len(words),
        sentences=sum(len(sentences(text)) for text in texts),
        long_words=sum(len(_MARKS.sub("", word)) > _LONG_WORD for word in words),
        syllables=sum(map(syllables, words)),
    )


@lru_cache(maxsize=10_000)
def syllables(word: str) -> int:
    """Guess the syllables of an English word from its groups of vowels."""
    low = word.lower()
    count = len(_VOWELS.findall(low))
    if low.endswith("e") and not low.endswith("le") and count > 1:
        count -= 1
    return max(1, count)


def readability(lesson: Lesson, material: Material) -> Iterator[Problem]:
    """Measure each page of a lesson, and the lesson."""
    texts: list[str] = []
    for page in lesson.pages:
        if "[draft:" in page.markdown:
            continue
        found = list(paragraphs(page.markdown))
        texts += [paragraph.text for paragraph in found]
        yield from _page(lesson, page, found, is_english=material.is_english)
    total = measure(texts)
    path = lesson.folder / LESSON_FILE
    if total.words > LONGEST_LESSON:
        yield LONG_LESSON.problem(path, 1, found=total.words)
    if material.is_english and total.grade > LESSON_GRADE:
        yield HIGH_LESSON_GRADE.problem(path, 1, found=f"{total.grade:.1f}")


def glossary_readability(material: Material) -> Iterator[Problem]:
    """Look for long sentences in the glossary."""
    path = material.course.folder / GLOSSARY_FILE
    for term in material.course.glossary:
        for words in _long_sentences(term.meaning):
            yield LONG_SENTENCE.problem(
                path, term.line, start=" ".join(words[:4]), found=len(words)
            )


def _page(
    lesson: Lesson, page: Page, found: list[Paragraph], *, is_english: bool
) -> Iterator[Problem]:
    measures = measure([paragraph.text for paragraph in found])
    if not measures.words:
        return
    rules: list[tuple[Flaw, float, float]] = [
        (LONG_SENTENCES, measures.mean_sentence, MEAN_SENTENCE),
        (HIGH_LIX, measures.lix, HIGHEST_LIX),
        (LONG_PAGE, measures.words, LONGEST_PAGE),
    ]
    if is_english:
        rules.append((HIGH_GRADE, measures.grade, PAGE_GRADE))
    for flaw, value, most in rules:
        if value > most:
            shown = value if isinstance(value, int) else f"{value:.1f}"
            yield at_page(lesson, page, -1, flaw, found=shown)
    for paragraph in found:
        count = len(WORD.findall(paragraph.text))
        if count > LONGEST_PARAGRAPH:
            yield at_page(lesson, page, paragraph.line, LONG_PARAGRAPH, found=count)
        for words in _long_sentences(paragraph.text):
            start = " ".join(words[:4])
            yield at_page(
                lesson, page, paragraph.line, LONG_SENTENCE, start=start, found=len(words)
            )
    yield from _lists(lesson, page, found)


def _long_sentences(text: str) -> Iterator[list[str]]:
    for sentence in sentences(text):
        words = WORD.findall(sentence)
        if len(words) > LONGEST_SENTENCE:
            yield words


def _lists(lesson: Lesson, page: Page, found: list[Paragraph]) -> Iterator[Problem]:
    """Look for long lists: points that follow one another."""
    points: list[Paragraph] = []
    for paragraph in [*found, Paragraph("", 0, is_item=False)]:
        if paragraph.is_item:
            points.append(paragraph)
            continue
        if len(points) > LONGEST_LIST:
            yield at_page(lesson, page, points[0].line, LONG_LIST, found=len(points))
        points = []
