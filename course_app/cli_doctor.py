"""`course-app doctor`: says how a data folder is, makes it whole, goes back to a backup."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from course_app import app_paths
from course_app.cli_language import say, tr
from course_app.cli_output import print_json, print_problems, problem_row
from course_app.cli_results import wall
from course_app.errors import QT_TRANSLATE_NOOP, Problem, UsageError
from course_app.study.uuid7 import Uuid7Source

if TYPE_CHECKING:
    from course_app.store.backup import Backup
    from course_app.store.doctor import Repair, Report

NO_BACKUP = QT_TRANSLATE_NOOP("errors", "There is no backup {name} in {folder}")
SEE_BACKUPS = QT_TRANSLATE_NOOP("errors", "See the backups with: course-app doctor")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take the folder and what is to be done with it."""
    parser.add_argument("--data", type=Path, metavar="DIR", help="where learners' work is kept")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--repair", action="store_true", help="make a damaged folder whole")
    what.add_argument(
        "--restore", metavar="BACKUP", help="go back to a backup, by its number or file name"
    )
    what.add_argument("--back-up", action="store_true", help="make a backup now")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Look at the folder, or do what was asked for; 4 where something is wrong with it."""
    folder = app_paths.data_folder(arguments.data)
    if arguments.repair:
        return _repair(arguments, folder)
    if arguments.restore:
        return _restore(arguments, folder)
    if arguments.back_up:
        return _back_up(arguments, folder)
    from course_app.store.doctor import examine  # noqa: PLC0415  heavy

    report = examine(folder)
    if arguments.json:
        print_json(_report_row(report))
    else:
        _print_report(report)
    return 0 if report.is_healthy else 4


def _repair(arguments: argparse.Namespace, folder: Path) -> int:
    import os  # noqa: PLC0415  only here

    from course_app.store.doctor import repair  # noqa: PLC0415  heavy

    done = repair(folder, at=wall(), new_id=Uuid7Source(wall, os.urandom))
    if arguments.json:
        print_json(_repair_row(done))
        return 0
    if not done.was_damaged:
        say("The file is whole; its tables were made again. Steps: {steps}", steps=done.statements)
        return 0
    counts = {"steps": done.statements, "again": done.recovered}
    say("The file is repaired. Steps: {steps}. Found again: {again}", **counts)
    if done.base is not None:
        say("Begun from the backup {name}", name=done.base.name)
    if done.set_aside is not None:
        say("The damaged file is kept: {file}", file=done.set_aside)
    if done.clashing:
        say("Steps whose number another one has, only in that file: {count}", count=done.clashing)
    if done.nameless:
        say("Learners and laptops whose ids were lost: {count}", count=done.nameless)
    return 0


def _restore(arguments: argparse.Namespace, folder: Path) -> int:
    from course_app.store import backup  # noqa: PLC0415  heavy
    from course_app.store.faults import said_plainly  # noqa: PLC0415

    wanted = str(arguments.restore)
    with said_plainly(folder):
        found = next((b for b in backup.backups(folder) if _is_wanted(b, wanted)), None)
    if found is None:
        fields = {"name": wanted, "folder": folder / backup.FOLDER}
        problem = Problem(text=NO_BACKUP, remedy=SEE_BACKUPS, fields=fields, code="no-backup")
        raise UsageError(problem)
    aside = backup.restore(folder, found.path, wall())
    if arguments.json:
        print_json({"restored": found.path.name, "set_aside": str(aside) if aside else ""})
        return 0
    fields = {"when": _moment(found.made), "steps": found.statements}
    say("The folder is as it was: {when}. Steps: {steps}", **fields)
    if aside is not None:
        say("What was there is kept: {folder}", folder=aside)
    return 0


def _back_up(arguments: argparse.Namespace, folder: Path) -> int:
    from course_app.store import backup  # noqa: PLC0415  heavy
    from course_app.store.connection import DATABASE  # noqa: PLC0415

    backup.check_not_lost(folder / DATABASE)
    path = backup.make(folder, wall(), "asked")
    if arguments.json:
        print_json({"backup": str(path)})
    else:
        say("The backup is made: {name}", name=path)
    return 0


def _is_wanted(found: Backup, wanted: str) -> bool:
    return wanted in {found.path.name, str(found.path)} or (
        wanted.isdecimal() and found.number == int(wanted)
    )


def _print_report(report: Report) -> None:
    say("Data folder: {folder}", folder=report.folder)
    if report.is_healthy:
        counts = {"learners": report.learners, "steps": report.statements}
        say("The file is whole. Learners: {learners}. Steps: {steps}", **counts)
    print_problems(report.problems)
    for device in report.devices:
        steps = {"laptop": device.id, "last": device.highest, "missing": device.missing}
        if device.missing:
            say("Laptop {laptop}: steps up to {last}, missing: {missing}", **steps)
        else:
            say("Laptop {laptop}: steps up to {last}", **steps)
    say("Backups: {count}", count=len(report.backups))
    for each in report.backups:
        what = tr("damaged")
        if each.statements is not None:
            what = tr("learners: {learners}, steps: {steps}").format(
                learners=each.learners, steps=each.statements
            )
        print(f"  {each.number:4}  {_moment(each.made)}  {each.reason:9}  {what}")


def _report_row(report: Report) -> dict[str, object]:
    return {
        "folder": str(report.folder),
        "healthy": report.is_healthy,
        "problems": [problem_row(problem) for problem in report.problems],
        "statements": report.statements,
        "learners": report.learners,
        "devices": [
            {"id": device.id, "highest": device.highest, "missing": device.missing}
            for device in report.devices
        ],
        "backups": [
            {
                "number": each.number,
                "file": each.path.name,
                "made": each.made,
                "reason": each.reason,
                "statements": each.statements,
                "learners": each.learners,
            }
            for each in report.backups
        ],
    }


def _repair_row(done: Repair) -> dict[str, object]:
    return {
        "was_damaged": done.was_damaged,
        "set_aside": str(done.set_aside) if done.set_aside else "",
        "base": done.base.name if done.base else "",
        "recovered": done.recovered,
        "nameless": done.nameless,
        "clashing": done.clashing,
        "statements": done.statements,
    }


def _moment(made: str) -> str:
    """Give the time in a backup's name as people read it; it is UTC."""
    return f"{made[:-11]}-{made[-11:-9]}-{made[-9:-7]} {made[-6:-4]}:{made[-4:-2]} UTC"
