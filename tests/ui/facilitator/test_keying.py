"""Typing papers in at the window: one key an answer, nothing lost, slips found."""

import shutil
import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from course_app.course.model import Quiz, QuizId
from course_app.store.connection import DATABASE
from course_app.store.workshop_queries import WorkshopQueries
from course_app.study.statements import LearnerId
from course_app.ui.facilitator.keying_model import KeyedPerson, KeyingModel
from course_app.ui.facilitator.keying_view import KeyingView
from course_app.workshop.sheet import sheet_of
from tests.ui.facilitator.group_data import GroupData
from tests.ui.facilitator.group_desk import (
    choose,
    go_to,
    opened,
    row_texts,
    table,
    type_paper,
)
from tests.workshop.questions import short, single

QUIZ = "4.3/quiz"
CONTROL = Qt.KeyboardModifier.ControlModifier


def seeded(folder, people):
    data = GroupData(folder)
    data.learners(people)
    data.workshop(lessons=("4.3",))
    data.learner("Grace at the door")
    sheet = sheet_of(data.course.quiz(QUIZ), QUIZ)
    data.close()
    return sheet


def at_grid(open_desk, folder):
    facilitator = opened(open_desk, folder)
    go_to(facilitator, "Type in answers")
    choose(facilitator, "Workshop", "Market day")
    choose(facilitator, "Quiz", "4.3")
    facilitator.bot.waitUntil(lambda: table(facilitator).model().columnCount() == 16)
    table(facilitator).setFocus()
    return facilitator


@pytest.fixture
def sheet(tmp_path):
    return seeded(tmp_path / "data", 4)


@pytest.fixture
def grid(open_desk, tmp_path, sheet):
    """Four people by the fourteen questions of 4.3."""
    return at_grid(open_desk, tmp_path / "data")


def current(facilitator):
    at = table(facilitator).currentIndex()
    return at.row(), at.column()


def sittings(folder):
    queries = WorkshopQueries(folder / DATABASE)
    try:
        return list(queries.sittings(QUIZ))
    finally:
        queries.close()


def test_one_key_an_answer_goes_on_to_the_next_cell(grid):
    """Letters or digits, small or large."""
    grid.type("c")
    assert current(grid) == (0, 2)
    grid.type("2")
    assert row_texts(grid, 0)[1:3] == ["C", "B"]
    assert current(grid) == (0, 3)


def test_a_key_that_is_no_answer_here_changes_nothing(grid):
    """True or false has two letters."""
    grid.press(Qt.Key.Key_Right)
    grid.type("d")

    assert row_texts(grid, 0)[2] == ""
    assert current(grid) == (0, 2)


def test_space_is_a_blank_and_backspace_clears(grid):
    grid.press(Qt.Key.Key_Space)
    assert row_texts(grid, 0)[1] == "–"
    grid.press(Qt.Key.Key_Left, Qt.Key.Key_Backspace)
    assert row_texts(grid, 0)[1] == ""


def test_several_letters_stay_in_the_cell_until_enter(grid, sheet):
    """For those questions that ask for several."""
    for _step in range(3):
        grid.press(Qt.Key.Key_Right)
    grid.type("bce")
    assert current(grid) == (0, 4)
    grid.press(Qt.Key.Key_Return)
    assert row_texts(grid, 0)[4] == "BCE"
    assert current(grid) == (0, 5)


def test_a_whole_paper_counts_when_its_row_is_left(grid, sheet, tmp_path):
    """With its score beside it, marked by the engine that marks the screen."""
    type_paper(grid, sheet, {2: "a"})
    assert current(grid) == (1, 1)
    grid.person.wait_until_kept()

    assert row_texts(grid, 0)[-1] == "93%"
    (sitting,) = sittings(tmp_path / "data")
    assert sum(answer.score for answer in sitting.answers) == pytest.approx(13)


def test_a_correction_changes_what_counts(grid, sheet, tmp_path):
    type_paper(grid, sheet, {2: "a"})
    grid.press(Qt.Key.Key_Up, Qt.Key.Key_Right)
    grid.type("b")
    grid.press(Qt.Key.Key_Down)
    grid.person.wait_until_kept()

    (sitting,) = sittings(tmp_path / "data")
    assert sum(answer.score for answer in sitting.answers) == pytest.approx(14)


def test_undo_goes_back_key_by_key_and_forward_again(grid):
    grid.type("cb")
    grid.bot.keyClick(table(grid), Qt.Key.Key_Z, CONTROL)
    assert row_texts(grid, 0)[1:3] == ["C", ""]
    assert current(grid) == (0, 2)
    grid.bot.keyClick(table(grid), Qt.Key.Key_Z, CONTROL)
    assert row_texts(grid, 0)[1] == ""
    grid.bot.keyClick(table(grid), Qt.Key.Key_Z, CONTROL)  # nothing left
    grid.bot.keyClick(table(grid), Qt.Key.Key_Y, CONTROL)
    assert row_texts(grid, 0)[1] == "C"
    grid.press_button("Undo")
    assert row_texts(grid, 0)[1] == ""


def test_a_second_entry_shows_what_differs(grid, sheet, tmp_path):
    """Enter takes the new answer, Backspace keeps the first."""
    type_paper(grid, sheet)
    grid.press_button("Check by typing again")
    grid.bot.waitUntil(lambda: row_texts(grid, 0)[1] == "")
    grid.type("a")

    assert row_texts(grid, 0)[1] == "C ≠ A"
    assert current(grid) == (0, 1)
    assert "Cells that differ: 1" in grid.words()
    assert "This differs. Enter takes the new answer" in grid.words()
    grid.press(Qt.Key.Key_Backspace)
    grid.type("c")
    assert row_texts(grid, 0)[1] == "C"
    grid.type("a")
    grid.press(Qt.Key.Key_Return)
    assert row_texts(grid, 0)[2] == "A"
    grid.press_button("Check by typing again")
    assert row_texts(grid, 0)[1:3] == ["C", "A"]
    grid.press_button("Done")
    grid.person.wait_until_kept()
    (sitting,) = sittings(tmp_path / "data")
    assert sum(answer.score for answer in sitting.answers) == pytest.approx(13)


def test_keys_of_a_row_that_is_not_done_are_kept_after_a_moment(grid, tmp_path, open_desk):
    """A power cut then loses none of them: they come back, and the row goes on."""
    grid.type("cba")
    assert "Saved on this laptop" not in grid.words()
    grid.bot.waitUntil(lambda: "Saved on this laptop" in grid.words(), timeout=5000)
    assert kept_answers(tmp_path / "data") == 3
    cut = tmp_path / "cut"
    shutil.copytree(tmp_path / "data", cut)

    grid.person.desk.window.close()
    grid.person.desk.close()
    again = at_grid(open_desk, cut)

    again.bot.waitUntil(lambda: row_texts(again, 0)[1:4] == ["C", "B", "A"])
    assert current(again)[0] == 0  # typing goes on where it stopped
    again.press(Qt.Key.Key_Down, Qt.Key.Key_Up)  # going past it does not end it
    again.person.wait_until_kept()
    assert sittings(cut) == []
    again.press_button("Done")
    again.person.wait_until_kept()
    assert len(sittings(cut)) == 1


def test_keys_without_a_pause_are_kept_as_well(grid, tmp_path):
    """A row of many questions is typed for longer than a moment."""
    for key in range(16):
        grid.type("cb"[key % 2])
        grid.press(Qt.Key.Key_Left)
        grid.bot.wait(150)

    assert kept_answers(tmp_path / "data") == 1


def kept_answers(folder):
    queries = WorkshopQueries(folder / DATABASE)
    try:
        people = tuple(queries.names())
        workshop = queries.workshop_statements()[0].object.id
        papers = queries.papers(QUIZ, people, workshop)
        return sum(each.verb == "answered" for each in papers)
    finally:
        queries.close()


def test_a_laptop_that_is_locked_keeps_what_was_typed(grid, sheet, tmp_path):
    grid.type("cba")
    grid.person.desk.window.close()
    grid.person.desk.close()

    assert len(sittings(tmp_path / "data")) == 1


def test_forty_papers_of_ten_questions_take_no_longer_than_typing(open_desk, tmp_path):
    """Ten minutes are allowed; the grid itself needs a fraction of a second a paper."""
    sheet = seeded(tmp_path / "data", 30)
    facilitator = at_grid(open_desk, tmp_path / "data")
    begin = time.monotonic()
    for _person in range(30):
        type_paper(facilitator, sheet)
    facilitator.press_button("Done")
    facilitator.person.wait_until_kept()

    assert time.monotonic() - begin < 30
    assert len(sittings(tmp_path / "data")) == 30


def test_without_people_it_says_what_to_do_first(open_desk, tmp_path):
    data = GroupData(tmp_path / "data")
    data.workshop(lessons=("4.3",))
    data.learner("Grace at the door")
    data.close()
    facilitator = opened(open_desk, tmp_path / "data")
    go_to(facilitator, "Type in answers")

    facilitator.wait_for_words("Write down who came first.")


def test_without_a_workshop_it_says_so(facilitator):
    go_to(facilitator, "Type in answers")

    facilitator.wait_for_words("Papers can be typed in here once there is a workshop.")


def test_each_cell_says_person_question_and_answer(grid):
    """For screen readers, also in a second entry."""
    grid.type("c")
    model = table(grid).model()
    said = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    name = model.index(0, 0).data()

    assert said == f"{name}, question 1: C"
    assert "nothing typed yet" in model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    grid.press_button("Check by typing again")
    grid.type("a")
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole).endswith(": differs")


def test_one_can_type_as_soon_as_the_page_is_open(open_desk, tmp_path, sheet):
    """Nothing has to be pressed first."""
    facilitator = opened(open_desk, tmp_path / "data")
    go_to(facilitator, "Type in answers")
    facilitator.bot.waitUntil(lambda: table(facilitator).hasFocus())

    facilitator.press(Qt.Key.Key_Space)
    assert row_texts(facilitator, 0)[1] == "–"


def test_escape_is_done(grid, tmp_path):
    grid.type("c")
    grid.press(Qt.Key.Key_Escape)

    grid.wait_for_screen("GradebookScreen")
    grid.person.wait_until_kept()
    assert len(sittings(tmp_path / "data")) == 1


@pytest.fixture
def small_grid(qtbot, person):
    """A grid of one person by a written and a chosen answer."""
    items = sheet_of(Quiz(id=QuizId("q"), title="", questions=(short("a"), single("b"))), "Q").items
    model = KeyingModel()
    view = KeyingView(person.desk.look, model)
    qtbot.addWidget(view)
    model.show_rows([KeyedPerson(LearnerId("amina"), "Amina")], items, [[None, None]])
    with qtbot.waitExposed(view):
        view.show()
    view.activateWindow()
    view.setFocus()
    view.start(0)
    return view


def test_the_cell_that_is_typed_in_is_in_sight(grid):
    """With the largest letters in a small window, in the last row as in the first."""
    grid.person.desk.settings.put("text_size", 200)
    grid.person.window.resize(1024, 560)
    grid.bot.wait(50)
    view = table(grid)
    for row in (3, 0, 2):
        view.setCurrentIndex(view.model().index(row, 9))
        grid.bot.waitUntil(lambda: is_seen(view))


def is_seen(view):
    """Whether the whole cell where the keyboard is can be seen."""
    cell = view.visualRect(view.currentIndex())
    seen = view.viewport().visibleRegion().boundingRect()
    return seen.contains(cell.adjusted(2, 2, -2, -2))


def test_a_written_answer_is_typed_in_its_cell(qtbot, small_grid):
    """The first key begins it, and Enter goes on."""
    qtbot.keyClick(small_grid, Qt.Key.Key_S)
    editor = small_grid.findChild(QLineEdit)
    qtbot.keyClicks(editor, "EWA 7")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    model = small_grid.model()
    qtbot.waitUntil(lambda: model.index(0, 1).data().endswith("EWA 7"))
    qtbot.waitUntil(lambda: small_grid.currentIndex().column() == 2)
    assert model.keyed(0) == {"a": model.index(0, 1).data(), "b": ""}


def test_typing_in_begins_with_what_the_workshop_taught(open_desk, tmp_path, sheet):
    """What is typed in for another quiz would not be in the workshop's gradebook."""
    facilitator = opened(open_desk, tmp_path / "data")

    go_to(facilitator, "Type in answers")

    facilitator.wait_for_words(f"sheet {sheet.code}")
