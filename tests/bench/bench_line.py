"""One line of `make bench`: a figure, what it is measured against, and what is allowed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import NamedTuple


class Line(NamedTuple):
    """A figure and its floor of the same run; a limit stands as a floor with `is_limit`."""

    what: str
    figure: float
    floor: float
    unit: str = "ms"
    budget: float = 1.0  # times the floor; infinite where it is only told
    is_limit: bool = False

    @property
    def ratio(self) -> float:
        """The figure as a multiple of its floor."""
        return self.figure / self.floor if self.floor else math.inf

    @property
    def is_kept(self) -> bool:
        """Whether the budget is kept."""
        return math.isinf(self.budget) or self.ratio <= self.budget


def limit(what: str, figure: float, allowed: float, unit: str = "ms") -> Line:
    """Give a line for a figure that may be so much and no more; infinite: only told."""
    if math.isinf(allowed):
        return Line(what, figure, 0.0, unit, math.inf, is_limit=True)
    return Line(what, figure, allowed, unit, 1.0, is_limit=True)


def table(lines: Iterable[Line]) -> str:
    """Give the table: figure, floor or limit, ratio, budget, verdict."""
    rows = [f"{'what':62} {'figure':>10} {'floor':>10} {'unit':>5} {'ratio':>6} {'budget':>7}"]
    for line in lines:
        is_told = math.isinf(line.budget)
        against = "" if is_told else f"{line.floor:,.1f}"
        ratio = "" if is_told else f"{line.ratio:.2f}"
        budget = "" if is_told else "limit" if line.is_limit else f"{line.budget:.2f}"
        verdict = "told" if is_told else "kept" if line.is_kept else "NOT KEPT"
        rows.append(
            f"{line.what[:62]:62} {line.figure:10,.1f} {against:>10} {line.unit:>5}"
            f" {ratio:>6} {budget:>7}  {verdict}"
        )
    return "\n".join(rows)
