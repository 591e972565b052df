"""The door of the facilitator's side: the PIN, the recovery code, and how it locks."""

import re
import shutil

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox

from tests.ui.facilitator.conftest import PIN, unlock

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def knock(person):
    person.bot.keyClick(person.window, Qt.Key.Key_F, CONTROL_SHIFT)
    person.bot.waitUntil(lambda: person.screen_name == "PinScreen")


def type_line(person, text):
    person.bot.keyClicks(QApplication.focusWidget(), text)
    person.press(Qt.Key.Key_Return)


def recovery_code(person):
    texts = [label.text() for label in person.screen.findChildren(QLabel) if label.isVisible()]
    return next(t for t in texts if re.fullmatch(r"([0-9A-Z]{4}-){3}[0-9A-Z]{4}", t))


def test_the_first_use_says_that_learners_need_nothing_here_and_sets_a_pin(person):
    """A learner who comes by accident reads so, and Esc leads back."""
    knock(person)
    assert "Are you a learner? Go back to the course" in person.words()
    person.press(Qt.Key.Key_Escape)
    assert person.screen_name == "HomeScreen"

    unlock(person)

    assert person.window.sidebar.isHidden()


def test_a_wrong_pin_opens_nothing(person):
    """It says so, and the right one opens."""
    unlock(person)
    person.press_button("Lock and leave")
    assert person.screen_name == "HomeScreen"
    assert person.window.sidebar.isVisible()

    knock(person)
    type_line(person, "8888")
    assert person.screen_name == "PinScreen"
    assert "This is not the PIN" in person.words()

    type_line(person, PIN)
    assert person.screen_name == "ShellScreen"


def test_a_pin_that_is_easy_to_guess_is_not_taken(person):
    """Nor one of two digits, nor two that differ."""
    knock(person)
    type_line(person, "1234")
    type_line(person, "1234")
    assert "easy to guess" in person.words()
    type_line(person, "25")
    type_line(person, "25")
    assert "A PIN has 4 to 12 digits" in person.words()


def test_two_pins_that_differ_are_not_taken(person):
    """The second is asked again."""
    knock(person)
    type_line(person, "2580")
    type_line(person, "2581")
    assert "not the same" in person.words()
    assert person.screen_name == "PinScreen"


def test_many_wrong_pins_have_to_wait_also_after_a_restart(person, open_desk, tmp_path):
    """After three the next waits, and closing the app does not help."""
    unlock(person)
    person.press_button("Lock and leave")
    knock(person)
    for _try in range(3):
        type_line(person, "8642")
    assert "Seconds left: 1" in person.words()
    assert not person.button("Open").isEnabled()
    person.desk.window.close()
    person.desk.close()

    again = open_desk(data=tmp_path / "data")
    knock(again)

    assert "Seconds left" in again.words()


def test_the_recovery_code_sets_a_new_pin_without_the_old_one(person):
    """However it is typed; the old PIN and the old code open nothing then."""
    knock(person)
    type_line(person, PIN)
    type_line(person, PIN)
    code = recovery_code(person)
    person.press_button("I have kept the code")
    person.press_button("Lock and leave")

    knock(person)
    person.press_button("I forgot the PIN")
    type_line(person, code.lower().replace("-", " "))
    type_line(person, "9173")
    type_line(person, "9173")
    assert recovery_code(person) != code
    person.press_button("I have kept the code")
    person.press_button("Lock and leave")

    knock(person)
    type_line(person, PIN)
    assert person.screen_name == "PinScreen"
    type_line(person, "9173")
    assert person.screen_name == "ShellScreen"


def test_a_folder_that_is_copied_keeps_its_pin(person, open_desk, tmp_path):
    """A stick with the data folder asks for the same PIN."""
    unlock(person)
    person.desk.window.close()
    person.desk.close()
    shutil.copytree(tmp_path / "data", tmp_path / "stick")

    there = open_desk(data=tmp_path / "stick")
    knock(there)
    assert "Open" in there.words()
    type_line(there, PIN)
    assert there.screen_name == "ShellScreen"


def test_a_damaged_pin_file_is_said_and_opens_nothing(person, tmp_path):
    """It never counts as no PIN."""
    (tmp_path / "data" / "facilitator.json").write_text('{"salt": 3}')
    knock(person)
    assert "cannot be read" in person.words()
    type_line(person, PIN)
    assert person.screen_name == "PinScreen"


def test_whatever_shows_another_screen_locks(person):
    """A learner who comes back by a key finds the facilitator's side closed."""
    unlock(person)
    person.desk.navigator.open_lesson("4.3")
    assert person.window.sidebar.isVisible()

    knock(person)

    assert person.screen_name == "PinScreen"


def test_help_and_settings_do_not_lock(facilitator):
    """They have nothing of a learner, and lead back to where one was."""
    person = facilitator.person
    person.bot.keyClick(person.window, Qt.Key.Key_F1)
    assert person.screen_name == "HelpScreen"
    person.press(Qt.Key.Key_Escape)
    person.bot.waitUntil(lambda: person.screen_name == "ShellScreen")
    facilitator.open_page("Settings")
    assert person.screen_name == "SettingsScreen"
    person.press(Qt.Key.Key_Escape)
    person.bot.waitUntil(lambda: person.screen_name == "ShellScreen")
    assert facilitator.marked_page() == "Workshops"
    person.desk.navigator.open_lesson("4.3")
    knock(person)
    assert person.screen_name == "PinScreen"


def test_settings_say_that_they_lead_back_to_the_facilitators_side(facilitator):
    """A learner's Home is neither offered nor kept as where they are."""
    person = facilitator.person
    place = person.desk.session.standing.place()
    for button in ("Facilitator", ""):
        facilitator.open_page("Settings")
        assert person.button("Facilitator").isVisible()
        assert "Home" not in person.words()
        if button:
            person.press_button(button)
        else:
            person.press(Qt.Key.Key_Escape)
        person.bot.waitUntil(lambda: person.screen_name == "ShellScreen")
    assert person.desk.session.standing.place() == place

    person.press_button("Lock and leave")
    person.desk.places.open("settings")
    person.press_button("Home")
    assert person.screen_name == "HomeScreen"


def test_backups_are_a_page_and_lead_back(facilitator):
    """One goes back to a backup by mouse, from the facilitator's side."""
    person = facilitator.person

    facilitator.open_page("Backups")
    assert person.screen_name == "RestoreScreen"
    person.press(Qt.Key.Key_Escape)

    person.bot.waitUntil(lambda: person.screen_name == "ShellScreen")


def test_the_recovery_code_is_saved_as_a_file(person, tmp_path, monkeypatch):
    """With what it is for; a place that cannot be written is said."""
    knock(person)
    type_line(person, PIN)
    type_line(person, PIN)
    code = recovery_code(person)
    chosen = [str(tmp_path / "code.txt"), ""]
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_args, **_more: (chosen[0], "Text files (*.txt)")
    )
    person.press_button("Save as a file")
    assert code in (tmp_path / "code.txt").read_text(encoding="utf-8")

    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: told.append(args[-1]))
    chosen[0] = str(tmp_path / "no such folder" / "code.txt")
    person.press_button("Save as a file")
    assert "could not be saved" in told[0]
    chosen[0] = ""
    person.press_button("Save as a file")
    assert recovery_code(person) == code


def test_escape_does_not_lose_the_recovery_code(person):
    """It is shown only once; one goes on by saying that it was kept."""
    knock(person)
    type_line(person, PIN)
    type_line(person, PIN)
    code = recovery_code(person)
    assert "It is shown only now." in person.words()
    person.press(Qt.Key.Key_Escape)
    assert recovery_code(person) == code
    person.press(Qt.Key.Key_Return)  # at the button "I have kept the code"
    assert person.screen_name == "ShellScreen"


def test_a_recovery_code_that_was_left_is_shown_again_behind_the_pin(person):
    """Until one says that it was kept; a lesson that is pressed at the side does not lose it."""
    knock(person)
    type_line(person, PIN)
    type_line(person, PIN)
    code = recovery_code(person)
    person.desk.navigator.open_lesson("4.3")
    knock(person)
    assert code not in person.words()
    type_line(person, PIN)
    assert recovery_code(person) == code
    person.press_button("I have kept the code")
    assert person.screen_name == "ShellScreen"


def test_a_facilitator_is_no_learner_on_a_shared_laptop(person, open_desk, tmp_path):
    """From the names one comes in without being anybody; leaving asks who is learning."""
    facilitator = unlock(person)
    facilitator.add_people("Amina Banda", "Josefa Cruz")
    person.desk.window.close()
    person.desk.close()
    again = open_desk(data=tmp_path / "data")
    assert again.screen_name == "LearnersScreen"
    before = again.desk.reader.learners()

    again.bot.keyClick(again.window, Qt.Key.Key_F, CONTROL_SHIFT)
    assert again.screen_name == "PinScreen"
    assert again.window.sidebar.isHidden()
    again.press(Qt.Key.Key_Escape)
    again.bot.waitUntil(lambda: again.screen_name == "LearnersScreen")

    again.bot.keyClick(again.window, Qt.Key.Key_F, CONTROL_SHIFT)  # as the menu says
    type_line(again, PIN)
    assert again.screen_name == "ShellScreen"
    again.press_button("Lock and leave")
    again.bot.waitUntil(lambda: again.screen_name == "LearnersScreen")
    again.wait_until_kept()
    assert again.desk.reader.learners() == before
