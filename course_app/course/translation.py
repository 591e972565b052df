"""A course in another language: translations stand beside the originals and have the same ids.

`lesson.es.md` is the Spanish of `lesson.md`, and so for `quiz.gift`, `glossary.md`, the tests and
`course.toml` (titles and objectives only). What a translation lacks is shown as it was written.

A translated page or question keeps the hash of its original. Progress, scores and "since changed"
go by ids and hashes, so they are the same in every language; only a change of the original is a
change.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from course_app.course.files import CourseFolder
from course_app.course.gift import read_gift
from course_app.course.glossary_file import read_glossary
from course_app.course.lesson_file import LessonText, read_lesson
from course_app.course.model import (
    ChoiceQuestion,
    Course,
    Lesson,
    LessonId,
    MatchingQuestion,
    MultipleQuestion,
    NumericAnswer,
    NumericQuestion,
    Objective,
    Page,
    Question,
    Quiz,
    Term,
    TrueFalseQuestion,
)
from course_app.errors import CourseFileError

_COMMENT = re.compile(r"\A\s*<!--.*?-->", re.DOTALL)


def translated_name(name: str, language: str) -> str:
    """Give the name of a file's translation: "lesson.md" and "es" give "lesson.es.md"."""
    stem, _, ending = name.rpartition(".")
    return f"{stem}.{language}.{ending}"


def in_language(course: Course, language: str) -> Course:
    """Give the course in another language, as far as it is translated."""
    if language in {"", course.language}:
        return course
    files = Translation(course.folder, language)
    titles = files.titles()
    terms = files.terms()
    return replace(
        course,
        title=_text(titles, "title") or course.title,
        lessons=tuple(_lesson(lesson, files, titles) for lesson in course.lessons),
        glossary=(*terms, *_other_terms(course.glossary, terms)),
        pre_test=_test(course.pre_test, "pre-test.gift", files),
        final_test=_test(course.final_test, "final-test.gift", files),
    )


class Translation:
    """Reads the files of one language; a file that is missing or broken counts as none.

    `course-app check` says what is wrong with it.
    """

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = CourseFolder(folder)
        self._root = folder
        self.language = language

    def text(self, path: Path) -> str | None:
        """Give the text of a file's translation."""
        try:
            return self._folder.read(path.with_name(translated_name(path.name, self.language)))
        except (FileNotFoundError, CourseFileError):
            return None

    def lesson(self, path: Path, lesson: LessonId) -> LessonText | None:
        """Give the pages of a lesson's translation."""
        text = self.text(path)
        if text is None:
            return None
        return read_lesson(without_comment(text), path, lesson, self._folder)

    def questions(self, path: Path) -> Mapping[str, Question]:
        """Give the questions of a quiz's translation by their ids."""
        text = self.text(path)
        found = read_gift(text, path).questions if text else ()
        return {q.id: replace(q, language=self.language) for q in found}

    def terms(self) -> tuple[Term, ...]:
        """Give the glossary of this language."""
        path = self._root / "glossary.md"
        terms, _ = read_glossary(self.text(path) or "", path)
        return terms

    def titles(self) -> Mapping[str, object]:
        """Give what the translation of course.toml says."""
        try:
            return tomllib.loads(self.text(self._root / "course.toml") or "")
        except (ValueError, RecursionError):
            return {}


def without_comment(text: str) -> str:
    """Blank the comment at the top of a translation; the lines keep their numbers."""
    return _COMMENT.sub(lambda found: "\n" * found[0].count("\n"), text)


def is_same_task(original: Question, other: Question) -> bool:
    """Tell whether a translated question is answered and marked as its original is."""
    match original, other:
        case (
            (ChoiceQuestion() | MultipleQuestion()),
            (ChoiceQuestion() | MultipleQuestion()),
        ):
            weights = [[option.weight for option in q.options] for q in (original, other)]
            return original.kind == other.kind and weights[0] == weights[1]
        case TrueFalseQuestion(), TrueFalseQuestion():
            return original.answer == other.answer
        case MatchingQuestion(), MatchingQuestion():
            return _shape(original) == _shape(other)
        case NumericQuestion(), NumericQuestion():
            return len(original.answers) == len(other.answers)
    return original.kind == other.kind


def _shape(question: MatchingQuestion) -> list[tuple[bool, int]]:
    """Give which rows have a left text, and which right texts are the same."""
    rights = [pair.right for pair in question.pairs]
    return [(bool(pair.left), rights.index(pair.right)) for pair in question.pairs]


def _lesson(lesson: Lesson, files: Translation, titles: Mapping[str, object]) -> Lesson:
    written = files.lesson(lesson.folder / "lesson.md", lesson.id)
    pages = {page.slug: page for page in written.pages} if written else {}
    title = written.title if written else ""
    said = _table(_table(titles, "lesson"), lesson.id)
    title = _text(said, "title") or title or lesson.title
    words = _table(said, "objectives")
    return replace(
        lesson,
        title=title,
        short_title=_text(said, "short_title") or (title if written else lesson.short_title),
        objectives=tuple(
            Objective(id=each.id, text=_text(words, each.id) or each.text)
            for each in lesson.objectives
        ),
        pages=tuple(_page(page, pages.get(page.slug)) for page in lesson.pages),
        quiz=replace(
            lesson.quiz,
            title=title,
            questions=_questions(
                lesson.quiz.questions, files.questions(lesson.folder / "quiz.gift")
            ),
        ),
        language=files.language if written else lesson.language,
    )


def _page(original: Page, other: Page | None) -> Page:
    """Give a page in the other language; another set of quick checks makes it another page."""
    if other is None or other.checks != original.checks:
        return original
    return replace(
        original,
        title=other.title,
        markdown=other.markdown,
        pictures=other.pictures,
        words=other.words,
        text_hash=other.hash,
    )


def _test(test: Quiz | None, name: str, files: Translation) -> Quiz | None:
    if test is None or test.questions == ():
        return test
    path = (test.questions[0].path or Path()).with_name(name)
    return replace(test, questions=_questions(test.questions, files.questions(path)))


def _questions(
    originals: Iterable[Question], others: Mapping[str, Question]
) -> tuple[Question, ...]:
    return tuple(_question(each, others.get(each.id)) for each in originals)


def _question(original: Question, other: Question | None) -> Question:
    if other is None or not is_same_task(original, other):
        return original
    kept = replace(
        other,
        tags=original.tags,
        category=original.category,
        hash=original.hash,
        path=original.path,
        line=original.line,
    )
    if isinstance(original, NumericQuestion) and isinstance(kept, NumericQuestion):
        return replace(kept, answers=_answers(original.answers, kept.answers))
    return kept


def _answers(
    originals: tuple[NumericAnswer, ...], others: tuple[NumericAnswer, ...]
) -> tuple[NumericAnswer, ...]:
    """Mark with the original's numbers, and say what the translation says."""
    return tuple(
        replace(one, feedback=other.feedback) for one, other in zip(originals, others, strict=True)
    )


def _other_terms(originals: tuple[Term, ...], terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Give the terms whose words the translation does not explain."""
    names = {name.casefold() for term in terms for name in (term.term, *term.also)}
    return tuple(
        term
        for term in originals
        if names.isdisjoint(name.casefold() for name in (term.term, *term.also))
    )


def _table(values: Mapping[str, object], key: str) -> Mapping[str, object]:
    found = values.get(key)
    return found if isinstance(found, dict) else {}


def _text(values: Mapping[str, object], key: str) -> str:
    found = values.get(key)
    return found if isinstance(found, str) else ""
