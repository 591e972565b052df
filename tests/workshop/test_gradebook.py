"""Learners by lessons: one glance says who has passed and who needs help."""

from __future__ import annotations

import pytest

from course_app.store.gradebook_queries import Filter, Sort
from course_app.workshop.gradebook import PAGE, Gradebook, cell_of
from tests.store.classroom import Classroom
from tests.workshop.questions import single
from tests.workshop.small_course import course, lesson

COURSE = course(
    lesson("4.3", single("q0")),
    lesson("4.4", single("q1")),
    lesson("4.5"),
    final_test=[single("test-a")],
)


@pytest.fixture
def room(tmp_path):
    room = Classroom(tmp_path / "data")
    yield room
    room.close()


@pytest.fixture
def gradebook(room):
    return Gradebook(room.gradebook, COURSE)


def texts(row):
    return [cell.text for cell in row.cells]


@pytest.mark.parametrize(
    ("score", "text", "kind"),
    [
        (0.8, "✓ 80%", "passed"),
        (0.795, "✓ 80%", "passed"),
        (0.794, "79%", "on the way"),
        (0.5, "50%", "on the way"),
        (0.494, "▲ 49%", "needs help"),
        (0.0, "▲ 0%", "needs help"),
        (None, "–", "not taken"),
    ],
)
def test_a_cell_has_a_sign_a_figure_and_a_class(score, text, kind):
    """Nothing is said by colour alone."""
    cell = cell_of(score, 80, 50)

    assert (cell.text, cell.kind) == (text, kind)


def test_the_columns_are_the_quizzes_of_the_course_and_its_final_test(gradebook):
    """A lesson without a quiz has no column."""
    assert [(c.quiz, c.section, c.title) for c in gradebook.columns] == [
        ("4.3/quiz", "4.3", "L4.3"),
        ("4.4/quiz", "4.4", "L4.4"),
        ("final-test", "", "final-test"),
    ]


def test_a_row_has_a_cell_for_each_column_and_a_standing(room, gradebook):
    """One weak lesson is enough to be called."""
    room.learner("Amina")
    room.sit("amina", "4.3/quiz", 1, 1)
    room.sit("amina", "final-test", 1, 0, 0, place="final-test")

    (row,) = list(gradebook.open())

    assert texts(row) == ["✓ 100%", "–", "▲ 33%"]
    assert (row.name, row.standing) == ("Amina", "needs help")


@pytest.mark.parametrize("standing", ["needs help", "on the way", "passed", "not begun"])
def test_a_row_says_the_standing_that_it_is_filtered_by(room, gradebook, standing):
    """The word in the row is the word of the filter."""
    told = {"needs help": (0.2, 1, 1), "on the way": (0.6, 1), "passed": (1, 1, 1)}
    for name, scores in told.items():
        for column, score in zip(gradebook.columns, scores, strict=False):
            room.sit(room.learner(name), column.quiz, score)
    room.learner("not begun")

    (row,) = list(gradebook.open(Filter(standing=standing)))

    assert (row.name, row.standing) == (standing, standing)


def test_an_old_workshop_shows_lessons_that_are_gone(room):
    """What was taught then is a column, by its number."""
    room.sit(room.learner("Amina"), "3.9/quiz", 1)

    gradebook = Gradebook(room.gradebook, COURSE, lessons=["4.4", "3.9"])

    assert [(c.section, c.title) for c in gradebook.columns] == [("4.4", "L4.4"), ("3.9", "")]
    assert texts(gradebook.open()[0]) == ["–", "✓ 100%"]


def test_rows_beyond_a_page_are_read_when_they_are_shown(room, gradebook):
    """A table of thousands opens at once and scrolls."""
    for at in range(PAGE + 20):
        room.learner(f"P{at:03}")

    table = gradebook.open(sort=Sort(descending=True))

    assert len(table) == PAGE + 20
    assert (table[0].name, table[PAGE].name, table[-1].name) == ("P119", "P019", "P000")
    assert [row.name for row in table] == sorted((row.name for row in table), reverse=True)
    with pytest.raises(IndexError):
        table[PAGE + 20]


def test_pages_long_gone_by_are_read_again(room, gradebook, monkeypatch):
    """A programme's ten thousand rows do not stay in memory."""
    monkeypatch.setattr("course_app.workshop.gradebook.PAGE", 1)
    for at in range(25):
        room.learner(f"P{at:02}")
    table = gradebook.open()

    assert [row.name for row in table] == [f"P{at:02}" for at in range(25)]
    assert table[0].name == "P00"
    assert len(table._pages) == 20  # noqa: SLF001  what is kept cannot be seen from outside


def test_a_course_without_a_final_test_has_columns_for_its_lessons(room):
    """A course may be only lessons."""
    gradebook = Gradebook(room.gradebook, course(lesson("4.3", single("q0"))))

    assert [column.quiz for column in gradebook.columns] == ["4.3/quiz"]


def test_a_page_is_read_once(room, gradebook, monkeypatch):
    """Scrolling up and down asks the disk for nothing."""
    for name in ("Amina", "Rosa"):
        room.learner(name)
    table = gradebook.open()
    reads = []
    real = room.gradebook.rows
    monkeypatch.setattr(room.gradebook, "rows", lambda *asked: reads.append(asked) or real(*asked))

    assert [table[at].name for at in (0, 1, 0)] == ["Amina", "Rosa", "Amina"]
    assert len(reads) == 1


def test_a_row_that_joined_another_meanwhile_is_empty(room, gradebook):
    """The table stays whole until it is opened again."""
    for name in ("Amina", "Aminata"):
        room.learner(name)
    table = gradebook.open()
    room.merge("amina", "aminata")

    assert [row.name for row in table] == ["Amina", ""]
    assert len(gradebook.open()) == 1


def test_the_overview_is_of_the_same_columns(room, gradebook):
    """The cards above agree with the cells below."""
    for name in ("Amina", "Rosa"):
        room.sit(room.learner(name), "4.4/quiz", 0)

    overview = gradebook.overview(Filter(within=["amina"]))

    assert overview.standings["needs help"] == 1
    assert [column.taken for column in overview.columns] == [0, 1, 0]


def test_two_of_one_name_have_a_mark_and_others_none(room, gradebook):
    """The end of the id, which stays."""
    room.learner("Rosa")
    for who in ("amina-77", "amina-88"):
        room.keep(room.say("registered", "learner", who, learner=who, result={"name": "Amina"}))

    assert [(row.name, row.mark) for row in gradebook.open()] == [
        ("Amina", "A-77"),
        ("Amina", "A-88"),
        ("Rosa", ""),
    ]
