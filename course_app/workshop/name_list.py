"""A list of names in a file, as a spreadsheet or an office made it, read into a preview.

Nothing is imported here: a person looks at the preview first. What is wrong with a line is said
with its number, and lines without fault are there all the same.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from course_app.errors import CourseAppError, Problem
from course_app.study.learner_names import clean_name
from course_app.workshop import name_list_flaws as flaws

LONGEST_NAME = 100  # letters; a longer one is no name, or a whole line
LARGEST_FILE = 5_000_000  # bytes
MOST_ROWS = 20_000
EXPECTED = 200  # people; more is likely the wrong file
_LOOKED_AT = 10_000  # letters, to see how a file is made
_DELIMITERS = ("\t", ";", ",")
_LINES_IN_A_CELL = 5  # more is a quotation mark that was closed far below
_NO_DELIMITER = "\ufdd0"  # Unicode keeps this one free: no list holds it

_Row = tuple[int, tuple[str, ...]]  # the line that it begins on, and its cells


def _heads(words: str) -> frozenset[str]:
    return frozenset(words.split("|"))


# What stands above columns, in small letters and without accents.
_NAME = _heads(
    "name|names|full name|learner|participant|participant name|student|nom complet|nombre"
    "|nombre completo|nombre y apellidos|nome|nome completo|nom et prenom|jina|jina kamili"
)
_GIVEN = _heads(
    "first name|firstname|given name|given names|forename|prenom|prenoms|nombres"
    "|primeiro nome|jina la kwanza"
)
_FAMILY = _heads(
    "last name|lastname|family name|surname|nom|nom de famille|apellido|apellidos|apelido"
    "|apelidos|sobrenome|jina la ukoo"
)
_CODE = _heads("code|id|number|no|nr|n°|numero|num|learner id|participant id|#")


class NameListError(CourseAppError):
    """A file of names cannot be read at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NameEntry:
    """A name of the list; `same_as` is the line of an equal name before it, or 0."""

    name: str
    code: str = ""
    line: int
    same_as: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NameList:
    """What a file of names would bring, to be looked at.

    `columns` are those that names are joined from; another choice can be read again.
    """

    entries: tuple[NameEntry, ...]
    problems: tuple[Problem, ...]
    encoding: str
    delimiter: str  # "" for one name a line
    header: tuple[str, ...]  # () where the first line is a name already
    columns: tuple[int, ...]

    @property
    def fresh(self) -> tuple[NameEntry, ...]:
        """The entries that stand in the list for the first time."""
        return tuple(entry for entry in self.entries if not entry.same_as)


def load_names(path: Path, columns: tuple[int, ...] | None = None) -> NameList:
    """Read a file of names; raises `NameListError` where it cannot be read at all."""
    try:
        if path.stat().st_size > LARGEST_FILE:
            limit = LARGEST_FILE // 1_000_000
            raise NameListError(flaws.TOO_LARGE.problem(path, 0, 0, limit=limit))
        data = path.read_bytes()
    except OSError as error:
        cause = error.strerror or str(error)
        raise NameListError(flaws.CANNOT_READ.problem(path, 0, 0, cause=cause)) from error
    return read_names(data, path, columns)


def read_names(
    data: bytes, path: Path | None = None, columns: tuple[int, ...] | None = None
) -> NameList:
    """Read the bytes of a list; `columns` says which hold the name, where a person chose.

    Raises `NameListError` for a spreadsheet or a PDF, and for a file without any name.
    """
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF")):
        raise NameListError(flaws.NOT_A_LIST.problem(path))
    text, encoding = decoded(data)
    problems: list[Problem] = []
    if encoding == "cp1252":
        problems.append(flaws.GUESSED_ENCODING.problem(path))
    delimiter, rows = _table(text, path, problems)
    if not rows:
        raise NameListError(flaws.NO_NAMES.problem(path))
    header = rows[0][1] if _is_header(rows[0][1]) else ()
    body = rows[1:] if header else rows
    chosen = columns or _name_columns(header, [cells for _, cells in body])
    entries = _entries(body, chosen, _code_column(header), path, problems)
    if len(entries) > EXPECTED:
        problems.append(flaws.MANY_NAMES.problem(path, 0, 0, count=len(entries)))
    return NameList(
        entries=entries,
        problems=tuple(problems),
        encoding=encoding,
        delimiter=delimiter,
        header=tuple(header),
        columns=chosen,
    )


def typed_names(names: Iterable[str]) -> NameList:
    """Give names that were typed one by one as a list; what is no name is said to be none."""
    first: dict[str, int] = {}
    entries = []
    problems = []
    for line, name in enumerate(map(clean_name, names), start=1):
        if any(map(str.isalnum, name)):
            before = first.setdefault(name.casefold(), line)
            entries.append(NameEntry(name=name, line=line, same_as=before if before != line else 0))
        else:
            problems.append(flaws.IS_NO_NAME.problem(None, name=name))
    return NameList(
        entries=tuple(entries),
        problems=tuple(problems),
        encoding="",
        delimiter="",
        header=(),
        columns=(0,),
    )


def decoded(data: bytes) -> tuple[str, str]:
    """Give a file's text and its encoding: UTF-8, UTF-16 or, when nothing else fits, cp1252.

    Spreadsheets write UTF-16 with a byte order mark; without one it shows by its zero bytes.
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace"), "utf-16"
    start = data[:2000]
    for encoding, zeros in (("utf-16-le", start[1::2]), ("utf-16-be", start[::2])):
        if len(zeros) > 1 and zeros.count(0) * 3 > len(zeros):
            return data.decode(encoding, "replace"), encoding
    try:
        return data.decode("utf-8-sig"), "utf-8"
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace"), "cp1252"


def _table(text: str, path: Path | None, problems: list[Problem]) -> tuple[str, list[_Row]]:
    """Give the delimiter and the rows that are not blank."""
    first, _, rest = text.partition("\n")
    told = first.strip().removeprefix("sep=")
    is_told = first.strip().startswith("sep=") and told in _DELIMITERS  # Excel's own hint
    body = rest if is_told else text
    delimiter = told if is_told else _delimiter(body)
    rows = _quoted_rows(body, delimiter)
    if isinstance(rows, int):
        problems.append(flaws.OPEN_QUOTE.problem(path, rows + is_told))
        rows = _plain_rows(body, delimiter)
    if len(rows) > MOST_ROWS:
        line = rows[MOST_ROWS][0] + is_told
        problems.append(flaws.TOO_MANY_ROWS.problem(path, line, 0, most=MOST_ROWS))
    filled = [row for row in rows[:MOST_ROWS] if any(map(str.strip, row[1]))]
    return delimiter, [(line + is_told, cells) for line, cells in filled]


def _quoted_rows(text: str, delimiter: str) -> list[_Row] | int:
    """Give all rows, or the line where the quotation marks do not fit together."""
    rows: list[_Row] = []
    lines = io.StringIO(text, newline="")
    reader = csv.reader(lines, delimiter=delimiter or _NO_DELIMITER, strict=True)
    line = 1
    try:
        for cells in reader:
            if any(cell.count("\n") > _LINES_IN_A_CELL for cell in cells):
                return line
            rows.append((line, tuple(cells)))
            line = reader.line_num + 1
    except csv.Error:  # also a cell too long for any list
        return line
    return rows


def _plain_rows(text: str, delimiter: str) -> list[_Row]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    parted = (line.split(delimiter) if delimiter else [line] for line in lines)
    return [(at, tuple(cell.strip('" ') for cell in cells)) for at, cells in enumerate(parted, 1)]


def _delimiter(text: str) -> str:
    """Give what parts the most lines into equally many cells; "" for one name a line."""
    best, most = "", (0, 0)
    for delimiter in _DELIMITERS:
        rows = _quoted_rows(text[:_LOOKED_AT], delimiter)
        if isinstance(rows, int):
            rows = _plain_rows(text[:_LOOKED_AT], delimiter)
        sizes = Counter(len(cells) for _, cells in rows if any(map(str.strip, cells)))
        size, times = max(sizes.items(), key=lambda found: (found[1], found[0]), default=(1, 0))
        if size > 1 and (times, size) > most:
            best, most = delimiter, (times, size)
    return best


def _is_header(cells: Sequence[str]) -> bool:
    return any(_plain(cell) in _NAME | _GIVEN | _FAMILY for cell in cells)


def _name_columns(header: Sequence[str], body: Sequence[Sequence[str]]) -> tuple[int, ...]:
    """Give the columns that a name is joined from, given name first."""
    heads = [_plain(cell) for cell in header]
    whole, given, family = (
        [at for at, head in enumerate(heads) if head in words] for words in (_NAME, _GIVEN, _FAMILY)
    )
    if given or family:
        return tuple((given or whole)[:1] + (family or whole)[:1])
    if whole:
        return (whole[0],)
    widest = max((len(cells) for cells in body), default=0)
    words = [at for at in range(widest) if _share_of_words(body, at) > 0.5]  # noqa: PLR2004
    if len(words) > 1 and _share_of_words(body, words[0], inner=" ") < 0.5:  # noqa: PLR2004
        return tuple(words[:2])  # single words: given and family name stand apart
    return tuple(words[:1]) or (0,)


def _share_of_words(body: Sequence[Sequence[str]], at: int, inner: str = "") -> float:
    cells = [cells[at].strip() for cells in body if at < len(cells) and cells[at].strip()]
    fitting = [c for c in cells if any(map(str.isalpha, c)) and inner in c and "@" not in c]
    return len(fitting) / max(1, len(body))


def _code_column(header: Sequence[str]) -> int | None:
    return next((at for at, head in enumerate(header) if _plain(head) in _CODE), None)


def _entries(
    rows: Sequence[_Row],
    columns: Sequence[int],
    code_at: int | None,
    path: Path | None,
    problems: list[Problem],
) -> tuple[NameEntry, ...]:
    entries: list[NameEntry] = []
    first: dict[str, int] = {}
    for line, cells in rows:
        raw = " ".join(cells[at].strip() for at in columns if at < len(cells))
        name = clean_name(raw)
        if problem := _fault(name, raw, path, line):
            problems.append(problem)
        if len(name) > LONGEST_NAME or not any(map(str.isalnum, name)):
            continue
        code = clean_name(cells[code_at]) if code_at is not None and code_at < len(cells) else ""
        entry = NameEntry(name=name, code=code, line=line)
        before = first.setdefault(name.casefold(), line)
        if before != line:
            problems.append(flaws.NAME_TWICE.problem(path, line, 0, name=name, first=before))
            entry = replace(entry, same_as=before)
        entries.append(entry)
    return tuple(entries)


def _fault(name: str, raw: str, path: Path | None, line: int) -> Problem | None:
    if len(name) > LONGEST_NAME:
        start, count = f"{name[:20]}…", len(name)
        return flaws.NAME_TOO_LONG.problem(path, line, 0, start=start, count=count)
    if not any(map(str.isalnum, name)):
        return flaws.NO_NAME.problem(path, line)
    visible = unicodedata.normalize("NFC", " ".join(raw.split()))
    if name != visible:
        return flaws.CONTROLS.problem(path, line, 0, name=name)
    return None


def _plain(head: str) -> str:
    split = unicodedata.normalize("NFD", clean_name(head).casefold())
    return "".join(letter for letter in split if not unicodedata.combining(letter)).strip(" .:*")
