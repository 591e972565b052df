"""Kill a process that keeps answers, over and over, and look for what it had called kept.

    python tests/bench/store_torture.py --rounds 1000

A child answers questions as fast as it can and prints the number and id of each statement that
it was told is kept. The parent kills it with SIGKILL at a random moment, also while it starts,
makes a backup or moves the log's pages, and then opens the folder: every statement that was told
must be there under its number, numbers must have no gap, and the projections must be those of a
rebuild.
"""

from __future__ import annotations

import argparse
import itertools
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from course_app.store import log, projections
from course_app.store.connection import transaction
from course_app.store.store import open_store
from course_app.study.statements import (
    Draft,
    LearnerId,
    Statement,
    StatementId,
    Thing,
    Verb,
)
from course_app.study.uuid7 import Uuid7Source

LONGEST = 0.35  # seconds that a child is given
FRESH_EVERY = 25  # rounds after which a new folder begins


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What a run has seen."""

    rounds: int
    told: int
    kept: int
    killed_before_the_first: int
    seconds: float


class TortureError(AssertionError):
    """A promise was broken; the folder is left for a look."""


def torture(folder: Path, rounds: int, seed: int) -> Tally:
    """Kill so many children, each at a random moment; raises `TortureError` on a broken promise."""
    luck = random.Random(seed)  # noqa: S311  repeatable, not secret
    told: dict[str, int] = {}
    total = kept = early = 0
    begin = time.monotonic()
    for number in range(rounds):
        data = folder / f"data-{number // FRESH_EVERY}"
        if number % FRESH_EVERY == 0:
            kept += len(told)
            told = {}
            shutil.rmtree(folder / f"data-{number // FRESH_EVERY - 1}", ignore_errors=True)
        news = _one_life(data, luck.uniform(0.0, LONGEST), after_first=number % 4 != 0)
        early += not news
        total += len(news)
        told.update(news)
        verify(data, told)
    return Tally(
        rounds=rounds,
        told=total,
        kept=kept + len(told),
        killed_before_the_first=early,
        seconds=round(time.monotonic() - begin, 1),
    )


def verify(data: Path, told: dict[str, int]) -> None:
    """Open a folder after a kill and compare it with what was told, statement id → number."""
    store = open_store(data, clock=now, new_id=new_id)
    try:
        connection = store.log.connection
        there = {s.id: s.seq for s in log.read(connection) if s.device == store.device.id}
        lost = {key: seq for key, seq in told.items() if there.get(StatementId(key)) != seq}
        if lost:
            raise TortureError(f"{data}: told as kept, but not there: {lost}")
        if sorted(there.values()) != list(range(1, len(there) + 1)):
            raise TortureError(f"{data}: numbers with a gap")
        before = projections.dump(connection)
        with transaction(connection):
            projections.rebuild(connection)
        if projections.dump(connection) != before:
            raise TortureError(f"{data}: projections differ from a rebuild")
    finally:
        store.close()


def _one_life(data: Path, seconds: float, *, after_first: bool) -> dict[str, int]:
    """Start a child, kill it so many seconds later, and give what it was told, id → number.

    The seconds count from the first statement that is kept, or from the start of the process.
    """
    command = [sys.executable, __file__, "--child", str(data)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        first = child.stdout.readline() if after_first else ""
        killer = threading.Timer(seconds, child.kill)
        killer.start()
        rest, _ = child.communicate()
        killer.cancel()
    lines = (first + rest).split("\n")[:-1]  # the last one may be torn
    pairs = (line.split() for line in lines)
    return {key: int(seq) for seq, key in pairs}


def answer_for_ever(data: Path) -> None:
    """Be the child: answer until killed, printing what was told as kept."""
    store = open_store(data, clock=now, new_id=new_id)
    luck = random.Random()  # noqa: S311  timing only

    def tell(statements: tuple[Statement, ...]) -> None:
        os.write(1, "".join(f"{s.seq} {s.id}\n" for s in statements).encode())

    writer = store.start_writer(on_kept=tell, on_refused=lambda error: sys.exit(str(error)))
    learners = [LearnerId(f"learner-{number}") for number in range(3)]
    if luck.random() < 0.3:
        threading.Thread(target=store.back_up, args=("asked",), daemon=True).start()
    for number in itertools.count():
        drafts = [
            _draft(luck.choice(learners), number + n) for n in range(luck.choice((1, 1, 2, 5)))
        ]
        writer.put(drafts)
        while writer.waiting > 20:
            time.sleep(0.0005)


def _draft(learner: LearnerId, number: int) -> Draft:
    steps: tuple[tuple[Verb, Thing], ...] = (
        ("attempted", Thing(kind="quiz", id="4.3/quiz")),
        ("experienced", Thing(kind="page", id=f"4.3/page-{number % 14}", hash="h")),
        ("answered", Thing(kind="question", id=f"43-question-{number % 27}", hash="h")),
        ("completed", Thing(kind="quiz", id="4.3/quiz")),
    )
    verb, thing = steps[number % len(steps)]
    return Draft(
        id=StatementId(new_id()),
        learner=learner,
        verb=verb,
        object=thing,
        result={"completion": True, "score": 0.5, "response": {"chosen": number % 3}},
        context={"attempt": f"attempt-{number // 20}", "place": "quiz"},
    )


def now() -> int:
    return time.time_ns() // 1_000_000


new_id = Uuid7Source(now, os.urandom)


def main() -> None:
    """Run from the command line: as the parent, or as its child."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.child:
        answer_for_ever(wanted.child)
    folder = Path(tempfile.mkdtemp(prefix="course-app-torture-"))
    print(torture(folder, wanted.rounds, wanted.seed))
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
