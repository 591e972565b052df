"""A language that nobody speaks: longer, with accents, in brackets, and read from right to left.

What is shown without brackets was not translated; what is cut would be cut in French.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication

_ACCENTS = str.maketrans("aeiounscyAEIOUNSCY", "áéíóúñšçýÁÉÍÓÚÑŠÇÝ")
_FIELD = re.compile(r"(\{[^}]*\}|%n|\n)")
_LONGER = 0.35  # as much longer as French is than English, and a little more
_INNER = re.compile(r"\[[^\[\]]*\]")
_LEFTWARD = "\u200f"  # without letters of its own, a text says by this where it begins


def pseudo(text: str) -> str:
    """Give a text in the language; fields stay."""
    parts = _FIELD.split(text)
    said = "".join(part if i % 2 else part.translate(_ACCENTS) for i, part in enumerate(parts))
    more = "".join("é" if i % 6 else " " for i in range(round(len(text) * _LONGER)))
    return f"[{said}{more}]"


def without_pseudo(text: str) -> str:
    """Take out all that was translated; what is left was not."""
    before = ""
    while before != text:
        before, text = text, _INNER.sub("", text)
    return text.replace(_LEFTWARD, "")


class Pseudo(QTranslator):
    """Translates everything that is asked for."""

    begin = ""

    def translate(
        self, _context: str, text: str, _disambiguation: str = "", _count: int = -1
    ) -> str:
        return f"{self.begin}{pseudo(text)}"

    def isEmpty(self) -> bool:
        return False


@contextmanager
def pseudo_language(*, mirrored: bool = True) -> Iterator[None]:
    """Speak it for the time of a test."""
    app = QApplication.instance()
    translator = Pseudo()
    app.installTranslator(translator)
    if mirrored:
        translator.begin = _LEFTWARD
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        yield
    finally:
        app.removeTranslator(translator)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
