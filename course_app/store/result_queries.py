"""All attempts and all answers as rows of plain values, one by one, for tables of a million."""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from course_app.store.faults import said_plainly
from course_app.store.workshop_queries import Queries

_AT_ONCE = 2000  # rows
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


def _given(key: str, *kinds: str) -> str:
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    value = f"json_extract(s.result, '$.{key}')"
    return f"CASE WHEN json_type(s.result, '$.{key}') IN ({listed}) THEN {value} END"


def _around(key: str) -> str:
    value = f"json_extract(s.context, '$.{key}')"
    return f"CASE json_type(s.context, '$.{key}') WHEN 'text' THEN {value} END"


class ResultQueries(Queries):
    """Reads what is listed in spreadsheets; to be used by one thread at a time."""

    def attempts(self, since: int | None = None) -> Iterator[tuple[Any, ...]]:
        """Give all attempts, `ATTEMPT_VALUES` each, by learner in the order they were begun."""
        query = """
            SELECT l.id, w.name, p.quiz, p.place, p.attempt, p.started_at, p.finished_at,
                p.score, p.passed, json_array_length(coalesce(p.plan, '[]')), (
                    SELECT count(*) FROM p_answer a
                    WHERE a.learner = p.learner AND a.attempt = p.attempt)
            FROM p_attempt p JOIN learner l ON l.no = p.learner
            JOIN p_learner w ON w.learner = p.learner
            WHERE coalesce(p.finished_at, p.started_at) >= ? ORDER BY p.learner, p.n"""
        return self._each(query, since)

    def answers(self, since: int | None = None) -> Iterator[tuple[Any, ...]]:
        """Give all answers, `ANSWER_VALUES` each, by learner in the order they were given."""
        number = ("integer", "real")
        yes = ("true", "false")
        query = f"""
            SELECT l.id, w.name, s.object, s.hash, {_around("lesson")}, {_around("quiz")},
                {_around("place")}, p.attempt, {_given("try", "integer")},
                {_given("response", "object")}, {_given("score", *number)},
                {_given("success", *yes)}, {_given("confidence", "text")},
                {_given("hint", *yes)}, {_given("duration", *number)}, s.at, d.id, s.seq
            FROM p_answer p JOIN learner l ON l.no = p.learner
            JOIN p_learner w ON w.learner = p.learner
            JOIN statement s ON s.device = p.device AND s.seq = p.seq
            JOIN device d ON d.no = p.device
            WHERE s.at >= ? ORDER BY p.learner, p.n"""
        return self._each(query, since)

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
