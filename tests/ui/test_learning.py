"""A lesson is read and its quiz finished with keys alone, and nothing is lost on the way."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QListView, QPushButton

from course_app.ui.widgets.column import Column
from course_app.ui.widgets.progress_line import ProgressLine
from course_app.ui.widgets.quick_check import QuickCheck
from tests.ui.right_response import right_response

RETURN, RIGHT, LEFT, ESCAPE = (
    Qt.Key.Key_Return,
    Qt.Key.Key_Right,
    Qt.Key.Key_Left,
    Qt.Key.Key_Escape,
)


def answer(person):
    """Answer whatever is asked, with keys."""
    lists = [box for box in person.screen.findChildren(QComboBox) if box.isVisible()]
    fields = [field for field in person.screen.findChildren(QLineEdit) if field.isVisible()]
    if lists:
        for box in lists:
            box.setFocus()
            person.press(Qt.Key.Key_Down)
    elif fields:
        person.bot.keyClicks(fields[0], "word")
    else:
        person.press(Qt.Key.Key_A)


def test_a_first_visit_says_welcome_and_what_to_press(person):
    """Someone who has never used a computer course sees one filled button."""
    assert "Welcome" in person.words()
    assert "Start the first lesson" in person.words()


def test_enter_opens_the_first_page_and_arrows_turn_it(person):
    """The whole course can be read without a mouse."""
    person.press(RETURN)
    assert "Page 1 of" in person.words()

    person.press(RIGHT)
    assert "Page 2 of" in person.words()

    person.press(LEFT)
    assert "Page 1 of" in person.words()


def test_a_page_that_was_read_closes_the_ring_a_little(person):
    """The sidebar shows how far one is, in words too."""
    person.press(RETURN, RIGHT)
    person.wait_until_saved()

    rows = person.window.sidebar.findChild(QListView).model()
    said = rows.data(rows.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "Pages read: 1 of" in said


def test_escape_goes_home_and_continue_comes_back(person):
    """Leaving is safe, and the way back is one key."""
    person.press(RETURN, RIGHT, ESCAPE)
    assert "You stopped at page 2 of" in person.words()

    person.press(RETURN)
    assert "Page 2 of" in person.words()


def test_a_quiz_is_finished_with_keys_and_says_how_it_went(person):
    """From the first page to the results without touching the mouse."""
    person.press(RETURN)
    person.read_to_the_quiz()
    assert "Question 1 of 8" in person.words()

    for _question in range(8):
        answer(person)
        person.press(RETURN)
        assert person.screen_name == "QuizScreen"
        person.press(RETURN)
    for _again in range(60):
        if person.screen_name == "ResultsScreen":
            break
        give_the_right_answer(person)

    assert "of 8 right" in person.words()
    assert "Your answers" in person.words()
    person.wait_until_saved()


def give_the_right_answer(person):
    """Answer a missed question rightly, by what the question itself says."""
    question = person.desk.navigator.question
    pane = person.screen.pane
    if question.kind in {"single", "multiple"}:
        pane.choose(question.right)
    elif question.kind == "truefalse":
        person.press(Qt.Key.Key_A if question.answer else Qt.Key.Key_B)
    elif question.kind == "matching":
        pane.show_response({"rights": [pair.right for pair in question.pairs if pair.left]})
    else:
        pane.show_response({"text": question.options[0].text})
    person.press(RETURN)
    assert "Yes, that is right." in person.words()
    person.press(RETURN)


def test_feedback_stands_at_the_option_and_below(person):
    """A wrong answer teaches: what is right, why, and where to read it."""
    person.desk.navigator.open_lesson("4.3")
    person.read_to_the_quiz()
    question = person.desk.navigator.question
    wrong = next(i for i in range(len(question.options)) if i not in question.right)
    person.screen.pane.choose([wrong])

    person.press(RETURN)

    words = person.words()
    assert question.options[wrong].feedback in words
    assert question.general_feedback in words
    assert "Read again:" in words


def test_reading_the_page_again_comes_back_to_the_question(person):
    """Looking something up is no way to lose one's place."""
    person.press(RETURN)
    person.read_to_the_quiz()
    before = person.words()
    page = next(b for b in buttons(person) if "Read the page again" in b.text())
    person.bot.mouseClick(page, Qt.MouseButton.LeftButton)
    assert person.screen_name == "ReaderScreen"

    person.press(RIGHT)

    assert person.screen_name == "QuizScreen"
    assert person.words() == before


def test_a_quick_check_gives_a_hint_then_the_answer(open_desk):
    """Two tries: the first wrong answer is not the end."""
    person = open_desk()
    person.desk.navigator.open_lesson("4.3")
    for _page in range(3):
        person.press(RIGHT)
    person.bot.waitUntil(lambda: any(c.isVisible() for c in person.screen.findChildren(QuickCheck)))
    check = next(c for c in person.screen.findChildren(QuickCheck) if c.isVisible())
    question = check.question
    wrong = next(i for i in range(3) if i not in question.right)

    check.pane.choose([wrong])
    check.submit()
    assert "Not yet. Try once more." in person.words()
    check.pane.choose([question.right[0]])
    check.submit()

    assert question.general_feedback in person.words()


def buttons(person):
    return [b for b in person.screen.findChildren(QPushButton) if b.isVisible()]


def tab_stops(person):
    """What Tab reaches, from where the keyboard is until it comes round."""
    first = QApplication.focusWidget()
    stops = [first]
    for _stop in range(100):
        person.press(Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is first:
            return stops
        if now is not stops[-1]:  # a text has a stop for each of its links
            stops.append(now)
    raise AssertionError("Tab never comes round")


def names(stops):
    return [stop.accessibleName() or getattr(stop, "text", str)().strip() for stop in stops]


def test_tab_goes_through_a_page_as_one_reads(person):
    """Links in the text come before the buttons below it, and the lessons are reached too."""
    person.desk.navigator.open_lesson("4.1")

    reached = names(tab_stops(person))

    assert [n for n in reached if n in {"Why training matters", "Contents", "Next", "Lessons"}] == [
        "Why training matters",
        "Contents",
        "Next",
        "Lessons",
    ]


def test_tab_goes_from_the_answers_to_sure_and_to_answer(person):
    """A matching question can be answered without a mouse, row after row."""
    person.desk.navigator.open_lesson("4.0")
    person.read_to_the_quiz()
    for _row in range(5):
        person.press(Qt.Key.Key_Down, Qt.Key.Key_Tab)

    reached = names(tab_stops(person))

    assert reached[:2] == ["Sure", "Leave the quiz"]
    assert "Answer" in reached
    assert "Lessons" in reached


def test_tab_stops_at_nothing_that_does_not_show_it(person):
    """Home has room for all of it: there is nothing to scroll, and a stop would be unseen."""
    person.window.resize(1366, 728)
    stops = tab_stops(person)
    assert not [stop for stop in stops if isinstance(stop, Column)]

    person.bot.keyClick(stops[0], Qt.Key.Key_Backtab)
    assert not isinstance(QApplication.focusWidget(), Column)


def test_tab_goes_through_who_is_learning_as_one_reads(person):
    person.press(RETURN, ESCAPE)
    person.bot.keyClick(person.screen, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    buttons = ["Back", "My name and PIN", "For the facilitator", "Start as a guest", "I am new"]

    reached = names(tab_stops(person))

    first = reached.index("Back")
    assert [n for n in reached[first:] + reached[:first] if n in buttons] == buttons


def test_enter_says_how_sure_and_enter_answers(person):
    """Two presses of one key, from the last row to the feedback."""
    person.desk.navigator.open_lesson("4.0")
    person.read_to_the_quiz()
    for _row in range(5):
        person.press(Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert QApplication.focusWidget().text().strip() == "Sure"

    person.press(RETURN, RETURN)

    assert "Next question" in person.words()


def colour_at_its_end(line):
    return line.grab().toImage().pixelColor(line.width() - line.height(), line.height() // 2).name()


def test_the_lines_of_what_one_can_do_end_at_one_place(person, qtbot):
    """And a line that is full is met, also where the quiz asks less than an objective needs."""
    person.desk.navigator.open_lesson("4.3")
    person.read_to_the_quiz()
    while person.screen_name == "QuizScreen":
        person.screen.pane.show_response(right_response(person.desk.navigator.question))
        person.press(RETURN, RETURN)
    lines = person.screen.findChildren(ProgressLine)
    lines = [line for line in lines if line.isVisible()]
    qtbot.waitUntil(lambda: lines[0].width() > 100, timeout=1000)

    lines = [line for line in lines if line.parent() is lines[-1].parent()]
    figures = [line.accessibleName() for line in lines]
    assert figures.count("Met") == 3
    assert figures.count("Right answers: 2 of 3") == 2
    is_full = {(each, colour_at_its_end(line)) for each, line in zip(figures, lines, strict=True)}
    assert len(is_full) == len({colour for _words, colour in is_full}) == 2
    assert all(f"\n{figure}\n" in person.words() for figure in figures)
    assert "An objective is met when its line is full" in person.words()
    assert len({line.geometry().right() for line in lines}) == 1
    assert "try again in" in person.words()  # the way to the questions that are left
    assert not person.button("Try the quiz again").isEnabled()
