"""The first screen trusts the kept outline only as long as no file of the course has changed."""

from __future__ import annotations

import os

import pytest

from course_app.course.loader import load_course
from course_app.course.outline import OutlineCache, outline_of


@pytest.fixture
def kept(course, tmp_path):
    cache = OutlineCache(tmp_path / "cache")
    cache.write(load_course(course.folder))
    return cache


def test_an_outline_comes_back_as_it_was_kept(course, kept):
    """Home looks the same before and after the course is read."""
    assert kept.read(course.folder) == outline_of(load_course(course.folder))


@pytest.mark.parametrize("name", ["course.toml", "11-sharing/lesson.md", "12-saving/quiz.gift"])
def test_a_changed_file_makes_the_outline_old(course, kept, name):
    """An author sees the change at the next start."""
    path = course.folder / name
    path.write_bytes(path.read_bytes() + b"\n")

    assert kept.read(course.folder) is None


def test_a_file_saved_again_with_the_same_size_is_noticed(course, kept):
    """One letter for another is a change too."""
    path = course.folder / "11-sharing" / "lesson.md"
    os.utime(path, ns=(0, path.stat().st_mtime_ns + 1))

    assert kept.read(course.folder) is None


def test_another_course_has_another_outline(tmp_path, kept):
    """Nobody sees the lessons of the course that was open before."""
    assert kept.read(tmp_path / "elsewhere") is None


BROKEN = [b"", b"{", b"[]", b'{"stamp": 1}', b"\xff\xfe", b"null", b"[" * 100_000]


@pytest.mark.parametrize("content", BROKEN)
def test_a_broken_cache_is_passed_over(course, kept, tmp_path, content):
    """What can be made again is never a reason to fail."""
    (tmp_path / "cache" / "outline.json").write_bytes(content)

    assert kept.read(course.folder) is None
