"""How long each step of a plan and the whole have taken. Pure: the time of now is handed in."""

from __future__ import annotations

from collections.abc import Sequence

MINUTE = 60_000  # ms


class PlanClock:
    """Counts the time of steps in ms; one may go back to a step, and rest in between.

    `now` is a clock that never goes back, in ms.
    """

    def __init__(self, minutes: Sequence[int], elapsed: int = 0) -> None:
        """Take the minutes of each step; `elapsed` ms were spent before, as before a restart."""
        self._planned = [each * MINUTE for each in minutes]
        self._spent = [0] * len(self._planned)
        self._before = elapsed
        self._since: int | None = None
        self.step = 0

    @property
    def is_running(self) -> bool:
        """Whether time is counted now."""
        return self._since is not None

    @property
    def planned(self) -> int:
        """The time of the whole plan."""
        return sum(self._planned)

    def begin(self, step: int, now: int) -> None:
        """Go to a step; its time goes on where it was left."""
        self.rest(now)
        self.step = min(max(0, step), max(0, len(self._planned) - 1))
        self._since = now

    def rest(self, now: int) -> None:
        """Count no time for a while."""
        if self._since is not None and self._spent:
            self._spent[self.step] += max(0, now - self._since)
        self._since = None

    def go_on(self, now: int) -> None:
        """Count again."""
        if self._since is None:
            self._since = now

    def step_planned(self) -> int:
        """Give the time that the step may take."""
        return self._planned[self.step] if self._planned else 0

    def step_left(self, now: int) -> int:
        """Give what is left of the step; less than 0 when it takes longer."""
        spent = self._spent[self.step] if self._spent else 0
        return self.step_planned() - spent - self._running(now)

    def spent(self, now: int) -> int:
        """Give what the whole has taken."""
        return self._before + sum(self._spent) + self._running(now)

    def _running(self, now: int) -> int:
        return 0 if self._since is None else max(0, now - self._since)
