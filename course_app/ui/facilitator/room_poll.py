"""One question and a show of hands: think, count, show, talk, count again (learning-design 4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, Signal

from course_app.course.model import Question
from course_app.course.question_text import stem_text
from course_app.study.statements import Thing
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.open_workshop import OpenWorkshop
from course_app.ui.facilitator.poll_panel import Action, PollPanel
from course_app.ui.facilitator.room_content import (
    LETTERS,
    RoomQuestion,
    room_question,
    voted_order,
)
from course_app.ui.words import problem_words
from course_app.workshop.answer_options import general_words, key_of, options_of
from course_app.workshop.polls import Advice, Vote, advice, change, vote_problems

Phase = Literal["think", "count", "counted", "talk"]
THINK, TALK = 45_000, 120_000  # ms of silence, of talk with a neighbour


class RoomPoll(QObject):
    """Leads through one question; each count is kept as soon as it is taken.

    Signals:
        room_changed: the room is to see something else.
        page_requested: the id of the page that explains the answer.
        done: on with the plan.
    """

    room_changed = Signal()
    page_requested = Signal(str)
    done = Signal()

    def __init__(self, desk: FacilitatorDesk, workshop: OpenWorkshop, panel: PollPanel) -> None:
        super().__init__(workshop)
        self._desk = desk
        self._workshop = workshop
        self._panel = panel
        self._clocks = desk.context.clocks
        self.question: Question | None = None
        self._poll = ""
        self._phase: Phase = "think"
        self._votes: list[Vote] = []
        self._number = 1
        self._shows_counts = self._shows_key = False
        self._warning = ""
        self._ends_at: int | None = None
        self._acts: Mapping[str, Callable[[], object]] = {
            "count": lambda: self._enter("count"),
            "keep": self._on_counted,
            "keep-anyway": lambda: self._keep(self._typed_vote()),
            "counts": lambda: self._uncover(shows_key=False),
            "key": lambda: self._uncover(shows_key=True),
            "talk": lambda: self._wait("talk", TALK),
            "again": self._ask_again,
            "recount": self._count_again,
            "explain": self._explain,
            "done": self.done.emit,
        }
        panel.counted.connect(self._on_counted)
        panel.edited.connect(self._on_edited)
        panel.action_pressed.connect(self.act)

    def open(self, question: Question) -> None:
        """Put a question to the room; one that was begun before goes on with its counts."""
        if self.question is not None and self.question.id == question.id:
            self._show()
            return
        self.question = question
        asked = [p for p in self._workshop.record.polls if p.question == question.id]
        self._begin(asked[-1].poll if asked else "", list(asked[-1].votes) if asked else [])

    def close(self) -> None:
        """Ask nothing."""
        self.question = None
        self._ends_at = None

    def content(self) -> RoomQuestion | None:
        """Give what the room sees; counts and the key only once they were asked for."""
        if self.question is None:
            return None
        votes = self._votes if self._shows_counts else []
        return room_question(
            self.question,
            votes,
            shows_key=self._shows_key,
            true_words=_true_words(),
            words=self._room_words(),
        )

    def countdown(self) -> int | None:
        """Give the ms that are left to think or talk; None when nothing is counted down."""
        if self._ends_at is None:
            return None
        return max(0, self._ends_at - self._clocks.monotonic())

    def typed(self) -> str:
        """Give what was typed of the count, for the strip."""
        if self.question is None or self._phase != "count":
            return ""
        pairs = zip(LETTERS, self._panel.typed, strict=False)
        return "   ".join(f"{letter} {count or '–'}" for letter, count in pairs)

    @property
    def takes_keys(self) -> bool:
        """Whether what is typed is a count."""
        return self.question is not None and self._phase in {"think", "count"}

    def act(self, action: str) -> None:
        """Do what a button says."""
        if self.question is not None:
            self._acts[action]()

    def take_key(self, key: int, text: str) -> None:
        """Take a key that was typed in the room's window."""
        if self._phase == "think" and text.isdecimal():
            self.act("count")
        if self._phase == "count":
            self._panel.take_key(key, text)
            self.room_changed.emit()

    # the way through

    def _begin(self, poll: str, votes: list[Vote]) -> None:
        self._poll = poll or self._clocks.new_id()
        self._votes = votes
        self._number = max(1, len(votes))
        self._shows_counts = self._shows_key = False
        self._warning = ""
        self._show_question()
        if votes:
            self._phase = "counted"
            self._ends_at = None
        else:
            self._phase = "think"
            self._ends_at = self._clocks.monotonic() + THINK
        self._show()

    def _uncover(self, *, shows_key: bool) -> None:
        self._shows_counts = True
        self._shows_key = self._shows_key or shows_key
        self._show()

    def _wait(self, phase: Phase, milliseconds: int) -> None:
        """Cover counts and key, and give people time."""
        self._shows_counts = self._shows_key = False
        self._ends_at = self._clocks.monotonic() + milliseconds
        self._phase = phase
        self._show()

    def _ask_again(self) -> None:
        """Vote again: the second count stands beside the first, a third begins anew."""
        if len(self._votes) > 1:
            self._begin("", [])
            return
        self._number = 2
        self._wait("think", THINK)

    def _count_again(self) -> None:
        self._number = max(1, len(self._votes))
        self._enter("count")

    def _explain(self) -> None:
        if self.question is not None:
            self.page_requested.emit(self.question.value("page"))

    def _enter(self, phase: Phase) -> None:
        if phase == "count" and self._phase == "talk":
            self._number = 2
        self._phase = phase
        self._ends_at = None
        self._warning = ""
        self._show()
        if phase == "count":
            has_vote = len(self._votes) >= self._number
            kept = self._by_letter(self._votes[self._number - 1]) if has_vote else ()
            self._panel.show_counts(kept, can_edit=True)

    def _on_edited(self) -> None:
        self._warning = ""
        self._show()

    def _on_counted(self) -> None:
        if self._phase != "count":
            return
        vote = self._typed_vote()
        problems = vote_problems(vote)
        self._warning = "\n".join(problem_words(problem) for problem in problems)
        if self._warning:
            self._show()
            self._panel.focus_present()
        else:
            self._keep(vote)

    def _typed_vote(self) -> Vote:
        """Give what is typed beside the letters; a vote has it in the order of the file."""
        order = voted_order(self.question) if self.question is not None else ()
        hands = dict(zip(order, self._panel.counts, strict=False))
        counts = tuple(hands.get(at, 0) for at in range(max(order, default=-1) + 1))
        return Vote(counts=counts, present=self._panel.present)

    def _by_letter(self, vote: Vote) -> tuple[int, ...]:
        """Give the counts of a vote, A first."""
        order = voted_order(self.question) if self.question is not None else ()
        return tuple(vote.counts[at] for at in order if at < len(vote.counts))

    def _keep(self, vote: Vote) -> None:
        question = self.question
        if question is None:
            return
        thing = Thing(kind="question", id=question.id, hash=question.hash)
        self._workshop.save(self._workshop.make.polled(thing, self._poll, self._number, vote))
        self._votes = [*self._votes[: self._number - 1], vote, *self._votes[self._number :]]
        self._phase = "counted"
        self._warning = ""
        self._show()
        self._panel.focus_action()

    # showing

    def _show_question(self) -> None:
        question = self.question
        if question is None:
            return
        texts = [option.label for option in options_of(question)]
        if question.kind == "truefalse":
            texts = list(_true_words())
        shown = [texts[at] for at in voted_order(question)]
        options = list(zip(LETTERS, shown, strict=False))
        here = len(self._workshop.record.present)
        known = self._votes[-1].present if self._votes else here
        self._panel.show_question(stem_text(question), options, known)

    def _show(self) -> None:
        if self._phase != "count":
            is_counted = self._votes and self._phase == "counted"
            counts = self._by_letter(self._votes[-1]) if is_counted else ()
            self._panel.show_counts(counts, can_edit=False)
        is_warning = bool(self._warning)
        self._panel.show_state(
            self._phase_words(), self._advice_words(), self._actions(), is_warning=is_warning
        )
        self.room_changed.emit()

    def _phase_words(self) -> str:
        second = self._number > 1
        words = {
            "think": self.tr("Everybody thinks alone, in silence"),
            "talk": self.tr("Two neighbours with different letters talk"),
            "count": self.tr("Second vote: type the hands")
            if second
            else self.tr("Type the hands"),
            "counted": self.tr("Second vote: counted") if second else self.tr("Counted"),
        }
        return words[self._phase]

    def _advice(self) -> Advice | None:
        if self.question is None or not self._votes or self._phase != "counted":
            return None
        return advice(self._votes[-1], key_of(self.question))

    def _advice_words(self) -> str:
        if self._warning:
            return self._warning
        found, question = self._advice(), self.question
        if found is None or question is None:
            return ""
        key = key_of(question)
        share = self._votes[-1].share_right(key) or 0.0
        parts = [self.tr("Right: {share}%").format(share=round(100 * share))]
        grown = change(self._votes, key)
        if grown is not None:
            before = round(100 * (share - grown))
            parts = [
                self.tr("Right: {before}% before, {share}% now").format(
                    before=before, share=round(100 * share)
                )
            ]
        parts.append(QCoreApplication.translate("workshop", found.words.text))
        if self._shows_key and (why := general_words(question)):
            parts.append(why)
        return "\n".join(parts)

    def _actions(self) -> list[Action]:
        if self._warning:
            return [("keep-anyway", self.tr("Keep this count all the same"))]
        if self._phase in {"think", "talk"}:
            return [("count", self.tr("Count the hands"))]
        if self._phase == "count":
            return [("keep", self.tr("Keep the count"))]
        has_page = self.question is not None and bool(self.question.value("page"))
        more: dict[Advice | None, list[Action]] = {
            Advice.TALK: [("talk", self.tr("Talk in pairs, then vote again"))],
            Advice.EXPLAIN: [("explain", self.tr("Show the page"))] if has_page else [],
        }
        is_first = len(self._votes) < 2  # noqa: PLR2004  a second vote stands beside the first
        found = more.get(self._advice(), []) if is_first else []
        counts: list[Action] = [("counts", self.tr("Show the counts"))]
        key: list[Action] = [("key", self.tr("Show the right answer"))]
        again = self.tr("Vote again") if is_first else self.tr("Ask anew")
        done: list[Action] = [("done", self.tr("Go on with the plan"))]
        last: list[Action] = [("again", again), ("recount", self.tr("Correct the count"))]
        if self._shows_key:
            return [*done, *last]
        return [*([] if self._shows_counts else counts), *found, *key, *last, *done]

    def _room_words(self) -> str:
        if self._phase == "think":
            return self.tr("Think alone, in silence")
        if self._phase == "talk":
            return self.tr("Talk with a neighbour who chose another letter")
        if self._phase == "count":
            return self.tr("Show your letter")
        if self._shows_counts and self._votes:
            return self.tr("Hands: {count}").format(count=self._votes[-1].hands)
        return ""


def _true_words() -> tuple[str, str]:
    """Give what the two answers of a true/false question are called."""
    return (
        QCoreApplication.translate("questions", "True"),
        QCoreApplication.translate("questions", "False"),
    )
