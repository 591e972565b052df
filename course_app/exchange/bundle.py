"""A bundle: the results of a laptop as one file, `….results` (docs/bundles.md).

A zip of `statements.jsonl`, a statement a line by laptop and number, and `manifest.json`, which
says what must be in it. With keys of an office it is sealed as an age file.
"""

from __future__ import annotations

import json
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, NamedTuple

from course_app import __version__
from course_app.course.zip_file import entry_of
from course_app.exchange import delivery, sealing
from course_app.exchange.lines import line_of
from course_app.exchange.moments import iso
from course_app.exchange.progress import Progress, unseen
from course_app.store.batches import batches, without_rings
from course_app.store.travel_queries import Extent, Span, TravelQueries
from course_app.study.statements import DeviceId

SUFFIX = ".results"
FORMAT = 1
KIND = "course-app results"
MANIFEST, STATEMENTS = "manifest.json", "statements.jsonl"
_LEVEL = 4  # of deflate: twice as fast as 6, 5 per cent larger
_LINES = 2000  # written at once


class Sender(NamedTuple):
    """Who writes: a laptop, now, with a folder of its own for what is not finished."""

    device: DeviceId
    at: int  # UTC, ms
    work: Path | None = None


class Bundled(NamedTuple):
    """A bundle that was written and read back."""

    path: Path
    statements: int
    learners: int
    size: int
    is_sealed: bool


def laptop_name(device: DeviceId) -> str:
    """Give a short name for a laptop: the end of its id, since the beginning is the time."""
    return "".join(letter for letter in device if letter.isalnum())[-6:].upper()


def file_name(device: DeviceId) -> str:
    """Give the name of a laptop's file on a stick: the newest replaces the one before."""
    return f"results-{laptop_name(device)}{SUFFIX}"


def write_bundle(
    queries: TravelQueries,
    into: Path,
    sender: Sender,
    *,
    since: int | None = None,
    keys: Sequence[str] = (),
    most: int | None = None,
    progress: Progress = unseen,
) -> Bundled:
    """Write all statements, or those made since a time; `into` is as it was where that fails.

    Args:
        queries: the store to read.
        into: the file to make.
        sender: the laptop that writes.
        since: UTC in milliseconds.
        keys: public keys of those who may read it; none leaves it open.
        most: bytes that a file may have there.
        progress: is told how far it is, in thousandths; may raise `StoppedError`.
    """
    recipients = [sealing.checked_key(key) for key in keys]
    with without_rings(), ExitStack() as stack:
        # The store is read first to this laptop's own disk: a stick is slow and may be full.
        file = stack.enter_context(delivery.unfinished(sender.work))
        extent = queries.extent(queries.starts(since))
        count = _write_zip(file, queries, extent, sender, progress)
        if recipients:
            file.seek(0)
            sealed = stack.enter_context(delivery.unfinished(sender.work))
            sealing.seal(file, sealed, recipients)
            file = sealed
        size = delivery.deliver(
            file,
            into,
            most=most,
            progress=lambda done, total: progress(600 + 400 * done // max(1, total), 1000),
        )
    return Bundled(into, count, extent.learners, size, bool(recipients))


def _write_zip(
    file: BinaryIO,
    queries: TravelQueries,
    extent: Extent,
    sender: Sender,
    progress: Progress,
) -> int:
    """Give how many statements it has: more than expected where a hole was filled meanwhile."""
    total = max(1, extent.total)
    size = done = 0
    digest = sha256()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as archive:
        with archive.open(entry_of(STATEMENTS), "w", force_zip64=True) as target:
            for lines in batches(map(line_of, queries.statements(extent)), _LINES):
                text = "".join(f"{line}\n" for line in lines).encode()
                digest.update(text)
                target.write(text)
                size += len(text)
                done += len(lines)
                progress(min(600, 600 * done // total), 1000)
        listed = {STATEMENTS: {"size": size, "sha256": digest.hexdigest()}}
        manifest: Mapping[str, object] = {
            "kind": KIND,
            "format": FORMAT,
            "app": __version__,
            "made": iso(sender.at),
            "device": sender.device,
            "statements": done,
            "learners": extent.learners,
            "courses": queries.courses(),
            "devices": {span.device: _row(span) for span in extent.spans},
            "files": listed,
        }
        archive.writestr(entry_of(MANIFEST), json.dumps(manifest, indent=1, ensure_ascii=False))
    return done


def _row(span: Span) -> dict[str, int]:
    return {"from": span.first, "to": span.last, "statements": span.statements}
