"""A course travels as one file; one that was tampered with leaves no trace."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import stat
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from course_app.course import package
from course_app.course.loader import load_course, read_course
from course_app.course.package import open_package, pack_course, package_problems
from course_app.errors import CourseFileError

SMALL = Path(__file__).parents[1] / "data" / "small-course"
GOOD = {"course.toml": b"format = 1", "media/a.svg": b"<svg/>"}


@pytest.fixture
def packed(tmp_path):
    """The small course as one file."""
    return pack_course(SMALL, tmp_path / "small.course").path


@pytest.fixture
def cache(tmp_path):
    """Where courses are unpacked."""
    return tmp_path / "cache" / "courses"


def manifest(files, /, **changes):
    """Give a list of files as a course file has it."""
    rows = {
        name: {"size": len(data), "sha256": hashlib.sha256(data).hexdigest()}
        for name, data in files.items()
    }
    return json.dumps({"format": 1, "files": rows, **changes}).encode()


def make(path, entries, listed=None):
    """Write a zip of (name or ZipInfo, bytes), with a list that fits unless one is given."""
    if listed is None:
        listed = manifest({getattr(name, "filename", name): data for name, data in entries})
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("manifest.json", listed)
        for name, data in entries:
            archive.writestr(name, data)
    return path


def codes(path):
    """Give the codes of all that speaks against a course file."""
    return [problem.code for problem in package_problems(path)]


def test_a_course_comes_out_as_it_went_in(packed, cache):
    """A facilitator carries the course to every laptop on a stick."""
    folder = open_package(packed, cache)

    before, after = load_course(SMALL), load_course(folder)
    assert after.hash == before.hash
    assert (folder / "11-sharing" / "media" / "saw.svg").is_file()


def test_the_same_course_gives_the_same_bytes(packed, tmp_path):
    """So two people see that they have the same course."""
    again = pack_course(SMALL, tmp_path / "again.course").path

    assert again.read_bytes() == packed.read_bytes()


def test_names_that_clash_elsewhere_are_not_packed(course, tmp_path):
    """What works on Linux must open on Windows too."""
    course.write("11-sharing/LESSON.md", "# Other\n")

    with pytest.raises(CourseFileError, match="differs by more than capitals"):
        pack_course(course.folder, tmp_path / "a.course")


def test_hidden_files_and_the_source_document_stay_out(course, tmp_path):
    """What an author keeps beside the course is nobody's business."""
    course.write(".git/config.txt", "secret")
    course.write("paper.txt", "the words of others")
    course.write("notes.docx", "mine")
    course.change("course.toml", "year = 1999", 'file = "paper.txt"')

    path = pack_course(course.folder, tmp_path / "a.course").path

    names = zipfile.ZipFile(path).namelist()
    assert names[0] == "manifest.json"
    assert not {".git/config.txt", "paper.txt", "notes.docx"} & set(names)


def test_a_course_with_errors_is_not_packed(course, tmp_path):
    """Nobody carries a broken course to a village."""
    course.change("11-sharing/lesson.md", "media/saw.svg", "media/none.svg")

    with pytest.raises(CourseFileError, match="has no picture"):
        pack_course(course.folder, tmp_path / "a.course")

    assert not (tmp_path / "a.course").exists()


def test_a_full_disk_leaves_the_old_file(packed, tmp_path, monkeypatch):
    """Packing again may fail; the course of last week is still there."""
    before = packed.read_bytes()

    def fsync(_handle):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(CourseFileError, match="No space left"):
        pack_course(SMALL, packed)

    assert packed.read_bytes() == before
    assert list(tmp_path.iterdir()) == [packed]


def test_a_course_is_unpacked_once(packed, cache):
    """Opening it again is quick."""
    folder = open_package(packed, cache)
    stamp = (folder / "course.toml").stat().st_mtime_ns

    assert open_package(packed, cache) == folder
    assert (folder / "course.toml").stat().st_mtime_ns == stamp


@pytest.mark.parametrize("name", ["course.toml", "11-sharing/lesson.md", "new.md"])
def test_an_unpacked_course_that_was_changed_is_unpacked_again(packed, cache, name):
    """What is taught is what the file says, whoever was in the cache."""
    folder = open_package(packed, cache)
    (folder / name).write_text("changed")

    open_package(packed, cache)

    assert load_course(folder).hash == load_course(SMALL).hash
    assert not (folder / "new.md").exists()


def test_a_full_disk_leaves_no_half_course(packed, cache, monkeypatch):
    """A half course would teach half."""
    calls = iter(range(3))

    def fsync(_handle):
        if next(calls, None) is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fsync)
    with pytest.raises(CourseFileError, match="nothing is left of it"):
        open_package(packed, cache)

    assert list(cache.iterdir()) == []


def link(name):
    """Give an entry that is a symbolic link."""
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("../evil.md", "unsafe-name"),
        ("a/../../evil.md", "unsafe-name"),
        ("/etc/evil.md", "unsafe-name"),
        ("C:/evil.md", "unsafe-name"),
        ("a\\..\\evil.md", "unsafe-name"),
        ("media/nul.svg", "unsafe-name"),
        ("con", "unsafe-name"),
        ("a/", "unsafe-name"),
        ("Course.TOML", "name-clash"),
        ("MEDIA/A.svg", "name-clash"),
        ("media", "name-clash"),
        ("course.toml/a.md", "name-clash"),
        (link("evil.md"), "unsafe-kind"),
    ],
)
def test_a_file_that_would_leave_its_place_is_refused(tmp_path, cache, name, code):
    """A stranger's stick writes nothing outside the course's folder."""
    path = make(tmp_path / "evil.course", [*GOOD.items(), (name, b"x")])

    assert code in codes(path)
    with pytest.raises(CourseFileError):
        open_package(path, cache)
    assert list(tmp_path.iterdir()) == [path]


def test_an_entry_without_a_name_is_refused(tmp_path):
    """The fuzzer found it: zipfile itself breaks at such an entry."""
    path = make(tmp_path / "x.course", [("course.toml", b"")])
    path.write_bytes(path.read_bytes().replace(b"course.toml", b"\0ourse.toml"))

    assert "unsafe-name" in codes(path)


def test_two_files_of_one_name_are_refused(tmp_path):
    """Which of the two would count?"""
    with pytest.warns(UserWarning, match="Duplicate name"):
        path = make(tmp_path / "a.course", [*GOOD.items(), ("course.toml", b"x")], manifest(GOOD))

    assert codes(path) == ["name-clash"]


def test_a_file_that_would_fill_the_disk_is_refused(tmp_path, monkeypatch):
    """A zip of some kilobytes can hold gigabytes."""
    bomb = make(tmp_path / "a.course", [*GOOD.items(), ("a.md", b"\0" * 200_000)])
    large = make(tmp_path / "b.course", [*GOOD.items(), ("a.md", os.urandom(5_000_001))])

    assert codes(bomb) == ["zip-bomb"]
    assert codes(large) == ["too-large"]

    monkeypatch.setattr(package, "LARGEST_COURSE", 10)
    assert codes(make(tmp_path / "c.course", GOOD.items())) == ["too-large"]


def test_too_many_files_are_refused(tmp_path, monkeypatch):
    """They are counted before the list of them is read."""
    monkeypatch.setattr(package, "MOST_FILES", 3)
    path = make(tmp_path / "a.course", [*GOOD.items(), ("b.md", b"x"), ("c.md", b"x")])

    assert codes(path) == ["too-many-files"]


@pytest.mark.parametrize(
    ("listed", "code"),
    [
        (manifest({**GOOD, "course.toml": b"other"}), "wrong-sum"),
        (manifest({**GOOD, "b.md": b"x"}), "listed-only"),
        (manifest({"course.toml": b"format = 1"}), "not-listed"),
        (manifest(GOOD, format=2), "newer-package"),
        (manifest(GOOD, files=[]), "bad-manifest"),
        (manifest(GOOD, files={"a": {}}), "bad-manifest"),
        (b'{"format": 1, "files": {"a": {"size": Infinity, "sha256": ""}}}', "bad-manifest"),
        (b"[1]", "bad-manifest"),
        (b"\xff", "bad-manifest"),
        (b"[" * 100_000, "bad-manifest"),
    ],
)
def test_a_list_that_does_not_fit_is_refused(tmp_path, listed, code):
    """Each file is there as it was packed, and no other."""
    assert code in codes(make(tmp_path / "a.course", GOOD.items(), listed))


def test_a_file_without_a_list_or_a_course_is_refused(tmp_path):
    """Any zip can be renamed."""
    with zipfile.ZipFile(tmp_path / "a.course", "w") as archive:
        archive.writestr("course.toml", "x")
    make(tmp_path / "b.course", [("a.md", b"x")])

    assert codes(tmp_path / "a.course") == ["bad-manifest"]
    assert codes(tmp_path / "b.course") == ["listed-only"]


@pytest.mark.parametrize("data", [b"", b"hello", b"PK\x05\x06", b"PK\x05\x06" + b"\xff" * 18])
def test_what_is_no_zip_is_refused(tmp_path, data):
    """A copy that was cut off is told from one that was tampered with."""
    (tmp_path / "a.course").write_bytes(data)

    assert codes(tmp_path / "a.course")[0] in {"not-a-package", "too-many-files"}


def test_a_file_over_its_limit_is_not_looked_at(packed, monkeypatch):
    """A film that was renamed is not read."""
    monkeypatch.setattr(package, "LARGEST_PACKAGE", 10)

    assert codes(packed) == ["too-large"]


def test_a_damaged_entry_is_refused(packed):
    """The zip says by itself that something does not fit."""
    data = bytearray(packed.read_bytes())
    at = data.index(b"course.toml", 400) + 40
    data[at] ^= 0xFF
    packed.write_bytes(bytes(data))

    assert codes(packed) == ["wrong-sum"]


def test_an_unpacked_course_that_cannot_be_read_is_unpacked_again(packed, cache):
    """A folder in the place of a file is no course."""
    folder = open_package(packed, cache)
    (folder / "course.toml").unlink()
    (folder / "course.toml").mkdir()

    assert load_course(open_package(packed, cache)).id == "small-course"


def test_a_file_that_is_not_there_is_said(tmp_path):
    """The stick was pulled out."""
    assert codes(tmp_path / "a.course") == ["no-package"]


def test_the_window_is_told_why_a_course_file_is_refused(tmp_path):
    """It asks the loader, as for a folder."""
    (tmp_path / "a.course").write_bytes(b"hello")

    loaded = read_course(tmp_path / "a.course")

    assert [problem.code for problem in loaded.problems] == ["not-a-package"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(data=st.data())
def test_no_changed_byte_goes_unseen(packed, cache, tmp_path, data):
    """Whatever a bad stick does to the file, the course is whole or refused."""
    original = packed.read_bytes()
    changed = bytearray(original)
    for _ in range(data.draw(st.integers(1, 4))):
        changed[data.draw(st.integers(0, len(changed) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "changed.course"
    path.write_bytes(bytes(changed[: data.draw(st.integers(0, len(changed)))]))

    with contextlib.suppress(CourseFileError):
        folder = open_package(path, cache)
        assert load_course(folder).hash == load_course(SMALL).hash


NAMES = st.lists(
    st.sampled_from(["a", "A", "é", "e\u0301", "..", ".", "nul", "x.md", "course.toml"]),
    min_size=1,
    max_size=3,
).map("/".join)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(files=st.dictionaries(NAMES, st.binary(max_size=20), max_size=5))
def test_any_set_of_files_is_unpacked_whole_or_refused(tmp_path_factory, files):
    """What comes out is what the list says, below its folder."""
    folder = tmp_path_factory.mktemp("any")
    path = make(folder / "a.course", files.items())

    try:
        course = open_package(path, folder / "cache")
    except CourseFileError:
        assert list(folder.iterdir()) == [path]
        return

    found = {
        p.relative_to(course).as_posix(): p.read_bytes() for p in course.rglob("*") if p.is_file()
    }
    assert found == files
