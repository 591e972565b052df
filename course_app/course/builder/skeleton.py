"""Turns the sections of a document into the files of a course that an author fills in.

No sentence of the document is copied: five words at most say which one is meant.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from course_app.course.builder.document import Document, Section
from course_app.course.gift import write_gift
from course_app.course.model import ChoiceQuestion, Option, Question, QuestionId
from course_app.course.prose import WORD, sentences

DRAFT_TAG = "draft"
_POINTER_WORDS = 5
_MOST_SENTENCES = 6  # placeholders a paragraph
_MINUTES = 15
_SLUG_LETTERS = 40
_WEAK_ENDS = {"a", "and", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
# What makes a sentence worth a question: figures, names, and words that claim something.
_CLAIM = re.compile(
    r"[0-9]|(?<=[a-z,] )[A-Z]|\b(?:found|because|therefore|thus|important|need|must|should|could"
    r"|evidence|example|means|increas\w*|reduc\w*|improv\w*)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonDraft:
    """One lesson of a skeleton."""

    id: str
    section: str
    title: str
    folder: str
    pages: int
    questions: tuple[Question, ...]
    markdown: str


def lesson_drafts(document: Document) -> list[LessonDraft]:
    """Give a lesson for each section, with an id that no other has."""
    ids = _ids(document.sections)
    prefixes = [re.sub(r"\W", "", lesson_id) for lesson_id in ids]
    if len(set(prefixes)) < len(prefixes):  # 1.11 and 11.1
        prefixes = [re.sub(r"\W", "-", lesson_id) for lesson_id in ids]
    return [
        _lesson(section, lesson_id, prefix)
        for section, lesson_id, prefix in zip(document.sections, ids, prefixes, strict=True)
    ]


def skeleton_files(document: Document, lessons: list[LessonDraft]) -> Iterator[tuple[str, bytes]]:
    """Give name and content of each file of the skeleton."""
    yield "course.toml", _course_toml(document, lessons).encode()
    yield "glossary.md", b"# Glossary\n"
    for lesson in lessons:
        yield f"{lesson.folder}/lesson.md", lesson.markdown.encode()
        yield f"{lesson.folder}/quiz.gift", write_gift(lesson.questions).encode()


def _ids(sections: tuple[Section, ...]) -> list[str]:
    """Give each section's number, or its place where it has none or shares one."""
    ids: list[str] = []
    for place, section in enumerate(sections, start=1):
        wanted = section.number or (f"{place}" if not any(s.number for s in sections) else "0")
        lesson_id, more = wanted, 2
        while lesson_id in ids:
            lesson_id, more = f"{wanted}-{more}", more + 1
        ids.append(lesson_id)
    return ids


def _lesson(section: Section, lesson_id: str, prefix: str) -> LessonDraft:
    pages = [_page(lesson_id, n, text) for n, text in enumerate(section.paragraphs, start=1)]
    questions = [
        question
        for n, text in enumerate(section.paragraphs, start=1)
        for question in _questions(lesson_id, prefix, n, text)
    ]
    if not pages:
        where = "The document names this section and holds no text of it: find the text first"
        pages = [f"## First page {{#first-page}}\n\n[draft: {where}]\n"]
        questions = [_placeholder(lesson_id, prefix, "first-page", "1", "this section")]
    title = section.title.strip("# ") or f"Section {lesson_id}"
    return LessonDraft(
        id=lesson_id,
        section=section.number,
        title=title,
        folder=f"{prefix}-{_slug(title) or 'section'}",
        pages=len(pages),
        questions=tuple(questions),
        markdown="\n".join([f"# {title}\n", *pages]),
    )


def _page(lesson_id: str, number: int, text: str) -> str:
    pointer = f"Write this page afresh from the paragraph that begins “{_pointer(text)}”"
    heading = f'## Paragraph {number} {{#paragraph-{number} source="{lesson_id}:{number}"}}'
    return f"{heading}\n\n[draft: {pointer}]\n"


def _questions(lesson_id: str, prefix: str, number: int, text: str) -> Iterator[Question]:
    """Give a placeholder for each key sentence of a paragraph."""
    all_sentences = sentences(text)
    key = [i for i, sentence in enumerate(all_sentences) if _CLAIM.search(sentence)] or [0]
    for i in key[:_MOST_SENTENCES]:
        what = f"the sentence that begins “{_pointer(all_sentences[i])}”"
        yield _placeholder(lesson_id, prefix, f"paragraph-{number}", f"p{number}-s{i + 1}", what)


def _placeholder(lesson_id: str, prefix: str, page: str, name: str, what: str) -> Question:
    return ChoiceQuestion(
        id=QuestionId(f"{prefix}-{name}"),
        title=f"Draft {name}",
        stem=f"Write a question about {what}.",
        options=(
            Option(text="The right answer", feedback="Say why it is right.", weight=1.0),
            Option(text="A wrong answer", feedback="Say what this answer mixes up."),
            Option(text="Another wrong answer", feedback="Say what that answer mixes up."),
        ),
        general_feedback="Say what the learner should keep in mind.",
        tags=(DRAFT_TAG, f"page:{lesson_id}/{page}"),
    )


def _pointer(text: str) -> str:
    """Give the first words of a text, without marks that mean something in a file of ours."""
    words = [word.strip('[]{}“”"|`*_#') for word in text.split()[:_POINTER_WORDS]]
    return f"{' '.join(filter(None, words))} …"


def _slug(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold()).encode("ascii", "ignore").decode()
    kept: list[str] = []
    for word in re.findall(r"[a-z0-9]+", plain):
        if kept and len("-".join([*kept, word])) > _SLUG_LETTERS:
            break
        kept.append(word[:_SLUG_LETTERS])
    while len(kept) > 1 and kept[-1] in _WEAK_ENDS:
        kept.pop()
    return "-".join(kept)


def _course_toml(document: Document, lessons: list[LessonDraft]) -> str:
    source: dict[str, str | int] = {
        "title": document.title,
        "publisher": document.publisher,
        "year": document.year,
        "pages": document.pages,
    }
    lines = [
        "format = 1",
        f"id = {_toml(_slug(document.title) or 'course')}",
        f"title = {_toml(document.title.strip() or 'A course')}",
        'language = "en"   # of the lessons: change it if you write in another',
        'version = "0.1.0"',
        'licence = ""      # of the lessons, as "CC BY 4.0"',
        "",
        "[source]",
        *(f"{key} = {_toml(value)}" for key, value in source.items() if value),
    ]
    for lesson in lessons:
        lines += [
            "",
            "[[lesson]]",
            f"id = {_toml(lesson.id)}",
            f"section = {_toml(lesson.section or lesson.id)}",
            f"title = {_toml(lesson.title)}",
            f"short_title = {_toml(' '.join(WORD.findall(lesson.title)[:4]))}",
            f"folder = {_toml(lesson.folder)}",
            f"minutes = {_MINUTES}",
            'basis = ""',
            "facts = []        # ids of the facts that the lesson teaches",
            'objectives = []   # { id = "o1", text = "…" }: what a learner can do afterwards',
        ]
    return "\n".join(lines) + "\n"


def _toml(value: str | int) -> str:
    """Give a value as TOML has it; a JSON text without control letters is one."""
    return json.dumps(value, ensure_ascii=False)
