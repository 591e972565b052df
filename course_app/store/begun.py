"""Answers that were begun and not given yet: a small file beside the store.

They are no statements, for nothing was answered; but half an essay must survive a power cut.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from threading import Lock

from course_app.store.small_file import read_small, write_small
from course_app.study.statements import Json

NAME = "begun.json"
MOST = 300  # places, the latest: of forty learners the quiz and some pages that each left half done

_Begun = dict[str, dict[str, Mapping[str, Json]]]  # place → question → response


class BegunAnswers:
    """What stands in answers that were not given. `write` may be called on another thread.

    A place is an attempt at a quiz, or what else a learner answers in; its name says whose it is.
    """

    def __init__(self, folder: Path) -> None:
        """Read what was begun before."""
        self._path = folder / NAME
        self._begun = _read(self._path)
        self._turn = Lock()
        self._number = self._written = 0  # of changes: as they are now, and on the disk

    def of(self, place: str, question: str) -> Mapping[str, Json] | None:
        """Give what was begun at a question of a place, None where nothing was."""
        return self._begun.get(place, {}).get(question)

    def keep(self, place: str, question: str, response: Mapping[str, Json] | None) -> None:
        """Remember what stands there now; None forgets it, as when the answer was given."""
        if response == self.of(place, question):
            return
        self._number += 1
        found = self._begun.pop(place, {})
        found.pop(question, None)
        if response is not None:
            found[question] = response
        if found:
            self._begun[place] = found  # the latest stands last
        for old in list(self._begun)[:-MOST]:
            del self._begun[old]

    def now(self) -> tuple[int, str]:
        """Give all that is begun, numbered, for `write`; on the thread that calls `keep`."""
        return self._number, json.dumps(self._begun)

    def write(self, now: tuple[int, str]) -> bool:
        """Write what is `now` whole or not at all, never over a later one; False where it failed.

        A full disk must not stop a learner, so nothing is raised.
        """
        number, text = now
        with self._turn:
            if number <= self._written:
                return True
            if write_small(self._path, text):
                self._written = number
            return self._written == number


def _read(path: Path) -> _Begun:
    return {
        place: {key: response for key, response in found.items() if isinstance(response, dict)}
        for place, found in read_small(path).items()
        if isinstance(found, dict)
    }
