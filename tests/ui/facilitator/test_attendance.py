"""Attendance at the door, the form of a workshop, and what can be wrong with both."""

import time as stopwatch

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from course_app.ui.facilitator.rows import RowList
from course_app.ui.widgets.notice_bar import NoticeBar
from course_app.workshop.sessions import Details, WorkshopId, WorkshopWords
from tests.ui.conftest import make_clocks
from tests.ui.facilitator.conftest import unlock
from tests.ui.facilitator.test_workshop import kept, make_workshop

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def door(facilitator):
    """At the door of a workshop; three people are known, two of one name."""
    facilitator.add_people("Amina Banda", "Josefa Cruz", "Amina Banda")
    make_workshop(facilitator)
    facilitator.press_button("Take attendance")
    facilitator.wait_for_screen("AttendanceScreen")
    return facilitator


def mark(facilitator, typed):
    facilitator.type(typed)
    facilitator.press(Qt.Key.Key_Return)


def test_two_letters_and_enter(door, tmp_path):
    """And the line is empty for the next one."""
    mark(door, "cr")
    assert "Josefa Cruz is here" in door.words()
    assert "Here: 1 of 1" in door.words()
    assert door.field("Name").text() == ""
    door.person.wait_until_kept()
    assert len(kept(tmp_path / "data").present) == 1


def test_a_mark_is_taken_back_by_ctrl_z(door, tmp_path):
    """Also who was not on the list goes from it again."""
    mark(door, "cr")
    door.bot.keyClick(door.field("Name"), Qt.Key.Key_Z, CONTROL)
    assert "Undone: Josefa Cruz" in door.words()
    assert "Here: 0 of 0" in door.words()
    door.bot.keyClick(door.field("Name"), Qt.Key.Key_Z, CONTROL)
    assert "nothing to undo" in door.words()
    door.person.wait_until_kept()
    workshop = kept(tmp_path / "data")
    assert workshop is not None
    assert workshop.people == ()


def test_nobody_is_marked_twice(door, tmp_path):
    """It says so, and nothing more is kept."""
    mark(door, "cr")
    mark(door, "cr")
    assert "is here already" in door.words()
    door.person.wait_until_kept()
    assert len(kept(tmp_path / "data").present) == 1


def test_two_people_of_one_name_are_told_apart_and_both_come(door, tmp_path):
    """The one who is here already goes to the end of those who fit."""
    door.type("am")
    titles = [row.title for row in door.rows() if "Amina" in row.title]
    assert len(set(titles)) == 2
    door.press(Qt.Key.Key_Return)
    mark(door, "am")
    door.person.wait_until_kept()
    assert len(kept(tmp_path / "data").present) == 2


def test_a_newcomer_is_typed_at_the_door(door, tmp_path):
    """And is found the next time; one of a known name is another person."""
    mark(door, "Thandiwe Nkosi")
    assert "Thandiwe Nkosi is new and is here" in door.words()
    door.type("Josefa Cruz")
    assert "Another person called Josefa Cruz" in [row.title for row in door.rows()]
    door.press(Qt.Key.Key_Escape)
    door.type("tha")
    assert any(row.title == "Thandiwe Nkosi" for row in door.rows())
    door.press(Qt.Key.Key_Escape)
    door.bot.keyClick(door.field("Name"), Qt.Key.Key_Z, CONTROL)
    door.type("tha")
    assert not any(row.title == "Thandiwe Nkosi" for row in door.rows())


def test_a_remark_on_a_person(door, tmp_path):
    """It is kept with the attendance."""
    mark(door, "cr")
    door.fill("A remark on Josefa Cruz", "came late")
    door.press(Qt.Key.Key_Return)
    door.person.wait_until_kept()
    (attendance,) = kept(tmp_path / "data").present.values()
    assert attendance.remark == "came late"


def test_somebody_marked_by_mistake_is_pressed_again_in_the_list(door, tmp_path):
    """The list on the right changes here and not."""
    mark(door, "cr")
    people = next(w for w in door.screen.findChildren(RowList) if w.rows and w.isVisible())
    people.setFocus()
    door.press(Qt.Key.Key_Return)
    assert "is not marked as here any more" in door.words()
    door.person.wait_until_kept()
    assert kept(tmp_path / "data").present == {}


def test_a_list_of_5000_opens_and_each_mark_is_quick(facilitator, tmp_path):
    """A whole district by mistake: nothing stands still, and the next letter finds less."""
    people = facilitator.add_people(*(f"Person {number:04} Number" for number in range(5000)))
    make_workshop(facilitator)
    words = WorkshopWords(kept(tmp_path / "data").id, make_clocks().new_id)
    facilitator.person.desk.saver.save([words.expect(people)])
    facilitator.wait_for_words("Here: 0 of 5000")
    facilitator.press_button("Take attendance")
    facilitator.wait_for_screen("AttendanceScreen")
    begun = stopwatch.perf_counter()
    mark(facilitator, "4321")
    took = stopwatch.perf_counter() - begun
    assert "Person 4321 Number is here" in facilitator.words()
    assert "Here: 1 of 5000" in facilitator.words()
    assert took < 2.0


def test_one_workshop_after_another(facilitator, tmp_path):
    """What is done in the second is not done in the first, and both open again."""
    facilitator.add_people("Amina Banda", "Josefa Cruz")
    for title, typed in (("Monday", "ami"), ("Tuesday", "jos")):
        make_workshop(facilitator, title=title)
        facilitator.press_button("Take attendance")
        mark(facilitator, typed)
        facilitator.press_button("Done")
        facilitator.press_button("Present")
        facilitator.wait_for_screen("PresenterScreen")
        facilitator.press_button("Stop presenting")
        facilitator.press_button("All workshops")
        facilitator.wait_for_row(title)
    for title in ("Monday", "Tuesday"):
        facilitator.open_row(title)
        facilitator.wait_for_words("Here: 1 of 1")
        facilitator.press_button("Take attendance")
        facilitator.wait_for_screen("AttendanceScreen")
        names = {"Monday": "Amina Banda", "Tuesday": "Josefa Cruz"}
        assert [row.title for row in facilitator.rows()] == [names[title]]
        facilitator.press_button("Done")
        facilitator.press_button("All workshops")
        facilitator.wait_for_row(title)


def test_names_from_a_list_come_on_the_workshops_list_and_one_is_back_there(door, tmp_path):
    """A line says how many were put on it; a name that two people have is put on by a person."""
    QApplication.clipboard().setText("Josefa Cruz\nAmina Banda\nThandiwe Nkosi")
    door.press_button("Names from a list")
    door.press_button("Paste names")
    door.wait_for_words("Put on the workshop's list: 2")
    door.press_button("Put on the workshop's list: 2")
    door.wait_for_words("Here: 0 of 2")
    assert door.screen_name == "AttendanceScreen"
    notice = door.person.window.findChild(NoticeBar)
    assert notice.isVisible()
    assert notice.notice.words == "Put on the workshop's list: 2. New on this laptop: 1."
    assert {row.title for row in door.rows()} == {"Josefa Cruz", "Thandiwe Nkosi"}
    assert len(kept(tmp_path / "data").roster) == 2
    mark(door, "cr")
    assert not notice.isVisible()
    assert "Here: 1 of 2" in door.words()


def people_list(facilitator):
    return next(w for w in facilitator.screen.findChildren(RowList) if w.rows and w.isVisible())


def test_a_name_is_taken_off_the_list_and_comes_back_by_ctrl_z(door, tmp_path):
    """By the Delete key in the list, also of somebody who is here; the learner is not touched."""
    mark(door, "cr")
    mark(door, "Thandiwe Nkosi")
    people_list(door).setFocus()
    people_list(door).step(-8)
    door.press(Qt.Key.Key_Delete)
    assert "Josefa Cruz is off this workshop's list. All answers stay kept." in door.words()
    assert [row.title for row in door.rows()] == ["Thandiwe Nkosi"]
    assert "Here: 1 of 1" in door.words()
    door.person.wait_until_kept()
    assert len(kept(tmp_path / "data").people) == 1
    assert "Josefa Cruz" in [each.name for each in door.person.desk.reader.learners()]

    door.bot.keyClick(people_list(door), Qt.Key.Key_Z, CONTROL)
    assert "Undone: Josefa Cruz" in door.words()
    assert "Here: 2 of 2" in door.words()
    door.person.wait_until_kept()
    assert len(kept(tmp_path / "data").present) == 2


def test_a_name_is_taken_off_the_list_by_a_button_that_says_whose(door, tmp_path):
    """The last one too: then the list says that it is empty, and undo brings the name back."""
    mark(door, "cr")
    button = door.person.button("Take off the list")
    assert button.accessibleName() == "Take Josefa Cruz off the list; answers stay kept"
    door.press_button("Take off the list")
    assert "Nobody is on the list yet" in door.words()
    assert not button.isVisible()
    door.press_button("Undo")
    assert [row.title for row in door.rows()] == ["Josefa Cruz"]
    door.person.wait_until_kept()
    assert len(kept(tmp_path / "data").roster) == 1


def test_delete_in_the_line_takes_a_letter_and_nobody(door):
    """The key belongs to the list only where the list has the keyboard."""
    mark(door, "cr")
    door.type("x")
    door.press(Qt.Key.Key_Home, Qt.Key.Key_Delete)
    assert door.field("Name").text() == ""
    assert "Here: 1 of 1" in door.words()


def test_a_list_that_is_pasted_into_the_line_is_a_list(door, tmp_path):
    """Its names in a row are not a person; what would be added is shown first."""
    QApplication.clipboard().setText("Zoë Ndiaye\r\nJosefa Cruz\r\n")
    door.bot.keyClick(door.field("Name"), Qt.Key.Key_V, CONTROL)
    person = door.person
    door.bot.waitUntil(lambda: "New: 1. Known already: 1." in person.words())
    person.press_button("Put on the workshop's list: 2")
    door.bot.waitUntil(lambda: person.screen_name == "ShellScreen")
    assert door.field("Name").text() == ""
    assert [row.title for row in door.rows()] == ["Josefa Cruz", "Zoë Ndiaye"]
    door.person.wait_until_kept()
    assert len(kept(tmp_path / "data").roster) == 2


def test_one_name_that_is_pasted_is_looked_for(door):
    """Also with the end of its line."""
    QApplication.clipboard().setText("Josefa Cruz\n")
    door.bot.keyClick(door.field("Name"), Qt.Key.Key_V, CONTROL)
    door.press(Qt.Key.Key_Return)
    assert "Josefa Cruz is here" in door.words()


def test_after_a_name_is_taken_off_its_place_stays_selected(door):
    """The next press does not meet somebody at the top of the list."""
    for name in ("cr", "Bo Lima", "Cora Mwale", "Dan Okoth"):
        mark(door, name)
    people = next(r for r in door.person.screen.findChildren(RowList) if len(r.rows) == 4)
    names = [row.title for row in people.rows]
    people.setFocus()
    door.press(Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    titles = {row.id: row.title for row in people.rows}
    assert names[1] not in titles.values()
    assert titles[people.current] == names[2]


def test_a_list_that_has_the_keyboard_looks_so(door):
    """The chosen row stays marked while one types in the line, but not as if keys went there."""
    mark(door, "cr")
    people = next(
        rows for rows in door.person.screen.findChildren(RowList) if rows.rows and rows.isVisible()
    )
    elsewhere = people.grab().toImage()
    people.setFocus()
    assert people.hasFocus()
    assert people.grab().toImage() != elsewhere


# the form


def test_a_workshop_needs_a_title(facilitator):
    """It says what to type; nothing is kept before."""
    facilitator.press_button("New workshop")
    facilitator.wait_for_screen("WorkshopForm")
    facilitator.press(Qt.Key.Key_Return)
    assert "Type a title" in facilitator.words()
    facilitator.press(Qt.Key.Key_Escape)
    facilitator.wait_for_screen("WorkshopsScreen")
    assert "No workshop yet" in facilitator.words()


def test_details_are_corrected_and_a_workshop_is_closed_archived_and_opened_again(
    facilitator, tmp_path
):
    """Each is a statement more; an archived one is found again when it is asked for."""
    make_workshop(facilitator, title="Market tradrs")
    facilitator.press_button("Correct")
    facilitator.fill("Title", "Market traders")
    facilitator.person.button("45 minutes").click()
    facilitator.press_button("Save the changes")
    facilitator.wait_for_screen("WorkshopScreen")
    assert "45 minutes a lesson" in facilitator.words()
    facilitator.press_button("Close the workshop")
    assert "Closed" in facilitator.words()
    facilitator.press_button("Archive")
    facilitator.press_button("All workshops")
    facilitator.wait_for_screen("WorkshopsScreen")
    facilitator.wait_for_words("Show archived ones")
    assert not facilitator.rows()
    facilitator.person.button("Show archived ones").click()
    facilitator.wait_for_row("Market traders")
    facilitator.open_row("Market traders")
    facilitator.wait_for_screen("WorkshopScreen")
    facilitator.press_button("Open again")
    facilitator.person.wait_until_kept()
    workshop = kept(tmp_path / "data")
    assert (workshop.state, workshop.details.title) == ("open", "Market traders")
    assert (workshop.details.duration, workshop.details.lessons) == ("45", ("4.3",))


def test_a_lesson_that_is_gone_from_the_course_is_said(facilitator):
    """An old workshop opens all the same; what was kept about the lesson stays."""
    clocks = make_clocks()
    words = WorkshopWords(WorkshopId("w-old"), clocks.new_id)
    drafts = words.open(Details(title="Years ago", lessons=("9.9", "4.3"), date="2020-05-04"))
    facilitator.person.desk.saver.save(drafts)
    facilitator.person.wait_until_kept()
    facilitator.open_page("Workshops")
    facilitator.wait_for_row("Years ago")
    facilitator.open_row("Years ago")
    facilitator.wait_for_screen("WorkshopScreen")
    facilitator.wait_for_words("This lesson is not in the course any more")
    facilitator.press_button("Present")
    facilitator.wait_for_screen("PresenterScreen")


def test_a_wrong_clock_asks_for_the_date_once(open_desk, tmp_path):
    """A laptop whose battery is empty says 1970; the second workshop knows the day already."""
    start = make_clocks()
    clocks = start._replace(wall=lambda: start.wall() - 1_789_000_000_000)
    facilitator = unlock(open_desk(clocks=clocks))
    facilitator.press_button("New workshop")
    facilitator.wait_for_screen("WorkshopForm")
    facilitator.wait_for_words("The clock of this laptop is not right")
    facilitator.type("First")
    facilitator.press_button("Make the workshop")
    facilitator.wait_for_screen("WorkshopScreen")
    assert "2026" in facilitator.words()
    facilitator.press_button("All workshops")
    facilitator.wait_for_row("First")
    facilitator.press_button("New workshop")
    facilitator.wait_for_screen("WorkshopForm")
    assert "is not right" not in facilitator.words()
