"""A quiz on paper: what stands beside which letter, and what a letter that is typed in means.

The order of the options is shuffled by each question's own hash, so that a sheet printed on one
laptop is typed in on another. `code` is printed on the sheet: another wording has another code.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from course_app.course.digest import sha256
from course_app.course.model import (
    ChoiceQuestion,
    EssayQuestion,
    MatchingQuestion,
    MultipleQuestion,
    Question,
    Quiz,
    TrueFalseQuestion,
)
from course_app.course.question_text import plain_text, stem_text
from course_app.study.attempt import shown_order
from course_app.study.grading.graded import words_of
from course_app.study.grading.matching import choices, rows
from course_app.study.grading.truefalse import FALSE, TRUE
from course_app.study.statements import Json
from course_app.workshop.answer_options import chosen_in, key_of

BLANK = "-"  # a row of a matching question without an answer
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_CODE = 4


class SheetItem(NamedTuple):
    """A question of the sheet.

    `options` are in the order in which they are printed, `positions` are theirs in the file (of
    a matching question: in `choices`). `lefts` are the rows of a matching question. Without
    options the answer is written.
    """

    number: int
    question: Question
    stem: str
    options: tuple[str, ...] = ()
    positions: tuple[int, ...] = ()
    lefts: tuple[str, ...] = ()

    @property
    def is_multiple(self) -> bool:
        """Whether several letters are chosen together."""
        return isinstance(self.question, MultipleQuestion)

    @property
    def is_written(self) -> bool:
        """Whether the answer is words or a number."""
        return not self.options

    @property
    def letters(self) -> str:
        """The letters that can be chosen."""
        return LETTERS[: len(self.options)]


class QuizSheet(NamedTuple):
    """A quiz as it is printed."""

    quiz: str
    title: str
    code: str
    items: tuple[SheetItem, ...]


def sheet_of(quiz: Quiz, title: str) -> QuizSheet:
    """Give the sheet of a quiz's scored questions, in the author's order."""
    asked = [q for q in quiz.core if q.is_scored and not isinstance(q, EssayQuestion)]
    items = tuple(_item(number, question) for number, question in enumerate(asked, 1))
    digest = sha256("\x1f".join(question.hash for question in asked).encode()).hexdigest()
    return QuizSheet(quiz.id, title, digest[:_CODE].upper(), items)


def printed_order(question: Question) -> tuple[int, ...]:
    """Give the positions of the options in the file, in the order of their letters on paper.

    None where an answer has no letters; those of a matching question stand for its choices.
    """
    match question:
        case ChoiceQuestion() | MultipleQuestion():
            return shown_order(question, question.hash)
        case TrueFalseQuestion():
            return (0, 1)
        case MatchingQuestion():
            offered = choices(question)
            pairs = [question.pairs[at].right for at in shown_order(question, question.hash)]
            return tuple(offered.index(text) for text in dict.fromkeys(pairs))
    return ()


def response_of(item: SheetItem, keyed: str) -> dict[str, Json]:
    """Give the response that letters mean; nothing for nothing."""
    text = keyed.strip()
    if not text:
        return {}
    if item.is_written:
        return {"text": text}
    places = [LETTERS.find(letter) for letter in text.upper()]
    return _matched(item, places) if item.lefts else _chosen(item, places)


def keyed_of(item: SheetItem, response: Mapping[str, object]) -> str:
    """Give the letters of a response that was kept, "" where it has none."""
    if item.is_written:
        text = response.get("text")
        return text if isinstance(text, str) else ""
    if item.lefts:
        given = response.get("rights")
        rights = given if isinstance(given, list) else []
        texts = [_choice(item, at) for at in range(len(item.positions))]
        found = [LETTERS[texts.index(r)] if r in texts else BLANK for r in rights]
        return "".join(found).rstrip(BLANK)
    return _letters(item, chosen_in(item.question, response))


def typed(item: SheetItem, before: str, letter: str) -> str:
    """Give what a cell holds after one more letter; an unknown letter changes nothing.

    One letter takes the place of another; of a multiple choice it is added or taken away; of a
    matching question it answers the next row.
    """
    letter = letter.upper()
    if letter not in item.letters:
        return before
    if item.is_multiple:
        chosen = set(before) ^ {letter}
        return "".join(sorted(chosen))
    if item.lefts:
        return letter if len(before) >= len(item.lefts) else before + letter
    return letter


def is_full(item: SheetItem, keyed: str) -> bool:
    """Whether nothing more can be typed, so that the next question's turn comes."""
    if item.is_multiple or item.is_written:
        return False
    return len(keyed) >= max(1, len(item.lefts))


def right_letters(item: SheetItem) -> str:
    """Give the key: letters, or the right words where the answer is written."""
    question = item.question
    if item.options and not item.lefts:
        return _letters(item, key_of(question))
    if isinstance(question, MatchingQuestion):
        rights: list[Json] = [pair.right for pair in rows(question)]
        return keyed_of(item, {"rights": rights})
    from course_app.study.grading import grade  # noqa: PLC0415  for written answers only

    return grade(question, {}).right_answer


def _item(number: int, question: Question) -> SheetItem:
    stem = stem_text(question)
    order = printed_order(question)
    match question:
        case ChoiceQuestion() | MultipleQuestion():
            texts = tuple(words_of(question.options[at], question) for at in order)
            return SheetItem(number, question, stem, texts, order)
        case TrueFalseQuestion():
            return SheetItem(number, question, stem, (TRUE, FALSE), order)
        case MatchingQuestion():
            offered = choices(question)
            right_format = question.text_format
            texts = tuple(plain_text(offered[at], right_format) for at in order)
            lefts = tuple(
                plain_text(pair.left, pair.left_format or question.text_format)
                for pair in rows(question)
            )
            return SheetItem(number, question, stem, texts, order, lefts)
    return SheetItem(number, question, stem)


def _letters(item: SheetItem, chosen: Collection[int]) -> str:
    """Give the letters beside which positions of the file stand."""
    return "".join(LETTERS[at] for at, where in enumerate(item.positions) if where in chosen)


def _matched(item: SheetItem, places: list[int]) -> dict[str, Json]:
    question = item.question
    offered = choices(question) if isinstance(question, MatchingQuestion) else ()
    given: list[Json] = [_right(item, at, offered) for at in places[: len(item.lefts)]]
    return {"rights": given + [None] * (len(item.lefts) - len(given))}


def _chosen(item: SheetItem, places: list[int]) -> dict[str, Json]:
    chosen = [item.positions[at] for at in places if 0 <= at < len(item.positions)]
    if item.is_multiple:
        ticked: list[Json] = [*sorted(set(chosen))]
        return {"ticked": ticked}
    if not chosen:
        return {}
    if isinstance(item.question, TrueFalseQuestion):
        return {"said": chosen[0] == 0}
    return {"chosen": chosen[0]}


def _choice(item: SheetItem, at: int) -> str:
    question = item.question
    offered = choices(question) if isinstance(question, MatchingQuestion) else ()
    return offered[item.positions[at]]


def _right(item: SheetItem, at: int, offered: tuple[str, ...]) -> str | None:
    return offered[item.positions[at]] if 0 <= at < len(item.positions) else None
