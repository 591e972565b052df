"""Rows as lines of CSV: moments, shares, and texts that no spreadsheet may run.

A column at a time, since a million rows wait: a column in which nothing needs care is taken as
it is, after one look at all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache

from course_app.exchange.moments import iso_seconds
from course_app.study.table import Cell, CellKind

# A sheet takes what begins so for a formula; a quotation mark before it makes it text again.
_RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_STARTS = tuple(f"\0{letter}" for letter in _RUNS)
_QUOTED = ('"', ",", "\r", "\n", ";", "\t")  # Excel parts cells at ; where numbers have a comma
_STRINGS = frozenset({str, type(None)})
_DAY, _SECOND = 86_400_000, 1000


def csv_lines(kinds: Sequence[CellKind], rows: Sequence[Sequence[Cell]]) -> Iterable[str]:
    """Give rows as lines of CSV (RFC 4180), without their ends."""
    if not rows:
        return ()
    columns = zip(*rows, strict=True)
    texts = (
        _FORMS.get(kind, _numbers)(column) for kind, column in zip(kinds, columns, strict=True)
    )
    return map(",".join, zip(*texts, strict=True))


def csv_head(names: Sequence[str]) -> str:
    """Give the first line."""
    return ",".join(_texts(names))


def safe(text: str) -> str:
    """Give a text so that no spreadsheet takes it for a formula."""
    return f"'{text}" if text.startswith(_RUNS) else text


def _texts(column: Sequence[Cell]) -> Sequence[str]:
    """Look at each value once, however often it stands in the column; most stand there often."""
    values = list(dict.fromkeys(column))
    if not _STRINGS.issuperset(map(type, values)):
        return _safe_and_quoted([_text(each) for each in column])  # 1 and True are one key
    texts = _safe_and_quoted([each or "" for each in values])  # type: ignore[misc]
    if len(values) == len(column):
        return texts
    told = dict(zip(values, texts, strict=True))
    return [told[each] for each in column]


def _safe_and_quoted(texts: list[str]) -> list[str]:
    joined = "\0".join(("", *texts))
    if any(start in joined for start in _STARTS):
        texts = [safe(text) for text in texts]
    if any(letter in joined for letter in _QUOTED):
        return [_quoted(text) for text in texts]
    return texts


def _text(value: Cell) -> str:
    return "" if value is None else str(value)


def _quoted(text: str) -> str:
    if any(letter in text for letter in _QUOTED):
        doubled = text.replace('"', '""')
        return f'"{doubled}"'
    return text


def _numbers(column: Sequence[Cell]) -> Iterable[str]:
    if None in column:
        return ["" if each is None else repr(each) for each in column]
    return map(repr, column)


def _moments(column: Sequence[Cell]) -> Iterable[str]:
    return [_moment(each) if isinstance(each, int) else "" for each in column]


def _moment(at: int) -> str:
    days, rest = divmod(at, _DAY)
    return _day(days) + _time(rest // _SECOND)


@lru_cache(4096)
def _day(days: int) -> str:
    return iso_seconds(days * _DAY)[:11]


@lru_cache(90_000)
def _time(second: int) -> str:
    return iso_seconds(second * _SECOND)[11:]


def _seconds(column: Sequence[Cell]) -> Iterable[str]:
    return [repr(each / _SECOND) if isinstance(each, int | float) else "" for each in column]


def _yes(column: Sequence[Cell]) -> Iterable[str]:
    return ["" if each is None else "yes" if each else "no" for each in column]


_FORMS: Mapping[CellKind, Callable[[Sequence[Cell]], Iterable[str]]] = {
    "text": _texts,
    "date": _texts,
    "moment": _moments,
    "seconds": _seconds,
    "yes": _yes,
}
