"""Bring in bundles that were spoiled at random, over and over, and look at the store each time.

    python tests/bench/bundle_torture.py --rounds 100000

Two thirds are spoiled byte by byte, as a bad stick does it (also sealed ones); one third is
spoiled in its statements or its list and gets new sums, as a forger does it. A refused one must
leave the store as it was, and no byte that changed may bring anything in. What a forger gets in
must be sound statements: the projections are then those of a rebuild.
"""

from __future__ import annotations

import argparse
import io
import json
import random
import shutil
import sys
import tempfile
import time
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from course_app.exchange import sealing
from course_app.exchange.bundle import MANIFEST, STATEMENTS, Sender, write_bundle
from course_app.exchange.importing import FileReceipt, take_in_file
from course_app.store import log, projections
from course_app.store.connection import DATABASE, transaction
from course_app.store.store import Store, open_store
from course_app.store.travel_queries import TravelQueries
from course_app.study.statements import Draft, LearnerId, StatementId, Thing, Verb
from tests.bench.store_torture import new_id, now

ODD: tuple[object, ...] = (
    None, True, -1, 0, 2**63, 1e308, "", "x" * 300, "\ud800", "\0", [], {}, [[[]]], {"a": {"b": 1}},
    "=1+1", "age-encryption.org/v1", {"statements": ["s"] * 50}, "voided", "../..", "\u202e",
)  # fmt: skip


class BrokenError(AssertionError):
    """A promise was broken; the file that did it is left for a look."""


class Tally(NamedTuple):
    """What a run has seen."""

    rounds: int
    refused: dict[str, int]  # by code
    same: int  # nothing new in it: the change did not touch what is kept
    taken: int  # forged, sound, and taken in
    seconds: float


class Torture:
    """A store with everything of the good bundle in it, and the ways of spoiling that."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.luck = random.Random(seed)  # noqa: S311  repeatable, not secret
        self.keys = sealing.new_keys()
        self.good, self.sealed = _make_bundles(folder, self.keys.public)
        with zipfile.ZipFile(io.BytesIO(self.good)) as archive:
            self.manifest = json.loads(archive.read(MANIFEST))
            self.lines = archive.read(STATEMENTS).decode().splitlines()
        self.file = folder / "spoiled.results"
        self.store = self._fresh_store()
        self.state = self._state()
        self.dump = self._dump()

    def run(self, rounds: int) -> Tally:
        """Spoil and bring in so many; raises `BrokenError`."""
        refused: Counter[str] = Counter()
        same = taken = 0
        begin = time.monotonic()
        for number in range(rounds):
            is_forged = number % 3 == 2
            self.file.write_bytes(self._forged() if is_forged else self._damaged(number))
            try:
                receipt = take_in_file(self.store, self.file, [self.keys.secret])
            except Exception as error:
                raise BrokenError(f"round {number}: {error!r}") from error
            if receipt.taken is None:
                refused[receipt.problems[0].code] += 1
                self._check_same(number)
            elif receipt.taken.new == 0:
                same += 1
                self._check_same(number)
            else:
                taken += 1
                self._check_taken(number, receipt, is_forged=is_forged)
            if number % 500 == 499 and self._dump() != self.dump:
                raise BrokenError(f"round {number}: the store is another")
        self.store.close()
        seconds = round(time.monotonic() - begin, 1)
        return Tally(rounds, dict(refused.most_common()), same, taken, seconds)

    # ways of spoiling

    def _damaged(self, number: int) -> bytes:
        data = bytearray(self.sealed if number % 12 == 0 else self.good)
        for _ in range(self.luck.choice((1, 1, 1, 2, 8))):
            at = self.luck.randrange(len(data) + 1)
            some = self.luck.randrange(1, 64)
            way = self.luck.randrange(6)
            if way == 0:
                data[at : at + 1] = bytes([self.luck.randrange(256)])
            elif way == 1:
                del data[at:]
            elif way == 2:
                data[at : at + some] = self.luck.randbytes(some)
            elif way == 3:
                del data[at : at + some]
            elif way == 4:
                data[at:at] = self.luck.randbytes(some)
            else:
                other = self.luck.randrange(len(data) + 1)
                data[at:at] = data[other : other + some]
        return bytes(data)

    def _forged(self) -> bytes:
        lines, manifest = list(self.lines), dict(self.manifest)
        for _ in range(self.luck.choice((1, 1, 2))):
            way: Callable[[list[str]], None] = self.luck.choice(
                (self._change_value, self._change_text, self._move, self._repeat, self._drop)
            )
            way(lines)
        if self.luck.random() < 0.03:
            self._add(lines)
        content = "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")
        listed = {"size": len(content), "sha256": sha256(content).hexdigest()}
        manifest |= {"statements": len(lines), "files": {STATEMENTS: listed}}
        if self.luck.random() < 0.1:
            self._change(manifest)
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(STATEMENTS, content)
            archive.writestr(MANIFEST, json.dumps(manifest))
        return buffer.getvalue()

    def _change_value(self, lines: list[str]) -> None:
        at = self.luck.randrange(len(lines))
        row = json.loads(self.lines[at % len(self.lines)])
        self._change(row)
        lines[at] = json.dumps(row, separators=(",", ":"), ensure_ascii=self.luck.random() < 0.5)

    def _change(self, row: dict[str, Any]) -> None:
        inside = [value for value in row.values() if isinstance(value, dict) and value]
        target = self.luck.choice([row, *inside])
        target[self.luck.choice([*target, "new"])] = self.luck.choice(ODD)

    def _change_text(self, lines: list[str]) -> None:
        at = self.luck.randrange(len(lines))
        text = lines[at]
        place = self.luck.randrange(len(text))
        letters = '{}[]",:\\0e9ué\u2028 \t'
        lines[at] = (
            text[:place] + self.luck.choice(letters) + text[place + self.luck.randrange(3) :]
        )

    def _add(self, lines: list[str]) -> None:
        row = json.loads(self.lines[-1 - self.luck.randrange(12)])
        for _ in range(self.luck.choice((0, 1, 2))):
            self._change(row)
        row |= {"id": f"forged {self.luck.random()}", "seq": 1000}
        lines[:] = [*self.lines, json.dumps(row, ensure_ascii=False)]

    def _move(self, lines: list[str]) -> None:
        lines.insert(self.luck.randrange(len(lines)), lines.pop(self.luck.randrange(len(lines))))

    def _repeat(self, lines: list[str]) -> None:
        lines.insert(self.luck.randrange(len(lines)), self.luck.choice(lines))

    def _drop(self, lines: list[str]) -> None:
        if len(lines) > 1:
            lines.pop(self.luck.randrange(len(lines)))

    # looking

    def _check_same(self, number: int) -> None:
        if self._state() != self.state:
            raise BrokenError(f"round {number}: a refused bundle has changed the store")

    def _check_taken(self, number: int, receipt: FileReceipt, *, is_forged: bool) -> None:
        if not is_forged:
            raise BrokenError(f"round {number}: damage was taken in: {receipt}")
        connection = self.store.log.connection
        before = self._dump()
        with transaction(connection):
            projections.rebuild(connection)
        if self._dump() != before:
            raise BrokenError(f"round {number}: projections differ from a rebuild")
        for statement in log.read(connection):
            json.dumps(statement, allow_nan=False)
        self.store.close()
        self.store = self._fresh_store()

    def _fresh_store(self) -> Store:
        folder = self.folder / "store"
        base = self.folder / "base"
        shutil.rmtree(folder, ignore_errors=True)
        if not base.exists():
            store = _open(base)
            (self.folder / "good.results").write_bytes(self.good)
            take_in_file(store, self.folder / "good.results")
            store.close()
        shutil.copytree(base, folder)
        return _open(folder)

    def _state(self) -> tuple[object, ...]:
        """Give what nearly any change of the store changes; the whole is compared now and then."""
        return self.store.log.connection.execute(
            "SELECT (SELECT count(*) FROM statement), (SELECT count(*) FROM learner),"
            " (SELECT count(*) FROM device), (SELECT total(at + length(result)) FROM statement)"
        ).fetchone()

    def _dump(self) -> list[str]:
        connection = self.store.log.connection
        return [*projections.dump(connection), *map(repr, log.read(connection))]


def _make_bundles(folder: Path, key: str) -> tuple[bytes, bytes]:
    """Give a laptop's bundle of 30 statements, as it is and sealed."""
    store = _open(folder / "laptop")
    device = store.device.id
    store.log.append([log.pending(draft, now()) for draft in _work()])
    with closing(TravelQueries(folder / "laptop" / DATABASE)) as queries:
        sender = Sender(device, now(), folder)
        write_bundle(queries, folder / "good.results", sender)
        write_bundle(queries, folder / "sealed.results", sender, keys=[key])
    store.close()
    return (folder / "good.results").read_bytes(), (folder / "sealed.results").read_bytes()


def _work() -> list[Draft]:
    learner, attempt = LearnerId(new_id()), new_id()
    around = {"attempt": attempt, "quiz": "4.3/quiz", "place": "quiz", "course": "c"}
    steps: list[tuple[Verb, Thing, dict[str, Any]]] = [
        ("registered", Thing("learner", learner), {"name": "Amina Ñ. “Diallo”"}),
        ("attempted", Thing("quiz", "4.3/quiz"), {"plan": ["q1", "q2"], "seed": "s"}),
    ]
    told = {"response": {"chosen": 1}, "score": 0.5, "success": False, "duration": 5321}
    steps += [("answered", Thing("question", f"q{n}", "hash"), told) for n in range(20)]
    steps += [("experienced", Thing("page", f"4.3/p{n}"), {"completion": True}) for n in range(5)]
    steps += [("completed", Thing("quiz", "4.3/quiz"), {"score": 0.5})]
    drafts = [
        Draft(StatementId(new_id()), learner, verb, thing, told, around)
        for verb, thing, told in steps
    ]
    void = Thing("statement", drafts[4].id)
    return [*drafts, Draft(StatementId(new_id()), None, "voided", void)]


def _open(folder: Path) -> Store:
    return open_store(folder, clock=now, new_id=new_id)


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--rounds", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    wanted = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="course-app-torture-"))
    print(Torture(folder, wanted.seed).run(wanted.rounds))
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
