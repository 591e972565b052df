"""Description: a text between questions; there is nothing to answer."""

from __future__ import annotations

from collections.abc import Mapping

from course_app.study.grading import Graded
from course_app.study.statements import Json
from course_app.ui.questions.pane import QuestionPane


class DescriptionPane(QuestionPane):
    """Shows nothing beside the stem; it is always ready to go on."""

    def response(self) -> dict[str, Json] | None:
        """Give an empty answer."""
        return {}

    def show_response(self, response: Mapping[str, Json]) -> None:
        """Have nothing to put back."""

    def show_graded(self, graded: Graded, *, reveals: bool) -> None:
        """Have nothing to mark."""

    def try_again(self) -> None:
        """Have nothing to try."""
