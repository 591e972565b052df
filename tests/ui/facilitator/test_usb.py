"""Results go to a stick and come in from one, all by keys and buttons."""

from contextlib import closing

import pytest
from PySide6.QtWidgets import QFileDialog

from course_app.exchange.drives import Drive
from course_app.exchange.sealing import new_keys, write_key_file
from course_app.store.workshop_queries import WorkshopQueries
from course_app.ui import usb_cards, usb_sticks
from tests.exchange.laptops import Laptop
from tests.store.histories import answers, draft


@pytest.fixture
def sticks(monkeypatch):
    """The sticks that are in; a test puts some in and pulls them out."""
    found = []
    monkeypatch.setattr(usb_sticks, "removable_drives", lambda: tuple(found))
    return found


def put_in(sticks, folder, name="STICK", **more):
    path = folder / name
    path.mkdir(exist_ok=True)
    told = {"file_system": "vfat", "free": 10**9, "total": 2 * 10**9, **more}
    sticks.append(Drive(path, name, **told))
    return path


@pytest.fixture
def other_laptop(tmp_path):
    """A laptop elsewhere, with a learner and an answer."""
    laptop = Laptop(tmp_path, "other")
    laptop.say(draft(1, "registered", "learner", "tian", learner="tian", result={"name": "Tian"}))
    laptop.say(*answers(3, start=2, learner="tian"))
    yield laptop
    laptop.close()


def test_without_a_stick_it_says_what_to_do(facilitator, sticks):
    facilitator.shell.page_chosen.emit("usb")

    facilitator.wait_for_words("No USB stick was found")

    assert not facilitator.person.button("Save the results").isEnabled()


def test_the_keyboard_stays_where_it_was_when_sticks_were_looked_for(facilitator, sticks):
    """It does not run down the page as the buttons are disabled, and the page with it."""
    assert sticks == []
    facilitator.person.window.resize(1024, 560)
    facilitator.shell.page_chosen.emit("usb")
    facilitator.wait_for_words("No USB stick was found")
    again = facilitator.person.button("Look for sticks again")
    facilitator.bot.waitUntil(again.isEnabled)
    assert again.hasFocus()

    facilitator.press_button("Look for sticks again")
    facilitator.bot.waitUntil(lambda: again.isEnabled() and again.hasFocus())


def test_results_are_saved_and_it_is_said_when_to_pull_it_out(facilitator, sticks, tmp_path):
    facilitator.shell.page_chosen.emit("usb")
    facilitator.wait_for_words("No USB stick was found")
    stick = put_in(sticks, tmp_path)

    facilitator.press_button("Look for sticks again")
    facilitator.bot.waitUntil(lambda: facilitator.person.button("Save the results").isEnabled())
    facilitator.press_button("Save the results")

    facilitator.wait_for_words("Safe to remove")
    (file,) = (stick / "Course App results").iterdir()
    assert file.name.startswith("results-")
    assert file.read_bytes().startswith(b"PK")


def test_results_are_sealed_for_the_office_and_its_key_is_remembered(facilitator, sticks, tmp_path):
    stick = put_in(sticks, tmp_path)
    key = new_keys()
    facilitator.shell.page_chosen.emit("usb")
    facilitator.bot.waitUntil(lambda: facilitator.person.button("Save the results").isEnabled())

    facilitator.fill("Key of the office (may be empty)", key.public.upper())
    facilitator.press_button("Save the results")

    facilitator.wait_for_words("only the office can open them")
    (file,) = (stick / "Course App results").iterdir()
    assert file.read_bytes().startswith(b"age-encryption")
    facilitator.shell.page_chosen.emit("usb")
    assert facilitator.field("Key of the office (may be empty)").text() == key.public


def test_a_key_that_is_none_saves_nothing(facilitator, sticks, tmp_path):
    stick = put_in(sticks, tmp_path)
    facilitator.shell.page_chosen.emit("usb")
    facilitator.bot.waitUntil(lambda: facilitator.person.button("Save the results").isEnabled())

    facilitator.fill("Key of the office (may be empty)", "age1something")
    facilitator.press_button("Save the results")

    facilitator.wait_for_words("is not a key of an office")
    assert not list(stick.iterdir())


def test_results_of_another_laptop_come_in(facilitator, sticks, tmp_path, other_laptop):
    stick = put_in(sticks, tmp_path)
    other_laptop.save(stick / "Course App results" / "results-OTHER1.results")
    facilitator.shell.page_chosen.emit("usb")
    facilitator.wait_for_words("results-OTHER1.results")

    facilitator.press_button("Bring in what was found")

    facilitator.wait_for_words("New: 4. Already here: 0. Files refused: 0.")
    assert "Laptop OTHER1: new entries: 4" in facilitator.words()
    store = facilitator.person.desk._store  # noqa: SLF001  what a restart would read
    with closing(WorkshopQueries(store.folder / "course-app.db")) as queries:
        assert "Tian" in queries.names().values()
    facilitator.press_button("Bring in what was found")
    facilitator.wait_for_words("New: 0. Already here: 4.")


def test_many_files_on_a_stick_are_all_brought_in(
    facilitator, sticks, tmp_path, other_laptop, monkeypatch
):
    """A stick of a whole programme has more than a list can show."""
    monkeypatch.setattr(usb_cards, "_MOST_LISTED", 2)
    folder = put_in(sticks, tmp_path) / "Course App results"
    for number in range(4):
        (folder / f"{number}.results").parent.mkdir(exist_ok=True)
        (folder / f"{number}.results").write_bytes(b"")
    other_laptop.save(folder / "z.results")
    facilitator.shell.page_chosen.emit("usb")
    facilitator.wait_for_words("Other files: 3")

    facilitator.press_button("Bring in what was found")

    facilitator.wait_for_words("New: 4. Already here: 0. Files refused: 4.")


def test_sealed_results_come_in_where_the_key_is(facilitator, sticks, tmp_path, other_laptop):
    stick = put_in(sticks, tmp_path)
    keys = new_keys()
    other_laptop.save(stick / "a.results", keys=[keys.public])
    facilitator.shell.page_chosen.emit("usb")
    facilitator.wait_for_words("a.results")

    facilitator.press_button("Bring in what was found")
    facilitator.wait_for_words("no key here opens them")
    data = facilitator.person.desk._store.folder  # noqa: SLF001  where an office keeps its key
    write_key_file(data / "keys" / "office.key", keys, "today")
    facilitator.press_button("Bring in what was found")

    facilitator.wait_for_words("New: 4.")


def test_a_spoiled_file_is_refused_in_words(facilitator, sticks, tmp_path):
    stick = put_in(sticks, tmp_path)
    (stick / "bad.results").write_bytes(b"PK\x03\x04 cut off")
    facilitator.shell.page_chosen.emit("usb")
    facilitator.wait_for_words("bad.results")

    facilitator.press_button("Bring in what was found")

    facilitator.wait_for_words("Files refused: 1.")
    assert "cut off while it was saved" in facilitator.words()


@pytest.fixture
def chosen_folder(monkeypatch):
    """What the person chooses in the system's own window; "" is Cancel."""
    chosen = []
    choose = staticmethod(lambda *_asked: str(chosen[-1]))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", choose)
    return chosen


def test_results_are_saved_into_a_folder_where_there_is_no_stick(
    facilitator, sticks, tmp_path, chosen_folder
):
    """A shared folder will do; what comes of it is the same file, and it comes in again."""
    assert sticks == []
    folder = tmp_path / "For the office"
    folder.mkdir()
    facilitator.shell.page_chosen.emit("usb")
    facilitator.wait_for_words("No USB stick was found")

    chosen_folder.append("")
    facilitator.press_button("Save into a folder")
    assert list(folder.iterdir()) == []
    chosen_folder.append(folder)
    facilitator.press_button("Save into a folder")

    facilitator.wait_for_words("The results are in the folder “For the office”, as “results-")
    (file,) = folder.iterdir()
    assert file.read_bytes().startswith(b"PK")
    assert file.name in facilitator.words()


def test_results_in_a_folder_are_sealed_for_the_office_too(
    facilitator, sticks, tmp_path, chosen_folder
):
    assert sticks == []
    facilitator.shell.page_chosen.emit("usb")
    facilitator.wait_for_words("No USB stick was found")
    facilitator.fill("Key of the office (may be empty)", new_keys().public)
    folder = tmp_path / "shared"
    folder.mkdir()
    chosen_folder.append(folder)
    facilitator.press_button("Save into a folder")

    facilitator.wait_for_words("only the office can open them")
    (file,) = folder.iterdir()
    assert file.read_bytes().startswith(b"age-encryption")


def test_a_folder_that_cannot_be_written_to_is_said(facilitator, sticks, tmp_path, chosen_folder):
    assert sticks == []
    facilitator.shell.page_chosen.emit("usb")
    facilitator.wait_for_words("No USB stick was found")
    file = tmp_path / "a file"
    file.write_bytes(b"")
    chosen_folder.append(file)

    facilitator.press_button("Save into a folder")

    facilitator.wait_for_words("The results could not be saved there")
    assert file.read_bytes() == b""


def test_a_learner_saves_results_but_brings_none_in(person, sticks, tmp_path):
    put_in(sticks, tmp_path)
    person.desk.places.open("usb")
    person.bot.waitUntil(lambda: person.button("Save the results").isEnabled())
    assert "Bring results in" not in person.words()

    assert "Save into a folder" not in person.words()

    person.press_button("Save the results")

    person.bot.waitUntil(lambda: "Safe to remove" in person.words())
    person.press_button("Back")
    assert person.screen_name == "HomeScreen"


def test_the_window_closes_while_a_stick_is_written(person, sticks, tmp_path):
    """Nothing half is left behind."""
    stick = put_in(sticks, tmp_path)
    person.desk.places.open("usb")
    person.bot.waitUntil(lambda: person.button("Save the results").isEnabled())
    person.press_button("Save the results")

    person.desk.close()

    assert not list(stick.rglob("*.part"))
