"""Corrections: statements that take back, move or join others, resolved to three small tables.

- `voided`: object = the statement that is taken back. It may itself be voided.
- `reassigned`: `learner` = who it really was; object = the statement, or `result.statements`, a
  list of ids, where many move together.
- `merged`: `learner` = whose record stays; object = the learner whose record joins it.

Each can be undone by voiding it. The outcome depends on which corrections there are, not on the
order in which they arrived; where two of them disagree the later one counts.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from course_app.study.voids import taken_back

VERBS = frozenset({"voided", "merged", "reassigned"})
TABLES = (
    "CREATE TABLE p_voided (statement TEXT PRIMARY KEY) WITHOUT ROWID",
    "CREATE TABLE p_moved (statement TEXT PRIMARY KEY, learner INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE INDEX p_moved_to ON p_moved (learner)",
    "CREATE TABLE p_alias (learner INTEGER PRIMARY KEY, main INTEGER NOT NULL)",
    "CREATE INDEX p_alias_of ON p_alias (main)",
)
NAMES = ("p_voided", "p_moved", "p_alias")

# As the index `correction` has it, or SQLite does not use it.
CORRECTS = "verb = 'voided' OR verb = 'merged' OR verb = 'reassigned'"
_READ = f"""
    SELECT d.id, s.seq, s.at, s.id, s.verb, s.learner, s.object, s.result
    FROM statement s JOIN device d ON d.no = s.device
    WHERE {CORRECTS} ORDER BY d.id, s.seq"""  # noqa: S608  our own words


class Outcome(NamedTuple):
    """Which statements count no more, whose the moved ones are, which records joined which."""

    voided: frozenset[str]
    moved: Mapping[str, int]
    alias: Mapping[int, int]


def new_owners(connection: sqlite3.Connection, rows: Iterable[Sequence[object]]) -> set[int]:
    """Give the learners to whom rows of the log were moved before they came."""
    query = "SELECT learner FROM p_moved WHERE statement = ?"
    return {who for row in rows for (who,) in connection.execute(query, (row[2],))}


def resolve(connection: sqlite3.Connection) -> set[int]:
    """Bring the three tables up to date; give the learners whose projections may have changed."""
    before, now = stored(connection), _outcome(connection)
    if before == now:
        return set()
    for table in NAMES:
        connection.execute(f"DELETE FROM {table}")  # noqa: S608  our own words
    connection.executemany("INSERT INTO p_voided VALUES (?)", ((v,) for v in sorted(now.voided)))
    connection.executemany("INSERT INTO p_moved VALUES (?, ?)", now.moved.items())
    connection.executemany("INSERT INTO p_alias VALUES (?, ?)", now.alias.items())
    return _concerned(connection, before, now)


def stored(connection: sqlite3.Connection) -> Outcome:
    """Give the outcome that the three tables hold."""
    voided = connection.execute("SELECT statement FROM p_voided")
    return Outcome(
        voided=frozenset(statement for (statement,) in voided),
        moved=dict(connection.execute("SELECT * FROM p_moved").fetchall()),
        alias=dict(connection.execute("SELECT * FROM p_alias").fetchall()),
    )


def _outcome(connection: sqlite3.Connection) -> Outcome:
    found = _in_order(connection.execute(_READ).fetchall())
    voided = taken_back({row[3]: row[6] for row in found if row[4] == "voided"})
    moved: dict[str, int] = {}
    alias: dict[int, int] = {}
    for *_, statement, verb, learner, thing, result in found:
        if statement in voided or learner is None:
            continue
        if verb == "reassigned":
            moved.update(dict.fromkeys(_moved_ids(thing, result), learner))
        elif verb == "merged":
            _join(alias, learner, _number(connection, thing))
    joined = {who: _main(alias, who) for who in alias}
    return Outcome(voided=voided, moved=moved, alias=joined)


def _in_order(rows: Iterable[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    """Put rows, sorted by device and seq, in the order of `projections`."""
    moments: dict[str, int] = {}
    keyed = []
    for row in rows:
        device, seq, at = row[:3]
        moment = moments[device] = max(at, moments.get(device, at))
        keyed.append(((moment, device, seq), row))
    return [row for _, row in sorted(keyed)]


def _moved_ids(thing: str, result: str) -> list[str]:
    listed = json.loads(result).get("statements")
    if not isinstance(listed, list):
        return [thing]
    return [statement for statement in listed if isinstance(statement, str)]


def _join(alias: dict[int, int], main: int, joining: int) -> None:
    main, joining = _main(alias, main), _main(alias, joining)
    if main != joining:
        alias[joining] = main


def _main(alias: Mapping[int, int], learner: int) -> int:
    while learner in alias:
        learner = alias[learner]
    return learner


def _number(connection: sqlite3.Connection, learner: str) -> int:
    query = "SELECT no FROM learner WHERE id = ?"
    if found := connection.execute(query, (learner,)).fetchone():
        return int(found[0])
    return connection.execute("INSERT INTO learner (id) VALUES (?)", (learner,)).lastrowid or 0


def _concerned(connection: sqlite3.Connection, before: Outcome, now: Outcome) -> set[int]:
    changed = set(before.voided ^ now.voided)
    changed |= {key for key, _ in before.moved.items() ^ now.moved.items()}
    learners = {key for key, _ in before.alias.items() ^ now.alias.items()}
    query = "SELECT learner FROM statement WHERE id = ? AND learner IS NOT NULL"
    for statement in changed:
        learners |= {who for (who,) in connection.execute(query, (statement,))}
        moves = (outcome.moved.get(statement) for outcome in (before, now))
        learners |= {who for who in moves if who is not None}
    return {outcome.alias.get(who, who) for who in learners for outcome in (before, now)}
