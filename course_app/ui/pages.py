"""From a page of the course to what the reader shows: its texts, and its quick checks between."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from course_app.course.model import Course, Lesson, Question
from course_app.course.outline import full_title, outline_of_lesson
from course_app.course.page_html import HtmlBlock
from course_app.study.attempt import shown_order
from course_app.study.grading import Graded
from course_app.study.progress import LessonProgress, PageState
from course_app.study.statements import Json
from course_app.ui.home_views import minutes_of
from course_app.ui.screens.reader import Shown
from course_app.ui.theme import Look
from course_app.ui.widgets.page_view import Block
from course_app.ui.widgets.quick_check import QuickCheck

AnswerCheck = Callable[[Lesson, Question, Mapping[str, Json], int], Graded]


class PageSource:
    """Gives pages as they are shown; texts come from a cache where they were made before."""

    def __init__(self, course: Course, look: Look, cache: Path) -> None:
        from course_app.course.markdown_html import RenderCache  # noqa: PLC0415  with the first page

        self._course = course
        self._look = look
        self._cache = RenderCache(cache)

    def shown(
        self,
        lesson: Lesson,
        position: int,
        done: LessonProgress | None,
        answer_check: AnswerCheck,
        *,
        next_words: str,
        is_detour: bool,
    ) -> Shown:
        """Give one page; `answer_check` takes what is answered in its quick checks."""
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
                answer = partial(answer_check, lesson)
                blocks.append(partial(QuickCheck, self._look, question, order, answer))
        states = done.pages if done else (PageState.UNREAD,) * len(lesson.pages)
        return Shown(
            lesson_title=full_title(lesson),
            title=page.title,
            number=position + 1,
            total=len(lesson.pages),
            folder=lesson.folder,
            blocks=blocks,
            contents=[
                (each.title, state is not PageState.UNREAD)
                for each, state in zip(lesson.pages, states, strict=True)
            ],
            minutes_left=minutes_of(outline_of_lesson(lesson), done),
            next_words=next_words,
            is_detour=is_detour,
        )
