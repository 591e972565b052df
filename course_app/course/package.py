"""A course as one `.course` file: a zip with a list of the SHA-256 sums of what is in it.

Opening one looks at names, kinds, sizes, count, ratio and sums before anything is written; then a
whole folder appears or none. A file that comes from a stranger's stick can do no more than that.
"""

from __future__ import annotations

import json
import shutil
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from course_app.course import package_flaws as flaws
from course_app.course.digest import sha256
from course_app.course.files import LARGEST_FILE, CourseFolder
from course_app.course.folder_writer import write_folder
from course_app.course.loader import COURSE_FILE, load_course
from course_app.course.names import name_fault
from course_app.course.whole_file import replacing
from course_app.course.zip_file import entry_of, listed_in
from course_app.errors import CourseFileError, Problem

SUFFIX = ".course"
MANIFEST = "manifest.json"
FORMAT = 1
MOST_FILES = 5_000
LARGEST_PACKAGE = LARGEST_COURSE = 200_000_000  # bytes, packed and unpacked
MOST_TIMES = 100  # a file may grow so many times; text grows 3 to 20 times
_SMALL = 100_000  # bytes; below this growing is no danger
_KINDS = {".toml", ".md", ".gift", ".html", ".css", ".txt", ".svg", ".png", ".jpg", ".jpeg"}
_CUT_OFF = (zipfile.BadZipFile, zlib.error, EOFError, struct.error)
_BROKEN = (*_CUT_OFF, NotImplementedError, RuntimeError, ValueError)  # what zipfile raises


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """What the list says of one file."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """A course file that was made."""

    path: Path
    title: str
    files: int
    size: int  # bytes


def is_package(path: Path) -> bool:
    """Tell whether a path is that of a course file."""
    return path.suffix.lower() == SUFFIX and not path.is_dir()


def pack_course(folder: Path, into: Path) -> Packed:
    """Write a course file; the same course always gives the same bytes.

    Taken are the kinds of files that a course is made of; hidden ones and the source document
    stay out. Raises `CourseFileError` where the course has errors or the disk refuses; then
    `into` is as it was.
    """
    course = load_course(folder)
    reader = CourseFolder(folder)
    names = sorted(_names(folder, course.source.file))
    problems = [*_name_problems(names, folder)]
    if problems:
        raise CourseFileError(*problems)
    listed = [_listed(name, _content(reader, folder / name)) for name in names]
    manifest = {
        "format": FORMAT,
        "id": course.id,
        "title": course.title,
        "version": course.version,
        "files": {item.name: {"size": item.size, "sha256": item.sha256} for item in listed},
    }
    first = (MANIFEST, json.dumps(manifest, indent=1, ensure_ascii=False).encode())
    rest = ((name, _content(reader, folder / name)) for name in names)
    try:
        _write_zip(into, [first], rest)
        size = into.stat().st_size
    except OSError as error:
        raise CourseFileError(flaws.CANNOT_PACK.problem(into, cause=_cause(error))) from error
    return Packed(path=into, title=course.title, files=len(names), size=size)


def open_package(path: Path, into: Path) -> Path:
    """Give the folder of the course in a course file, below `into`; unpacked once only.

    Raises `CourseFileError` with all that speaks against it; then nothing was written.
    """
    with _opened(path) as archive:
        manifest, listed = _manifest(archive, path)
        folder = into / sha256(manifest).hexdigest()[:16]
        if _is_whole(folder, listed):
            return folder
        _check_sums(archive, path, listed)
        try:
            shutil.rmtree(folder, ignore_errors=True)
            write_folder(folder, _contents(archive, path, listed))
        except OSError as error:
            raise CourseFileError(flaws.CANNOT_UNPACK.problem(path, cause=_cause(error))) from error
    return folder


def package_problems(path: Path) -> tuple[Problem, ...]:
    """Give all that speaks against opening a course file, without writing anything."""
    try:
        with _opened(path) as archive:
            _, listed = _manifest(archive, path)
            _check_sums(archive, path, listed)
    except CourseFileError as error:
        return error.problems
    return ()


# packing


def _names(folder: Path, source: str) -> Iterator[str]:
    for path in folder.rglob("*"):
        name = path.relative_to(folder)
        is_hidden = any(part.startswith((".", "_")) for part in name.parts)
        if is_hidden or path.suffix.lower() not in _KINDS or not path.is_file():
            continue
        if not source or path.resolve() != (folder / source).resolve():
            yield name.as_posix()


def _content(reader: CourseFolder, path: Path) -> bytes:
    reader.check(path)
    return path.read_bytes()


def _listed(name: str, data: bytes) -> Listed:
    return Listed(name=name, size=len(data), sha256=sha256(data).hexdigest())


def _write_zip(into: Path, *parts: Iterable[tuple[str, bytes]]) -> None:
    into.parent.mkdir(parents=True, exist_ok=True)
    with (
        replacing(into) as aside,
        zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
    ):
        for part in parts:
            for name, data in part:
                archive.writestr(entry_of(name), data)


# opening


def _opened(path: Path) -> zipfile.ZipFile:
    """Open the zip, look at all entries, and refuse what must not be unpacked."""
    try:
        _check_end(path)
        archive = zipfile.ZipFile(path)
    except OSError as error:
        raise CourseFileError(flaws.NO_PACKAGE.problem(path, cause=_cause(error))) from error
    except _BROKEN as error:
        raise CourseFileError(flaws.NOT_A_PACKAGE.problem(path)) from error
    entries = archive.infolist()
    problems = [
        *_name_problems([entry.filename for entry in entries], path),
        *(problem for entry in entries for problem in _entry_problems(entry, path)),
    ]
    if sum(entry.file_size for entry in entries) > LARGEST_COURSE:
        most = LARGEST_COURSE // 1_000_000
        problems.append(flaws.TOO_LARGE.problem(path, name=path.name, most=most))
    if problems:
        archive.close()
        raise CourseFileError(*problems)
    return archive


def _check_end(path: Path) -> None:
    """Look at how many entries a zip says it has, before they are all read into memory."""
    size = path.stat().st_size
    if not path.is_file() or size > LARGEST_PACKAGE:
        most = LARGEST_PACKAGE // 1_000_000
        raise CourseFileError(flaws.TOO_LARGE.problem(path, name=path.name, most=most))
    with path.open("rb") as file:
        listed = listed_in(file)
    if listed.entries > MOST_FILES + 1 or listed.length > 1000 * (MOST_FILES + 1):
        raise CourseFileError(flaws.TOO_MANY.problem(path, most=MOST_FILES))


def _name_problems(names: list[str], path: Path) -> Iterator[Problem]:
    """Give each name that is not safe on every system, or the same as another on some."""
    seen: set[str] = set()
    folders: set[str] = set()
    for name in names:
        if name_fault(name):
            yield flaws.UNSAFE_NAME.problem(path, name=name)
            continue
        key = _folded(name)
        parents = {"/".join(key.split("/")[:i]) for i in range(1, key.count("/") + 1)}
        if key in seen or key in folders or parents & seen:
            yield flaws.NAME_CLASH.problem(path, name=name)
        seen.add(key)
        folders |= parents


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _entry_problems(entry: zipfile.ZipInfo, path: Path) -> Iterator[Problem]:
    kind = stat.S_IFMT(entry.external_attr >> 16)
    is_folder = entry.filename.endswith("/")  # is_dir() breaks at an entry without a name
    is_plain = kind in {0, stat.S_IFREG} and not is_folder and not entry.flag_bits & 1
    if not is_plain or entry.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        yield flaws.UNSAFE_KIND.problem(path, name=entry.filename)
    if entry.file_size > LARGEST_FILE:
        most = LARGEST_FILE // 1_000_000
        yield flaws.TOO_LARGE.problem(path, name=entry.filename, most=most)
    elif entry.file_size > max(_SMALL, MOST_TIMES * entry.compress_size):
        yield flaws.BOMB.problem(path, name=entry.filename, times=MOST_TIMES)


def _manifest(archive: zipfile.ZipFile, path: Path) -> tuple[bytes, list[Listed]]:
    """Give the list as it is written and as it is meant; it must name all files and no other."""
    try:
        data = archive.read(MANIFEST)
        content = json.loads(data)
        found = content["format"]
        listed = [
            Listed(name=str(name), size=int(row["size"]), sha256=str(row["sha256"]))
            for name, row in content["files"].items()
        ]
    except (OSError, *_CUT_OFF) as error:  # an entry may say that it begins before the file
        raise CourseFileError(flaws.NOT_A_PACKAGE.problem(path)) from error
    except (*_BROKEN, ArithmeticError, AttributeError, LookupError, TypeError) as error:
        raise CourseFileError(flaws.BAD_MANIFEST.problem(path)) from error
    if found != FORMAT:
        raise CourseFileError(flaws.NEWER_PACKAGE.problem(path, found=str(found)[:20]))
    names = {item.name for item in listed}
    there = {entry.filename for entry in archive.infolist()} - {MANIFEST}
    problems = [flaws.NOT_LISTED.problem(path, name=name) for name in sorted(there - names)]
    problems += [flaws.LISTED_ONLY.problem(path, name=name) for name in sorted(names - there)]
    if COURSE_FILE not in names:
        problems.append(flaws.LISTED_ONLY.problem(path, name=COURSE_FILE))
    if problems:
        raise CourseFileError(*problems)
    return data, listed


def _check_sums(archive: zipfile.ZipFile, path: Path, listed: list[Listed]) -> None:
    problems: list[Problem] = []
    for item in listed:
        try:
            _read(archive, path, item)
        except CourseFileError as error:
            problems += error.problems
    if problems:
        raise CourseFileError(*problems)


def _contents(
    archive: zipfile.ZipFile, path: Path, listed: list[Listed]
) -> Iterator[tuple[str, bytes]]:
    for item in listed:
        yield item.name, _read(archive, path, item)


def _read(archive: zipfile.ZipFile, path: Path, item: Listed) -> bytes:
    try:
        data = archive.read(item.name)
    except (*_BROKEN, OSError) as error:
        raise CourseFileError(flaws.WRONG_SUM.problem(path, name=item.name)) from error
    if _listed(item.name, data) != item:
        raise CourseFileError(flaws.WRONG_SUM.problem(path, name=item.name))
    return data


def _is_whole(folder: Path, listed: list[Listed]) -> bool:
    """Tell whether a folder holds exactly what is listed; it may be from another day."""
    try:
        found = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if not p.is_dir()}
        return found == {item.name for item in listed} and all(
            not (folder / item.name).is_symlink()
            and _listed(item.name, (folder / item.name).read_bytes()) == item
            for item in listed
        )
    except OSError:
        return False


def _cause(error: OSError) -> str:
    return error.strerror or str(error)
