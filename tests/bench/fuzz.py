"""Fuzz every reader of outside files: `make torture` runs it; alone: `fuzz.py --minutes 5`.

With Atheris where it is installed (coverage leads it), else by changing the corpus at random.
What crashes is written to `build/fuzz/`, and becomes a test.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT))

from tests.bench.fuzz_targets import Target, Targets, corpus

PATIENCE = 20  # seconds for one input
MOST = 200_000  # bytes of one input
CRASHES = ROOT / "build" / "fuzz"
TOKENS = tuple(
    token.encode()
    for token in (
        *'{}[]()<>=~#:/\\%$"“&;,\t\n\r\0',
        *("::", "->", "####", "=%50%", "~%-100%", "// [id:", "[check: ", "![", "](", "{#", "!!! "),
        *("<![CDATA[", "]]>", "&#0;", "<!DOCTYPE", "]]]]", "[[lesson]]", "'''", '"""', "= [", "{ "),
        *("1e999", "-0", "NaN", "null", "true", "9" * 40, "1979-05-27", "\ufeff", "\u202e", "🙂"),
        *(
            "PK\x03\x04",
            "PK\x05\x06",
            "../",
            "C:\\",
            "con.txt",
            "%41",
            "<script>",
            "| - |",
            "[^1]:",
        ),
    )
)


class HangError(Exception):
    """An input that takes longer than the patience."""


@contextmanager
def impatient() -> Iterator[None]:
    """Raise `HangError` inside when it takes too long."""

    def give_up(_number: int, _frame: object) -> None:
        raise HangError

    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(PATIENCE)
    try:
        yield
    finally:
        signal.alarm(0)


def changed(source: random.Random, seeds: list[bytes]) -> bytes:
    """Give one of the seeds with a few changes."""
    data = bytearray(source.choice(seeds))
    for _ in range(source.choice((1, 1, 2, 3, 8, 20))):
        at = source.randrange(len(data) + 1)
        match source.randrange(7):
            case 0:
                data[at:at] = source.choice(TOKENS)
            case 1:
                data[at : at + source.choice((1, 2, 10, 100))] = b""
            case 2 if data:
                data[at % len(data)] = source.randrange(256)
            case 3:
                data[at:at] = source.choice(TOKENS) * source.choice((10, 300, 3000))
            case 4:
                other = source.choice(seeds)
                begin = source.randrange(len(other) + 1)
                data[at:at] = other[begin : begin + source.choice((5, 50, 500))]
            case 5:
                data[at : at + source.choice((1, 4))] = source.choice(TOKENS)
            case _:
                end = at + source.choice((3, 30, 300))
                data[at:at] = data[at:end] * source.choice((2, 20))
    return bytes(data[:MOST])


def run(names: list[str], seconds: float, seed: int) -> int:
    """Fuzz the targets in turn for so long; gives how many inputs crashed or hung."""
    source = random.Random(seed)  # noqa: S311  no secret
    targets = Targets()
    seeds = corpus(targets)
    crashed = 0
    for name in names:
        target, end, tries = targets.by_name[name], time.monotonic() + seconds / len(names), 0
        seen: set[str] = set()
        while time.monotonic() < end:
            tries += 1
            data = changed(source, seeds[name])
            if (fault := _fault(target, data)) and fault not in seen:
                seen.add(fault)
                crashed += 1
                CRASHES.mkdir(parents=True, exist_ok=True)
                kept = CRASHES / f"{name}-{len(seen)}.bin"
                kept.write_bytes(data)
                print(f"{name}: {fault}\n  the input is in {kept}")
        print(f"{name:18} {tries:8,} inputs, {len(seen)} faults")
    targets.close()
    return crashed


def _fault(target: Target, data: bytes) -> str:
    """Give where a target broke, "" where it did not."""
    try:
        with impatient():
            target(data)
    except HangError:
        return f"longer than {PATIENCE} s"
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # noqa: BLE001  every kind of fault is looked for
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {Path(place.filename).name}:{place.lineno}: {error}"[
            :300
        ]
    return ""


def run_atheris(name: str, seconds: float) -> None:
    """Fuzz one target by coverage; ends the process."""
    import atheris  # noqa: PLC0415  not everywhere

    targets = Targets()
    folder = targets.folder / "corpus"
    folder.mkdir()
    for number, data in enumerate(corpus(targets)[name]):
        (folder / str(number)).write_bytes(data)
    target: Callable[[bytes], None] = targets.by_name[name]
    atheris.instrument_all()
    CRASHES.mkdir(parents=True, exist_ok=True)
    options = [f"-max_total_time={seconds:.0f}", f"-timeout={PATIENCE}", f"-max_len={MOST}"]
    atheris.Setup(
        [sys.argv[0], *options, f"-artifact_prefix={CRASHES}/{name}-", str(folder)], target
    )
    atheris.Fuzz()


def main() -> None:
    """Fuzz what was named, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", help="targets; all where none is named")
    parser.add_argument("--minutes", type=float, default=1.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--atheris", action="store_true", help="one target, led by coverage")
    wanted = parser.parse_args()
    if wanted.atheris:
        run_atheris(wanted.names[0], wanted.minutes * 60)
        return
    targets = Targets()
    names = wanted.names or list(targets.by_name)
    targets.close()
    sys.exit(1 if run(names, wanted.minutes * 60, wanted.seed) else 0)


if __name__ == "__main__":
    main()
