"""The comment before a question, where Moodle keeps its id and tags."""

from __future__ import annotations

import re
from collections.abc import Iterable

from course_app.course.gift.escapes import unprotect

_MARK = re.compile(r"\[(id|tag):([^\]]*+)\]")
_BRACKET = "\ufdd0"  # stands for a written `\\]` while looking for the real one


def read_header(comments: Iterable[str]) -> tuple[str, tuple[str, ...]]:
    """Give the id ("" where there is none) and the tags of a question's comments."""
    question_id = ""
    tags: list[str] = []
    for comment in comments:
        if "[id:" not in comment and "[tag:" not in comment:
            continue
        for name, value in _marks(unprotect(comment)):
            if name == "tag" and value:
                tags.append(value)
            elif name == "id" and not question_id:
                question_id = value
    return question_id, tuple(tags)


def write_header(question_id: str, tags: Iterable[str]) -> str:
    """Give the comment line, or nothing where there is nothing to say."""
    marks = [f"[id:{_one_line(question_id)}]"] if question_id else []
    marks += [f"[tag:{_one_line(tag)}]" for tag in tags]
    return f"// {' '.join(marks)}\n" if marks else ""


def _marks(comment: str) -> list[tuple[str, str]]:
    """Give each `[id:…]` and `[tag:…]`; a backslash keeps a bracket from closing it."""
    has_brackets = "\\]" in comment
    comment = comment.replace("\\]", _BRACKET) if has_brackets else comment
    # Cut after the last one, so that no opening bracket is followed to the end in vain.
    marks = [
        (name, value.strip()) for name, value in _MARK.findall(comment[: comment.rfind("]") + 1])
    ]
    return [(n, v.replace(_BRACKET, "]")) for n, v in marks] if has_brackets else marks


def _one_line(value: str) -> str:
    """A backslash at the end would take the closing bracket with it."""
    line = " ".join(value.split()).replace("]", "\\]")
    return line + " " if line.endswith("\\") else line
