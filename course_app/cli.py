"""The command line: opens the window, or hands over to the module of a command.

Exit codes: 0 done, 1 the thing checked has errors, 2 wrong use, 3 bad input, 4 data folder
problem. What a plain start does not need, argparse with it, is imported late.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from course_app import __version__, app_paths
from course_app.cli_screen import has_screen, is_drawn_nowhere
from course_app.errors import (
    QT_TRANSLATE_NOOP,
    CourseAppError,
    CourseFileError,
    Problem,
    UsageError,
)

if TYPE_CHECKING:
    import argparse

# name: (module, what it does). A new command adds a line here and a module.
COMMANDS: Mapping[str, tuple[str, str]] = {
    "check": ("course_app.cli_check", "say what is wrong with a course"),
    "build": ("course_app.cli_build", "make a course skeleton from a plain-text document"),
    "pack": ("course_app.cli_pack", "make one .course file of a course"),
    "quiz": ("course_app.cli_quiz", "convert questions between GIFT, Moodle XML and Aiken"),
    "doctor": ("course_app.cli_doctor", "check, repair and restore what is kept"),
    "learners": ("course_app.cli_learners", "add, list, rename, merge and archive learners"),
    "gradebook": ("course_app.cli_gradebook", "show learners by lessons, or write them as a table"),
    "results": ("course_app.cli_results", "take results along, bring them in, send them on"),
    "keys": ("course_app.cli_keys", "make and show the key that seals results for an office"),
}

NO_SCREEN = QT_TRANSLATE_NOOP("errors", "There is no screen here on which a window could open")
USE_A_DESKTOP = QT_TRANSLATE_NOOP(
    "errors",
    "Start Course App on a desktop, or add “--tour-without-screen DIR” for pictures of it",
)


class Command(Protocol):
    """What the module of a command has."""

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Say which arguments the command takes."""

    def run(self, arguments: argparse.Namespace) -> int:
        """Do it and give the exit code; raises `CourseAppError`."""


def run_command(arguments: Sequence[str]) -> int:
    """Do what the arguments say and give the exit code; errors are said on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # an old console lacks “ and ✓
            stream.reconfigure(errors="replace")
    if not arguments or (len(arguments) == 1 and _is_course(arguments[0])):
        return _finished(arguments)
    from course_app.cli_streams import run_said  # noqa: PLC0415  not for a plain start

    return run_said(lambda: _finished(arguments))


def _is_course(word: str) -> bool:
    return word not in COMMANDS and not word.startswith("-")


def _finished(arguments: Sequence[str]) -> int:
    try:
        return _run(arguments)
    except CourseAppError as error:
        from course_app.cli_output import print_problems  # noqa: PLC0415  for problems only

        print_problems(error.problems)
        return error.exit_code
    except KeyboardInterrupt:
        return 130


def _run(arguments: Sequence[str]) -> int:
    first = arguments[0] if arguments else ""
    if first in COMMANDS:
        return _run_named(first, arguments[1:])
    if first == "--language" and (named := arguments[2:3]) and named[0] in COMMANDS:
        return _run_named(named[0], [*arguments[:2], *arguments[3:]])
    if not arguments:
        return open_window(app_paths.shipped_course())
    if len(arguments) == 1 and _is_course(first):
        return open_window(Path(first))
    return _open_with_options(arguments)


def _run_named(name: str, arguments: Sequence[str]) -> int:
    import argparse  # noqa: PLC0415

    from course_app.cli_language import LANGUAGE, speak  # noqa: PLC0415  not for a plain start
    from course_app.cli_output import as_sentence  # noqa: PLC0415

    module_name, purpose = COMMANDS[name]
    command: Command = import_module(module_name)
    parser = argparse.ArgumentParser(
        prog=f"course-app {name}",
        description=as_sentence(purpose),
        allow_abbrev=False,
    )
    command.add_arguments(parser)
    anywhere = argparse.ArgumentParser(prog=parser.prog, add_help=False, allow_abbrev=False)
    for each in (parser, anywhere):  # the first shows it in the help, the second finds it
        each.add_argument(
            LANGUAGE.flag,
            choices=LANGUAGE.allowed,
            help="the language of the messages, else that of the app",
            metavar="VALUE",
        )
    language, rest = anywhere.parse_known_args(arguments)
    chosen = parser.parse_args(rest)
    speak(language.language, getattr(chosen, "data", None))
    return command.run(chosen)


def _open_with_options(arguments: Sequence[str]) -> int:
    from course_app.ui.setting_list import SHOWN  # noqa: PLC0415  not for a plain start

    parser = _window_parser()
    chosen, unknown = parser.parse_known_args(arguments)
    if unknown:  # often a command that was typed wrongly, and is taken for a course
        parser.error(f"unrecognized: {' '.join(unknown)} (commands are {', '.join(COMMANDS)})")
    given = ((each, getattr(chosen, each.key)) for each in SHOWN)
    settings = {
        each.key: value
        for each, word in given
        if word is not None and (value := each.read(word)) is not None
    }
    return open_window(
        chosen.course or app_paths.shipped_course(),
        data=chosen.data,
        learner=chosen.learner,
        screen=chosen.screen,
        tour=chosen.tour,
        tour_without_screen=chosen.tour_without_screen,
        settings=settings,
    )


def _window_parser() -> argparse.ArgumentParser:
    import argparse  # noqa: PLC0415

    from course_app.ui.setting_list import SHOWN, word_of  # noqa: PLC0415

    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  {name:{width}}  {text}" for name, (_, text) in COMMANDS.items())
    parser = argparse.ArgumentParser(
        prog="course-app",
        description="Opens a course in a window; without COURSE the one that comes with it.",
        epilog=f"commands:\n{commands}\n\n“course-app COMMAND --help” says more of each.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("course", nargs="?", type=Path, metavar="COURSE", help="a course folder or .course file")
    add("--version", action="version", version=f"course-app {__version__}")
    add("--data", type=Path, metavar="DIR", help="where learners' work is kept")
    add("--learner", metavar="NAME", help="who is learning")
    where = "home: begin there, not where the learner stopped"
    add("--screen", choices=("home",), metavar="NAME", help=where)
    add = parser.add_mutually_exclusive_group().add_argument
    add("--tour", type=Path, metavar="DIR", help="go through the course alone; pictures in DIR")
    where_needed = "the same, only where there is no screen"
    add("--tour-without-screen", type=Path, metavar="DIR", help=where_needed)
    of_settings = parser.add_argument_group("settings, for this time only")
    for each in SHOWN:
        words = [word_of(value) for value in each.allowed]
        of_settings.add_argument(
            each.flag,
            dest=each.key,
            choices=words,
            help=f"{each.text}: {', '.join(words)}".replace("%", "%%"),
            metavar="VALUE",
        )
    return parser


def open_window(
    course: Path,
    *,
    data: Path | None = None,
    learner: str | None = None,
    screen: str | None = None,
    tour: Path | None = None,
    tour_without_screen: Path | None = None,
    settings: Mapping[str, str | int | bool] | None = None,
) -> int:
    """Open a course in a window and give the exit code when it is closed.

    A course that cannot be read is shown as such in the window. Raises `UsageError` where no
    window can open and no tour was asked for.
    """
    is_screen = has_screen(os.environ)
    if tour_without_screen and (not is_screen or is_drawn_nowhere(os.environ)):
        tour = tour_without_screen
    if not is_screen:
        if tour is None:
            from course_app.cli_language import speak  # noqa: PLC0415  for this one case

            speak(str((settings or {}).get("language", "")), data)
            raise UsageError(Problem(text=NO_SCREEN, remedy=USE_A_DESKTOP, code="no-screen"))
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if course.suffix.lower() == ".course" and course.is_file():
        course = _unpacked(course, data)
    gc.disable()  # until the first screen is painted: what is made till then is kept anyway
    from course_app.ui.app import run  # noqa: PLC0415  Qt takes the longest of all

    return run(
        course.absolute(),
        data=data,
        learner=learner,
        screen=screen,
        tour=tour,
        settings=settings,
    )


def _unpacked(package: Path, data: Path | None) -> Path:
    """Give the folder of the course in a file, or the file where it is refused.

    The window says why: it looks at the file again.
    """
    from course_app.course.package import open_package  # noqa: PLC0415  for course files only

    cache = app_paths.cache_folder(app_paths.data_folder(data))
    try:
        return open_package(package, cache / "courses")
    except CourseFileError:
        return package
