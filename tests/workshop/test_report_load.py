"""Tables and pages of a report say the same, and no more than the privacy allows."""

from __future__ import annotations

import pytest

from course_app.workshop.groups import group_of, named, places_of
from course_app.workshop.kept import all_workshops
from course_app.workshop.privacy import Privacy
from course_app.workshop.report_load import KINDS, Asked, load_report
from course_app.workshop.sessions import Details, WorkshopWords
from tests.store.classroom import Classroom
from tests.workshop.questions import single
from tests.workshop.small_course import about, course, lesson

COURSE = course(
    lesson("4.3", *(about(f"q{at}") for at in range(3))), final_test=[single("q0"), single("q1")]
)
NAMES = ("Amina", "Rosa", "Tian", "Kofi", "Ruth", "Moses", "Grace", "Josefa", "Omar", "Lin", "Zed")


@pytest.fixture
def room(tmp_path):
    room = Classroom(tmp_path / "data")
    for at, name in enumerate(NAMES):
        room.sit(room.learner(name), "4.3/quiz", 1, float(at > 3), float(at % 3 > 0))
    words = WorkshopWords("w", room.new_id)
    details = Details(title="Market day", place="Kita", date="2026-05-04", lessons=("4.3",))
    room.keep(*words.open(details, [name.lower() for name in NAMES]))
    for name in NAMES[:-1]:
        room.keep(words.came(name.lower(), "late" if name == "Rosa" else ""))
    yield room
    room.close()


def report(room, kind, privacy=Privacy.NAMES, workshop="w"):
    asked = Asked(kind, workshop, "4.3/quiz", privacy)
    return load_report(COURSE, asked, room.workshops, room.gradebook)


def rows(table):
    return [list(row) for row in table.rows]


def test_the_participants_are_those_expected_and_those_who_came(room):
    (table,) = report(room, "participants").tables

    found = {row[0]: row[1:2] + row[3:] for row in rows(table)}
    assert found["Rosa"] == [True, True, "late"]
    assert found["Zed"] == [False, True, None]
    assert [row[0] for row in rows(table)] == sorted(NAMES)


def test_codes_stand_for_names_and_are_the_same_in_every_table(room):
    """Nobody's name is in any of them."""
    (people,) = report(room, "participants", Privacy.CODES).tables
    (book,) = report(room, "gradebook", Privacy.CODES).tables

    codes = {row[0] for row in rows(people)}
    assert not codes & set(NAMES)
    assert {row[0] for row in rows(book)} <= codes


@pytest.mark.parametrize("kind", KINDS)
def test_with_totals_only_nobody_is_in_it(room, kind):
    """Neither a name nor a row of one person."""
    found = report(room, kind, Privacy.TOTALS)

    told = found.html + repr([rows(table) for table in found.tables])
    assert not [name for name in NAMES if name in told]


def test_counts_that_point_at_a_few_are_empty(room):
    """One stayed away; nobody can find that out by subtracting."""
    (table,) = report(room, "participants", Privacy.TOTALS).tables

    assert rows(table) == [["came", None], ["absent", None], ["all", 11]]


def test_totals_of_a_group_of_four_say_nothing(room):
    words = WorkshopWords("small", room.new_id)
    room.keep(*words.open(Details(title="Small"), ["amina", "rosa", "tian", "kofi"]))

    (table,) = report(room, "gradebook", Privacy.TOTALS, "small").tables

    assert rows(table) == []


def test_the_gradebook_has_scores_as_shares(room):
    (table,) = report(room, "gradebook").tables

    heads = [column.name for column in table.columns]
    assert heads == ["learner", "standing", "quiz_4.3/quiz", "last_seen"]
    scores = {row[0]: row[2] for row in rows(table)}
    assert scores["Amina"] == 0.33
    assert "Zed" not in scores  # did not come


def test_a_learner_without_a_name_has_letters_in_the_gradebook(room):
    """Two empty cells could not be told apart."""
    room.keep(room.say("registered", "learner", "guest-7f3a", learner="guest-7f3a"))

    (table,) = report(room, "gradebook", workshop="").tables

    assert "7F3A" in [row[0] for row in table.rows]


def test_questions_come_with_their_options(room):
    """Shares and intervals from ten people on."""
    questions, options = report(room, "questions").tables

    found = {row[0]: row for row in rows(questions)}
    assert found["q0"][2:5] == [10, 10, 1.0]
    assert found["q1"][3] == 6
    assert 0 < found["q1"][5] < found["q1"][4] < found["q1"][6] < 1
    assert [row[3] for row in rows(options) if row[0] == "q0"] == [10, 0, 0]


def test_small_groups_have_counts_and_no_shares(room):
    words = WorkshopWords("small", room.new_id)
    room.keep(*words.open(Details(title="Small"), ["amina", "rosa", "tian", "kofi"]))

    questions, options = report(room, "questions", workshop="small").tables

    assert all(row[4:9] == [None] * 5 for row in rows(questions))
    assert all(row[4] is None for row in rows(options))


def test_a_question_that_nearly_all_got_right_is_not_told_with_totals_only(room):
    """The one who was wrong could be found."""
    questions, options = report(room, "questions", Privacy.TOTALS).tables

    found = {row[0]: row for row in rows(questions)}
    assert found["q1"][3:7] == [None] * 4
    assert found["q0"][3] == 10
    assert [row[3] for row in rows(options) if row[0] == "q1"] == [None, None, 0]


def test_a_summary_is_one_page_and_all_its_tables(room):
    """For a workbook with a sheet each."""
    found = report(room, "summary")

    assert "Market day" in found.html
    assert [table.name for table in found.tables] == [
        "participants",
        "gradebook",
        "questions 4.3",
        "options 4.3",
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_an_unknown_workshop_is_said_to_be_missing(room, kind):
    assert report(room, kind, workshop="gone").is_missing


def test_a_summary_needs_a_workshop_and_a_gradebook_does_not(room):
    assert report(room, "summary", workshop="").is_missing
    (table,) = report(room, "gradebook", workshop="").tables
    assert len(rows(table)) == len(NAMES)


def test_nobody_finished_the_quiz_so_there_is_no_table(room):
    asked = Asked("questions", "w", "9.9/quiz")

    assert load_report(COURSE, asked, room.workshops, room.gradebook).tables == ()


def test_a_group_is_a_workshop_a_place_or_everybody(room):
    """Who came; where nobody was marked, who is on the list."""
    words = WorkshopWords("v", room.new_id)
    room.keep(*words.open(Details(title="Second", place="Kita"), ["zed"]))

    assert len(group_of(room.workshops, "w").people) == 10
    assert group_of(room.workshops, "w").lessons == ("4.3",)
    assert group_of(room.workshops, "v") == (("zed",), None)
    assert set(group_of(room.workshops, place="Kita").people) == {n.lower() for n in NAMES}
    assert group_of(room.workshops).people is None
    assert group_of(room.workshops, "gone").people == ()


def test_workshops_are_found_by_title_or_id(room):
    found = all_workshops(room.workshops)

    assert named(found, "market DAY").id == "w"
    assert named(found, "w").id == "w"
    assert named(found, "gone") is None
    assert places_of(found) == ("Kita",)


def test_a_lesson_that_is_gone_has_no_tables(room):
    """The rest of an old workshop's report is there."""
    words = WorkshopWords("old", room.new_id)
    details = Details(title="Old", lessons=("4.3", "9.9"))
    room.keep(*words.open(details, [name.lower() for name in NAMES]))

    found = report(room, "summary", workshop="old")

    assert [table.name for table in found.tables][2:] == ["questions 4.3", "options 4.3"]
    assert [column.name for column in found.tables[1].columns][2:4] == [
        "quiz_4.3/quiz",
        "quiz_9.9/quiz",
    ]
