"""What is fuzzed: every reader of files that come from outside.

A target takes any bytes and may raise `CourseAppError` (a sentence for a person); anything else
is a crash, and longer than the patience is a hang.
"""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import closing, redirect_stderr, suppress
from hashlib import sha256
from pathlib import Path

from course_app.course.aiken import read_aiken
from course_app.course.course_file import read_course_file
from course_app.course.files import CourseFolder
from course_app.course.gift import read_gift, write_gift
from course_app.course.glossary_file import read_glossary
from course_app.course.guide_file import read_guide
from course_app.course.lesson_file import read_lesson
from course_app.course.loader import read_course
from course_app.course.markdown_html import page_html
from course_app.course.model import LessonId
from course_app.course.moodle_xml.read import read_moodle_xml
from course_app.course.outline import OutlineCache
from course_app.course.package import open_package, pack_course
from course_app.errors import CourseAppError
from course_app.exchange.bundle import Sender, write_bundle
from course_app.exchange.bundle_reader import open_bundle
from course_app.exchange.lines import LineError, read_line
from course_app.exchange.sealing import read_key_file
from course_app.store.connection import DATABASE
from course_app.store.travel_queries import TravelQueries
from course_app.study.statements import DeviceId
from course_app.ui.settings import Settings
from course_app.workshop.name_list import read_names
from tests.bench.growth_data import write_course
from tests.bench.store_bench import fill

ROOT = Path(__file__).resolve().parent.parent.parent
LESSONS = ROOT / "lessons"
Target = Callable[[bytes], None]


class Targets:
    """The targets by name; they share one folder that goes with this."""

    def __init__(self) -> None:
        self._kept = tempfile.TemporaryDirectory(prefix="course-app-fuzz-")
        self.folder = Path(self._kept.name)
        self.course = write_course(self.folder / "course", 2, 8)
        self._loaded = read_course(self.course).course
        self.by_name: dict[str, Target] = {
            "gift": self.gift,
            "moodle-xml": self.moodle_xml,
            "aiken": self.aiken,
            "course-toml": self.course_toml,
            "lesson": self.lesson,
            "glossary": self.glossary,
            "guide": self.guide,
            "package": self.package,
            "package-contents": self.package_contents,
            "names": self.names,
            "bundle": self.bundle,
            "bundle-line": self.bundle_line,
            "keys": self.keys,
            "settings": self.settings,
            "outline": self.outline,
        }

    def close(self) -> None:
        """Take the folder away."""
        self._kept.cleanup()

    def gift(self, data: bytes) -> None:
        """Read, write, and read again what was written."""
        found = read_gift(_text(data))
        again = read_gift(write_gift(found.questions))
        if [q.id for q in found.questions if q.id] != [q.id for q in again.questions if q.id]:
            raise AssertionError("What was written is not what was read")

    def moodle_xml(self, data: bytes) -> None:
        """Read questions of Moodle."""
        with suppress(CourseAppError):
            read_moodle_xml(data)

    def aiken(self, data: bytes) -> None:
        """Read questions in Aiken."""
        read_aiken(_text(data))

    def course_toml(self, data: bytes) -> None:
        """Open a course with this course.toml."""
        with suppress(CourseAppError):
            read_course_file(_text(data), self.course / "course.toml")

    def lesson(self, data: bytes) -> None:
        """Read a lesson and render each of its pages."""
        folder = CourseFolder(self.course)
        path = self.course / "lesson-0" / "lesson.md"
        written = read_lesson(_text(data), path, LessonId("0"), folder)
        assert self._loaded is not None
        for page in written.pages:
            page_html(page, self._loaded.lessons[0], self._loaded.glossary)

    def glossary(self, data: bytes) -> None:
        """Read a glossary."""
        read_glossary(_text(data), self.course / "glossary.md")

    def guide(self, data: bytes) -> None:
        """Read a facilitator's guide."""
        read_guide(_text(data), self.course / "facilitator.md")

    def package(self, data: bytes) -> None:
        """Open these bytes as a course file."""
        path = self.folder / "any.course"
        path.write_bytes(data)
        with suppress(CourseAppError):
            open_package(path, self.folder / "opened")

    def package_contents(self, data: bytes) -> None:
        """Open a course file whose sums are right and whose lesson.md is these bytes."""
        path = self.folder / "right.course"
        name = "lesson-0/lesson.md"
        manifest = {"format": 1, "files": {name: {"size": len(data), "sha256": _sum(data)}}}
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("manifest.json", json.dumps(manifest))
            archive.writestr(name, data)
        with suppress(CourseAppError):
            open_package(path, self.folder / "opened")

    def names(self, data: bytes) -> None:
        """Read a list of names (CSV)."""
        with suppress(CourseAppError):
            read_names(data)

    def bundle(self, data: bytes) -> None:
        """Open these bytes as results from another laptop."""
        path = self.folder / "any.bundle"
        path.write_bytes(data)
        with suppress(CourseAppError), open_bundle(path) as opened:
            for _ in opened.batches():
                pass

    def bundle_line(self, data: bytes) -> None:
        """Read one line of a bundle."""
        with suppress(LineError):
            read_line(_text(data))

    def keys(self, data: bytes) -> None:
        """Read a file of keys."""
        path = self.folder / "keys.txt"
        path.write_bytes(data)
        with suppress(CourseAppError):
            read_key_file(path)

    def settings(self, data: bytes) -> None:
        """Read settings; whatever they are, the app starts."""
        path = self.folder / "settings.json"
        path.write_bytes(data)
        with redirect_stderr(io.StringIO()):  # it says there that they are broken
            kept = Settings(path)
        kept.text("theme")
        kept.number("text_size")

    def outline(self, data: bytes) -> None:
        """Read the cache of an outline; a broken one counts as none."""
        cache = self.folder / "cache"
        cache.mkdir(exist_ok=True)
        (cache / "outline.json").write_bytes(data)
        OutlineCache(cache).read(self.course)


def corpus(targets: Targets) -> dict[str, list[bytes]]:
    """Give files as they should be, for each target, to begin with."""
    package = targets.folder / "corpus.course"
    pack_course(targets.course, package)
    outlines = targets.folder / "corpus-cache"
    if (course := read_course(targets.course).course) is not None:
        OutlineCache(outlines).write(course)
    gifts = [path.read_bytes() for path in sorted(LESSONS.rglob("*.gift"))]
    shared = ROOT / "tests/data"
    bundle = _bundle(targets.folder / "laptop")
    return {
        "gift": gifts,
        "moodle-xml": [p.read_bytes() for p in sorted(shared.rglob("*.xml"))] or [_XML],
        "aiken": [b"What is shared?\nA. A saw\nB. A house\nANSWER: A\n"],
        "course-toml": [(LESSONS / "course.toml").read_bytes()],
        "lesson": [path.read_bytes() for path in sorted(LESSONS.rglob("lesson.md"))],
        "glossary": [(LESSONS / "glossary.md").read_bytes()],
        "guide": [path.read_bytes() for path in sorted(LESSONS.rglob("facilitator.md"))],
        "package": [package.read_bytes()],
        "package-contents": [b"# Lesson\n\n## Page {#one}\n\nText.\n"],
        "names": ['Name;Code\nAmina Díaz;12\n"Okoye; Ada";13\n'.encode(), b"Ana\nBen\n"],
        "bundle": [bundle],
        "bundle-line": _lines(bundle),
        "keys": [b"# made: 2026\nAGE-SECRET-KEY-1QQQQ\n"],
        "settings": [b'{"theme": "dark", "text_size": 150, "language": "es"}'],
        "outline": [path.read_bytes() for path in outlines.glob("*.json")],
    }


def _text(data: bytes) -> str:
    """Give bytes as the loader does: UTF-8, other line ends made ours."""
    text = data.decode("utf-8", errors="replace")
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _sum(data: bytes) -> str:
    return sha256(data).hexdigest()


def _bundle(folder: Path) -> bytes:
    """Give results as a laptop writes them."""
    fill(folder, 30)
    path = folder / "corpus.bundle"
    with closing(TravelQueries(folder / DATABASE)) as queries:
        write_bundle(queries, path, Sender(DeviceId("laptop"), 1_790_000_000_000, folder))
    return path.read_bytes()


def _lines(bundle: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        return archive.read("statements.jsonl").splitlines()


_XML = (
    b'<?xml version="1.0"?><quiz><question type="truefalse"><name><text>A</text></name>'
    b'<questiontext format="html"><text><![CDATA[<p>Is it?</p>]]></text></questiontext>'
    b'<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text>'
    b"</answer></question></quiz>"
)
