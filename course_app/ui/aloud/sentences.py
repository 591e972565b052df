"""Where sentences begin and end in a text. No Qt: a rule a person can follow, and tests.

A sentence ends after . ! ? … and what closes it (quotes, brackets), where a blank follows and the
next word does not begin with a small letter. A full stop after a short form ("e.g.", "No. 4"), an
initial ("J. Smith") or a number at the start of a line ("4. Rules") ends nothing.
"""

from __future__ import annotations

import re

LONGEST = 400  # letters said at once; a longer sentence is said in parts, so that a mark moves on

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)|\n+|[.!?…]+[\"'”’»)\]]*$|[。！？؟।]+")
_PART = re.compile(r"[;:,–—](?=\s)")
_NUMBER = re.compile(r"^\(?\d{1,3}$|^[ivxIVX]{1,4}$")
# In English, Spanish, French and Swahili; without the last full stop, in small letters.
_SHORT_FORMS = """
    e.g i.e cf vs etc no nos nr p pp par fig sec ch vol ed eds mr mrs ms dr prof st jr sr approx
    incl min max art arts
    ej p.ej núm n.º pág págs sr sra sres ud uds dra d dña ee uu ee.uu aprox cap
    m mme mlle mm c.-à-d p.ex ex env n° av chap
    n.k k.m k.v bw bi dkt na
"""
_SHORT = frozenset(_SHORT_FORMS.split())
# Short forms that may also end a sentence: a large letter after them begins a new one.
_MAY_END = frozenset({"etc", "n.k", "ee.uu", "uu", "na", "no", "bi", "min", "max", "ex", "art"})
# … but not before a number or a name: "No. 4", "M. Diop".
_BEFORE_NUMBER = frozenset({"no", "art", "min", "max", "p", "ex"})


def sentences(text: str) -> list[tuple[int, int]]:
    """Give where each sentence begins and ends, without the blanks around it."""
    found = []
    start = 0
    for mark in _END.finditer(text):
        if mark[0].startswith("\n") or _ends(text, start, mark):
            found += _parts(text, start, mark.end())
            start = mark.end()
    return found + _parts(text, start, len(text))


def _ends(text: str, start: int, mark: re.Match[str]) -> bool:
    rest = text[mark.end() :].lstrip()
    if not rest:
        return True
    if rest[0].islower():  # "e.g. this", "Really? she asked."
        return False
    is_full_stop = mark[0].startswith(".") and not mark[0].startswith("..")
    return not is_full_stop or not _is_short(text[start : mark.start()].split(), rest[0])


def _is_short(words: list[str], following: str) -> bool:
    """Tell whether a full stop belongs to the last word; `following` is the next letter."""
    last = words[-1].lstrip("(\"'“‘«[¿¡") if words else ""
    if len(words) == 1 and _NUMBER.match(last):  # "4. Rules"
        return True
    word = last.casefold()
    if word not in _SHORT:
        return len(last) == 1 and last.isupper()  # "J. Smith"
    if following.isdigit() and word in _BEFORE_NUMBER:
        return True
    return word not in _MAY_END


def _parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give a sentence without the blanks around it; one that is too long, in parts."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if not any(letter.isalnum() for letter in text[start:end]):
        return []
    if end - start <= LONGEST:
        return [(start, end)]
    cuts = [found.end() for found in _PART.finditer(text, start, start + LONGEST)]
    cut = cuts[-1] if cuts else text.rfind(" ", start, start + LONGEST)
    if cut <= start:
        cut = start + LONGEST
    return [*_parts(text, start, cut), *_parts(text, cut, end)]
