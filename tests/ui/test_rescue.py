"""A facilitator puts records right: the wrong person, a list of names, a backup."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from course_app.study.learner_names import mark_of
from course_app.ui.facilitator.rows import RowList
from course_app.ui.screens.rescue import RescueScreen
from course_app.ui.widgets.choice_box import ChoiceBox
from course_app.ui.widgets.notice_bar import NoticeBar
from tests.ui.test_learners import ask, fill, wait_until_begun, who

__all__ = ["fill"]


@pytest.fixture
def pair(open_desk, fill):
    """Amina has read two pages; Josefa is on the laptop too. Gives (person, amina, josefa)."""
    amina, josefa = fill(["Amina", "Josefa"])
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Amina")
    person.press(Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Right)
    person.wait_until_kept()
    return person, amina, josefa


def open_place(person, place, value=""):
    person.desk.places.open(place, value)
    settle(person)


def settle(person):
    """Wait until what was asked beside the window is shown."""
    person.bot.waitUntil(lambda: person.desk.is_saved and person.desk.background().is_idle)


def notice(person):
    bar = person.window.findChild(NoticeBar)
    return bar.notice.words if bar is not None and bar.notice is not None else ""


def test_what_was_done_under_the_wrong_name_is_moved_and_moved_back(pair):
    """Two buttons, and the pages belong to the other learner; one more, and they do not."""
    person, amina, josefa = pair
    open_place(person, "rescue", amina)
    assert "Kept for" in person.words()

    person.press_button("Move this and all after it")
    person.bot.waitUntil(lambda: "Steps moved" in notice(person))
    settle(person)
    assert not person.desk.reader.pages(amina)
    assert person.desk.reader.pages(josefa)

    person.press_button("All corrections")
    assert "each correction can be undone" in person.words()
    person.press_button("Undo this correction")
    person.bot.waitUntil(lambda: "undone" in notice(person))
    settle(person)
    assert person.desk.reader.pages(amina)
    assert not person.desk.reader.pages(josefa)


def test_what_was_moved_away_is_gone_from_the_learners_own_screens(pair):
    """Home does not go on to show another person's reading."""
    person, amina, _ = pair
    open_place(person, "rescue", amina)
    person.press_button("Move this and all after it")
    person.bot.waitUntil(lambda: "Steps moved" in notice(person))
    settle(person)

    person.press(Qt.Key.Key_Escape)

    assert "Welcome" in person.words()


def test_two_people_of_one_name_are_told_apart(open_desk, fill):
    """In the list and where it is chosen whose it really was, by the mark of the gradebook."""
    amina, other, josefa = fill(["Amina", "amina", "Josefa"])
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    open_place(person, "rescue", josefa)

    screen = person.screen
    titles = [row.title for rows in screen.findChildren(RowList) for row in rows.rows]
    boxes = screen.findChildren(ChoiceBox)
    offered = " / ".join(box.itemText(at) for box in boxes for at in range(box.count()))
    for who_is, name in ((amina, "Amina"), (other, "amina")):
        assert f"{name} · {mark_of(who_is)}" in titles
        assert f"{name} · {mark_of(who_is)}" in offered
    assert "Josefa" in titles


def test_two_records_of_one_person_are_joined(pair):
    """The record that joins is no longer offered at the start."""
    person, amina, _ = pair
    open_place(person, "rescue", amina)

    person.press_button("One person: join")
    person.bot.waitUntil(lambda: "has joined" in notice(person))
    settle(person)

    assert [each.id for each in person.desk.reader.learners()] == [amina]
    ask(person)
    assert [card.name for card in person.screen.cards.cards] == ["Amina"]


def test_the_name_is_chosen_from_a_list_that_can_be_searched(open_desk, fill):
    """Two hundred names are no wall."""
    ids = fill([*(f"Learner {n}" for n in range(200)), "Zawadi"])
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Learner 0")
    open_place(person, "rescue")

    person.bot.keyClicks(person.screen.focusWidget(), "zaw")
    settle(person)

    assert "Zawadi" in person.words()
    assert "Nothing is kept for this learner yet." in person.words()
    assert person.screen.findChild(ChoiceBox).findData(ids[0]) >= 0


def test_the_facilitator_takes_a_pin_away(open_desk, fill):
    """Who forgot it goes on learning."""
    amina, _ = fill(["Josefa", "Amina"], pins={"Amina": "2468"})[::-1]
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    wait_until_begun(person, "Josefa")
    open_place(person, "rescue", amina)

    person.press_button("Ask for no PIN")
    person.bot.waitUntil(lambda: "no PIN any more" in notice(person))

    assert not any(each.pin for each in person.desk.reader.learners())


def test_an_empty_laptop_has_nothing_to_put_right(person):
    """The screen says so instead of showing nothing."""
    open_place(person, "rescue")

    assert isinstance(person.screen, RescueScreen)
    person.press_button("All corrections")
    assert "No record has been put right here yet." in person.words()


# a list of names


@pytest.fixture
def names_file(tmp_path):
    path = tmp_path / "names.csv"
    path.write_bytes(
        "Nom;Village\nZoé Ndiaye;Thiès\nAmina;Kano\nZoé Ndiaye;Dakar\n".encode("utf-16")
    )
    return path


def read_names(person, path, workshop=""):
    open_place(person, "name-import", workshop)
    person.desk.places._made["name-import"].read(path)  # noqa: SLF001  instead of a file dialog
    settle(person)


def test_a_list_is_shown_before_anything_is_added(pair, names_file):
    """New, known, twice: one looks first."""
    person, _, _ = pair

    read_names(person, names_file)

    assert "New: 1. Known already: 1. In the list twice: 1." in person.words()
    assert "Line 4: The name “Zoé Ndiaye” stands here a second time; line 2" in person.words()
    assert "Zoé Ndiaye" not in [each.name for each in person.desk.reader.learners()]


def test_names_that_were_copied_are_read_like_a_file(pair):
    """Thirty names from a letter or a spreadsheet need no file of their own."""
    person, _, _ = pair
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    open_place(person, "name-import")
    settle(person)
    person.bot.keyClick(person.screen, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "Nothing was copied" in notice(person)

    clipboard.setText("Zoé Ndiaye\nKofi Mensah\nZoé Ndiaye\n")
    person.bot.keyClick(person.screen, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(person)

    assert "Names that were copied" in person.words()
    assert "New: 2. Known already: 0. In the list twice: 1." in person.words()


def test_a_list_is_added_and_taken_back(pair, names_file):
    """With a backup before, and an undo after."""
    person, _, _ = pair
    read_names(person, names_file)

    person.press_button("Add new learners: 1")
    person.bot.waitUntil(lambda: "Learners added: 1" in notice(person))
    settle(person)
    assert "Zoé Ndiaye" in [each.name for each in person.desk.reader.learners()]
    assert list((person.desk.data / "backups").glob("*-import.db"))

    person.press_button("Take back the last list")
    person.bot.waitUntil(lambda: "Taken back: 1" in notice(person))
    settle(person)
    assert "Zoé Ndiaye" not in [each.name for each in person.desk.reader.learners()]


def test_a_list_for_a_workshop_puts_known_and_new_people_on_it(pair, names_file):
    """The workshop expects them all; nobody gets a second record."""
    person, amina, _ = pair
    read_names(person, names_file, "workshop-1")
    said = []
    person.desk.saver.kept.connect(said.extend)

    person.press_button("Put on the workshop's list: 2")
    person.bot.waitUntil(lambda: "list: 2. New on this laptop: 1" in notice(person))

    (expected,) = [each.result for each in said if each.object.kind == "workshop"]
    assert amina in expected["learners"]
    assert len(expected["learners"]) == 2


def test_a_file_that_is_no_list_is_said(pair, tmp_path):
    """A sentence above the screen, and the button is still there."""
    person, _, _ = pair
    path = tmp_path / "names.xlsx"
    path.write_bytes(b"PK\x03\x04")

    read_names(person, path)

    assert "save it as CSV" in notice(person)
    assert person.button("Choose a file").isVisible()


# backups


def test_one_goes_back_to_a_backup_and_learns_on(pair):
    """The window stays; the learner is where they were then."""
    person, amina, _ = pair
    person.desk._store.back_up("asked")  # noqa: SLF001  another laptop's way would do too
    before = set(person.desk.reader.pages(amina))
    person.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    person.wait_until_kept()
    after = set(person.desk.reader.pages(amina))
    assert after != before
    open_place(person, "restore")
    assert "Steps kept since then" in person.words()
    assert person.button("Go back to").property("primary") != "true"

    person.press_button("Go back to")
    person.bot.waitUntil(lambda: "is as it was" in notice(person))

    assert set(person.desk.reader.pages(amina)) == before
    assert who(person) == "Amina"
    person.press(Qt.Key.Key_Right)
    person.wait_until_kept()
    assert set(person.desk.reader.pages(amina)) != before

    open_place(person, "restore")  # that was the wrong button: what was before is there as well
    assert person.screen.list.rows[0].words == "Before going back to a backup"
    person.press_button("Go back to")
    person.bot.waitUntil(lambda: "is as it was" in notice(person))
    assert set(person.desk.reader.pages(amina)) == after


def test_a_backup_is_made_by_hand_and_listed(person):
    """The empty list says what to do, and then it is not empty."""
    open_place(person, "restore")
    assert "There is no backup yet." in person.words()

    person.press_button("Make a backup now")
    person.bot.waitUntil(lambda: "The backup is made" in notice(person))
    settle(person)

    (row,) = person.screen.list.rows
    assert re.fullmatch(r"\d{1,2} [A-Z][a-z]+ \d{4}, \d\d:\d\d", row.title)
    assert row.title in notice(person)


def test_a_damaged_backup_is_listed_but_not_gone_back_to(pair):
    """It says that it is damaged, and its button is grey."""
    person, _, _ = pair
    path = person.desk._store.back_up("asked")  # noqa: SLF001
    path.write_bytes(b"no database at all" * 100)
    open_place(person, "restore")

    assert person.screen.list.rows[0].badge == "Damaged"
    assert not person.button("Go back to").isEnabled()


def test_the_file_is_checked_when_asked(pair):
    """One sentence that it is whole."""
    person, _, _ = pair
    open_place(person, "restore")

    person.press_button("Check the file")
    person.bot.waitUntil(lambda: "The file is whole" in notice(person))
