"""What the room sees: a title, a page, a picture or a question. Never a name of a learner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from course_app.course.model import Question
from course_app.course.question_text import stem_text
from course_app.workshop.answer_options import options_of
from course_app.workshop.polls import Vote
from course_app.workshop.sheet import printed_order

LETTERS = "ABCDEFGH"


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomTitle:
    """A few large words, such as the title of the workshop."""

    title: str
    words: str = ""

    @property
    def text(self) -> str:
        """The same as words, for screen readers."""
        return f"{self.title}. {self.words}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomPage:
    """A page of a lesson, without its quick checks."""

    title: str
    html: str
    folder: Path

    @property
    def text(self) -> str:
        """The same as words, for screen readers."""
        return self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomPicture:
    """A picture of a lesson, as large as the wall allows."""

    path: Path
    alt: str
    folder: Path

    @property
    def text(self) -> str:
        """The same as words, for screen readers."""
        return self.alt


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomOption:
    """One option; `counts` are the hands of each vote, the first vote first."""

    letter: str
    text: str
    counts: tuple[int, ...] = ()
    is_key: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomQuestion:
    """A question for a show of hands; `is_key` and `counts` are empty until they are asked for."""

    stem: str
    options: tuple[RoomOption, ...]
    words: str = ""  # below: how many hands, or what to do now

    @property
    def text(self) -> str:
        """The same as words, for screen readers."""
        return ". ".join((self.stem, *(f"{each.letter}: {each.text}" for each in self.options)))


RoomContent = RoomTitle | RoomPage | RoomPicture | RoomQuestion


def room_question(
    question: Question,
    votes: Sequence[Vote] = (),
    *,
    shows_key: bool = False,
    true_words: tuple[str, str] = ("True", "False"),
    words: str = "",
) -> RoomQuestion:
    """Give a question as the room sees it; counts are shown where there are votes.

    A letter means the same answer as on paper and in the question analysis.
    """
    listed = options_of(question)
    options = tuple(
        RoomOption(
            letter=letter,
            text=true_words[at] if question.kind == "truefalse" else listed[at].label,
            counts=tuple(vote.counts[at] for vote in votes if at < len(vote.counts)),
            is_key=shows_key and listed[at].is_key,
        )
        for letter, at in zip(LETTERS, voted_order(question), strict=False)
    )
    return RoomQuestion(stem=stem_text(question), options=options, words=words)


def voted_order(question: Question) -> tuple[int, ...]:
    """Give the positions in the file of the answers that hands are raised for, A first."""
    return printed_order(question)[: len(LETTERS)] if options_of(question) else ()
