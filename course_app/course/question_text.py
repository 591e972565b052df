"""A question's texts as people read them: plain words, whatever format the file uses."""

from __future__ import annotations

import html
import re

from course_app.course.model import Question, TextFormat

BLANK = "______"

_BREAK = re.compile(r"<\s*(?:br|/p|/div|/li)\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?-->", re.DOTALL)
_EMPHASIS = re.compile(r"(\*\*|__|\*|_|`)(?=\S)(.+?)(?<=\S)\1")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_SPACES = re.compile(r"[ \t]+")


def plain_text(text: str, text_format: TextFormat | None = None) -> str:
    """Give a text without its marks; nothing in it is ever fetched or run."""
    if text_format == "html" or (text_format == "moodle" and "<" in text):
        text = html.unescape(_TAG.sub("", _BREAK.sub("\n", text)))
    elif text_format == "markdown":
        text = _EMPHASIS.sub(r"\2", _LINK.sub(r"\1", text))
    return _SPACES.sub(" ", text).strip()


def stem_text(question: Question) -> str:
    """Give what is asked; a missing word is shown as a line."""
    if not question.has_blank:
        return plain_text(question.stem, question.text_format)
    parts = (
        plain_text(question.stem, question.text_format),
        BLANK,
        plain_text(question.stem_after, question.text_format),
    )
    sentence = " ".join(part for part in parts if part)
    return re.sub(rf"{BLANK} ([.,;:!?])", rf"{BLANK}\1", sentence)
