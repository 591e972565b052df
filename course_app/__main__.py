"""Starts Course App: `python -m course_app`, and the command `course-app`."""

from __future__ import annotations

import sys


def main() -> int:
    """Do what the command line says and give the exit code."""
    if sys.argv[1:2] == ["--voice"]:  # the packaged program starts itself to read aloud
        from course_app.ui.aloud.voice_process import main as speak  # noqa: PLC0415  seldom

        return speak(sys.argv[2:])
    from course_app.cli import run_command  # noqa: PLC0415  so that importing this costs nothing

    return run_command(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
