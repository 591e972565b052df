"""Where things are: the data folder, the cache, the shipped course, the resources.

Three homes: a checkout, an installed wheel (the lessons and resources lie inside the package),
a frozen program (they lie beside it). No folder is made here.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path

APP = "course-app"
DATA_VARIABLE = "COURSE_APP_DATA"
_PACKAGE = Path(__file__).resolve().parent


def program_folder() -> Path:
    """Give the folder of the frozen program, else the checkout or the package."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent
    inside = _PACKAGE / "_data"
    return inside if inside.is_dir() else _PACKAGE.parent


def shipped_course() -> Path:
    """Give the folder of the course that comes with the program."""
    return _shipped("lessons")


def resources() -> Path:
    """Give the folder of icons, theme tokens and translations."""
    return _shipped("resources")


def data_folder(chosen: Path | None, environment: Mapping[str, str] = os.environ) -> Path:
    """Give the folder that a learner's work is kept in.

    The first of: what was `chosen` on the command line, COURSE_APP_DATA, a `portable.txt` beside
    the program (then `data/` beside it), the system's own place for a person's data.
    """
    if chosen is not None:
        return chosen.absolute()
    if named := environment.get(DATA_VARIABLE):
        return Path(named).absolute()
    if (program_folder() / "portable.txt").is_file():
        return program_folder() / "data"
    import appdirs  # noqa: PLC0415  not needed where a folder was named

    return Path(appdirs.user_data_dir(APP, appauthor=False))


def cache_folder(data: Path) -> Path:
    """Give the folder for what can be made again; it may be deleted at any time."""
    return data / "cache"


def font_folders() -> tuple[Path, ...]:
    """Give the folders of the two typefaces, from the packages that carry them."""
    frozen = Path(getattr(sys, "_MEIPASS", "")) if hasattr(sys, "_MEIPASS") else None
    names = ("font_source_serif_pro", "font_source_sans_pro")
    if frozen is not None:
        return tuple(frozen / name / "files" for name in names)
    places = [Path(entry) for entry in sys.path if entry]
    return tuple(
        folder
        for name in names
        if (folder := next((p / name / "files" for p in places if (p / name).is_dir()), None))
    )


def _shipped(name: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) / name if frozen else program_folder() / name
