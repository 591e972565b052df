"""How fast results travel: export, import, tables, xAPI, and the memory that each needs.

    python tests/bench/exchange_bench.py --statements 1000000

Each step runs in a process of its own, so that its memory is its own; seconds are of the
processor and of the clock on the wall. What a budget limits is the clock, as a person waits; other
work slows it.
"""

from __future__ import annotations

import argparse
import itertools
import math
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "bench")]

import bench_line
import store_bench

from course_app.exchange.bundle import Sender, write_bundle
from course_app.exchange.importing import take_in_file
from course_app.exchange.result_tables import answers_table
from course_app.exchange.tables import write_csv
from course_app.exchange.xapi import write_xapi
from course_app.exchange.xapi_activities import Activities
from course_app.store import log
from course_app.store.connection import DATABASE
from course_app.store.result_queries import ResultQueries
from course_app.store.store import open_store
from course_app.store.taking_in import Carried, TakenIn
from course_app.store.travel_queries import TravelQueries
from course_app.study.statements import DeviceId

_BATCH = 2000

SECOND = 1000.0  # ms that 100,000 may take
LIMITED = ("bring in", "csv")


class Line(NamedTuple):
    """What a step took."""

    what: str
    count: int
    wall: float  # s
    processor: float  # s
    memory: float  # MB at most


def fill(folder: Path, statements: int) -> None:
    """Make a store of so many statements, as those of `store_bench`."""
    numbers = itertools.count(1)
    device = DeviceId(store_bench.new_id())
    with closing(open_store(folder, clock=store_bench.now, new_id=store_bench.new_id)) as store:
        drafts = store_bench.work(statements)
        rows = (
            Carried(
                d.id,
                device,
                next(numbers),
                d.learner,
                store_bench.now(),
                0,
                d.verb,
                *d.object,
                log.compact(d.result),
                log.compact(d.context),
            )
            for d in drafts
        )
        store.take_in(iter(lambda: list(itertools.islice(rows, _BATCH)), []))


def export(data: Path, folder: Path) -> int:
    """Write a bundle."""
    with closing(TravelQueries(data / DATABASE)) as queries:
        sender = Sender(queries.this_device(), store_bench.now(), folder)
        return write_bundle(queries, folder / "a.results", sender).statements


def bring_in(data: Path, folder: Path) -> int:
    """Take that bundle in elsewhere."""
    del data
    taken = _taken_in(folder)
    return taken.new if taken else 0


def bring_in_again(data: Path, folder: Path) -> int:
    """Take it in once more: nothing is new."""
    del data
    taken = _taken_in(folder)
    return taken.known if taken else 0


def _taken_in(folder: Path) -> TakenIn | None:
    office = folder / "office"
    with closing(open_store(office, clock=store_bench.now, new_id=store_bench.new_id)) as store:
        return take_in_file(store, folder / "a.results").taken


def csv(data: Path, folder: Path) -> int:
    """Write all answers as CSV."""
    with closing(ResultQueries(data / DATABASE)) as queries:
        return write_csv(answers_table(queries), folder / "answers.csv", work=folder).rows


def xapi(data: Path, folder: Path) -> int:
    """Write all statements as xAPI."""
    with closing(TravelQueries(data / DATABASE)) as queries:
        return write_xapi(queries, folder / "x.jsonl", Activities(), work=folder).statements


STEPS: tuple[Callable[[Path, Path], int], ...] = (export, bring_in, bring_in_again, csv, xapi)


def measured(step: Callable[[Path, Path], int], data: Path, folder: Path) -> Line:
    """Run a step in a fresh process."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_measured, (step.__name__, data, folder))


def _measured(name: str, data: Path, folder: Path) -> Line:
    step = {step.__name__: step for step in STEPS}[name]
    wall, processor = time.perf_counter(), time.process_time()
    count = step(data, folder)
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return Line(step.__name__.replace("_", " "), count, wall, processor, memory)


def figures(statements: int = 100_000) -> list[bench_line.Line]:
    """Give import and CSV against the second allowed for 100,000, and what else is told."""
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as place:
        folder = Path(place)
        fill(folder / "data", statements)
        lines = [measured(step, folder / "data", folder) for step in STEPS]
    found = []
    for line in lines:
        per_100_000 = line.wall * 1000 * 100_000 / max(1, line.count)
        allowed = SECOND if line.what in LIMITED else math.inf
        found.append(bench_line.limit(f"{line.what}, 100,000 of them", per_100_000, allowed))
        found.append(bench_line.limit(f"{line.what}: memory", line.memory, math.inf, "MB"))
    return found


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--statements", type=int, default=1_000_000)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as place:
        folder = Path(place)
        fill(folder / "data", wanted.statements)
        for step in STEPS:
            line = measured(step, folder / "data", folder)
            rate = line.count / line.processor
            print(
                f"{line.what:16}{line.count:>10,}{line.wall:>8.1f} s{line.processor:>8.1f} s cpu"
                f"{rate:>10,.0f} a cpu second{line.memory:>7.0f} MB",
                flush=True,
            )
    print(f"processors: {os.cpu_count()}, load: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
