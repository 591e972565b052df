"""Ends what reads the whole file, from another thread: a window that closes waits for none."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Condition

_OFTEN = 1_000_000  # steps of SQLite between two looks: some hundredths of a second


class Stop:
    """Says to long readings that they shall end; for good."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._running: list[sqlite3.Connection] = []
        self._is_stopped = False

    @contextmanager
    def closing(self, connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
        """Let what is done inside be ended, by SQLite's error; the connection is closed after it.

        Raises `RuntimeError` where the end was said before.
        """
        with self._changed:
            if self._is_stopped:
                connection.close()
                raise RuntimeError("the store is closed")
            self._running.append(connection)
        connection.set_progress_handler(lambda: self._is_stopped, _OFTEN)
        try:
            yield connection
        finally:
            with self._changed:
                self._running.remove(connection)
                connection.close()
                self._changed.notify_all()

    def stop(self, timeout: float) -> None:
        """End what runs, and wait until it has ended, for at most `timeout` seconds."""
        with self._changed:
            self._is_stopped = True
            for connection in self._running:
                connection.interrupt()  # within a step too: a tree is looked at in one
            self._changed.wait_for(lambda: not self._running, timeout)
