"""What an item analysis means in words, and how much of it a group's size allows to be shown.

The bounds are those of learning-design 2.5, which takes the scale of the discrimination index
and the marks of efficiency and consistency from Moodle.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from course_app.errors import QT_TRANSLATE_NOOP
from course_app.workshop.item_analysis import ItemFigures, OptionFigures, QuizFigures
from course_app.workshop.words import Words

LEAST_FOR_SHARES = 10  # learners; below, one person moves a share by more than 10 per cent
LEAST_FOR_ALL = 30
WEAK_EFFICIENCY = 15.0
ABOVE_GUESSING = 10.0
FEW_CHOOSERS = 0.05
EASY, HARD = 95.0, 65.0
CONSISTENT, INCONSISTENT = 75.0, 64.0

TURNED_ROUND = QT_TRANSLATE_NOOP(
    "workshop", "Those who know the rest well got it wrong more often. Check the key first."
)
TELLS_LITTLE = QT_TRANSLATE_NOOP(
    "workshop", "It hardly tells those who know the rest from those who do not. Check the wording."
)
NEAR_GUESSING = QT_TRANSLATE_NOOP(
    "workshop",
    "{facility:.0f}% is not much more than guessing earns ({guess:.0f}%). Teach it again.",
)
NO_BETTER = QT_TRANSLATE_NOOP(
    "workshop", "{facility:.0f}% is no more than guessing earns ({guess:.0f}%). Teach it again."
)
MISLEADING = QT_TRANSLATE_NOOP(
    "workshop", "“{option}” is chosen by those who know the rest well. See if it is right, too."
)
ALL_RIGHT = QT_TRANSLATE_NOOP("workshop", "All were right, so it does not tell who knows more.")
ALL_WRONG = QT_TRANSLATE_NOOP("workshop", "Nobody was right, so it does not tell who knows more.")
NOBODY_CHOSE = QT_TRANSLATE_NOOP("workshop", "Nobody chose “{option}”.")
ROUGH = QT_TRANSLATE_NOOP("workshop", "This rests on {count} people, so it is rough.")
TOO_FEW = QT_TRANSLATE_NOOP(
    "workshop", "With {count} people only counts are shown; shares need {least} or more."
)

VERY_GOOD = QT_TRANSLATE_NOOP("workshop", "very good")
ADEQUATE = QT_TRANSLATE_NOOP("workshop", "adequate")
WEAK = QT_TRANSLATE_NOOP("workshop", "weak")
VERY_WEAK = QT_TRANSLATE_NOOP("workshop", "very weak")
INVALID = QT_TRANSLATE_NOOP("workshop", "probably invalid")
_DISCRIMINATION = (
    (50.0, "very-good", VERY_GOOD),
    (30.0, "adequate", ADEQUATE),
    (20.0, "weak", WEAK),
    (0.0, "very-weak", VERY_WEAK),
)

TOO_EASY = QT_TRANSLATE_NOOP("workshop", "easy for this group")
AS_PLANNED = QT_TRANSLATE_NOOP("workshop", "as planned")
TOO_HARD = QT_TRANSLATE_NOOP("workshop", "hard for this group")

SATISFACTORY = QT_TRANSLATE_NOOP("workshop", "The test measures one thing well enough.")
BETWEEN = QT_TRANSLATE_NOOP("workshop", "The test measures one thing fairly well.")
UNSATISFACTORY = QT_TRANSLATE_NOOP(
    "workshop", "The test does not measure one thing well enough. Do not decide by it alone."
)


class Shown(Enum):
    """How much a group's size allows to be shown."""

    COUNTS = "counts"
    ROUGH = "rough"  # facility with its interval; discrimination called rough
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What to say about one question.

    With any `flags` the question says "look at this question". `discrimination` and `facility`
    are words for the two figures, None where there is no figure or it may not be shown.
    """

    figures: ItemFigures
    shown: Shown
    flags: tuple[Words, ...] = ()
    notes: tuple[Words, ...] = ()
    facility: Words | None = None
    discrimination: Words | None = None

    @property
    def needs_a_look(self) -> bool:
        """Whether the question may be at fault, and not the group."""
        return bool(self.flags)


def shown(count: int) -> Shown:
    """Give how much may be shown of a group of `count` learners."""
    if count < LEAST_FOR_SHARES:
        return Shown.COUNTS
    return Shown.ROUGH if count < LEAST_FOR_ALL else Shown.ALL


def verdicts(quiz: QuizFigures) -> tuple[Verdict, ...]:
    """Give what to say about each question, in the order of the quiz."""
    return tuple(verdict(figures, quiz.count) for figures in quiz.items)


def verdict(figures: ItemFigures, count: int) -> Verdict:
    """Give what to say about a question that `count` learners were asked."""
    level = shown(count)
    if level is Shown.COUNTS:
        few = {"count": count, "least": LEAST_FOR_SHARES}
        too_few = Words(code="too-few", text=TOO_FEW, fields=few)
        return Verdict(figures=figures, shown=level, notes=(too_few,))
    notes = list(_notes(figures, count))
    if level is Shown.ROUGH:
        notes.append(Words(code="rough", text=ROUGH, fields={"count": count}))
    return Verdict(
        figures=figures,
        shown=level,
        flags=tuple(_flags(figures)),
        notes=tuple(notes),
        facility=None if figures.facility is None else facility_words(figures.facility),
        discrimination=_discrimination(figures),
    )


def discrimination_words(index: float) -> Words:
    """Name a discrimination index (per cent) on Moodle's scale."""
    for least, code, text in _DISCRIMINATION:
        if index >= least:
            return Words(code=code, text=text)
    return Words(code="invalid", text=INVALID)


def facility_words(facility: float) -> Words:
    """Say how hard a question was; a quiz for mastery is planned for 65 to 95 per cent."""
    if facility > EASY:
        return Words(code="easy", text=TOO_EASY)
    if facility < HARD:
        return Words(code="hard", text=TOO_HARD)
    return Words(code="as-planned", text=AS_PLANNED)


def consistency_words(quiz: QuizFigures, *, is_final_test: bool) -> Words | None:
    """Say what Cronbach's α means, or None where it may not be shown.

    Only for a final test of 30 or more: nearly all pass a quiz for mastery, so that its small
    variance makes α low without any fault.
    """
    alpha = quiz.consistency
    if not is_final_test or shown(quiz.count) is not Shown.ALL or alpha is None:
        return None
    fields = {"alpha": alpha}
    if alpha > CONSISTENT:
        return Words(code="satisfactory", text=SATISFACTORY, fields=fields)
    if alpha < INCONSISTENT:
        return Words(code="unsatisfactory", text=UNSATISFACTORY, fields=fields)
    return Words(code="between", text=BETWEEN, fields=fields)


def is_near_the_line(quiz: QuizFigures, score: float, pass_mark: float) -> bool:
    """Whether a learner's score (per cent) is within one standard error of the pass mark."""
    error = quiz.standard_error_percent
    if error is None or shown(quiz.count) is not Shown.ALL:
        return False
    return abs(score - pass_mark) <= error


def is_misleading(option: OptionFigures) -> bool:
    """Whether an option that is not the key draws those who know the rest well."""
    return (
        not option.option.is_key
        and option.correlation is not None
        and option.correlation > 0
        and (option.share or 0.0) >= FEW_CHOOSERS
    )


def _flags(figures: ItemFigures) -> Iterator[Words]:
    index, efficiency, facility = figures.discrimination, figures.efficiency, figures.facility
    if index is not None and index < 0:
        yield Words(code="turned-round", text=TURNED_ROUND, fields={"index": index})
    elif efficiency is not None and efficiency < WEAK_EFFICIENCY:
        yield Words(code="tells-little", text=TELLS_LITTLE, fields={"efficiency": efficiency})
    guess = figures.item.guess
    if guess is not None and facility is not None and facility < 100 * guess + ABOVE_GUESSING:
        fields = {"facility": facility, "guess": 100 * guess}
        text = NEAR_GUESSING if round(facility) > round(100 * guess) else NO_BETTER
        yield Words(code="near-guessing", text=text, fields=fields)
    for option in figures.options:
        if is_misleading(option):
            drawn = {"option": option.option.label}
            yield Words(code="misleading-option", text=MISLEADING, fields=drawn)


def _notes(figures: ItemFigures, count: int) -> Iterator[Words]:
    if figures.right == count:
        yield Words(code="all-right", text=ALL_RIGHT)
    elif figures.facility == 0:
        yield Words(code="all-wrong", text=ALL_WRONG)
    for option in figures.options:
        if not option.count:
            fields = {"option": option.option.label}
            yield Words(code="nobody-chose", text=NOBODY_CHOSE, fields=fields)


def _discrimination(figures: ItemFigures) -> Words | None:
    return None if figures.discrimination is None else discrimination_words(figures.discrimination)
