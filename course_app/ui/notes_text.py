"""A learner's notes and bookmarks as lines: for the screen, and as a text file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDateTime

from course_app.course.model import Course
from course_app.course.outline import full_title
from course_app.ui import words
from course_app.ui.marks import Mark


class NoteLine(NamedTuple):
    """What a learner put at one page."""

    page: str  # its id
    title: str
    lesson: str  # "4.3  Self-help associations"
    mark: Mark
    when: str  # "24 November 2026"


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("notes", text)


def note_lines(course: Course, marks: Mapping[str, Mark]) -> list[NoteLine]:
    """Give everything in the order of the course; pages that are gone come last, by their ids."""
    lines = []
    left = dict(marks)
    for lesson in course.lessons:
        for page in lesson.pages:
            mark = left.pop(page.id, None)
            if mark is not None:
                lines.append(
                    NoteLine(page.id, page.title, full_title(lesson), mark, day_words(mark.at))
                )
    gone = tr("Pages that are no longer in the course")
    lines += [NoteLine(page, page, gone, mark, day_words(mark.at)) for page, mark in left.items()]
    return lines


def notes_text(title: str, learner: str, lines: Iterable[NoteLine]) -> str:
    """Give everything as a text that any editor shows and any printer prints."""
    parts = [title, learner, ""] if learner else [title, ""]
    lesson = ""
    for line in lines:
        if line.lesson != lesson:
            lesson = line.lesson
            parts += ["", lesson, "-" * len(lesson)]
        parts.append("")
        bookmark = f"  [{tr('Bookmark')}]" if line.mark.is_bookmarked else ""
        parts.append(f"{line.title}{bookmark}  ({line.when})")
        parts += [f"    {part}" for part in line.mark.note.split("\n") if line.mark.note]
    return "\n".join(parts).strip() + "\n"


def day_words(at: int) -> str:
    """Give the day of a time in ms, as it is written: "24 November 2026"."""
    return words.day_words(QDateTime.fromMSecsSinceEpoch(at).date())
