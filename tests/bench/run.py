"""`make bench`: the budgets of the architecture, as ratios to floors of the same run.

Prints a table, writes `build/bench.json`, and exits 1 when a budget is not kept. Each figure is
a median; app and floor are measured in turn, so that a busy machine slows both.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

STATEMENTS = 200_000  # in the large store; an office that merges many sticks has as many

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One budget: what was measured, against which floor, and the ratio that is allowed."""

    what: str
    figure: float
    floor: float
    unit: str
    budget: float

    @property
    def ratio(self) -> float:
        """The figure as a multiple of its floor."""
        return self.figure / self.floor if self.floor else float("inf")

    @property
    def is_kept(self) -> bool:
        """Whether the budget is kept."""
        return self.ratio <= self.budget


def window_lines(rounds: int) -> list[Line]:
    """Measure start and memory of the app and of a bare window, in turn."""
    figures: dict[str, list[dict[str, float]]] = {"app": [], "bare": []}
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as folder:
        for number in range(rounds + 1):
            for name, script in (("bare", "bare_window.py"), ("app", "course_window.py")):
                found = _start(HERE / script, Path(folder) / "data")
                if number:  # the first of each warms the disk's cache and compiles
                    figures[name].append(found)

    def median(name: str, key: str) -> float:
        return statistics.median(found[key] for found in figures[name])

    return [
        Line(
            what="start to the first useful painted screen",
            figure=median("app", "start_ms"),
            floor=median("bare", "start_ms"),
            unit="ms",
            budget=1.5,
        ),
        Line(
            what="memory there (PSS)",
            figure=median("app", "pss_kib") / 1024,
            floor=median("bare", "pss_kib") / 1024,
            unit="MiB",
            budget=1.3,
        ),
    ]


def _start(script: Path, data: Path) -> dict[str, float]:
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(HERE))),
        "COURSE_APP_BENCH_START": str(time.monotonic_ns()),
        "COURSE_APP_BENCH_DATA": str(data),
        "QT_LOGGING_RULES": "*.debug=false",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed app has its bytecode
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(
        [sys.executable, script], env=environment, capture_output=True, text=True, check=False
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not lines:
        sys.exit(f"{script.name} did not report:\n{done.stdout}{done.stderr}")
    figures: dict[str, float] = json.loads(lines[-1])
    return figures


def print_table(lines: list[Line]) -> None:
    """Print figure, floor, ratio, budget and verdict."""
    print(
        f"{'what':58} {'figure':>10} {'floor':>10} {'unit':>5} {'ratio':>6} {'budget':>7}  verdict"
    )
    for line in lines:
        verdict = "kept" if line.is_kept else "NOT KEPT"
        print(
            f"{line.what:58} {line.figure:10.1f} {line.floor:10.1f} {line.unit:>5}"
            f" {line.ratio:6.2f} {line.budget:7.2f}  {verdict}"
        )


def store_lines(_rounds: int) -> list[Line]:
    """Measure what an answer costs, and opening and rebuilding a large store."""
    sys.path[:0] = [str(ROOT), str(HERE)]
    import store_bench  # noqa: PLC0415  only for this bench

    answer, insert = store_bench.durable_answer()
    full, empty = store_bench.opening(STATEMENTS)
    rate = store_bench.rebuild_rate(STATEMENTS)
    needed = 100_000
    return [
        Line(what="one durable answer", figure=answer, floor=insert, unit="ms", budget=1.5),
        Line(
            what=f"opening a store of {STATEMENTS:,} statements",
            figure=full,
            floor=empty,
            unit="ms",
            budget=1.3,
        ),
        # A rate is turned round, so that here too smaller is better.
        Line(
            what=f"rebuilding {needed:,} statements (floor: the second allowed)",
            figure=needed / rate * 1000,
            floor=1000.0,
            unit="ms",
            budget=1.0,
        ),
    ]


def gift_lines(_rounds: int) -> list[Line]:
    """Measure reading and writing questions; the floor is the time that is allowed."""
    sys.path[:0] = [str(ROOT), str(HERE)]
    import gift_bench  # noqa: PLC0415  only for this bench

    return [
        Line(what=each.what, figure=each.figure, floor=each.allowed, unit="ms", budget=1.0)
        for each in gift_bench.figures()
    ]


BENCHES: dict[str, Callable[[int], list[Line]]] = {
    "window": window_lines,
    "store": store_lines,
    "gift": gift_lines,
}


def main() -> None:
    """Run the benches that were named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*BENCHES, []], help="which benches to run")
    parser.add_argument("--rounds", type=int, default=9, help="runs of each; the median counts")
    wanted = parser.parse_args()
    lines = [line for name in wanted.names or BENCHES for line in BENCHES[name](wanted.rounds)]
    print_table(lines)
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    found = [{**asdict(line), "ratio": line.ratio, "kept": line.is_kept} for line in lines]
    (build / "bench.json").write_text(json.dumps(found, indent=1), encoding="utf-8")
    sys.exit(0 if all(line.is_kept for line in lines) else 1)


if __name__ == "__main__":
    main()
