"""Who stands where: sorted, filtered and counted as it is shown."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_app.errors import StoreError
from course_app.store.gradebook_queries import Filter, GradebookQueries, Marks, Sort
from course_app.study.score import per_cent
from tests.store.classroom import FINAL, MARKS, QUIZ, SECOND, Classroom


@pytest.fixture
def room(tmp_path):
    room = Classroom(tmp_path / "data")
    yield room
    room.close()


@pytest.fixture
def four(room):
    """Rosa passed all, Amina one, José needs help, Tian has not begun."""
    for name in ("Tian", "Rosa", "José", "Amina"):
        room.learner(name)
    room.sit("rosa", QUIZ, 1, 1)
    room.sit("rosa", SECOND, 1, 1, 1, 1, 0.5)
    room.sit("amina", QUIZ, 1, 1, 1, 1, 0)
    room.sit("josé", QUIZ, 1, 0, 0)
    return room


ALL, BY_NAME = Filter(), Sort()


def names(room, chosen=ALL, sort=BY_NAME, marks=MARKS):
    order = room.gradebook.order(marks, chosen, sort)
    rows = room.gradebook.rows(marks, chosen, order)
    return [rows[number].name for number in order]


def test_the_best_finished_attempt_counts(room):
    """A worse day takes nothing away, and an open attempt is no score yet."""
    room.learner("Amina")
    room.sit("amina", QUIZ, 1, 0)
    room.sit("amina", QUIZ, 1, 1, 0)
    room.sit("amina", QUIZ, 1, 1, 1, done=False)

    (row,) = room.gradebook.rows(MARKS, ALL, room.gradebook.order(MARKS, ALL, BY_NAME)).values()

    assert row.best == (pytest.approx(2 / 3), None)
    assert (row.learner, row.name) == ("amina", "Amina")


def test_reviews_and_second_rounds_are_no_scores(room):
    """What is practised after the quiz does not pass it."""
    room.learner("Amina")
    room.sit("amina", QUIZ, 1, place="review")
    room.sit("amina", QUIZ, 1, place="missed")

    assert room.gradebook.overview(MARKS, ALL).columns[0].taken == 0


def test_names_are_sorted_without_regard_to_capitals_and_accents(room):
    """É stands at E, where a person looks for it."""
    for name in ("zoe", "Émile", "Fatou", "eva"):
        room.learner(name)

    assert names(room) == ["Émile", "eva", "Fatou", "zoe"]
    assert names(room, sort=Sort(descending=True)) == ["zoe", "Fatou", "eva", "Émile"]


def test_who_needs_help_comes_first(four):
    """The facilitator's time goes there."""
    assert names(four, sort=Sort("standing")) == ["José", "Amina", "Rosa", "Tian"]
    assert names(four, sort=Sort("standing", descending=True))[0] == "Tian"


def test_a_column_is_sorted_with_the_empty_cells_last(four):
    """Up or down, who did not take it is not in the way."""
    up, down = (names(four, sort=Sort("score", QUIZ, way)) for way in (False, True))

    assert up == ["José", "Amina", "Rosa", "Tian"]
    assert down == ["Rosa", "Amina", "José", "Tian"]
    assert names(four, sort=Sort("score", "gone")) == names(four)


def test_who_was_here_last_can_come_first(four):
    """After a workshop the day's people are on top."""
    assert names(four, sort=Sort("last seen", descending=True))[:2] == ["José", "Amina"]


@pytest.mark.parametrize(
    ("standing", "found"),
    [
        ("needs help", ["José"]),
        ("on the way", ["Amina"]),
        ("passed", ["Rosa"]),
        ("not begun", ["Tian"]),
    ],
)
def test_each_standing_can_be_filtered(four, standing, found):
    """One press shows who needs help."""
    assert names(four, Filter(standing=standing)) == found


def test_a_name_is_found_by_any_part_without_accents(four):
    """Typed on a keyboard that has none."""
    assert names(four, Filter(name="JOSE")) == ["José"]
    assert names(four, Filter(name="  ")) == names(four)


def test_a_workshop_is_a_list_of_learners(four):
    """Only those who were there, and nobody for an empty list."""
    assert names(four, Filter(within=["rosa", "tian", "nobody"])) == ["Rosa", "Tian"]
    assert names(four, Filter(within=[])) == []


def test_archived_learners_are_shown_when_asked_for(room):
    """Last year's group is out of the way, not gone."""
    room.learner("Amina", archived=True)

    assert names(room) == []
    assert names(room, Filter(archived=True)) == ["Amina"]
    assert room.gradebook.overview(MARKS, ALL).learners == 0


def test_a_time_shows_what_was_finished_in_it(room):
    """This spring's scores, not those of two years ago."""
    room.learner("Amina")
    room.sit("amina", QUIZ, 1, 1, at=1000)
    room.sit("amina", QUIZ, 1, 0, at=2000)

    best = {
        bounds: room.gradebook.rows(MARKS, Filter(since=bounds[0], until=bounds[1]), [1])[1].best
        for bounds in ((1000, 2000), (1001, None), (None, 1000))
    }

    assert [found[0] for found in best.values()] == [1.0, 0.5, None]


def test_a_record_that_joined_another_is_one_row(room):
    """She was registered twice; her best scores stand together."""
    for name in ("Amina", "Aminata"):
        room.learner(name)
    room.sit("amina", QUIZ, 1, 0)
    room.sit("aminata", QUIZ, 1, 1)
    room.merge("amina", "aminata")

    assert names(room) == ["Amina"]
    assert names(room, Filter(within=["aminata"])) == ["Amina"]
    (row,) = room.gradebook.rows(MARKS, ALL, room.gradebook.order(MARKS, ALL, BY_NAME)).values()
    assert row.best[0] == 1.0


def test_the_overview_counts_columns_and_standings(four):
    """The cards above the table and its last row."""
    overview = four.gradebook.overview(MARKS, ALL)

    assert overview.learners == 4
    assert overview.standings == {"needs help": 1, "on the way": 1, "passed": 1, "not begun": 1}
    quiz, second = overview.columns
    assert quiz == (QUIZ, 3, 2, 1, pytest.approx((1 + 0.8 + 1 / 3) / 3))
    assert second == (SECOND, 1, 1, 0, pytest.approx(0.9))


def test_the_overview_is_of_those_who_are_wanted_whatever_their_standing(four):
    """Pressing "needs help" leaves the count of the others as it is."""
    wanted = Filter(within=["rosa", "josé", "tian"], standing="passed")

    overview = four.gradebook.overview(MARKS, wanted)

    assert overview.standings == {"needs help": 1, "on the way": 0, "passed": 1, "not begun": 1}
    assert overview.columns[0].taken == 2
    assert four.gradebook.overview(MARKS, Filter(within=[])).learners == 0


def test_a_course_without_quizzes_has_learners_who_have_not_begun(four):
    """A course of pages only opens its gradebook too."""
    marks = Marks((), 80, 50)

    assert names(four, sort=Sort("standing"), marks=marks) == ["Amina", "José", "Rosa", "Tian"]
    assert four.gradebook.overview(marks, ALL).standings["not begun"] == 4


def test_a_page_is_the_rows_that_were_asked_for(four):
    """A number that has gone since is passed over."""
    order = four.gradebook.order(MARKS, ALL, BY_NAME)

    found = four.gradebook.rows(MARKS, ALL, [order[2], 999, order[0]])

    assert {number: row.name for number, row in found.items()} == {
        order[0]: "Amina",
        order[2]: "Rosa",
    }


@pytest.mark.parametrize("mark", [1, 29, 50, 57, 80, 99, 100])
@pytest.mark.parametrize("near", [-0.006, -0.005, -0.004, -1e-9, 0, 1e-9])
def test_what_is_shown_as_the_pass_mark_has_passed(room, mark, near):
    """A cell that says 80% is green, and one that says 79% is not."""
    room.learner("Amina")
    score = max(0.0, mark / 100 + near)
    room.sit("amina", QUIZ, score)

    passed = room.gradebook.overview(Marks((QUIZ,), mark, 0), Filter()).columns[0].passed

    assert bool(passed) == (per_cent(score) >= mark)


def test_the_final_test_can_be_a_column(room):
    """It is a quiz like the others."""
    room.learner("Amina")
    room.sit("amina", FINAL, 1, place="final-test")

    assert names(room, Filter(standing="passed"), marks=Marks((FINAL,), 80, 50)) == ["Amina"]


def test_a_folder_without_a_file_is_said(tmp_path):
    """The stick was pulled out."""
    with pytest.raises(StoreError):
        GradebookQueries(tmp_path / "gone" / "course-app.db")


@settings(max_examples=20, deadline=None)  # each makes a data folder
@given(data=st.data())
def test_every_order_has_everybody_once(tmp_path_factory, data):
    """Sorting loses nobody, and pages together are the whole."""
    room = Classroom(tmp_path_factory.mktemp("room") / "data")
    for at in range(data.draw(st.integers(0, 4))):
        who = room.learner(f"P{at}")
        for quiz in data.draw(st.lists(st.sampled_from([QUIZ, SECOND]), max_size=2)):
            room.sit(who, quiz, data.draw(st.sampled_from([0, 0.5, 1])))
    keys = st.sampled_from(["name", "last seen", "standing", "score"])

    sort = Sort(data.draw(keys), QUIZ, data.draw(st.booleans()))

    assert sorted(names(room, sort=sort)) == sorted(names(room))
    found = room.gradebook.overview(MARKS, ALL)
    assert sum(found.standings.values()) == found.learners == len(names(room))
    for standing, count in found.standings.items():
        assert len(names(room, Filter(standing=standing))) == count
    room.close()


def test_names_of_more_than_one_learner_are_known(room):
    """Who is archived or has no name takes no part."""
    for who, name in (("a", "Amina"), ("b", "Amina"), ("c", "Rosa"), ("d", ""), ("e", "")):
        room.keep(room.say("registered", "learner", who, learner=who, result={"name": name}))
    room.learner("Tian")
    room.keep(room.say("registered", "learner", "t2", learner="t2", result={"name": "Tian"}))
    room.keep(room.say("closed", "learner", "t2", learner="t2"))

    assert room.gradebook.shared_names() == {"Amina"}
