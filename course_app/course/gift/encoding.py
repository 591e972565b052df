"""From a file's bytes to text: UTF-8, and what older editors leave instead."""

from __future__ import annotations

import codecs
from pathlib import Path

from course_app.course.gift import flaws
from course_app.errors import Problem


def decode_gift(data: bytes, path: Path | None = None) -> tuple[str, tuple[Problem, ...]]:
    """Give the text of a file, and a problem where it is not UTF-8.

    A byte order mark is dropped. What is not UTF-8 is read as Windows-1252, with a warning at
    the first line that shows it; a file that is no text at all is an error and gives no text.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        warning = flaws.NOT_UTF8.problem(path, line=1, encoding="UTF-16")
        return data.decode("utf-16", errors="replace"), (warning,)
    if b"\0" in data:
        return "", (flaws.NOT_TEXT.problem(path),)
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError as error:
        line = 1 + error.object.count(b"\n", 0, error.start)
        warning = flaws.NOT_UTF8.problem(path, line=line, encoding="Windows-1252")
        return data.decode("cp1252", errors="replace"), (warning,)
