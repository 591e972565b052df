"""The quick checks in one learner's pages: who takes what is answered in them, or only begun."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from course_app.course.model import Lesson, Page, Question
from course_app.study.statements import Json
from course_app.ui.begun import Begun, wording
from course_app.ui.session import LearnerSession
from course_app.ui.widgets.quick_check import Asking


class Checks:
    """Hands quick checks on to a learner's session, and what is begun in them to its file."""

    def __init__(self, session: LearnerSession, begun: Begun) -> None:
        """Take whose answers they are, and what keeps those that were not given yet."""
        self._session = session
        self._begun = begun

    def asking(self, lesson: Lesson, page: Page, question: Question) -> Asking:
        """Give what a question in a page needs to be asked."""
        return Asking(
            answer=partial(self._session.answer_check, lesson),
            draft=self._begun.of(self._place(page), wording(question)),
            keep=partial(self._keep, page, question),
        )

    def _keep(self, page: Page, question: Question, draft: Mapping[str, Json] | None) -> None:
        self._begun.keep(self._place(page), wording(question), draft)

    def _place(self, page: Page) -> str:
        """Name a page as it is read by this learner: it stands where a quiz has its attempt."""
        return f"{self._session.learner} {page.id}"
