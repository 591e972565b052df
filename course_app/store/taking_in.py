"""Statements from elsewhere, a million at a time: added in one transaction, or not at all.

Rows come in batches and are forgotten at once, so that the memory needed does not grow with
their number. What is here already changes nothing; what contradicts it is refused with its name.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
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
    with without_rings(), _for_many(connection), transaction(connection):
        work = _Work(connection)
        many = so_many(chain.from_iterable(batches), _TOGETHER)
        with read_ahead(map(work.prepared, many)) as ahead:
            for batch in ahead:
                work.add(batch)
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


class _Numbers:
    """The numbers that stand for ids in the log; new ids get the next ones, and are then added."""

    def __init__(self, connection: sqlite3.Connection, table: str) -> None:
        self._connection = connection
        self._table = table
        self.of: dict[str | None, int] = dict(
            connection.execute(f"SELECT id, no FROM {table}").fetchall()  # noqa: S608  our own words
        )
        self.before = len(self.of)
        self._last = max(self.of.values(), default=0)

    def new(self, keys: AbstractSet[str]) -> list[tuple[int, str]]:
        """Give numbers to those that have none yet, and give those."""
        unknown = sorted(key for key in keys if key not in self.of)
        new = list(enumerate(unknown, start=self._last + 1))
        self._last += len(new)
        self.of.update((key, number) for number, key in new)
        return new

    def add(self, new: Iterable[tuple[int, str]]) -> None:
        """Add what was given before."""
        change = f"INSERT INTO {self._table} (no, id) VALUES (?, ?)"  # noqa: S608  our own words
        self._connection.executemany(change, new)


class _Batch(NamedTuple):
    """Statements that wait for the log, with all that can be said of them without it."""

    statements: Sequence[Carried]
    devices: Sequence[tuple[int, str]]  # new: number, id
    learners: Sequence[tuple[int, str]]
    values: Sequence[object]  # of all rows, one after another
    stretches: Sequence[Sequence[projections.Row]]


class _Work:
    """One transaction's memory: numbers of devices and learners, and what was counted."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._devices = _Numbers(connection, "device")
        self._learners = _Numbers(connection, "learner")
        self.follower = projections.Follower(connection)
        self._new_of: Counter[DeviceId] = Counter()
        self._known = 0
        self._is_asking = False  # the last ones were here, so the next may be

    def prepared(self, statements: Sequence[Carried]) -> _Batch:
        """Give statements ready for `add`, in the order in which they are to be added.

        This alone may be done on another thread meanwhile: only here ids get numbers.
        """
        devices = self._devices.new(set(map(_DEVICE, statements)))
        learners = self._learners.new(set(map(_LEARNER, statements)) - {None})
        return self._batch(statements, devices, learners)

    def _batch(
        self,
        statements: Sequence[Carried],
        devices: Sequence[tuple[int, str]] = (),
        learners: Sequence[tuple[int, str]] = (),
    ) -> _Batch:
        device, learner = self._devices.of, self._learners.of
        rows: list[projections.Row] = [
            (
                device[where],
                seq,
                key,
                None if who is None else learner[who],
                at,
                back,
                verb,
                kind,
                thing,
                mark,
                said,
                around,
            )
            for key, where, seq, who, at, back, verb, kind, thing, mark, said, around in statements
        ]
        values = list(chain.from_iterable(rows))
        return _Batch(statements, devices, learners, values, projections.stretches(rows))

    def add(self, batch: _Batch) -> None:
        """Add those that are not here yet."""
        self._devices.add(batch.devices)
        self._learners.add(batch.learners)
        count = len(batch.statements)
        if self._is_asking:
            batch = self._without_known(batch)
        try:
            self._insert(batch)
        except sqlite3.IntegrityError:  # some are here; asking first would cost every new one
            batch = self._without_known(batch)
            self._insert(batch)
        self._is_asking = len(batch.statements) < count
        self.follower.add(batch.stretches)
        self._new_of.update(map(_DEVICE, batch.statements))

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
            learners=len(self._learners.of) - self._learners.before,
        )

    def _insert(self, batch: _Batch) -> None:
        if batch.statements:
            self._connection.execute(_insert_of(len(batch.statements)), batch.values)

    def _without_known(self, batch: _Batch) -> _Batch:
        """Give those whose id is not here, each once; raises `ClashError` for contradictions."""
        ids = json.dumps([row.id for row in batch.statements])
        query = f"{_FIND} WHERE s.id IN (SELECT value FROM json_each(?))"  # noqa: S608
        here = {row[0]: Carried(*row) for row in self._connection.execute(query, (ids,))}
        fresh: dict[StatementId, Carried] = {}
        for row in batch.statements:
            same = here.get(row.id) or fresh.get(row.id)
            if same is not None and not _is_same(same, row):
                raise ClashError(row, is_same_id=True)
            if same is None:
                self._check_place(row)
                fresh[row.id] = row
            else:
                self._known += 1
        return self._batch(list(fresh.values()))

    def _check_place(self, row: Carried) -> None:
        query = "SELECT 1 FROM statement WHERE device = ? AND seq = ?"
        place = (self._devices.of[row.device], row.seq)
        if self._connection.execute(query, place).fetchone():
            raise ClashError(row, is_same_id=False)


@lru_cache
def _insert_of(count: int) -> str:
    """Give the change that adds so many rows at once: all of them, or none."""
    return f"INSERT INTO statement VALUES {', '.join([_VALUES] * count)}"  # noqa: S608  our own words


def _is_same(one: Carried, other: Carried) -> bool:
    """Whether two say the same, however their JSON is spaced."""
    if one[:-2] != other[:-2]:
        return False
    return all(a == b or _alike(a, b) for a, b in zip(one[-2:], other[-2:], strict=True))


def _alike(one: str, other: str) -> bool:
    return json.dumps(json.loads(one), sort_keys=True) == json.dumps(
        json.loads(other), sort_keys=True
    )
