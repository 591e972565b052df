"""What screens read: tables `p_*`, brought up to date in the transaction that appends.

A projection is made by folding each learner's statements in one order that depends on nothing
but the statements themselves; so any grouping and any order of arrival ends in the same rows,
and all of them can be dropped and made again (`rebuild`).

The order: a laptop's own statements by `seq`. Between laptops by `moment`, the latest time that
the laptop had reached for this learner, so that a clock going back moves nothing; then by
device id. `n` is a statement's place in that order.

A step is one SQL text over a reference to one statement. An answer that was just given and a
rebuild of everything run the same steps; there is no second way to come to a row.
"""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import chain

from course_app.store import corrections
from course_app.study.statements import Kind, Verb

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
MARKS = """CREATE TABLE p_mark (
    learner INTEGER, page TEXT, kind TEXT, -- "noted" or "bookmarked"
    n INTEGER NOT NULL, at INTEGER NOT NULL, hash TEXT NOT NULL,
    text TEXT NOT NULL, -- "" where it was withdrawn
    PRIMARY KEY (learner, page, kind)
) WITHOUT ROWID"""
_LEARNERS_TABLES = ("p_learner", "p_place", "p_page", "p_attempt", "p_answer", "p_mark")
_CHUNK = 20_000  # references held at once in a rebuild: what a small laptop has memory for


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

_LEARNER = f"""
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
_STEPS: Mapping[tuple[str, str], tuple[str, ...]] = {  # besides `_LEARNER`, which all wake
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
# Whose record a learner's statement goes to, the latest one there, and whether it was corrected
# before it came.
_HEAD = """
    SELECT coalesce(a.main, w.no), coalesce(p.n, 0), coalesce(p.device, 0), coalesce(p.moment, 0),
        EXISTS (SELECT 1 FROM p_voided WHERE statement = ?2)
            OR EXISTS (SELECT 1 FROM p_moved WHERE statement = ?2)
    FROM (SELECT ?1 AS no) w LEFT JOIN p_alias a ON a.learner = w.no
    LEFT JOIN p_learner p ON p.learner = coalesce(a.main, w.no)"""
# All statements that belong to one record, as corrected.
_MINE = """
    SELECT s.device, s.seq, s.at, s.verb, s.kind FROM (
        SELECT ?1 AS learner UNION ALL SELECT learner FROM p_alias WHERE main = ?1
    ) raw CROSS JOIN statement s ON s.learner = raw.learner
    WHERE s.id NOT IN (SELECT statement FROM p_voided)
        AND s.id NOT IN (SELECT statement FROM p_moved)
    UNION ALL
    SELECT s.device, s.seq, s.at, s.verb, s.kind FROM (
        SELECT ?1 AS learner UNION ALL SELECT learner FROM p_alias WHERE main = ?1
    ) raw CROSS JOIN p_moved m ON m.learner = raw.learner
    CROSS JOIN statement s ON s.id = m.statement
    WHERE s.id NOT IN (SELECT statement FROM p_voided)"""

Reference = tuple[int, int, int, int, int, int]  # learner, n, device, seq, at, moment


def project(connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Follow what this laptop has just appended; the caller holds the transaction."""
    late: set[int] = set()
    for device, seq, statement, learner, at, _back, verb, kind, *_ in rows:
        head = connection.execute(_HEAD, (learner, statement)).fetchone()
        main, n, before, moment, is_corrected = head
        if verb in corrections.VERBS or is_corrected:
            project_merged(connection, rows)
            return
        if learner is None:
            continue
        if device != before and at <= moment:  # another laptop's clock was ahead of ours
            late.add(main)
            continue
        reference = (main, n + 1, device, seq, at, max(at, moment))
        for step in (_LEARNER, *_STEPS.get((verb, kind), ())):
            connection.execute(step, reference)
    _fold_again(connection, late)


def project_merged(connection: sqlite3.Connection, rows: Sequence[Row]) -> None:
    """Follow statements that came in any order, or that correct others.

    Everything of the learners concerned is folded again; the caller holds the transaction.
    """
    moved = corrections.new_owners(connection, rows)
    project_learners(connection, {row[3] for row in rows if row[3] is not None} | moved)


def project_learners(connection: sqlite3.Connection, learners: AbstractSet[int]) -> None:
    """Fold everything of some learners, and of those whom corrections concern, again."""
    concerned = corrections.resolve(connection)
    for learner in learners:
        concerned.add(connection.execute(_HEAD, (learner, "")).fetchone()[0])
    _fold_again(connection, concerned)


def rebuild(connection: sqlite3.Connection) -> None:
    """Make all projections again from the log; the caller holds the transaction."""
    for table in _LEARNERS_TABLES:
        connection.execute(f"DELETE FROM {table}")
    corrections.resolve(connection)
    query = "SELECT no FROM learner WHERE no NOT IN (SELECT learner FROM p_alias)"
    _fold(connection, (main for (main,) in connection.execute(query).fetchall()))


def add_marks(connection: sqlite3.Connection) -> None:
    """Make the table of notes and bookmarks."""
    connection.execute(MARKS)


def add_pins(connection: sqlite3.Connection) -> None:
    """Make room for the records of PINs."""
    connection.execute("ALTER TABLE p_learner ADD COLUMN pin TEXT NOT NULL DEFAULT ''")


def catch_up(connection: sqlite3.Connection) -> None:
    """Fold what an older app had kept from a newer laptop's log without knowing what to do.

    Called when all tables are those of today, since the steps are.
    """
    query = """
        SELECT DISTINCT coalesce(a.main, s.learner) FROM statement s
        LEFT JOIN p_alias a ON a.learner = s.learner
        WHERE s.learner IS NOT NULL AND (
            s.verb IN ('noted', 'bookmarked') AND s.kind = 'page'
            OR s.verb = 'renamed' AND json_type(s.result, '$.pin') = 'text')"""
    _fold_again(connection, {who for (who,) in connection.execute(query).fetchall()})


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


def _fold_again(connection: sqlite3.Connection, learners: AbstractSet[int]) -> None:
    if not learners:
        return
    for table in _LEARNERS_TABLES:
        rows = ((learner,) for learner in learners)
        connection.executemany(f"DELETE FROM {table} WHERE learner = ?", rows)
    joined = {who for (who,) in connection.execute("SELECT learner FROM p_alias")}
    _fold(connection, learners - joined)


def _fold(connection: sqlite3.Connection, learners: Iterable[int]) -> None:
    """Make the rows of learners, who have none; `_CHUNK` statements at a time."""
    devices = dict(connection.execute("SELECT no, id FROM device").fetchall())
    waiting: dict[str, list[Reference]] = {_LEARNER: []}
    count = 0
    for learner in learners:
        ordered = _in_order(connection.execute(_MINE, (learner,)).fetchall(), devices)
        last: dict[str, Reference] = {}
        for n, (moment, device, seq, at, deed) in enumerate(ordered, start=1):
            reference = (learner, n, device, seq, at, moment)
            if n == 1:
                waiting[_LEARNER].append(reference)
            last[_LEARNER] = reference
            for step in _STEPS.get(deed, ()):
                if step in _LAST_WINS:
                    last[step] = reference
                else:
                    waiting.setdefault(step, []).append(reference)
        for step, reference in last.items():
            waiting.setdefault(step, []).append(reference)
        count += len(ordered)
        if count >= _CHUNK:
            _run(connection, waiting)
            count = 0
    _run(connection, waiting)


def _run(connection: sqlite3.Connection, waiting: dict[str, list[Reference]]) -> None:
    for step, references in waiting.items():  # `_LEARNER` first: others change its row
        whole = len(references) - len(references) % _TOGETHER
        if not step.lstrip().startswith("INSERT"):
            whole = 0  # an UPDATE takes only one of the references to a learner
        for start in range(0, whole, _TOGETHER):
            values = chain.from_iterable(references[start : start + _TOGETHER])
            connection.execute(_over_many(step, _TOGETHER), tuple(values))
        connection.executemany(step, references[whole:])
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


def _in_order(
    rows: Sequence[tuple[int, int, int, str, str]], devices: Mapping[int, str]
) -> list[tuple[int, int, int, int, tuple[str, str]]]:
    """Give one learner's statements, each with its moment before it, in the order of the fold."""
    moments: dict[int, int] = {}
    ordered = []
    for device, seq, at, verb, kind in sorted(rows):
        moment = moments[device] = max(at, moments.get(device, at))
        ordered.append((moment, device, seq, at, (verb, kind)))
    if len(moments) > 1:
        ordered.sort(key=lambda row: (row[0], devices[row[1]], row[2]))
    return ordered
