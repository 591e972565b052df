"""What it costs to write and to take in results of other laptops: rates, and memory."""

from __future__ import annotations

import sys
import tempfile
import time
from contextlib import closing
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from course_app.exchange.bundle import Sender, write_bundle
from course_app.exchange.importing import take_in_file
from course_app.store.connection import DATABASE
from course_app.store.store import open_store
from course_app.store.travel_queries import TravelQueries
from tests.bench.bench_line import Line, limit, table
from tests.bench.store_bench import new_id, now
from tests.bench.workshop_data import fill

LEARNERS = 1_000  # about 100,000 statements
SECOND = 1000.0  # ms that 100,000 statements may take


def figures() -> list[Line]:
    """Carry a store over to an empty one; processor time, turned to 100,000 statements."""
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as temporary:
        folder = Path(temporary)
        fill(folder / "full", LEARNERS)
        store = open_store(folder / "full", clock=now, new_id=new_id)
        bundle = folder / "all.results"
        begin = time.process_time()
        with closing(TravelQueries(folder / "full" / DATABASE)) as queries:
            sender = Sender(store.device.id, now(), folder)
            count = write_bundle(queries, bundle, sender).statements
        written = (time.process_time() - begin) * 1000
        store.close()
        office = open_store(folder / "office", clock=now, new_id=new_id)
        begin = time.process_time()
        take_in_file(office, bundle)
        taken = (time.process_time() - begin) * 1000
        begin = time.process_time()
        take_in_file(office, bundle)
        again = (time.process_time() - begin) * 1000
        office.close()
    part = 100_000 / count
    return [
        limit("import of 100,000 statements", taken * part, SECOND),
        limit("the same file again: nothing is new", again * part, float("inf")),
        limit("writing 100,000 statements to a stick's file", written * part, float("inf")),
    ]


if __name__ == "__main__":
    print(table(figures()))
