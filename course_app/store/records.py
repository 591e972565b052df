"""What a reader gives, as plain data.

Times are UTC in milliseconds since 1970, durations milliseconds, scores 0.0 to 1.0.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from course_app.study.statements import AttemptId, Json, LearnerId


class Place(NamedTuple):
    """Where a learner is now: the last page, question or Home that was shown.

    `attempt`, `quiz`, `lesson` and `place` are the context of that moment, "" where it had none.
    """

    kind: Literal["page", "question", "course"]
    id: str
    hash: str
    at: int
    attempt: AttemptId
    quiz: str
    lesson: str
    place: str


class PageRead(NamedTuple):
    """A page that was read to its end; `hash` is of the wording that was read last."""

    hash: str
    first_at: int
    last_at: int
    duration: int  # of all readings together
    times: int


class MarkRecord(NamedTuple):
    """A note or a bookmark at a page; `hash` is of the wording that it was made at."""

    kind: Literal["noted", "bookmarked"]
    page: str
    hash: str
    at: int
    text: str  # of a note, "true" for a bookmark


class AttemptRecord(NamedTuple):
    """One sitting at a quiz; `passed` and `score` are None until they are known."""

    id: AttemptId
    quiz: str
    place: str  # "quiz" | "pre-test" | "final-test" | "review" | "missed" | ""
    started_at: int
    plan: tuple[str, ...]  # question ids
    seed: str
    finished_at: int | None
    score: float | None
    passed: bool | None
    answers: int  # how many were given, those of a second round too

    @property
    def finished(self) -> bool:
        """Whether it was completed."""
        return self.finished_at is not None


class AnswerRecord(NamedTuple):
    """One answer as it was given and marked."""

    question: str
    hash: str  # of the question as it was then
    response: Mapping[str, Json]
    score: float  # 0.0 where none was given
    success: bool | None
    confidence: Literal["sure", "unsure", ""]
    try_number: int  # from 1
    duration: int | None
    at: int
    attempt: AttemptId  # "" for a quick check outside an attempt
    place: str


class LearnerRecord(NamedTuple):
    """One learner; `name` is "" for a guest who has not given one."""

    id: LearnerId
    name: str
    created_at: int
    last_seen: int
    archived: bool
    pin: str = ""  # the record of a PIN (`study.pins`); "" where none is asked for


class LearnerCard(NamedTuple):
    """One learner as they choose themselves: what tells two of one name apart."""

    id: LearnerId
    name: str  # "" for a guest
    last_seen: int
    has_pin: bool
    page: str  # where they are: the last page or question, "" for one who has not begun
    lesson: str  # of a question, where it is known
