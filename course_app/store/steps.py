"""The tables `p_*` that screens read, and the steps that fill them.

A step is one SQL text over a stretch of statements: those of one learner that have consecutive
numbers on one laptop. An answer that was just given, an import and a rebuild of everything run the
same steps; there is no second way to come to a row.
"""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
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


_STRETCH = """(
    SELECT ?1 AS learner, ?2 AS n, ?3 AS device, ?4 AS first, ?5 AS last, ?6 AS moment
) f CROSS JOIN statement s ON s.device = f.device AND s.seq BETWEEN f.first AND f.last"""
_N = "f.n + s.seq - f.first"
_TOGETHER = 64  # stretches that a step takes in one go
_NAMED = """f.learner = p_learner.learner
    AND s.object = (SELECT id FROM learner WHERE no = f.learner)"""

LEARNER = f"""
    INSERT INTO p_learner (learner, created_at, last_seen, n, device, moment)
    SELECT f.learner, s.at, s.at, f.n, f.device, f.moment FROM {_STRETCH} WHERE true
    ON CONFLICT DO UPDATE SET last_seen = excluded.last_seen, n = excluded.n,
        device = excluded.device, moment = excluded.moment"""
_NAME = f"""
    UPDATE p_learner SET name = json_extract(s.result, '$.name') FROM {_STRETCH}
    WHERE {_NAMED} AND json_type(s.result, '$.name') = 'text'"""
_PIN = f"""
    UPDATE p_learner SET pin = json_extract(s.result, '$.pin') FROM {_STRETCH}
    WHERE {_NAMED} AND json_type(s.result, '$.pin') = 'text'"""
_ARCHIVED = f"""
    UPDATE p_learner SET archived = (s.verb = 'closed') FROM {_STRETCH} WHERE {_NAMED}"""
_PLACE = f"""
    INSERT INTO p_place
    SELECT f.learner, s.kind = 'course', f.n, s.kind, s.object, s.hash, s.at,
        {_text("context", "attempt")}, {_text("context", "quiz")},
        {_text("context", "lesson")}, {_text("context", "place")}
    FROM {_STRETCH} WHERE true
    ON CONFLICT DO UPDATE SET n = excluded.n, kind = excluded.kind, object = excluded.object,
        hash = excluded.hash, at = excluded.at, attempt = excluded.attempt,
        quiz = excluded.quiz, lesson = excluded.lesson, place = excluded.place"""
_HOME = f"{_PLACE} -- Home has a row of its own"
_PAGE = f"""
    INSERT INTO p_page
    SELECT f.learner, s.object, s.hash, s.at, s.at,
        CAST(coalesce({_number("duration")}, 0) AS INTEGER), 1
    FROM {_STRETCH} WHERE s.verb = 'experienced' AND s.kind = 'page'
        AND json_type(s.result, '$.completion') = 'true'
    ON CONFLICT DO UPDATE SET hash = excluded.hash, last_at = excluded.last_at,
        duration = duration + excluded.duration, times = times + 1"""
_ATTEMPT = f"""
    INSERT INTO p_attempt
    SELECT f.learner, {_text("context", "attempt")}, {_N}, s.object,
        {_text("context", "place")}, s.at,
        CASE json_type(s.result, '$.plan') WHEN 'array'
            THEN json_extract(s.result, '$.plan') END,
        {_text("result", "seed")},
        CASE s.verb WHEN 'completed' THEN s.at END,
        {_number("score")},
        CASE s.verb WHEN 'passed' THEN 1 WHEN 'failed' THEN 0 ELSE
            CASE json_type(s.result, '$.success') WHEN 'true' THEN 1 WHEN 'false' THEN 0 END END
    FROM {_STRETCH} WHERE s.kind = 'quiz' AND json_type(s.context, '$.attempt') = 'text'
        AND s.verb IN ('attempted', 'completed', 'passed', 'failed')
    ON CONFLICT DO UPDATE SET place = coalesce(place, excluded.place),
        plan = coalesce(plan, excluded.plan), seed = coalesce(seed, excluded.seed),
        finished_at = coalesce(excluded.finished_at, finished_at),
        score = coalesce(excluded.score, score), passed = coalesce(excluded.passed, passed)"""
_ANSWER = f"""
    INSERT INTO p_answer
    SELECT f.learner, {_N}, s.object, {_text("context", "attempt")}, s.device, s.seq
    FROM {_STRETCH} WHERE s.verb = 'answered' AND s.kind = 'question'"""
_MARK = f"""
    INSERT INTO p_mark
    SELECT f.learner, s.object, s.verb, {_N}, s.at, s.hash, CASE s.verb
        WHEN 'noted' THEN coalesce({_text("result", "text")}, '')
        ELSE CASE json_type(s.result, '$.bookmarked') WHEN 'true' THEN 'true' ELSE '' END END
    FROM {_STRETCH} WHERE s.kind = 'page' AND s.verb IN ('noted', 'bookmarked')
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
_ONE_BY_ONE = frozenset({_NAME, _PIN, _ARCHIVED})  # an UPDATE takes only one row for a learner

Deed = tuple[Verb, Kind]
Stretch = tuple[
    int, int, int, int, int, int
]  # learner, n of the first, device, first, last, moment


def take(connection: sqlite3.Connection, deed: Deed, stretch: Stretch) -> None:
    """Take a stretch of one statement through its steps."""
    for step in (LEARNER, *_STEPS.get(deed, ())):
        connection.execute(step, stretch)


class Waiting:
    """Stretches that wait for their steps, so that many are taken in one go.

    They come in the order of the fold, learner by learner or mixed. A learner's `moment` is that
    of the last statement, which is the only one that stays in the rows.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._each: dict[str, list[Stretch]] = {LEARNER: []}  # first: others change its row
        self._last: dict[str, dict[int, Stretch]] = {LEARNER: {}}

    def add(
        self, learner: int, n: int, place: tuple[int, int], deeds: Sequence[Deed], moment: int
    ) -> None:
        """Let a stretch wait that begins at a `place`: a laptop and a number on it."""
        device, first = place
        last = first + len(deeds) - 1
        whole = (learner, n, device, first, last, moment)

        def one(seq: int) -> Stretch:
            return (learner, n + seq - first, device, seq, seq, moment)

        if n == 1:
            self._each[LEARNER].append(one(first))
        self._last[LEARNER][learner] = one(last)
        places = dict(zip(deeds, range(first, last + 1), strict=True))  # of the last of each
        over_all: dict[str, Stretch] = {}
        for deed, seq in sorted(places.items(), key=_by_place):
            for step in _STEPS.get(deed, ()):
                if step in _LAST_WINS:
                    self._last.setdefault(step, {})[learner] = one(seq)
                elif step in _ONE_BY_ONE:
                    found = [first + at for at, each in enumerate(deeds) if each == deed]
                    self._each.setdefault(step, []).extend(map(one, found))
                else:
                    over_all[step] = whole
        for step in over_all:
            self._each.setdefault(step, []).append(whole)

    def run(self) -> None:
        """Take all that wait through their steps."""
        for step, last in self._last.items():
            self._each.setdefault(step, []).extend(last.values())
            last.clear()
        for step, stretches in self._each.items():
            if step in _ONE_BY_ONE:
                self._connection.executemany(step, stretches)
            else:
                for start in range(0, len(stretches), _TOGETHER):
                    together = stretches[start : start + _TOGETHER]
                    change = _over_many(step, len(together))
                    self._connection.execute(change, list(chain.from_iterable(together)))
            stretches.clear()


def _by_place(place: tuple[Deed, int]) -> int:
    return place[1]


@lru_cache
def _over_many(step: str, count: int) -> str:
    """Give a step that goes through stretches in their order, as if each were taken alone."""
    values = ", ".join(["(?, ?, ?, ?, ?, ?)"] * count)
    stretches = f"""(
        SELECT column1 AS learner, column2 AS n, column3 AS device, column4 AS first,
            column5 AS last, column6 AS moment FROM (VALUES {values})
    ) f"""
    return step.replace(_STRETCH.partition(" f ")[0] + " f", stretches)
