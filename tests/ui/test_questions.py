"""Every kind of question in the window, with keys and mouse, and with bad input."""

from __future__ import annotations

import json
import shutil

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit

from course_app.ui.widgets.answer_card import AnswerCard
from course_app.ui.widgets.drag_chip import DragChip
from tests.ui.probe_place import context_of
from tests.ui.right_response import right_response
from tests.ui.shots.questions import COURSE, ESSAY, PARTLY, RIGHT, WRONG

RETURN, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab


@pytest.fixture
def learner(open_desk):
    """Somebody at the first question of a quiz with every kind."""
    return begin(open_desk(course=COURSE))


def begin(person):
    person.desk.navigator.open_lesson("1.1")
    person.read_to_the_quiz()
    return person


def go_to(person, question):
    """Answer rightly until a question comes."""
    for _question in range(12):
        if person.screen_name != "QuizScreen":
            return
        asked = person.desk.navigator.question
        if asked.id == question:
            return
        response = RIGHT.get(asked.id) or (
            {"text": ESSAY} if asked.kind == "essay" else right_response(asked)
        )
        person.screen.pane.show_response(response)
        person.button("Answer").click()
        person.screen.next_requested.emit()


def field(person, kind):
    return next(f for f in person.screen.findChildren(kind) if f.isVisible())


def write(person, text, kind=QLineEdit):
    """Paste a text where the keyboard is."""
    QApplication.clipboard().setText(text)
    widget = field(person, kind)
    assert widget.hasFocus()
    widget.paste()


# essay


def test_an_essay_is_compared_with_a_good_answer_and_not_marked(learner):
    """By keys: write, answer, tick what the text has, go on; the results keep it all."""
    go_to(learner, "q-essay")
    assert "How sure are you?" not in learner.words()
    assert "A good answer" not in learner.words()
    write(learner, ESSAY, QPlainTextEdit)
    learner.bot.keyClick(QApplication.focusWidget(), RETURN, Qt.KeyboardModifier.ControlModifier)

    assert "I could share my drill with my two neighbours. Each of us pays" in learner.words()
    assert "Not this time" not in learner.words()
    learner.press(Qt.Key.Key_Space)  # the first criterion has the focus
    learner.press(Qt.Key.Key_B)
    assert "A. It names a tool. chosen" in learner.button("It names a tool").accessibleName()
    learner.press(RETURN)
    assert learner.desk.navigator.question.id != "q-essay"

    go_to(learner, "nothing")  # to the end
    words = learner.words()
    assert "10 of 10 right  ·  100%" in words
    assert "You found in your text: 2 of 3.\n✓ It names a tool.\n✓ It says who shares it." in words
    assert "Not marked" in words
    assert "Once more" not in words


def test_what_is_begun_is_there_after_a_power_cut(open_desk, tmp_path):
    """Half an essay is minutes of work, and a chosen option is one as well."""
    first = begin(open_desk(course=COURSE))
    first.press(Qt.Key.Key_2)
    go_to(first, "q-essay")
    write(first, "Half a sentence, and", QPlainTextEdit)
    kept = tmp_path / "data" / "begun.json"
    first.bot.waitUntil(
        lambda: kept.exists() and "Half a sentence" in kept.read_text(), timeout=5000
    )
    first.wait_until_kept()
    shutil.copytree(tmp_path / "data", tmp_path / "cut")

    again = open_desk(course=COURSE, data=tmp_path / "cut")

    assert again.desk.navigator.question.id == "q-essay"
    assert field(again, QPlainTextEdit).toPlainText() == "Half a sentence, and"
    again.press_button("Answer")
    again.bot.waitUntil(
        lambda: "Half" not in (tmp_path / "cut/begun.json").read_text(), timeout=5000
    )


def test_what_is_begun_is_kept_when_somebody_leaves_at_once(open_desk):
    """The screens of who has left are gone before the moment is over."""
    person = begin(open_desk(course=COURSE))
    person.press(Qt.Key.Key_2)
    attempt = person.desk.session.standing.study_place().attempt
    question = person.desk.navigator.question.id
    person.desk.end_session()

    person.bot.wait(1500)

    kept = json.loads((person.desk.data / "begun.json").read_text())
    (key,) = kept[attempt]
    assert key.startswith(f"{question} ")


def test_what_is_begun_is_there_when_the_window_was_closed(open_desk):
    """Closing is at once, and another learner's turn in between changes nothing."""
    first = begin(open_desk(course=COURSE))
    first.press(Qt.Key.Key_2)
    first.desk.close()

    again = open_desk(course=COURSE)

    assert again.screen.pane.draft() is not None
    assert again.button("Answer").isEnabled()
    again.press_button("Answer")
    assert again.screen.is_answered


def test_what_was_ticked_is_there_after_a_restart(open_desk):
    """Each tick is kept when it is made."""
    first = begin(open_desk(course=COURSE))
    go_to(first, "q-essay")
    write(first, ESSAY, QPlainTextEdit)
    first.press_button("Answer")
    first.press(Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_1)
    first.wait_until_kept()
    first.desk.close()

    again = open_desk(course=COURSE)

    assert again.desk.navigator.question.id == "q-essay"
    assert field(again, QPlainTextEdit).toPlainText() == ESSAY
    assert not again.button("It names a tool").isChecked()
    assert again.button("It says how they take turns").isChecked()
    again.press(RETURN)
    assert again.desk.navigator.question.id == "q-long"


def test_an_essay_inside_a_page_is_compared_at_once(open_desk, monkeypatch):
    """One try is enough: there is nothing to get wrong, and what is ticked is kept too."""
    reading = open_desk(course=COURSE)
    context = context_of(reading, monkeypatch)
    reading.desk.navigator.open_lesson("1.1")
    field(reading, QPlainTextEdit).setPlainText("A saw")
    reading.button("Check my answer").click()

    assert "I have a drill." in reading.words()
    assert "Not yet" not in reading.words()
    reading.button("It names a tool").click()
    reading.wait_until_kept()
    kept = context.session.standing.reader.last_answers(context.session.learner)["q-own"]
    assert kept.response == {"text": "A saw", "met": [0]}
    assert kept.success is None


def test_what_was_begun_is_there_when_one_comes_back(learner):
    """Leaving in the middle of a sentence costs nothing."""
    go_to(learner, "q-essay")
    write(learner, "I could share", QPlainTextEdit)
    learner.press(ESCAPE)
    assert learner.screen_name == "HomeScreen"

    learner.press(RETURN)

    assert field(learner, QPlainTextEdit).toPlainText() == "I could share"
    go_to(learner, "q-rows")
    field(learner, QComboBox).setCurrentIndex(2)
    learner.press(ESCAPE, RETURN)
    assert field(learner, QComboBox).currentIndex() == 2


def test_who_comes_back_to_a_question_types_on(learner):
    """From the page that it is about, and from the help: the field has the keyboard."""
    go_to(learner, "q-short")
    learner.press_button("Read the page again")
    assert learner.screen_name == "ReaderScreen"
    learner.press(RETURN)
    learner.bot.keyClicks(QApplication.focusWidget(), "sa")

    learner.desk.places.open("help")
    learner.press(ESCAPE)
    learner.bot.keyClicks(QApplication.focusWidget(), "w")
    assert field(learner, QLineEdit).text() == "saw"

    learner.press(RETURN)
    learner.desk.places.open("help")
    learner.press(ESCAPE)
    assert QApplication.focusWidget() is learner.button("Next question")


# matching


def test_an_open_list_shows_which_answer_the_arrows_are_at(learner):
    """And its rows are as high as a finger needs."""
    go_to(learner, "q-matching")
    box = field(learner, QComboBox)
    box.showPopup()
    rows = box.view()
    learner.bot.keyClick(rows, Qt.Key.Key_Down)

    boxes = [rows.visualRect(rows.model().index(row, 0)) for row in range(3)]
    picture = rows.viewport().grab().toImage()
    colours = [picture.pixelColor(each.right() - 8, each.center().y()).name() for each in boxes]
    assert rows.currentIndex().row() == 1
    assert colours[1] not in {colours[0], colours[2]}
    assert all(each.height() >= 44 for each in boxes)
    box.hidePopup()


def drag(learner, chip, to):
    """Drag with the mouse, in steps as a hand does."""
    bot, middle = learner.bot, chip.rect().center()
    bot.mousePress(chip, Qt.MouseButton.LeftButton, pos=middle)
    end = chip.mapFromGlobal(to)
    for share in (0.3, 0.7, 1.0):
        bot.mouseMove(chip, middle + (end - middle) * share)
    bot.mouseRelease(chip, Qt.MouseButton.LeftButton, pos=end)


def test_an_answer_can_be_dragged_to_its_row(learner):
    """The list of the row shows it; beside all rows nothing happens."""
    go_to(learner, "q-matching")
    rows = [box for box in learner.screen.findChildren(QComboBox) if box.isVisible()]
    chips = [chip for chip in learner.screen.findChildren(DragChip) if chip.isVisible()]
    names = [chip.findChild(QLabel).text() for chip in chips]
    assert names == ["Ana", "Ben", "Chinwe", "Dao", "Nobody"]

    drag(learner, chips[1], rows[2].mapToGlobal(rows[2].rect().center()))
    assert [row.currentText() for row in rows] == ["Choose …", "Choose …", "Ben", "Choose …"]
    drag(learner, chips[0], rows[2].mapToGlobal(QPoint(-40, 10)))  # on the row's text
    assert rows[2].currentText() == "Ana"
    drag(learner, chips[3], learner.window.mapToGlobal(QPoint(600, 5)))
    assert [row.currentText() for row in rows].count("Dao") == 0

    for row, chip in zip(rows, chips, strict=False):
        drag(learner, chip, row.mapToGlobal(row.rect().center()))
    learner.button("Answer").click()
    assert "Yes, that is right." in learner.words()
    assert "Or drag an answer" not in learner.words()


def test_a_finger_drags_too(learner):
    """On a touch screen the same cards follow the finger."""
    go_to(learner, "q-matching")
    row = next(box for box in learner.screen.findChildren(QComboBox) if box.isVisible())
    chip = next(chip for chip in learner.screen.findChildren(DragChip) if chip.isVisible())
    screen = QTest.createTouchDevice()
    middle = chip.rect().center()
    end = chip.mapFromGlobal(row.mapToGlobal(row.rect().center()))

    QTest.touchEvent(chip, screen).press(0, middle, chip)
    for share in (0.3, 0.7, 1.0):
        QTest.touchEvent(chip, screen).move(0, middle + (end - middle) * share, chip)
    QTest.touchEvent(chip, screen).release(0, end, chip)

    assert row.currentText() == "Ana"


def test_matching_needs_no_dragging(learner):
    """Keys alone: the lists come one after the other, and what can be dragged is passed over."""
    go_to(learner, "q-matching")
    for row in range(4):
        assert isinstance(QApplication.focusWidget(), QComboBox)
        for _down in range(row + 1):
            learner.press(Qt.Key.Key_Down)
        learner.press(TAB)
    assert not isinstance(QApplication.focusWidget(), DragChip)
    learner.press_button("Answer")

    assert "Yes, that is right." in learner.words()


# bad input


@pytest.mark.parametrize("text", ["1e999", "NaN", "inf", "-", "9" * 300, "4 or 5", "٤٫٥", "²"])
def test_a_number_that_is_none_scores_nothing(learner, text):
    """A sentence and the right answer, never a crash."""
    go_to(learner, "q-numeric")
    write(learner, text)
    learner.press(RETURN)

    assert "Right answer: 4" in learner.words()
    learner.press(RETURN)
    assert learner.desk.navigator.question.id == "q-missing"


@pytest.mark.parametrize("text", ["٤", " 4 ", "4,0", "4.0 people", "＋4"[1:]])
def test_a_number_is_read_in_many_ways(learner, text):
    """Arabic digits, a comma, a unit."""
    go_to(learner, "q-numeric")
    write(learner, text)
    learner.press(RETURN)

    assert "Yes, that is right." in learner.words()


@pytest.mark.parametrize("text", ["", " ", "\t \u00a0"])
def test_nothing_is_no_answer(learner, text):
    """Enter waits until something is there."""
    go_to(learner, "q-short")
    write(learner, text)
    learner.press(RETURN)

    assert not learner.button("Answer").isEnabled()
    assert learner.desk.navigator.question.id == "q-short"


@pytest.mark.parametrize(
    "text",
    [
        "x" * 10_000,
        "\u202eمنشار\u202c",
        "s\u0301\u0302\u0303" * 90,
        "\U0001f527" * 200,
        "*",
        "a\0b",
    ],
    ids=["long", "right-to-left", "combining", "pictures", "star", "null"],
)
def test_a_strange_word_is_wrong_and_is_kept(learner, text):
    """It is shown as it was typed, as far as there is room."""
    go_to(learner, "q-short")
    write(learner, text)
    learner.press(RETURN)

    assert "Right answer: saw" in learner.words()
    assert learner.screen.width() <= learner.window.width()
    assert field(learner, QLineEdit).text()
    learner.wait_until_kept()
    learner.press(RETURN)
    assert learner.desk.navigator.question.id == "q-numeric"


def test_an_essay_of_ten_thousand_letters_is_kept_whole(open_desk):
    """More than that is told before it is cut."""
    learner = begin(open_desk(course=COURSE))
    go_to(learner, "q-essay")
    letters = "ñ مرحبا 🔧 " * 1000
    write(learner, letters[:9_990].strip() + "x" * 50, QPlainTextEdit)
    assert "Only the first 10,000 are kept" in learner.words()
    writing = field(learner, QPlainTextEdit)
    writing.setPlainText("ñ" * 10_000)
    assert "Letters: 10,000 of 10,000." in learner.words()
    learner.press_button("Answer")
    learner.wait_until_kept()
    learner.desk.close()

    again = open_desk(course=COURSE)

    assert field(again, QPlainTextEdit).toPlainText() == "ñ" * 10_000


@pytest.mark.parametrize("question", sorted({*WRONG, *PARTLY}))
def test_what_is_wrong_or_partly_right_says_the_right_answer(learner, question):
    """In words, beside the colour."""
    go_to(learner, question)
    learner.screen.pane.show_response(WRONG.get(question) or PARTLY[question])
    learner.button("Answer").click()

    words = learner.words()
    assert "Right answer:" in words or "Correct" in words
    assert "Not this time." in words


# bad questions

HEAD = "// [id:odd] [tag:objective:o1] [tag:fact:A1] [tag:level:recall] [tag:use:core]\n"


@pytest.mark.parametrize(
    ("gift", "seen"),
    [
        ("::Odd::What? {~%900%A#Yes.~%-900%B#No.####W.}", "What?"),
        ("::Odd::What? {=%0%A#Yes.~%0%B#No.####W.}", "What?"),
        ("::Odd::What? {~%33.3%A#Yes.~%33.3%B#Yes.~%-7%C#No.####W.}", "What?"),
        ("::Odd::What? {= -> \n= -> }", ""),
        ("::Odd::What? {#1e999:NaN####W.}", ""),
        ("::Odd::What? {%:!&}", ""),
        ("::Odd::What? {=a =a =a ~ }", ""),
    ],
    ids=["900 %", "no key", "not 100 %", "empty pairs", "no number", "no type", "empty option"],
)
def test_a_question_that_makes_no_sense_never_stops_the_app(open_desk, tmp_path, gift, seen):
    """It is asked as far as that can be, or the window says what is wrong with the file."""
    course = tmp_path / "course"
    shutil.copytree(COURSE, course)
    quiz = course / "11-all-kinds" / "quiz.gift"
    *_others, own = quiz.read_text(encoding="utf-8").split("\n\n")  # which the page places
    quiz.write_text(f"{HEAD}{gift}\n\n{own}", encoding="utf-8")
    person = open_desk(course=course)
    if person.screen_name == "ProblemScreen":
        assert "quiz.gift:" in person.words()
        return
    person.desk.navigator.open_lesson("1.1")
    person.read_to_quiz_or_results()
    assert seen in person.words()
    if person.screen_name == "QuizScreen":
        person.press(Qt.Key.Key_A, RETURN, RETURN)
        person.wait_until_kept()


@pytest.mark.parametrize("question", ["q-short", "q-numeric"])
def test_a_typed_answer_is_called_partly_right_once(learner, question):
    go_to(learner, question)
    learner.screen.pane.show_response(PARTLY[question])
    learner.button("Answer").click()

    assert learner.words().count("Partly right") == 1


def test_ticks_are_called_partly_right_below_them(learner):
    """No option says it of the whole answer."""
    go_to(learner, "q-multiple")
    learner.screen.pane.show_response(PARTLY["q-multiple"])
    learner.button("Answer").click()

    assert learner.words().count("Partly right") == 1


@pytest.mark.parametrize("per_cent", [100, 125, 150, 200])
def test_an_option_stands_on_the_line_of_its_letter(learner, qtbot, per_cent):
    """And in the middle of its card, where it has one line."""
    learner.desk.settings.put("text_size", per_cent)
    cards = [card for card in learner.screen.findChildren(AnswerCard) if card.isVisible()]
    qtbot.waitUntil(lambda: cards[0].height() == learner.desk.look.px(52), timeout=1000)

    for card in cards:
        key, text, *_others = card.findChildren(QLabel)
        below = (key.height() - key.fontMetrics().height()) / 2 + key.fontMetrics().ascent()
        above = text.contentsMargins().top()
        letters, words = key.y() + below, text.y() + above + text.fontMetrics().ascent()
        assert abs(letters - words) <= 0.02 * per_cent
        assert abs(key.geometry().center().y() - card.rect().center().y()) <= 1


def test_what_is_begun_is_not_called_saved(learner):
    """It is kept with the answer; a text that nobody answered with goes with the power."""
    go_to(learner, "q-essay")
    learner.wait_until_saved()

    learner.screen.pane.show_response({"text": ESSAY})
    assert "Saved on this laptop" not in learner.words()
    assert "Press “Answer” to save" in learner.words()

    learner.button("Answer").click()
    learner.wait_until_saved()
    assert "Press “" not in learner.words()


def test_trouble_with_the_disk_is_said_while_one_writes_too(learner):
    go_to(learner, "q-essay")
    learner.screen.show_saved("Not saved yet.", "unsaved")

    learner.screen.pane.show_response({"text": ESSAY})

    assert "Not saved yet." in learner.words()


def test_home_says_that_one_stopped_among_the_missed_questions(learner):
    """Their number is not that of the quiz."""
    learner.screen.pane.show_response(WRONG["q-single"])
    learner.button("Answer").click()
    learner.screen.next_requested.emit()
    go_to(learner, "q-single")
    assert "Once more: 1 of 1" in learner.words()

    learner.press(Qt.Key.Key_Escape)

    assert "You stopped at missed question 1 of 1 in the quiz." in learner.words()
