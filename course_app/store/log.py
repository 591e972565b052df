"""The log: append, read, merge. What is in it is never changed and never deleted.

Rows name devices and learners by numbers of this file; statements by their ids.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Literal, NamedTuple

from course_app.store.connection import transaction
from course_app.store.device import Device
from course_app.study.statements import (
    KINDS,
    VERBS,
    DeviceId,
    Draft,
    Json,
    Kind,
    LearnerId,
    Statement,
    StatementId,
    Thing,
    Verb,
)

Row = tuple[int, int, str, int | None, int, int, Verb, Kind, str, str, str, str]
Project = Callable[[sqlite3.Connection, Sequence[Row]], None]

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode
_INSERT = "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_READ = """
    SELECT s.id, d.id, s.seq, l.id, s.at, s.clock_back, s.verb, s.kind, s.object, s.hash,
        s.result, s.context
    FROM statement s JOIN device d ON d.no = s.device LEFT JOIN learner l ON l.no = s.learner"""


class Pending(NamedTuple):
    """A draft with its time, ready to be kept; `result` and `context` are compact JSON."""

    draft: Draft
    at: int
    result: str
    context: str


class Merged(NamedTuple):
    """What became of statements from elsewhere.

    `clashing` are those whose device and number belong to another statement here: a copied
    folder or a forged file; they were left out.
    """

    new: tuple[StatementId, ...]
    known: int
    clashing: tuple[StatementId, ...]


def pending(draft: Draft, at: int) -> Pending:
    """Make a draft ready to be kept; `at` is UTC in milliseconds.

    Raises `ValueError` or `TypeError` for what no statement can be: an unknown verb, an empty
    id, a value that JSON cannot hold.
    """
    if draft.verb not in VERBS or draft.object.kind not in KINDS:
        raise ValueError(f"no such statement: {draft.verb} {draft.object.kind}")
    if not draft.id or draft.learner == "":
        raise ValueError("a statement and its learner need an id")
    return Pending(draft, at, compact(draft.result), compact(draft.context))


def append(
    connection: sqlite3.Connection, device: Device, drafts: Sequence[Pending], project: Project
) -> tuple[Statement, ...]:
    """Keep drafts for good, in order, and bring the projections up to date.

    One transaction: once this returns, a power cut cannot take them away; if it raises, nothing
    was written. `seq` goes on without a gap. A draft whose id is in the log already is given
    back as it was kept, so that trying again is always safe.
    """
    try:
        return _append(connection, device, drafts, project)
    except sqlite3.IntegrityError:  # some are known already; asking first would cost every answer
        fresh = _without_known(connection, drafts)
    kept = _append(connection, device, fresh, project)
    by_id = {statement.id: statement for statement in kept}
    return tuple(by_id.get(d.draft.id) or _find(connection, d.draft.id) for d in drafts)


def read(connection: sqlite3.Connection, *, learner: str | None = None) -> Iterator[Statement]:
    """Give the statements by device and number; with `learner` only those made by that one."""
    where = " WHERE l.id = ?" if learner else ""
    order = " ORDER BY d.id, s.seq"
    for row in connection.execute(_READ + where + order, (learner,) if learner else ()):
        yield statement_of(row)


def merge(
    connection: sqlite3.Connection, statements: Iterable[Statement], project: Project
) -> Merged:
    """Add statements from elsewhere, in one transaction; those known already change nothing."""
    new: list[StatementId] = []
    clashing: list[StatementId] = []
    rows: list[Row] = []
    known = 0
    with transaction(connection):
        for s in statements:
            learner = None if s.learner is None else _learner(connection, s.learner)
            place = (_device(connection, s.device), s.seq)
            what = (s.verb, s.object.kind, s.object.id, s.object.hash)
            times = (learner, s.at, int(s.clock_back))
            row: Row = (*place, s.id, *times, *what, compact(s.result), compact(s.context))
            if connection.execute("SELECT 1 FROM statement WHERE id = ?", (s.id,)).fetchone():
                known += 1
            elif _is_taken(connection, place):
                clashing.append(s.id)
            else:
                connection.execute(_INSERT, row)
                new.append(s.id)
                rows.append(row)
        project(connection, rows)
    return Merged(new=tuple(new), known=known, clashing=tuple(clashing))


def last_seq(connection: sqlite3.Connection, device: Device) -> int:
    """Give the number of a device's latest statement, 0 before the first."""
    return _last(connection, device)[0]


def count(connection: sqlite3.Connection) -> int:
    """Give how many statements there are."""
    (number,) = connection.execute("SELECT count(*) FROM statement").fetchone()
    return int(number)


def _append(
    connection: sqlite3.Connection, device: Device, drafts: Sequence[Pending], project: Project
) -> tuple[Statement, ...]:
    with transaction(connection):
        rows = _rows(connection, device, drafts)
        for row in rows:
            connection.execute(_INSERT, row)
        project(connection, rows)
    return tuple(_told(device, entry.draft, row) for entry, row in zip(drafts, rows, strict=True))


def _rows(connection: sqlite3.Connection, device: Device, drafts: Sequence[Pending]) -> list[Row]:
    rows: list[Row] = []
    seq, before = _last(connection, device)
    numbers: dict[LearnerId | None, int | None] = {None: None}
    for draft, at, result, context in drafts:
        seq += 1
        who = draft.learner
        if who is not None and who not in numbers:
            numbers[who] = _learner(connection, who)
        times = (numbers[who], at, int(at < before))
        thing = draft.object
        what = (draft.verb, thing.kind, thing.id, thing.hash)
        rows.append((device.number, seq, draft.id, *times, *what, result, context))
        before = at
    return rows


def _without_known(connection: sqlite3.Connection, drafts: Sequence[Pending]) -> Sequence[Pending]:
    query = "SELECT 1 FROM statement WHERE id = ?"
    fresh: dict[str, Pending] = {}
    for entry in drafts:
        if connection.execute(query, (entry.draft.id,)).fetchone() is None:
            fresh.setdefault(entry.draft.id, entry)
    return tuple(fresh.values())


def _last(connection: sqlite3.Connection, device: Device) -> tuple[int, int]:
    query = "SELECT seq, at FROM statement WHERE device = ? ORDER BY seq DESC LIMIT 1"
    seq, at = connection.execute(query, (device.number,)).fetchone() or (0, 0)
    return seq, at


def _is_taken(connection: sqlite3.Connection, place: tuple[int, int]) -> bool:
    query = "SELECT 1 FROM statement WHERE device = ? AND seq = ?"
    return connection.execute(query, place).fetchone() is not None


def _learner(connection: sqlite3.Connection, who: str) -> int:
    return _number(connection, "learner", who)


def _device(connection: sqlite3.Connection, which: str) -> int:
    return _number(connection, "device", which)


def _number(connection: sqlite3.Connection, table: Literal["learner", "device"], text: str) -> int:
    query = f"SELECT no FROM {table} WHERE id = ?"  # noqa: S608  our own words
    if found := connection.execute(query, (text,)).fetchone():
        return int(found[0])
    change = f"INSERT INTO {table} (id) VALUES (?)"  # noqa: S608  our own words
    return connection.execute(change, (text,)).lastrowid or 0


def _find(connection: sqlite3.Connection, statement: str) -> Statement:
    return statement_of(connection.execute(_READ + " WHERE s.id = ?", (statement,)).fetchone())


def _told(device: Device, draft: Draft, row: Row) -> Statement:
    return Statement(
        id=draft.id,
        device=device.id,
        seq=row[1],
        learner=draft.learner,
        at=row[4],
        clock_back=bool(row[5]),
        verb=draft.verb,
        object=draft.object,
        result=draft.result,
        context=draft.context,
    )


def statement_of(row: tuple[Any, ...]) -> Statement:
    """Give the statement of a row that has the log's columns in their order."""
    statement, device, seq, learner, at, clock_back, verb, kind, thing, content, *texts = row
    result, context = texts
    return Statement(
        id=StatementId(statement),
        device=DeviceId(device),
        seq=seq,
        learner=learner,
        at=at,
        clock_back=bool(clock_back),
        verb=verb,
        object=Thing(kind=kind, id=thing, hash=content),
        result=json.loads(result),
        context=json.loads(context),
    )


def compact(values: Mapping[str, Json]) -> str:
    """Give a result or context as the log keeps it; raises for what JSON cannot hold."""
    text = _encode(values)
    if text.isascii():
        return text
    return text.encode("utf-8", "replace").decode()  # half of a character pair becomes "?"
