"""What a facilitator reads of groups: first attempts, answers, workshops and who came to them.

Everything is looked up by learner, which is indexed: a workshop's own statements have none, and
its list names the learners whose attendance is read. A learner whose record joined another's is
read as that one; what was taken back is not read at all.
"""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from course_app.store import schema
from course_app.store.connection import connect_reader
from course_app.store.faults import FOLDER_GONE, said_plainly, store_error
from course_app.store.log import statement_of
from course_app.study.statements import (
    Json,
    LearnerId,
    Statement,
)

# Attempts that count for scores and statistics: no reviews, no second rounds.
COUNTED = "p.finished_at IS NOT NULL AND p.place IN ('quiz', 'pre-test', 'final-test')"

_MAIN = "SELECT coalesce(a.main, l.no) FROM learner l LEFT JOIN p_alias a ON a.learner = l.no"
_COLUMNS = """s.id, d.id, s.seq, l.id, s.at, s.clock_back, s.verb, s.kind, s.object, s.hash,
        s.result, s.context"""
_STATEMENT = f"""
    SELECT {_COLUMNS}
    FROM statement s JOIN device d ON d.no = s.device LEFT JOIN learner l ON l.no = s.learner"""
_SCORE = """CASE WHEN json_type(s.result, '$.score') IN ('integer', 'real')
    THEN json_extract(s.result, '$.score') END"""
_RESPONSE = """CASE json_type(s.result, '$.response') WHEN 'object'
    THEN json_extract(s.result, '$.response') ELSE '{}' END"""


class SittingAnswer(NamedTuple):
    """The scored answer to one question of a sitting."""

    question: str
    hash: str
    score: float
    response: dict[str, Json]  # shared between equal answers: not to be changed
    confidence: str


class Sitting(NamedTuple):
    """A learner's first finished attempt at a quiz; `version` is the course's."""

    learner: LearnerId
    version: str
    plan: tuple[str, ...]
    answers: tuple[SittingAnswer, ...]


class GroupAnswer(NamedTuple):
    """One answer of a learner, in the order in which they were given; `at` is ms."""

    learner: LearnerId
    question: str
    attempt: str
    at: int
    score: float
    confidence: str
    place: str
    try_number: int


class Queries:
    """A connection that only reads; to be used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        """Open the file; raises `StoreError` when that cannot be, or a newer app wrote it."""
        self._folder = path.parent
        with said_plainly(self._folder):
            if not path.exists():
                raise store_error(FOLDER_GONE, self._folder)
            self._connection = connect_reader(path)
            try:
                schema.check_begun(self._connection, self._folder)
                schema.is_behind(self._connection, self._folder)
            except BaseException:
                self._connection.close()
                raise

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _all(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with said_plainly(self._folder):
            return self._connection.execute(query, values).fetchall()


class WorkshopQueries(Queries):
    """Reads groups of learners and the workshops that they came to."""

    def sittings(self, quiz: str, within: Collection[LearnerId] | None = None) -> Iterator[Sitting]:
        """Give each learner's first finished attempt at a quiz, with its scored answers.

        One by one, so that a caller can show how far it is, and stop. `within` None means all.
        """
        inside, values = among(within)
        query = f"""
            WITH first AS (
                SELECT p.learner, p.attempt, p.plan, min(p.n) FROM p_attempt p
                WHERE p.quiz = ? AND {COUNTED} AND {inside} GROUP BY p.learner)
            SELECT l.id, f.plan, s.object, s.hash, {_SCORE}, {_RESPONSE},
                json_extract(s.result, '$.confidence'), json_extract(s.context, '$.version')
            FROM first f JOIN learner l ON l.no = f.learner
            JOIN p_answer a ON a.learner = f.learner AND a.attempt = f.attempt
            JOIN statement s ON s.device = a.device AND s.seq = a.seq
            WHERE coalesce(json_extract(s.context, '$.place'), '') <> 'missed'
            ORDER BY f.learner, a.n"""
        responses: dict[str, dict[str, Json]] = {}
        with said_plainly(self._folder):
            found = self._connection.execute(query, (quiz, *values))
            for (learner, plan), rows in groupby(found, key=lambda row: (row[0], row[1])):
                yield _sitting(learner, plan, rows, responses)

    def answers(self, within: Collection[LearnerId]) -> tuple[GroupAnswer, ...]:
        """Give all answers of some learners, in the order in which each gave them."""
        inside, values = among(within)
        query = f"""
            SELECT l.id, s.object, p.attempt, s.at, s.result, s.context
            FROM p_answer p JOIN learner l ON l.no = p.learner
            JOIN statement s ON s.device = p.device AND s.seq = p.seq
            WHERE {inside} ORDER BY p.learner, p.n"""
        return tuple(map(_group_answer, self._all(query, *values)))

    def workshop_statements(self, workshop: str | None = None) -> tuple[Statement, ...]:
        """Give the statements of one workshop or of all, but for who came."""
        query = f"""
            {_STATEMENT} WHERE s.learner IS NULL
            AND s.verb IN ('opened', 'closed', 'registered', 'noted', 'experienced', 'polled')
            AND (s.kind = 'workshop' AND (?1 IS NULL OR s.object = ?1)
                OR s.verb = 'polled'
                    AND (?1 IS NULL OR json_extract(s.context, '$.workshop') = ?1))
            AND s.id NOT IN (SELECT statement FROM p_voided) ORDER BY s.device, s.seq"""
        return tuple(map(statement_of, self._all(query, workshop)))

    def attendance(
        self, within: Collection[LearnerId], workshop: str | None = None
    ) -> tuple[Statement, ...]:
        """Give the statements that say that some learners came, to one workshop or to any.

        Each names the learner who made it, also where that record has joined another's.
        """
        query = f"""
            WITH wanted (no) AS ({_MAIN} WHERE l.id IN (SELECT value FROM json_each(?1))),
            raw (no) AS (SELECT no FROM wanted
                UNION SELECT learner FROM p_alias WHERE main IN (SELECT no FROM wanted))
            {_STATEMENT} WHERE s.learner IN (SELECT no FROM raw) AND s.verb = 'attended'
            AND s.kind = 'workshop' AND (?2 IS NULL OR s.object = ?2)
            AND s.id NOT IN (SELECT statement FROM p_voided) ORDER BY s.device, s.seq"""
        names = json.dumps(list(within))
        return tuple(map(statement_of, self._all(query, names, workshop)))

    def papers(
        self, quiz: str, within: Collection[LearnerId], workshop: str = ""
    ) -> tuple[Statement, ...]:
        """Give what was typed in from paper for some learners: a quiz of one workshop, in order.

        Each names the learner that the record is read as, to whom it was moved where it was; what
        was taken back is not there.
        """
        query = f"""
            WITH wanted (no) AS ({_MAIN} WHERE l.id IN (SELECT value FROM json_each(?1))),
            raw (no) AS (SELECT no FROM wanted
                UNION SELECT learner FROM p_alias WHERE main IN (SELECT no FROM wanted)),
            mine AS (
                SELECT s.device, s.seq, raw.no AS whose
                FROM raw JOIN statement s ON s.learner = raw.no
                WHERE s.id NOT IN (SELECT statement FROM p_moved)
                UNION ALL
                SELECT s.device, s.seq, raw.no FROM raw JOIN p_moved m ON m.learner = raw.no
                JOIN statement s ON s.id = m.statement)
            SELECT {_COLUMNS} FROM mine JOIN statement s USING (device, seq)
            JOIN device d ON d.no = s.device JOIN learner l ON l.no = mine.whose
            WHERE s.verb IN ('attempted', 'answered', 'completed', 'passed', 'failed')
            AND json_extract(s.context, '$.source') = 'paper'
            AND json_extract(s.context, '$.quiz') = ?2
            AND coalesce(json_extract(s.context, '$.workshop'), '') = ?3
            AND s.id NOT IN (SELECT statement FROM p_voided) ORDER BY s.device, s.seq"""
        found = self._all(query, json.dumps(list(within)), quiz, workshop)
        joined = self.joined_learners()
        kept = map(statement_of, found)
        return tuple(
            each._replace(learner=joined.get(each.learner, each.learner))
            if each.learner is not None
            else each
            for each in kept
        )

    def joined_learners(self) -> dict[LearnerId, LearnerId]:
        """Give, for each learner whose record joined another's, that other."""
        query = """
            SELECT l.id, m.id FROM p_alias a JOIN learner l ON l.no = a.learner
            JOIN learner m ON m.no = a.main"""
        return {LearnerId(one): LearnerId(main) for one, main in self._all(query)}

    def names(self, within: Collection[LearnerId] | None = None) -> dict[LearnerId, str]:
        """Give the names of some learners, or of all who are not archived."""
        inside, values = among(within)
        shown = "NOT p.archived" if within is None else "true"
        query = f"""
            SELECT l.id, p.name FROM p_learner p JOIN learner l ON l.no = p.learner
            WHERE {inside} AND {shown} ORDER BY p.learner"""
        return {LearnerId(learner): name for learner, name in self._all(query, *values)}


def among(within: Collection[LearnerId] | None) -> tuple[str, list[object]]:
    """Give SQL that `p.learner` is one of some learners (None: of all), with its values."""
    if within is None:
        return "true", []
    wanted = f"{_MAIN} WHERE l.id IN (SELECT value FROM json_each(?))"
    return f"p.learner IN ({wanted})", [json.dumps(list(within))]


def _sitting(
    learner: str,
    plan: str | None,
    rows: Iterable[tuple[Any, ...]],
    responses: dict[str, dict[str, Json]],
) -> Sitting:
    answers: dict[str, SittingAnswer] = {}
    version = ""
    for _learner, _plan, question, content, score, response, confidence, told in rows:
        version = version or _text(told)
        if response not in responses:
            responses[response] = json.loads(response)
        if question not in answers:
            answers[question] = SittingAnswer(
                question, content, _score(score), responses[response], _text(confidence)
            )
    ids = tuple(map(str, json.loads(plan or "[]"))) or tuple(answers)
    return Sitting(LearnerId(learner), version, ids, tuple(answers.values()))


def _group_answer(row: tuple[Any, ...]) -> GroupAnswer:
    learner, question, attempt, at, result, context = row
    given, around = json.loads(result), json.loads(context)
    tries = given.get("try")
    return GroupAnswer(
        learner=LearnerId(learner),
        question=question,
        attempt=attempt or "",
        at=at,
        score=_score(given.get("score")),
        confidence=_text(given.get("confidence")),
        place=_text(around.get("place")),
        try_number=tries if isinstance(tries, int) else 1,
    )


def _score(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return 0.0
    return max(0.0, min(1.0, float(value)))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
