"""What screens read: tables `p_*`, brought up to date in the transaction that appends.

A projection is made by folding each learner's statements in one order that depends on nothing
but the statements themselves; so any grouping and any order of arrival ends in the same rows,
and all of them can be dropped and made again (`rebuild`).

The order: a laptop's own statements by `seq`. Between laptops by `moment`, the latest time that
the laptop had reached for this learner, so that a clock going back moves nothing; then by
device id. `n` is a statement's place in that order. What is then done with each is in `steps`.
"""

# ruff: noqa: S608  SQL is put together from our own words only

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby
from operator import itemgetter

from course_app.store import corrections, steps
from course_app.study.statements import Kind, Verb

Row = tuple[int, int, str, int | None, int, int, Verb, Kind, str, str, str, str]

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

_LATEST = """
    SELECT no, coalesce((SELECT max(seq) FROM statement WHERE device = no), 0) FROM device"""
# Of a row:
_PLACE, _WHOSE, _AT, _DEED = itemgetter(0, 1), itemgetter(0, 3), itemgetter(4), itemgetter(6, 7)
_Placed = tuple[int, int, int, steps.Deed]  # moment, device, seq
_CHUNK = 20_000  # references held at once in a rebuild: what a small laptop has memory for


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
        stretch = (main, n + 1, device, seq, seq, max(at, moment))
        steps.take(connection, (verb, kind), stretch)
    _fold_again(connection, late)


class Follower:
    """Follows statements that come in batches of one transaction, made before the first of them.

    What comes in the order of the fold goes on from what is there, so that a learner's history is
    not folded again for each stick; of whom it does not, everything is folded again at the end.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.before = corrections.stored(connection)
        self._corrected = self.before.voided | self.before.moved.keys()
        self._latest = dict(connection.execute(_LATEST).fetchall())  # device → seq
        self._heads: dict[int, tuple[int, int, int]] = {}  # learner → n, device, moment
        self._waiting = steps.Waiting(connection)
        self._late: set[int] = set()

    def add(self, stretches: Iterable[Sequence[Row]]) -> None:
        """Follow what was just added to the log, in `stretches`."""
        for stretch in stretches:
            self._look_for_corrected(stretch)
            self._follow(stretch)
        self._waiting.run()

    def _follow(self, stretch: Sequence[Row]) -> None:
        device, first, _, learner, *_ = stretch[0]
        last = stretch[-1][1]
        is_next = first > self._latest.get(device, 0)
        self._latest[device] = max(last, self._latest.get(device, 0))
        if learner is None:
            return
        main = self.before.alias.get(learner, learner)
        if main in self._late:
            return
        n, before, moment = self._heads.get(main) or self._head(main)
        if not is_next or (device != before and stretch[0][4] <= moment):
            self._late.add(main)
            return
        moment = max(moment, *map(_AT, stretch))
        self._heads[main] = (n + len(stretch), device, moment)
        self._waiting.add(main, n + 1, (device, first), list(map(_DEED, stretch)), moment)

    def end(self) -> None:
        """Fold everything of those again whose statements came late or are corrected."""
        project_learners(self._connection, self._late)

    def _look_for_corrected(self, rows: Sequence[Row]) -> None:
        if not self._corrected:
            return
        for row in rows:
            if row[2] in self._corrected:
                owners = (row[3], self.before.moved.get(row[2]))
                self._late.update(who for who in owners if who is not None)

    def _head(self, main: int) -> tuple[int, int, int]:
        query = "SELECT n, device, moment FROM p_learner WHERE learner = ?"
        return self._connection.execute(query, (main,)).fetchone() or (0, 0, 0)


def stretches(rows: Iterable[Row]) -> list[list[Row]]:
    """Part rows into consecutive statements of one learner on one laptop, in the log's order."""
    return [
        stretch
        for _, found in groupby(sorted(rows, key=_PLACE), key=_WHOSE)
        for stretch in _without_gaps(list(found))
    ]


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
    for table in steps.LEARNERS_TABLES:
        connection.execute(f"DELETE FROM {table}")
    corrections.resolve(connection)
    query = "SELECT no FROM learner WHERE no NOT IN (SELECT learner FROM p_alias)"
    _fold(connection, (main for (main,) in connection.execute(query).fetchall()))


def add_marks(connection: sqlite3.Connection) -> None:
    """Make the table of notes and bookmarks."""
    connection.execute(steps.MARKS)


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
    for table in (*steps.LEARNERS_TABLES, *corrections.NAMES):
        names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        columns = (ids.get(name, "{}").format(f"{table}.{name}") for name in names)
        rows = connection.execute(f"SELECT {', '.join(columns)} FROM {table}")
        lines += sorted(f"{table} {row!r}" for row in rows)
    return lines


def _fold_again(connection: sqlite3.Connection, learners: AbstractSet[int]) -> None:
    if not learners:
        return
    for table in steps.LEARNERS_TABLES:
        rows = ((learner,) for learner in learners)
        connection.executemany(f"DELETE FROM {table} WHERE learner = ?", rows)
    joined = {who for (who,) in connection.execute("SELECT learner FROM p_alias")}
    _fold(connection, learners - joined)


def _fold(connection: sqlite3.Connection, learners: Iterable[int]) -> None:
    """Make the rows of learners, who have none; `_CHUNK` statements at a time."""
    devices = dict(connection.execute("SELECT no, id FROM device").fetchall())
    waiting = steps.Waiting(connection)
    count = 0
    for learner in learners:
        ordered = _in_order(connection.execute(_MINE, (learner,)).fetchall(), devices)
        for _, found in groupby(enumerate(ordered, start=1), key=_by_run):
            stretch = list(found)
            n, (_, device, first, _) = stretch[0]
            deeds = [deed for _, (*_, deed) in stretch]
            waiting.add(learner, n, (device, first), deeds, moment=stretch[-1][1][0])
        count += len(ordered)
        if count >= _CHUNK:
            waiting.run()
            count = 0
    waiting.run()


def _in_order(
    rows: Sequence[tuple[int, int, int, Verb, Kind]], devices: Mapping[int, str]
) -> list[_Placed]:
    """Give one learner's statements, each with its moment before it, in the order of the fold."""
    moments: dict[int, int] = {}
    ordered = []
    for device, seq, at, verb, kind in sorted(rows):
        moment = moments[device] = max(at, moments.get(device, at))
        ordered.append((moment, device, seq, (verb, kind)))
    if len(moments) > 1:
        ordered.sort(key=lambda row: (row[0], devices[row[1]], row[2]))
    return ordered


def _by_run(numbered: tuple[int, _Placed]) -> tuple[int, int]:
    """Give what all statements of one stretch have alike: consecutive numbers differ by places."""
    n, (_, device, seq, _) = numbered
    return device, seq - n


def _without_gaps(rows: list[Row]) -> list[list[Row]]:
    """Part one learner's rows on one laptop, in order, where numbers are missing."""
    if rows[-1][1] - rows[0][1] == len(rows) - 1:
        return [rows]
    runs = groupby(enumerate(rows), key=lambda numbered: numbered[1][1] - numbered[0])
    return [[row for _, row in found] for _, found in runs]
