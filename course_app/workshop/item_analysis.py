"""Item analysis: what a group's marks say about each question and about the quiz.

The figures are those of Moodle's quiz statistics, with classical test theory beside them
(learning-design 2.2). Pure; which answers go in is decided in `quiz_marks`, which figures may be
shown to whom in `item_words`. An empty figure is None, never 0: 0 is a finding, None is not.

Names as in the formulas: x is a learner's mark at an item, m its maximum, T the learner's total,
R = T - x the rest. Figures in per cent are 0 to 100, shares 0.0 to 1.0.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, sqrt
from operator import mul

from course_app.workshop.moments import (
    SAME,
    Column,
    column,
    correlation,
    covariance,
    kurtosis,
    median,
    skewness,
    wilson,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemOption:
    """One answer that could be chosen."""

    label: str
    is_key: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A question as the analysis sees it; `guess` is what blind guessing earns, as a share."""

    id: str
    maximum: float = 1.0
    guess: float | None = None
    options: tuple[ItemOption, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizMarks:
    """The marks of one group at one quiz version: a column an item, a row a learner.

    `chosen` has, for each item, what each learner chose: positions in the item's `options`, ()
    for nothing. It may be empty where nobody knows.
    """

    items: tuple[Item, ...]
    marks: tuple[Sequence[float], ...]
    chosen: tuple[Sequence[tuple[int, ...]], ...] = ()

    @property
    def count(self) -> int:
        """How many learners there are."""
        return len(self.marks[0]) if self.marks else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OptionFigures:
    """How an option was chosen, and by whom: `mean_rest` is the mean R of its choosers."""

    option: ItemOption
    count: int
    share: float | None
    mean_rest: float | None
    correlation: float | None  # of "chose it" with R


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFigures:
    """All figures of one item; see learning-design 2.2 for each formula."""

    item: Item
    right: int = 0  # how many got full marks
    facility: float | None = None  # per cent
    interval: tuple[float, float] | None = None  # per cent, Wilson 95%; right/wrong items only
    sd: float | None = None  # per cent
    intended_weight: float | None = None  # per cent
    effective_weight: float | None = None  # per cent
    covariance_total: float | None = None  # cov(x, T)
    covariance_rest: float | None = None  # cov(x, R)
    covariance_largest: float | None = None  # of x and R, each sorted on its own
    discrimination: float | None = None  # per cent: the item-rest correlation
    efficiency: float | None = None  # per cent
    correlation_total: float | None = None  # of x with T
    upper: float | None = None  # PU, a share
    lower: float | None = None  # PL, a share
    kelley: float | None = None  # PU - PL
    alpha_without: float | None = None  # per cent: the consistency without this item
    options: tuple[OptionFigures, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuizFigures:
    """All figures of one quiz; the plain ones are in marks, `…_percent` of the most possible."""

    count: int
    maximum: float
    items: tuple[ItemFigures, ...]
    mean: float | None = None
    mean_percent: float | None = None
    median: float | None = None
    sd: float | None = None
    sd_percent: float | None = None
    skewness: float | None = None
    kurtosis: float | None = None
    item_variances: float | None = None  # Σ var x
    variance: float | None = None  # var T
    consistency: float | None = None  # Cronbach's α in per cent
    error_ratio: float | None = None  # per cent
    standard_error: float | None = None
    standard_error_percent: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PointBiserial:
    """How those right and those wrong differ in a score: r = (M1 - M0)/s · √(pq)."""

    mean_right: float
    mean_wrong: float
    sd: float  # divisor n
    r: float


def analyse(quiz: QuizMarks) -> QuizFigures:
    """Give all figures of a quiz and its items; with nobody in it they are all empty."""
    most = fsum(item.maximum for item in quiz.items)
    if not quiz.count:
        items = tuple(_nobody(item, most) for item in quiz.items)
        return QuizFigures(count=0, maximum=most, items=items)
    totals = column([fsum(row) for row in zip(*quiz.marks, strict=True)])
    columns = [column(marks) for marks in quiz.marks]
    together = [covariance(x, totals) for x in columns]
    roots = fsum(sqrt(c) for c in together if c is not None and c > 0)
    group = _Group(totals, *extreme_groups(totals.values), columns, most, roots)
    items = tuple(
        _item_figures(group, item, columns[i], quiz.chosen[i] if quiz.chosen else ())
        for i, item in enumerate(quiz.items)
    )
    return _quiz_figures(group, items)


def point_biserial(
    marks: Sequence[float], maximum: float, scores: Sequence[float]
) -> PointBiserial | None:
    """Compare the scores (T or R) of those right and those wrong at a right/wrong item.

    None where marks lie between, or where all are right, all wrong, or all scores equal.
    """
    right = [s for x, s in zip(marks, scores, strict=True) if x >= maximum - SAME]
    wrong = [s for x, s in zip(marks, scores, strict=True) if x < maximum - SAME]
    spread = column(scores)
    if not right or not wrong or not spread.variance or not _is_right_or_wrong(marks, maximum):
        return None
    n = len(scores)
    s = sqrt(spread.variance * (n - 1) / n)
    above, below = fsum(right) / len(right), fsum(wrong) / len(wrong)
    r = (above - below) / s * sqrt(len(right) * len(wrong)) / n
    return PointBiserial(mean_right=above, mean_wrong=below, sd=s, r=r)


def consistency(variances: Sequence[float | None], variance: float | None, n: int) -> float | None:
    """Give Cronbach's α in per cent: 100 · k/(k-1) · (1 - Σ var x / var T); n > 2, k > 1."""
    k = len(variances)
    if n <= 2 or k <= 1 or not variance:  # noqa: PLR2004  the formula's own bound
        return None
    return 100 * k / (k - 1) * (1 - fsum(v or 0.0 for v in variances) / variance)


def extreme_groups(totals: Sequence[float]) -> tuple[list[float], list[float]]:
    """Give how much of each learner is in the upper and in the lower group of Kelley's D.

    A group has g = max(1, floor(0.27n + 0.5)) places. Learners tied at the cut share the places
    left in equal parts, so that their order never matters.
    """
    places = max(1, (27 * len(totals) + 50) // 100)
    whole = [round(total / SAME) for total in totals]  # equal totals become equal numbers
    return _parts([-w for w in whole], places), _parts(whole, places)


@dataclass(frozen=True, slots=True)
class _Group:
    """What all items of a quiz are measured against."""

    totals: Column
    upper: Sequence[float]
    lower: Sequence[float]
    columns: Sequence[Column]
    maximum: float
    roots: float  # Σ √cov(x, T) over the items whose covariance is not negative


def _quiz_figures(group: _Group, items: tuple[ItemFigures, ...]) -> QuizFigures:
    totals, most = group.totals, group.maximum
    n, sd = len(totals.values), totals.sd
    variances = [x.variance for x in group.columns]
    alpha = consistency(variances, totals.variance, n)
    ratio = None if alpha is None else 100 * sqrt(max(0.0, 1 - alpha / 100))
    error = None if ratio is None or sd is None else ratio * sd / 100
    return QuizFigures(
        count=n,
        maximum=most,
        items=items,
        mean=totals.mean,
        mean_percent=_percent(totals.mean, most),
        median=median(totals.values),
        sd=sd,
        sd_percent=_percent(sd, most),
        skewness=skewness(totals),
        kurtosis=kurtosis(totals),
        item_variances=None if n == 1 else fsum(v or 0.0 for v in variances),
        variance=totals.variance,
        consistency=alpha,
        error_ratio=ratio,
        standard_error=error,
        standard_error_percent=_percent(error, most),
    )


def _item_figures(
    group: _Group, item: Item, x: Column, chosen: Sequence[tuple[int, ...]]
) -> ItemFigures:
    totals, n = group.totals, len(x.values)
    rest = column([total - mark for total, mark in zip(totals.values, x.values, strict=True)])
    with_total, with_rest = covariance(x, totals), covariance(x, rest)
    largest = covariance(column(sorted(x.values)), column(sorted(rest.values)))
    right = sum(mark >= item.maximum - SAME for mark in x.values)
    span = wilson(right, n) if _is_right_or_wrong(x.values, item.maximum) else None
    upper, lower = (_share(part, x, item) for part in (group.upper, group.lower))
    others = [each.variance for each in group.columns if each is not x]
    between = correlation(x, rest)
    return ItemFigures(
        item=item,
        right=right,
        facility=_percent(x.mean, item.maximum),
        interval=None if span is None else (100 * span[0], 100 * span[1]),
        sd=_percent(x.sd, item.maximum),
        intended_weight=_percent(item.maximum, group.maximum),
        effective_weight=_effective_weight(with_total, group.roots),
        covariance_total=with_total,
        covariance_rest=with_rest,
        covariance_largest=largest,
        discrimination=None if between is None else 100 * between,
        efficiency=_percent(with_rest, largest),
        correlation_total=correlation(x, totals),
        upper=upper,
        lower=lower,
        kelley=upper - lower,
        alpha_without=consistency(others, rest.variance, n),
        options=_option_figures(item, chosen, rest),
    )


def _nobody(item: Item, most: float) -> ItemFigures:
    options = tuple(
        OptionFigures(option=option, count=0, share=None, mean_rest=None, correlation=None)
        for option in item.options
    )
    weight = _percent(item.maximum, most)
    return ItemFigures(item=item, intended_weight=weight, options=options)


def _option_figures(
    item: Item, chosen: Sequence[tuple[int, ...]], rest: Column
) -> tuple[OptionFigures, ...]:
    if not chosen:
        return ()
    figures = []
    for position, option in enumerate(item.options):
        chose = [1.0 if position in choice else 0.0 for choice in chosen]
        scores = [r for r, did in zip(rest.values, chose, strict=True) if did]
        figures.append(
            OptionFigures(
                option=option,
                count=len(scores),
                share=len(scores) / len(chosen),
                mean_rest=fsum(scores) / len(scores) if scores else None,
                correlation=correlation(column(chose), rest),
            )
        )
    return tuple(figures)


def _effective_weight(with_total: float | None, roots: float) -> float | None:
    if with_total is None or with_total < 0 or not roots:
        return None
    return 100 * sqrt(with_total) / roots


def _parts(order: Sequence[int], places: int) -> list[float]:
    cut = sorted(order)[places - 1]
    before, tied = sum(o < cut for o in order), order.count(cut)
    at_cut = (places - before) / tied
    return [1.0 if o < cut else at_cut if o == cut else 0.0 for o in order]


def _share(parts: Sequence[float], x: Column, item: Item) -> float:
    return fsum(map(mul, parts, x.values)) / fsum(parts) / item.maximum


def _percent(value: float | None, whole: float | None) -> float | None:
    return None if value is None or not whole else 100 * value / whole


def _is_right_or_wrong(marks: Sequence[float], maximum: float) -> bool:
    return all(mark <= SAME or mark >= maximum - SAME for mark in marks)
