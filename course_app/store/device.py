"""Which laptop writes: an id that is never used by two copies of a data folder.

A device id is made for one folder on one laptop. When the folder is found elsewhere, as a copy
or after a move, a new id is made and the old one rests for ever: going back to it could give one
number to two different statements, which no merge could tell apart.
"""

from __future__ import annotations

import sqlite3
import sys
from binascii import crc32
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from course_app.store.connection import transaction
from course_app.store.lock import LOCK
from course_app.study.statements import DeviceId

_MACHINE_ID = Path("/etc/machine-id")
_DISKS = Path("/dev/disk/by-id")
_INNER_DISKS = ("ata-", "nvme-", "mmc-")
_WINDOWS = (  # key of the registry and a value in it
    (r"SOFTWARE\Microsoft\Cryptography", "MachineGuid"),  # of the installation, copied with a disk
    (r"SYSTEM\HardwareConfig", "LastConfig"),  # of the board; Windows looks at each start
)


class Device(NamedTuple):
    """This laptop as the log knows it; `number` stands for the id inside the file only."""

    id: DeviceId
    number: int


def fingerprint(folder: Path) -> str:
    """Give a text that differs on another laptop and in a copy of the folder.

    From the machine, its inner disks (laptops set up from one image share the rest) and when
    the lock file was made: a copy is a new file. Nothing of it can be read back. A check sum is
    enough to tell two apart; `hashlib` costs 4 ms of every start.
    """
    lock = (folder / LOCK).stat()
    parts = [_machine(), *_inner_disks(), str(lock.st_ctime_ns)]
    if sys.platform == "win32":  # a copy can keep the time there, never the file's number
        parts.append(str(lock.st_ino))
    return f"{crc32(' '.join(parts).encode()):08x}"


def this_device(connection: sqlite3.Connection, laptop: str, new_id: Callable[[], str]) -> Device:
    """Give the device that writes here; the log must not be written by anybody else meanwhile.

    A new one is made when the folder has come to another place since the last time.
    """
    query = "SELECT no, id, laptop FROM device WHERE laptop <> '' ORDER BY no DESC LIMIT 1"
    found = connection.execute(query).fetchone()
    if found is None:
        return fork(connection, laptop, new_id)
    number, device, known = found
    if known == laptop:
        return Device(id=DeviceId(device), number=number)
    if connection.execute("SELECT 1 FROM statement WHERE device = ?", (number,)).fetchone():
        return fork(connection, laptop, new_id)
    with transaction(connection):  # it has written nothing yet, so nobody else can know it
        device = new_id()
        row = (device, laptop, number)
        connection.execute("UPDATE device SET id = ?, laptop = ? WHERE no = ?", row)
    return Device(id=DeviceId(device), number=number)


def fork(connection: sqlite3.Connection, laptop: str, new_id: Callable[[], str]) -> Device:
    """Make a new device for this laptop, whose numbers begin at 1."""
    device = DeviceId(new_id())
    with transaction(connection):
        row = (device, laptop)
        made = connection.execute("INSERT INTO device (id, laptop) VALUES (?, ?)", row)
    return Device(id=device, number=made.lastrowid or 0)


def forget_laptop(connection: sqlite3.Connection) -> None:
    """Let the next one that opens the file be a new device, as after going back to a backup."""
    with transaction(connection):
        connection.execute("UPDATE device SET laptop = ''")


def _machine() -> str:
    if sys.platform == "win32":
        return " ".join(_registered(*place) for place in _WINDOWS)
    try:
        return _MACHINE_ID.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def _registered(place: str, name: str) -> str:
    if sys.platform != "win32":
        return ""
    import winreg  # noqa: PLC0415  only there

    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, place) as key:
            return str(winreg.QueryValueEx(key, name)[0])
    except OSError:
        return ""


def _inner_disks() -> list[str]:
    try:
        names = [disk.name for disk in _DISKS.iterdir()]
    except OSError:
        return []
    return sorted(n for n in names if n.startswith(_INNER_DISKS) and "-part" not in n)
