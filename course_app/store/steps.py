"""The tables `p_*` that screens read, and the steps that fill them.

A step is one SQL text over a reference to one statement. An answer that was just given, an import
and a rebuild of everything run the same steps; there is no second way to come to a row.
"""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from functools import lru_cache
from itertools import chain

from course_app.store import corrections
from course_app.study.statements import Kind, Verb

TABLES = (
    """CREATE TABLE p_learner (
        learner INTEGER PRIMARY KEY, name TEXT NOT NULL DEFAULT '', created_at INTEGER NOT NULL,
        last_seen INTEGER NOT NULL, archived INTEGER NOT NULL DEFAULT 0,
        n INTEGER NOT NULL, device INTEGER NOT NULL, moment INTEGER NOT NULL -- of the latest
    )""",
    """CREATE TABLE p_place (
        learner INTEGER, is_home INTEGER, n INTEGER NOT NULL, kind TEXT NOT NULL,
        object TEXT NOT NULL, hash TEXT NOT NULL, at INTEGER NOT NULL,
        attempt TEXT, quiz TEXT, lesson TEXT, place TEXT, PRIMARY KEY (learner, is_home)
    ) WITHOUT ROWID""",
    """CREATE TABLE p_page (
        learner INTEGER, page TEXT, hash TEXT NOT NULL, first_at INTEGER NOT NULL,
        last_at INTEGER NOT NULL, duration INTEGER NOT NULL, times INTEGER NOT NULL,
        PRIMARY KEY (learner, page)
    ) WITHOUT ROWID""",
    """CREATE TABLE p_attempt (
        learner INTEGER, attempt TEXT, n INTEGER NOT NULL, quiz TEXT NOT NULL, place TEXT,
        started_at INTEGER NOT NULL, plan TEXT, seed TEXT, finished_at INTEGER, score REAL,
        passed INTEGER, PRIMARY KEY (learner, attempt)
    ) WITHOUT ROWID""",
    """CREATE TABLE p_answer (
        learner INTEGER, n INTEGER, question TEXT NOT NULL, attempt TEXT,
        device INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (learner, n)
    ) WITHOUT ROWID""",
    *corrections.TABLES,
)
MARKS = """CREATE TABLE p_mark (
    learner INTEGER, page TEXT, kind TEXT, -- "noted" or "bookmarked"
    n INTEGER NOT NULL, at INTEGER NOT NULL, hash TEXT NOT NULL,
    text TEXT NOT NULL, -- "" where it was withdrawn
    PRIMARY KEY (learner, page, kind)
) WITHOUT ROWID"""
LEARNERS_TABLES = ("p_learner", "p_place", "p_page", "p_attempt", "p_answer", "p_mark")


def _text(column: str, key: str) -> str:
    value = f"json_extract(s.{column}, '$.{key}')"
    return f"CASE json_type(s.{column}, '$.{key}') WHEN 'text' THEN {value} END"


def _number(key: str) -> str:
    value = f"json_extract(s.result, '$.{key}')"
    return f"CASE WHEN json_type(s.result, '$.{key}') IN ('integer', 'real') THEN {value} END"


_ROW = """(
    SELECT ?1 AS learner, ?2 AS n, ?3 AS device, ?4 AS seq, ?5 AS at, ?6 AS moment
) f CROSS JOIN statement s USING (device, seq)"""
_TOGETHER = 64  # references that a step takes in one go: a rebuild takes two thirds of the time
_NAMED = """f.learner = p_learner.learner
    AND s.object = (SELECT id FROM learner WHERE no = f.learner)"""

LEARNER = f"""
    INSERT INTO p_learner (learner, created_at, last_seen, n, device, moment)
    SELECT f.learner, f.at, f.at, f.n, f.device, f.moment FROM {_ROW} WHERE true
    ON CONFLICT DO UPDATE SET last_seen = excluded.last_seen, n = excluded.n,
        device = excluded.device, moment = excluded.moment"""
_NAME = f"""
    UPDATE p_learner SET name = json_extract(s.result, '$.name') FROM {_ROW}
    WHERE {_NAMED} AND json_type(s.result, '$.name') = 'text'"""
_PIN = f"""
    UPDATE p_learner SET pin = json_extract(s.result, '$.pin') FROM {_ROW}
    WHERE {_NAMED} AND json_type(s.result, '$.pin') = 'text'"""
_ARCHIVED = f"""
    UPDATE p_learner SET archived = (s.verb = 'closed') FROM {_ROW} WHERE {_NAMED}"""
_PLACE = f"""
    INSERT INTO p_place
    SELECT f.learner, s.kind = 'course', f.n, s.kind, s.object, s.hash, s.at,
        {_text("context", "attempt")}, {_text("context", "quiz")},
        {_text("context", "lesson")}, {_text("context", "place")}
    FROM {_ROW} WHERE true
    ON CONFLICT DO UPDATE SET n = excluded.n, kind = excluded.kind, object = excluded.object,
        hash = excluded.hash, at = excluded.at, attempt = excluded.attempt,
        quiz = excluded.quiz, lesson = excluded.lesson, place = excluded.place"""
_HOME = f"{_PLACE} -- Home has a row of its own"
_PAGE = f"""
    INSERT INTO p_page
    SELECT f.learner, s.object, s.hash, s.at, s.at,
        CAST(coalesce({_number("duration")}, 0) AS INTEGER), 1
    FROM {_ROW} WHERE json_type(s.result, '$.completion') = 'true'
    ON CONFLICT DO UPDATE SET hash = excluded.hash, last_at = excluded.last_at,
        duration = duration + excluded.duration, times = times + 1"""
_ATTEMPT = f"""
    INSERT INTO p_attempt
    SELECT f.learner, {_text("context", "attempt")}, f.n, s.object,
        {_text("context", "place")}, s.at,
        CASE json_type(s.result, '$.plan') WHEN 'array'
            THEN json_extract(s.result, '$.plan') END,
        {_text("result", "seed")},
        CASE s.verb WHEN 'completed' THEN s.at END,
        {_number("score")},
        CASE s.verb WHEN 'passed' THEN 1 WHEN 'failed' THEN 0 ELSE
            CASE json_type(s.result, '$.success') WHEN 'true' THEN 1 WHEN 'false' THEN 0 END END
    FROM {_ROW} WHERE json_type(s.context, '$.attempt') = 'text'
    ON CONFLICT DO UPDATE SET place = coalesce(place, excluded.place),
        plan = coalesce(plan, excluded.plan), seed = coalesce(seed, excluded.seed),
        finished_at = coalesce(excluded.finished_at, finished_at),
        score = coalesce(excluded.score, score), passed = coalesce(excluded.passed, passed)"""
_ANSWER = f"""
    INSERT INTO p_answer
    SELECT f.learner, f.n, s.object, {_text("context", "attempt")}, f.device, f.seq
    FROM {_ROW} WHERE true"""
_MARK = f"""
    INSERT INTO p_mark
    SELECT f.learner, s.object, s.verb, f.n, s.at, s.hash, CASE s.verb
        WHEN 'noted' THEN coalesce({_text("result", "text")}, '')
        ELSE CASE json_type(s.result, '$.bookmarked') WHEN 'true' THEN 'true' ELSE '' END END
    FROM {_ROW} WHERE true
    ON CONFLICT DO UPDATE SET n = excluded.n, at = excluded.at, hash = excluded.hash,
        text = excluded.text"""
_STEPS: Mapping[tuple[str, str], tuple[str, ...]] = {  # besides `LEARNER`, which all wake
    ("registered", "learner"): (_NAME,),
    ("renamed", "learner"): (_NAME, _PIN),
    ("opened", "learner"): (_ARCHIVED,),
    ("closed", "learner"): (_ARCHIVED,),
    ("experienced", "page"): (_PLACE, _PAGE),
    ("experienced", "question"): (_PLACE,),
    ("experienced", "course"): (_HOME,),
    ("attempted", "quiz"): (_ATTEMPT,),
    ("completed", "quiz"): (_ATTEMPT,),
    ("passed", "quiz"): (_ATTEMPT,),
    ("failed", "quiz"): (_ATTEMPT,),
    ("answered", "question"): (_ANSWER,),
    ("noted", "page"): (_MARK,),
    ("bookmarked", "page"): (_MARK,),
}
_LAST_WINS = frozenset({_PLACE, _HOME})  # what came before leaves no trace in their row

Reference = tuple[int, int, int, int, int, int]  # learner, n, device, seq, at, moment


def take(connection: sqlite3.Connection, verb: Verb, kind: Kind, reference: Reference) -> None:
    """Take one reference through its steps."""
    for step in (LEARNER, *_STEPS.get((verb, kind), ())):
        connection.execute(step, reference)


class Waiting:
    """References that wait for their steps, so that many are taken in one go.

    They come in the order of the fold, learner by learner or mixed.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._each: dict[str, list[Reference]] = {LEARNER: []}  # first: others change its row
        self._last: dict[str, dict[int, Reference]] = {LEARNER: {}}

    def add(self, deed: tuple[Verb, Kind], reference: Reference) -> None:
        """Let one more wait."""
        learner = reference[0]
        if reference[1] == 1:
            self._each[LEARNER].append(reference)
        self._last[LEARNER][learner] = reference
        for step in _STEPS.get(deed, ()):
            if step in _LAST_WINS:
                self._last.setdefault(step, {})[learner] = reference
            else:
                self._each.setdefault(step, []).append(reference)

    def run(self) -> None:
        """Take all that wait through their steps."""
        for step, last in self._last.items():
            self._each.setdefault(step, []).extend(last.values())
            last.clear()
        for step, references in self._each.items():
            if step.lstrip().startswith("INSERT"):
                for start in range(0, len(references), _TOGETHER):
                    together = references[start : start + _TOGETHER]
                    change = _over_many(step, len(together))
                    self._connection.execute(change, list(chain.from_iterable(together)))
            else:  # an UPDATE takes only one of the references to a learner
                self._connection.executemany(step, references)
            references.clear()


@lru_cache
def _over_many(step: str, count: int) -> str:
    """Give a step that goes through references in their order, as if each were taken alone."""
    values = ", ".join(["(?, ?, ?, ?, ?, ?)"] * count)
    rows = f"""(
        SELECT column1 AS learner, column2 AS n, column3 AS device, column4 AS seq,
            column5 AS at, column6 AS moment FROM (VALUES {values})
    ) f CROSS JOIN statement s USING (device, seq)"""
    return step.replace(_ROW, rows)
