"""`course-app results`: takes results along, brings them in, and hands them to a record store."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from pathlib import Path
from time import sleep, time_ns
from typing import TYPE_CHECKING

from course_app import app_paths
from course_app.cli_language import say, shown, tr
from course_app.cli_output import ProgressBar, as_sentence, print_json, print_problems, problem_row
from course_app.course.files import is_there
from course_app.course.flaws import Flaw
from course_app.errors import QT_TRANSLATE_NOOP, UsageError
from course_app.exchange import sealing
from course_app.exchange.moments import start_of
from course_app.study.statements import DeviceId
from course_app.study.uuid7 import Uuid7Source

if TYPE_CHECKING:
    from course_app.store.store import Store
    from course_app.store.travel_queries import TravelQueries

SHEETS = ("results", "answers", "questions", "attendance")
FORMATS = ("bundle", "csv", "xlsx", "xapi")
_ENDINGS = {".results": "bundle", ".csv": "csv", ".xlsx": "xlsx", ".json": "xapi", ".jsonl": "xapi"}

BAD_SINCE = Flaw(
    "bad-since",
    QT_TRANSLATE_NOOP("errors", "“{since}” is not a day or a moment"),
    QT_TRANSLATE_NOOP("errors", "Write it as 2026-11-24 or 2026-11-24T08:00"),
)
KEY_FOR_BUNDLES = Flaw(
    "key-for-bundles",
    QT_TRANSLATE_NOOP("errors", "Only a bundle can be sealed with a key"),
    QT_TRANSLATE_NOOP("errors", "Add --format bundle, or leave out --to"),
)
OTHER_ENDING = Flaw(
    "other-ending",
    QT_TRANSLATE_NOOP("errors", "The name “{name}” is one for {other}, but {form} was asked for"),
    QT_TRANSLATE_NOOP("errors", "Write --format {other}, or another name"),
)
FOR_CSV = Flaw(
    "for-csv",
    QT_TRANSLATE_NOOP("errors", "Only CSV has --sheet and --excel"),
    QT_TRANSLATE_NOOP("errors", "Add --format csv, or leave them out"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take what to do and with which files."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, purpose, add_to in (
        ("export", "write results to a file", _add_export),
        ("import", "take results in", _add_import),
        ("push", "send results to a record store", _add_push),
    ):
        told = as_sentence(purpose)
        add_to(actions.add_parser(name, help=purpose, description=told, allow_abbrev=False))


def _add_export(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--format", choices=FORMATS, help="what to write, else by the file's ending, else a bundle")
    add(
        "-o",
        dest="into",
        type=Path,
        metavar="FILE",
        required=True,
        help="the file to make; for CSV a folder, or a file that ends .csv",
    )
    add("--since", metavar="DAY", help="only what was made since, such as 2026-11-24")
    add("--to", dest="keys", action="append", default=[], metavar="KEY", help="seal it for a key")
    add("--course", type=Path, metavar="COURSE", help="the course that was taught")
    add("--excel", action="store_true", help="mark a CSV file as UTF-8, for Excel")
    add("--sheet", choices=SHEETS, help="which table a CSV file holds, else results")
    _add_common(parser)


def _add_import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", type=Path, metavar="FILE", help="a .results file or a folder with some"
    )
    parser.add_argument("--key", type=Path, metavar="FILE", help="the office's key file")
    _add_common(parser)


def _add_push(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("--lrs", required=True, metavar="URL", help="the address of the record store's xAPI")
    add(
        "--credentials",
        type=Path,
        metavar="FILE",
        help="a file with “name:password” in its first line",
    )
    add("--allow-http", action="store_true", help="send without encryption on a network of yours")
    add("--course", type=Path, metavar="COURSE", help="the course that was taught")
    add("--batch", type=int, default=500, metavar="N", help="statements sent at once")
    _add_common(parser)


def _add_common(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, metavar="DIR", help="where learners' work is kept")
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Do it and give the exit code."""
    actions: Mapping[str, Callable[[argparse.Namespace], int]] = {
        "export": _export,
        "import": _import,
        "push": _push,
    }
    return actions[arguments.action](arguments)


def wall() -> int:
    """Give UTC in milliseconds."""
    return time_ns() // 1_000_000


def opened_store(data: Path) -> Store:
    """Open a data folder to write in it."""
    from course_app.store.store import open_store  # noqa: PLC0415  heavy

    return open_store(data, clock=wall, new_id=Uuid7Source(wall, os.urandom))


def opened_queries(data: Path) -> TravelQueries:
    """Open a data folder to read it; a window may have it open meanwhile."""
    from course_app.store.backup import check_not_lost  # noqa: PLC0415  heavy
    from course_app.store.connection import DATABASE  # noqa: PLC0415
    from course_app.store.travel_queries import TravelQueries  # noqa: PLC0415

    check_not_lost(data / DATABASE)
    return TravelQueries(data / DATABASE)


def _export(arguments: argparse.Namespace) -> int:
    _settle_format(arguments)
    since = None
    if arguments.since is not None:
        # A day's first hours are yesterday's in UTC, and what travels must not miss them.
        is_table = arguments.format in {"csv", "xlsx"}
        since = start_of(arguments.since, is_earliest=not is_table)
        if since is None:
            raise UsageError(BAD_SINCE.problem(None, since=arguments.since))
    if arguments.keys and arguments.format != "bundle":
        raise UsageError(KEY_FOR_BUNDLES.problem(None))
    data = app_paths.data_folder(arguments.data)
    if arguments.format in {"csv", "xlsx"}:
        return _export_tables(arguments, data, since)
    with closing(opened_queries(data)) as queries:
        if arguments.format == "xapi":
            return _export_xapi(arguments, queries, data, since)
        return _export_bundle(arguments, queries, data, since)


def _settle_format(arguments: argparse.Namespace) -> None:
    """Go by the file's ending where no format was named; raises `UsageError` where they differ.

    An office would find a workbook that no spreadsheet opens, and a table that is a bundle.
    """
    into: Path = arguments.into
    of_ending = _ENDINGS.get(into.suffix.lower())
    arguments.format = arguments.format or of_ending or FORMATS[0]
    if of_ending is not None and of_ending != arguments.format and not into.is_dir():
        fields = {"name": into.name, "other": of_ending, "form": arguments.format}
        raise UsageError(OTHER_ENDING.problem(None, **fields))
    if (arguments.sheet or arguments.excel) and arguments.format != "csv":
        raise UsageError(FOR_CSV.problem(None))


def _export_xapi(
    arguments: argparse.Namespace, queries: TravelQueries, data: Path, since: int | None
) -> int:
    from course_app.course.loader import load_course  # noqa: PLC0415  heavy
    from course_app.exchange.xapi import write_xapi  # noqa: PLC0415
    from course_app.exchange.xapi_activities import Activities  # noqa: PLC0415

    course = load_course(arguments.course or app_paths.shipped_course())
    done = write_xapi(
        queries,
        arguments.into,
        Activities(course),
        since=since,
        work=data,
        progress=ProgressBar(),
    )
    if arguments.json:
        print_json({**done._asdict(), "path": str(done.path)})
    else:
        size = done.size / 1_000_000
        fields = {"file": done.path, "count": done.statements, "size": size}
        say("{file}: statements: {count}, {size:.1f} MB.", **fields)
    return 0


def _export_tables(arguments: argparse.Namespace, data: Path, since: int | None) -> int:
    """Write all tables as one workbook, or as CSV: one of them, or all into a folder."""
    from course_app.cli_tables import export_tables, table_path  # noqa: PLC0415  heavy
    from course_app.course.loader import load_course  # noqa: PLC0415
    from course_app.exchange.tables import write_csv, write_xlsx  # noqa: PLC0415
    from course_app.store.connection import DATABASE  # noqa: PLC0415
    from course_app.store.result_queries import ResultQueries  # noqa: PLC0415
    from course_app.store.workshop_queries import WorkshopQueries  # noqa: PLC0415

    opened_queries(data).close()  # says what is wrong with the folder
    course = load_course(arguments.course or app_paths.shipped_course())
    with (
        closing(ResultQueries(data / DATABASE)) as results,
        closing(WorkshopQueries(data / DATABASE)) as workshops,
    ):
        makers = export_tables(course, results, workshops, since)
        total, bar, into = results.answer_count(), ProgressBar(), arguments.into
        if arguments.format == "xlsx":
            tables = (make() for make in makers.values())
            done = [write_xlsx(tables, into, work=data, progress=bar, total=total)]
        else:
            wanted = {into: arguments.sheet or SHEETS[0]}
            if into.is_dir() or not (arguments.sheet or into.suffix or into.exists()):
                with suppress(OSError):  # the table that cannot be written there says why
                    into.mkdir(exist_ok=True)
                names = [arguments.sheet] if arguments.sheet else makers
                wanted = {table_path(into, name): name for name in names}
            done = [
                write_csv(
                    makers[name](),
                    path,
                    for_excel=arguments.excel,
                    work=data,
                    progress=bar,
                    total=total,
                )
                for path, name in wanted.items()
            ]
    if arguments.json:
        print_json({"files": [{**each._asdict(), "path": str(each.path)} for each in done]})
    else:
        for each in done:
            size = each.size / 1_000_000
            say("{file}: rows: {count}, {size:.1f} MB.", file=each.path, count=each.rows, size=size)
    return 0


def _export_bundle(
    arguments: argparse.Namespace, queries: TravelQueries, data: Path, since: int | None
) -> int:
    from course_app.exchange.bundle import Sender, write_bundle  # noqa: PLC0415  heavy

    # A folder that went back to a backup has no laptop before it is opened to be written.
    device = queries.this_device() or DeviceId(Uuid7Source(wall, os.urandom)())
    sender = Sender(device, wall(), data)
    bundled = write_bundle(
        queries,
        arguments.into,
        sender,
        since=since,
        keys=arguments.keys,
        progress=ProgressBar(),
    )
    if arguments.json:
        print_json({**bundled._asdict(), "path": str(bundled.path)})
    else:
        size = bundled.size / 1_000_000
        fields = {"file": bundled.path, "count": bundled.statements, "size": size}
        if bundled.is_sealed:
            say("{file}: statements: {count}, {size:.1f} MB, sealed. Read back: good.", **fields)
        else:
            say(
                "{file}: statements: {count}, {size:.1f} MB, not sealed. Read back: good.", **fields
            )
    return 0


def _import(arguments: argparse.Namespace) -> int:
    from course_app.exchange.importing import (  # noqa: PLC0415  heavy
        receipt_document,
        receipt_lines,
        take_in_files,
    )

    data = app_paths.data_folder(arguments.data)
    secrets = sealing.secrets_in(data)
    if arguments.key is not None:
        secrets += tuple(pair.secret for pair in sealing.read_key_file(arguments.key))
    with closing(opened_store(data)) as store:
        receipt = take_in_files(store, arguments.files, secrets, ProgressBar())
    problems = [problem for file in receipt.refused for problem in file.problems]
    if arguments.json:
        rows = [problem_row(problem) for problem in problems]
        print_json({**receipt_document(receipt), "problems": rows})
    else:
        print_problems(problems)
        print(*map(shown, receipt_lines(receipt, tr)), sep="\n")
    return 3 if problems or not receipt.files else 0


def _push(arguments: argparse.Namespace) -> int:
    from course_app.course.loader import load_course  # noqa: PLC0415  heavy
    from course_app.exchange import lrs  # noqa: PLC0415  the one module that opens a connection
    from course_app.exchange.sent import FOLDER, Sent, sent_file  # noqa: PLC0415
    from course_app.exchange.xapi import Mapper  # noqa: PLC0415
    from course_app.exchange.xapi_activities import Activities  # noqa: PLC0415

    data = app_paths.data_folder(arguments.data)
    file: Path = arguments.credentials or data / FOLDER / "credentials"
    credentials = ""
    if arguments.credentials or is_there(file):
        credentials = lrs.read_credentials(file)
    store = lrs.Lrs(arguments.lrs, credentials, allows_http=arguments.allow_http)
    course = load_course(arguments.course or app_paths.shipped_course())
    with closing(opened_queries(data)) as queries, closing(store):
        mapper = Mapper(Activities(course), queries.voids())
        sent = Sent(sent_file(data, arguments.lrs), arguments.lrs)
        push = lrs.Push(store, mapper, sent, sleep)
        pushed = push.run(queries, max(1, arguments.batch), ProgressBar())
    problems = [
        lrs.REFUSED.problem(None, statement=statement, cause=cause)
        for statement, cause in pushed.refused
    ]
    if arguments.json:
        rows = [problem_row(problem) for problem in problems]
        print_json({"sent": pushed.sent, "already_there": pushed.known, "problems": rows})
    else:
        print_problems(problems)
        counts = {"sent": pushed.sent, "known": pushed.known, "refused": len(problems)}
        say("Sent: {sent}. Already there: {known}. Refused: {refused}.", **counts)
    return 1 if problems else 0
