"""Finds the terms of a glossary in running text, in any case and in the plural."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from course_app.course.model import Term

_NOTHING = re.compile(r"(?!)")


class TermFinder:
    """Looks for all terms of a glossary at once; where two begin together, the longer wins."""

    def __init__(self, glossary: Iterable[Term]) -> None:
        self._names = {
            _key(name): term.term for term in glossary for name in (term.term, *term.also)
        }
        longest_first = sorted(self._names, key=len, reverse=True)
        alternatives = "|".join(map(_pattern, longest_first))
        # "non-member" is another word than "member"
        pattern = rf"(?<![\w-])(?:{alternatives})(?![\w-])"
        self._pattern = re.compile(pattern) if longest_first else _NOTHING

    def find(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Give start and end of each use, with the term as the glossary writes it."""
        for found in self._pattern.finditer(text):
            if term := self._term(found[0]):
                yield found.start(), found.end(), term

    def _term(self, used: str) -> str | None:
        words = " ".join(used.split())
        for written in (words, words.casefold()):
            for ending in ("", "s", "es"):
                if written.endswith(ending) and (
                    term := self._names.get(written.removesuffix(ending))
                ):
                    return term
        return None  # a Turkish "ı" is an "i" to the pattern, and another letter here


def _is_acronym(name: str) -> bool:
    """Whether a name is written in capitals: WISE is not "wise"."""
    return name.isupper() and len(name) > 1


def _key(name: str) -> str:
    return name if _is_acronym(name) else name.casefold()


def _pattern(name: str) -> str:
    words = r"\s+".join(map(re.escape, name.split()))
    ending = "(?:s|es)?"
    return f"{words}{ending}" if _is_acronym(name) else f"(?i:{words}{ending})"
