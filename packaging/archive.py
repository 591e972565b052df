"""Archives that come out the same, byte for byte, from the same tree."""

from __future__ import annotations

import gzip
import hashlib
import io
import lzma
import tarfile
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

_XZ_FILTERS = [{"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 26}]


def entries(folder: Path) -> Iterator[Path]:
    """Give everything below a folder, sorted by its name as it stands in an archive."""
    yield from sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())


def tar_bytes(folder: Path, prefix: str, when: int) -> bytes:
    """Give a tar of a folder whose entries lie below `prefix`, owned by root, of one moment."""
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for path in (folder, *entries(folder)):
            inside = path.relative_to(folder).as_posix()
            info = archive.gettarinfo(
                path, arcname=f"{prefix}/{inside}" if inside != "." else prefix
            )
            info.mtime, info.uid, info.gid, info.uname, info.gname = when, 0, 0, "root", "root"
            info.mode = 0o777 if info.issym() else mode_of(path)
            if info.isreg():
                with path.open("rb") as content:
                    archive.addfile(info, content)
            else:
                archive.addfile(info)
    return held.getvalue()


def write_tar_xz(folder: Path, prefix: str, when: int, target: Path) -> None:
    """Write the folder as `.tar.xz`; one thread, since several would cut blocks differently."""
    packed = lzma.compress(tar_bytes(folder, prefix, when), filters=_XZ_FILTERS)
    target.write_bytes(packed)


def write_zip(folder: Path, prefix: str, when: int, target: Path) -> None:
    """Write the folder as `.zip`, which Windows opens by itself."""
    moment = datetime.fromtimestamp(when, UTC).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in entries(folder):
            if path.is_dir():
                continue
            name = f"{prefix}/{path.relative_to(folder).as_posix()}"
            info = zipfile.ZipInfo(name, moment)
            info.external_attr = (0o100000 | mode_of(path)) << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, path.read_bytes())


def gzip_bytes(content: bytes) -> bytes:
    """Give content gzipped, without a name or a moment in it."""
    return gzip.compress(content, 9, mtime=0)


def mode_of(path: Path) -> int:
    """Give the rights that a packed file has: all may read, the owner writes."""
    return 0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644


def size_of(folder: Path) -> int:
    """Give the bytes that a folder's files take on a disk with blocks of 4 KiB."""
    block = 4096
    return sum(
        -(-path.lstat().st_size // block) * block for path in folder.rglob("*") if not path.is_dir()
    )


def sha256(path: Path) -> str:
    """Give a file's SHA-256."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
