"""Where the words of a search stand in a text: without case, without accents, from their start."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

LONGEST_QUERY = 200  # letters; what comes after them is not looked for
MOST_WORDS = 8

_WITHOUT_SPACES = (  # scripts whose words stand without spaces between them
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Burmese
    (0x1780, 0x17FF),  # Khmer
    (0x3040, 0x30FF),  # kana
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def stands_alone(letter: str) -> bool:
    """Tell whether a letter is of a script that writes no spaces between words."""
    code = ord(letter)
    return code >= _WITHOUT_SPACES[0][0] and any(a <= code <= z for a, z in _WITHOUT_SPACES)


def words_of(query: str) -> list[list[str]]:
    """Give what is looked for: each word as its parts, "self-help" as two, folded."""
    found: list[list[str]] = []
    for chunk in query[:LONGEST_QUERY].split():
        parts = list(_parts(fold(chunk)[0]))
        if parts:
            found.append(parts)
    return found[:MOST_WORDS]


def spans(text: str, query: str) -> list[tuple[int, int]]:
    """Give (start, end) of the words in a text that a query finds, in order, none twice."""
    folded, places = fold(text)
    tokens = list(_tokens(folded))
    marked: set[tuple[int, int]] = set()
    for parts in words_of(query):
        for at in range(len(tokens) - len(parts) + 1):
            words = [folded[start:end] for start, end in tokens[at : at + len(parts)]]
            if words[:-1] == parts[:-1] and words[-1].startswith(parts[-1]):
                marked.add((places[tokens[at][0]], places[tokens[at + len(parts) - 1][1]]))
    return _without_overlap(sorted(marked))


def fold(text: str) -> tuple[str, list[int]]:
    """Give a text in small letters without accents, and where each letter stood (and the end)."""
    letters: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(text):
        if letter.isascii():
            letters.append(letter.lower())
            places.append(at)
            continue
        pieces = unicodedata.normalize("NFD", letter.lower())
        bare = "".join(each for each in pieces if not "\u0300" <= each <= "\u036f")
        for each in unicodedata.normalize("NFC", bare):
            letters.append(each)
            places.append(at)
    return "".join(letters), [*places, len(text)]


def _parts(folded: str) -> Iterator[str]:
    return (folded[start:end] for start, end in _tokens(folded))


def _tokens(folded: str) -> Iterator[tuple[int, int]]:
    start = -1
    for at, letter in enumerate(folded):
        is_letter = letter.isalnum() or (
            not letter.isascii() and unicodedata.category(letter)[0] in "MLN"
        )
        if is_letter and stands_alone(letter):
            if start >= 0:
                yield start, at
            start = -1
            yield at, at + 1
        elif is_letter and start < 0:
            start = at
        elif not is_letter and start >= 0:
            yield start, at
            start = -1
    if start >= 0:
        yield start, len(folded)


def _without_overlap(marked: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in marked:
        if kept and start <= kept[-1][1]:
            kept[-1] = (kept[-1][0], max(end, kept[-1][1]))
        else:
            kept.append((start, end))
    return kept


def has_all(text: str, query: str) -> bool:
    """Tell whether a text has every word of a query; every text has those of an empty one."""
    return all(spans(text, " ".join(parts)) for parts in words_of(query))
