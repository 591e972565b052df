"""Taking results in: one transaction a file, and a receipt that says what has come of it.

A file is read to its end and its sums are compared before anything counts; a refused one leaves
the store as it was. Repeating it changes nothing, and the order of files does not matter.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from course_app.errors import Problem
from course_app.exchange import flaws
from course_app.exchange.bundle import SUFFIX, laptop_name
from course_app.exchange.bundle_reader import is_bundle, open_bundle
from course_app.exchange.flaws import ExchangeError
from course_app.exchange.progress import Progress, unseen
from course_app.store.connection import DATABASE
from course_app.store.store import Store
from course_app.store.taking_in import Carried, ClashError, TakenIn
from course_app.store.travel_queries import Span, TravelQueries
from course_app.study.statements import DeviceId

_MOST_FILES = 1000  # that a folder is searched for


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
    """Give files as they are named, and those of folders that are bundles, in order."""
    for path in paths:
        if path.is_dir():
            found = sorted(path.rglob(f"*{SUFFIX}"))[:_MOST_FILES]
            yield from (each for each in found if each.is_file() and is_bundle(each))
        else:
            yield path


def spans_here(store: Store) -> tuple[Span, ...]:
    """Give what is here of each laptop."""
    with closing(TravelQueries(store.folder / DATABASE)) as queries:
        return queries.spans()


def missing_in(spans: Iterable[Span]) -> tuple[Missing, ...]:
    """Give what has not arrived of each laptop."""
    return tuple(Missing(span.device, *gap) for span in spans for gap in span.gaps)


def receipt_lines(receipt: Receipt) -> Iterator[str]:
    """Say a receipt in words, a sentence a line."""
    for file in receipt.files:
        taken = file.taken
        if taken is None:
            yield f"{file.path.name}: refused."
            continue
        yield f"{file.path.name}: new: {taken.new}. Already here: {taken.known}."
        yield from changed_lines(taken)
        for device, count in taken.new_of.items():
            yield f"  Laptop {laptop_name(device)}: new: {count}."
    for gap in receipt.missing:
        yield missing_line(gap)
    if not receipt.files:
        yield "No file of results was found."


def changed_lines(taken: TakenIn) -> Iterator[str]:
    """Say what has another meaning now."""
    if taken.voided:
        yield f"  Taken back, or given back: {taken.voided}."
    if taken.moved:
        yield f"  Moved to another learner: {taken.moved}."
    if taken.joined:
        yield f"  Records that joined another: {taken.joined}."


def missing_line(gap: Missing) -> str:
    """Say what has not arrived: "Laptop 9F3A21: numbers 120 to 131 have not arrived."."""
    name = laptop_name(gap.device)
    if gap.first == gap.last:
        return f"Laptop {name}: number {gap.first} has not arrived."
    return f"Laptop {name}: numbers {gap.first} to {gap.last} have not arrived."


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
