"""A course of one page and one question, so that the smoke test knows what the keys do."""

from __future__ import annotations

from pathlib import Path

_COURSE = """format = 1
id = "smoke"
title = "Smoke test"
language = "en"
version = "1.0"
licence = "CC BY 4.0"

[source]
title = "None"
author = "Nobody"
year = 2026
publisher = "Nobody"

[quiz]
pass_percent = 80

[[lesson]]
id = "1"
section = "1"
title = "One lesson"
short_title = "One lesson"
folder = "one"
minutes = 1
basis = "full text of the section"
objectives = [{ id = "o1", text = "Answer one question." }]
"""
_LESSON = "# One lesson\n\n## One page {#one}\n\nA page with *one* sentence.\n"
_QUIZ = """// [id:q1] [tag:objective:o1] [tag:use:core] [tag:page:1/one]
::One::Is this a question? {T#Yes.#No. ####It is one.}
"""


def write_course(folder: Path) -> Path:
    """Write the course and give its folder."""
    lesson = folder / "one"
    lesson.mkdir(parents=True)
    (folder / "course.toml").write_text(_COURSE, encoding="utf-8")
    (lesson / "lesson.md").write_text(_LESSON, encoding="utf-8")
    (lesson / "quiz.gift").write_text(_QUIZ, encoding="utf-8")
    return folder
