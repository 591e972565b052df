"""Statements as xAPI 1.0.3 says them: who did what to which activity, with what result.

One of ours becomes one of theirs, under the same id (docs/xapi.md). What xAPI has no place for
rides in extensions, so that nothing is lost on the way to a record store.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, NamedTuple, TypeGuard
from uuid import NAMESPACE_URL, UUID, uuid5

from course_app.exchange.delivery import deliver, unfinished
from course_app.exchange.moments import iso
from course_app.exchange.progress import Progress, unseen
from course_app.exchange.xapi_activities import HOME, Activities, JsonObject, response_text
from course_app.store.taking_in import Carried
from course_app.store.travel_queries import Extent, TravelQueries
from course_app.study.statements import Json, Verb

VERSION = "1.0.3"
PLATFORM = "Course App"
_ADL = "http://adlnet.gov/expapi/verbs"
_STREAMS = "http://activitystrea.ms/schema/1.0"
_OWN = f"{HOME}/verbs"
VERBS: Mapping[Verb, str] = {
    "experienced": f"{_ADL}/experienced",
    "answered": f"{_ADL}/answered",
    "attempted": f"{_ADL}/attempted",
    "completed": f"{_ADL}/completed",
    "passed": f"{_ADL}/passed",
    "failed": f"{_ADL}/failed",
    "noted": f"{_ADL}/commented",
    "bookmarked": "https://w3id.org/xapi/adb/verbs/bookmarked",
    "registered": f"{_ADL}/registered",
    "renamed": f"{_STREAMS}/update",
    "merged": f"{_OWN}/merged",
    "reassigned": f"{_OWN}/reassigned",
    "attended": f"{_ADL}/attended",
    "opened": f"{_STREAMS}/open",
    "closed": f"{_STREAMS}/close",
    "polled": f"{_ADL}/asked",
    "voided": f"{_ADL}/voided",
}
RESTORED = f"{_OWN}/restored"  # xAPI knows no void of a void
_GROUPING = ("course", "lesson", "workshop")  # keys of our context that are activities
_SECRET = {"pin"}  # of a learner on a laptop: nobody's business elsewhere
_IN_RESULT = {"response", "score", "success", "completion", "duration", *_SECRET}
_IN_CONTEXT = {"attempt", "quiz", *_GROUPING}
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


class Mapped(NamedTuple):
    """A file of xAPI statements that was written and read back."""

    path: Path
    statements: int
    size: int


class Mapper:
    """Maps statements of one store; `voids` are the ids of those that take others back."""

    def __init__(self, activities: Activities, voids: frozenset[str] = frozenset()) -> None:
        self._activities = activities
        self._voids = voids

    def statement(self, row: Carried) -> JsonObject:
        """Give one of ours as one of theirs."""
        result, context = json.loads(row.result), json.loads(row.context)
        verb = VERBS[row.verb]
        if row.verb == "voided" and row.object in self._voids:
            verb = RESTORED
        thing = self._object(row)
        found: JsonObject = {
            "id": as_uuid(row.id),
            "actor": self._actor(row),
            "verb": {"id": verb, "display": {"en": verb.rpartition("/")[2]}},
            "object": thing,
            "timestamp": iso(row.at),
            "version": VERSION,
        }
        if told := self._result(row, result):
            found["result"] = told
        found["context"] = self._context(
            row, context, is_activity=thing["objectType"] == "Activity"
        )
        return found

    def _actor(self, row: Carried) -> JsonObject:
        if row.learner is not None:
            return _agent("learners", row.learner)
        return _agent("laptops", row.device)  # what a facilitator does there is not a learner's

    def _object(self, row: Carried) -> JsonObject:
        if row.kind == "statement":
            return {"objectType": "StatementRef", "id": as_uuid(row.object)}
        return self._activities.of(row.kind, row.object, row.hash)

    def _result(self, row: Carried, result: Mapping[str, Json]) -> JsonObject:
        told: JsonObject = {}
        rest = {key: value for key, value in result.items() if key not in _IN_RESULT}
        score, success = result.get("score"), result.get("success")
        if _is_number(score) and -1 <= score <= 1:
            told["score"] = {"scaled": score}
        if isinstance(success, bool):
            told["success"] = success
        if isinstance(done := result.get("completion"), bool):
            told["completion"] = done
        if _is_number(duration := result.get("duration")) and duration >= 0:
            told["duration"] = f"PT{duration / 1000:.2f}S"
        response = result.get("response")
        if isinstance(response, dict):
            question = self._activities.question(row.object, row.hash)
            if (text := response_text(question, response)) is not None:
                told["response"] = text
            if question is None:
                rest["response"] = response
        if rest:
            told["extensions"] = self._extensions(rest)
        return told

    def _context(
        self, row: Carried, context: Mapping[str, Json], *, is_activity: bool
    ) -> JsonObject:
        told: JsonObject = {}
        if isinstance(attempt := context.get("attempt"), str) and attempt:
            told["registration"] = as_uuid(attempt)
        around: JsonObject = {}
        if isinstance(quiz := context.get("quiz"), str) and quiz:
            around["parent"] = [{"id": self._activities.iri("quiz", quiz)}]
        named = [(kind, context.get(kind)) for kind in _GROUPING]
        if grouping := [
            {"id": self._activities.iri(kind, thing)}
            for kind, thing in named
            if isinstance(thing, str) and thing
        ]:
            around["grouping"] = grouping
        if around:
            told["contextActivities"] = around
        if is_activity:
            told["platform"] = PLATFORM
            if isinstance(version := context.get("version"), str) and version:
                told["revision"] = version
        rest: dict[str, Json] = {k: v for k, v in context.items() if k not in _IN_CONTEXT}
        rest |= {"device": row.device, "seq": row.seq}
        if row.hash:
            rest["hash"] = row.hash
        if row.clock_back:
            rest["clock_back"] = True
        told["extensions"] = self._extensions(rest)
        return told

    def _extensions(self, values: Mapping[str, Json]) -> JsonObject:
        extension = self._activities.extension
        return {extension(_key(name)): value for name, value in values.items()}


@lru_cache(10_000)  # an attempt's statements name it again and again
def as_uuid(text: str) -> str:
    """Give an id as xAPI wants it; what is no UUID gets one that is always the same."""
    try:
        return str(UUID(text))
    except ValueError:
        return str(uuid5(NAMESPACE_URL, f"{HOME}/{text}"))


def mapped(queries: TravelQueries, extent: Extent, activities: Activities) -> Iterator[JsonObject]:
    """Give the statements of a store, by laptop and number."""
    mapper = Mapper(activities, queries.voids())
    return map(mapper.statement, queries.statements(extent))


def write_xapi(
    queries: TravelQueries,
    into: Path,
    activities: Activities,
    *,
    since: int | None = None,
    work: Path | None = None,
    progress: Progress = unseen,
) -> Mapped:
    """Write all statements as one JSON array, or one a line where the name ends with .jsonl."""
    extent = queries.extent(queries.starts(since))
    is_lines = into.suffix.lower() == ".jsonl"
    with unfinished(work) as file:
        statements = mapped(queries, extent, activities)
        _write(file, statements, progress, extent.total, is_lines=is_lines)
        size = deliver(file, into)
    return Mapped(into, extent.total, size)


def _write(
    file: BinaryIO,
    statements: Iterable[JsonObject],
    progress: Progress,
    total: int,
    *,
    is_lines: bool,
) -> None:
    file.write(b"" if is_lines else b"[")
    for number, statement in enumerate(statements, start=1):
        between = b"" if number == 1 else b"\n" if is_lines else b",\n"
        file.write(between + _encode(statement).encode("utf-8", "replace"))
        if number % 1000 == 0:
            progress(number, total)
    file.write(b"\n" if is_lines else b"]\n")


def _agent(kind: str, name: str) -> JsonObject:
    return {"objectType": "Agent", "account": {"homePage": f"{HOME}/{kind}", "name": name}}


@lru_cache(1000)
def _key(name: str) -> str:
    return "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in name) or "-"


def _is_number(value: Json) -> TypeGuard[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool)
