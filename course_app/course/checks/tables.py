"""What is wrong with the tables of Markdown text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from course_app.course.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP, Problem

MOST_COLUMNS, LONGEST_CELL = 4, 10  # words: a column is 680 px at most

_RULE_CELL = re.compile(r":?-+:?")
_BAR = re.compile(r"(?<!\\)\|")

NO_RULE = Flaw(
    "table-without-rule",
    QT_TRANSLATE_NOOP("errors", "Below the first row of this table there is no “|---|---|”"),
    QT_TRANSLATE_NOOP("errors", "Add it, or the table is shown as text with bars"),
)
CELLS = Flaw(
    "table-cells",
    QT_TRANSLATE_NOOP("errors", "This row has {found} cells, and the first row has {wanted}"),
    QT_TRANSLATE_NOOP(
        "errors", "Write a “|” between any two cells, and “\\|” for a bar that is text"
    ),
)
NO_BLANK = Flaw(
    "table-after-text",
    QT_TRANSLATE_NOOP("errors", "No blank line stands before this table"),
    QT_TRANSLATE_NOOP("errors", "Add one, or the table is shown as text with bars"),
)
COLUMNS = Flaw(
    "table-columns",
    QT_TRANSLATE_NOOP("errors", "This table has {found} columns"),
    QT_TRANSLATE_NOOP("errors", "Use {most} at most, or make two tables of it"),
    "warning",
)
LONG_CELL = Flaw(
    "table-cell-length",
    QT_TRANSLATE_NOOP("errors", "The cell “{start} …” has {found} words"),
    QT_TRANSLATE_NOOP("errors", "Use {most} at most"),
    "warning",
)


def table_problems(
    lines: Sequence[str], path: Path, first: int, *, is_narrow: bool = True
) -> Iterator[Problem]:
    """Give what is wrong with the tables in some lines, the first of which has a number.

    `is_narrow` is for the reader's column; a printed guide may have more and longer cells.
    """
    start = 0
    for i in range(len(lines) + 1):
        if i < len(lines) and lines[i].lstrip().startswith("|"):
            continue
        if i > start:
            before = lines[start - 1] if start else ""
            yield from _table(lines[start:i], before, path, first + start, is_narrow=is_narrow)
        start = i + 1


def _table(
    rows: Sequence[str], before: str, path: Path, first: int, *, is_narrow: bool
) -> Iterator[Problem]:
    header = cells_of(rows[0])
    if len(rows) == 1 or not all(map(_RULE_CELL.fullmatch, cells_of(rows[1]))):
        yield NO_RULE.problem(path, first)
        return
    if before.strip():
        yield NO_BLANK.problem(path, first)
    if is_narrow and len(header) > MOST_COLUMNS:
        yield COLUMNS.problem(path, first, found=len(header), most=MOST_COLUMNS)
    for line, row in enumerate(rows, start=first):
        cells = cells_of(row)
        if len(cells) != len(header):
            yield CELLS.problem(path, line, found=len(cells), wanted=len(header))
        for cell in cells if is_narrow else ():
            words = cell.split()
            if len(words) > LONGEST_CELL:
                start = " ".join(words[:4])
                yield LONG_CELL.problem(
                    path, line, found=len(words), most=LONGEST_CELL, start=start
                )


def cells_of(row: str) -> list[str]:
    r"""Give the cells of a row; a bar inside one is written as `\|`."""
    inner = row.strip().removeprefix("|")
    if inner.endswith("|") and not inner.endswith("\\|"):
        inner = inner[:-1]
    return [cell.strip() for cell in _BAR.split(inner)]
