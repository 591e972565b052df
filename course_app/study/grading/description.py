"""A text between questions: nothing to mark."""

from __future__ import annotations

from course_app.course.model import Description
from course_app.study.grading.graded import Graded, Response, general_feedback


def grade(question: Description, response: Response) -> Graded:
    """Give a result that counts for nothing."""
    del response
    return Graded(general=general_feedback(question), is_counted=False)
