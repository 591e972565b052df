"""Who a workshop expects: names of a list matched with known learners, and found at the door.

At the door the facilitator types two letters and presses Enter, for forty people in three
minutes; so any word of a name is found by its beginning, with or without its accents.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from course_app.study.grading.spelling import normalised
from course_app.study.statements import LearnerId
from course_app.workshop.name_list import NameEntry

_PARTS = re.compile(r"[\s'\-.,/()]+")
# Letters whose stroke or join no decomposition takes away.
_ALIKE = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A learner as a list shows them; `name` may stand there more than once."""

    id: LearnerId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A name of a list and the learners known by it.

    None is a newcomer, one is that learner, more must be chosen from by a person.
    """

    entry: NameEntry
    known: tuple[Person, ...]


def matched(entries: Iterable[NameEntry], people: Iterable[Person]) -> tuple[Match, ...]:
    """Look up each name among those known already, without regard to capitals or accents."""
    by_name: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        by_name[folded(person.name)].append(person)
    return tuple(Match(entry=e, known=tuple(by_name.get(folded(e.name), ()))) for e in entries)


def folded(name: str) -> str:
    """Give a name as it is looked for: small letters without accents."""
    return normalised(name).translate(_ALIKE)


class DoorList:
    """Finds people by the beginnings of their names, as they come in."""

    def __init__(self, people: Iterable[Person]) -> None:
        """Take the names in; they are found in the order of the alphabet."""
        named = {person.id: (person, folded(person.name)) for person in people}
        self._folded = {learner: name for learner, (_person, name) in named.items()}
        self._same = Counter(self._folded.values())
        in_order = sorted(named.values(), key=lambda found: (found[1], found[0].id))
        self._people = [(person, name, _words(name)) for person, name in in_order]

    def place(self, learner: LearnerId) -> tuple[str, LearnerId]:
        """Give what puts people in the order of the alphabet."""
        return self._folded.get(learner, ""), learner

    def is_shared(self, learner: LearnerId) -> bool:
        """Whether somebody else has the same name."""
        return self._same[self._folded.get(learner, "")] > 1

    def has(self, name: str) -> bool:
        """Whether there is somebody of this name."""
        return self._same[folded(name)] > 0

    def find(self, typed: str, most: int = 8) -> tuple[Person, ...]:
        """Give those whose name has a word for each word typed; first names come first."""
        asked = [word for word in _PARTS.split(folded(typed)) if word]
        if not asked:
            return ()
        at_start: list[Person] = []
        inside: list[Person] = []
        for person, name, words in self._people:
            if not _fits(asked, words):
                continue
            (at_start if name.startswith(asked[0]) else inside).append(person)
        return tuple((at_start + inside)[:most])


def _words(name: str) -> frozenset[str]:
    """Give all words of a folded name: of "o'brien" also "o", "brien" and "obrien"."""
    joined = (_PARTS.sub("", word) for word in name.split())
    return frozenset({*_PARTS.split(name), *joined} - {""})


def _fits(asked: list[str], words: frozenset[str]) -> bool:
    """Whether each word typed begins a word of its own; the longest looks first."""
    free = set(words)
    for begin in sorted(asked, key=len, reverse=True):
        found = next((word for word in sorted(free) if word.startswith(begin)), None)
        if found is None:
            return False
        free.remove(found)
    return True
