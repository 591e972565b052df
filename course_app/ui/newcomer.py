"""The first statement of a learner: apart, since a first visit needs it before Home is painted."""

from __future__ import annotations

from collections.abc import Callable

from course_app.study.statements import Draft, LearnerId, StatementId, Thing


def newcomer(new_id: Callable[[], str], name: str) -> tuple[LearnerId, Draft]:
    """Give a new learner's id and the statement that makes them known."""
    learner = LearnerId(new_id())
    draft = Draft(
        id=StatementId(new_id()),
        learner=learner,
        verb="registered",
        object=Thing(kind="learner", id=learner),
        result={"name": name},
    )
    return learner, draft
