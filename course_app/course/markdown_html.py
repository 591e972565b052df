"""Turns a page's Markdown into HTML for Qt's rich text.

The `markdown` library takes longer to import than a page takes to show, so it is imported when a
page is rendered, and `RenderCache` keeps what was rendered.
"""

from __future__ import annotations

import json
import logging
import os
import re
from functools import lru_cache
from pathlib import Path

from course_app.course.digest import sha256
from course_app.course.lesson_file import check_in
from course_app.course.model import Lesson, Page, QuestionId, Term
from course_app.course.page_html import CheckBlock, HtmlBlock, PageHtml, from_json, to_json
from course_app.course.term_finder import TermFinder

FORMAT = 1  # goes up when the same page gives other HTML

_LOG = logging.getLogger(__name__)
_MARK = "\ue000"  # a private letter: stands round the number of a quick check
_CHECK_PLACE = re.compile(f"<p>{_MARK}([0-9]+){_MARK}</p>")


def page_html(page: Page, lesson: Lesson, glossary: tuple[Term, ...]) -> PageHtml:
    """Give the texts and quick checks of a page, without its heading."""
    from course_app.course.page_tree import to_html  # noqa: PLC0415  imports Markdown

    checks: list[QuestionId] = []
    lines = page.markdown.replace(_MARK, "").split("\n")
    for i, line in enumerate(lines):
        if (check := check_in(line)) is not None:
            lines[i] = f"\n{_MARK}{len(checks)}{_MARK}\n"
            checks.append(QuestionId(check))
    text = "\n".join(lines)
    try:
        html = to_html(text, lesson.id, page.pictures, _finder(glossary))
    except RecursionError:  # "1. 1. 1. …": a list inside a list, a thousand times
        from html import escape  # noqa: PLC0415  its table of names takes half a megabyte

        html = "".join(f"<p>{escape(line.strip())}</p>" for line in text.split("\n"))
    pieces = _CHECK_PLACE.split(html)
    blocks: list[HtmlBlock | CheckBlock] = []
    for i, piece in enumerate(pieces):
        if i % 2:
            blocks.append(CheckBlock(checks[int(piece)]))
        elif text := piece.replace(_MARK, "").strip():
            blocks.append(HtmlBlock(text))
    return PageHtml(tuple(blocks))


class RenderCache:
    """Keeps rendered pages in a folder, so that a page turn needs no Markdown.

    A file that cannot be read or written costs time and nothing else; the folder may be deleted
    at any moment.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def page_html(self, page: Page, lesson: Lesson, glossary: tuple[Term, ...]) -> PageHtml:
        """Give a page as `page_html` does, from the folder where it is there."""
        path = self._folder / f"{_cache_key(page, lesson, glossary)}.json"
        kept = _read(path)
        if kept is None:
            kept = page_html(page, lesson, glossary)
            _write(path, kept)
        return kept


def _cache_key(page: Page, lesson: Lesson, glossary: tuple[Term, ...]) -> str:
    content = f"{FORMAT} {lesson.id} {page.text_hash or page.hash} {_glossary_hash(glossary)}"
    return sha256(content.encode()).hexdigest()[:32]


@lru_cache(maxsize=4)
def _glossary_hash(glossary: tuple[Term, ...]) -> str:
    names = json.dumps([[term.term, *term.also] for term in glossary])
    return sha256(names.encode()).hexdigest()


@lru_cache(maxsize=4)
def _finder(glossary: tuple[Term, ...]) -> TermFinder:
    return TermFinder(glossary)


def _read(path: Path) -> PageHtml | None:
    try:
        return from_json(json.loads(path.read_bytes()))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, RecursionError):
        _LOG.info("A rendered page could not be read and is made again: %s", path)
        return None


def _write(path: Path, page: PageHtml) -> None:
    aside = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(exist_ok=True)  # never a data folder that was unplugged meanwhile
        aside.write_text(json.dumps(to_json(page)), encoding="utf-8")
        aside.replace(path)
    except OSError:
        _LOG.info("A rendered page could not be kept: %s", path)
