"""The tables, as numbered migrations; what they hold is said where they are written.

A migration is a function; its docstring is its line in the table `migration`. All that are
missing run in one transaction. A file of a newer app is refused as it is.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

from course_app.errors import QT_TRANSLATE_NOOP
from course_app.store import corrections, projections, steps
from course_app.store.connection import transaction
from course_app.store.faults import DAMAGED, Sentence, store_error

NEWER: Sentence = (
    "newer",
    QT_TRANSLATE_NOOP("errors", "The data in {folder} was written by a newer Course App ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Install the newest Course App; nothing was changed"),
)


def create_the_log(connection: sqlite3.Connection) -> None:
    """Make the log of statements, the devices and learners it names, and the projections."""
    for table in (
        """CREATE TABLE device (
            no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
            laptop TEXT NOT NULL DEFAULT '' -- the fingerprint; only of those that wrote here
        )""",
        "CREATE TABLE learner (no INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
        """CREATE TABLE statement (
            device INTEGER NOT NULL REFERENCES device, seq INTEGER NOT NULL CHECK (seq > 0),
            id TEXT NOT NULL UNIQUE, learner INTEGER REFERENCES learner, at INTEGER NOT NULL,
            clock_back INTEGER NOT NULL, verb TEXT NOT NULL, kind TEXT NOT NULL,
            object TEXT NOT NULL, hash TEXT NOT NULL, result TEXT NOT NULL, context TEXT NOT NULL,
            PRIMARY KEY (device, seq)
        ) WITHOUT ROWID""",
        "CREATE INDEX statement_of_learner ON statement (learner)",
        """CREATE INDEX correction ON statement (verb)
            WHERE verb IN ('voided', 'merged', 'reassigned')""",
        *steps.TABLES,
    ):
        connection.execute(table)


def keep_marks(connection: sqlite3.Connection) -> None:
    """Make the table of what learners noted and bookmarked at pages."""
    projections.add_marks(connection)


def ask_for_pins(connection: sqlite3.Connection) -> None:
    """Let what is known of a learner hold the record of a PIN."""
    projections.add_pins(connection)


def find_scores_at_once(connection: sqlite3.Connection) -> None:
    """Let the gradebook read scores without the plans that stand beside them."""
    connection.execute(
        """CREATE INDEX p_attempt_scores ON p_attempt (learner, finished_at, place, quiz, score)
            WHERE finished_at IS NOT NULL AND place IN ('quiz', 'pre-test', 'final-test')"""
    )


def find_corrections_cheaply(connection: sqlite3.Connection) -> None:
    """Let the index of corrections be told by three comparisons: a list is set up for each row."""
    connection.execute("DROP INDEX correction")
    connection.execute(f"CREATE INDEX correction ON statement (verb) WHERE {corrections.CORRECTS}")


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    create_the_log,
    keep_marks,
    ask_for_pins,
    find_scores_at_once,
    find_corrections_cheaply,
)


def version(connection: sqlite3.Connection) -> int:
    """Give how many migrations a file has had; 0 for a new one."""
    (number,) = connection.execute("PRAGMA user_version").fetchone()
    return int(number)


def is_behind(connection: sqlite3.Connection, folder: Path) -> bool:
    """Say whether migrations are missing; raises `StoreError` for the file of a newer app."""
    found = version(connection)
    if found > len(MIGRATIONS):
        raise store_error(NEWER, folder, cause=f"{found} > {len(MIGRATIONS)}")
    return found < len(MIGRATIONS)


def check_begun(connection: sqlite3.Connection, folder: Path) -> None:
    """Raise `StoreError` for a file without any table, as some disks leave it after a power cut."""
    if not version(connection):
        raise store_error(DAMAGED, folder)


def migrate(connection: sqlite3.Connection, at: int) -> None:
    """Run the migrations that are missing and note them; all of them or none.

    `at` is UTC in milliseconds.
    """
    with transaction(connection):
        connection.execute(
            "CREATE TABLE IF NOT EXISTS migration"
            " (number INTEGER PRIMARY KEY, line TEXT NOT NULL, at INTEGER NOT NULL)"
        )
        found = version(connection)
        for number, change in enumerate(MIGRATIONS[found:], start=found + 1):
            change(connection)
            row = (number, str(change.__doc__).partition("\n")[0], at)
            connection.execute("INSERT INTO migration VALUES (?, ?, ?)", row)
        if found:
            projections.catch_up(connection)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")
