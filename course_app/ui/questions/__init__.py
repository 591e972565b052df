"""How each question type is asked: one module a type, found by the question's kind.

A new type is one module here, its twin in `study.grading`, and one line in `PANES`.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from course_app.course.model import Question
from course_app.course.question_text import stem_text
from course_app.ui.questions.choice import MultiplePane, SinglePane, TrueFalsePane
from course_app.ui.questions.description import DescriptionPane
from course_app.ui.questions.essay import EssayPane
from course_app.ui.questions.matching import MatchingPane
from course_app.ui.questions.pane import QuestionPane
from course_app.ui.questions.text import TextPane
from course_app.ui.theme import Look
from course_app.ui.words import reads_from_right

PANES: dict[str, type[QuestionPane]] = {
    "single": SinglePane,
    "multiple": MultiplePane,
    "truefalse": TrueFalsePane,
    "short": TextPane,
    "numeric": TextPane,
    "matching": MatchingPane,
    "essay": EssayPane,
    "description": DescriptionPane,
}


def make_pane(
    look: Look, question: Question, order: tuple[int, ...], parent: QWidget
) -> QuestionPane:
    """Give the widget that asks a question of this kind, its options in this order."""
    pane = PANES[question.kind](look, question, order, parent)
    if reads_from_right(stem_text(question)):
        pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return pane
