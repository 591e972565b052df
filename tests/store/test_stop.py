"""What reads the whole file ends when the window closes."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import suppress

import pytest

from course_app.store import backup, doctor
from course_app.store.connection import DATABASE
from course_app.store.store import Store
from tests.store.histories import draft

FOR_LONG = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 300000000)
    SELECT count(*) FROM n"""


@pytest.fixture
def long_reading(monkeypatch):
    """The file is so large that it is read for half a minute; set when that has begun."""
    has_begun = threading.Event()

    class Long(sqlite3.Connection):
        def execute(self, *_asked):
            has_begun.set()
            return super().execute(FOR_LONG)

    def connect(_path):
        return sqlite3.connect(":memory:", factory=Long, check_same_thread=False)

    monkeypatch.setattr(backup, "connect_copier", connect)
    monkeypatch.setattr(doctor, "connect_reader", connect)
    return has_begun


@pytest.mark.parametrize("read", [Store.check, Store.back_up_if_due])
def test_a_window_that_closes_waits_for_no_reading_of_the_whole_file(
    opened, keep, long_reading, read
):
    """With a million answers the program was there for half a minute after its window."""
    store = opened()
    keep(store, [draft(1)])

    def work():
        with suppress(sqlite3.OperationalError):
            read(store)

    elsewhere = threading.Thread(target=work, daemon=True)
    elsewhere.start()
    assert long_reading.wait(5)

    store.close()
    elsewhere.join(1)

    assert not elsewhere.is_alive()
    backups = store.folder / backup.FOLDER
    assert not backups.exists() or list(backups.iterdir()) == []


def test_nothing_is_read_after_the_end(opened, keep):
    """What stood in line for a thread begins no reading in a folder that was let go."""
    store = opened()
    keep(store, [draft(1)])
    store.close()

    with pytest.raises(RuntimeError, match="closed"):
        store.check()
    with pytest.raises(RuntimeError, match="closed"):
        store.back_up_if_due()

    assert (store.folder / DATABASE).exists()
