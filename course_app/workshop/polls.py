"""A show of hands: what was counted, what to do next, and what cannot be right about a count.

Peer Instruction (Crouch & Mazur 2001; learning-design 4): a second vote stands beside the first
and never replaces it. These counts have no names and stay apart from answers of learners.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import Enum

from course_app.errors import QT_TRANSLATE_NOOP, Problem
from course_app.workshop.words import Words

FEW, MANY = 35, 70  # per cent right

EXPLAIN = QT_TRANSLATE_NOOP("workshop", "Explain with the page of the lesson. Then ask again.")
TALK = QT_TRANSLATE_NOOP(
    "workshop",
    "Two minutes with a neighbour who chose another letter. Vote again; both counts are kept.",
)
MOVE_ON = QT_TRANSLATE_NOOP("workshop", "Ask one person why. Say the reason once more. Move on.")

MORE_HANDS = QT_TRANSLATE_NOOP(
    "errors", "{hands} hands were counted, but {present} people are here"
)
COUNT_AGAIN = QT_TRANSLATE_NOOP("errors", "Count again, or change the number of people here")
NOT_A_COUNT = QT_TRANSLATE_NOOP("errors", "{found} cannot be a number of hands")
FROM_NOUGHT = QT_TRANSLATE_NOOP("errors", "Type a whole number from 0 to {most}")
MOST_HANDS = 9_999


class Advice(Enum):
    """What to do after a vote, by the share of right answers."""

    EXPLAIN = "explain"  # under 35%
    TALK = "talk"  # 35 to 70%
    MOVE_ON = "move on"  # over 70%

    @property
    def words(self) -> Words:
        """Give the advice as a sentence."""
        return Words(code=self.value, text=_ADVICE[self])


_ADVICE = {Advice.EXPLAIN: EXPLAIN, Advice.TALK: TALK, Advice.MOVE_ON: MOVE_ON}


@dataclass(frozen=True, slots=True, kw_only=True)
class Vote:
    """Hands counted for each option, in the order of the question's file.

    `present` is how many people were in the room, 0 where nobody noted it.
    """

    counts: tuple[int, ...]
    present: int = 0

    @property
    def hands(self) -> int:
        """How many voted."""
        return sum(self.counts)

    @property
    def shares(self) -> tuple[float, ...]:
        """The share of each option among those who voted; empty where nobody did."""
        return tuple(count / self.hands for count in self.counts) if self.hands else ()

    def right(self, key: Collection[int]) -> int:
        """Give how many chose an option of the key."""
        return sum(count for at, count in enumerate(self.counts) if at in key)

    def share_right(self, key: Collection[int]) -> float | None:
        """Give the share of those who voted that was right, or None where nobody voted."""
        return self.right(key) / self.hands if self.hands else None


def advice(vote: Vote, key: Collection[int]) -> Advice | None:
    """Give what to do after a vote; None where nobody voted or no answer is right."""
    if not vote.hands or not key:
        return None
    right = 100 * vote.right(key)
    if right < FEW * vote.hands:
        return Advice.EXPLAIN
    return Advice.MOVE_ON if right > MANY * vote.hands else Advice.TALK


def change(votes: Sequence[Vote], key: Collection[int]) -> float | None:
    """Give how much the share of right answers grew from the first vote to the last.

    None with fewer than two votes that somebody took part in.
    """
    shares = [share for vote in votes if (share := vote.share_right(key)) is not None]
    return shares[-1] - shares[0] if len(shares) > 1 else None


def vote_problems(vote: Vote) -> tuple[Problem, ...]:
    """Give what cannot be right about a count, in words; a warning can be kept all the same."""
    problems = [
        Problem(
            text=NOT_A_COUNT,
            remedy=FROM_NOUGHT,
            fields={"found": count, "most": MOST_HANDS},
            code="not-a-count",
        )
        for count in vote.counts
        if not 0 <= count <= MOST_HANDS
    ]
    if vote.present and vote.hands > vote.present and not problems:
        fields = {"hands": vote.hands, "present": vote.present}
        more = Problem(
            text=MORE_HANDS,
            remedy=COUNT_AGAIN,
            fields=fields,
            severity="warning",
            code="more-hands-than-people",
        )
        problems.append(more)
    return tuple(problems)
