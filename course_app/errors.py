"""What a person reads when something is wrong: problems with their place, and errors.

Everybody may import this; it imports nothing of ours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar, Literal

Severity = Literal["error", "warning"]


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a pattern for translation and give it back unchanged.

    It knows nothing of Qt; Qt's lupdate goes by this very name.
    """
    del context
    return text


class Words(str):
    """A field's value that is a text to translate itself, such as “a whole number”."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong, where it is, and what to do.

    `text` and `remedy` are patterns for `fields`, without a final full stop, and are translated
    before they are shown. `line` and `column` count from 1; 0 means that the problem has no line
    of its own.
    """

    text: str
    remedy: str
    fields: Mapping[str, object] = field(default_factory=dict)
    path: Path | None = None
    line: int = 0
    column: int = 0
    severity: Severity = "error"
    code: str = ""

    @property
    def sentences(self) -> str:
        """Give what is wrong and what to do in English, without the place."""
        return self.sentences_in(str)

    def sentences_in(self, translate: Callable[[str], str]) -> str:
        """Give the sentences in a language; `translate` has the texts of the context "errors"."""
        fields = {
            key: translate(value) if isinstance(value, Words) else value
            for key, value in self.fields.items()
        }
        said = (translate(text).format(**fields) for text in (self.text, self.remedy))
        return " ".join(f"{sentence}." for sentence in said)

    @property
    def place(self) -> str:
        """Give `path:line`, `path` or nothing."""
        if self.path is None:
            return ""
        return f"{self.path}:{self.line}" if self.line else str(self.path)

    def __str__(self) -> str:
        return f"{self.place}: {self.sentences}" if self.path else self.sentences


class CourseAppError(Exception):
    """Something that a person can act on; shown as sentences, never as a traceback."""

    exit_code: ClassVar[int] = 3

    def __init__(self, *problems: Problem) -> None:
        """Hold all that is wrong, not only the first."""
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


class UsageError(CourseAppError):
    """A command was called in a way that it does not know."""

    exit_code = 2


class CourseFileError(CourseAppError):
    """A file of a course cannot be read as it stands."""


class DocumentError(CourseAppError):
    """A source document cannot be turned into a course skeleton."""


class StoreError(CourseAppError):
    """The data folder cannot be read or written as it is."""

    exit_code = 4
