"""All attempts and all answers as rows of plain values, one by one, for tables of a million."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

import msgspec

from course_app.store.faults import said_plainly
from course_app.store.log import compact
from course_app.store.workshop_queries import Queries

_AT_ONCE = 500  # rows; with more they leave the cache of a processor
_CONTEXTS = 20_000  # kept in mind: those of an attempt are alike
_FIRST = -(2**63)

ATTEMPT_VALUES = (
    "learner",
    "name",
    "quiz",
    "place",
    "attempt",
    "started_at",
    "finished_at",
    "score",
    "passed",
    "questions",
    "answers",
)
ANSWER_VALUES = (
    "learner",
    "name",
    "question",
    "hash",
    "lesson",
    "quiz",
    "place",
    "attempt",
    "try",
    "response",
    "score",
    "success",
    "confidence",
    "hint",
    "duration",
    "at",
    "device",
    "number",
)


class _Result(msgspec.Struct, gc=False):
    """What is listed of an answer's `result`, where each is of its kind."""

    try_number: int | None = msgspec.field(default=None, name="try")
    response: msgspec.Raw = msgspec.Raw(b"")
    score: int | float | None = None
    success: bool | None = None
    confidence: str | None = None
    hint: bool | None = None
    duration: int | float | None = None


_read_result = msgspec.json.Decoder(_Result).decode
_KINDS: Mapping[str, tuple[type, ...]] = {
    "try": (int,),
    "response": (dict,),
    "score": (int, float),
    "success": (bool,),
    "confidence": (str,),
    "hint": (bool,),
    "duration": (int, float),
}


def _given(result: str) -> tuple[Any, ...]:
    """Give the values of a result, None for what is missing or of another kind."""
    try:
        read = _read_result(result)
    except msgspec.DecodeError:
        read = _read_result(_of_their_kind(result))
    response = str(read.response, "utf-8") or None
    if response and response[0] != "{":
        response = None
    return (
        read.try_number,
        response,
        read.score,
        read.success,
        read.confidence,
        read.hint,
        read.duration,
    )


def _of_their_kind(result: str) -> str:
    """Give a result without the values that another program wrote of another kind."""
    read = json.loads(result)
    return compact(
        {key: read[key] for key in _KINDS.keys() & read if type(read[key]) in _KINDS[key]}
    )


def _around(context: str) -> tuple[str | None, ...]:
    read = json.loads(context)
    values = (read.get(key) for key in ("lesson", "quiz", "place"))
    return tuple(value if isinstance(value, str) else None for value in values)


class ResultQueries(Queries):
    """Reads what is listed in spreadsheets; to be used by one thread at a time.

    Learners come by their ids, so that the lists do not tell in which order results arrived.
    """

    def attempts(self, since: int | None = None) -> Iterator[tuple[Any, ...]]:
        """Give all attempts, `ATTEMPT_VALUES` each, by learner in the order they were begun."""
        query = """
            SELECT l.id, w.name, p.quiz, p.place, p.attempt, p.started_at, p.finished_at,
                p.score, p.passed, json_array_length(coalesce(p.plan, '[]')), (
                    SELECT count(*) FROM p_answer a
                    WHERE a.learner = p.learner AND a.attempt = p.attempt)
            FROM learner l CROSS JOIN p_attempt p ON p.learner = l.no
            JOIN p_learner w ON w.learner = l.no
            WHERE coalesce(p.finished_at, p.started_at) >= ? ORDER BY l.id, p.n"""
        return self._each(query, since)

    def answers(self, since: int | None = None) -> Iterator[tuple[Any, ...]]:
        """Give all answers, `ANSWER_VALUES` each, by learner in the order they were given."""
        learners = {
            no: (learner, name)
            for no, learner, name in self._all(
                "SELECT l.no, l.id, w.name FROM learner l JOIN p_learner w ON w.learner = l.no"
            )
        }
        devices = dict(self._all("SELECT no, id FROM device"))
        around = lru_cache(_CONTEXTS)(_around)
        query = """
            SELECT p.learner, s.object, s.hash, p.attempt, s.context, s.result, s.at, p.device,
                p.seq
            FROM learner l CROSS JOIN p_answer p ON p.learner = l.no
            JOIN statement s ON s.device = p.device AND s.seq = p.seq
            WHERE s.at >= ? ORDER BY l.id, p.n"""
        for learner, question, content, attempt, context, result, at, device, number in self._each(
            query, since
        ):
            who, where, what = learners[learner], around(context), _given(result)
            yield (*who, question, content, *where, attempt, *what, at, devices[device], number)

    def answer_count(self) -> int:
        """Give how many answers count."""
        (count,) = self._all("SELECT count(*) FROM p_answer")[0]
        return int(count)

    def attempt_count(self) -> int:
        """Give how many attempts were begun."""
        (count,) = self._all("SELECT count(*) FROM p_attempt")[0]
        return int(count)

    def _each(self, query: str, since: int | None) -> Iterator[tuple[Any, ...]]:
        with said_plainly(self._folder):
            rows = self._connection.execute(query, (_FIRST if since is None else since,))
            while found := rows.fetchmany(_AT_ONCE):
                yield from found
