"""A data folder on a stick: it goes on elsewhere, and a copy is another laptop to the log."""

from __future__ import annotations

import shutil
from contextlib import closing

from PySide6.QtCore import Qt

from course_app.store import log
from course_app.store.connection import DATABASE, connect_reader
from tests.ui.test_learners import fill, wait_until_begun

__all__ = ["fill"]


def statements(folder):
    with closing(connect_reader(folder / DATABASE)) as connection:
        return list(log.read(connection))


def read_a_page(open_desk, data):
    """Begin as Amina at a folder, read two pages, and close."""
    person = open_desk(data=data)
    wait_until_begun(person, "Amina")
    person.press(Qt.Key.Key_Return, Qt.Key.Key_Right)
    person.wait_until_kept()
    pages = set(person.desk.reader.pages(person.desk.session.learner))
    person.desk.window.close()
    person.desk.close()
    return pages


def test_a_folder_that_was_moved_goes_on_where_it_was(open_desk, fill, tmp_path):
    """Another drive letter, the same learner at the same place."""
    fill(["Amina"])
    before = read_a_page(open_desk, tmp_path / "data")
    (tmp_path / "data").rename(tmp_path / "elsewhere")

    person = open_desk(data=tmp_path / "elsewhere")
    wait_until_begun(person, "Amina")

    assert before <= set(person.desk.reader.pages(person.desk.session.learner))
    assert person.screen_name == "ReaderScreen"


def test_a_copied_folder_never_gives_one_number_to_two_steps(open_desk, fill, tmp_path):
    """Both laptops go on; brought together, nothing contradicts."""
    fill(["Amina"])
    read_a_page(open_desk, tmp_path / "data")
    shutil.copytree(tmp_path / "data", tmp_path / "copy")

    read_a_page(open_desk, tmp_path / "data")
    read_a_page(open_desk, tmp_path / "copy")

    both = {s.id: s for folder in ("data", "copy") for s in statements(tmp_path / folder)}
    places = [(s.device, s.seq) for s in both.values()]
    assert len(places) == len(set(places))
    assert len({device for device, _ in places}) == 2
