"""Reads Aiken, the simplest text format of Moodle: one right option each, no feedback.

A question is its text, one line an option (`A. …` or `A) …`), and `ANSWER: A`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from course_app.course.gift import Reading, flaws, with_hash
from course_app.course.gift.read import MOST_PROBLEMS, MOST_QUESTIONS
from course_app.course.model import ChoiceQuestion, Option, Question, QuestionId
from course_app.errors import Problem

_OPTION = re.compile(r"([A-Z])[.)][ \t]+(\S.*)")
_ANSWER = re.compile(r"ANSWER[ \t]*:[ \t]*(.*)", re.IGNORECASE)


def read_aiken(text: str, path: Path | None = None) -> Reading:
    """Give all questions of an Aiken file's text, and all that is wrong with it.

    Never raises. Texts are plain, as in Moodle; the questions have no ids.
    """
    reader = _Reader(path)
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for number, line in enumerate(lines, start=1):
        if not reader.takes(line.strip(), number):
            break
    reader.finish()
    return Reading(questions=tuple(reader.questions), problems=tuple(reader.problems))


@dataclass(slots=True)
class _Draft:
    """A question as far as it has been read."""

    line: int = 0
    stem: list[str] = field(default_factory=list)
    options: list[tuple[str, str]] = field(default_factory=list)  # letter, text


class _Reader:
    """What is gathered while going through the lines of a file."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self.questions: list[Question] = []
        self.problems: list[Problem] = []
        self._draft = _Draft()

    def takes(self, line: str, number: int) -> bool:
        """Read one line; False when it is time to stop."""
        if len(self.problems) >= MOST_PROBLEMS:
            self._note(flaws.TOO_MANY_PROBLEMS, number, limit=MOST_PROBLEMS)
            return False
        if len(self.questions) >= MOST_QUESTIONS:
            self._note(flaws.TOO_MANY_QUESTIONS, number, limit=MOST_QUESTIONS)
            return False
        if not line:
            return True
        self._draft.line = self._draft.line or number
        if option := _OPTION.fullmatch(line):
            self._draft.options.append((option[1], option[2]))
        elif answer := _ANSWER.fullmatch(line):
            self._answer(answer[1][:1].upper(), number)
        else:
            self._stem(line, number)
        return True

    def finish(self) -> None:
        """Report a question that the file's end cut off."""
        if self._draft.line:
            self._note(flaws.NO_ANSWER_LINE, self._draft.line)
        self._draft = _Draft()

    def _note(self, flaw: flaws.Flaw, line: int, **fields: object) -> None:
        self.problems.append(flaw.problem(self.path, line, 1, **fields))

    def _stem(self, line: str, number: int) -> None:
        if self._draft.options:
            self.finish()
            self._draft.line = number
        self._draft.stem.append(line)

    def _answer(self, letter: str, number: int) -> None:
        draft, self._draft = self._draft, _Draft()
        letters = [own for own, _ in draft.options]
        if not draft.stem:
            self._note(flaws.NO_STEM, draft.line)
        elif len(letters) < 2:  # noqa: PLR2004  a choice
            self._note(flaws.FEW_OPTIONS_HERE, draft.line, count=len(letters))
        elif letter not in letters:
            self._note(flaws.NO_SUCH_LETTER, number, letter=letter)
        else:
            self.questions.append(with_hash(self._question(draft, letters.index(letter))))

    def _question(self, draft: _Draft, right: int) -> ChoiceQuestion:
        options = tuple(
            Option(text=text, weight=float(place == right))
            for place, (_, text) in enumerate(draft.options)
        )
        return ChoiceQuestion(
            id=QuestionId(""),
            stem=" ".join(draft.stem),
            text_format="plain",
            options=options,
            path=self.path,
            line=draft.line,
        )
