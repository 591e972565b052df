"""From a page of the course to what the reader shows: its texts, and its quick checks between."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from course_app.course.model import Course, Lesson
from course_app.course.outline import LessonOutline, full_title, outline_of_lesson
from course_app.course.page_html import HtmlBlock
from course_app.course.reading_time import whole_minutes
from course_app.study.attempt import shown_order
from course_app.study.pace import at_pace
from course_app.study.progress import LessonProgress
from course_app.ui.home_views import minutes_of
from course_app.ui.marks import Mark, Marks
from course_app.ui.reading import page_lines
from course_app.ui.screens.reader import Shown
from course_app.ui.theme import Look
from course_app.ui.widgets.page_view import Block
from course_app.ui.widgets.quick_check import QuickCheck

if TYPE_CHECKING:
    from course_app.ui.checks import Checks
    from course_app.ui.paper import Paper


class Turn(NamedTuple):
    """How a page was come to, and what Next does."""

    next_words: str
    is_detour: bool
    marked: str = ""  # words of a search, to be marked in the page


class PageSource:
    """Gives pages as they are shown; texts come from a cache where they were made before."""

    def __init__(self, course: Course, look: Look, cache: Path) -> None:
        from course_app.course.markdown_html import RenderCache  # noqa: PLC0415  with the first page

        self._course = course
        self._look = look
        self._cache = RenderCache(cache)
        self._outlines: dict[str, LessonOutline] = {}

    def shown(
        self,
        lesson: Lesson,
        position: int,
        done: LessonProgress | None,
        checks: Checks,
        *,
        turn: Turn,
        marks: Marks | None = None,
    ) -> Shown:
        """Give one page; `checks` takes what is answered in it."""
        page = lesson.pages[position]
        contents = page_lines(lesson, done, marks)
        mark = marks.at(page.id) if marks else Mark()
        return Shown(
            page_id=page.id,
            lesson_title=full_title(lesson),
            title=page.title,
            number=position + 1,
            total=len(lesson.pages),
            folder=lesson.folder,
            blocks=self.blocks(lesson, position, checks),
            contents=contents,
            minutes_left=self._minutes_left(lesson, position, done),
            next_words=turn.next_words,
            is_detour=turn.is_detour,
            has_changed=contents[position].has_changed,
            note=mark.note,
            is_bookmarked=mark.is_bookmarked,
            marked=turn.marked,
            language=lesson.language if page.text_hash else self._course.language,
        )

    def blocks(self, lesson: Lesson, position: int, checks: Checks) -> Sequence[Block]:
        """Give the texts of a page, and what makes its quick checks between them."""
        page = lesson.pages[position]
        html = self._cache.page_html(page, lesson, self._course.glossary)
        questions = {question.id: question for question in lesson.quiz.questions}
        blocks: list[Block] = []
        for block in html.blocks:
            if isinstance(block, HtmlBlock):
                blocks.append(block.html)
            elif block.question in questions:
                question = questions[block.question]
                order = shown_order(question, question.hash)
                asking = checks.asking(lesson, page, question)
                language = question.language or self._course.language
                check = partial(QuickCheck, self._look, question, order, asking, language=language)
                blocks.append(check)
        return blocks

    def paper(self, lesson: Lesson) -> Paper:
        """Give all pages of a lesson for the printer, without their quick checks."""
        from html import escape  # noqa: PLC0415  its table of names takes half a megabyte

        from course_app.ui.paper import Paper  # noqa: PLC0415  seldom

        parts = [f'<p class="title">{escape(full_title(lesson))}</p>']
        parts.append(f'<p class="mute">{escape(self._course.title)}</p>')
        for page in lesson.pages:
            parts.append(f'<p class="heading">{escape(page.title)}</p>')
            blocks = self._cache.page_html(page, lesson, self._course.glossary).blocks
            parts += [block.html for block in blocks if isinstance(block, HtmlBlock)]
        return Paper(full_title(lesson), "".join(parts), lesson.folder)

    def _minutes_left(self, lesson: Lesson, position: int, done: LessonProgress | None) -> int:
        """Give the minutes of the pages not yet read or, of a lesson read before, to its end."""
        outline = self._outlines.get(lesson.id)
        if outline is None:
            outline = self._outlines[lesson.id] = outline_of_lesson(lesson)
        if done is not None and done.is_read:
            rest = sum(page.minutes for page in outline.pages[position:])
            return whole_minutes(at_pace(rest, done.pace))
        return minutes_of(outline, done)
