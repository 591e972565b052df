"""The walk that takes pictures: what it says is true, also of a course that cannot be opened."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def tour(course, pictures):
    """Go through a course as a person without a screen does."""
    command = [sys.executable, "-m", "course_app", course, "--tour", pictures]
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*=false"}
    done = subprocess.run(
        command, cwd=ROOT, env=quiet, capture_output=True, text=True, timeout=60, check=False
    )
    return done.returncode, done.stdout, done.stderr


def test_the_stops_of_a_course_are_on_pictures(tmp_path):
    code, told, _ = tour(ROOT / "tests/data/small-course", tmp_path)

    assert code == 0
    assert f"are in {tmp_path}." in told
    stops = [path.stem for path in sorted(tmp_path.glob("*.png"))]
    assert stops == ["1-home", "2-lesson-page", "3-question", "4-feedback"]


def test_a_course_that_is_not_there_is_not_said_to_be_opened(tmp_path):
    code, told, wrong = tour(tmp_path / "nowhere", tmp_path)

    assert code == 3
    assert told == ""
    assert "The course was not opened" in wrong
    assert [path.stem for path in tmp_path.glob("*.png")] == ["1-problem"]
