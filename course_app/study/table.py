"""A table as a screen shows it and a file carries it: one value, so that both say the same.

Screens read it row by row, `exchange.tables` writes it as CSV or XLSX. Whoever makes a table
gives each column a name that never changes (docs/tables.md lists them) and says what its values
are; how they look is decided where they are shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

Cell = None | bool | int | float | str
CellKind = Literal[
    "text",
    "whole",  # a whole number
    "number",  # a number with a fraction
    "share",  # 0.0 to 1.0; a sheet shows it as a per cent
    "moment",  # UTC, ms since 1970; written as 2026-11-24T07:48:00Z
    "date",  # text, 2026-11-24
    "seconds",  # milliseconds; written as seconds
    "yes",  # a bool; written as yes or no
]


class TableColumn(NamedTuple):
    """One column: its lasting name, what a person reads above it, and what its values are.

    `width` is in letters; `note` is its line in the data dictionary.
    """

    name: str
    title: str = ""
    kind: CellKind = "text"
    width: int = 14
    note: str = ""


class Table(NamedTuple):
    """Rows under columns; None is an empty cell.

    `rows` may be a list or come one by one, so that a million fit into little memory; then they
    can be gone through once only.
    """

    name: str  # of the sheet and the file: "results"
    columns: tuple[TableColumn, ...]
    rows: Iterable[Sequence[Cell]]
