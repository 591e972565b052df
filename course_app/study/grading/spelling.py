"""How typed words are compared: what makes no difference, and how many slips are forgiven."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 10_000  # letters of an answer that are looked at
_ACCENTS = re.compile("[\u0300-\u036f]")  # not the vowel signs of other scripts
_ALIKE = str.maketrans("‘’ʼ´`“”„‐‑–—", "'''''\"\"\"----")
_LITERAL_STAR = "\ufdd0"  # Unicode keeps this one for such uses


def normalised(text: str) -> str:
    """Give a text without case, accents, final full stop, doubled spaces and curly quotes."""
    text = unicodedata.normalize("NFC", text[:LONGEST]).translate(_ALIKE).casefold()
    text = _ACCENTS.sub("", unicodedata.normalize("NFD", text))
    return " ".join(unicodedata.normalize("NFC", text).split()).rstrip(". ")


def matches(pattern: str, answer: str) -> bool:
    r"""Whether a normalised answer fits a normalised pattern, in which `*` is anything.

    Each piece between two stars is looked for after the one before: no going back, so a hostile
    answer costs no more than a long one. `\*` is a real star.
    """
    first, *rest = pattern.replace("\\*", _LITERAL_STAR).split("*")
    pieces = [piece.replace(_LITERAL_STAR, "*") for piece in (first, *rest)]
    if not rest:
        return answer == pieces[0]
    start, *middle, end = pieces
    if not answer.startswith(start):
        return False
    at = len(start)
    for piece in middle:
        found = answer.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    return answer.endswith(end) and len(answer) - len(end) >= at


def slips_forgiven(right: str) -> int:
    """Give how many edits a normalised answer may be away: none in short words or figures."""
    letters = sum(map(str.isalpha, right))
    return 0 if letters < 5 else 1 if letters < 9 else 2  # noqa: PLR2004  learning design 1.3


def is_slip(right: str, answer: str) -> bool:
    """Whether an answer is the right one, misspelt; figures must all be as they are."""
    forgiven = slips_forgiven(right)
    if not forgiven or _figures(right) != _figures(answer):
        return False
    return edits(right, answer, forgiven) <= forgiven


def edits(one: str, other: str, limit: int) -> int:
    """Count letters to add, drop, change or swap with the next; `limit + 1` where it is more.

    Optimal string alignment (Damerau's distance without touching a pair twice), counted only in
    the diagonal band that the limit allows.
    """
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    far = limit + 1
    before: dict[int, int] = {}
    row = {j: j for j in range(limit + 1)}
    for i, letter in enumerate(one, start=1):
        two_before, before, row = before, row, {}
        for j in range(max(0, i - limit), min(len(other), i + limit) + 1):
            if j == 0:
                row[0] = i
                continue
            best = min(
                before.get(j, far) + 1,
                row.get(j - 1, far) + 1,
                before.get(j - 1, far) + (letter != other[j - 1]),
            )
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == other[j - 1]:
                best = min(best, two_before.get(j - 2, far) + 1)
            row[j] = best
        if min(row.values()) > limit:
            return far
    return min(row.get(len(other), far), far)


def _figures(text: str) -> list[str]:
    return [letter for letter in text if letter.isdigit()]
