"""Takes values out of a table of a TOML file, and notes at which line each is wrong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from course_app.course import flaws
from course_app.errors import QT_TRANSLATE_NOOP, Problem, Words

A_TEXT = Words(QT_TRANSLATE_NOOP("errors", "a text in quotation marks"))
A_NUMBER = Words(QT_TRANSLATE_NOOP("errors", "a whole number"))
A_SWITCH = Words(QT_TRANSLATE_NOOP("errors", "true or false"))
A_TABLE = Words(QT_TRANSLATE_NOOP("errors", "a table in square brackets"))
A_LIST_OF_TEXTS = Words(QT_TRANSLATE_NOOP("errors", "a list of texts in square brackets"))
A_LIST_OF_TABLES = Words(QT_TRANSLATE_NOOP("errors", "a list of tables"))

T = TypeVar("T")

_HEADER = re.compile(r"\s*(\[{1,2})\s*([A-Za-z0-9_.\"-]+)\s*\]{1,2}")
_KEY = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_INNER = re.compile(r"[{,]\s*([A-Za-z0-9_-]+)\s*=")


def key_lines(text: str) -> dict[str, int]:
    """Give the line of each key, as "source.year", "lesson.2.id" or "lesson.2.objectives.0.id".

    TOML's reader does not tell; lines inside a text of several lines may be taken for keys.
    """
    lines: dict[str, int] = {}
    counts: dict[str, int] = {}
    table, key = "", ""
    for number, line in enumerate(text.split("\n"), start=1):
        if header := _HEADER.match(line):
            table, key = header[2], ""
            if header[1] == "[[":
                counts[table] = counts.get(table, -1) + 1
                table = f"{table}.{counts[table]}"
            lines.setdefault(table, number)
            table += "."
            continue
        if found := _KEY.match(line):
            key = table + found[1]
            lines.setdefault(key, number)
        for inner in _INNER.finditer(line):
            if not key:
                continue
            counted = f"{key} {inner[1]}"
            counts[counted] = counts.get(counted, -1) + 1
            lines.setdefault(f"{key}.{counts[counted]}.{inner[1]}", number)
    return lines


class Table:
    """One table of a TOML file; what is wrong with it goes into `problems`."""

    def __init__(
        self,
        values: Mapping[str, object],
        name: str,
        path: Path,
        lines: Mapping[str, int],
        problems: list[Problem],
    ) -> None:
        self._values = values
        self._name = name  # "" for the file itself, "source", "lesson.2"
        self._path = path
        self._lines = lines
        self._problems = problems
        self._asked: list[str] = []

    def text(self, key: str, default: str | None = None) -> str:
        """Give a text; without a default it must be there and say something."""
        value = self._take(key, A_TEXT, is_needed=default is None)
        if isinstance(value, str):
            if default is None and not value.strip():
                self.note(flaws.MISSING_KEY, key, wanted=A_TEXT)
            return value
        return self._refuse(key, value, A_TEXT, default or "")

    def number(self, key: str, default: int | None, low: int, high: int) -> int:
        """Give a whole number between two others; without a default it must be there."""
        value = self._take(key, A_NUMBER, is_needed=default is None)
        if not isinstance(value, int) or isinstance(value, bool):
            return self._refuse(key, value, A_NUMBER, default or low)
        if not low <= value <= high:
            self.note(flaws.OUT_OF_RANGE, key, found=value, low=low, high=high)
            return low
        return value

    def switch(self, key: str, *, default: bool) -> bool:
        """Give true or false."""
        value = self._take(key, A_SWITCH)
        return value if isinstance(value, bool) else self._refuse(key, value, A_SWITCH, default)

    def texts(self, key: str) -> tuple[str, ...]:
        """Give a list of texts, empty where there is none."""
        value = self._take(key, A_LIST_OF_TEXTS)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        return self._refuse(key, value, A_LIST_OF_TEXTS, ())

    def table(self, key: str) -> Table:
        """Give a table inside this one, empty where there is none."""
        value = self._take(key, A_TABLE)
        values = value if isinstance(value, dict) else self._refuse(key, value, A_TABLE, {})
        return Table(values, self._inner(key), self._path, self._lines, self._problems)

    def tables(self, key: str) -> list[Table]:
        """Give a list of tables inside this one, empty where there is none."""
        value = self._take(key, A_LIST_OF_TABLES)
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            value = self._refuse(key, value, A_LIST_OF_TABLES, [])
        return [
            Table(item, f"{self._inner(key)}.{i}", self._path, self._lines, self._problems)
            for i, item in enumerate(value)
        ]

    def line(self, key: str = "") -> int:
        """Give the line of a key, else of the table, else 0."""
        return self._lines.get(self._inner(key)) or self._lines.get(self._name, 0)

    def note(self, flaw: flaws.Flaw, key: str, **fields: object) -> None:
        """Say what is wrong with the value of a key."""
        table = f"[{self._name.partition('.')[0]}]" if self._name else "course.toml"
        line = self.line(key)
        self._problems.append(
            flaw.problem(self._path, line, 0, **{"key": key, "table": table, **fields})
        )

    def end(self) -> None:
        """Warn of the keys that nobody asked for."""
        for key in self._values:
            if key in self._asked:
                continue
            import difflib  # noqa: PLC0415  needed only for the hint

            near = difflib.get_close_matches(key, self._asked, n=1)
            if near:
                self.note(flaws.MISSPELT_KEY, key, near=near[0])
            else:
                self.note(flaws.UNKNOWN_KEY, key)

    def _take(self, key: str, wanted: str, *, is_needed: bool = False) -> object:
        self._asked.append(key)
        if is_needed and key not in self._values:
            self.note(flaws.MISSING_KEY, key, wanted=wanted)
        return self._values.get(key)

    def _refuse(self, key: str, value: object, wanted: str, instead: T) -> T:
        if value is not None:
            self.note(flaws.WRONG_TYPE, key, wanted=wanted)
        return instead

    def _inner(self, key: str) -> str:
        return ".".join(filter(None, (self._name, key)))
