"""What a command prints, kept apart from what it does: nobody may be there to take it.

A full disk behind standard output is said in a sentence at the end. Whoever closed the pipe, as
`| head` does, wants no more. Either way the command goes on to its end, and what it does is whole.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout, suppress
from errno import EINVAL, EPIPE
from pathlib import Path
from typing import Any, TextIO

from course_app.errors import QT_TRANSLATE_NOOP, CourseAppError, Problem

NOT_PRINTED = QT_TRANSLATE_NOOP("errors", "What the command says could not be written ({cause})")
PRINT_AGAIN = QT_TRANSLATE_NOOP(
    "errors", "What it did stays done. Free some space there, or let it say it on the screen"
)
# What Windows says about a pipe that was closed at its other end.
_CLOSED = {EPIPE, EINVAL} if os.name == "nt" else {EPIPE}


class Outlet:
    """One of the streams of a command; what cannot be written is dropped, and noted."""

    def __init__(self, stream: TextIO) -> None:
        """Write to `stream`; `refusal` is what the system said when it took no more."""
        self._stream = stream
        self.refusal: OSError | None = None

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401  whatever else a stream has
        return getattr(self._stream, name)

    def write(self, text: str) -> int:
        """Write a text as far as it is taken."""
        self._attempt(lambda: self._stream.write(text))
        return len(text)

    def flush(self) -> None:
        """Write what is still in memory."""
        self._attempt(self._stream.flush)

    def _attempt(self, do: Callable[[], object]) -> None:
        try:
            do()
        except OSError as error:
            if error.errno not in _CLOSED:
                self.refusal = self.refusal or error
            self._turn_away()

    def _turn_away(self) -> None:
        """Let the rest go nowhere, also what Python still has in memory when it ends."""
        with suppress(OSError, ValueError):  # a stream without a handle is none of the system's
            nowhere = os.open(os.devnull, os.O_WRONLY)
            try:
                os.dup2(nowhere, self._stream.fileno())
            finally:
                os.close(nowhere)


def run_said(run: Callable[[], int]) -> int:
    """Run a command and give its exit code, or 3 where only what it says could not be written."""
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:  # a window has no streams
        said, problems = Outlet(sys.stdout or nowhere), Outlet(sys.stderr or nowhere)
        with redirect_stdout(said), redirect_stderr(problems):
            try:
                code = run()
            except SystemExit as ended:  # argparse has shown its help, or what is wrong
                said.flush()
                if ended.code or said.refusal is None:
                    problems.flush()
                    raise
                code = 0
            said.flush()
            if said.refusal is not None:
                _say(said.refusal)
                code = code or CourseAppError.exit_code
            problems.flush()
    return code


def _say(error: OSError) -> None:
    from course_app.cli_output import print_problems  # noqa: PLC0415  hardly ever needed

    fields = {"cause": error.strerror or str(error)}
    problem = Problem(text=NOT_PRINTED, remedy=PRINT_AGAIN, fields=fields, code="not-printed")
    print_problems([problem])
