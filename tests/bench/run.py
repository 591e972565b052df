"""`make bench`: the budgets of the architecture, against floors measured in the same run.

Gathers the `figures()` of every `*_bench.py` beside this file, each in a process of its own,
prints a table, writes `build/bench.json`, and exits 1 when a budget is not kept.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(ROOT), str(HERE)]

from tests.bench.bench_line import Line, table

BENCHES = sorted(path.stem.removesuffix("_bench") for path in HERE.glob("*_bench.py"))


def run_one(name: str) -> list[Line]:
    """Run a bench in a process of its own, so that none sees the memory of another."""
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as folder:
        told = Path(folder) / "lines.json"
        command = [sys.executable, Path(__file__), name, "--into", told]
        done = subprocess.run(
            command, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False, text=True
        )
        if done.returncode or not told.is_file():
            sys.exit(f"The bench “{name}” ended with {done.returncode}.")
        return [Line(*fields) for fields in json.loads(told.read_text(encoding="utf-8"))]


def main() -> None:
    """Run the benches that were named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[*BENCHES, []], help="which benches to run")
    parser.add_argument("--into", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.into:
        module = importlib.import_module(f"{wanted.names[0]}_bench")
        wanted.into.write_text(json.dumps(module.figures()), encoding="utf-8")
        return
    lines = [line for name in wanted.names or BENCHES for line in run_one(name)]
    print(table(lines))
    build = ROOT / "build"
    build.mkdir(exist_ok=True)
    told = [{**line._asdict(), "ratio": line.ratio, "kept": line.is_kept} for line in lines]
    (build / "bench.json").write_text(json.dumps(told, indent=1), encoding="utf-8")
    sys.exit(0 if all(line.is_kept for line in lines) else 1)


if __name__ == "__main__":
    main()
