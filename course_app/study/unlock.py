"""A facilitator opens the final test again for one learner, before its hours have passed.

The statement names the attempt after which the learner waits: it opens the test once, whatever
clocks say and on whichever laptop it is read. It is taken back like any other (`voided`).
"""

from __future__ import annotations

from collections.abc import Mapping

from course_app.study.statements import AttemptId, Draft, Json, LearnerId, StatementId, Thing


def unlock_draft(
    statement: StatementId,
    learner: LearnerId,
    quiz: str,
    attempt: AttemptId,
    about: Mapping[str, Json] | None = None,
) -> Draft:
    """Make the statement that lets a learner take a test again at once.

    Args:
        statement: the id of the new statement.
        learner: who may try again.
        quiz: the test, as "final-test".
        attempt: the learner's latest finished attempt at it.
        about: more of the context: course and version, the workshop.
    """
    return Draft(
        id=statement,
        learner=learner,
        verb="opened",
        object=Thing(kind="quiz", id=quiz),
        result={"unlocked": True},
        context={**(about or {}), "quiz": quiz, "attempt": attempt},
    )
