"""What a command prints where nobody can take it: a full disk, a pipe that was closed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SMALL = str(Path(__file__).parent / "data" / "small-course")
FULL = Path("/dev/full")

pytestmark = pytest.mark.skipif(not FULL.exists(), reason="only Linux has a disk that is full")


@pytest.fixture(params=["", "1"], ids=["at the last flush", "at once"])
def environment(request):
    """Have Python keep what is printed until the end, or write it at once."""
    return {**os.environ, "PYTHONUNBUFFERED": request.param, "LC_ALL": "C.UTF-8"}


def _run(arguments, environment, out, err=subprocess.PIPE):
    command = [sys.executable, "-m", "course_app", *arguments]
    done = subprocess.run(
        command, stdout=out, stderr=err, env=environment, text=True, check=False, timeout=60
    )
    return done.returncode, done.stderr


@pytest.fixture
def closed_pipe():
    """Give the end of a pipe whose other end is closed."""
    reading, writing = os.pipe()
    os.close(reading)
    yield writing
    os.close(writing)


@pytest.mark.parametrize(
    "words",
    [
        ["check", SMALL],
        ["check", SMALL, "--json"],
        ["learners", "add", "Amina"],
        ["learners", "add", "Amina", "--json"],
        ["--help"],
        ["--version"],
        ["results", "export", "--help"],
    ],
    ids=" ".join,
)
def test_a_full_disk_behind_the_output_is_one_sentence(words, environment, tmp_path):
    """Help and version too, and no traceback of Python's own."""
    words = [*words, "--data", str(tmp_path)] if words[0] == "learners" else words
    with FULL.open("w") as full:
        code, problems = _run(words, environment, full)

    said = "What the command says could not be written (No space left on device)."
    assert said in problems
    assert "Traceback" not in problems
    assert "Exception" not in problems
    assert code == 3


def test_what_the_command_did_stays_done(environment, tmp_path):
    """The sentence says so."""
    data = ["--data", str(tmp_path)]
    with FULL.open("w") as full:
        _run(["learners", "add", "Amina", *data], environment, full)
    _run(["learners", "add", "Juma", *data], environment, subprocess.DEVNULL)

    command = [sys.executable, "-m", "course_app", "learners", "list", *data]
    listed = subprocess.run(command, capture_output=True, env=environment, text=True, check=True)
    assert "Amina" in listed.stdout
    assert "Juma" in listed.stdout


def test_a_failing_check_keeps_its_exit_code(environment, tmp_path):
    """A script that asks whether the course is good must not hear something else."""
    (tmp_path / "course.toml").write_text("format = 1\n", encoding="utf-8")
    words = ["check", str(tmp_path), "--json"]
    code, _ = _run(words, environment, subprocess.DEVNULL)
    with FULL.open("w") as full:
        refused, problems = _run(words, environment, full)

    assert code == refused != 0
    assert "could not be written" in problems


@pytest.mark.parametrize("words", [["check", SMALL], ["check", SMALL, "--json"], ["--help"]])
def test_a_closed_pipe_ends_quietly(words, environment, closed_pipe):
    """As in `course-app check … | head -1`."""
    code, problems = _run(words, environment, closed_pipe)

    assert "rror:" not in problems
    assert "Traceback" not in problems
    assert "could not be written" not in problems
    assert code == _run(words, environment, subprocess.DEVNULL)[0]


def test_a_closed_pipe_behind_both_streams_ends_quietly(environment, closed_pipe, tmp_path):
    """As in `course-app check … 2>&1 | head -1`: the exit code is the one that was meant."""
    code, _ = _run(["check", str(tmp_path / "none")], environment, closed_pipe, closed_pipe)

    assert code == 3


def test_a_full_disk_behind_both_streams_leaves_the_exit_code(environment, tmp_path):
    """There is nowhere left to say anything."""
    with FULL.open("w") as full:
        assert _run(["check", SMALL], environment, full, full)[0] == 3
        assert _run(["doctor", "--data", str(tmp_path)], environment, full, full)[0] == 4


def test_a_command_runs_without_any_streams(environment, tmp_path):
    """A program of the desktop has none on Windows, and `>&-` takes them away elsewhere."""
    command = f'"{sys.executable}" -m course_app learners add Amina --data "{tmp_path}" >&- 2>&-'
    done = subprocess.run(command, shell=True, env=environment, check=False)  # noqa: S602  ours

    assert done.returncode == 0
