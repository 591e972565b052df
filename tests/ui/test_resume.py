"""Close the lid, pull the battery, kill the process: the learner goes on where they were."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

ROOT = Path(__file__).resolve().parents[2]


def killed_after(data, answers, *quiz):
    """Let a learner answer, kill them without warning, and give what they were told last."""
    command = [sys.executable, ROOT / "tests" / "ui" / "learner_process.py", data, str(answers)]
    command += quiz
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as child:
        for line in child.stdout:
            told = json.loads(line)
            if told["left"] == 0:
                break
        child.send_signal(signal.SIGKILL)
    return told


@pytest.mark.parametrize("answers", [1, 3])
def test_a_killed_quiz_goes_on_at_the_same_question(open_desk, tmp_path, answers):
    """The answer that had shown "Saved" is there, with its feedback, and the next one comes."""
    told = killed_after(tmp_path / "data", answers)
    assert told["saved"]

    person = open_desk()

    assert person.screen_name == "QuizScreen"
    assert person.desk.navigator.question.id == told["question"]
    assert f"Question {answers} of 8" in person.words()
    assert "Next question" in person.words()

    person.press(Qt.Key.Key_Return)
    assert f"Question {answers + 1} of 8" in person.words()


def test_a_killed_practice_goes_on_at_the_same_question(open_desk, tmp_path):
    """With the answers before it, and still without a score."""
    told = killed_after(tmp_path / "data", 2, "practice")
    assert told["saved"]

    person = open_desk()

    assert person.desk.navigator.question.id == told["question"]
    assert "Practice: 2 of" in person.words()
    assert "Next question" in person.words()
    person.press(Qt.Key.Key_Return)
    assert "Practice: 3 of" in person.words()


@pytest.mark.parametrize(("quiz", "total"), [("pre-test", 9), ("final-test", 18)])
def test_a_killed_test_goes_on_at_the_same_question(open_desk, tmp_path, quiz, total):
    """The answers before it are kept, and nothing is told of them."""
    told = killed_after(tmp_path / "data", 2, quiz)
    assert told["saved"]

    person = open_desk()

    assert person.desk.navigator.question.id == told["question"]
    assert f"Question 3 of {total}" in person.words()
    assert "Next question" not in person.words()


def test_options_stand_in_the_same_order_after_a_restart(open_desk):
    """Option B is still option B."""
    first = open_desk()
    first.press(Qt.Key.Key_Return)
    first.read_to_the_quiz()
    before = first.words()
    first.wait_until_saved()
    first.desk.close()

    again = open_desk()

    assert again.words().splitlines()[:8] == before.splitlines()[:8]


def test_a_page_is_open_again_where_it_was_left(open_desk):
    """Reading goes on at the same page, without a detour by Home."""
    first = open_desk()
    first.press(Qt.Key.Key_Return, Qt.Key.Key_Right)
    first.wait_until_saved()
    first.desk.close()

    assert "Page 2 of" in open_desk().words()


def test_who_left_from_home_begins_at_home(open_desk):
    """The next start shows what the last end showed."""
    first = open_desk()
    first.press(Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    first.desk.close()

    again = open_desk()

    assert again.screen_name == "HomeScreen"
    assert "You stopped at page 2" in again.words()
