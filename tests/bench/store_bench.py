"""What the store costs, in plain numbers for `make bench`.

Figure and floor are measured in turn in the same run, so that a busy machine slows both.
"""

from __future__ import annotations

import itertools
import os
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from course_app.store import log, projections
from course_app.store.connection import DATABASE, connect_writer, transaction
from course_app.store.store import open_store
from course_app.study.statements import (
    AttemptId,
    Draft,
    LearnerId,
    StatementId,
    Thing,
    Verb,
)
from course_app.study.uuid7 import Uuid7Source
from tests.bench.bench_line import Line, limit

STATEMENTS_OF_ONE = 200  # a course read and its quizzes answered
_BATCH = 2000


def now() -> int:
    """Give UTC in milliseconds."""
    return time.time_ns() // 1_000_000


new_id = Uuid7Source(now, os.urandom)


def durable_answer(rounds: int = 1000) -> tuple[float, float]:
    """Give the median ms to keep one answer, projections included, and that of a bare insert.

    The floor is one row of the same size in a table of its own, WAL and synchronous=FULL.
    """
    ours, bare = [], []
    learner, attempt = LearnerId(new_id()), AttemptId(new_id())
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as folder:
        store = open_store(Path(folder) / "data", clock=now, new_id=new_id)
        plain = _bare_log(Path(folder) / "bare.db")
        for number in range(rounds):
            draft = _draft("answered", learner, attempt, number)
            begin = time.perf_counter()
            entry = log.pending(draft, now())
            store.log.append([entry])
            ours.append(time.perf_counter() - begin)
            row = (number, draft.id, entry.result + entry.context + learner)
            begin = time.perf_counter()
            plain.execute("INSERT INTO answer VALUES (?, ?, ?)", row)
            bare.append(time.perf_counter() - begin)
        plain.close()
        store.close()
    return statistics.median(ours) * 1000, statistics.median(bare) * 1000


def opening(statements: int = 200_000, rounds: int = 31) -> tuple[float, float]:
    """Give the median ms to open a store of so many statements, and an empty one.

    Opening is: lock, file, version, device, a reader, and where the learner is.
    """
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as folder:
        full, empty = Path(folder) / "full", Path(folder) / "empty"
        learner = fill(full, statements)
        fill(empty, 0)
        times: dict[Path, list[float]] = {full: [], empty: []}
        for _ in range(rounds):
            for data in (empty, full):
                begin = time.perf_counter()
                store = open_store(data, clock=now, new_id=new_id)
                store.reader().place(learner)
                times[data].append(time.perf_counter() - begin)
                store.close()
    return statistics.median(times[full]) * 1000, statistics.median(times[empty]) * 1000


def rebuild_rate(statements: int = 200_000) -> float:
    """Give how many statements a second a rebuild of all projections folds."""
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as folder:
        fill(Path(folder), statements)
        with closing(connect_writer(Path(folder) / DATABASE)) as connection:
            begin = time.perf_counter()
            with transaction(connection):
                projections.rebuild(connection)
            return statements / (time.perf_counter() - begin)


def fill(folder: Path, statements: int) -> LearnerId:
    """Make a store with so many statements and give the last of its learners."""
    store = open_store(folder, clock=now, new_id=new_id)
    learner = LearnerId(new_id())
    drafts = work(statements)
    while batch := list(itertools.islice(drafts, _BATCH)):
        store.log.append([log.pending(draft, now()) for draft in batch])
        learner = batch[-1].learner or learner
    store.close()
    return learner


def work(statements: int) -> Iterator[Draft]:
    """Give what learners do, one after the other: of 10 statements 6 answers and 3 pages."""
    verbs: tuple[Verb, ...] = ("attempted", *("experienced", "answered", "answered") * 3)
    learner, attempt = LearnerId(new_id()), AttemptId(new_id())
    for number in range(statements):
        step = number % STATEMENTS_OF_ONE
        if step == 0:
            learner = LearnerId(new_id())
        if step % len(verbs) == 0:
            attempt = AttemptId(new_id())
        verb = "registered" if step == 0 else verbs[number % len(verbs)]
        yield _draft(verb, learner, attempt, step)


def _draft(verb: Verb, learner: LearnerId, attempt: AttemptId, number: int) -> Draft:
    things = {
        "registered": Thing(kind="learner", id=learner),
        "attempted": Thing(kind="quiz", id="4.3/quiz"),
        "experienced": Thing(kind="page", id=f"4.3/page-{number}", hash="0123456789abcdef"),
    }
    question = Thing(kind="question", id=f"43-question-{number}", hash="0123456789abcdef")
    is_page = verb == "experienced"
    given = {"response": {"chosen": 1}, "score": 1.0, "success": True, "confidence": "sure"}
    read = {"completion": True, "name": "Amina"}
    return Draft(
        id=StatementId(new_id()),
        learner=learner,
        verb=verb,
        object=things.get(verb, question),
        result={**(given if verb == "answered" else read), "duration": 5321},
        context={
            "course": "better-work",
            "version": "1.0",
            "lesson": "4.3",
            **({} if is_page else {"attempt": attempt, "quiz": "4.3/quiz", "place": "quiz"}),
        },
    )


def _bare_log(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE answer (no INTEGER PRIMARY KEY, id TEXT, body TEXT)")
    return connection


def figures(statements: int = 200_000) -> list[Line]:
    """Measure what an answer costs, and opening and rebuilding a large store."""
    answer, insert = durable_answer()
    full, empty = opening(statements)
    rebuilt = 100_000 / rebuild_rate(statements) * 1000  # a rate turned round: smaller is better
    return [
        Line("one durable answer, against a bare insert", answer, insert, "ms", 1.5),
        Line(f"opening a store of {statements:,} statements", full, empty, "ms", 1.3),
        limit("rebuilding 100,000 statements", rebuilt, 1000.0),
    ]


if __name__ == "__main__":
    print("one durable answer, ms (ours, bare):", durable_answer())
    print("opening, ms (200,000 statements, none):", opening())
    print("rebuild, statements a second:", rebuild_rate())
