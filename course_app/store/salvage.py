"""Reading what can be read of a damaged file, page by page.

It needs no tree and no first page: rows of the log never change, so any page that still holds
one is as good as any other. Nothing is written, also not by SQLite opening the file.
https://sqlite.org/fileformat2.html, sections 1.6, 2.1 and 4.
"""

# ruff: noqa: PLR2004  numbers are those of the file format

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from course_app.study.statements import KINDS, VERBS, Kind, Verb

PAGE = 4096  # what SQLite gives a new file; `schema` never asks for another
_WAL_HEAD, _FRAME_HEAD = 32, 24
_INDEX_LEAF, _INDEX_INNER, _TABLE_LEAF = 0x0A, 0x02, 0x0D  # rows of the log lie in index pages
_INDEX_MOST = (PAGE - 12) * 64 // 255 - 23  # bytes of a record that stay in its page
_TABLE_MOST = PAGE - 35
_LEAST = (PAGE - 12) * 32 // 255 - 23
_LONGEST = 16 * 1024 * 1024  # a longer record is not believed

Value = int | float | str | bytes | None
LogRow = tuple[int, int, str, int | None, int, int, Verb, Kind, str, str, str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvaged:
    """Rows of the log by statement id, and what their numbers of devices and learners mean."""

    rows: dict[str, LogRow] = field(default_factory=dict)
    devices: dict[int, str] = field(default_factory=dict)
    learners: dict[int, str] = field(default_factory=dict)


def salvage(path: Path) -> Salvaged:
    """Give what can still be read of a damaged store and of the `-wal` file beside it."""
    found = Salvaged()
    frames = list(_frames(path.with_name(path.name + "-wal")))
    with path.open("rb") as file:
        pages = _Pages(file, dict(frames))
        for page in (*pages, *(content for _, content in frames)):
            for record, number in _records(page, pages):
                _take(record, number, found)
    return found


class _Pages:
    """The pages of a file, as its write-ahead log has them where it does."""

    def __init__(self, file: BinaryIO, newer: dict[int, bytes]) -> None:
        self._file = file
        self._newer = newer

    def __iter__(self) -> Iterator[bytes]:
        size = self._file.seek(0, os.SEEK_END)
        for start in range(0, size, PAGE):
            self._file.seek(start)
            yield self._file.read(PAGE).ljust(PAGE, b"\0")

    def __getitem__(self, number: int) -> bytes:
        if number in self._newer:
            return self._newer[number]
        page = b""
        if number > 0:
            self._file.seek((number - 1) * PAGE)
            page = self._file.read(PAGE)
        if len(page) < PAGE:
            raise ValueError("no such page")
        return page


def commits(wal: Path) -> list[int]:
    """Give the positions, from 1, of the frames in a `-wal` file that end a transaction."""
    return [position for position, _, _, is_commit in _all_frames(wal) if is_commit]


def _frames(wal: Path) -> Iterator[tuple[int, bytes]]:
    """Give page numbers and pages of a `-wal` file up to its last commit.

    Check sums are not looked at: a spoiled frame must not take the good ones after it along.
    """
    waiting: list[tuple[int, bytes]] = []
    for _, number, page, is_commit in _all_frames(wal):
        waiting.append((number, page))
        if is_commit:
            yield from waiting
            waiting = []


def _all_frames(wal: Path) -> Iterator[tuple[int, int, bytes, bool]]:
    try:
        content = wal.read_bytes()
    except FileNotFoundError:
        return
    salt = content[16:24]  # frames with another one are left over from before
    starts = range(_WAL_HEAD, len(content) - PAGE - _FRAME_HEAD + 1, _FRAME_HEAD + PAGE)
    for position, at in enumerate(starts, start=1):
        head = content[at : at + _FRAME_HEAD]
        if head[8:16] == salt:
            page = content[at + _FRAME_HEAD : at + _FRAME_HEAD + PAGE]
            yield position, int.from_bytes(head[:4], "big"), page, any(head[4:8])


def _records(page: bytes, pages: _Pages) -> Iterator[tuple[Sequence[Value], int]]:
    """Give the records of a page that can be read, with their row numbers (0 in an index)."""
    start = 100 if page.startswith(b"SQLite format 3\0") else 0
    kind = page[start]
    if kind not in (_INDEX_LEAF, _INDEX_INNER, _TABLE_LEAF):
        return
    cells = start + (12 if kind == _INDEX_INNER else 8)
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    for place in range(cells, min(cells + 2 * count, PAGE - 1), 2):
        with suppress(ValueError, IndexError):  # a damaged cell; the others may be whole
            at = int.from_bytes(page[place : place + 2], "big")
            yield _cell(page, at, kind, pages)


def _cell(page: bytes, at: int, kind: int, pages: _Pages) -> tuple[Sequence[Value], int]:
    if kind == _INDEX_INNER:
        at += 4
    size, at = _varint(page, at)
    number = 0
    if kind == _TABLE_LEAF:
        number, at = _varint(page, at)
    most = _TABLE_MOST if kind == _TABLE_LEAF else _INDEX_MOST
    return _values(_payload(page, at, size, most, pages)), number


def _payload(page: bytes, at: int, size: int, most: int, pages: _Pages) -> bytes:
    if size > _LONGEST:
        raise ValueError("too long")
    if size <= most:
        local = size
    else:
        local = _LEAST + (size - _LEAST) % (PAGE - 4)
        local = local if local <= most else _LEAST
    payload = page[at : at + local]
    following = int.from_bytes(page[at + local : at + local + 4], "big")
    while len(payload) < size:
        overflow = pages[following]
        following = int.from_bytes(overflow[:4], "big")
        payload += overflow[4 : 4 + size - len(payload)]
    return payload


def _values(record: bytes) -> Sequence[Value]:
    end, at = _varint(record, 0)
    values: list[Value] = []
    body = end
    while at < end:
        kind, at = _varint(record, at)
        value, body = _value(record, body, kind)
        values.append(value)
    if body != len(record):
        raise ValueError("a record of another length")
    return values


def _value(record: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    size = (0, 1, 2, 3, 4, 6, 8, 8)[kind] if kind < 8 else (kind - 12) // 2
    content = record[at : at + size]
    if len(content) < size or kind in (10, 11):
        raise ValueError("a record that ends too early")
    if kind < 7:
        return int.from_bytes(content, "big", signed=True), at + size
    if kind == 7 or kind % 2 == 0:
        return content, at + size
    return content.decode(), at + size


def _varint(content: bytes, at: int) -> tuple[int, int]:
    number = 0
    for step in range(8):
        byte = content[at + step]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, at + step + 1
    return number << 8 | content[at + 8], at + 9


def _take(record: Sequence[Value], number: int, found: Salvaged) -> None:
    match record:
        case [
            int() as device,
            int() as seq,
            str() as id_,
            int() | None as learner,
            int() as at,
            int() as back,
            str() as verb,
            str() as kind,
            str() as thing,
            str() as content,
            str() as result,
            str() as context,
        ] if verb in VERBS and kind in KINDS and _is_object(result) and _is_object(context):
            row = (device, seq, id_, learner, at, back, verb, kind, thing, content, result, context)
            found.rows.setdefault(id_, row)
        case [None, str() as id_] if number:
            found.learners.setdefault(number, id_)
        case [None, str() as id_, str()] if number:
            found.devices.setdefault(number, id_)


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False
