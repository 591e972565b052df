"""Which names of files are safe on every system: inside their folder, and no device of Windows."""

from __future__ import annotations

import re
from enum import Enum, auto

LONGEST_NAME = 200  # letters of a whole relative name; Windows allows 260 with the folder before it

_WEB = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:|//")
_DRIVE = re.compile(r"[A-Za-z]:")
_UNUSABLE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\]')
# https://learn.microsoft.com/windows/win32/fileio/naming-a-file: also with any ending
_DEVICE = re.compile(
    r"(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])\s*(?:\..*)?", re.IGNORECASE
)


class NameFault(Enum):
    """Why a name is refused."""

    WEB_ADDRESS = auto()
    ABSOLUTE = auto()
    OUTSIDE = auto()  # it climbs with ".."
    DEVICE = auto()  # Windows would open a device and not a file
    UNUSABLE = auto()  # empty, too long, or with letters that some system refuses


def name_fault(name: str) -> NameFault | None:
    """Give what is wrong with a relative name such as "media/map.svg", or None."""
    if _WEB.match(name):
        return NameFault.WEB_ADDRESS
    if name.startswith(("/", "\\", "~")) or _DRIVE.match(name):
        return NameFault.ABSOLUTE
    parts = name.replace("\\", "/").split("/")
    if ".." in parts:
        return NameFault.OUTSIDE
    if any(_DEVICE.fullmatch(part) for part in parts):
        return NameFault.DEVICE
    is_usable = (
        len(name) <= LONGEST_NAME
        and name.isprintable()
        and not _UNUSABLE.search(name)
        and not any(part in {"", "."} or part[-1] in " ." or part[0] == " " for part in parts)
    )
    return None if is_usable else NameFault.UNUSABLE
