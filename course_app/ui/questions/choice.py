"""Single choice, multiple choice and true/false: option cards with letter and number keys."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from course_app.course.model import (
    ChoiceQuestion,
    MultipleQuestion,
    Option,
    Question,
    TrueFalseQuestion,
)
from course_app.course.question_text import plain_text
from course_app.study.grading import Graded
from course_app.study.statements import Json
from course_app.ui.questions.pane import LETTERS, QuestionPane, Said, shown_text
from course_app.ui.theme import Look
from course_app.ui.widgets.answer_card import AnswerCard


class CardPane(QuestionPane):
    """Cards to choose from; what a response looks like is left to the types."""

    ticks = False
    are_ours = False  # whether the options are the interface's words

    def __init__(
        self, look: Look, question: Question, order: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, question, order, parent)
        self._cards: list[AnswerCard] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(look.px(10))
        for key, text in zip(LETTERS, self._texts(), strict=False):
            card = AnswerCard(look, key, text, ticks=self.ticks, parent=self)
            card.toggled.connect(self._on_card_toggled)
            layout.addWidget(card)
            self._cards.append(card)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # keys work before a card is entered

    def take_key(self, event: QKeyEvent) -> bool:
        """Choose by letter A–H or number 1–8; move with up and down."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        text = event.text().upper()
        position = -1
        if len(text) == 1 and text in LETTERS[: len(self._cards)]:
            position = LETTERS.index(text)
        elif text.isascii() and text.isdigit() and 0 < int(text) <= len(self._cards):
            position = int(text) - 1
        if position >= 0:
            card = self._cards[position]
            card.setFocus(Qt.FocusReason.ShortcutFocusReason)
            card.click()
            return True
        steps = {int(Qt.Key.Key_Down): 1, int(Qt.Key.Key_Up): -1}
        return event.key() in steps and self._move(steps[event.key()])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the keys of the cards."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submitted.emit()
        elif not self.take_key(event):
            super().keyPressEvent(event)

    def chosen(self) -> tuple[int, ...]:
        """Give the chosen options' positions in the file's order, lowest first."""
        return tuple(
            sorted(at for at, card in zip(self.order, self._cards, strict=True) if card.isChecked())
        )

    def choose(self, positions: Sequence[int]) -> None:
        """Choose options by their positions in the file."""
        for at, card in zip(self.order, self._cards, strict=True):
            if card.isChecked() != (at in positions):
                card.setChecked(at in positions)

    def show_graded(self, graded: Graded, *, reveals: bool) -> None:
        """Mark the cards; the given answer's feedback stands at its option."""
        outcomes = {outcome.position: outcome for outcome in graded.feedback}
        for at, card in zip(self.order, self._cards, strict=True):
            outcome = outcomes.get(at)
            if outcome is None or (not reveals and not outcome.chosen):
                card.show_outcome("", "", is_locked=True)
                continue
            is_shown = outcome.chosen or outcome.mark in {"right", "missed"}
            feedback = shown_text(outcome.feedback) if is_shown else ""
            card.show_outcome(outcome.mark, feedback, is_locked=True)

    def said(self) -> Sequence[Said]:
        """Give the options as they stand, each with its letter; after the answer, what came of it.

        Then only those that say something: the answer that was given, and the right one.
        """
        found: list[Said] = []
        is_done = all(card.is_locked for card in self._cards)
        for key, card in zip(LETTERS, self._cards, strict=False):
            if is_done and not card.mark:
                continue
            text, state, feedback = card.labels
            found.append(Said(f"{key}: {text.text()}", text, self.are_ours))
            if card.mark:
                found.append(Said(card.state_words, state, is_ours=True))
            if card.feedback:
                found.append(Said(card.feedback, feedback))
        return found

    @property
    def lesson(self) -> QWidget:
        """The answer that was given: first of all one that was wrong."""
        chosen = [card for card in self._cards if card.isChecked()]
        wrong = [card for card in chosen if card.mark == "wrong"]
        return next(iter([*wrong, *chosen]), self)

    def try_again(self) -> None:
        """Free the cards; the wrong one stays marked until another is chosen."""
        for card in self._cards:
            card.show_outcome(card.mark, card.feedback, is_locked=False)

    def _texts(self) -> list[str]:
        return [
            plain_text(option.text, option.text_format or self.question.text_format)
            for option in self._options_in_order()
        ]

    def _options_in_order(self) -> Sequence[Option]:
        options = self.question.options  # type: ignore[attr-defined]
        return [options[at] for at in self.order]

    def _on_card_toggled(self) -> None:
        for card in self._cards:
            if card.mark and not card.is_locked:
                card.show_outcome("", "", is_locked=False)
        self.changed.emit()

    def _move(self, step: int) -> bool:
        focused = next((i for i, card in enumerate(self._cards) if card.hasFocus()), -1)
        if focused < 0:
            self._cards[0 if step > 0 else -1].setFocus(Qt.FocusReason.TabFocusReason)
            return True
        if not 0 <= focused + step < len(self._cards):
            return False
        self._cards[focused + step].setFocus(Qt.FocusReason.TabFocusReason)
        return True


class SinglePane(CardPane):
    """One option to choose."""

    question: ChoiceQuestion

    def response(self) -> dict[str, Json] | None:
        """Give the chosen option."""
        chosen = self.chosen()
        return {"chosen": chosen[0]} if chosen else None

    def show_response(self, response: Mapping[str, Json]) -> None:
        """Choose the option of an earlier answer."""
        if isinstance(at := response.get("chosen"), int):
            self.choose([at])


class MultiplePane(CardPane):
    """Several options to tick."""

    question: MultipleQuestion
    ticks = True

    def response(self) -> dict[str, Json] | None:
        """Give the ticked options."""
        ticked = self.chosen()
        return {"ticked": list(ticked)} if ticked else None

    def show_response(self, response: Mapping[str, Json]) -> None:
        """Tick the options of an earlier answer."""
        if isinstance(ticked := response.get("ticked"), list):
            self.choose([at for at in ticked if isinstance(at, int)])

    def hint(self) -> str:
        """Say how many are chosen, and how many are right."""
        count, total = len(self.chosen()), len(self.question.right)
        return self.tr("Chosen: {count} of {total}").format(count=count, total=total)


class TrueFalsePane(CardPane):
    """A statement that is true or not; always in this order."""

    question: TrueFalseQuestion
    are_ours = True

    def __init__(
        self, look: Look, question: Question, order: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, question, (0, 1), parent)

    def response(self) -> dict[str, Json] | None:
        """Give what was said."""
        chosen = self.chosen()
        return {"said": chosen[0] == 0} if chosen else None

    def show_response(self, response: Mapping[str, Json]) -> None:
        """Choose what was said before."""
        if isinstance(said := response.get("said"), bool):
            self.choose([0 if said else 1])

    def _texts(self) -> list[str]:
        return [self.tr("True"), self.tr("False")]
