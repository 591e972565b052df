"""What a person set: kept as JSON in the data folder, never a reason to fail."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from course_app.ui.setting_list import SETTINGS, Value, setting_of


class Settings(QObject):
    """The values of this moment.

    Signals:
        changed: the key of a setting that has another value now.
    """

    changed = Signal(str)

    def __init__(self, path: Path | None, for_now: Mapping[str, Value] | None = None) -> None:
        """Read what was kept; a broken or missing file gives the defaults.

        Values of `for_now` hold until the app closes and are not kept.
        """
        super().__init__()
        self._path = path
        self._kept = {setting.key: setting.default for setting in SETTINGS}
        self._others: dict[str, object] = {}  # of a newer version of the app: kept as they are
        read = _read(path) if path else {}
        for key, value in read.items():
            self._take(key, value)
        self._values = {**self._kept, **(for_now or {})}

    def text(self, key: str) -> str:
        """Give a setting's value as text."""
        return str(self._values[key])

    def number(self, key: str) -> int:
        """Give a setting's value as a whole number."""
        return int(self._values[key])

    def is_on(self, key: str) -> bool:
        """Tell whether a switch is on."""
        return self._values[key] is True

    def value(self, key: str) -> Value:
        """Give a setting's value."""
        return self._values[key]

    def put(self, key: str, value: Value) -> None:
        """Set and keep a value; one that is not allowed changes nothing."""
        if not is_allowed(key, value):
            return
        is_new = value != self._values[key]
        is_kept = value == self._kept[key]
        self._kept[key] = self._values[key] = value
        if not is_kept and self._path is not None:
            _write(self._path, {**self._others, **self._kept})
        if is_new:
            self.changed.emit(key)

    def _take(self, key: str, value: object) -> None:
        if key not in self._kept:
            self._others[key] = value
        elif is_allowed(key, value) and isinstance(value, str | int):
            self._kept[key] = value


def is_allowed(key: str, value: object) -> bool:
    """Tell whether a setting may have a value; true is not taken for 1."""
    setting = setting_of(key)
    return type(value) is type(setting.default) and value in setting.allowed


def _read(path: Path) -> dict[str, object]:
    try:
        kept = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, RecursionError) as error:
        return _refuse(path, str(error))
    return kept if isinstance(kept, dict) else _refuse(path, "no object in curly brackets")


def _refuse(path: Path, cause: str) -> dict[str, object]:
    """Say on the log that the defaults hold; the next change writes a good file."""
    import logging  # noqa: PLC0415  seldom, and not for nothing before the first screen

    logging.getLogger(__name__).warning(
        "The settings cannot be read and are at their defaults: %s (%s)", path, cause
    )
    return {}


def _write(path: Path, values: Mapping[str, object]) -> None:
    """Write aside, flush and replace; a setting that cannot be kept holds until the app closes."""
    aside = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with aside.open("w", encoding="utf-8") as file:
            json.dump(values, file, indent=1)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError:
        aside.unlink(missing_ok=True)
