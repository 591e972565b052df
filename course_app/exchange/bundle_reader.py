"""Reading a bundle that anybody may have made: nothing in it is believed before it is looked at.

Sizes are bounded before anything is unpacked, and again while it is. Statements come in batches;
after the last one the sum, the size and the count must be those of the list, or it is refused.
"""

from __future__ import annotations

import json
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from hashlib import sha256
from operator import lt
from pathlib import Path
from typing import BinaryIO, NamedTuple

from course_app.course.ids import LONGEST_ID
from course_app.course.zip_file import listed_in
from course_app.exchange import flaws, sealing
from course_app.exchange.bundle import FORMAT, KIND, MANIFEST, STATEMENTS
from course_app.exchange.delivery import unfinished
from course_app.exchange.flaws import ExchangeError
from course_app.exchange.lines import LONGEST, LineError, line_of, read_block
from course_app.exchange.progress import Progress, unseen
from course_app.store.taking_in import Carried
from course_app.study.statements import DeviceId

LARGEST = 8_000_000_000  # bytes of statements: about 20 million
MOST_TIMES = 200  # statements shrink 8 to 15 times
_SMALL = 1_000_000
_LARGEST_MANIFEST = 4_000_000
_PIECE = 1 << 19
_MOST_LISTED = 10_000  # bytes of the zip's own list, which has two entries
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    struct.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OSError,
)


class Manifest(NamedTuple):
    """What a bundle says of itself."""

    device: DeviceId
    made: str
    statements: int
    size: int
    sha256: str


class OpenBundle:
    """A bundle whose list was read and whose statements can be gone through once."""

    def __init__(self, path: Path, archive: zipfile.ZipFile, manifest: Manifest) -> None:
        self.path = path
        self.manifest = manifest
        self._archive = archive

    def batches(self, progress: Progress = unseen) -> Iterator[Sequence[Carried]]:
        """Give all statements; raises `ExchangeError` at the first that must not be taken in."""
        count = 0
        before: tuple[str, int] = ("", 0)
        for block, share in self._blocks():
            try:
                batch = read_block(block)
            except LineError as error:
                raise self._refused(error, count + error.number + 1) from error
            places = [before, *[row[1:3] for row in batch]]
            if not all(map(lt, places, places[1:])):
                at = next(at for at, each in enumerate(places) if each >= places[at + 1])
                named = LineError(flaws.OUT_OF_ORDER, line_of(batch[at]))
                raise self._refused(named, count + at + 1)
            before = places[-1]
            count += len(batch)
            if count > self.manifest.statements:
                raise self._wrong_count(count)
            yield batch
            progress(share, 1000)
        if count != self.manifest.statements:
            raise self._wrong_count(count)

    def _blocks(self) -> Iterator[tuple[str, int]]:
        """Give whole lines and how much of the file was read, in thousandths."""
        wanted = self.manifest.size
        digest = sha256()
        size = 0
        rest = b""
        try:
            with self._archive.open(STATEMENTS) as file:
                while piece := file.read(_PIECE):
                    size += len(piece)
                    digest.update(piece)
                    if size > wanted:
                        raise ExchangeError(flaws.WRONG_SUM.problem(self.path, name=STATEMENTS))
                    whole, found, rest = (rest + piece).rpartition(b"\n")
                    if len(rest) > 4 * LONGEST:
                        raise self._refused(LineError(flaws.TOO_LONG, rest[:500].decode("latin1")))
                    if found:
                        yield f"{whole.decode()}\n", 1000 * size // wanted
        except UnicodeDecodeError as error:
            raise ExchangeError(flaws.WRONG_SUM.problem(self.path, name=STATEMENTS)) from error
        except BROKEN as error:
            raise ExchangeError(flaws.WRONG_SUM.problem(self.path, name=STATEMENTS)) from error
        if rest or size != wanted or digest.hexdigest() != self.manifest.sha256:
            raise ExchangeError(flaws.WRONG_SUM.problem(self.path, name=STATEMENTS))

    def _refused(self, error: LineError, line: int = 0) -> ExchangeError:
        place = f"{STATEMENTS}:{line}"
        named = f"{error.statement} ({place})" if error.statement else place
        problem = error.flaw.problem(self.path, statement=named, field=error.field, most=LONGEST)
        return ExchangeError(problem)

    def _wrong_count(self, count: int) -> ExchangeError:
        listed = self.manifest.statements
        return ExchangeError(flaws.WRONG_COUNT.problem(self.path, found=count, listed=listed))


@contextmanager
def open_bundle(
    path: Path, secrets: Sequence[str] = (), work: Path | None = None
) -> Iterator[OpenBundle]:
    """Open a bundle, sealed or not; raises `ExchangeError` with what speaks against it.

    What was sealed is opened into a file without a name in `work`, which goes at the end.
    """
    try:
        file = path.open("rb")
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or str(error)
        raise ExchangeError(flaws.NO_FILE.problem(path, cause=cause)) from error
    with file:
        try:
            is_sealed = file.read(len(sealing.MAGIC)) == sealing.MAGIC
            file.seek(0)
        except OSError as error:
            cause = error.strerror or str(error)
            raise ExchangeError(flaws.NO_FILE.problem(path, cause=cause)) from error
        if not is_sealed:
            yield from _opened(path, file)
            return
        with unfinished(work) as opened:
            sealing.unseal(path, file, opened, secrets)
            yield from _opened(path, opened)


def is_meant_as_bundle(path: Path) -> bool:
    """Tell whether a file of a folder, named as bundles are, is to be taken in or refused by name.

    One that was only half copied is, or nobody would miss it. What begins with a dot and is no
    bundle is what other systems leave beside each file on a stick.
    """
    try:
        return path.is_file() and (not path.name.startswith(".") or is_bundle(path))
    except OSError:  # the stick fails there: reading it will say so
        return True


def is_bundle(path: Path) -> bool:
    """Tell whether a file may be a bundle, by its first bytes."""
    try:
        with path.open("rb") as file:
            start = file.read(len(sealing.MAGIC))
    except OSError:
        return False
    return start == sealing.MAGIC or start.startswith(b"PK\x03\x04")


def _opened(path: Path, file: BinaryIO) -> Iterator[OpenBundle]:
    try:
        if listed_in(file).length > _MOST_LISTED:
            raise zipfile.BadZipFile
        archive = zipfile.ZipFile(file)
    except BROKEN as error:
        raise ExchangeError(flaws.NOT_A_BUNDLE.problem(path)) from error
    with archive:
        _check_entries(path, archive)
        yield OpenBundle(path, archive, _manifest(path, archive))


def _check_entries(path: Path, archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    if sorted(entry.filename for entry in entries) != [MANIFEST, STATEMENTS]:
        raise ExchangeError(flaws.FOREIGN.problem(path))
    for entry in entries:
        is_plain = entry.compress_type in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
        if not is_plain or entry.flag_bits & 1:
            raise ExchangeError(flaws.FOREIGN.problem(path))
        most = _LARGEST_MANIFEST if entry.filename == MANIFEST else LARGEST
        times = max(_SMALL, MOST_TIMES * entry.compress_size)
        if entry.file_size > min(most, times):
            raise ExchangeError(flaws.BOMB.problem(path, name=entry.filename))


def _manifest(path: Path, archive: zipfile.ZipFile) -> Manifest:
    try:
        with archive.open(MANIFEST) as file:
            found = json.loads(file.read(_LARGEST_MANIFEST + 1))
        kind, number = found["kind"], found["format"]
        if kind != KIND:
            raise ExchangeError(flaws.FOREIGN.problem(path))
        if number != FORMAT:
            raise ExchangeError(flaws.NEWER.problem(path, found=str(number)[:20]))
        listed = found["files"][STATEMENTS]
        manifest = Manifest(
            device=DeviceId(_text(found["device"], least=0)),  # "" of one that had gone back
            made=_text(found["made"]),
            statements=_count(found["statements"]),
            size=_count(listed["size"]),
            sha256=_text(listed["sha256"]),
        )
    except (*BROKEN, LookupError, TypeError) as error:
        raise ExchangeError(flaws.BAD_MANIFEST.problem(path)) from error
    if manifest.size != archive.getinfo(STATEMENTS).file_size:
        raise ExchangeError(flaws.WRONG_SUM.problem(path, name=STATEMENTS))
    return manifest


def _text(value: object, least: int = 1) -> str:
    if not isinstance(value, str) or not least <= len(value) <= LONGEST_ID:
        raise TypeError
    return value


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST:
        raise TypeError
    return value
