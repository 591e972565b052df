"""What a person set: declared once, kept as JSON in the data folder, never a reason to fail."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

Value = str | int | bool


class Setting(NamedTuple):
    """One thing that can be set."""

    key: str
    default: Value
    allowed: tuple[Value, ...]
    text: str


SETTINGS = (
    Setting(
        key="theme",
        default="system",
        allowed=("system", "light", "dark", "contrast"),
        text="Colours: as the laptop, light, dark or high contrast",
    ),
    Setting(key="text_size", default=100, allowed=(100, 125, 150, 200), text="Text size, per cent"),
)


class Settings(QObject):
    """The values of this moment.

    Signals:
        changed: the key of a setting that has another value now.
    """

    changed = Signal(str)

    def __init__(self, path: Path | None) -> None:
        """Read what was kept; a broken or missing file gives the defaults."""
        super().__init__()
        self._path = path
        self._values: dict[str, Value] = {setting.key: setting.default for setting in SETTINGS}
        kept = _read(path) if path else {}
        for setting in SETTINGS:
            if kept.get(setting.key) in setting.allowed:
                self._values[setting.key] = kept[setting.key]

    def text(self, key: str) -> str:
        """Give a setting's value as text."""
        return str(self._values[key])

    def number(self, key: str) -> int:
        """Give a setting's value as a whole number."""
        return int(self._values[key])

    def put(self, key: str, value: Value) -> None:
        """Set and keep a value; one that is not allowed changes nothing."""
        setting = next(each for each in SETTINGS if each.key == key)
        if value not in setting.allowed or value == self._values[key]:
            return
        self._values[key] = value
        self.changed.emit(key)
        if self._path is not None:
            _write(self._path, self._values)


def _read(path: Path) -> dict[str, Value]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(path: Path, values: dict[str, Value]) -> None:
    """Write aside, flush and replace; a setting that cannot be kept holds until the app closes."""
    aside = path.with_suffix(".new")
    try:
        with aside.open("w", encoding="utf-8") as file:
            json.dump(values, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError:
        aside.unlink(missing_ok=True)
