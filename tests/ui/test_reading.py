"""Reading with everything beside the text: notes, bookmarks, contents, pictures, words, paper."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QListView,
    QMessageBox,
    QPlainTextEdit,
    QTextBrowser,
)

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.ui.pages import PageSource
from course_app.ui.paper import write_pdf
from course_app.ui.widgets.more_below import MoreBelow
from course_app.ui.widgets.note_panel import NotePanel
from course_app.ui.widgets.page_list import PageList
from course_app.ui.widgets.picture_zoom import PictureZoom
from course_app.ui.widgets.term_card import TermCard
from course_app.ui.widgets.text_block import TextBlock

SMALL = Path(__file__).resolve().parents[1] / "data" / "small-course"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(person):
    """Somebody at the first page of 4.3."""
    person.desk.navigator.open_lesson("4.3")
    return person


def find(person, kind):
    return person.screen.findChild(kind)


def write(person, words):
    person.bot.keyClicks(QApplication.focusWidget(), words)


def named(person, words):
    """The button whose name for screen readers says this."""
    found = person.screen.findChildren(QAbstractButton)
    return next(b for b in found if b.isVisible() and words in b.accessibleName())


def marks(person):
    return person.desk.navigator.marks.all()


def test_a_note_is_written_with_the_keyboard_and_is_there_again(reader, open_desk, tmp_path):
    """N opens the field, Esc closes it, and a power cut later the note is at its page."""
    reader.press(Qt.Key.Key_N)
    write(reader, "Ask Rosa about the fund")
    reader.press(Qt.Key.Key_Escape)

    assert not find(reader, NotePanel).isVisible()
    assert reader.screen_name == "ReaderScreen"
    reader.wait_until_kept()
    reader.desk.close()
    again = open_desk()
    (mark,) = marks(again).values()
    assert mark.note == "Ask Rosa about the fund"
    assert named(again, "there is one at this page").isChecked()


def test_a_note_stays_with_its_page_when_the_page_is_turned(reader):
    """What is typed is kept for the page where it was typed, also without closing the field."""
    reader.press(Qt.Key.Key_N)
    write(reader, "first")
    first = next(iter(reader.desk.navigator.marks.all()), None)
    reader.desk.navigator.open_page("4.3/two-kinds")

    assert first is None  # nothing is kept at each key
    assert [mark.note for mark in marks(reader).values()] == ["first"]
    assert find(reader, QPlainTextEdit).toPlainText() == ""
    reader.press(Qt.Key.Key_Left)
    reader.desk.navigator.open_page(next(iter(marks(reader))))
    assert find(reader, QPlainTextEdit).toPlainText() == "first"


def test_a_note_is_kept_while_somebody_writes_without_a_pause(reader):
    """The power may go at any time; "Kept while you write" stands below the field."""
    reader.press(Qt.Key.Key_N)
    panel = find(reader, NotePanel)
    panel.findChild(QTimer).setInterval(60)
    told = []
    panel.written.connect(told.append)

    for _key in range(30):
        reader.bot.keyClicks(QApplication.focusWidget(), "a")
        reader.bot.wait(10)
        if told:
            break

    assert told


def test_a_note_that_is_being_written_is_kept_when_the_window_closes(reader, open_desk):
    """Nobody needs to know a Save button."""
    reader.press(Qt.Key.Key_N)
    write(reader, "in a hurry")

    reader.window.close()

    assert [mark.note for mark in marks(reader).values()] == ["in a hurry"]
    reader.desk.close()
    again = open_desk()
    assert [mark.note for mark in marks(again).values()] == ["in a hurry"]


def test_letters_in_the_note_turn_no_page_and_set_no_bookmark(reader):
    """The field has its keys for itself."""
    reader.press(Qt.Key.Key_N)
    write(reader, "n d ")
    reader.press(Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return)

    assert "Page 1 of" in reader.words()


def test_a_bookmark_is_set_and_taken_away(reader):
    """Ctrl+D, as in a browser; the state is in the button's name, not in its colour alone."""
    reader.bot.keyClick(reader.screen, Qt.Key.Key_D, CONTROL)

    assert [mark.is_bookmarked for mark in marks(reader).values()] == [True]
    assert named(reader, "Bookmark, set at this page").isChecked()
    reader.bot.keyClick(reader.screen, Qt.Key.Key_D, CONTROL)
    assert marks(reader) == {}
    assert not named(reader, "Set a bookmark").isChecked()


def test_the_contents_say_what_is_read_and_marked_and_lead_to_a_page(reader):
    """A screen reader hears the same as the icons say."""
    reader.bot.keyClick(reader.screen, Qt.Key.Key_D, CONTROL)
    reader.press(Qt.Key.Key_Right)
    reader.wait_until_kept()
    reader.press_button("Contents")
    pages = find(reader, PageList)
    rows = pages.findChild(QListView)

    said = [rows.model().index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
    assert said[0].endswith("Read, Bookmark")
    assert said[1].endswith("Not read yet")
    assert rows.currentIndex().row() == 1
    reader.bot.keyClick(rows, Qt.Key.Key_End)
    reader.bot.keyClick(rows, Qt.Key.Key_Return)
    assert not pages.isVisible()
    assert "Page 14 of 14" in reader.words()


def test_the_contents_close_with_esc_and_the_page_stays(reader):
    """A look is free."""
    reader.press_button("Contents")
    pages = find(reader, PageList)

    reader.bot.keyClick(pages.findChild(QListView), Qt.Key.Key_Escape)

    assert not pages.isVisible()
    assert "Page 1 of" in reader.words()


def test_a_picture_is_opened_large_by_keys_and_closed_again(reader):
    """Tab to it, Enter, + and −, Esc; the keyboard is back at the picture."""
    zoom = find(reader, PictureZoom)
    reader.press(Qt.Key.Key_Tab)
    for _step in range(6):
        reader.press(Qt.Key.Key_Tab)
        reader.press(Qt.Key.Key_Return)
        if zoom.isVisible():
            break
        find(reader, TermCard).hide()
    assert zoom.isVisible()
    before = QApplication.focusWidget()

    reader.press(Qt.Key.Key_Plus, Qt.Key.Key_Plus)
    assert zoom.percent == 150
    reader.press(Qt.Key.Key_Minus)
    assert zoom.percent == 125
    reader.press(Qt.Key.Key_0)
    assert zoom.percent == 100
    reader.press(Qt.Key.Key_Escape)

    assert not zoom.isVisible()
    assert before is not QApplication.focusWidget()
    assert "Page 1 of" in reader.words()


def test_tab_stays_inside_a_large_picture(reader):
    """What lies below cannot be seen."""
    zoom = find(reader, PictureZoom)
    reader.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    assert zoom.isVisible()

    for _step in range(8):
        reader.press(Qt.Key.Key_Tab)
        assert zoom.isAncestorOf(QApplication.focusWidget())
    reader.press(Qt.Key.Key_Escape)
    assert not zoom.isVisible()


@pytest.mark.parametrize("width", [1024, 1366])
def test_the_words_of_a_large_picture_are_whole_or_not_there(reader, width):
    """Beside four buttons in a small window they would be cut above and below."""
    reader.window.resize(width, 728)
    zoom = find(reader, PictureZoom)
    reader.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Return)
    words = next(w for w in zoom.findChildren(QLabel) if w.text() == zoom.accessibleName())

    assert zoom.isVisible()
    assert words.isVisible() == (width > 1024)
    assert words.isHidden() or words.height() >= words.heightForWidth(words.width())


def test_a_term_opens_at_its_word_by_keys(reader):
    """Tab to the word, Enter shows its meaning near it, Esc closes it."""
    reader.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    block = QApplication.focusWidget()
    word = block.mapTo(reader.screen, block.link_rects()[-1].bottomLeft())
    reader.press(Qt.Key.Key_Return)
    card = find(reader, TermCard)

    assert card.isVisible()
    assert "economy of scale" in card.accessibleName().lower()
    corner = reader.screen.mapFromGlobal(card.mapToGlobal(QPoint(0, 0)))
    assert abs(corner.y() - word.y()) < 60
    reader.bot.keyClick(card, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert "Page 1 of" in reader.words()


class Painted(QObject):
    """Remembers what of a widget was painted."""

    def __init__(self, widget):
        super().__init__()
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):
        if event.type() == QEvent.Type.Paint:
            self.region += event.region()
        return False


def test_no_ring_stays_round_a_link_that_tab_has_left(reader):
    """All of the ring is painted over, also what lies outside of the link's letters."""
    reader.press(Qt.Key.Key_Tab)
    block = QApplication.focusWidget()
    assert isinstance(block, TextBlock)
    while not block.link_rects():
        reader.press(Qt.Key.Key_Tab)
    (box,) = block.link_rects()
    reader.bot.wait(20)
    painted = Painted(block.viewport())

    reader.press(Qt.Key.Key_Tab)
    reader.bot.wait(20)

    assert block.link_rects() != [box]
    assert painted.region.contains(box.topLeft() - QPoint(4, 1))
    assert painted.region.contains(box.bottomRight() + QPoint(4, 2))


def test_tab_brings_a_link_into_sight(reader):
    """In a small window with large text, too."""
    reader.desk.settings.put("text_size", 200)
    reader.window.resize(1024, 560)
    reader.bot.wait(50)
    for _link in range(3):
        reader.press(Qt.Key.Key_Tab)
        block = QApplication.focusWidget()
        boxes = block.link_rects()
        if not boxes:
            continue  # the text itself
        top = block.mapTo(reader.screen, boxes[0].topLeft()).y()
        foot = reader.button("Next").mapTo(reader.screen, QPoint(0, 0)).y()
        assert 0 < top < foot
    before = len(boxes)
    reader.desk.settings.put("theme", "dark")
    assert len(block.link_rects()) == before > 0


def test_what_is_not_saved_has_room_to_be_said(reader):
    """In the smallest window at 200 % it stands above the buttons; "Saved" is short there."""
    reader.desk.settings.put("text_size", 200)
    reader.window.resize(1024, 560)
    reader.wait_until_kept()
    reader.bot.wait(50)
    trouble = "Not saved yet. Your answers are kept in memory and the app tries again."

    reader.screen.show_saved(trouble, "unsaved")
    reader.bot.wait(50)
    (label,) = [w for w in reader.screen.findChildren(QLabel) if w.text() == trouble]
    assert label.isVisible()
    assert label.width() > reader.screen.width() * 0.8
    reader.screen.show_saved("Saved on this laptop ✓", "saved")
    reader.bot.wait(50)
    assert label.width() < reader.screen.width() / 2
    assert not label.isVisible() or label.text() == "Saved ✓".replace(" ", "\N{NO-BREAK SPACE}")


def test_a_long_page_says_that_there_is_more_below(reader):
    """And says it no more at its end."""
    more = find(reader, MoreBelow)
    assert more.isVisible()

    while reader.screen.scroll_page(1):
        pass

    assert not more.isVisible()


def test_the_words_of_a_search_are_marked_and_in_sight(reader):
    """Who comes from a search sees at once what was found."""
    reader.desk.navigator.open_page("4.3/your-association", "savings next step")

    def marked():
        return [text for text in reader.screen.findChildren(QTextBrowser) if text.extraSelections()]

    reader.bot.waitUntil(lambda: len(marked()) == 1)
    (text,) = marked()
    selections = text.extraSelections()
    (word,) = [selection.cursor for selection in selections]
    assert word.selectedText() == "step"
    place = text.mapTo(reader.screen, text.cursorRect(word).bottomLeft())
    assert 0 < place.y() < reader.button("To the quiz").mapTo(reader.screen, QPoint(0, 0)).y()


def test_the_next_page_is_made_while_one_reads_and_is_the_right_one(reader):
    """Turning to it takes no time; its quick check is fresh, and asked once."""

    def prepared():
        found = reader.screen.findChildren(QTextBrowser)
        return [text for text in found if "Section 4.3 names four things" in text.toPlainText()]

    reader.bot.waitUntil(lambda: len(prepared()) == 1)
    (ahead,) = prepared()
    assert not ahead.isVisible()

    reader.press(Qt.Key.Key_Right)

    assert ahead.isVisible()
    assert len(prepared()) == 1
    reader.desk.settings.put("theme", "dark")  # what was prepared in other colours is not used
    reader.press(Qt.Key.Key_Right, Qt.Key.Key_Left)
    assert sum(text.isVisible() for text in prepared()) == 1


def test_a_page_that_changed_since_it_was_read_says_so(open_desk, tmp_path):
    """A new edition of a course does not send people through everything again."""
    course = shutil.copytree(SMALL, tmp_path / "course")
    first = open_desk(course)
    first.desk.navigator.open_lesson("1.1")
    assert "This page has changed" not in first.words()
    first.press(Qt.Key.Key_Right)
    first.wait_until_kept()
    first.desk.close()
    lesson = course / "11-sharing" / "lesson.md"
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(text.replace("Four people", "Five people"), encoding="utf-8")

    again = open_desk(course)
    again.desk.navigator.open_page("1.1/why-share")

    assert "This page has changed since you read it." in again.words()
    again.press(Qt.Key.Key_Right)
    again.wait_until_kept()
    again.press(Qt.Key.Key_Left)
    assert "This page has changed" not in again.words()


def test_a_lesson_becomes_a_pdf_and_a_refusal_leaves_nothing(reader, tmp_path):
    """All pages, in paper's colours whatever the theme."""
    course = load_course(app_paths.shipped_course())
    lesson = course.lesson("4.3")
    paper = PageSource(course, reader.desk.look, tmp_path / "cache").paper(lesson)

    write_pdf(tmp_path / "lesson.pdf", paper)

    assert (tmp_path / "lesson.pdf").read_bytes().startswith(b"%PDF")
    with pytest.raises(OSError, match="No such file"):
        write_pdf(tmp_path / "gone" / "lesson.pdf", paper)
    assert [p.name for p in tmp_path.glob("*.pdf")] == ["lesson.pdf"]


def test_print_asks_and_esc_changes_nothing(reader, monkeypatch):
    """Ctrl+P leads to a question with the consequence in its buttons."""
    asked = []

    def answer(box):
        asked.extend(button.text() for button in box.buttons())

    monkeypatch.setattr(QMessageBox, "exec", answer)
    reader.bot.keyClick(reader.screen, Qt.Key.Key_P, CONTROL)

    assert sorted(asked) == ["Cancel", "Print", "Save as PDF"]
