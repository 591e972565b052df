"""Tables of a report in words: as lines of paper, and as files for a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from course_app.course.model import QuizRules
from course_app.exchange.tables import write_csv, write_xlsx
from course_app.study.table import Cell, Table, TableColumn
from course_app.ui.facilitator.gradebook_words import workshop_tr
from course_app.ui.words import share_words
from course_app.workshop.gradebook import cell_of
from course_app.workshop.paper import Paper, table_paper

MOST_ROWS = 400  # on paper; a file has them all
_LEAST_WIDTH = 5  # per cent
_PAD = 3  # letters beside the longest word of a head
_WIDEST = 44  # letters that count for a column's width


def table_on_paper(table: Table, title: str, note: str, rules: QuizRules) -> Paper:
    """Give a table on paper; of a very long one the beginning, which the note says."""
    rows = list(islice(table.rows, MOST_ROWS + 1))
    if len(rows) > MOST_ROWS:
        rows.pop()
        more = tr("Only the first {count} lines are on paper. A spreadsheet has all.")
        note = " ".join(part for part in (note, more.format(count=MOST_ROWS)) if part)
    heads = [head_words(column) for column in table.columns]
    told = [
        [cell_words(value, column, rules) for value, column in zip(row, table.columns, strict=True)]
        for row in rows
    ]
    return table_paper(title, note, heads, told, widths_of(table.columns))


def widths_of(columns: Sequence[TableColumn]) -> tuple[int, ...]:
    """Share a line's width between columns, in per cent."""
    letters = [max(min(c.width, _WIDEST), _longest(head_words(c)) + _PAD) for c in columns]
    whole = sum(letters)
    return tuple(max(_LEAST_WIDTH, round(100 * width / whole)) for width in letters)


def _longest(text: str) -> int:
    return max(map(len, text.split()), default=0)


def head_words(column: TableColumn) -> str:
    """Give a head; of a quiz the section stands for the title."""
    title = column.title or column.name
    if column.name.startswith("quiz_"):
        title = title.split(" ", 1)[0] if title[:1].isdigit() else title
    return QCoreApplication.translate("tables", title)


def cell_words(value: Cell, column: TableColumn, rules: QuizRules) -> str:
    """Give a cell as a person reads it."""
    if value is None:
        return "–" if column.kind in {"share", "whole", "number"} else ""
    if column.kind == "yes":
        return tr("yes") if value else "–"
    if isinstance(value, int | float):
        return _number_words(value, column, rules)
    return workshop_tr(str(value))


def _number_words(value: float, column: TableColumn, rules: QuizRules) -> str:
    if column.name.startswith("quiz_"):
        return cell_of(float(value), rules.pass_mark, rules.needs_help).said(workshop_tr)
    if column.kind == "share":
        return share_words(round(100 * value))
    if column.kind == "moment":
        moment = QDateTime.fromMSecsSinceEpoch(int(value))
        return QLocale().toString(moment.date(), "d MMM yyyy")
    return f"{value:.0f}"


def save_tables(path: Path, tables: Iterable[Table]) -> None:
    """Write a workbook with a sheet a table, or the first table as CSV.

    Raises `CourseAppError` where the file cannot be written.
    """
    listed = list(tables)
    if path.suffix.lower() == ".csv":
        write_csv(listed[0], path, for_excel=True)
    else:
        write_xlsx(listed, path)


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("reports", text)
