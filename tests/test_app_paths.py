"""Where learners' work is kept: what was said, then the variable, then the stick, then home."""

from __future__ import annotations

from pathlib import Path

import pytest

from course_app import app_paths


@pytest.fixture
def program(tmp_path, monkeypatch):
    """A program's folder, as on a stick."""
    folder = tmp_path / "stick" / "course-app"
    folder.mkdir(parents=True)
    monkeypatch.setattr(app_paths, "program_folder", lambda: folder)
    return folder


def test_a_folder_that_was_named_comes_first(program):
    """--data is stronger than all."""
    (program / "portable.txt").touch()

    assert app_paths.data_folder(Path("/named"), {"COURSE_APP_DATA": "/other"}) == Path("/named")


def test_the_variable_comes_next(program):
    """A computer room sets it once."""
    (program / "portable.txt").touch()

    assert app_paths.data_folder(None, {"COURSE_APP_DATA": "/other"}) == Path("/other")


def test_a_portable_program_keeps_its_data_beside_itself(program):
    """One file beside the program is enough; what stands in it does not matter."""
    (program / "portable.txt").write_text("anything")

    assert app_paths.data_folder(None, {}) == program / "data"


def test_else_it_is_the_systems_place_for_this_person(program):
    """Two people of one laptop have two folders."""
    folder = app_paths.data_folder(None, {})

    assert folder.is_absolute()
    assert program not in folder.parents
