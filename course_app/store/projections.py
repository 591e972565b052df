"""What screens read: tables `p_*`, brought up to date in the transaction that appends.

A projection is made by folding each learner's statements in one order that depends on nothing
but the statements themselves; so any grouping and any order of arrival ends in the same rows,
and all of them can be dropped and made again (`rebuild`).

The order: a laptop's own statements by `seq`. Between laptops by `moment`, the latest time that
the laptop had reached for this learner, so that a clock going back moves nothing; then by
device id. `n` is a statement's place in that order.

A step is one SQL text over references to statements: of the one that was just appended, or of
all in the temporary table `fold`. There is no second way to come to a row.
"""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence

from course_app.store import corrections
from course_app.study.statements import VERBS, Kind, Verb

Row = tuple[int, int, str, int | None, int, int, Verb, Kind, str, str, str, str]

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
_LEARNERS_TABLES = ("p_learner", "p_place", "p_page", "p_attempt", "p_answer")
_TEMPORARY = (
    """CREATE TEMP TABLE IF NOT EXISTS fold (
        learner INTEGER, n INTEGER, device INTEGER, seq INTEGER, verb TEXT, at INTEGER,
        moment INTEGER, PRIMARY KEY (learner, n)
    ) WITHOUT ROWID""",
    "CREATE TEMP TABLE IF NOT EXISTS redo (learner INTEGER PRIMARY KEY)",
)
_CHUNK = 50_000  # statements folded at once in a rebuild: what a small laptop has memory for


def _text(column: str, key: str) -> str:
    value = f"json_extract(s.{column}, '$.{key}')"
    return f"CASE json_type(s.{column}, '$.{key}') WHEN 'text' THEN {value} END"


def _number(key: str) -> str:
    value = f"json_extract(s.result, '$.{key}')"
    return f"CASE WHEN json_type(s.result, '$.{key}') IN ('integer', 'real') THEN {value} END"


_OWN = "s.kind = 'learner' AND s.object = (SELECT id FROM learner WHERE no = f.learner)"


def _steps(fold: str) -> tuple[tuple[frozenset[str], str], ...]:
    """Give the steps as SQL, each with the verbs that wake it; they read references of `fold`."""
    rows = f"{fold} f CROSS JOIN statement s USING (device, seq)"  # in the order of the fold
    learner = f"""
        INSERT INTO p_learner (learner, created_at, last_seen, n, device, moment)
        SELECT learner, at, at, n, device, moment FROM {fold} WHERE true ORDER BY learner, n
        ON CONFLICT DO UPDATE SET last_seen = excluded.last_seen, n = excluded.n,
            device = excluded.device, moment = excluded.moment"""
    name = f"""
        UPDATE p_learner SET name = x.name FROM (
            SELECT f.learner, {_text("result", "name")} AS name, max(f.n) FROM {rows}
            WHERE f.verb IN ('registered', 'renamed') AND {_OWN}
                AND json_type(s.result, '$.name') = 'text' GROUP BY f.learner
        ) x WHERE x.learner = p_learner.learner"""
    archived = f"""
        UPDATE p_learner SET archived = x.archived FROM (
            SELECT f.learner, f.verb = 'closed' AS archived, max(f.n) FROM {rows}
            WHERE f.verb IN ('opened', 'closed') AND {_OWN} GROUP BY f.learner
        ) x WHERE x.learner = p_learner.learner"""
    place = f"""
        INSERT INTO p_place
        SELECT f.learner, s.kind = 'course', f.n, s.kind, s.object, s.hash, s.at,
            {_text("context", "attempt")}, {_text("context", "quiz")},
            {_text("context", "lesson")}, {_text("context", "place")}
        FROM {rows} WHERE f.verb = 'experienced' AND s.kind IN ('page', 'question', 'course')
        ORDER BY f.learner, f.n
        ON CONFLICT DO UPDATE SET n = excluded.n, kind = excluded.kind, object = excluded.object,
            hash = excluded.hash, at = excluded.at, attempt = excluded.attempt,
            quiz = excluded.quiz, lesson = excluded.lesson, place = excluded.place"""
    page = f"""
        INSERT INTO p_page
        SELECT f.learner, s.object, s.hash, s.at, s.at,
            CAST(coalesce({_number("duration")}, 0) AS INTEGER), 1
        FROM {rows} WHERE f.verb = 'experienced' AND s.kind = 'page'
            AND json_type(s.result, '$.completion') = 'true'
        ORDER BY f.learner, f.n
        ON CONFLICT DO UPDATE SET hash = excluded.hash, last_at = excluded.last_at,
            duration = duration + excluded.duration, times = times + 1"""
    attempt = f"""
        INSERT INTO p_attempt
        SELECT f.learner, {_text("context", "attempt")}, f.n, s.object,
            {_text("context", "place")}, s.at,
            CASE json_type(s.result, '$.plan') WHEN 'array'
                THEN json_extract(s.result, '$.plan') END,
            {_text("result", "seed")},
            CASE f.verb WHEN 'completed' THEN s.at END,
            {_number("score")},
            CASE f.verb WHEN 'passed' THEN 1 WHEN 'failed' THEN 0 ELSE
                CASE json_type(s.result, '$.success')
                    WHEN 'true' THEN 1 WHEN 'false' THEN 0 END END
        FROM {rows} WHERE f.verb IN ('attempted', 'completed', 'passed', 'failed')
            AND s.kind = 'quiz' AND json_type(s.context, '$.attempt') = 'text'
        ORDER BY f.learner, f.n
        ON CONFLICT DO UPDATE SET place = coalesce(place, excluded.place),
            plan = coalesce(plan, excluded.plan), seed = coalesce(seed, excluded.seed),
            finished_at = coalesce(excluded.finished_at, finished_at),
            score = coalesce(excluded.score, score), passed = coalesce(excluded.passed, passed)"""
    answer = f"""
        INSERT INTO p_answer
        SELECT f.learner, f.n, s.object, {_text("context", "attempt")}, f.device, f.seq
        FROM {rows} WHERE f.verb = 'answered' ORDER BY f.learner, f.n"""
    return (
        (frozenset(VERBS), learner),
        (frozenset({"registered", "renamed"}), name),
        (frozenset({"opened", "closed"}), archived),
        (frozenset({"experienced"}), place),
        (frozenset({"experienced"}), page),
        (frozenset({"attempted", "completed", "passed", "failed"}), attempt),
        (frozenset({"answered"}), answer),
    )


_ONE = """(SELECT ?1 AS learner, ?2 AS n, ?3 AS device, ?4 AS seq, ?5 AS verb, ?6 AS at,
    ?7 AS moment)"""
_STEPS_OF_ALL = tuple(step for _, step in _steps("fold"))
_STEPS_OF_ONE = {
    verb: tuple(step for wakes, step in _steps(_ONE) if verb in wakes) for verb in VERBS
}
# Whose record a learner's statements go to, and the latest of those.
_HEAD = """
    SELECT coalesce(a.main, w.no), coalesce(p.n, 0), coalesce(p.device, 0), coalesce(p.moment, 0)
    FROM (SELECT ? AS no) w LEFT JOIN p_alias a ON a.learner = w.no
    LEFT JOIN p_learner p ON p.learner = coalesce(a.main, w.no)"""
# All statements of the learners in `redo`, as corrected, in the order of the fold.
_FILL = """
    INSERT INTO fold
    WITH raw (learner, main) AS (
        SELECT learner, learner FROM redo WHERE learner NOT IN (SELECT learner FROM p_alias)
        UNION ALL SELECT a.learner, a.main FROM redo JOIN p_alias a ON a.main = redo.learner
    ), mine (main, device, seq, at, verb) AS (
        SELECT raw.main, s.device, s.seq, s.at, s.verb
        FROM raw CROSS JOIN statement s ON s.learner = raw.learner
        WHERE s.id NOT IN (SELECT statement FROM p_voided)
            AND s.id NOT IN (SELECT statement FROM p_moved)
        UNION ALL SELECT raw.main, s.device, s.seq, s.at, s.verb
        FROM p_moved m CROSS JOIN raw ON raw.learner = m.learner
        CROSS JOIN statement s ON s.id = m.statement
        WHERE s.id NOT IN (SELECT statement FROM p_voided)
    ), timed AS (
        SELECT *, max(at) OVER (PARTITION BY main, device ORDER BY seq) AS moment FROM mine
    )
    SELECT t.main, row_number() OVER (PARTITION BY t.main ORDER BY t.moment, d.id, t.seq),
        t.device, t.seq, t.verb, t.at, t.moment
    FROM timed t JOIN device d ON d.no = t.device"""


def make_ready(connection: sqlite3.Connection) -> None:
    """Let a connection fold; to be called once, outside a transaction."""
    for table in _TEMPORARY:
        connection.execute(table)


def project(connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Follow what this laptop has just appended; the caller holds the transaction."""
    if corrections.concern(connection, rows):
        project_merged(connection, rows)
        return
    late: set[int] = set()
    for device, seq, _id, learner, at, _back, verb, *_ in rows:
        if learner is None:
            continue
        main, n, before, moment = connection.execute(_HEAD, (learner,)).fetchone()
        if device != before and at <= moment:  # another laptop's clock was ahead of ours
            late.add(main)
            continue
        reference = (main, n + 1, device, seq, verb, at, max(at, moment))
        for step in _STEPS_OF_ONE[verb]:
            connection.execute(step, reference)
    _fold_again(connection, late)


def project_merged(connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Follow statements that came in any order, or that correct others.

    Everything of the learners concerned is folded again; the caller holds the transaction.
    """
    concerned = corrections.resolve(connection)
    learners = {row[3] for row in rows} | corrections.new_owners(connection, rows)
    for learner in learners - {None}:
        concerned.add(connection.execute(_HEAD, (learner,)).fetchone()[0])
    _fold_again(connection, concerned)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make all projections again from the log; the caller holds the transaction."""
    for table in _LEARNERS_TABLES:
        connection.execute(f"DELETE FROM {table}")
    corrections.resolve(connection)
    for chunk in _chunks(connection):
        _fold_again(connection, chunk)


def dump(connection: sqlite3.Connection) -> list[str]:
    """Give all projections as lines, the same on every laptop that has the same statements."""
    learner, device = (
        "(SELECT id FROM learner WHERE no = {})",
        "(SELECT id FROM device WHERE no = {})",
    )
    ids = {"learner": learner, "main": learner, "device": device}
    lines: list[str] = []
    for table in (*_LEARNERS_TABLES, *corrections.NAMES):
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        columns = (ids.get(name, "{}").format(f"{table}.{name}") for name in names)
        rows = connection.execute(f"SELECT {', '.join(columns)} FROM {table}")
        lines += sorted(f"{table} {row!r}" for row in rows)
    return lines


def _fold_again(connection: sqlite3.Connection, learners: Iterable[int]) -> None:
    rows = [(learner,) for learner in learners]
    if not rows:
        return
    for table in _LEARNERS_TABLES:
        connection.executemany(f"DELETE FROM {table} WHERE learner = ?", rows)
    connection.executemany("INSERT INTO redo VALUES (?)", rows)
    connection.execute(_FILL)
    connection.execute("DELETE FROM redo")
    for step in _STEPS_OF_ALL:
        connection.execute(step)
    connection.execute("DELETE FROM fold")


def _chunks(connection: sqlite3.Connection) -> Iterator[list[int]]:
    """Give all learners, as many at a time as have about `_CHUNK` statements together."""
    query = """
        SELECT coalesce(a.main, l.no), sum((SELECT count(*) FROM statement WHERE learner = l.no))
        FROM learner l LEFT JOIN p_alias a ON a.learner = l.no GROUP BY 1"""
    chunk: list[int] = []
    statements = 0
    for learner, count in connection.execute(query).fetchall():
        chunk.append(learner)
        statements += count
        if statements >= _CHUNK:
            yield chunk
            chunk, statements = [], 0
    yield chunk
