"""Any word leads to its page, with the keyboard alone, from anywhere and back again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from course_app.ui.widgets.found_list import FoundList

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def seeker(person):
    """Somebody in the search, opened from a page by Ctrl+F, with everything ready."""
    person.desk.navigator.open_lesson("4.3")
    person.bot.keyClick(person.window, Qt.Key.Key_F, CONTROL)
    return person


def type_in(person, words):
    field = person.screen.findChild(QLineEdit)
    field.clear()
    person.bot.keyClicks(field, words)


def rows(person):
    """What a screen reader hears of each row."""
    model = person.screen.findChild(FoundList).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(n, 0).data(role) for n in range(model.rowCount())]


def look_for(person, words):
    type_in(person, words)
    person.bot.waitUntil(lambda: "Still getting ready" not in person.words())
    return rows(person)


def test_results_come_while_one_types_in_groups(seeker):
    """Words of the course first, then lessons and pages, each with its lesson."""
    found = look_for(seeker, "sewa")

    assert any(row.startswith("SEWA. Short for") for row in found)
    assert "Words  ·  " in found[0]
    pages = found[next(n for n, row in enumerate(found) if row.startswith("Pages")) + 1 :]
    assert pages[0].startswith("India: SEWA organises protection. 4.3  Self-help")


def test_enter_opens_the_page_and_esc_leads_back_to_where_one_was(seeker):
    """Down to the page wanted, Enter; Ctrl+F again shows the same results, Esc the page."""
    found = look_for(seeker, "sewa organises")
    for _step in range(len(found)):
        seeker.press(Qt.Key.Key_Down)
    seeker.press(*[Qt.Key.Key_Up] * 20, Qt.Key.Key_Return)

    assert seeker.screen_name == "ReaderScreen"
    assert "India: SEWA organises protection" in seeker.words()
    seeker.bot.keyClick(seeker.window, Qt.Key.Key_F, CONTROL)
    assert rows(seeker) == found
    seeker.press(Qt.Key.Key_Escape)
    assert "India: SEWA organises protection" in seeker.words()


def test_esc_from_home_leads_home(person):
    """Wherever one came from."""
    person.bot.keyClick(person.window, Qt.Key.Key_F, CONTROL)

    person.press(Qt.Key.Key_Escape)

    assert person.screen_name == "HomeScreen"


def test_an_empty_field_says_what_can_be_found(seeker):
    """And an empty list is never just empty."""
    assert "What are you looking for?" in seeker.words()
    assert look_for(seeker, "xyzzy") == []
    assert "Nothing was found" in seeker.words()
    assert "“xyzzy”" in seeker.words()


def test_own_notes_are_found_as_soon_as_they_are_written(seeker):
    """They are the learner's own words."""
    assert look_for(seeker, "rosalinda") == []
    seeker.press(Qt.Key.Key_Escape)
    seeker.press(Qt.Key.Key_N)
    seeker.bot.keyClicks(QApplication.focusWidget(), "Ask Rosalinda")
    seeker.press(Qt.Key.Key_Escape)

    seeker.bot.keyClick(seeker.window, Qt.Key.Key_F, CONTROL)
    found = look_for(seeker, "rosalinda")

    assert found[0].startswith("My notes")
    assert found[1].endswith("Ask Rosalinda")


@pytest.mark.parametrize("words", ['"', "a OR", "title:x*", "(((", "'; DROP TABLE found; --", "%"])
def test_what_is_typed_is_only_words(seeker, words):
    """Nobody sees an error for a quotation mark."""
    look_for(seeker, words)

    assert look_for(seeker, "sewa")


def test_answers_of_questions_are_not_found(seeker):
    """The search is no way round a quiz."""
    found = look_for(seeker, "employers' federation office state")

    assert found == []


def test_a_word_of_the_glossary_opens_where_it_is_used(seeker):
    """With the word marked."""
    look_for(seeker, "artisan")
    seeker.press(Qt.Key.Key_Return)

    assert seeker.screen_name == "ReaderScreen"
    seeker.bot.waitUntil(lambda: "artisan makes or repairs" in seeker.words())


def test_a_word_opens_where_another_form_of_it_stands(seeker):
    """The glossary says "economy of scale", the page "economies of scale"."""
    look_for(seeker, "economy of scale")
    seeker.press(Qt.Key.Key_Return)

    assert seeker.screen_name == "ReaderScreen"
    seeker.bot.waitUntil(lambda: "economies of scale" in seeker.words())


def test_the_clear_button_begins_anew(seeker):
    """For those who do not know how to select a text."""
    look_for(seeker, "sewa")
    seeker.press_button("Clear")

    assert seeker.screen.findChild(QLineEdit).text() == ""
    assert QApplication.focusWidget() is seeker.screen.findChild(QLineEdit)


def test_a_cache_that_cannot_be_written_changes_nothing(open_desk, tmp_path, monkeypatch):
    """The index is made in memory."""
    (tmp_path / "no-folder").write_text("")
    monkeypatch.setattr(
        "course_app.app_paths.cache_folder", lambda _data: tmp_path / "no-folder" / "cache"
    )
    person = open_desk()
    person.bot.keyClick(person.window, Qt.Key.Key_F, CONTROL)

    assert look_for(person, "sewa")
