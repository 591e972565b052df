"""Whether a window can open here, found out without loading Qt."""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from pathlib import Path

X11_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108  where every X server has them
_LOCAL_DISPLAY = re.compile(r"(?:unix)?:([0-9]+)(?:\.[0-9]+)?")


def is_drawn_nowhere(environment: Mapping[str, str]) -> bool:
    """Tell whether Qt was told to draw into memory, where nobody sees a window."""
    platform = environment.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return platform in {"offscreen", "minimal"}


def has_screen(environment: Mapping[str, str], x11_sockets: Path = X11_SOCKETS) -> bool:
    """Tell whether a window can open, or Qt was told how to draw without one."""
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return True
    if wayland := environment.get("WAYLAND_DISPLAY"):
        folder = environment.get("XDG_RUNTIME_DIR", "")
        if Path(folder, wayland).exists():
            return True
    display = environment.get("DISPLAY", "")
    local = _LOCAL_DISPLAY.fullmatch(display)
    if local:
        return (x11_sockets / f"X{local[1]}").exists()
    return bool(display)
