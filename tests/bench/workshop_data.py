"""A store as a programme office has it: many learners with quizzes answered, in workshops of 40.

Rows go straight into the log and the projections are made from them once, since keeping a
million answers one by one is not what is measured here.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from course_app.store import log, projections
from course_app.store.connection import DATABASE, connect_writer, transaction
from course_app.store.store import open_store
from course_app.study.uuid7 import Uuid7Source

NOON = 1_795_000_000_000
QUIZZES = {f"4.{n}/quiz": 14 for n in range(6)} | {"final-test": 16}  # 100 answers a learner
GROUP = 40  # learners of one workshop
_FIRST = ("Amina", "José", "Wójcik", "Nguyễn", "Øystein", "李小龙", "Fatou", "Mwamba", "Ana", "Raj")
_LAST = ("Diallo", "Núñez", "Łuk", "Banda", "Sá", "Okoye", "Cruz", "Mwale", "Khan", "Traoré")


def fill(folder: Path, learners: int, seed: int = 1) -> None:
    """Make a data folder in which every learner has answered every quiz once."""
    random_source = random.Random(seed)  # noqa: S311  a bench, no secret
    new_id = Uuid7Source(lambda: NOON, os.urandom)
    open_store(folder, clock=lambda: NOON, new_id=new_id).close()
    with closing(connect_writer(folder / DATABASE)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        with transaction(connection):
            (device,) = connection.execute("SELECT no FROM device").fetchone()
            connection.executemany(
                "INSERT INTO learner VALUES (?, ?)",
                ((number, new_id()) for number in range(1, learners + 1)),
            )
            ids = dict(connection.execute("SELECT no, id FROM learner").fetchall())
            marks = "(" + ", ".join("?" * 12) + ")"
            rows = _rows(ids, device, new_id, random_source)
            connection.executemany(f"INSERT INTO statement VALUES {marks}", rows)  # noqa: S608
            projections.rebuild(connection)


def _rows(
    ids: dict[int, str], device: int, new_id: Uuid7Source, source: random.Random
) -> Iterator[log.Row]:
    for seq, row in enumerate(_statements(ids, source), start=1):
        learner, verb, kind, thing, content, result, context = row
        texts = [log.compact(part) for part in (result, context)]  # as the app keeps them
        about = (learner, NOON + seq, 0, verb, kind, thing, content)
        yield (device, seq, new_id(), *about, texts[0], texts[1])


def _statements(ids: dict[int, str], source: random.Random) -> Iterator[tuple]:
    groups: dict[str, list[str]] = {}
    for number, learner in ids.items():
        groups.setdefault(f"workshop-{number // GROUP}", []).append(learner)
        name = f"{_FIRST[number % 10]} {_LAST[number // 10 % 10]} {number:05}"
        yield number, "registered", "learner", learner, "", {"name": name}, {}
        ability = source.uniform(0.3, 0.98)
        for quiz, size in QUIZZES.items():
            yield from _sitting(number, quiz, size, ability, source)
    for workshop, people in groups.items():
        details = {"title": workshop, "date": "2026-05-04", "place": "Kita"}
        yield None, "opened", "workshop", workshop, "", details, {"workshop": workshop}
        listed = {"learners": people}
        yield None, "registered", "workshop", workshop, "", listed, {"workshop": workshop}
    for number in ids:
        workshop = f"workshop-{number // GROUP}"
        yield number, "attended", "workshop", workshop, "", {}, {"workshop": workshop}


def _sitting(
    number: int, quiz: str, size: int, ability: float, source: random.Random
) -> Iterator[tuple]:
    attempt = f"{number}-{quiz}"
    place = "final-test" if quiz == "final-test" else "quiz"
    about = {"course": "c", "version": "1.0", "attempt": attempt, "quiz": quiz, "place": place}
    plan = [f"{quiz}-question-{at}" for at in range(size)]
    yield number, "attempted", "quiz", quiz, "", {"plan": plan, "seed": "s"}, about
    total = 0.0
    for at, question in enumerate(plan):
        right = source.random() < ability - 0.2 * (at % 3)
        total += right
        chosen = 0 if right else source.choice([1, 1, 2])
        result = {
            "response": {"chosen": chosen},
            "score": float(right),
            "success": right,
            "duration": 5000,
            "confidence": source.choice(["sure", "unsure"]),
        }
        yield number, "answered", "question", question, "0123456789abcdef", result, about
    score = {"score": total / size}
    yield number, "completed", "quiz", quiz, "", score, about
