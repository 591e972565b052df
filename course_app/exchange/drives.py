"""Which drives can be taken away: USB sticks and memory cards, on Linux and on Windows.

The system is read only; nothing is mounted. Roots are handed in, so that a test can say what is
there.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from course_app.exchange.bundle import SUFFIX
from course_app.exchange.bundle_reader import is_meant_as_bundle
from course_app.exchange.delivery import LARGEST_ON_FAT

FOLDER = "Course App results"  # on a stick
_FAT = {"vfat", "msdos", "fat", "fat12", "fat16", "fat32"}
_ESCAPED = re.compile(r"\\([0-7]{3})")  # a space in /proc/mounts is \040
_OURS = {"/", "/boot", "/boot/efi", "/home", "/usr", "/var"}
_MOST_FOUND = 10_000  # files of results that are offered


class Drive(NamedTuple):
    """A drive that can be taken away; sizes are bytes."""

    path: Path
    name: str
    file_system: str
    free: int
    total: int
    is_read_only: bool = False

    @property
    def largest_file(self) -> int | None:
        """How large a file may be there; None where the drive sets no limit."""
        return LARGEST_ON_FAT if self.file_system.lower() in _FAT else None

    @property
    def folder(self) -> Path:
        """Where results are kept on it."""
        return self.path / FOLDER


def removable_drives() -> tuple[Drive, ...]:
    """Give the drives of this laptop that can be taken away, in the order of their paths."""
    if sys.platform == "win32":
        return tuple(_windows_drives())
    return linux_drives()


def linux_drives(
    mounts: Path = Path("/proc/mounts"), blocks: Path = Path("/sys/class/block")
) -> tuple[Drive, ...]:
    """Give those that the kernel says are removable, or that hang on USB, or are memory cards."""
    try:
        text = mounts.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:
        return ()
    found = {}
    for line in text.splitlines():
        fields = line.split(" ")
        if len(fields) < 4 or not fields[0].startswith("/dev/"):  # noqa: PLR2004  as the kernel writes
            continue
        device, place, file_system, options = fields[:4]
        path = _unescaped(place)
        if path in _OURS or not _can_be_taken(blocks / device.rpartition("/")[2]):
            continue
        is_read_only = "ro" in options.split(",")
        if drive := _drive(Path(path), file_system, is_read_only=is_read_only):
            found[path] = drive
    return tuple(found[path] for path in sorted(found))


def results_on(drive: Drive) -> tuple[Path, ...]:
    """Give the files of results on a drive: in their folder, and beside it."""
    try:
        names = sorted({*drive.folder.glob(f"*{SUFFIX}"), *drive.path.glob(f"*{SUFFIX}")})
        return tuple(filter(is_meant_as_bundle, names))[:_MOST_FOUND]
    except OSError:
        return ()


def _can_be_taken(block: Path) -> bool:
    """Look at a partition's disk: /sys/class/block/sdb1 is a link into …/usb1/…/block/sdb/sdb1."""
    try:
        real = block.resolve(strict=True)
    except OSError:
        return False
    disk = real.parent if (real / "partition").exists() else real
    if _said(disk / "removable") == "1" or _said(disk / "device" / "type") == "SD":
        return True
    return any(part.startswith("usb") and part[3:].isdigit() for part in real.parts)


def _said(file: Path) -> str:
    try:
        return file.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _unescaped(text: str) -> str:
    return _ESCAPED.sub(lambda found: chr(int(found[1], 8)), text)


def _drive(path: Path, file_system: str, *, is_read_only: bool, name: str = "") -> Drive | None:
    try:
        usage = shutil.disk_usage(path)
    except OSError:  # pulled out meanwhile
        return None
    return Drive(path, name or path.name, file_system, usage.free, usage.total, is_read_only)


def _windows_drives() -> Iterator[Drive]:
    if sys.platform != "win32":
        return
    import ctypes  # noqa: PLC0415  only there

    kernel = ctypes.windll.kernel32
    removable = 2
    read_only = 0x80000  # FILE_READ_ONLY_VOLUME
    present = kernel.GetLogicalDrives()
    for number in range(26):
        root = f"{chr(ord('A') + number)}:\\"
        if not present >> number & 1 or kernel.GetDriveTypeW(root) != removable:
            continue
        label = ctypes.create_unicode_buffer(261)
        system = ctypes.create_unicode_buffer(261)
        flags = ctypes.c_ulong()
        if not kernel.GetVolumeInformationW(
            root, label, 261, None, None, ctypes.byref(flags), system, 261
        ):
            continue  # a reader without a card
        name = f"{label.value} ({root[:2]})" if label.value else root[:2]
        is_read_only = bool(flags.value & read_only)
        if drive := _drive(Path(root), system.value, is_read_only=is_read_only, name=name):
            yield drive
