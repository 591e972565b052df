"""The tables of the command line say what the window's question analysis says."""

from __future__ import annotations

from contextlib import closing

import pytest

from course_app.cli_tables import export_tables
from course_app.store.connection import DATABASE
from course_app.store.result_queries import ResultQueries
from course_app.workshop.item_report import load_item_report
from tests.store.classroom import Classroom
from tests.workshop.questions import single
from tests.workshop.small_course import about, course, lesson

COURSE = course(
    lesson("4.3", *(about(f"q{at}") for at in range(3))),
    lesson("4.4"),
    final_test=[single("q0"), single("q1")],
)


@pytest.fixture
def room(tmp_path):
    room = Classroom(tmp_path / "data")
    yield room
    room.close()


def _rows(room):
    """Give the rows of the questions of 4.3, each by the names of its columns."""
    with closing(ResultQueries(room.store.folder / DATABASE)) as results:
        table = export_tables(COURSE, results, room.workshops, None)["questions"]()
        names = [column.name for column in table.columns]
        rows = [dict(zip(names, row, strict=True)) for row in table.rows]
    return [row for row in rows if row["quiz"] == "4.3/quiz"]


def test_a_quiz_that_all_were_asked_alike_has_the_figures_of_the_window(room):
    for at in range(12):
        room.sit(room.learner(f"P{at}"), "4.3/quiz", 1, float(at % 2), float(at % 3 == 0))

    (version,) = load_item_report(COURSE, "4.3/quiz", room.workshops, None).versions
    rows = _rows(room)

    assert [
        (row["question"], row["answered_by"], row["right"], row["facility"]) for row in rows
    ] == [
        (v.figures.item.id, 12, v.figures.right, round(v.figures.facility / 100, 4))
        for v in version.verdicts
    ]
    assert [row["look_at"] for row in rows] == [bool(v.flags) for v in version.verdicts]


def test_drawn_questions_have_the_counts_of_the_window_and_no_more(room):
    """Totals of different questions cannot be compared, so no index may be made of them."""
    for at in range(12):
        room.sit(room.learner(f"P{at}"), "4.3/quiz", 1, float(at % 2))
    for at in range(11):
        room.sit(room.learner(f"R{at}"), "4.3/quiz", 1, 0.0, float(at % 2))

    report = load_item_report(COURSE, "4.3/quiz", room.workshops, None)
    rows = _rows(room)

    assert report.is_drawn
    assert [
        (row["question"], row["answered_by"], row["right"], row["facility"]) for row in rows
    ] == [(c.question, c.asked, c.right, round(c.facility / 100, 4)) for c in report.counts]
    assert [row["answered_by"] for row in rows] == [23, 23, 11]
    for row in rows:
        assert (row["discrimination"], row["efficiency"], row["look_at"]) == (None, None, None)
        assert "different questions" in row["why"]


def test_a_question_that_few_were_asked_has_no_share(room):
    """Of two people one moves a share by half."""
    room.sit(room.learner("Amina"), "4.3/quiz", 1, 1)
    room.sit(room.learner("Rosa"), "4.3/quiz", 1, 0, 1)

    row = _rows(room)[0]

    assert (row["answered_by"], row["right"]) == (2, 2)
    assert (row["facility"], row["low"], row["high"]) == (None, None, None)


def test_a_quiz_that_nobody_finished_has_no_rows(room):
    assert _rows(room) == []
