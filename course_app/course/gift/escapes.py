r"""GIFT's backslash: `\: \# \= \{ \} \~ \n \\` are read as plain characters.

Before anything else is looked at, each of them is swapped for one of Unicode's noncharacters,
which no text may use in exchange (chapter 23.7); so all that follows can search and split with
plain string methods. A backslash before any other character stays as it is, as in Moodle.
"""

from __future__ import annotations

import re

ESCAPES = (
    ("\\\\", "\ufdd0", "\\"),  # the first to be swapped, so that `\\n` is no new line
    ("\\:", "\ufdd1", ":"),
    ("\\#", "\ufdd2", "#"),
    ("\\=", "\ufdd3", "="),
    ("\\{", "\ufdd4", "{"),
    ("\\}", "\ufdd5", "}"),
    ("\\~", "\ufdd6", "~"),
    ("\\n", "\ufdd7", "\n"),
)
PROTECTED = re.compile("[\ufdd0-\ufdd7]")
_WRITTEN = str.maketrans(
    {plain: written for written, _, plain in ESCAPES}
    | {"\r": None}
    | dict.fromkeys(map(chr, range(0xFDD0, 0xFDD8)), "\ufffd")
)


def protect(text: str) -> str:
    """Swap each escape for one character that means nothing in GIFT."""
    if not text.isascii():
        text = PROTECTED.sub("\ufffd", text)
    if "\\" in text:
        for written, protected, _ in ESCAPES:
            text = text.replace(written, protected)
    return text


def restore(text: str) -> str:
    """Give the characters that the escapes stand for."""
    if text.isascii():
        return text
    for _, protected, plain in ESCAPES:
        text = text.replace(protected, plain)
    return text


def unprotect(text: str) -> str:
    """Give the escapes back as they were written."""
    if text.isascii():
        return text
    for written, protected, _ in ESCAPES:
        text = text.replace(protected, written)
    return text


def escape(text: str) -> str:
    """Write a text so that it is read back as it is, on one line."""
    return text.replace("\r\n", "\n").translate(_WRITTEN)
