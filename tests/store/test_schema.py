"""A file is brought up to date in one step, or left as it was."""

import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from course_app.errors import StoreError
from course_app.store import backup, log, projections, schema
from course_app.store.connection import DATABASE
from course_app.store.corrections import CORRECTS
from course_app.store.device import Device
from course_app.store.workshop_queries import COUNTED
from tests.store.histories import NOON, draft

STORES = Path(__file__).parents[1] / "data" / "stores"


def tables(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def test_create_the_log(folder, opened):
    """A new laptop gets all tables, and the line of the migration says so."""
    opened().close()

    assert {"statement", "device", "learner", "p_answer", "p_place"} <= tables(folder / DATABASE)
    with contextlib.closing(sqlite3.connect(folder / DATABASE)) as connection:
        rows = connection.execute("SELECT number, line FROM migration").fetchall()
    assert rows[0] == (1, str(schema.create_the_log.__doc__))


@pytest.fixture(params=["version-1.db", "version-4.db"])
def old(request, tmp_path):
    """A store that an earlier version of the app has written, and what a newer laptop sent it."""
    folder = tmp_path / "data"
    folder.mkdir()
    shutil.copyfile(STORES / request.param, folder / DATABASE)
    with contextlib.closing(sqlite3.connect(folder / DATABASE, isolation_level=None)) as connection:
        laptop = Device(id="newer", number=9)
        connection.execute("INSERT INTO device (no, id) VALUES (9, 'newer')")
        who = connection.execute("SELECT id FROM learner WHERE no = 1").fetchone()[0]
        noted = draft(1, "noted", "page", "4.3/sewa", learner=who, result={"text": "Ask Rosa"})
        pin = draft(2, "renamed", "learner", who, learner=who, result={"pin": "scrypt:1:1:1::"})
        pending = [log.pending(noted, NOON), log.pending(pin, NOON)]
        log.append(connection, laptop, pending, lambda *_: None)
    return folder


def test_keep_marks(old, opened):
    """Notes that a stick brought from a newer app are there once this one is new enough."""
    store = opened(old)

    kept = store.log.connection.execute("SELECT page, kind, text FROM p_mark").fetchall()
    assert kept == [("4.3/sewa", "noted", "Ask Rosa")]


def test_ask_for_pins(old, opened):
    """A PIN that was set on a newer laptop is asked for here too."""
    asked = {who.name for who in opened(old).reader().learners() if who.pin}

    assert asked == {"Amina Yusuf"}


def test_find_scores_at_once(old, opened):
    """The gradebook's query goes through the index and nothing else of the attempts."""
    connection = opened(old).log.connection
    query = f"""
        EXPLAIN QUERY PLAN SELECT p.learner, max(CASE p.quiz WHEN 'q' THEN p.score END)
        FROM p_attempt p WHERE {COUNTED} GROUP BY p.learner"""  # noqa: S608  our own words
    steps = [row[-1] for row in connection.execute(query)]

    assert steps == ["SCAN p USING COVERING INDEX p_attempt_scores"]


def test_find_corrections_cheaply(old, opened):
    """Corrections are found through their index, not by going through all statements."""
    connection = opened(old).log.connection
    query = f"EXPLAIN QUERY PLAN SELECT id FROM statement WHERE {CORRECTS}"  # noqa: S608
    steps = [row[-1] for row in connection.execute(query)]

    assert steps == ["SEARCH statement USING INDEX correction (verb=?)"]


def test_a_real_old_file_is_brought_up_to_date_with_all_that_was_in_it(old, opened):
    """Years of work of the first version's learners are there, and as a rebuild has them."""
    store = opened(old)
    connection, reader = store.log.connection, store.reader()
    names = sorted(who.name for who in reader.learners())
    grown = projections.dump(connection)
    projections.rebuild(connection)

    assert names == ["Amina Yusuf", "Josefa Quispe Mamani", "Léa-Marie O’Brien", "天"]
    assert reader.count() == 51
    assert projections.dump(connection) == grown
    assert schema.version(connection) == len(schema.MIGRATIONS)
    (made,) = backup.backups(old)
    assert (made.reason, made.statements) == ("migration", 51)


def test_every_migration_has_a_test_and_a_line():
    """Nobody's data meets a change that was never tried."""
    for change in schema.MIGRATIONS:
        assert f"test_{change.__name__}" in globals()
        assert str(change.__doc__).endswith(".")


def test_a_file_of_a_newer_app_is_refused_and_left_as_it_is(folder, opened):
    """Somebody who opens an old version by mistake loses nothing."""
    opened().close()
    with contextlib.closing(sqlite3.connect(folder / DATABASE)) as connection:
        connection.execute("PRAGMA user_version = 99")
    before = (folder / DATABASE).read_bytes()

    with pytest.raises(StoreError, match="written by a newer Course App") as refused:
        opened()

    assert refused.value.problems[0].code == "newer"
    assert (folder / DATABASE).read_bytes() == before


def add_colours(connection):
    """Learners get a colour."""
    connection.execute("ALTER TABLE learner ADD COLUMN colour TEXT")


def stumble(connection):
    """A change that fails half-way."""
    add_colours(connection)
    raise RuntimeError("our mistake")


def test_an_old_file_is_backed_up_and_then_changed(folder, opened, monkeypatch):
    """Before anything is changed there is a copy to go back to."""
    opened().close()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, add_colours))

    opened().close()

    (made,) = backup.backups(folder)
    assert made.reason == "migration"
    with contextlib.closing(sqlite3.connect(folder / DATABASE)) as connection:
        assert schema.version(connection) == len(schema.MIGRATIONS)
        connection.execute("SELECT colour FROM learner")


def test_a_migration_that_fails_changes_nothing(folder, opened, monkeypatch):
    """A mistake in an update can be mended by the next one."""
    opened().close()
    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, stumble))

    with pytest.raises(RuntimeError):
        opened()

    monkeypatch.undo()
    assert opened().reader().learners() == ()
    with contextlib.closing(sqlite3.connect(folder / DATABASE)) as connection:
        assert schema.version(connection) == len(schema.MIGRATIONS)
        columns = [row[1] for row in connection.execute("PRAGMA table_info(learner)")]
    assert "colour" not in columns


def test_the_time_of_a_migration_is_kept():
    """Whoever helps from afar can see when a file was changed."""
    connection = sqlite3.connect(":memory:", isolation_level=None)

    schema.migrate(connection, NOON)

    times = connection.execute("SELECT at FROM migration").fetchall()
    assert times == [(NOON,)] * len(schema.MIGRATIONS)
