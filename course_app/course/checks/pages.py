"""What is wrong with the Markdown of pages: pictures, links, callouts, tables, raw HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator

from course_app.course.checks import page_flaws as flaws
from course_app.course.checks.material import Material, at_lesson, at_page
from course_app.course.checks.tables import table_problems
from course_app.course.flaws import Flaw
from course_app.course.lesson_file import PICTURE_TYPES, Picture, pictures_in
from course_app.course.loader import LESSON_FILE
from course_app.course.model import Lesson
from course_app.errors import Problem

CALLOUTS = ("example", "since", "think", "term", "note")

_LINK = re.compile(r"(?<!!)\[([^\[\]]{1,300})\]\(<?([^()\s<>]{1,300})>?[^()]{0,300}\)")
_WEB = re.compile(r"(?:https?|mailto):")
_PAGE = re.compile(r"(?:page:)?([\w.-]+/[a-z0-9-]+)|#([a-z0-9-]+)")
_LANGUAGE = re.compile(r"\.[a-z]{2,3}(\.[a-z]+)$")
_HTML = re.compile(r"<(?:/?[A-Za-z][A-Za-z0-9-]*(?:\s[^<>]{0,300})?/?>|!--)")
_CALLOUT = re.compile(r"( *)!!!\s*(\w*)(.*)")
_CALLOUT_REST = re.compile(r'(?:\s+"[^"]*")?\s*')
_ANCHOR = re.compile(r"\{:?[^{}]{0,200}?#([\w-]+)[^{}]{0,200}\}")

Found = Iterator[tuple[int, Flaw, dict[str, object]]]  # line of the page from 0, flaw, fields


def pages(lesson: Lesson, material: Material) -> Iterator[Problem]:
    """Look at the Markdown of each page of a lesson."""
    anchors = {page.slug for page in lesson.pages}
    for page in lesson.pages:
        lines = page.markdown.split("\n")
        for check in (_alt_texts, _html, _callouts):
            for line, flaw, fields in check(lines):
                yield at_page(lesson, page, line, flaw, **fields)
        for line, flaw, fields in _links(lines, lesson, material):
            yield at_page(lesson, page, line, flaw, **fields)
        for line, flaw, fields in _anchors(lines, anchors):
            yield at_page(lesson, page, line, flaw, **fields)
        yield from table_problems(lines, lesson.folder / LESSON_FILE, page.line + 1)


def whole_lesson(lesson: Lesson, material: Material) -> Iterator[Problem]:
    """Look at what a lesson has as a whole: an example, a callout to think, pictures in use."""
    path = lesson.folder / LESSON_FILE
    if any("[draft:" in page.markdown for page in lesson.pages):
        return
    markdown = "\n".join(page.markdown for page in lesson.pages)
    for kind in ("example", "think"):
        if f"!!! {kind}" not in markdown:
            yield flaws.NO_CALLOUT.problem(path, 1, kind=kind)
    if not any(page.extras for page in lesson.pages):
        yield flaws.NO_PICTURE.problem(path, 1)
    if not lesson.objectives:
        yield at_lesson(material.course, lesson, flaws.NO_OBJECTIVES, id=lesson.id)
    checks = sum(len(page.checks) for page in lesson.pages)
    if checks < len(lesson.pages) // 2:
        yield flaws.FEW_CHECKS.problem(path, 1, found=checks, pages=len(lesson.pages))
    yield from _unused_pictures(lesson)


def _unused_pictures(lesson: Lesson) -> Iterator[Problem]:
    used = {name for page in lesson.pages for name in page.pictures}
    for path in sorted(lesson.folder.glob("media/*")):
        name = path.relative_to(lesson.folder).as_posix()
        name = _LANGUAGE.sub(r"\1", name)  # a translation's picture stands for the original's
        if path.suffix.lower() in PICTURE_TYPES and name not in used:
            yield flaws.UNUSED_PICTURE.problem(path)


def _alt_texts(lines: list[str]) -> Found:
    for number, line in enumerate(lines):
        for picture in pictures_in(line):
            if isinstance(picture, Picture) and not picture.alt:
                yield number, flaws.NO_ALT_TEXT, {"name": picture.name}


def _html(lines: list[str]) -> Found:
    for number, line in enumerate(lines):
        if "<" in line and (found := _HTML.search(line)):
            yield number, flaws.RAW_HTML, {"found": found[0]}


def _links(lines: list[str], lesson: Lesson, material: Material) -> Found:
    for number, line in enumerate(lines):
        for found in _LINK.finditer(line) if "](" in line else ():
            target = found[2]
            if _WEB.match(target):
                continue
            page = _PAGE.fullmatch(target)
            name = page and (page[1] or f"{lesson.id}/{page[2]}")
            if not name or name not in material.pages:
                yield number, flaws.BROKEN_LINK, {"target": target}


def _callouts(lines: list[str]) -> Found:
    for number, line in enumerate(lines):
        found = _CALLOUT.match(line) if "!!!" in line else None
        if not found:
            continue
        indent, kind, rest = found.groups()
        after = lines[number + 1] if number + 1 < len(lines) else ""
        if kind not in CALLOUTS:
            yield number, flaws.UNKNOWN_CALLOUT, {"kind": kind}
        if not _CALLOUT_REST.fullmatch(rest):
            yield number, flaws.CALLOUT_FORM, {}
        body = next((text for text in lines[number + 1 :] if text.strip()), "")
        is_inside = body.startswith(f"{indent}    ") and (not after or after.startswith("    "))
        if not is_inside:
            yield number, flaws.EMPTY_CALLOUT, {}


def _anchors(lines: list[str], anchors: set[str]) -> Found:
    """Look for ids that a second thing of the lesson has; `anchors` grows."""
    for number, line in enumerate(lines):
        for found in _ANCHOR.finditer(line) if "{" in line else ():
            if found[1] in anchors:
                yield number, flaws.ANCHOR_TWICE, {"id": found[1]}
            anchors.add(found[1])
