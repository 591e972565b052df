"""`course-app keys`: makes the key of an office, and shows it as text, page or QR picture."""

from __future__ import annotations

import argparse
from pathlib import Path

from course_app import app_paths
from course_app.cli_language import say
from course_app.cli_output import print_json
from course_app.cli_pack import NAME_IT_SO, OTHER_SUFFIX
from course_app.cli_results import wall
from course_app.errors import Problem, UsageError
from course_app.exchange import sealing
from course_app.exchange.key_page import write_key_page, write_key_picture
from course_app.exchange.moments import iso_seconds


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Take what to do, and which key file is meant."""
    add = parser.add_argument
    add("action", choices=["new", "show"], help="make a key, or show the one that is there")
    add("--key", type=Path, metavar="FILE", help="the key file, else the data folder's own")
    add("--page", type=Path, metavar="FILE.html", help="write a page to print, with a QR picture")
    add("--qr", type=Path, metavar="FILE", help="write the QR picture alone: .svg or .png")
    add("--data", type=Path, metavar="DIR", help="where learners' work is kept")
    add("--json", action="store_true", help="print one JSON document")


def run(arguments: argparse.Namespace) -> int:
    """Make or show a key; the secret half never leaves its file."""
    data = app_paths.data_folder(arguments.data)
    file: Path = arguments.key or data / sealing.FOLDER / sealing.KEY_FILE
    picture: Path | None = arguments.qr
    if picture is not None and picture.suffix.lower() not in {".svg", ".png"}:
        wanted = Path(picture.name or "key").with_suffix(".png").name
        fields = {"name": picture.name, "suffix": ".png", "wanted": wanted}
        raise UsageError(Problem(text=OTHER_SUFFIX, remedy=NAME_IT_SO, fields=fields))
    if arguments.action == "new":
        keys = sealing.new_keys()
        sealing.write_key_file(file, keys, iso_seconds(wall()))
    else:
        keys = sealing.read_key_file(file)[0]
    if arguments.page is not None:
        write_key_page(arguments.page, keys.public)
    if picture is not None:
        write_key_picture(picture, keys.public)
    if arguments.json:
        print_json({"file": str(file), "public": keys.public})
        return 0
    print(keys.public)
    if arguments.action == "new":
        say("The secret half is in {file}. Keep a copy of that file in a safe place:", file=file)
        say("without it nobody can open what was sealed with this key.")
    return 0
