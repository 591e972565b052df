"""Statistics of columns of marks: mean, spread, shape, how two columns move together.

Every sum is `math.fsum`, which is exact before its one rounding, so that the order of learners
never changes a figure. Where a divisor is 0 the figure is None. Variances and covariances
divide by n - 1 (learning-design 2.1); a column whose values differ by less than `SAME` is
constant: thirds of a mark add up to 0.9999999.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum, sqrt
from operator import mul

SAME = 1e-9  # marks are shares such as 1/3 or 0.66667: a smaller difference is rounding
_NOTHING = 1e-12  # a covariance this small beside the two spreads is rounding, too
Z = 1.959964  # of the 95% interval


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of marks, ready to be compared with others of the same learners."""

    values: Sequence[float]
    mean: float
    deviations: Sequence[float]  # from the mean; all 0.0 where the column is constant
    variance: float | None  # None for fewer than two values

    @property
    def sd(self) -> float | None:
        """The standard deviation, divisor n - 1."""
        return None if self.variance is None else sqrt(self.variance)


def column(values: Sequence[float]) -> Column:
    """Measure a column; raises `ValueError` for an empty one."""
    if not values:
        raise ValueError("a column needs at least one value")
    count = len(values)
    mean = fsum(values) / count
    if max(values) - min(values) < SAME:
        deviations = [0.0] * count
    else:
        deviations = [value - mean for value in values]
    variance = fsum(map(mul, deviations, deviations)) / (count - 1) if count > 1 else None
    return Column(values=values, mean=mean, deviations=deviations, variance=variance)


def covariance(one: Column, other: Column) -> float | None:
    """Give how two columns move together, divisor n - 1; None for fewer than two values."""
    if one.variance is None or other.variance is None:
        return None
    found = fsum(map(mul, one.deviations, other.deviations)) / (len(one.values) - 1)
    scale = sqrt(one.variance * other.variance)
    return 0.0 if abs(found) <= _NOTHING * scale else found


def correlation(one: Column, other: Column) -> float | None:
    """Give Pearson's r, -1 to 1; None where a column does not vary."""
    together = covariance(one, other)
    if together is None or not one.variance or not other.variance:
        return None
    return max(-1.0, min(1.0, together / sqrt(one.variance * other.variance)))


def median(values: Sequence[float]) -> float:
    """Give the middle value, of an even number the mean of the middle two."""
    ordered = sorted(values)
    half = len(ordered) // 2
    return ordered[half] if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2


def skewness(totals: Column) -> float | None:
    """Give k3/k2^1.5 (Moodle's quiz statistics); None for fewer than 3 or equal values."""
    n = len(totals.values)
    if n <= 2 or not totals.variance:  # noqa: PLR2004  the formula's own bound
        return None
    k3 = n * n * _moment(totals, 3) / ((n - 1) * (n - 2))
    k2 = _k2(totals)
    return k3 / (k2 * sqrt(k2))


def kurtosis(totals: Column) -> float | None:
    """Give k4/k2² (Moodle's quiz statistics); None for fewer than 4 or equal values."""
    n = len(totals.values)
    if n <= 3 or not totals.variance:  # noqa: PLR2004  the formula's own bound
        return None
    m2, m4 = _moment(totals, 2), _moment(totals, 4)
    k4 = n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2) / ((n - 1) * (n - 2) * (n - 3))
    return k4 / _k2(totals) ** 2


def wilson(right: int, count: int) -> tuple[float, float] | None:
    """Give Wilson's 95% interval of a share, 0.0 to 1.0; None for nobody.

    Wilson (1927): centre (p + z²/2n)/(1 + z²/n), half-width z·√(p(1-p)/n + z²/4n²)/(1 + z²/n).
    """
    if not count:
        return None
    share = right / count
    below = 1 + Z * Z / count
    centre = (share + Z * Z / (2 * count)) / below
    half = Z * sqrt(share * (1 - share) / count + Z * Z / (4 * count * count)) / below
    return max(0.0, centre - half), min(1.0, centre + half)


def _k2(totals: Column) -> float:
    n = len(totals.values)
    return n * _moment(totals, 2) / (n - 1)


def _moment(totals: Column, power: int) -> float:
    return fsum(d**power for d in totals.deviations) / len(totals.values)
