"""`make bench-peers`: start, memory and the time of an answer, beside Anki's in the same run.

Anki (from PyPI, into a throw-away environment) is the program that people know for cards and
review; it shows pages with a browser engine. Both start under Xvfb with a folder of their own,
and are timed until their window is on the screen.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from smoke import screen

from tests.bench.store_bench import durable_answer

VENV = ROOT / "build" / "peers-venv"
ANKI = "aqt==26.9.3"
ROUNDS = 3
PATIENCE = 60.0  # seconds
SETTLE = 3.0  # seconds from the window to the look at memory
ANSWERS = """
import json, statistics, sys, time
from anki.collection import Collection
collection = Collection(sys.argv[1])
model = collection.models.by_name("Basic")
for number in range(300):
    note = collection.new_note(model)
    note["Front"], note["Back"] = f"Question {number}", "Answer"
    collection.add_note(note, 1)
deck = collection.decks.get_config(1) or {}
took = []
for _ in range(20):
    card = collection.sched.getCard()
    if card is None:
        break
    card.start_timer()
    begin = time.perf_counter()
    collection.sched.answerCard(card, 3)
    took.append((time.perf_counter() - begin) * 1000)
collection.close()
print(json.dumps(statistics.median(took)))
"""


PROFILE = """
import sys
from pathlib import Path
from aqt.profiles import ProfileManager
Path(sys.argv[1]).mkdir()
manager = ProfileManager(Path(sys.argv[1]))
manager.setupMeta()
manager.setLang("en_US")
manager.meta["firstRun"] = False
manager.create("User 1")
manager.load("User 1")
manager.save()
"""


def anki_python() -> Path:
    """Give the Python of Anki's environment; makes it where there is none."""
    python = VENV / "bin" / "python"
    if not (VENV / "ready").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", VENV], check=True)
        pip = [python, "-m", "pip", "--disable-pip-version-check", "install", "--quiet", ANKI]
        if subprocess.run(pip, check=False).returncode:
            sys.exit("Anki could not be installed from the registry, so there is no peer.")
        (VENV / "ready").touch()
    return python


def start(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Give the seconds until the window is on the screen, and the MiB (PSS) of all processes."""
    begin = time.monotonic()
    process = subprocess.Popen(
        command,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        search = ["xdotool", "search", "--onlyvisible", "--name", "User 1 - Anki|Course App"]
        while not subprocess.run(
            search, env=environment, capture_output=True, text=True, check=False
        ).stdout.split():
            if process.poll() is not None or time.monotonic() > begin + PATIENCE:
                sys.exit(f"No window came: {command}")
            time.sleep(0.01)
        seconds = time.monotonic() - begin
        time.sleep(SETTLE)
        return seconds, _memory(process.pid)
    finally:
        os.killpg(process.pid, 9)
        process.wait()
        time.sleep(0.5)


def _memory(leader: int) -> float:
    """Add up the PSS of a process and of all it has started."""
    total = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            session = int((folder / "stat").read_text().rpartition(")")[2].split()[3])
            if session == leader:
                rollup = (folder / "smaps_rollup").read_text()
                total += next(
                    int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")
                )
        except (OSError, StopIteration):
            continue
    return total / 1024


def main() -> None:
    """Measure both in turn and print the table."""
    python = anki_python()
    with tempfile.TemporaryDirectory(prefix="course-app-peers-") as temporary, screen() as display:
        folder = Path(temporary)
        environment = {
            **os.environ,
            "DISPLAY": display,
            "HOME": temporary,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
            "QTWEBENGINE_DISABLE_SANDBOX": "1",
        }
        theirs = [str(python.with_name("anki")), "-b", str(folder / "anki"), "-l", "en"]
        ours = [sys.executable, "-m", "course_app", "--data", str(folder / "ours")]
        # A profile, as everybody has after the first day; else it asks for a language first.
        subprocess.run([python, "-c", PROFILE, folder / "anki"], env=environment, check=True)
        found: dict[str, list[tuple[float, float]]] = {"Course App": [], "Anki": []}
        for number in range(ROUNDS + 1):
            for name, command in (("Course App", ours), ("Anki", theirs)):
                figures = start(command, environment)
                if number:  # the first fills caches
                    found[name].append(figures)
        script = folder / "answers.py"
        script.write_text(ANSWERS, encoding="utf-8")
        answered = subprocess.run(
            [python, script, folder / "cards.anki2"], capture_output=True, text=True, check=True
        )
        answers = {
            "Course App": durable_answer(300)[0],
            "Anki": float(json.loads(answered.stdout.splitlines()[-1])),
        }
    print(f"{'':12} {'window after':>14} {'memory (PSS)':>14} {'one answer':>12}")
    for name, figures in found.items():
        seconds = statistics.median(each[0] for each in figures)
        memory = statistics.median(each[1] for each in figures)
        print(f"{name:12} {seconds * 1000:11,.0f} ms {memory:10,.0f} MiB {answers[name]:9.2f} ms")
    print("Ours is on the disk when an answer counts as kept (synchronous=FULL).")


if __name__ == "__main__":
    main()
