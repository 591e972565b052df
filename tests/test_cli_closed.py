"""Folders that the person at the command line may not look into: a sentence, and an exit code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SMALL = Path(__file__).parent / "data" / "small-course"
CAPABILITIES = "-dac_override,-dac_read_search,-fowner"  # by which root may look everywhere


@pytest.fixture
def as_anybody():
    """Runs the program without the rights of root; gives exit code, output and errors."""
    before = []
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        program = shutil.which("setpriv")
        before = [program, f"--bounding-set={CAPABILITIES}", f"--inh-caps={CAPABILITIES}"]
        if not program or subprocess.run([*before, "true"], check=False).returncode:
            pytest.skip("rights of root cannot be given up here")
    elif not hasattr(os, "geteuid"):
        pytest.skip("this system has other rights")

    def run(*words):
        command = [*before, sys.executable, "-m", "course_app", *map(str, words)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        return done.returncode, done.stdout, done.stderr

    return run


@pytest.fixture
def closed():
    """Closes folders to everybody until the end of the test."""
    folders = []

    def close(folder):
        folder.chmod(0)
        folders.append(folder)
        return folder

    yield close
    for folder in folders:
        folder.chmod(0o700)


@pytest.mark.parametrize(
    "words",
    [
        ["doctor"],
        ["doctor", "--repair"],
        ["doctor", "--back-up"],
        ["doctor", "--restore", "1"],
        ["gradebook"],
        ["learners", "list"],
        ["learners", "add", "Juma"],
        ["results", "export", "-o", "never.results"],
        ["results", "export", "--format", "xlsx", "-o", "never.xlsx"],
        ["results", "import", "none.results"],
        ["results", "push", "--lrs", "http://localhost:1/xapi"],
        ["keys", "show"],
    ],
    ids=" ".join,
)
def test_a_closed_data_folder_is_a_sentence(as_anybody, closed, tmp_path, words):
    data = tmp_path / "data"
    assert as_anybody("learners", "add", "Amina", "--data", data)[0] == 0

    code, _, problems = as_anybody(*words, "--data", closed(data))

    assert "Permission denied" in problems
    assert "Traceback" not in problems
    assert code in {3, 4}


def test_closed_backups_are_said_with_the_rest(as_anybody, closed, tmp_path):
    data = tmp_path / "data"
    as_anybody("learners", "add", "Amina", "--data", data)
    as_anybody("doctor", "--back-up", "--data", data)
    closed(data / "backups")

    code, said, problems = as_anybody("doctor", "--data", data)

    assert code == 4
    assert "steps up to 1" in said
    assert problems.count("Permission denied") == 1


def test_a_closed_lesson_is_an_error_of_the_course(as_anybody, closed, tmp_path):
    course = Path(shutil.copytree(SMALL, tmp_path / "course"))
    closed(course / "11-sharing")

    code, _, problems = as_anybody("check", course)

    assert code == 1
    assert "lesson.md: This file cannot be read (Permission denied)" in problems


def test_a_closed_stick_is_refused_by_name(as_anybody, closed, tmp_path):
    """It is no stick without results."""
    stick = tmp_path / "stick"
    stick.mkdir()
    closed(stick)

    code, _, problems = as_anybody("results", "import", stick, "--data", tmp_path / "data")

    assert code == 3
    assert f"{stick}: This file of results cannot be read (Permission denied)" in problems
