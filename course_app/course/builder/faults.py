"""What can be wrong with a document, or with the place for a skeleton."""

from __future__ import annotations

from course_app.course.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP

# How files begin that are often taken for plain text.
KINDS = (
    (b"%PDF", "PDF"),
    (b"PK\x03\x04", "DOCX, ODT or EPUB"),
    (b"\xd0\xcf\x11\xe0", "DOC"),
    (b"{\\rtf", "RTF"),
)

CANNOT_OPEN = Flaw(
    "cannot-open",
    QT_TRANSLATE_NOOP("errors", "The document cannot be read ({cause})"),
    QT_TRANSLATE_NOOP("errors", "Look at its name and its permissions"),
)
TOO_LARGE = Flaw(
    "document-too-large",
    QT_TRANSLATE_NOOP("errors", "The document is larger than {limit} million bytes"),
    QT_TRANSLATE_NOOP("errors", "Cut out the chapter that the course is about"),
)
OTHER_KIND = Flaw(
    "not-plain-text",
    QT_TRANSLATE_NOOP("errors", "This is a file of the kind {kind}, not plain text"),
    QT_TRANSLATE_NOOP("errors", "Open it in its own program and save it as plain text"),
)
BINARY = Flaw(
    "not-plain-text",
    QT_TRANSLATE_NOOP("errors", "This file is not text"),
    QT_TRANSLATE_NOOP("errors", "Choose a document in plain text"),
)
EMPTY = Flaw(
    "empty-document",
    QT_TRANSLATE_NOOP("errors", "The document is empty"),
    QT_TRANSLATE_NOOP("errors", "Choose a document with text"),
)
NO_TEXT = Flaw(
    "no-text",
    QT_TRANSLATE_NOOP("errors", "No paragraph of text was found in the document"),
    QT_TRANSLATE_NOOP("errors", "Look at it in a text editor: blank lines part its paragraphs"),
)
FOLDER_NOT_EMPTY = Flaw(
    "folder-not-empty",
    QT_TRANSLATE_NOOP("errors", "There is something in this folder already, and it is left alone"),
    QT_TRANSLATE_NOOP("errors", "Name a folder that does not exist yet"),
)
CANNOT_WRITE = Flaw(
    "cannot-write",
    QT_TRANSLATE_NOOP("errors", "The course could not be written here ({cause}); nothing is left"),
    QT_TRANSLATE_NOOP("errors", "Name another folder, or free some space on the disk"),
)
