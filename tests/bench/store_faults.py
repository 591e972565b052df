"""A disk that fails: writes, fsync, truncate and rename at the n-th call, and pages overwritten.

    python tests/bench/store_faults.py [--rounds N]

A child answers questions and makes backups while a library that is loaded before libc lets its
calls fail: the n-th alone, five in a row, or all from then on (then it is killed). Half of a
write may be on the disk. The parent then opens the folder on a disk that works, and looks:
every statement that was told as kept is there under its number, numbers have no gap, the
projections are those of a rebuild, and every backup can be opened.

In other rounds, pages of a finished file are overwritten at random, and the doctor must find
all that lies on other pages or in the backup, without a traceback.
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
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from course_app.errors import CourseAppError
from course_app.store import backup, doctor, log, projections
from course_app.store.connection import DATABASE, connect_reader
from course_app.store.store import open_store
from course_app.study.statements import Draft, LearnerId, StatementId, Thing
from tests.bench.store_torture import TortureError, new_id, now, verify

SOURCE = Path(__file__).with_name("failing_calls.c")
CALLS = ("write", "fsync", "truncate", "rename")
ERRORS = (5, 28, -1)  # EIO, ENOSPC, half a write
PUTS = 25
PARTS = 8  # transactions of a file that is damaged; the backup has half of them
PAGE = 4096
ROWS_OF_A_PAGE = 30  # numbers on a page that was hit may be others afterwards
LONGEST = 20.0  # seconds for a child


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """Which calls fail, and how."""

    call: str
    first: int
    times: int
    error: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Faults:
    """What a run has seen."""

    failing_disks: int
    told: int
    refused: int
    could_not_open: int
    damaged_files: int
    found_again: int


def compile_library(folder: Path) -> Path | None:
    """Give the library, or None where there is no C compiler or no such way."""
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None or not sys.platform.startswith("linux"):
        return None
    library = folder / "failing_calls.so"
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"]
    done = subprocess.run(command, capture_output=True, check=False)
    return library if done.returncode == 0 else None


def run_child(library: Path, data: Path, fault: Fault) -> tuple[dict[str, int], str, int]:
    """Let a child work on such a disk; gives what it was told, its last words, its calls."""
    told_calls = data.with_name(f"{data.name}-calls")
    environment = {
        **os.environ,
        "LD_PRELOAD": str(library),
        "FAIL_CALL": fault.call,
        "FAIL_FROM": str(fault.first),
        "FAIL_TIMES": str(fault.times),
        "FAIL_WITH": str(fault.error),
        "FAIL_UNDER": str(data),
        "FAIL_LOG": str(told_calls),
    }
    command = [sys.executable, __file__, "--child", str(data)]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment
    ) as child:
        killer = threading.Timer(LONGEST, child.kill)
        killer.start()
        out, errors = child.communicate()
        killer.cancel()
    if child.returncode not in (0, -9) or "Traceback" in errors:
        raise TortureError(f"{fault}: the child ended with {child.returncode}\n{errors}")
    lines = out.split("\n")[:-1]
    told = {key: int(seq) for seq, key in (line.split() for line in lines if line[0].isdigit())}
    words = next((line for line in reversed(lines) if not line[0].isdigit()), "killed")
    count = int(told_calls.read_text()) if told_calls.exists() else 0
    told_calls.unlink(missing_ok=True)
    return told, words, count


def be_child(data: Path) -> None:
    """Answer questions, make two backups, wait a little for what could not be kept."""
    try:
        store = open_store(data, clock=now, new_id=new_id)
    except CourseAppError:
        print("could not open", flush=True)
        return

    def tell(statements: tuple[log.Statement, ...]) -> None:
        os.write(1, "".join(f"{s.seq} {s.id}\n" for s in statements).encode())

    refusals: list[CourseAppError] = []
    writer = store.start_writer(on_kept=tell, on_refused=refusals.append, retry_after=0.005)
    for number in range(PUTS):
        writer.put([_draft(number), _draft(number + PUTS)])
        while writer.waiting > 4 and len(refusals) < 50:
            time.sleep(0.001)
        if number in {8, 16}:
            try:
                store.back_up("asked")
            except CourseAppError as error:
                refusals.append(error)
    is_kept = writer.close(0.5)
    print(f"{'kept' if is_kept else 'waiting'} refused={len(refusals)}", flush=True)
    if is_kept:
        store.close()
    os._exit(0) if not is_kept else None


def faults_of(library: Path, folder: Path) -> Iterator[Fault]:
    """Give every fault that can hit the child: each call, alone, five times, or from then on."""
    for call in CALLS:
        data = folder / f"count-{call}"
        _, _, count = run_child(library, data, Fault(call=call, first=0, times=0, error=0))
        shutil.rmtree(data)
        errors = ERRORS if call == "write" else (5, 28)[: 2 if call == "rename" else 1]
        for first in range(1, count + 1):
            for times, error in itertools.product((1, 5, 10**9), errors):
                yield Fault(call=call, first=first, times=times, error=error)


def check_fault(library: Path, data: Path, fault: Fault) -> tuple[int, int, bool]:
    """Let one fault happen and look at the folder; gives told, refused, and whether it opened."""
    told, words, _ = run_child(library, data, fault)
    is_open = words != "could not open"
    if (data / DATABASE).exists():
        verify(data, told)
    elif told:
        raise TortureError(f"{fault}: told as kept, but there is no file")
    for each in backup.backups(data):
        if each.statements is None or not backup.is_good(each.path):
            raise TortureError(f"{fault}: a backup that cannot be opened: {each.path.name}")
    left = [path.name for path in data.rglob("*.part")]
    if left and fault.call not in {"rename", "write", "fsync"}:
        raise TortureError(f"{fault}: half-written files are left: {left}")
    refused = int(words.rpartition("=")[2]) if "=" in words else 0
    return len(told), refused, is_open


def damage(data: Path, luck: random.Random) -> set[int]:
    """Overwrite some pages of a finished file, and give their numbers from 0."""
    path = data / DATABASE
    content = bytearray(path.read_bytes())
    pages = len(content) // PAGE
    hit = {luck.randrange(pages) for _ in range(luck.choice((1, 2, 5, 20)))}
    for page in hit:
        at = page * PAGE
        length = luck.choice((16, 512, PAGE))
        start = at + luck.randrange(PAGE - length + 1)
        content[start : start + length] = luck.randbytes(length)
    path.write_bytes(content)
    return hit


def check_damage(folder: Path, luck: random.Random) -> int:
    """Damage a file with a backup from half-way, repair it, and give what was found again."""
    store = open_store(folder, clock=now, new_id=new_id)
    for part in range(PARTS):
        drafts = [_draft(part * 50 + number) for number in range(50)]
        store.log.append([log.pending(draft, now()) for draft in drafts])
        if part == PARTS // 2 - 1:
            store.back_up("asked")
    with closing(connect_reader(folder / DATABASE)) as connection:
        before = {s.id: s for s in log.read(connection)}
    half = {key for key, s in before.items() if s.seq <= PARTS // 2 * 50}
    store.close()
    hit = damage(folder, luck)
    whole = _is_whole(folder)
    repair = doctor.repair(folder, at=now(), new_id=new_id)
    with closing(connect_reader(folder / DATABASE)) as connection:
        after = {s.id: s for s in log.read(connection)}
        grown = projections.dump(connection)
    if not half <= set(after):
        raise TortureError(f"{folder}: what the backup had is gone (pages {hit})")
    changed = [key for key in after if key in before and after[key] != before[key]]
    if not whole and (half & set(changed) or len(changed) > ROWS_OF_A_PAGE * len(hit)):
        raise TortureError(f"{folder}: statements were changed: {changed[:3]} (pages {hit})")
    store = open_store(folder, clock=now, new_id=new_id)
    try:
        projections.rebuild(store.log.connection)
        if projections.dump(store.log.connection) != grown:
            raise TortureError(f"{folder}: projections differ from a rebuild")
    finally:
        store.close()
    return repair.recovered


def _is_whole(folder: Path) -> bool:
    try:
        doctor.check(folder)
    except CourseAppError:
        return False
    return True


def run(folder: Path, most: int, seed: int, damaged: int) -> Faults:
    """Go through at most so many faults, spread over all of them, and so many damaged files."""
    luck = random.Random(seed)  # noqa: S311  repeatable, not secret
    library = compile_library(folder)
    told = refused = closed = hit = 0
    if library is not None:
        every = list(faults_of(library, folder))
        chosen = every if most >= len(every) else luck.sample(every, most)
        for number, fault in enumerate(chosen):
            data = folder / f"fault-{number}"
            kept, times, is_open = check_fault(library, data, fault)
            told, refused, closed, hit = (
                told + kept,
                refused + times,
                closed + (not is_open),
                hit + 1,
            )
            shutil.rmtree(data, ignore_errors=True)
    found = 0
    for number in range(damaged):
        data = folder / f"damage-{number}"
        found += check_damage(data, luck)
        shutil.rmtree(data)
    return Faults(
        failing_disks=hit,
        told=told,
        refused=refused,
        could_not_open=closed,
        damaged_files=damaged,
        found_again=found,
    )


def _draft(number: int) -> Draft:
    return Draft(
        id=StatementId(new_id()),
        learner=LearnerId(f"learner-{number % 3}"),
        verb="answered",
        object=Thing(kind="question", id=f"43-question-{number % 27}", hash="h"),
        result={"score": 0.5, "response": {"chosen": number % 3}},
        context={"attempt": f"attempt-{number // 20}", "place": "quiz"},
    )


def main() -> None:
    """Run from the command line: as the parent, or as its child."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=10**9, help="at most so many faults")
    parser.add_argument("--damaged", type=int, default=100, help="how many damaged files")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.child:
        be_child(wanted.child)
        return
    folder = Path(tempfile.mkdtemp(prefix="course-app-faults-"))
    begin = time.monotonic()
    print(run(folder, wanted.rounds, wanted.seed, wanted.damaged))
    print(f"{time.monotonic() - begin:.0f} s")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
