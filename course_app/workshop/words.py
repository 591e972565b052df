"""Sentences that the workshop says about its figures: a pattern and its fields.

As with `errors.Problem`, the command line prints them as they are and the window translates the
pattern first, in the context "workshop".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from course_app.errors import QT_TRANSLATE_NOOP

Translate = Callable[[str], str]

SHARE = QT_TRANSLATE_NOOP("workshop", "{share}%")

_TRUE_FALSE = {
    "True": QT_TRANSLATE_NOOP("workshop", "True"),
    "False": QT_TRANSLATE_NOOP("workshop", "False"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """One sentence; `code` is for programs, which must not look at its text."""

    code: str
    text: str
    fields: Mapping[str, object] = field(default_factory=dict)

    def said(self, translate: Translate = str) -> str:
        """Give the sentence in the language of `translate`, which is handed the pattern."""
        return translate(self.text).format(**self.fields)

    def __str__(self) -> str:
        return self.said()


def share_words(per_cent: float, translate: Translate) -> str:
    """Give a share as people write it: "69%", in Spanish and French "69 %"."""
    return translate(SHARE).format(share=round(per_cent))


def answer_words(text: str, translate: Translate) -> str:
    """Give an answer as a person reads it: true and false are the app's own words."""
    return translate(_TRUE_FALSE[text]) if text in _TRUE_FALSE else text
