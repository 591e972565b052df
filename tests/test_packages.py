"""What the packages are made with: archives that come out alike, and files the desktop reads."""

from __future__ import annotations

import importlib.util
import os
import re
import tarfile
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "resources" / "app"
MOMENT = 1_790_000_000


@pytest.fixture(scope="module")
def archive():
    """The module that packs; “packaging” is also the name of a library, so it is read by path."""
    spec = importlib.util.spec_from_file_location("archive", ROOT / "packaging" / "archive.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def tree(folder, names, when):
    """Make a folder with these files, in this order, changed at this time."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
        os.utime(path, (when, when))
    return folder


@pytest.mark.parametrize("write", ["write_tar_xz", "write_zip"])
def test_the_same_files_give_the_same_bytes(archive, tmp_path, write):
    """Whatever the order and the time in which they were written."""
    names = ["b/two.txt", "a.txt", "b/one.txt"]
    first = tree(tmp_path / "1", names, 1_000_000_000)
    second = tree(tmp_path / "2", reversed(names), 1_500_000_000)

    getattr(archive, write)(first, "app", MOMENT, tmp_path / "first")
    getattr(archive, write)(second, "app", MOMENT, tmp_path / "second")

    assert (tmp_path / "first").read_bytes() == (tmp_path / "second").read_bytes()


def test_a_packed_program_can_be_started(archive, tmp_path):
    """The right to run it goes along, and the files belong to nobody in particular."""
    folder = tree(tmp_path / "app", ["course-app", "lib.so"], MOMENT)
    (folder / "course-app").chmod(0o700)

    archive.write_tar_xz(folder, "app", MOMENT, tmp_path / "app.tar.xz")

    with tarfile.open(tmp_path / "app.tar.xz") as packed:
        found = {entry.name: entry for entry in packed}
    assert found["app/course-app"].mode == 0o755
    assert found["app/lib.so"].mode == 0o644
    assert {entry.uname for entry in found.values()} == {"root"}


def test_a_zip_opens_below_one_folder(archive, tmp_path):
    """Windows unpacks it beside what is there, so all lies in a folder of its own."""
    folder = tree(tmp_path / "app", ["a.txt", "b/c.txt"], MOMENT)

    archive.write_zip(folder, "course-app", MOMENT, tmp_path / "app.zip")

    with zipfile.ZipFile(tmp_path / "app.zip") as packed:
        assert packed.namelist() == ["course-app/a.txt", "course-app/b/c.txt"]


def test_the_desktop_and_the_file_type_fit_together():
    """A double click on a .course file opens the app with that file."""
    desktop = (APP / "course-app.desktop").read_text(encoding="utf-8")
    mime = ET.fromstring((APP / "course-app-mime.xml").read_bytes())  # noqa: S314  our own file
    kind = mime[0].attrib["type"]
    patterns = [each.attrib["pattern"] for each in mime[0] if each.tag.endswith("glob")]

    assert patterns == ["*.course"]
    assert f"MimeType={kind};" in desktop
    assert "Exec=course-app %f" in desktop


def test_the_metainfo_names_this_version():
    """What a software centre shows is what is installed."""
    from course_app import __version__  # noqa: PLC0415

    (path,) = APP.glob("*.metainfo.xml")
    root = ET.fromstring(path.read_bytes())  # noqa: S314  our own file
    versions = [release.attrib["version"] for release in root.iter("release")]

    assert versions[0] == __version__


def test_what_reads_aloud_is_of_the_same_version_as_the_rest_of_qt():
    """Two versions of Qt in one program do not start."""

    def versions(lock, name):
        text = (ROOT / "packaging" / "locks" / lock).read_text(encoding="utf-8")
        return re.findall(rf"^{name}==([\d.]+ ;[^\\]+)", text, re.MULTILINE)

    assert versions("speech.txt", "pyside6-addons") == versions("run.txt", "pyside6-essentials")
    assert versions("run.txt", "pyside6-essentials")


def test_the_licence_of_every_packed_part_is_named():
    """In the .deb's copyright file, which lies in the other packages as well."""
    lock = (ROOT / "packaging" / "locks" / "run.txt").read_text(encoding="utf-8")
    told = (ROOT / "packaging" / "linux" / "copyright").read_text(encoding="utf-8").casefold()
    names = set(re.findall(r"^([a-z][\w-]*)==", lock, re.MULTILINE)) - {"pyside6-essentials"}

    assert "segno" in names
    assert "pyside6-essentials" in told
    assert [name for name in sorted(names) if name.replace("-", "_") not in told] == []
