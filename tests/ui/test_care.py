"""Never lost in the window: it says in words what the disk does, and goes on."""

from __future__ import annotations

import sqlite3
import threading

import pytest
from PySide6.QtCore import Qt

from course_app.store import disk
from course_app.store.connection import DATABASE
from course_app.store.doctor import Repair
from course_app.store.log_file import LogFile
from course_app.store.store import Store
from course_app.ui.widgets.notice_bar import NoticeBar
from tests.ui.test_learners import fill
from tests.ui.test_rescue import settle

__all__ = ["fill"]


@pytest.fixture
def reader(open_desk, fill):
    """Amina at the first page of a lesson."""
    fill(["Amina"])
    person = open_desk()
    person.press(Qt.Key.Key_Return)
    person.wait_until_kept()
    return person


def notice(person):
    bar = person.window.findChild(NoticeBar)
    return bar.notice if bar is not None and bar.isVisible() else None


def says(person, words):
    found = notice(person)
    return found is not None and words in found.words


def damage(path, luck=7):
    """Write over pages in the middle of a file, as a dying stick does."""
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096 * 4] = bytes([luck]) * 4096 * 4
    path.write_bytes(content)


def fold_in(path):
    """Move all that is in the log beside the file into it."""
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def test_a_folder_that_went_away_is_said_and_nothing_is_lost(reader, tmp_path):
    """The window lives, says so, and says when all is kept again."""
    away = tmp_path / "unplugged"
    (tmp_path / "data").rename(away)
    try:
        reader.press(Qt.Key.Key_Right)
        reader.bot.waitUntil(lambda: notice(reader) is not None)
        assert says(reader, "not in the data folder")
        assert says(reader, "kept in memory")
        assert reader.screen_name == "ReaderScreen"
    finally:
        away.rename(tmp_path / "data")  # else closing asks, and waits for a person
    reader.press(Qt.Key.Key_Right)
    reader.bot.waitUntil(lambda: says(reader, "All your answers are saved"))

    assert len(reader.desk.reader.pages(reader.desk.session.learner)) == 2


def test_keys_work_while_the_disk_stands_still(reader, monkeypatch):
    """A page is turned, a lesson is changed, a learner is changed: nothing waits for the disk."""
    goes_on = threading.Event()
    append = LogFile.append

    def stalled(self, drafts):
        goes_on.wait(20)
        return append(self, drafts)

    monkeypatch.setattr(LogFile, "append", stalled)
    reader.press(Qt.Key.Key_Right)
    first = reader.words()
    reader.press(Qt.Key.Key_Right)
    assert reader.words() != first
    reader.bot.waitUntil(lambda: "Saving" in reader.words())
    reader.press(Qt.Key.Key_Escape)
    assert reader.screen_name == "HomeScreen"
    reader.desk.choose_learner()
    assert reader.screen_name == "LearnersScreen"
    reader.press(Qt.Key.Key_Escape)

    goes_on.set()
    reader.wait_until_kept()

    assert len(reader.desk.reader.pages(reader.desk.session.learner)) == 2


def test_damage_is_found_beside_the_window_and_repaired_by_a_button(reader, tmp_path):
    """One sentence, one button; the learner goes on where they were."""
    learner = reader.desk.session.learner
    reader.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    reader.wait_until_kept()
    before = reader.desk.reader.pages(learner)
    reader.desk._store.back_up("daily")  # noqa: SLF001  as the day before
    fold_in(tmp_path / "data" / DATABASE)
    damage(tmp_path / "data" / DATABASE)

    reader.desk.caretaker.look_after()
    reader.bot.waitUntil(lambda: says(reader, "damaged"))
    notice(reader).work()
    reader.bot.waitUntil(lambda: says(reader, "The file is repaired"), timeout=15_000)

    assert reader.desk.session.learner == learner
    assert reader.desk.reader.pages(learner) == before
    assert list((tmp_path / "data" / "set-aside").iterdir())
    reader.press(Qt.Key.Key_Right)
    reader.wait_until_kept()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"not a database at all" * 1000, "The file with the answers is damaged"),
        (None, "The file with the answers is gone, but backups of it are here"),
    ],
    ids=["noise", "deleted"],
)
def test_a_file_that_cannot_be_opened_is_repaired_from_its_backup(
    open_desk, fill, tmp_path, content, said
):
    """Without a terminal: the button has the keyboard."""
    fill(["Amina"])
    first = open_desk()
    first.press(Qt.Key.Key_Return)
    first.wait_until_kept()
    first.desk._store.back_up("daily")  # noqa: SLF001
    first.desk.window.close()
    first.desk.close()
    (tmp_path / "data" / DATABASE).unlink()
    if content is not None:
        (tmp_path / "data" / DATABASE).write_bytes(content)
    person = open_desk()
    assert "Your work cannot be opened" in person.words()
    assert said in person.words()

    person.press_button("Repair it now")
    person.bot.waitUntil(lambda: person.desk.navigator is not None, timeout=15_000)

    assert person.window.sidebar.learner[0] == "Amina"


def test_what_was_mended_at_the_start_is_told_in_one_sentence(open_desk, fill, monkeypatch):
    """A power cut is no secret, and no worry."""
    repair = Repair(
        was_damaged=True,
        set_aside=None,
        base=None,
        recovered=3,
        nameless=0,
        clashing=0,
        statements=9,
    )
    monkeypatch.setattr(Store, "mended", property(lambda _self: repair))
    fill(["Amina"])

    person = open_desk()

    assert says(person, "found again: 3")


def test_the_days_backup_is_made_beside_the_window(reader, tmp_path):
    """Nobody has to think of it."""
    reader.desk.caretaker.look_after()
    settle(reader)

    assert list((tmp_path / "data" / "backups").glob("*-daily.db"))
    assert notice(reader) is None


def test_a_disk_that_is_nearly_full_is_said_while_there_is_time(reader, monkeypatch):
    """With what to do; and the sentence goes when there is room again."""
    monkeypatch.setattr(disk, "free_bytes", lambda _folder: 12_000_000)
    reader.desk.caretaker.look_at_disk()
    reader.bot.waitUntil(lambda: says(reader, "12 MB are left"))

    monkeypatch.setattr(disk, "free_bytes", lambda _folder: 12_000_000_000)
    reader.desk.caretaker.look_at_disk()
    reader.bot.waitUntil(lambda: notice(reader) is None)


def test_no_room_for_a_backup_is_said(reader, monkeypatch):
    """The answers themselves still have room."""
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: type("Usage", (), {"free": 1000})())

    reader.desk.caretaker.look_after()

    reader.bot.waitUntil(lambda: notice(reader) is not None)


def test_a_message_is_put_away(reader, monkeypatch):
    """It never takes the keyboard, and a press ends it."""
    before = reader.window.focusWidget()
    monkeypatch.setattr(disk, "free_bytes", lambda _folder: 12_000_000)
    reader.desk.caretaker.look_at_disk()
    reader.bot.waitUntil(lambda: says(reader, "12 MB"))
    assert reader.window.focusWidget() is before

    reader.window.findChild(NoticeBar).put_away.emit()

    assert notice(reader) is None


def test_after_a_pause_only_a_shared_laptop_asks(reader, open_desk):
    """Who learns alone is not disturbed."""
    reader.desk.caretaker.on_idle()

    assert reader.screen_name == "ReaderScreen"
