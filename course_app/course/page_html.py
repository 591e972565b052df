"""What a page looks like to the window: texts as HTML, and the quick checks between them.

No Markdown here: this is what is kept in the cache, and a warm page turn reads nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from course_app.course.model import QuestionId


@dataclass(frozen=True, slots=True)
class HtmlBlock:
    """A text in the HTML subset of Qt's rich text."""

    html: str


@dataclass(frozen=True, slots=True)
class CheckBlock:
    """The place of a quick check."""

    question: QuestionId


@dataclass(frozen=True, slots=True)
class PageHtml:
    """A page without its heading, in the order in which it is read."""

    blocks: tuple[HtmlBlock | CheckBlock, ...]


def to_json(page: PageHtml) -> list[list[str]]:
    """Give what JSON can hold."""
    return [
        ["check", block.question] if isinstance(block, CheckBlock) else ["html", block.html]
        for block in page.blocks
    ]


def from_json(rows: Iterable[Iterable[str]]) -> PageHtml:
    """Give back what `to_json` gave; raises `ValueError` or `TypeError` for anything else."""
    blocks: list[HtmlBlock | CheckBlock] = []
    for kind, value in rows:
        if not isinstance(value, str) or kind not in {"check", "html"}:
            raise ValueError(kind)
        is_check = kind == "check"
        blocks.append(CheckBlock(QuestionId(value)) if is_check else HtmlBlock(value))
    return PageHtml(tuple(blocks))
