"""Small files of JSON beside the store, for what is nobody's progress.

One that cannot be read counts as none, and one that cannot be written stops no learner.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from course_app.store.aside import write_durably

_LARGEST = 32_000_000  # bytes of a file that is ours


def read_small(path: Path) -> dict[str, Any]:
    """Give the object in a file, of values that are still to be looked at; empty where none is."""
    try:
        if path.stat().st_size > _LARGEST:
            return {}
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def write_small(path: Path, text: str) -> bool:
    """Write a file whole or not at all; gives False where the disk refuses."""
    try:
        write_durably(path, text)
    except OSError:
        return False
    return True
