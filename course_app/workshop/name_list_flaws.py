"""All that can be wrong with a list of names: sentence, remedy, code."""

from __future__ import annotations

from course_app.course.gift.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP

CANNOT_READ = Flaw(
    "cannot-read",
    QT_TRANSLATE_NOOP("errors", "This file cannot be read ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Look at the name, or copy the file to another place"),
)
TOO_LARGE = Flaw(
    "too-large",
    QT_TRANSLATE_NOOP("errors", "This file is larger than {limit} million bytes"),
    QT_TRANSLATE_NOOP("errors", "Make it smaller, or make two of it"),
)
NOT_A_LIST = Flaw(
    "not-a-list",
    QT_TRANSLATE_NOOP("errors", "This is a spreadsheet or a PDF, not a text file with names"),
    QT_TRANSLATE_NOOP("errors", "Open it in its own program and save it as CSV"),
)
NO_NAMES = Flaw(
    "no-names",
    QT_TRANSLATE_NOOP("errors", "There is no name in this file"),
    QT_TRANSLATE_NOOP("errors", "Write one name a line, or choose another file"),
)
GUESSED_ENCODING = Flaw(
    "guessed-encoding",
    QT_TRANSLATE_NOOP("errors", "The list is not in UTF-8; it was read as a Windows text"),
    QT_TRANSLATE_NOOP("errors", "Look at the names with accents before you go on"),
    "warning",
)
OPEN_QUOTE = Flaw(
    "open-quote",
    QT_TRANSLATE_NOOP("errors", "The quotation marks that begin here do not fit together"),
    QT_TRANSLATE_NOOP("errors", "Look at the names from this line on"),
    "warning",
)
TOO_MANY_ROWS = Flaw(
    "too-many-rows",
    QT_TRANSLATE_NOOP("errors", "The list has more than {most} lines; from here on it is left out"),
    QT_TRANSLATE_NOOP("errors", "Make several lists of it"),
)
MANY_NAMES = Flaw(
    "many-names",
    QT_TRANSLATE_NOOP("errors", "The list has {count} names, many more than fit into a room"),
    QT_TRANSLATE_NOOP("errors", "Look whether it is the right file"),
    "warning",
)
NAME_TOO_LONG = Flaw(
    "name-too-long",
    QT_TRANSLATE_NOOP("errors", "The name “{start}” has {count} letters and was left out"),
    QT_TRANSLATE_NOOP("errors", "Make it shorter, or type the person's name at the door"),
)
NO_NAME = Flaw(
    "no-name",
    QT_TRANSLATE_NOOP("errors", "There is no name in this line, so it was left out"),
    QT_TRANSLATE_NOOP("errors", "Write a name, or take the line out"),
)
IS_NO_NAME = Flaw(
    "no-name",
    QT_TRANSLATE_NOOP("errors", "“{name}” has no letter, so it was left out"),
    QT_TRANSLATE_NOOP("errors", "Write another name"),
)
CONTROLS = Flaw(
    "control-characters",
    QT_TRANSLATE_NOOP("errors", "Signs that cannot be seen were taken out of the name “{name}”"),
    QT_TRANSLATE_NOOP("errors", "Look whether the name is right"),
    "warning",
)
NAME_TWICE = Flaw(
    "name-twice",
    QT_TRANSLATE_NOOP("errors", "The name “{name}” stands here a second time; line {first} has it"),
    QT_TRANSLATE_NOOP("errors", "If these are two people, add a second name or the village"),
    "warning",
)
