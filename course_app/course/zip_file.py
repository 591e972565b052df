"""What all our zip files have in common: entries that are always the same, and a first look.

What may be in one is said where it is read: `course.package`, `exchange.bundle_reader`.
"""

from __future__ import annotations

import stat
import zipfile
from typing import BinaryIO, NamedTuple

_DATE = (1980, 1, 1, 0, 0, 0)  # the first that a zip can say: the same content, the same bytes
_END = b"PK\x05\x06"  # the record at the end of a zip; 22 bytes and a comment
_LARGEST_COMMENT = 65_535


class Listed(NamedTuple):
    """What a zip says of its own list."""

    entries: int
    length: int  # bytes


def entry_of(name: str) -> zipfile.ZipInfo:
    """Give an entry for a plain file."""
    entry = zipfile.ZipInfo(name, _DATE)
    entry.create_system = 3  # Unix, wherever it is packed
    entry.external_attr = (stat.S_IFREG | 0o644) << 16
    entry.compress_type = zipfile.ZIP_DEFLATED
    return entry


def listed_in(file: BinaryIO) -> Listed:
    """Look at how large a zip says that its list is, before that is all read into memory.

    Raises `BadZipFile` where there is no list. The file stands at its start again.
    """
    size = file.seek(0, 2)
    file.seek(max(0, size - _LARGEST_COMMENT - 22))
    tail = file.read()
    file.seek(0)
    at = tail.rfind(_END)
    if at < 0 or len(tail) < at + 22:
        raise zipfile.BadZipFile
    entries = int.from_bytes(tail[at + 10 : at + 12], "little")
    return Listed(entries, int.from_bytes(tail[at + 12 : at + 16], "little"))
