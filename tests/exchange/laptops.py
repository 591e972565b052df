"""Laptops with data folders of their own, whose results travel between them."""

from __future__ import annotations

import json
import zipfile
from contextlib import closing
from pathlib import Path

from course_app.course.digest import sha256
from course_app.exchange.bundle import MANIFEST, STATEMENTS, Sender, write_bundle
from course_app.exchange.importing import take_in_files
from course_app.store import log, projections
from course_app.store.connection import DATABASE, connect_reader
from course_app.store.store import open_store
from course_app.store.travel_queries import TravelQueries
from tests.store.histories import NOON, Ticks, numbered


class Laptop:
    """A data folder that is open, with a name that its device id is made of."""

    def __init__(self, folder: Path, name: str) -> None:
        self.name = name
        self.folder = folder / name
        self.clock = Ticks()
        self.store = open_store(self.folder, clock=self.clock, new_id=numbered(name))

    def close(self):
        self.store.close()

    def keep(self, history):
        """Keep drafts, each with its time, as a learner's answers are kept."""
        for draft, at in history:
            self.store.log.append([log.pending(draft, at)])

    def say(self, *drafts):
        self.keep([(draft, self.clock()) for draft in drafts])

    def save(self, into: Path, **more) -> Path:
        """Write a bundle of everything here."""
        with closing(TravelQueries(self.folder / DATABASE)) as queries:
            sender = Sender(self.store.device.id, NOON, self.folder)
            write_bundle(queries, into, sender, **more)
        return into

    def bring_in(self, *paths, **more):
        return take_in_files(self.store, paths, **more)

    def dump(self) -> list[str]:
        """Give all projections and all statements as lines."""
        connection = self.store.log.connection
        return [*projections.dump(connection), *sorted(map(repr, log.read(connection)))]

    def counted(self) -> int:
        with closing(connect_reader(self.folder / DATABASE)) as connection:
            return log.count(connection)


def unpacked(path: Path) -> tuple[dict, list[dict]]:
    """Give the list and the statements of a bundle."""
    with zipfile.ZipFile(path) as archive:
        lines = archive.read(STATEMENTS).decode().splitlines()
        return json.loads(archive.read(MANIFEST)), [json.loads(line) for line in lines]


def packed(path: Path, manifest: dict, content: bytes | list, *, sums=True) -> Path:
    """Write a bundle by hand; with `sums` its list is made to fit what is in it."""
    if isinstance(content, list):
        rows = (row if isinstance(row, str) else json.dumps(row) for row in content)
        content = "".join(f"{row}\n" for row in rows).encode()
    if sums:
        listed = {"size": len(content), "sha256": sha256(content).hexdigest()}
        count = content.count(b"\n")
        manifest = {**manifest, "statements": count, "files": {STATEMENTS: listed}}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(STATEMENTS, content)
        archive.writestr(MANIFEST, json.dumps(manifest))
    return path
