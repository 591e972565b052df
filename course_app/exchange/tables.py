"""Tables as files: CSV that Excel opens safely, and XLSX with a header that stays.

Both come from the same `Table` that a screen shows. A CSV file has the columns' lasting names; a
sheet has what a person reads, and a sheet “Data dictionary” says what each column is.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NamedTuple, TextIO

from course_app.exchange.cells import csv_head, csv_lines
from course_app.exchange.delivery import deliver, unfinished, work_folder
from course_app.exchange.moments import FIRST, LAST
from course_app.exchange.progress import Progress, unseen
from course_app.store.batches import batches, without_rings
from course_app.study.table import Cell, CellKind, Table, TableColumn

if TYPE_CHECKING:
    from io import TextIOWrapper

_AT_ONCE = 500  # rows; with more they leave the cache of a processor
_MOST_ROWS = 1_048_576  # of a sheet, its header too
_LONGEST = 32_767  # letters of a cell
_DICTIONARY = "data dictionary"
_FIRST_DATE = -2_208_988_800_000  # 1900-01-01: earlier days are text in a sheet
_NUMBER_FORMATS: Mapping[CellKind, str] = {
    "whole": "0",
    "number": "0.0##",
    "share": "0%",
    "moment": "yyyy-mm-dd hh:mm:ss",
    "seconds": "0.0",
}


class Tabled(NamedTuple):
    """A file of tables that was written and read back."""

    path: Path
    rows: int
    size: int


def write_csv(
    table: Table,
    into: Path,
    *,
    for_excel: bool = False,
    work: Path | None = None,
    progress: Progress = unseen,
    total: int = 0,
) -> Tabled:
    """Write one table as UTF-8; `for_excel` marks it so that Excel sees that it is.

    `progress` is told the rows, of `total`, and may raise `StoppedError`. Raises `ExchangeError`
    where that fails; then `into` is as it was.
    """
    with without_rings(), unfinished(work) as file:
        rows = _write_csv(table, file, for_excel=for_excel, progress=progress, total=total)
        size = deliver(file, into)
    return Tabled(into, rows, size)


def write_csv_text(table: Table, file: TextIO) -> int:
    """Write one table as CSV to a text file and give its rows; for what a screen copies."""
    return _write_rows(table, file, unseen, 0)


def write_xlsx(
    tables: Iterable[Table],
    into: Path,
    *,
    work: Path | None = None,
    progress: Progress = unseen,
    total: int = 0,
) -> Tabled:
    """Write tables as sheets of one file, and a sheet that says what the columns mean.

    One that has more rows than a sheet takes goes on in a second. Otherwise as `write_csv`.
    """
    with (
        unfinished(work) as file,
        # A workbook that comes to no end leaves the rows of its sheets in there.
        tempfile.TemporaryDirectory(dir=work_folder(work), ignore_cleanup_errors=True) as folder,
    ):
        rows = _write_xlsx(tables, file, folder, progress, total)
        size = deliver(file, into)
    return Tabled(into, rows, size)


def dictionary_of(tables: Iterable[Table]) -> Table:
    """Give what each column of some tables means, a row a column."""
    heads = (
        TableColumn("table", "Table", "text", 14, "the sheet or file"),
        TableColumn("column", "Column", "text", 18, "its lasting name, as in a CSV file"),
        TableColumn("title", "Title", "text", 18, "what stands above it in a sheet"),
        TableColumn("kind", "Kind", "text", 10, "what its values are"),
        TableColumn("meaning", "Meaning", "text", 70, "what they say"),
    )
    rows: list[Sequence[Cell]] = [
        (
            table.name,
            column.name,
            column.title or column.name,
            _KIND_WORDS[column.kind],
            column.note,
        )
        for table in tables
        for column in table.columns
    ]
    return Table(_DICTIONARY, heads, rows)


_KIND_WORDS: Mapping[CellKind, str] = {
    "text": "text",
    "whole": "whole number",
    "number": "number",
    "share": "0 to 1",
    "moment": "date and time, UTC",
    "date": "date",
    "seconds": "seconds",
    "yes": "yes or no",
}


def _write_csv(
    table: Table, file: BinaryIO, *, for_excel: bool, progress: Progress, total: int
) -> int:
    from io import TextIOWrapper  # noqa: PLC0415  as the file is made

    encoding = "utf-8-sig" if for_excel else "utf-8"
    text: TextIOWrapper = TextIOWrapper(file, encoding, errors="replace", newline="")
    rows = _write_rows(table, text, progress, total)
    text.flush()
    text.detach()
    return rows


def _write_rows(table: Table, file: TextIO, progress: Progress, total: int) -> int:
    file.write(f"{csv_head([column.name for column in table.columns])}\r\n")
    kinds = [column.kind for column in table.columns]
    count = 0
    for batch in batches(table.rows, _AT_ONCE):
        file.write("\r\n".join((*csv_lines(kinds, batch), "")))
        count += len(batch)
        progress(count, max(count, total))
    return count


def _write_xlsx(
    tables: Iterable[Table], file: BinaryIO, work: str, progress: Progress, total: int
) -> int:
    import xlsxwriter  # noqa: PLC0415  60 ms, only for a sheet

    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
        "nan_inf_to_errors": True,
        "tmpdir": work,
    }
    book = xlsxwriter.Workbook(file, options)
    sheets = _Sheets(book, progress, total)
    described = []
    try:
        for table in tables:
            sheets.add(table)
            described.append(table)
        sheets.add(dictionary_of(described))
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error
    finally:
        sheets.let_go()
    return sheets.rows


class _Sheets:
    """Writes tables into a workbook."""

    def __init__(self, book: Any, progress: Progress, total: int) -> None:  # noqa: ANN401
        self._book = book
        self._progress = progress
        self._total = total
        self.rows = 0
        self._head = book.add_format(
            {"bold": True, "bg_color": "#E3F1EF", "font_color": "#1E2A2D", "bottom": 1}
        )
        self._formats = {
            kind: book.add_format({"num_format": form}) for kind, form in _NUMBER_FORMATS.items()
        }

    def add(self, table: Table) -> None:
        """Write one table, in as many sheets as it needs."""
        rows = iter(table.rows)
        number = 1
        while True:
            name = table.name if number == 1 else f"{table.name} {number}"
            sheet = self._sheet(name, table)
            count = self._fill(sheet, table, islice(rows, _MOST_ROWS - 1))
            sheet.autofilter(0, 0, max(1, count), len(table.columns) - 1)
            if count < _MOST_ROWS - 1:
                return
            number += 1

    def let_go(self) -> None:
        """Close the files in which rows wait, which a workbook that comes to no end does not."""
        for sheet in self._book.worksheets():
            with suppress(OSError):
                sheet.row_data_fh.close()

    def _sheet(self, name: str, table: Table) -> Any:  # noqa: ANN401
        sheet = self._book.add_worksheet(name.capitalize()[:31])
        for at, column in enumerate(table.columns):
            sheet.set_column(at, at, column.width, self._formats.get(column.kind))
            sheet.write_string(0, at, column.title or column.name, self._head)
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.repeat_rows(0)
        sheet.fit_to_pages(1, 0)
        return sheet

    def _fill(self, sheet: Any, table: Table, rows: Iterable[Sequence[Cell]]) -> int:  # noqa: ANN401
        kinds = [column.kind for column in table.columns]
        count = 0
        for row in rows:
            count += 1
            for at, (kind, value) in enumerate(zip(kinds, row, strict=True)):
                self._write(sheet, (count, at), kind, value)
            self.rows += 1
            if self.rows % _AT_ONCE == 0:
                self._progress(self.rows, max(self.rows, self._total))
        return count

    def _write(self, sheet: Any, place: tuple[int, int], kind: CellKind, value: Cell) -> None:  # noqa: ANN401
        form = self._formats.get(kind)
        if value is None:
            return
        if kind == "yes":
            sheet.write_string(*place, "yes" if value else "no")
        elif kind == "moment" and isinstance(value, int) and value >= _FIRST_DATE:
            moment = datetime.fromtimestamp(min(value, LAST) / 1000, UTC).replace(tzinfo=None)
            sheet.write_datetime(*place, moment.replace(microsecond=0), form)
        elif kind == "seconds" and isinstance(value, int | float):
            sheet.write_number(*place, value / 1000, form)
        elif isinstance(value, int | float) and abs(value) <= LAST - FIRST:
            sheet.write_number(*place, value, form)
        else:
            sheet.write_string(*place, str(value)[:_LONGEST])
