"""What the window reads: one learner's place, pages, attempts and answers, as plain data.

A reader has its own connection and sees what was kept at the moment of each call. A learner
whose record joined another's is read as that one.
"""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from course_app.store import log
from course_app.store.connection import connect_reader
from course_app.store.device import Device
from course_app.store.faults import said_plainly
from course_app.store.records import (
    AnswerRecord,
    AttemptRecord,
    LearnerCard,
    LearnerRecord,
    MarkRecord,
    PageRead,
    Place,
)
from course_app.study.statements import AttemptId, Json, LearnerId

# The record that a learner is read from: their own, or the one that theirs has joined.
_MAIN = """coalesce(
    (SELECT a.main FROM p_alias a JOIN learner l ON l.no = a.learner WHERE l.id = ?1),
    (SELECT no FROM learner WHERE id = ?1))"""
# Statements that open a test again, unless they were taken back.
_UNLOCKS = """s.verb = 'opened' AND s.kind = 'quiz'
    AND json_type(s.result, '$.unlocked') = 'true' AND json_type(s.context, '$.attempt') = 'text'
    AND s.id NOT IN (SELECT statement FROM p_voided)"""
_COUNTED_PLACES = ("quiz", "pre-test", "final-test")  # what a best score may come from


class Reader:
    """Reads projections; to be used by one thread at a time."""

    def __init__(self, path: Path, device: Device) -> None:
        """Open the file; raises `StoreError` when that cannot be."""
        self._folder = path.parent
        self._device = device
        with said_plainly(self._folder):
            self._connection = connect_reader(path)

    def place(self, learner: str) -> Place | None:
        """Give where a learner is now, or None for one who has not begun."""
        return self._place(learner, "true")

    def study_place(self, learner: str) -> Place | None:
        """Give the last page or question, also when the learner went Home after it."""
        return self._place(learner, "NOT is_home")

    def pages(self, learner: str) -> dict[str, PageRead]:
        """Give the pages that a learner has left by Next, by id."""
        columns = "page, hash, first_at, last_at, duration, times"
        found = self._all(f"SELECT {columns} FROM p_page WHERE learner = {_MAIN}", learner)
        return {
            page: PageRead(
                hash=content, first_at=first, last_at=last, duration=duration, times=times
            )
            for page, content, first, last, duration, times in found
        }

    def marks(self, learner: str) -> tuple[MarkRecord, ...]:
        """Give a learner's notes and bookmarks that are not withdrawn, in the order of making."""
        query = f"""
            SELECT kind, page, hash, at, text FROM p_mark
            WHERE learner = {_MAIN} AND text != '' ORDER BY n"""
        return tuple(MarkRecord(*row) for row in self._all(query, learner))

    def attempts(self, learner: str, quiz_id: str | None = None) -> tuple[AttemptRecord, ...]:
        """Give a learner's attempts in the order in which they were begun."""
        return self._attempts(learner, "?2 IS NULL OR p.quiz = ?2", quiz_id)

    def attempt(self, learner: str, attempt_id: str) -> AttemptRecord | None:
        """Give one of a learner's attempts, or None where it is unknown."""
        return next(iter(self._attempts(learner, "p.attempt = ?2", attempt_id)), None)

    def answers(self, learner: str, attempt_id: str) -> tuple[AnswerRecord, ...]:
        """Give the answers of one attempt, in order."""
        return tuple(self._answers(learner, "p.attempt = ?2", attempt_id))

    def last_answers(self, learner: str) -> dict[str, AnswerRecord]:
        """Give a learner's latest answer to each question, wherever it was asked."""
        latest = f"""(p.learner, p.n) IN (
            SELECT learner, max(n) FROM p_answer WHERE learner = {_MAIN} GROUP BY question)"""
        return {answer.question: answer for answer in self._answers(learner, latest)}

    def unlocked(self, learner: str) -> frozenset[AttemptId]:
        """Give the attempts after which a facilitator let the learner try again at once."""
        query = f"""
            WITH raw AS (SELECT {_MAIN} AS learner UNION ALL
                SELECT learner FROM p_alias WHERE main = {_MAIN})
            SELECT json_extract(s.context, '$.attempt')
            FROM raw CROSS JOIN statement s USING (learner)
            WHERE {_UNLOCKS} AND s.id NOT IN (SELECT statement FROM p_moved)
            UNION SELECT json_extract(s.context, '$.attempt')
            FROM raw CROSS JOIN p_moved m USING (learner) CROSS JOIN statement s
            WHERE s.id = m.statement AND {_UNLOCKS}"""
        return frozenset(AttemptId(attempt) for (attempt,) in self._all(query, learner))

    def best_scores(self, learner: str) -> dict[str, float]:
        """Give the best score of the finished attempts at each quiz or test.

        Quick checks, reviews and second rounds do not count.
        """
        places = ", ".join(f"'{place}'" for place in _COUNTED_PLACES)
        query = f"""
            SELECT quiz, max(score) FROM p_attempt WHERE learner = {_MAIN}
            AND finished_at IS NOT NULL AND score IS NOT NULL AND place IN ({places})
            GROUP BY quiz"""
        return dict(self._all(query, learner))

    def learners(self) -> tuple[LearnerRecord, ...]:
        """Give all learners, archived ones too, the one seen last first."""
        query = """
            SELECT l.id, p.name, p.created_at, p.last_seen, p.archived, p.pin
            FROM p_learner p JOIN learner l ON l.no = p.learner ORDER BY p.last_seen DESC, l.id"""
        return tuple(
            LearnerRecord(
                id=LearnerId(who),
                name=name,
                created_at=created,
                last_seen=seen,
                archived=bool(archived),
                pin=pin,
            )
            for who, name, created, seen, archived, pin in self._all(query)
        )

    def cards(self) -> tuple[LearnerCard, ...]:
        """Give the learners to choose from, the one seen last first.

        Not those who are archived, nor guests who left before they did anything.
        """
        query = """
            SELECT l.id, p.name, p.last_seen, p.pin <> '', coalesce(w.object, ''),
                coalesce(w.lesson, '')
            FROM p_learner p JOIN learner l ON l.no = p.learner
            LEFT JOIN p_place w ON w.learner = p.learner AND NOT w.is_home
            WHERE NOT p.archived AND (p.name <> '' OR w.object IS NOT NULL)
            ORDER BY p.last_seen DESC, l.id"""
        return tuple(
            LearnerCard(who, name, seen, bool(has_pin), page, lesson)
            for who, name, seen, has_pin, page, lesson in self._all(query)
        )

    def count(self) -> int:
        """Give how many statements there are."""
        with said_plainly(self._folder):
            return log.count(self._connection)

    def device(self) -> Device:
        """Give this laptop's device."""
        return self._device

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _place(self, learner: str, which: str) -> Place | None:
        query = f"""
            SELECT kind, object, hash, at, attempt, quiz, lesson, place FROM p_place
            WHERE learner = {_MAIN} AND {which} ORDER BY n DESC LIMIT 1"""
        return next((_place_of(row) for row in self._all(query, learner)), None)

    def _attempts(self, learner: str, which: str, value: str | None) -> tuple[AttemptRecord, ...]:
        query = f"""
            SELECT p.attempt, p.quiz, p.place, p.started_at, p.plan, p.seed, p.finished_at,
                p.score, p.passed, (
                    SELECT count(*) FROM p_answer a
                    WHERE a.learner = p.learner AND a.attempt = p.attempt)
            FROM p_attempt p WHERE p.learner = {_MAIN} AND ({which}) ORDER BY p.n"""
        return tuple(map(_attempt, self._all(query, learner, value)))

    def _answers(self, learner: str, which: str, *values: object) -> list[AnswerRecord]:
        query = f"""
            SELECT s.object, s.hash, s.at, s.result, s.context
            FROM p_answer p JOIN statement s ON s.device = p.device AND s.seq = p.seq
            WHERE p.learner = {_MAIN} AND {which} ORDER BY p.n"""
        return [_answer(*row) for row in self._all(query, learner, *values)]

    def _all(self, query: str, *values: object) -> list[tuple[Any, ...]]:
        with said_plainly(self._folder):
            return self._connection.execute(query, values).fetchall()


def _place_of(row: tuple[Any, ...]) -> Place:
    kind, thing, content, at, *context = row
    attempt, quiz, lesson, place = (text or "" for text in context)
    return Place(
        kind=kind,
        id=thing,
        hash=content,
        at=at,
        attempt=AttemptId(attempt),
        quiz=quiz,
        lesson=lesson,
        place=place,
    )


def _attempt(row: tuple[Any, ...]) -> AttemptRecord:
    attempt, quiz, place, started, plan, seed, finished, score, passed, answers = row
    return AttemptRecord(
        id=AttemptId(attempt),
        quiz=quiz,
        place=place or "",
        started_at=started,
        plan=tuple(map(str, json.loads(plan or "[]"))),
        seed=seed or "",
        finished_at=finished,
        score=score,
        passed=None if passed is None else bool(passed),
        answers=answers,
    )


def _answer(question: str, content: str, at: int, result: str, context: str) -> AnswerRecord:
    """Read an answer's own JSON; what another program wrote wrongly reads as not given."""
    given, around = json.loads(result), json.loads(context)
    response, attempt = given.get("response"), around.get("attempt")
    score, success, tries = given.get("score"), given.get("success"), given.get("try")
    duration, confidence = given.get("duration"), given.get("confidence")
    return AnswerRecord(
        question=question,
        hash=content,
        response=response if isinstance(response, dict) else {},
        score=float(score) if _is_number(score) else 0.0,
        success=success if isinstance(success, bool) else None,
        confidence=confidence if confidence in ("sure", "unsure") else "",
        try_number=tries if _is_number(tries) else 1,
        duration=duration if _is_number(duration) else None,
        at=at,
        attempt=AttemptId(attempt if isinstance(attempt, str) else ""),
        place=place if isinstance(place := around.get("place"), str) else "",
    )


def _is_number(value: Json) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
