"""Start and memory of the app, from the checkout and packaged, against a bare window."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

from tests.bench.bench_line import Line, limit

ROUNDS = 9
PACKAGED = ROOT / "build/linux/course-app/course-app"
PACKAGE_PYTHON = ROOT / "build/package-venv/bin/python"
PACKAGES = ROOT / "build/dist/packages.json"
START, MEMORY = 1.5, 1.3  # times the bare window
MIB = 1024 * 1024

Found = dict[str, float]


def figures(rounds: int = ROUNDS) -> list[Line]:
    """Measure both in turn with the floor, so that a busy machine slows all."""
    with tempfile.TemporaryDirectory(prefix="course-app-bench-") as temporary:
        folder = Path(temporary)
        lines = _against_floor(
            "", rounds, sys.executable, [sys.executable, str(HERE / "course_window.py")], folder
        )
        if PACKAGED.is_file() and PACKAGE_PYTHON.exists():
            lines += _against_floor(
                "packaged: ", rounds, str(PACKAGE_PYTHON), [str(PACKAGED)], folder
            )
    return lines + package_sizes()


def package_sizes() -> list[Line]:
    """Give the sizes of the packages that were built last."""
    if not PACKAGES.is_file():
        return []
    told = json.loads(PACKAGES.read_text(encoding="utf-8"))
    found = [
        limit(f"size of {package['file']}", package["bytes"] / MIB, 40, "MiB")
        for package in told["packages"]
    ]
    if told["on_disk"]:
        found.append(limit("packaged: on the disk", told["on_disk"] / MIB, 130, "MiB"))
    return found


def _against_floor(name: str, rounds: int, python: str, app: list[str], folder: Path) -> list[Line]:
    """Measure the app and a bare window of the same Python, one after the other."""
    own = _own_python_library(folder)
    found: dict[str, list[Found]] = {"app": [], "bare": []}
    for number in range(rounds + 1):
        for kind, command in (("bare", [python, str(HERE / "bare_window.py")]), ("app", app)):
            figures_of_one = start(command, folder / "data", own)
            if number:  # the first of each warms the disk's cache and compiles
                found[kind].append(figures_of_one)

    def median(kind: str, key: str) -> float:
        return statistics.median(each[key] for each in found[kind])

    return [
        Line(
            f"{name}start to the first useful painted screen",
            median("app", "start_ms"),
            median("bare", "start_ms"),
            "ms",
            START,
        ),
        Line(
            f"{name}memory there (PSS)",
            median("app", "pss_kib") / 1024,
            median("bare", "pss_kib") / 1024,
            "MiB",
            MEMORY,
        ),
    ]


def _own_python_library(folder: Path) -> str:
    """Copy libpython for the runs measured here and give its folder.

    PSS shares out a library's memory among all who use the file: other Pythons that run on the
    machine would make the floor look smaller than it is, and not the packaged app.
    """
    library = sysconfig.get_config_var("INSTSONAME")
    source = Path(str(sysconfig.get_config_var("LIBDIR"))) / str(library)
    if not sysconfig.get_config_var("Py_ENABLE_SHARED") or not source.is_file():
        return ""
    own = folder / "libpython"
    own.mkdir(exist_ok=True)
    if not (own / source.name).exists():
        shutil.copyfile(source, own / source.name)
    return str(own)


def start(command: list[str], data: Path, libraries: str) -> Found:
    """Start a program that reports its start, and give what it reports."""
    began = str(time.monotonic_ns())
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join((str(ROOT), str(HERE))),
        "COURSE_APP_BENCH_START": began,
        "COURSE_APP_START_REPORT": began,
        "COURSE_APP_BENCH_DATA": str(data),
        "COURSE_APP_DATA": str(data),
        "QT_LOGGING_RULES": "*.debug=false",
    }
    if libraries and command[0] != str(PACKAGED):
        environment["LD_LIBRARY_PATH"] = libraries
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed app has its bytecode
    if not environment.get("DISPLAY"):
        environment["QT_QPA_PLATFORM"] = "offscreen"
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or not lines:
        sys.exit(f"{command} did not report:\n{done.stdout}{done.stderr}")
    figures_of_one: Found = json.loads(lines[-1])
    return figures_of_one


if __name__ == "__main__":
    from tests.bench.bench_line import table

    print(table(figures()))
