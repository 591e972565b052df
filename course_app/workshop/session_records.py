"""A workshop as its statements add up to it: plain data, which `sessions` folds together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NewType

from course_app.study.statements import LearnerId, StatementId
from course_app.workshop.polls import Vote

WorkshopId = NewType("WorkshopId", str)  # UUID
State = Literal["open", "closed", "archived"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """What a facilitator fills in; `date` is as it was on the calendar, "2026-05-04"."""

    title: str = ""
    place: str = ""
    date: str = ""
    facilitator: str = ""
    language: str = ""
    lessons: tuple[str, ...] = ()
    duration: str = ""  # minutes of a lesson's plan, "60" or "45"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """That somebody came; `statements` are what to void where it was a mistake."""

    at: int
    remark: str = ""
    statements: tuple[StatementId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A remark on the whole workshop."""

    text: str
    at: int
    statement: StatementId


@dataclass(frozen=True, slots=True, kw_only=True)
class Team:
    """A team of a room quiz; its points belong to no learner."""

    name: str
    points: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRecord:
    """A step of a plan that was begun; `elapsed` is the whole session's ms by then."""

    lesson: str
    minutes: int
    step: int  # from 0
    elapsed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRecord:
    """How far the plan of one lesson is: the step begun `last`, and the furthest of that plan.

    The two differ after a look back at an earlier step.
    """

    last: StepRecord
    furthest: StepRecord


@dataclass(frozen=True, slots=True, kw_only=True)
class PollRecord:
    """A question put to the room, with the latest count of each vote, the first vote first."""

    poll: str
    question: str
    hash: str
    votes: tuple[Vote, ...]
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Workshop:
    """One workshop, as far as its statements are known here.

    `has_doubtful_clock` says that the laptop's clock went back meanwhile: then only `details`
    know the date. `plans` are by lesson; what was presented last stands last.
    """

    id: WorkshopId
    details: Details = field(default_factory=Details)
    state: State = "open"
    opened_at: int = 0
    closed_at: int | None = None
    roster: tuple[LearnerId, ...] = ()
    present: Mapping[LearnerId, Attendance] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()
    polls: tuple[PollRecord, ...] = ()
    plans: Mapping[str, PlanRecord] = field(default_factory=dict)
    teams: tuple[Team, ...] = ()
    has_doubtful_clock: bool = False

    @property
    def people(self) -> tuple[LearnerId, ...]:
        """Everybody who was expected or came."""
        return tuple(dict.fromkeys((*self.roster, *self.present)))

    @property
    def absent(self) -> tuple[LearnerId, ...]:
        """Those who were expected and did not come."""
        return tuple(learner for learner in self.roster if learner not in self.present)
