"""Reading aloud, with a voice that says nothing: what is said, marked, and when it is silent."""

from __future__ import annotations

import shutil
from importlib.util import find_spec

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from course_app import app_paths
from course_app.ui.aloud.process_voice import ProcessVoice
from course_app.ui.widgets.focus_order import stops_in_order
from course_app.ui.widgets.quick_check import QuickCheck
from course_app.ui.widgets.text_block import TextBlock
from tests.ui.fake_voice import ALL
from tests.ui.right_response import right_response

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PAGE = "4.3/why-together"


@pytest.fixture
def read(open_desk, with_voice):
    """Opens a window with a voice at a page, or at a question after it."""
    voices = with_voice

    def open_at(page=PAGE, languages=ALL, **more):
        voices.languages = languages
        person = open_desk(screen="home", **more)
        assert person.desk.navigator.open_page(page)
        person.bot.waitUntil(lambda: voices.given != [])
        return person

    return open_at


def press_keys(person, modifiers=CONTROL):
    person.bot.keyClick(QApplication.focusWidget() or person.screen, Qt.Key.Key_R, modifiers)


def aloud_button(person):
    """The button, whatever it says now; None where it is not to be seen."""
    words = ("Read aloud", "Pause reading aloud", "Read on")
    found = [b for b in person.screen.findChildren(QAbstractButton) if b.isVisible()]
    return next((b for b in found if b.accessibleName() in words), None)


def marked(person):
    """The words that are marked now, in texts and labels."""
    found = []
    for block in person.screen.findChildren(TextBlock):
        if block.isVisible():
            found += [each.cursor.selectedText() for each in block.extraSelections()]
    labels = [w for w in person.screen.findChildren(QLabel) if w.isVisible()]
    return found + [label.text() for label in labels if label.property("spoken")]


def finish_all(person, voice):
    """Let the voice say everything; gives what was marked at each sentence."""
    seen = []
    for _sentence in range(200):
        if not voice.is_speaking:
            return seen
        seen.append(marked(person))
        voice.finish()
    raise AssertionError("it never ends")


def test_a_page_is_read_sentence_by_sentence_each_of_them_marked(read, voices):
    """From its title to its end, and there it stops: the page does not turn by itself."""
    person = read()
    press_keys(person)

    seen = finish_all(person, voices.voice)

    assert seen[0] == ["Why small firms act together"]
    assert seen[1] == ["A small firm has few means: little money, little time and few hands."]
    alone = "Two pictures side by side. Alone, one person stands before a heavy block"
    for words, (said, language, rate) in zip(seen, voices.voice.told, strict=True):
        assert words == ([] if said.startswith(alone) else [said])  # a picture gets a ring
        assert (language, rate) == ("en", 0.0)
    assert len({said for said, *_rest in voices.voice.told}) == len(seen) == 15
    assert marked(person) == []
    assert "Page 1 of 14" in person.words()
    assert aloud_button(person).text().strip() == "Read aloud"


def test_the_mark_is_a_line_too_and_stays_in_another_theme(read, voices):
    """Not by colour alone."""
    person = read()
    press_keys(person)
    voices.voice.finish()

    for theme in ("light", "dark", "contrast"):
        person.desk.settings.put("theme", theme)
        look = person.desk.look
        blocks = [b for b in person.screen.findChildren(TextBlock) if b.isVisible()]
        (selection,) = [each for block in blocks for each in block.extraSelections()]
        marks = selection.format
        assert marks.underlineStyle() == QTextCharFormat.UnderlineStyle.SingleUnderline
        assert marks.background().color().name() == look.color("tint").name()
        assert marked(person) == [voices.voice.sentences[-1]]


def test_a_picture_gets_a_ring_while_its_words_are_read(read, voices):
    """Nothing lies over it."""
    person = read()
    block = next(b for b in person.screen.findChildren(TextBlock) if b.isVisible())
    before = block.grab().toImage()
    press_keys(person)
    while not voices.voice.sentences[-1].startswith("Two pictures"):
        voices.voice.finish()
    during = block.grab().toImage()

    changed = [
        (x, y)
        for x in range(0, before.width(), 2)
        for y in range(0, before.height(), 2)
        if before.pixel(x, y) != during.pixel(x, y)
    ]
    assert changed
    inner = [(x, y) for x, y in changed if 20 < x < before.width() - 20]
    assert len({y for _x, y in inner}) < 12  # the ring's upper and lower line
    voices.voice.finish()
    assert "Two pictures" not in "".join(marked(person))


def test_what_is_read_is_scrolled_into_sight(read, voices):
    """The last sentence of a long page is seen when it is said."""
    person = read()
    person.window.resize(1024, 560)
    column = person.screen.column
    press_keys(person)

    while "Small firms act together because" not in voices.voice.sentences[-1]:
        voices.voice.finish()

    assert column.verticalScrollBar().value() > 0
    block = next(b for b in person.screen.findChildren(TextBlock) if b.extraSelections())
    box = block.box_of(
        [
            (each.cursor.selectionStart(), each.cursor.selectionEnd())
            for each in block.extraSelections()
        ]
    )
    top = block.mapTo(column.viewport(), box.topLeft()).y()
    assert top >= 0
    assert top + box.height() <= column.viewport().height()


def test_a_pause_goes_on_with_the_same_sentence(read, voices):
    """By the button; its words say what it does."""
    person = read()
    person.press_button("Read aloud")
    voices.voice.finish()
    person.press_button("Pause")

    assert not voices.voice.is_speaking
    assert marked(person) == [
        "A small firm has few means: little money, little time and few hands."
    ]
    person.press_button("Read on")

    assert voices.voice.sentences[-1] == voices.voice.sentences[-2]
    assert voices.voice.is_speaking


def test_control_shift_r_begins_at_the_top(read, voices):
    """However far it was."""
    person = read()
    press_keys(person)
    for _sentence in range(4):
        voices.voice.finish()
    press_keys(person, CONTROL | SHIFT)

    assert voices.voice.sentences[-1] == "Why small firms act together"
    assert marked(person) == ["Why small firms act together"]


def test_it_begins_at_the_words_that_were_selected(read, voices):
    """With the mouse; a link that Tab went to is no choice."""
    person = read()
    person.press(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    press_keys(person)
    assert voices.voice.sentences == ["Why small firms act together"]
    press_keys(person)
    person.press(Qt.Key.Key_Right, Qt.Key.Key_Left)
    block = next(b for b in person.screen.findChildren(TextBlock) if b.isVisible())
    cursor = block.document().find("cheaper")
    block.setTextCursor(cursor)
    person.screen.setFocus()

    press_keys(person)

    assert voices.voice.sentences[-1].startswith("It has no economies of scale")


@pytest.mark.parametrize(
    "leave",
    [
        lambda person: person.press(Qt.Key.Key_Right),
        lambda person: person.press(Qt.Key.Key_Escape),
        lambda person: person.desk.places.open("facilitator"),
        lambda person: person.desk.choose_learner(),
        lambda person: person.desk.end_session(),
        lambda person: person.window.close(),
    ],
    ids=["next page", "home", "facilitator", "who is learning", "another learner", "close"],
)
def test_it_is_silent_at_once_when_something_else_comes(read, voices, leave):
    """And says nothing when the voice tells that it had ended."""
    person = read()
    press_keys(person)
    voices.voice.finish()
    assert voices.voice.is_speaking

    leave(person)

    assert not voices.voice.is_speaking
    count = len(voices.voice.told)
    voices.voice.finish()
    assert len(voices.voice.told) == count


def test_the_voice_is_let_go_when_the_window_closes(read, voices):
    """No process is left behind."""
    person = read()
    person.desk.close()

    assert voices.voice.is_closed


@pytest.mark.parametrize(("speed", "rate"), [("slower", -0.4), ("normal", 0.0), ("faster", 0.4)])
def test_the_speed_is_a_setting_that_holds_at_once(read, voices, speed, rate):
    """From the next sentence on."""
    person = read()
    press_keys(person)
    person.desk.settings.put("reading_speed", speed)
    voices.voice.finish()

    assert voices.voice.told[-1][2] == rate


def test_without_a_voice_there_is_no_trace_of_it(read, voices):
    """No button, no keys, no setting, no line of help."""
    person = read(languages=frozenset())
    assert aloud_button(person) is None
    press_keys(person)
    assert voices.voice.told == []
    person.bot.keyClick(person.window, Qt.Key.Key_F1)
    assert "aloud" not in person.words()
    person.desk.places.open("settings")
    assert "aloud" not in person.words()


def test_with_a_voice_help_and_settings_say_so(read):
    """The keys of the page, and the speed."""
    person = read()
    person.bot.keyClick(person.window, Qt.Key.Key_F1)
    assert "Read aloud from the beginning" in person.words()
    person.desk.places.open("settings")
    assert "Speed of reading aloud" in person.words()


def test_no_page_is_read_by_a_voice_of_another_language(read):
    """English text and a French voice: no button."""
    person = read(languages=frozenset({"fr"}))

    assert aloud_button(person) is None


def test_a_country_in_the_courses_language_keeps_no_voice_away(read, voices, tmp_path):
    """A course in en-GB is read by any English voice, with its quick checks."""
    course = tmp_path / "course"
    shutil.copytree(app_paths.shipped_course(), course)
    file = course / "course.toml"
    text = file.read_text(encoding="utf-8")
    assert 'language = "en"' in text
    file.write_text(text.replace('language = "en"', 'language = "en-GB"'), encoding="utf-8")
    person = read("4.3/sama-sama", course=course)
    press_keys(person)
    finish_all(person, voices.voice)

    assert "What is SAMA-SAMA in the Philippines?" in voices.voice.sentences
    assert {language for _said, language, _rate in voices.voice.told} == {"en"}
    person.read_to_the_quiz()
    assert aloud_button(person) is not None


def test_a_spanish_page_is_read_in_spanish(read, voices):
    """And a page that is not translated, in the same window, in English."""
    person = read(settings={"language": "es"})
    button = next(
        b
        for b in person.screen.findChildren(QAbstractButton)
        if b.accessibleName() == "Leer en voz alta" and b.isVisible()
    )
    button.click()
    finish_all(person, voices.voice)
    assert {language for _said, language, _rate in voices.voice.told} == {"es"}

    voices.voice.told.clear()
    person.desk.navigator.open_lesson("4.4")
    press_keys(person)
    finish_all(person, voices.voice)
    assert {language for _said, language, _rate in voices.voice.told} == {"en"}


def test_words_of_the_app_are_left_out_where_it_has_no_voice_for_them(read, voices):
    """An English page in a Swahili window: "Quick check" in Swahili is not said in English."""
    person = read("4.3/four-gains", frozenset({"en"}), settings={"language": "sw"})
    press_keys(person)
    finish_all(person, voices.voice)

    assert {language for _said, language, _rate in voices.voice.told} == {"en"}
    assert len(voices.voice.told) > 10


def test_a_table_is_read_row_by_row_and_a_list_with_its_numbers(read, voices):
    """A row is marked as a whole."""
    person = read("4.3/side-by-side")
    press_keys(person)
    seen = finish_all(person, voices.voice)

    row = "India. SEWA: self-employed women. social protection scheme"
    assert row in voices.voice.sentences
    cells = ["India", "SEWA: self-employed women", "social protection scheme"]
    assert seen[voices.voice.sentences.index(row)] == cells
    voices.voice.told.clear()
    person.desk.navigator.open_page("4.3/four-gains")
    press_keys(person)
    finish_all(person, voices.voice)
    assert "2. Social protection: help for people who are ill, old or cannot earn." in (
        voices.voice.sentences
    )


def test_a_quick_check_is_read_where_it_stands(read, voices):
    """With its options and their letters."""
    person = read("4.3/sama-sama")
    press_keys(person)
    finish_all(person, voices.voice)

    said = voices.voice.sentences
    at = said.index("Quick check")
    assert said[at + 1].endswith("?")
    assert [each[:3] for each in said[at + 2 : at + 4]] == ["A: ", "B: "]


def test_what_became_of_a_quick_check_is_read_next(read, voices):
    """At once where it was being read, else by the next press; never by itself."""
    person = read("4.3/sama-sama")
    check = next(b for b in person.screen.findChildren(QuickCheck) if b.isVisible())

    def answer():
        check.pane.show_response(right_response(check.question))
        check.submit()

    answer()
    assert voices.voice.told == []
    press_keys(person)
    assert voices.voice.sentences == ["Quick check"]
    finish_all(person, voices.voice)
    assert "Correct, your answer" in voices.voice.sentences
    assert not any(words.startswith("C: ") for words in voices.voice.sentences)

    press_keys(person)
    assert voices.voice.sentences[-1].startswith("The Philippines")  # the top again


def test_an_answer_in_the_middle_of_a_quick_check_is_heard_at_once(read, voices):
    """The options that were still to come are left out."""
    person = read("4.3/sama-sama")
    check = next(b for b in person.screen.findChildren(QuickCheck) if b.isVisible())
    press_keys(person)
    while not voices.voice.sentences[-1].startswith("A: "):
        voices.voice.finish()
    voices.voice.told.clear()
    check.pane.show_response(right_response(check.question))
    check.submit()

    assert voices.voice.sentences == ["Quick check"]
    finish_all(person, voices.voice)
    assert "Correct, your answer" in voices.voice.sentences


def test_a_question_is_read_in_the_order_on_the_screen(read, voices):
    """Stem, then each option with its letter; the one that is said is marked."""
    person = read()
    person.read_to_the_quiz()
    press_keys(person)
    seen = finish_all(person, voices.voice)

    pane = person.screen.pane
    shown = [pane.question.options[at].text for at in pane.order]
    assert voices.voice.sentences[:2] == ["Question 1 of 14", pane.question.stem]
    expected = [f"{key}: {text}" for key, text in zip("ABCDEFGH", shown, strict=False)]
    assert voices.voice.sentences[2:] == expected
    assert seen[2:] == [[text] for text in shown]
    assert marked(person) == []


def test_what_became_of_the_answer_is_read_after_the_question(read, voices):
    """Only where it was reading; who listens to nothing hears nothing."""
    person = read()
    person.read_to_the_quiz()
    person.screen.pane.show_response(right_response(person.screen.pane.question))
    press_keys(person)
    person.bot.keyClick(person.screen, Qt.Key.Key_Return)

    assert person.screen.is_answered
    assert voices.voice.sentences[-1] == "Yes, that is right."
    finish_all(person, voices.voice)
    assert "Why" in voices.voice.sentences

    count = len(voices.voice.told)
    person.press(Qt.Key.Key_Return)
    assert not person.screen.is_answered
    person.screen.pane.show_response(right_response(person.screen.pane.question))
    person.bot.keyClick(person.screen, Qt.Key.Key_Return)
    assert person.screen.is_answered
    assert len(voices.voice.told) == count


def test_the_button_is_in_order_named_and_large(read):
    """Between what stands beside it, also on a question."""
    person = read()
    for _screen in ("reader", "quiz"):
        button = aloud_button(person)
        assert button.width() >= 44
        assert button.height() >= 44
        assert "Ctrl+R" in button.toolTip()
        stops = [stop for stop in stops_in_order(person.screen) if stop.isVisible()]
        names = [stop.accessibleName() or stop.text() for stop in stops[-3:]]
        assert names[1] == "Read aloud"
        person.read_to_the_quiz()
        person.press(Qt.Key.Key_A)  # the button that answers can be pressed


def test_a_voice_that_breaks_is_said_in_words_and_gone(read, voices):
    """The learner's work goes on."""
    person = read()
    press_keys(person)
    voices.voice.failed.emit()

    notices = [w.text() for w in person.window.findChildren(QLabel) if w.isVisible()]
    assert any("voice of this laptop does not answer" in words for words in notices)
    assert aloud_button(person) is None
    assert marked(person) == []


def test_no_voice_is_looked_for_before_something_can_be_read(open_desk, voices):
    """At Home nothing starts; a page asks once, and a question does not ask again."""
    voices.languages = ALL
    person = open_desk(screen="home")
    person.bot.wait(900)
    assert voices.given == []
    person.desk.navigator.open_page(PAGE)
    person.bot.waitUntil(lambda: voices.given != [])
    person.read_to_the_quiz()
    assert len(voices.given) == 1


@pytest.mark.skipif(find_spec("PySide6.QtTextToSpeech") is not None, reason="make test-speech")
def test_where_qt_has_no_voice_its_process_says_so(qtbot):
    """As in this project's own environment: it ends, and nothing is offered."""
    voice = ProcessVoice()
    with qtbot.waitSignal(voice.found, timeout=20_000) as told:
        voice.look()

    assert told.args == [frozenset()]
    voice.close()
