"""Why a bundle of results is refused, or not made: sentence, remedy, code."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from errno import EISDIR
from pathlib import Path

from course_app.course.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP, CourseAppError


class ExchangeError(CourseAppError):
    """A file of results cannot be read, taken in or written as it is."""


_COPY_AGAIN = QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Save the results again there")
_ASK = QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Ask whoever made the file for a new one")
_COPIED = QT_TRANSLATE_NOOP(
    "errors", "Nothing was taken in. Ask the office which laptop has the right answers"
)
_PLACE = QT_TRANSLATE_NOOP("errors", "Name another place, or free some space there")

NO_FILE = Flaw(
    "no-results-file",
    QT_TRANSLATE_NOOP("errors", "This file of results cannot be read ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Look at the name, or put the stick in again"),
)
NOT_A_BUNDLE = Flaw(
    "not-a-bundle",
    QT_TRANSLATE_NOOP("errors", "This is no file of results, or it was cut off while it was saved"),
    _COPY_AGAIN,
)
FOREIGN = Flaw(
    "foreign-bundle",
    QT_TRANSLATE_NOOP("errors", "This file was not made by Course App to carry results"),
    QT_TRANSLATE_NOOP("errors", "Choose a file whose name ends with .results"),
)
NEWER = Flaw(
    "newer-bundle",
    QT_TRANSLATE_NOOP("errors", "These results are of a newer kind ({found})"),
    QT_TRANSLATE_NOOP("errors", "Nothing was taken in. Use a newer Course App here"),
)
BAD_MANIFEST = Flaw(
    "bad-manifest",
    QT_TRANSLATE_NOOP("errors", "The list of what is in these results cannot be read"),
    _COPY_AGAIN,
)
BOMB = Flaw(
    "zip-bomb",
    QT_TRANSLATE_NOOP("errors", "“{name}” would grow to more than these results can be"),
    _ASK,
)
WRONG_SUM = Flaw(
    "wrong-sum",
    QT_TRANSLATE_NOOP("errors", "“{name}” in these results was changed or damaged"),
    _COPY_AGAIN,
)
WRONG_COUNT = Flaw(
    "wrong-count",
    QT_TRANSLATE_NOOP("errors", "{found} statements are there, but the list says {listed}"),
    _COPY_AGAIN,
)
NOT_JSON = Flaw(
    "not-json",
    QT_TRANSLATE_NOOP("errors", "The statement {statement} cannot be read"),
    _ASK,
)
BAD_FIELD = Flaw(
    "bad-field",
    QT_TRANSLATE_NOOP("errors", "The statement {statement} has a wrong value in “{field}”"),
    _ASK,
)
TOO_LONG = Flaw(
    "too-long",
    QT_TRANSLATE_NOOP("errors", "The statement {statement} is longer than {most} characters"),
    _ASK,
)
TOO_DEEP = Flaw(
    "too-deep",
    QT_TRANSLATE_NOOP("errors", "The statement {statement} has values nested too deep"),
    _ASK,
)
OUT_OF_ORDER = Flaw(
    "out-of-order",
    QT_TRANSLATE_NOOP("errors", "The statement {statement} is there twice or at a wrong place"),
    _ASK,
)
CHANGED = Flaw(
    "changed-statement",
    QT_TRANSLATE_NOOP("errors", "The statement {statement} says something else here"),
    _ASK,
)
CLASH = Flaw(
    "clashing-statement",
    QT_TRANSLATE_NOOP(
        "errors", "The statement {statement} has number {seq} of laptop {laptop}, as another here"
    ),
    _COPIED,
)
LOCKED = Flaw(
    "no-key",
    QT_TRANSLATE_NOOP("errors", "These results are sealed, and no key here opens them"),
    QT_TRANSLATE_NOOP("errors", "Open them where the office keeps its key"),
)
BAD_KEY = Flaw(
    "bad-key",
    QT_TRANSLATE_NOOP("errors", "“{key}” is not a key of an office"),
    QT_TRANSLATE_NOOP("errors", "Type the whole key; it begins with age1"),
)
BAD_KEY_FILE = Flaw(
    "bad-key-file",
    QT_TRANSLATE_NOOP("errors", "This key file cannot be read ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Choose the file that “course-app keys new” made"),
)
CANNOT_WRITE = Flaw(
    "cannot-write-results",
    QT_TRANSLATE_NOOP("errors", "The results could not be saved there ({cause})"),
    _PLACE,
)
CANNOT_WRITE_FILE = Flaw(
    "cannot-write-file",
    QT_TRANSLATE_NOOP("errors", "This file could not be written ({cause})"),
    _PLACE,
)
KEY_IS_THERE = Flaw(
    "key-is-there",
    QT_TRANSLATE_NOOP("errors", "There is a key already, and it was left as it is"),
    QT_TRANSLATE_NOOP(
        "errors", "See it with “course-app keys show”, or name another file with --key"
    ),
)
NO_ROOM = Flaw(
    "no-room",
    QT_TRANSLATE_NOOP("errors", "There is room for {free} MB, but the results need {size} MB"),
    _PLACE,
)
TOO_LARGE_FOR_FAT = Flaw(
    "too-large-for-fat",
    QT_TRANSLATE_NOOP(
        "errors", "The results need {size} MB, and this kind of stick takes 4000 MB in a file"
    ),
    QT_TRANSLATE_NOOP("errors", "Use a stick formatted as exFAT, or save only newer results"),
)
READ_BACK_DIFFERS = Flaw(
    "read-back-differs",
    QT_TRANSLATE_NOOP("errors", "What was read back is not what was saved"),
    QT_TRANSLATE_NOOP("errors", "Use another stick; this one loses what it is given"),
)


@contextmanager
def writing(into: Path, flaw: Flaw = CANNOT_WRITE) -> Iterator[None]:
    """Say why a file cannot be written where the system refuses; raises `ExchangeError`.

    `flaw` has the sentence, with a field `cause`. A place without a name, as “.” or what an empty
    variable of a script leaves, is a folder.
    """
    try:
        if not into.name:
            raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
        yield
    except OSError as error:
        cause = error.strerror or str(error)
        raise ExchangeError(flaw.problem(into, cause=cause)) from error
