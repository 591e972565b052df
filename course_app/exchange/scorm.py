"""A course as a SCORM 1.2 package, so that an office with an LMS can use the same lessons.

A zip with `imsmanifest.xml`, one HTML page a lesson and a test, our own small script and style,
and the pictures. Nothing is loaded from anywhere else.
"""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import BinaryIO, NamedTuple, cast
from xml.sax.saxutils import escape, quoteattr

from course_app import app_paths
from course_app.course.model import Course, Quiz
from course_app.course.zip_file import entry_of
from course_app.exchange import flaws
from course_app.exchange.delivery import deliver
from course_app.exchange.scorm_pages import lesson_page, quiz_title, test_page

_SHARED = ("course.js", "style.css")
_IMS, _ADL = (
    "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
    "http://www.adlnet.org/xsd/adlcp_rootv1p2",
)
_MANIFEST = """<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier={course} version="1.0" xmlns="{ims}" xmlns:adlcp="{adl}"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
 xsi:schemaLocation="{ims} imscp_rootv1p1p2.xsd {adl} adlcp_rootv1p2.xsd">
 <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
 <organizations default="all">
  <organization identifier="all">
   <title>{title}</title>
{items}
  </organization>
 </organizations>
 <resources>
{resources}
 </resources>
</manifest>
"""


class Scormed(NamedTuple):
    """A package that was written and read back."""

    path: Path
    title: str
    files: int
    size: int


class _Sco(NamedTuple):
    """What an LMS starts: a page and the files that it shows."""

    id: str
    title: str
    file: str
    html: str
    media: Sequence[tuple[str, Path]]


def write_scorm(course: Course, into: Path) -> Scormed:
    """Write the package; raises `ExchangeError`, then `into` is as it was."""
    flaw = flaws.CANNOT_WRITE_FILE
    with flaws.writing(into, flaw), tempfile.TemporaryFile() as file:
        scos = tuple(_scos(course))
        count = 0
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, data in _files(course, scos):
                archive.writestr(entry_of(name), data)
                count += 1
        size = deliver(cast("BinaryIO", file), into, flaw=flaw)
    return Scormed(into, course.title, count, size)


def _files(course: Course, scos: Sequence[_Sco]) -> Iterator[tuple[str, bytes]]:
    yield "imsmanifest.xml", _manifest(course, scos).encode()
    shared = app_paths.resources() / "scorm"
    for name in _SHARED:
        yield name, (shared / name).read_bytes()
    for sco in scos:
        yield sco.file, sco.html.encode()
        for name, path in sco.media:
            yield name, path.read_bytes()


def _scos(course: Course) -> Iterator[_Sco]:
    if course.pre_test is not None:
        yield _test(course, course.pre_test)
    for lesson in course.lessons:
        name = f"lesson-{lesson.id}"
        pictures = dict.fromkeys(picture for page in lesson.pages for picture in page.pictures)
        media = [(f"{name}/{picture}", lesson.folder / picture) for picture in pictures]
        html = lesson_page(course, lesson, name)
        yield _Sco(name, f"{lesson.section} {lesson.title}", f"{name}.html", html, media)
    if course.final_test is not None:
        yield _test(course, course.final_test)


def _test(course: Course, quiz: Quiz) -> _Sco:
    return _Sco(quiz.id, quiz_title(quiz), f"{quiz.id}.html", test_page(course, quiz), ())


def _manifest(course: Course, scos: Iterable[_Sco]) -> str:
    items, resources = [], []
    for number, sco in enumerate(scos, start=1):
        mark = f"<adlcp:masteryscore>{course.rules.pass_mark}</adlcp:masteryscore>"
        items.append(
            f'   <item identifier="item-{number}" identifierref="sco-{number}">\n'
            f"    <title>{escape(sco.title)}</title>\n    {mark}\n   </item>"
        )
        names = [sco.file, *(name for name, _ in sco.media)]
        files = "\n".join(f"   <file href={quoteattr(name)}/>" for name in names)
        resources.append(
            f'  <resource identifier="sco-{number}" type="webcontent" adlcp:scormtype="sco"'
            f' href={quoteattr(sco.file)}>\n{files}\n   <dependency identifierref="shared"/>\n'
            "  </resource>"
        )
    shared = "".join(f"   <file href={quoteattr(name)}/>\n" for name in _SHARED)
    resources.append(
        '  <resource identifier="shared" type="webcontent" adlcp:scormtype="asset">\n'
        f"{shared}  </resource>"
    )
    return _MANIFEST.format(
        course=quoteattr(f"course-{course.id}"),
        ims=_IMS,
        adl=_ADL,
        title=escape(course.title),
        items="\n".join(items),
        resources="\n".join(resources),
    )
