"""Why a `.course` file is refused, or not made: sentence, remedy, code."""

from __future__ import annotations

from course_app.course.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP

_COPY_AGAIN = QT_TRANSLATE_NOOP("errors", "Copy the file again from where it came from")
_ASK = QT_TRANSLATE_NOOP("errors", "Nothing was unpacked. Ask whoever made the file for a new one")

NO_PACKAGE = Flaw(
    "no-package",
    QT_TRANSLATE_NOOP("errors", "The file cannot be read ({cause})"),
    _COPY_AGAIN,
)
NOT_A_PACKAGE = Flaw(
    "not-a-package",
    QT_TRANSLATE_NOOP("errors", "This is no course file, or it was cut off while it was copied"),
    _COPY_AGAIN,
)
NEWER_PACKAGE = Flaw(
    "newer-package",
    QT_TRANSLATE_NOOP("errors", "This course file is of a newer kind ({found})"),
    QT_TRANSLATE_NOOP("errors", "Use a newer Course App"),
)
BAD_MANIFEST = Flaw(
    "bad-manifest",
    QT_TRANSLATE_NOOP("errors", "The list of what is in this course file cannot be read"),
    _ASK,
)
WRONG_SUM = Flaw(
    "wrong-sum",
    QT_TRANSLATE_NOOP("errors", "“{name}” in this course file was changed or damaged"),
    _COPY_AGAIN,
)
NOT_LISTED = Flaw(
    "not-listed",
    QT_TRANSLATE_NOOP("errors", "“{name}” is in this course file and not in its list"),
    _ASK,
)
LISTED_ONLY = Flaw(
    "listed-only",
    QT_TRANSLATE_NOOP("errors", "“{name}” is missing in this course file"),
    _COPY_AGAIN,
)
UNSAFE_NAME = Flaw(
    "unsafe-name",
    QT_TRANSLATE_NOOP("errors", "The name “{name}” in this course file is not safe"),
    _ASK,
)
UNSAFE_KIND = Flaw(
    "unsafe-kind",
    QT_TRANSLATE_NOOP("errors", "“{name}” in this course file is a link or no plain file"),
    _ASK,
)
NAME_CLASH = Flaw(
    "name-clash",
    QT_TRANSLATE_NOOP("errors", "“{name}” has the same name as another file, but for its letters"),
    QT_TRANSLATE_NOOP("errors", "Give each file a name that differs by more than capitals"),
)
TOO_MANY = Flaw(
    "too-many-files",
    QT_TRANSLATE_NOOP("errors", "This course file holds more than {most} files"),
    _ASK,
)
TOO_LARGE = Flaw(
    "too-large",
    QT_TRANSLATE_NOOP("errors", "“{name}” would take more than {most} million bytes"),
    _ASK,
)
BOMB = Flaw(
    "zip-bomb",
    QT_TRANSLATE_NOOP("errors", "“{name}” would grow to more than {times} times its size"),
    _ASK,
)
CANNOT_UNPACK = Flaw(
    "cannot-unpack",
    QT_TRANSLATE_NOOP(
        "errors", "The course could not be unpacked ({cause}); nothing is left of it"
    ),
    QT_TRANSLATE_NOOP("errors", "Free some space on the disk, then open the file again"),
)
NOT_UNPACKED = Flaw(
    "not-unpacked",
    QT_TRANSLATE_NOOP("errors", "The course in this file could not be unpacked"),
    QT_TRANSLATE_NOOP("errors", "Free some space on the disk, then open the file again"),
)
CANNOT_PACK = Flaw(
    "cannot-pack",
    QT_TRANSLATE_NOOP("errors", "The course file could not be written ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Name another place, or free some space on the disk"),
)
