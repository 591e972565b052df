"""What is begun is on the disk soon, and is forgotten there only when the answer is saved."""

from __future__ import annotations

import json

import pytest

from course_app.store.begun import NAME, BegunAnswers
from course_app.ui.begun import Begun
from tests.ui.right_response import right_response


@pytest.fixture
def saved():
    """Whether all that was answered is on the disk; a test may change it."""
    return [True]


@pytest.fixture
def begun(tmp_path, qapp, saved):
    made = Begun(BegunAnswers(tmp_path), lambda: saved[0], qapp)
    yield made
    made.end(writes=False)


def on_disk(folder):
    file = folder / NAME
    return json.loads(file.read_text()) if file.exists() else {}


def test_an_answer_is_not_forgotten_before_it_is_saved(begun, saved, tmp_path, qtbot):
    begun.keep("a", "q", {"text": "half"})
    qtbot.waitUntil(lambda: on_disk(tmp_path) != {})
    saved[0] = False
    begun.keep("a", "q", None)
    qtbot.wait(1300)
    assert on_disk(tmp_path) == {"a": {"q": {"text": "half"}}}
    saved[0] = True
    qtbot.waitUntil(lambda: on_disk(tmp_path) == {})


def test_a_write_that_failed_is_tried_again(begun, tmp_path, qtbot, monkeypatch):
    writes = []
    real = BegunAnswers.write

    def fails_once(kept, now):
        writes.append(now)
        return len(writes) > 1 and real(kept, now)

    monkeypatch.setattr(BegunAnswers, "write", fails_once)
    begun.keep("a", "q", {"text": "half"})
    qtbot.waitUntil(lambda: on_disk(tmp_path) == {"a": {"q": {"text": "half"}}})


def test_what_is_later_is_not_written_over(tmp_path):
    kept = BegunAnswers(tmp_path)
    kept.keep("a", "q", {"text": "h"})
    before = kept.now()
    kept.keep("a", "q", {"text": "half"})
    assert kept.write(kept.now())
    assert kept.write(before)
    assert on_disk(tmp_path) == {"a": {"q": {"text": "half"}}}


def test_nothing_of_a_test_that_was_answered_stays(open_desk, tmp_path):
    """There is no feedback in it: each answer leads to the next question at once."""
    person = open_desk()
    person.desk.window.home.again_requested.emit()
    for _question in range(9):
        person.screen.pane.show_response(right_response(person.desk.navigator.question))
        person.button("Answer").click()
    assert person.screen_name == "ResultsScreen"
    person.wait_until_kept()
    person.desk.close()
    assert on_disk(tmp_path / "data") == {}
