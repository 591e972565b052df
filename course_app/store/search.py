"""Finds words in texts: an index that is made once for a course and kept in the cache.

The index is a file of its own, named by what it was made from; it may be deleted at any moment.
What a person types is never read as SQLite's query language.
"""

from __future__ import annotations

import os
import sqlite3
import unicodedata
from collections.abc import Iterable, Sequence
from contextlib import suppress
from itertools import groupby
from pathlib import Path
from typing import Literal, NamedTuple

from course_app.course.digest import sha256
from course_app.course.word_match import stands_alone, words_of
from course_app.store.connection import connect_reader

FORMAT = 3  # goes up when the same texts give another index
BEGIN, END = "\ue000", "\ue001"  # round a word that was found; private letters, in no text
_CUT = "\u200b"  # stands between letters of scripts without spaces, so that each can be found
_NO_MARKS = {0: " ", ord(BEGIN): None, ord(END): None}
_KINDS = ("term", "page", "lesson")
_ROOM = 10_000_000  # row numbers for each kind
_WORDS_ROUND = 22  # in an excerpt
_TABLE = """
    CREATE VIRTUAL TABLE found USING fts5(title, text, key UNINDEXED, prefix='1 2 3 4 5',
    tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'")"""

_FIND = """
    SELECT key, highlight(found, 0, ?1, ?2), snippet(found, 1, ?1, ?2, '…', ?3)
    FROM found WHERE found MATCH ?4 AND rowid BETWEEN ?5 AND ?6 LIMIT ?7"""

FoundKind = Literal["term", "page", "lesson"]


class Document(NamedTuple):
    """A text that can be found; `key` is the page's or lesson's id, or the term."""

    kind: FoundKind
    key: str
    title: str
    text: str


class Hit(NamedTuple):
    """A text that was found; words stand between `BEGIN` and `END` where they were found."""

    key: str
    title: str
    excerpt: str


class Hits(NamedTuple):
    """The first of the texts of one kind that were found, and how many there are."""

    hits: tuple[Hit, ...] = ()
    total: int = 0


class SearchIndex:
    """Answers queries; for one thread at a time."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def find(self, query: str, kind: FoundKind, limit: int = 40) -> Hits:
        """Give what has all words of a query, those with them in the title first.

        Within that, texts stand in the order in which they came; a word is found from its start.
        """
        wanted = _match(query)
        if not wanted:
            return Hits()
        first = _KINDS.index(kind) * _ROOM
        rows = (first, first + _ROOM - 1)
        chosen: dict[str, Hit] = {}
        for text in (f"({wanted}) AND title : ({wanted})", wanted):
            if len(chosen) < limit:
                values = (BEGIN, END, _WORDS_ROUND, text, *rows, limit)
                for key, title, excerpt in self._connection.execute(_FIND, values):
                    chosen.setdefault(key, Hit(key, _joined(title), _joined(excerpt)))
        hits = tuple(chosen.values())[:limit]
        if len(hits) < limit:
            return Hits(hits, len(hits))
        count = "SELECT count(*) FROM found WHERE found MATCH ? AND rowid BETWEEN ? AND ?"
        (total,) = self._connection.execute(count, (wanted, *rows)).fetchone()
        return Hits(hits, total)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()


def index_in_memory(documents: Iterable[Document]) -> SearchIndex:
    """Make an index that is kept nowhere: of a learner's own notes, or where no file can be."""
    connection = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _fill(connection, documents)
    return SearchIndex(connection)


def index_name(parts: Iterable[str]) -> str:
    """Give the name of the index made from texts that these hashes and ids stand for."""
    return f"search-{sha256(chr(0).join([str(FORMAT), *parts]).encode()).hexdigest()[:24]}.db"


def open_index(path: Path) -> SearchIndex | None:
    """Open a kept index; None where it is not there or is damaged."""
    if not path.is_file():
        return None
    connection = connect_reader(path)
    try:
        connection.execute("SELECT count(*) FROM found WHERE found MATCH '\"a\"'").fetchone()
    except sqlite3.Error:
        connection.close()
        return None
    return SearchIndex(connection)


def keep_index(path: Path, documents: Iterable[Document]) -> bool:
    """Make an index and keep it, whole or not at all; for a worker. Says whether it was kept.

    Indexes of other courses' texts are removed: they can be made again.
    """
    aside = path.with_suffix(f".{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.unlink(missing_ok=True)
        connection = sqlite3.connect(aside, isolation_level=None)
        try:
            connection.execute("PRAGMA journal_mode = OFF")
            connection.execute("PRAGMA synchronous = OFF")
            _fill(connection, documents)
        finally:
            connection.close()
        aside.replace(path)
    except (OSError, sqlite3.OperationalError):
        with suppress(OSError):
            aside.unlink(missing_ok=True)
        return False
    for old in path.parent.glob("search-*.db"):
        if old != path:
            with suppress(OSError):  # open in another window, on Windows
                old.unlink()
    return True


def _fill(connection: sqlite3.Connection, documents: Iterable[Document]) -> None:
    connection.execute(_TABLE)
    connection.execute("BEGIN")
    numbers = {kind: position * _ROOM for position, kind in enumerate(_KINDS)}
    rows = (
        (_next(numbers, each.kind), _cut(each.title), _cut(each.text), each.key)
        for each in documents
    )
    insert = "INSERT INTO found (rowid, title, text, key) VALUES (?, ?, ?, ?)"
    connection.executemany(insert, rows)
    connection.execute("INSERT INTO found (found) VALUES ('optimize')")
    connection.execute("COMMIT")


def _next(numbers: dict[str, int], kind: str) -> int:
    numbers[kind] += 1
    return numbers[kind] - 1


def _match(query: str) -> str:
    """Give SQLite's query for all words, each from its start, with everything quoted."""
    return " ".join(f'"{_phrase(parts)}" *' for parts in words_of(query))


def _phrase(parts: Sequence[str]) -> str:
    return " ".join(part.replace('"', " ") for part in parts)


def _cut(text: str) -> str:
    """Set letters of scripts without spaces apart, and take out what marks are made of."""
    if text.isascii():
        return text.replace("\x00", " ")
    text = text.translate(_NO_MARKS).encode("utf-8", "replace").decode()
    text = unicodedata.normalize("NFC", text)
    pieces: list[str] = []
    for is_alone, run in groupby(text, stands_alone):
        letters = list(run)
        pieces.append(f"{_CUT}{_CUT.join(letters)}{_CUT}" if is_alone else "".join(letters))
    return "".join(pieces)


def _joined(text: str) -> str:
    """Take out what `_cut` put in, and join marks that touch."""
    return text.replace(_CUT, "").replace(f"{END}{BEGIN}", "")
