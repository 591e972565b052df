"""All notes in one place: found, opened, changed, removed and brought back, saved as a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMessageBox

from course_app.ui.marks import LONGEST_NOTE, Mark, Spot, clean_note
from course_app.ui.notes_text import NoteLine, notes_text
from course_app.ui.screens.notes import NotesScreen


@pytest.fixture
def writer(person):
    """Somebody with two notes and a bookmark, who looks at all of them."""
    marks = person.desk.navigator.marks
    marks.write(Spot("4.3", "4.3/sewa", "h"), "Ask Rosa about the fund")
    marks.write(Spot("4.1", "4.1/gone", "h"), "on a page that is gone")
    marks.set_bookmark(Spot("4.3", "4.3/two-kinds", "h"), is_bookmarked=True)
    person.desk.places.open("notes")
    return person


def notes_of(person):
    return [mark.note for mark in person.desk.navigator.marks.all().values()]


def press(person, words):
    """Tab to the button that a screen reader calls so, and press it."""
    for _step in range(60):
        person.press(Qt.Key.Key_Tab)
        if words in QApplication.focusWidget().accessibleName():
            break
    assert words in QApplication.focusWidget().accessibleName()
    person.press(Qt.Key.Key_Return)


def test_without_notes_it_says_how_to_make_one(person):
    """An empty place is no dead end."""
    person.desk.places.open("notes")

    assert "No notes yet" in person.words()
    assert person.button("Home").hasFocus()


def test_everything_stands_by_lesson_in_the_order_of_the_course(writer):
    """Also what was written at a page that the course no longer has."""
    words = writer.words()

    assert "Ask Rosa about the fund" in words
    assert "on a page that is gone" in words
    assert "no longer in the course" in words
    assert "Notes: 2  ·  Bookmarks: 1" in words


def test_a_note_is_found_by_any_of_its_words(writer):
    """And those that have it not are hidden, not lost."""
    writer.bot.keyClicks(writer.screen.findChild(QLineEdit), "rosa")
    assert "Ask Rosa" in writer.words()
    assert "on a page that is gone" not in writer.words()

    writer.bot.keyClicks(writer.screen.findChild(QLineEdit), "xyz")
    assert "Nothing was found" in writer.words()
    writer.screen.findChild(QLineEdit).clear()
    assert "on a page that is gone" in writer.words()


def test_a_note_leads_to_its_page(writer):
    """One press away."""
    press(writer, "Open the page: India")

    assert writer.screen_name == "ReaderScreen"
    assert "India: SEWA organises protection" in writer.words()


def test_a_note_is_changed_in_its_place_and_esc_leaves_it(writer):
    """Keep or leave, with the consequence in the button."""
    press(writer, "Change the note: India")
    writer.bot.keyClicks(QApplication.focusWidget(), " tomorrow")
    writer.press(Qt.Key.Key_Escape)
    assert "Ask Rosa about the fund" in writer.words()
    assert "tomorrow" not in writer.words()
    assert isinstance(writer.screen, NotesScreen)

    press(writer, "Change the note: India")
    writer.bot.keyClicks(QApplication.focusWidget(), " tomorrow")
    press(writer, "Keep this text")
    assert "Ask Rosa about the fund tomorrow" in writer.words()


def test_a_note_that_is_being_changed_is_kept_when_the_window_closes(writer, open_desk):
    """And when another screen comes, as the help does."""
    press(writer, "Change the note: India: SEWA")
    writer.bot.keyClicks(QApplication.focusWidget(), " today")
    writer.desk.places.open("help")
    assert "Ask Rosa about the fund today" in notes_of(writer)
    writer.press(Qt.Key.Key_Escape)

    assert "Ask Rosa about the fund today" in writer.words()
    press(writer, "Change the note: India: SEWA")
    writer.bot.keyClicks(QApplication.focusWidget(), " or tomorrow")
    writer.window.close()
    writer.desk.close()

    again = open_desk()
    assert "Ask Rosa about the fund today or tomorrow" in notes_of(again)


def test_what_is_removed_can_be_brought_back(writer):
    """The button waits where the keyboard is."""
    press(writer, "Remove: India")
    assert "Ask Rosa" not in writer.words()
    assert "Removed: India: SEWA organises protection" in writer.words()

    writer.press(Qt.Key.Key_Return)

    assert "Ask Rosa about the fund" in writer.words()
    assert writer.desk.navigator.marks.at("4.3/sewa").note == "Ask Rosa about the fund"


def test_a_note_at_a_page_that_is_gone_can_be_removed(writer):
    """Nothing stays for ever against a person's will."""
    press(writer, "Remove: 4.1/gone")

    assert "4.1/gone" not in writer.desk.navigator.marks.all()


def test_everything_is_saved_as_a_text_file(writer, tmp_path, monkeypatch):
    """To print, to send, to take home; the ending is added."""
    said = []
    target = tmp_path / "my notes"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    monkeypatch.setattr(QMessageBox, "information", lambda *args: said.append(args[-1]))

    press(writer, "Save as a text file")

    text = (tmp_path / "my notes.txt").read_text(encoding="utf-8-sig")
    assert "    Ask Rosa about the fund" in text
    assert "[Bookmark]" in text
    assert "my notes.txt" in said[0]


def test_a_file_that_cannot_be_written_is_said(writer, tmp_path, monkeypatch):
    """And nothing half stays there."""
    said = []
    target = tmp_path / "gone" / "notes.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    monkeypatch.setattr(QMessageBox, "warning", lambda *args: said.append(args[-1]))

    press(writer, "Save as a text file")

    assert "could not be written" in said[0]


@given(st.text(max_size=200))
def test_any_note_is_kept_as_text_that_can_be_seen(text):
    """Whatever is pasted."""
    note = clean_note(text + "x" * 5000)

    assert len(note) <= LONGEST_NOTE
    assert note == note.strip()
    assert "\x00" not in note
    assert clean_note(note) == note


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=40)), max_size=5))
def test_every_note_stands_in_the_text_file(notes):
    """With the lines that it had."""
    lines = [
        NoteLine(str(n), title, "Lesson", Mark(clean_note(note), is_bookmarked=True), "today")
        for n, (title, note) in enumerate(notes)
    ]

    text = notes_text("My notes", "Amina", lines)

    for line in lines:
        assert all(part in text for part in line.mark.note.split("\n"))
