"""The event types: everything a person does that matters is one immutable statement.

Named tuples: a million are read in an import, and the first screen waits for this module.

Shaped so that each maps one to one to a statement of xAPI 1.0.3. A screen makes a `Draft`; the
store gives it a device, a number and a time and keeps it as a `Statement`. `result` and
`context` hold only what JSON can hold, with the keys named here.

Keys of `result`: `response` (what the learner gave: see `study.grading`), `score` (0.0 to 1.0),
`success` (bool), `duration` (ms), `hint` (bool), `confidence` ("sure" | "unsure"), `try` (1, 2),
`plan` (an attempt's question ids, in order), `seed` (an attempt's shuffle), `text` (of a note;
"" withdraws it), `bookmarked` (bool), `unlocked` (bool; `opened` a test again after an attempt).
Keys of `context`: `attempt` (UUID), `quiz`, `lesson`, `workshop`, `place` ("quiz" | "check" |
"pre-test" | "final-test" | "review" | "missed"), `objectives` (["4.3/o2"]), `source` ("paper":
typed in by a facilitator) with `sheet` (the code at the foot of the paper).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, NewType

StatementId = NewType("StatementId", str)  # UUIDv7, canonical text
DeviceId = NewType("DeviceId", str)  # UUID, canonical text
LearnerId = NewType("LearnerId", str)  # UUID, canonical text
AttemptId = NewType("AttemptId", str)  # UUIDv7, canonical text

Verb = Literal[
    "experienced",  # a page; a question that was shown; the course's Home
    "answered",
    "attempted",  # a quiz was begun
    "completed",
    "passed",
    "failed",
    "noted",
    "bookmarked",
    "registered",
    "renamed",
    "merged",
    "reassigned",
    "attended",
    "opened",
    "closed",
    "polled",
    "voided",
]
VERBS: tuple[Verb, ...] = Verb.__args__  # type: ignore[attr-defined]

Kind = Literal["page", "question", "quiz", "lesson", "course", "workshop", "learner", "statement"]
KINDS: tuple[Kind, ...] = Kind.__args__  # type: ignore[attr-defined]

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class Thing(NamedTuple):
    """What a statement is about: a page, a question, a quiz … by id and content hash."""

    kind: Kind
    id: str
    hash: str = ""


class Draft(NamedTuple):
    """A statement before it is kept: the store adds device, seq and time."""

    id: StatementId
    learner: LearnerId | None
    verb: Verb
    object: Thing
    result: Mapping[str, Json] = {}
    context: Mapping[str, Json] = {}


class Statement(NamedTuple):
    """A statement as it is in the log, for good.

    `at` is UTC in milliseconds since 1970 by the laptop's own clock; `clock_back` says that it
    is earlier than the statement before it on the same device. Order is `seq`, never `at`.
    """

    id: StatementId
    device: DeviceId
    seq: int
    learner: LearnerId | None
    at: int
    verb: Verb
    object: Thing
    clock_back: bool = False
    result: Mapping[str, Json] = {}
    context: Mapping[str, Json] = {}
