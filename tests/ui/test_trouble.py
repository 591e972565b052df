"""What is wrong is a page that can be read, never a crash; what was saved is not touched."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from course_app.errors import Problem, StoreError

SMALL = Path(__file__).resolve().parents[1] / "data" / "small-course"


@pytest.fixture
def small(tmp_path):
    return Path(shutil.copytree(SMALL, tmp_path / "course"))


def test_a_missing_course_is_said(open_desk, tmp_path):
    """A wrong folder name is no riddle."""
    person = open_desk(course=tmp_path / "nowhere")

    assert "This course cannot be opened" in person.words()
    assert "Nothing that was saved has been touched." in person.words()


@pytest.mark.parametrize(
    ("name", "content", "place"),
    [
        ("course.toml", b"format = ", "course.toml:1"),
        ("11-sharing/lesson.md", b"# A title\n\n## Page {#p}\n\n\xff\n", "lesson.md:5"),
        ("11-sharing/quiz.gift", b"::T::Is it so? {\n=Yes\n~No\n", "quiz.gift:1"),
    ],
)
def test_a_broken_file_is_named_with_its_line(open_desk, small, name, content, place):
    """The author reads where to look."""
    (small / name).write_bytes(content)

    person = open_desk(course=small)

    assert place in person.words()


def test_a_course_that_was_mended_opens_with_try_again(open_desk, small):
    """No restart is needed."""
    toml = (small / "course.toml").read_bytes()
    (small / "course.toml").write_bytes(b"no toml")
    person = open_desk(course=small)
    (small / "course.toml").write_bytes(toml)

    person.press(Qt.Key.Key_Return)

    assert "Welcome" in person.words()


def test_after_try_again_the_first_screen_works(open_desk, small):
    """Home was shown, but no button led on and nothing was saved: nobody opened the course."""
    toml = (small / "course.toml").read_bytes()
    (small / "course.toml").write_bytes(b"no toml")
    person = open_desk(course=small)
    person.bot.wait(300)  # somebody reads what is wrong
    (small / "course.toml").write_bytes(toml)

    person.press(Qt.Key.Key_Return)
    assert person.screen_name == "HomeScreen"
    person.press(Qt.Key.Key_Return)

    assert person.screen_name == "ReaderScreen"
    person.press(Qt.Key.Key_Right)
    person.wait_until_saved()


def test_a_data_folder_that_is_a_file_is_said(open_desk, tmp_path):
    """Where nothing can be kept, nothing is pretended."""
    (tmp_path / "data").write_text("not a folder")

    person = open_desk()

    assert "Your work cannot be opened" in person.words()
    assert str(tmp_path / "data") in person.words()


def test_a_second_window_on_one_data_folder_is_said(open_desk):
    """Two windows never write into one file."""
    open_desk()

    second = open_desk()

    assert "Your work cannot be opened" in second.words()


def test_a_course_that_breaks_later_keeps_what_was_done(open_desk, small):
    """An author's mistake takes nobody's progress away."""
    first = open_desk(course=small)
    first.press(Qt.Key.Key_Return, Qt.Key.Key_Right)
    first.wait_until_saved()
    first.desk.close()
    text = (small / "11-sharing" / "lesson.md").read_bytes()
    (small / "11-sharing" / "lesson.md").write_bytes(b"\xff")
    open_desk(course=small).desk.close()
    (small / "11-sharing" / "lesson.md").write_bytes(text)

    assert "Page 2 of" in open_desk(course=small).words()


def test_after_try_again_in_the_middle_everything_works(open_desk, small):
    """Another language was asked for while a lesson was broken: the old course stayed behind."""
    person = open_desk(course=small)
    person.press(Qt.Key.Key_Return)
    person.press(Qt.Key.Key_Right)
    person.wait_until_saved()
    toml = (small / "course.toml").read_bytes()
    (small / "course.toml").write_bytes(b"no toml")
    person.desk.settings.put("language", "es")
    assert person.screen_name == "ProblemScreen"
    (small / "course.toml").write_bytes(toml)
    before = person.desk.session

    person.press(Qt.Key.Key_Return)
    assert person.desk.session is not before
    assert person.screen_name == "ReaderScreen"
    assert "Page 2" not in person.words()
    person.press(Qt.Key.Key_Right)
    person.wait_until_kept()


def test_after_a_repair_that_cannot_be_read_at_once_try_again_works(open_desk, monkeypatch):
    """Home was shown, but no button led on and nothing was kept: the session had ended."""
    person = open_desk()
    person.press(Qt.Key.Key_Return, Qt.Key.Key_Right)
    person.wait_until_saved()
    learner = person.desk.session.learner
    trouble = StoreError(Problem(text="The disk is gone", remedy="Put it back"))

    def no_reader(_store):
        raise trouble

    with monkeypatch.context() as away:
        away.setattr("course_app.store.store.Store.reader", no_reader)
        person.desk.repair()
        person.bot.waitUntil(lambda: person.screen_name == "ProblemScreen")

    person.press(Qt.Key.Key_Return)
    assert person.screen_name in {"HomeScreen", "ReaderScreen"}
    before = set(person.desk.reader.pages(learner))
    if person.screen_name == "HomeScreen":
        person.press(Qt.Key.Key_Return)
    assert person.screen_name == "ReaderScreen"
    person.press(Qt.Key.Key_Right)
    person.wait_until_kept()
    assert set(person.desk.reader.pages(learner)) > before
