"""Check and repair: what is wrong with a data folder, and how nothing of it gets lost.

A damaged file is copied to `set-aside/`. In its place comes the newest good backup, or a new
file, with every statement that can still be read of the damaged one.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from course_app.errors import CourseAppError, Problem, StoreError
from course_app.store import backup, log, projections, schema
from course_app.store.aside import made_aside, numbered_files
from course_app.store.backup import Backup
from course_app.store.connection import DATABASE, connect_reader, connect_writer, transaction
from course_app.store.device import forget_laptop
from course_app.store.faults import DAMAGED, FOLDER_GONE, said_plainly, store_error
from course_app.store.lock import FolderLock
from course_app.store.log_file import commits_left, hides_some, up_to_date
from course_app.store.salvage import LogRow, Salvaged, salvage
from course_app.store.stop import Stop
from course_app.study.statements import DeviceId, LearnerId, Statement, StatementId, Thing


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceReport:
    """One laptop's part of the log; `missing` is how many numbers below `highest` are not here."""

    id: DeviceId
    highest: int
    missing: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """How a data folder is."""

    folder: Path
    problems: tuple[Problem, ...]
    statements: int
    learners: int
    devices: tuple[DeviceReport, ...]
    backups: tuple[Backup, ...]

    @property
    def is_healthy(self) -> bool:
        """Whether nothing is to be repaired."""
        return not self.problems


@dataclass(frozen=True, slots=True, kw_only=True)
class Repair:
    """What a repair did.

    `recovered` counts the statements that only the damaged file had; `nameless` the learners
    and laptops among them whose ids could not be read and were made anew; `clashing` the
    statements whose number another one has, which stay in the file that was set aside.
    """

    was_damaged: bool
    set_aside: Path | None
    base: Path | None
    recovered: int
    nameless: int
    clashing: int
    statements: int


def check(folder: Path, stop: Stop | None = None) -> None:
    """Read the whole file, its trees and its texts; raises `StoreError` "damaged".

    Slow with a large one: `stop` ends it from another thread. What it raises then says nothing.
    """
    stop = stop or Stop()
    with said_plainly(folder), stop.closing(connect_reader(_present(folder))) as connection:
        if not backup.is_whole(connection):
            raise store_error(DAMAGED, folder)


def examine(folder: Path) -> Report:
    """Give how a data folder is, without changing anything; it may be open elsewhere."""
    problems: tuple[Problem, ...] = ()
    statements, learners = 0, 0
    devices: tuple[DeviceReport, ...] = ()
    try:
        backup.check_not_lost(folder / DATABASE)
        check(folder)
        with said_plainly(folder), closing(connect_reader(folder / DATABASE)) as connection:
            schema.is_behind(connection, folder)
            statements = log.count(connection)
            (learners,) = connection.execute("SELECT count(*) FROM p_learner").fetchone()
            devices = _devices(connection)
    except CourseAppError as error:
        problems = error.problems
    backups: tuple[backup.Backup, ...] = ()
    try:
        with said_plainly(folder):
            backups = backup.backups(folder)
    except CourseAppError as error:
        problems = problems or error.problems
    return Report(
        folder=folder,
        problems=problems,
        statements=statements,
        learners=learners,
        devices=devices,
        backups=backups,
    )


def repair(folder: Path, *, at: int, new_id: Callable[[], str]) -> Repair:
    """Make a data folder whole again; it must not be open. `at` is UTC in milliseconds.

    Of a whole file only the projections are made again. Raises `StoreError` for a folder that
    is open, has no file and no backup, or was written by a newer app.
    """
    with said_plainly(folder):
        lock = FolderLock(folder)
        try:
            return repair_locked(folder, at=at, new_id=new_id)
        finally:
            lock.release()


def repair_locked(folder: Path, *, at: int, new_id: Callable[[], str]) -> Repair:
    """Do what `repair` does for one that holds the folder's lock and has closed its file."""
    with said_plainly(folder):
        try:
            return _rebuilt(folder, at, new_id)
        except StoreError as error:
            if error.problems[0].code not in (DAMAGED[0], FOLDER_GONE[0]):
                raise
        found = sorted(backup.backups(folder), key=lambda each: each.reason == "restore")
        base = next((b.path for b in found if backup.is_good(b.path)), None)  # left ones last
        aside = backup.set_aside(folder, at, "damaged")
        if base is None and aside is None:
            raise store_error(FOLDER_GONE, folder)
        with made_aside(folder / DATABASE) as part:
            if base is not None:
                shutil.copyfile(base, part)
            with closing(connect_writer(part, create=True)) as connection:
                if schema.is_behind(connection, folder):
                    schema.migrate(connection, at)
                repaired = take_in(connection, _damaged(folder), new_id)
                connection.execute("PRAGMA journal_mode = DELETE")  # all is in the one file
            backup.replace_database(folder, part)
        return replace(repaired, base=base)


def take_in(
    connection: sqlite3.Connection, damaged: Sequence[Path], new_id: Callable[[], str]
) -> Repair:
    """Add what files that were set aside still have and the open one has not.

    From here this laptop counts as a new device: nobody knows which numbers were lost.
    """
    recovered = nameless = clashing = 0
    for path in damaged:
        found = salvage(path)
        names = _Names(connection, found, new_id)
        only = (_statement(row, names) for row in _unknown(connection, found))
        merged = log.merge(connection, only, projections.project_merged)
        recovered += len(merged.new)
        nameless += names.made
        clashing += len(merged.clashing)
    with transaction(connection):
        projections.rebuild(connection)
    forget_laptop(connection)
    return Repair(
        was_damaged=True,
        set_aside=damaged[-1] if damaged else None,
        base=None,
        recovered=recovered,
        nameless=nameless,
        clashing=clashing,
        statements=log.count(connection),
    )


def _rebuilt(folder: Path, at: int, new_id: Callable[[], str]) -> Repair:
    """Mend a whole file: its projections, and what an earlier repair may not have finished."""
    check(folder)
    left = commits_left(folder / DATABASE)
    with closing(up_to_date(folder / DATABASE, lambda: at)) as connection:
        if hides_some(connection, left):
            backup.set_aside(folder, at, "damaged")
        damaged = [path for path in _damaged(folder) if _has_more(connection, path)]
        if damaged:
            return take_in(connection, damaged, new_id)
        with transaction(connection):
            projections.rebuild(connection)
        return Repair(
            was_damaged=False,
            set_aside=None,
            base=None,
            recovered=0,
            nameless=0,
            clashing=0,
            statements=log.count(connection),
        )


def _damaged(folder: Path) -> list[Path]:
    """Give the damaged files that were set aside since somebody last went back to a backup."""
    paths: list[Path] = []
    for file in numbered_files(folder / backup.SET_ASIDE):
        paths = [] if file.reason == "replaced" else [*paths, file.path]
    return paths


def _has_more(connection: sqlite3.Connection, damaged: Path) -> bool:
    taken = (
        "SELECT 1 FROM statement s JOIN device d ON d.no = s.device WHERE s.seq = ? AND d.id = ?"
    )
    found = salvage(damaged)
    return any(
        connection.execute(taken, (row[1], found.devices.get(row[0]))).fetchone() is None
        for row in _unknown(connection, found)
    )


class _Names:
    """The ids that the numbers of a damaged file stand for.

    The base knows best: where it has the same statement, it has its device and learner too.
    Then come the tables, if they could be read, then what learners said when they registered.
    A number that nothing explains gets a new id, so that its statements stay together.
    """

    def __init__(
        self, connection: sqlite3.Connection, found: Salvaged, new_id: Callable[[], str]
    ) -> None:
        """Learn from the base on `connection` and from what was found."""
        self._new_id = new_id
        self.made = 0
        told = {row[3]: row[8] for row in found.rows.values() if row[6] == "registered" and row[3]}
        self._learners = {**told, **found.learners}
        self._devices = dict(found.devices)
        query = """
            SELECT d.id, l.id FROM statement s JOIN device d ON d.no = s.device
            LEFT JOIN learner l ON l.no = s.learner WHERE s.id = ?"""
        for statement, row in found.rows.items():
            for device, learner in connection.execute(query, (statement,)):
                self._devices[row[0]] = device
                if row[3] is not None and learner is not None:
                    self._learners[row[3]] = learner

    def device(self, number: int) -> DeviceId:
        """Give a device's id."""
        return DeviceId(self._known(self._devices, number))

    def learner(self, number: int) -> LearnerId:
        """Give a learner's id."""
        return LearnerId(self._known(self._learners, number))

    def _known(self, ids: dict[int, str], number: int) -> str:
        if number not in ids:
            self.made += 1
            ids[number] = self._new_id()
        return ids[number]


def _unknown(connection: sqlite3.Connection, found: Salvaged) -> list[LogRow]:
    query = "SELECT 1 FROM statement WHERE id = ?"
    rows = found.rows.values()
    return sorted(row for row in rows if not connection.execute(query, (row[2],)).fetchone())


def _statement(row: LogRow, names: _Names) -> Statement:
    device, seq, statement, learner, at, back, verb, kind, thing, content, result, context = row
    return Statement(
        id=StatementId(statement),
        device=names.device(device),
        seq=seq,
        learner=None if learner is None else names.learner(learner),
        at=at,
        clock_back=bool(back),
        verb=verb,
        object=Thing(kind=kind, id=thing, hash=content),
        result=json.loads(result),
        context=json.loads(context),
    )


def _devices(connection: sqlite3.Connection) -> tuple[DeviceReport, ...]:
    query = """
        SELECT d.id, max(s.seq), max(s.seq) - count(*)
        FROM statement s JOIN device d ON d.no = s.device GROUP BY s.device"""
    return tuple(
        DeviceReport(id=DeviceId(device), highest=highest, missing=missing)
        for device, highest, missing in connection.execute(query)
    )


def _present(folder: Path) -> Path:
    path = folder / DATABASE
    if not path.exists():
        raise store_error(FOLDER_GONE, folder)
    return path
