"""Courses of any size, written as an author would write them, for curves and fuzzing.

All is made from a seed, so that the same size gives the same files.
"""

from __future__ import annotations

import random
from pathlib import Path

from tests.bench.gift_bench import HEAD, KINDS

PAGES_OF_LESSON = 10
_WORDS = tuple(
    word
    for line in (
        "people work group saw price week cost share tool fund pay small enterprise member",
        "market training rule help house school order cloth wood metal shop street paper letter",
    )
    for word in line.split()
)


def write_course(folder: Path, pages: int, questions: int = 0, seed: int = 1) -> Path:
    """Write a course with so many pages, ten a lesson, and questions spread over the lessons."""
    source = random.Random(seed)  # noqa: S311  a bench, no secret
    lessons = max(1, -(-pages // PAGES_OF_LESSON))
    entries = []
    for number in range(lessons):
        here = min(PAGES_OF_LESSON, pages - number * PAGES_OF_LESSON)
        asked = questions // lessons + (number < questions % lessons)
        _write_lesson(folder / f"lesson-{number}", number, max(1, here), asked, source)
        entries.append(
            f'[[lesson]]\nid = "{number}"\nsection = "{number}"\ntitle = "Lesson {number}"\n'
            f'short_title = "Lesson {number}"\nfolder = "lesson-{number}"\nminutes = 15\n'
            'basis = "full text of the section"\n'
            'objectives = [{ id = "o1", text = "Name one thing that people share." }]\n'
        )
    head = (
        'format = 1\nid = "growth"\ntitle = "A course that grows"\nlanguage = "en"\n'
        'version = "1.0"\nlicence = "CC BY 4.0"\n\n[source]\ntitle = "None"\nauthor = "Nobody"\n'
        'year = 2026\npublisher = "Nobody"\n\n[quiz]\npass_mark = 80\n\n'
    )
    (folder / "course.toml").write_text(head + "\n".join(entries), encoding="utf-8")
    terms = "".join(f"## term{number}\n\nA word of the trade.\n\n" for number in range(20))
    (folder / "glossary.md").write_text(terms, encoding="utf-8")
    return folder


def write_choice_course(folder: Path, questions: int) -> Path:
    """Write a course of one page with true-or-false questions, so that one key answers each."""
    write_course(folder, 1, 1)
    quiz = "\n\n".join(
        HEAD.replace("q-N", f"q-{at}").replace("[tag:use", "[tag:page:0/page-0] [tag:use")
        + f"::Q {at}::Is {at} a number? {{TRUE#No.#Yes. ####It is one.}}"
        for at in range(questions)
    )
    (folder / "lesson-0" / "quiz.gift").write_text(quiz + "\n", encoding="utf-8")
    return folder


def _write_lesson(
    folder: Path, number: int, pages: int, questions: int, source: random.Random
) -> None:
    folder.mkdir(parents=True)
    parts = [f"# Lesson {number}\n"]
    for page in range(pages):
        paragraphs = "\n\n".join(_paragraph(source) for _ in range(4))
        parts.append(f'## Page {page} {{#page-{page} facts="S1"}}\n\n{paragraphs}\n')
    (folder / "lesson.md").write_text("\n".join(parts), encoding="utf-8")
    blocks = (
        (HEAD.replace("[tag:use", f"[tag:page:{number}/page-0] [tag:use") + KINDS[at % len(KINDS)])
        .replace("id:q-N", f"id:q-{number}-{at}")
        .replace("N", f"{number}-{at}")
        for at in range(questions)
    )
    (folder / "quiz.gift").write_text("\n\n".join(blocks) + "\n", encoding="utf-8")


def _paragraph(source: random.Random) -> str:
    words = source.choices(_WORDS, k=30)
    return f"{' '.join(words).capitalize()}, and term{source.randrange(20)} is *not* a **rule**."
