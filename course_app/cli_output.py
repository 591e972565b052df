"""What commands print: problems as lines or as JSON, and a bar while a person waits."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping

from course_app.cli_language import sentences_of, shown, tr
from course_app.errors import Problem

_BAR = 30  # letters


def as_sentence(purpose: str) -> str:
    """Give what a command is for as a sentence; names in it stay as they are written."""
    return f"{purpose[:1].upper()}{purpose[1:]}."


def problem_row(problem: Problem) -> dict[str, object]:
    """Give a problem as plain data."""
    return {
        "file": str(problem.path) if problem.path else "",
        "line": problem.line,
        "column": problem.column,
        "severity": problem.severity,
        "code": problem.code,
        "text": problem.text.format(**problem.fields),
        "remedy": problem.remedy.format(**problem.fields),
    }


def print_json(document: Mapping[str, object]) -> None:
    """Print one JSON document; letters outside ASCII are escaped, so that any console takes it."""
    print(json.dumps(document, indent=2))


def print_problems(problems: Iterable[Problem]) -> None:
    """Say each problem on standard error; a warning says that it is one."""
    for problem in problems:
        place = f"{problem.place}: " if problem.place else ""
        mark = f"({tr('warning')}) " if problem.severity == "warning" else ""
        print(shown(f"{place}{mark}{sentences_of(problem)}"), file=sys.stderr)


class ProgressBar:
    """A line that fills up while a person waits; shown on a terminal only."""

    def __init__(self) -> None:
        self._is_shown = sys.stderr.isatty()
        self._last = -1

    def __call__(self, done: int, total: int) -> None:
        """Show how much of the whole is done; the full bar is wiped."""
        share = done * _BAR // max(1, total)
        if not self._is_shown or share == self._last:
            return
        self._last = share
        text = f"[{'#' * share}{'.' * (_BAR - share)}]" if done < total else " " * (_BAR + 2)
        print(f"\r{text}\r", end="", file=sys.stderr, flush=True)
