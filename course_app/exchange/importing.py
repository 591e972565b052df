"""Taking results in: one transaction a file, and a receipt that says what has come of it.

A file is read to its end and its sums are compared before anything counts; a refused one leaves
the store as it was. Repeating it changes nothing, and the order of files does not matter.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from course_app.errors import QT_TRANSLATE_NOOP, Problem
from course_app.exchange import flaws
from course_app.exchange.bundle import SUFFIX, laptop_name
from course_app.exchange.bundle_reader import is_meant_as_bundle, open_bundle
from course_app.exchange.flaws import ExchangeError
from course_app.exchange.progress import Progress, unseen
from course_app.store.connection import DATABASE
from course_app.store.store import Store
from course_app.store.taking_in import Carried, ClashError, TakenIn
from course_app.store.travel_queries import Span, TravelQueries
from course_app.study.statements import DeviceId

REFUSED = QT_TRANSLATE_NOOP("commands", "{file}: refused.")
NEW = QT_TRANSLATE_NOOP("commands", "{file}: new: {new}. Already here: {known}.")
NEW_OF = QT_TRANSLATE_NOOP("commands", "Laptop {laptop}: new: {count}.")
VOIDED = QT_TRANSLATE_NOOP("commands", "Taken back, or given back: {count}.")
MOVED = QT_TRANSLATE_NOOP("commands", "Moved to another learner: {count}.")
JOINED = QT_TRANSLATE_NOOP("commands", "Records that joined another: {count}.")
ONE_MISSING = QT_TRANSLATE_NOOP("commands", "Laptop {laptop}: number {first} has not arrived.")
MISSING = QT_TRANSLATE_NOOP(
    "commands", "Laptop {laptop}: numbers {first} to {last} have not arrived."
)
NO_FILE = QT_TRANSLATE_NOOP("commands", "No file of results was found.")

_MOST_FILES = 100_000  # of a folder: each laptop of a programme leaves one there


class FileReceipt(NamedTuple):
    """What came of one file: `taken`, or the problems for which it was refused."""

    path: Path
    device: DeviceId | None
    made: str
    taken: TakenIn | None
    problems: tuple[Problem, ...] = ()


class Missing(NamedTuple):
    """Numbers of a laptop that have not arrived, though later ones have."""

    device: DeviceId
    first: int
    last: int


class Receipt(NamedTuple):
    """What came of all files, and what is still missing after them."""

    files: tuple[FileReceipt, ...]
    missing: tuple[Missing, ...]

    @property
    def new(self) -> int:
        """How many statements are new here."""
        return sum(file.taken.new for file in self.files if file.taken)

    @property
    def known(self) -> int:
        """How many were here already."""
        return sum(file.taken.known for file in self.files if file.taken)

    @property
    def refused(self) -> tuple[FileReceipt, ...]:
        """The files of which nothing was taken in."""
        return tuple(file for file in self.files if file.taken is None)


def take_in_files(
    store: Store,
    paths: Iterable[Path],
    secrets: Sequence[str] = (),
    progress: Progress = unseen,
) -> Receipt:
    """Take in the results in files and in folders of files; for a worker.

    A backup is made before. `progress` is told how far it is, in thousandths of the whole, and
    may raise `StoppedError`: then the file in hand is taken back and earlier ones stay.
    """
    files = tuple(files_in(paths))
    if files and spans_here(store):
        store.back_up("import")
    receipts = [
        take_in_file(store, path, secrets, _within(progress, number, len(files)))
        for number, path in enumerate(files)
    ]
    return Receipt(tuple(receipts), missing_in(spans_here(store)))


def _within(progress: Progress, number: int, count: int) -> Progress:
    return lambda done, _total: progress(1000 * number + done, 1000 * count)


def take_in_file(
    store: Store, path: Path, secrets: Sequence[str] = (), progress: Progress = unseen
) -> FileReceipt:
    """Take in one file, or say why not."""
    device, made = None, ""
    try:
        with open_bundle(path, secrets, store.folder) as bundle:
            device, made = bundle.manifest.device, bundle.manifest.made
            taken = store.take_in(bundle.batches(progress))
    except ClashError as error:
        return FileReceipt(path, device, made, None, (_clash(path, error),))
    except ExchangeError as error:
        return FileReceipt(path, device, made, None, error.problems)
    return FileReceipt(path, device, made, taken)


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """Give files as they are named, and those of folders that are named as bundles, in order."""
    for path in paths:
        if path.is_dir():
            yield from _files_of(path)
        else:
            yield path


def _files_of(folder: Path) -> Iterator[Path]:
    """Give the bundles in a folder, and the folders in it that a failing disk does not give.

    Reading one of those is refused, so that it is said, as is the folder itself where it may not
    be read; what is somebody else's in it is passed over.
    """
    failing: list[OSError] = []
    found = [
        Path(where, name)
        for where, _, names in os.walk(folder, onerror=failing.append)
        for name in names
        if name.lower().endswith(SUFFIX)
    ]
    yield from filter(is_meant_as_bundle, sorted(found)[:_MOST_FILES])
    for error in failing:
        is_asked_for = error.filename == str(folder)
        if is_asked_for or not isinstance(error, PermissionError | FileNotFoundError):
            yield Path(error.filename)


def spans_here(store: Store) -> tuple[Span, ...]:
    """Give what is here of each laptop."""
    with closing(TravelQueries(store.folder / DATABASE)) as queries:
        return queries.spans()


def missing_in(spans: Iterable[Span]) -> tuple[Missing, ...]:
    """Give what has not arrived of each laptop."""
    return tuple(Missing(span.device, *gap) for span in spans for gap in span.gaps)


def receipt_lines(receipt: Receipt, translate: Callable[[str], str] = str) -> Iterator[str]:
    """Say a receipt in words, a sentence a line; `translate` has the texts of the commands."""
    for file in receipt.files:
        name, taken = file.path.name, file.taken
        if taken is None:
            yield translate(REFUSED).format(file=name)
            continue
        yield translate(NEW).format(file=name, new=taken.new, known=taken.known)
        for text, count in changed(taken):
            yield f"  {translate(text).format(count=count)}"
        for device, count in taken.new_of.items():
            yield f"  {translate(NEW_OF).format(laptop=laptop_name(device), count=count)}"
    for gap in receipt.missing:
        fields = {"laptop": laptop_name(gap.device), "first": gap.first, "last": gap.last}
        yield translate(ONE_MISSING if gap.first == gap.last else MISSING).format(**fields)
    if not receipt.files:
        yield translate(NO_FILE)


def changed(taken: TakenIn) -> Iterator[tuple[str, int]]:
    """Give what has another meaning now, and how often."""
    counts = ((VOIDED, taken.voided), (MOVED, taken.moved), (JOINED, taken.joined))
    return ((text, count) for text, count in counts if count)


def receipt_document(receipt: Receipt) -> Mapping[str, object]:
    """Give a receipt as plain data for JSON; problems are left to the caller's own form."""
    return {
        "new": receipt.new,
        "already_here": receipt.known,
        "refused": len(receipt.refused),
        "files": [_file_row(file) for file in receipt.files],
        "missing": [
            {"device": gap.device, "from": gap.first, "to": gap.last} for gap in receipt.missing
        ],
    }


def _file_row(file: FileReceipt) -> dict[str, object]:
    row: dict[str, object] = {"file": str(file.path), "device": file.device, "made": file.made}
    if file.taken is None:
        codes = [problem.code for problem in file.problems]
        return {**row, "taken_in": False, "why": codes}
    taken = file.taken
    return {
        **row,
        "taken_in": True,
        "new": taken.new,
        "already_here": taken.known,
        "new_of": dict(taken.new_of),
        "voided": taken.voided,
        "moved": taken.moved,
        "joined": taken.joined,
        "new_learners": taken.learners,
    }


def _clash(path: Path, error: ClashError) -> Problem:
    row: Carried = error.statement
    if error.is_same_id:
        return flaws.CHANGED.problem(path, statement=row.id)
    name = laptop_name(row.device)
    return flaws.CLASH.problem(path, statement=row.id, seq=row.seq, laptop=name)
