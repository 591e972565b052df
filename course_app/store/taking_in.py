"""Statements from elsewhere, a million at a time: added in one transaction, or not at all.

Rows come in batches and are forgotten at once, so that the memory needed does not grow with
their number. What is here already changes nothing; what contradicts it is refused with its name.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from itertools import chain
from operator import attrgetter
from typing import NamedTuple

from course_app.store import corrections, projections
from course_app.store.batches import batches as so_many
from course_app.store.batches import read_ahead, without_rings
from course_app.store.connection import transaction
from course_app.study.statements import DeviceId, Kind, LearnerId, StatementId, Verb


class Carried(NamedTuple):
    """A statement on its way; `result` and `context` are JSON as the log keeps it."""

    id: StatementId
    device: DeviceId
    seq: int
    learner: LearnerId | None
    at: int
    clock_back: int  # 0 or 1
    verb: Verb
    kind: Kind
    object: str
    hash: str
    result: str
    context: str


class TakenIn(NamedTuple):
    """What became of statements from elsewhere.

    `voided`, `moved` and `joined` count statements and records whose meaning is another now.
    """

    new: int
    known: int
    new_of: Mapping[DeviceId, int]
    voided: int
    moved: int
    joined: int
    learners: int  # who were not known before


class ClashError(Exception):
    """A statement contradicts one that is here: `is_same_id` with other content, else its place."""

    def __init__(self, statement: Carried, *, is_same_id: bool) -> None:
        super().__init__(statement.id)
        self.statement = statement
        self.is_same_id = is_same_id


_DEVICE, _LEARNER = attrgetter("device"), attrgetter("learner")
_MANY = (("foreign_keys", 0), ("cache_size", -32_000))  # kB where below 0
_VALUES = "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_TOGETHER = 2048  # rows in one go: 24,576 values, and SQLite takes 32,766 at most
_FIND = """
    SELECT s.id, d.id, s.seq, l.id, s.at, s.clock_back, s.verb, s.kind, s.object, s.hash,
        s.result, s.context
    FROM statement s JOIN device d ON d.no = s.device LEFT JOIN learner l ON l.no = s.learner"""


def take_in(
    connection: sqlite3.Connection,
    batches: Iterable[Sequence[Carried]],
    before_commit: Callable[[], object] = lambda: None,
) -> TakenIn:
    """Add statements and bring the projections up to date; repeating it changes nothing.

    Raises `ClashError`, or whatever `batches` or `before_commit` raise; then all is as before.
    `batches` are made on a thread of their own, so that reading and writing go on together.
    """
    rows = so_many(chain.from_iterable(batches), _TOGETHER)
    many = _for_many(connection)
    with without_rings(), read_ahead(rows) as ahead, many, transaction(connection):
        work = _Work(connection)
        for together in ahead:
            work.add(together)
        work.follower.end()
        before_commit()
        return work.outcome()


@contextmanager
def _for_many(connection: sqlite3.Connection) -> Iterator[None]:
    """Save what only helps where rows come one by one; a fifth of the time.

    SQLite looks up the laptop and the learner of each row, which were numbered a moment before,
    and keeps 2 MB of pages at hand.
    """
    usual = [(name, connection.execute(f"PRAGMA {name}").fetchone()[0]) for name, _ in _MANY]
    _set(connection, _MANY)
    try:
        yield
    finally:
        _set(connection, usual)


def _set(connection: sqlite3.Connection, pragmas: Iterable[tuple[str, int]]) -> None:
    for name, value in pragmas:
        connection.execute(f"PRAGMA {name} = {value}")


class _Work:
    """One transaction's memory: numbers of devices and learners, and what was counted."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._devices = _numbers(connection, "device")
        self._learners: dict[str | None, int | None] = {None: None}
        self._learners.update(_numbers(connection, "learner"))
        self._known_learners = len(self._learners)
        self.follower = projections.Follower(connection)
        self._new_of: Counter[DeviceId] = Counter()
        self._known = 0
        self._is_asking = False  # the last ones were here, so the next may be

    def add(self, batch: Sequence[Carried]) -> None:
        """Add those that are not here yet."""
        self._number(batch)
        count = len(batch)
        if self._is_asking:
            batch = self._without_known(batch)
        rows = self._rows(batch)
        try:
            self._insert(rows)
        except sqlite3.IntegrityError:  # some are here; asking first would cost every new one
            batch = self._without_known(batch)
            rows = self._rows(batch)
            self._insert(rows)
        self._is_asking = len(batch) < count
        self.follower.add(rows)
        self._new_of.update(map(_DEVICE, batch))

    def outcome(self) -> TakenIn:
        """Count what has changed since the beginning."""
        before, now = self.follower.before, corrections.stored(self._connection)
        return TakenIn(
            new=self._new_of.total(),
            known=self._known,
            new_of=dict(self._new_of),
            voided=len(now.voided ^ before.voided),
            moved=len(dict(now.moved.items() ^ before.moved.items())),
            joined=len(dict(now.alias.items() ^ before.alias.items())),
            learners=len(self._learners) - self._known_learners,
        )

    def _number(self, batch: Sequence[Carried]) -> None:
        devices, learners = self._devices, self._learners
        for device in set(map(_DEVICE, batch)) - devices.keys():
            devices[device] = _add(self._connection, "device", device)
        for learner in sorted(set(map(_LEARNER, batch)) - learners.keys()):
            learners[learner] = _add(self._connection, "learner", learner)

    def _rows(self, batch: Sequence[Carried]) -> list[projections.Row]:
        devices, learners = self._devices, self._learners
        return [
            (
                devices[device],
                seq,
                key,
                learners[who],
                at,
                back,
                verb,
                kind,
                thing,
                mark,
                said,
                around,
            )
            for key, device, seq, who, at, back, verb, kind, thing, mark, said, around in batch
        ]

    def _insert(self, rows: Sequence[projections.Row]) -> None:
        if rows:
            self._connection.execute(_insert_of(len(rows)), list(chain.from_iterable(rows)))

    def _without_known(self, batch: Sequence[Carried]) -> list[Carried]:
        """Give those whose id is not here, each once; raises `ClashError` for contradictions."""
        ids = json.dumps([row.id for row in batch])
        query = f"{_FIND} WHERE s.id IN (SELECT value FROM json_each(?))"  # noqa: S608
        here = {row[0]: Carried(*row) for row in self._connection.execute(query, (ids,))}
        fresh: dict[StatementId, Carried] = {}
        for row in batch:
            same = here.get(row.id) or fresh.get(row.id)
            if same is not None and not _is_same(same, row):
                raise ClashError(row, is_same_id=True)
            if same is None:
                self._check_place(row)
                fresh[row.id] = row
            else:
                self._known += 1
        return list(fresh.values())

    def _check_place(self, row: Carried) -> None:
        query = "SELECT 1 FROM statement WHERE device = ? AND seq = ?"
        place = (self._devices[row.device], row.seq)
        if self._connection.execute(query, place).fetchone():
            raise ClashError(row, is_same_id=False)


@lru_cache
def _insert_of(count: int) -> str:
    """Give the change that adds so many rows at once: all of them, or none."""
    return f"INSERT INTO statement VALUES {', '.join([_VALUES] * count)}"  # noqa: S608  our own words


def _numbers(connection: sqlite3.Connection, table: str) -> dict[str, int]:
    return dict(connection.execute(f"SELECT id, no FROM {table}").fetchall())  # noqa: S608


def _add(connection: sqlite3.Connection, table: str, key: str) -> int:
    change = f"INSERT INTO {table} (id) VALUES (?)"  # noqa: S608  our own words
    return connection.execute(change, (key,)).lastrowid or 0


def _is_same(one: Carried, other: Carried) -> bool:
    """Whether two say the same, however their JSON is spaced."""
    if one[:-2] != other[:-2]:
        return False
    return all(a == b or _alike(a, b) for a, b in zip(one[-2:], other[-2:], strict=True))


def _alike(one: str, other: str) -> bool:
    return json.dumps(json.loads(one), sort_keys=True) == json.dumps(
        json.loads(other), sort_keys=True
    )
