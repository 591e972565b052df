"""What is typed in from paper ends in the log as it stands in the grid, whatever was corrected."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.workshop.keying import KeptRow, KeyedQuiz, kept_rows
from course_app.workshop.sheet import right_letters, sheet_of
from tests.store.classroom import Classroom
from tests.workshop.questions import multiple, short, single, truefalse
from tests.workshop.small_course import course, lesson

LESSON = lesson("4.3", single("a"), truefalse("b"), multiple("c"), short("d"))
COURSE = course(LESSON, pre_test=[single("p")], final_test=[single("f")])
SHEET = sheet_of(LESSON.quiz, "4.3")
PEOPLE = ("amina", "rosa")


def key():
    """The right letters of the four questions."""
    return {item.question.id: right_letters(item) for item in SHEET.items}


@pytest.fixture
def room(tmp_path):
    room = Classroom(tmp_path / "data")
    for name in ("Amina", "Rosa"):
        room.learner(name)
    yield room
    room.close()


def keyed_quiz(room, workshop="w", quiz=LESSON.quiz):
    return KeyedQuiz(COURSE, sheet_of(quiz, quiz.id), workshop, room.new_id)


def type_in(room, quiz, kept, keyed, learner="amina", *, is_done=True):
    kept, drafts = quiz.row(learner, kept, keyed, is_done=is_done)
    room.keep(*drafts)
    return kept


def read(room, workshop="w"):
    return kept_rows(room.workshops.papers("4.3/quiz", PEOPLE, workshop), SHEET)


def test_a_row_becomes_a_finished_attempt_that_counts(room):
    """In the gradebook and in the analysis, as one on the screen does."""
    type_in(room, keyed_quiz(room), KeptRow(), key())

    (sitting,) = room.workshops.sittings("4.3/quiz")
    assert sitting.learner == "amina"
    assert sitting.plan == ("a", "b", "c", "d")
    assert [answer.score for answer in sitting.answers] == [1, 1, 1, 1]


def test_a_blank_counts_nothing_and_is_no_answer(room):
    """It stands in the plan, so that the whole stays the whole."""
    kept = type_in(room, keyed_quiz(room), KeptRow(), {**key(), "c": "", "d": ""})

    (sitting,) = room.workshops.sittings("4.3/quiz")
    assert [answer.question for answer in sitting.answers] == ["a", "b"]
    assert len(sitting.plan) == 4
    assert keyed_quiz(room).score({n: a.keyed for n, a in kept.answers.items()}) == 0.5


def test_nothing_typed_in_is_nothing_kept(room):
    kept, drafts = keyed_quiz(room).row("amina", KeptRow(), {}, is_done=True)

    assert (kept, drafts) == (KeptRow(), ())


def test_a_row_that_is_not_done_is_kept_but_does_not_count_yet(room):
    """A power cut in the middle loses no key; the paper counts once it is whole."""
    quiz = keyed_quiz(room)
    kept = type_in(room, quiz, KeptRow(), {"a": key()["a"]}, is_done=False)
    assert list(room.workshops.sittings("4.3/quiz")) == []
    assert read(room)["amina"].answers["a"].keyed == key()["a"]

    type_in(room, quiz, kept, key())
    assert len(list(room.workshops.sittings("4.3/quiz"))) == 1


def test_a_correction_takes_the_old_answer_back(room):
    """One attempt stays, with the new answer and the new score."""
    quiz = keyed_quiz(room)
    wrong = {**key(), "b": "B" if key()["b"] == "A" else "A"}
    kept = type_in(room, quiz, KeptRow(), wrong)
    type_in(room, quiz, kept, key())

    (sitting,) = room.workshops.sittings("4.3/quiz")
    assert [answer.score for answer in sorted(sitting.answers)] == [1, 1, 1, 1]
    assert len(room.workshops.papers("4.3/quiz", PEOPLE, "w")) == 1 + 4 + 2


def test_leaving_a_row_again_says_nothing_new(room):
    quiz = keyed_quiz(room)
    kept = type_in(room, quiz, KeptRow(), key())

    assert quiz.row("amina", kept, key(), is_done=True) == (kept, ())


def test_what_was_kept_comes_back_letter_for_letter(room):
    """Also for another person, and not for another workshop."""
    quiz = keyed_quiz(room)
    type_in(room, quiz, KeptRow(), key())
    type_in(room, quiz, KeptRow(), {"a": "A", "d": "union"}, "rosa")

    rows = read(room)
    assert {name: a.keyed for name, a in rows["amina"].answers.items()} == key()
    assert {name: a.keyed for name, a in rows["rosa"].answers.items()} == {"a": "A", "d": "union"}
    assert read(room, "another") == {}
    assert read(room, "") == {}


def test_a_joined_record_shows_under_the_one_that_stays(room):
    type_in(room, keyed_quiz(room), KeptRow(), key(), "rosa")
    room.merge("amina", "rosa")

    assert set(read(room)) == {"amina"}


def test_an_answer_to_an_older_wording_shows_as_blank(room):
    """Its letters meant other options; typing anew replaces it."""
    type_in(room, keyed_quiz(room), KeptRow(), key())
    newer = lesson("4.3", single("a", content="new"), truefalse("b"), multiple("c"), short("d"))
    sheet = sheet_of(newer.quiz, "4.3")

    rows = kept_rows(room.workshops.papers("4.3/quiz", PEOPLE, "w"), sheet)

    assert rows["amina"].answers["a"].keyed == ""
    assert rows["amina"].answers["b"].keyed == key()["b"]


@pytest.mark.parametrize(
    ("quiz", "verbs"),
    [
        (COURSE.pre_test, ["attempted", "answered", "completed"]),
        (COURSE.final_test, ["attempted", "answered", "completed", "passed"]),
    ],
    ids=["pre-test", "final test"],
)
def test_tests_on_paper_are_tests(room, quiz, verbs):
    """A pre-test passes nobody."""
    sheet = sheet_of(quiz, quiz.id)
    letters = {item.question.id: right_letters(item) for item in sheet.items}
    _kept, drafts = keyed_quiz(room, quiz=quiz).row("amina", KeptRow(), letters, is_done=True)

    assert [draft.verb for draft in drafts] == verbs
    assert {draft.context["place"] for draft in drafts} == {quiz.id}


def test_a_paper_below_the_pass_mark_is_failed(room):
    _kept, drafts = keyed_quiz(room).row("amina", KeptRow(), {"d": "x"}, is_done=True)

    assert drafts[-1].verb == "failed"


def test_without_a_workshop_none_is_named(room):
    _kept, drafts = keyed_quiz(room, workshop="").row("amina", KeptRow(), key(), is_done=True)

    assert all("workshop" not in draft.context for draft in drafts)
    assert {draft.context["source"] for draft in drafts} == {"paper"}


ROWS = st.lists(
    st.tuples(
        st.fixed_dictionaries({name: st.sampled_from(["", "A", "B"]) for name in "abc"}),
        st.booleans(),
    ),
    max_size=6,
)


@given(steps=ROWS)
def test_whatever_is_corrected_the_log_says_what_the_grid_says(steps):
    """Statements that are not taken back add up to the last state, in one attempt."""
    ids = map(str, itertools.count(1))
    quiz = KeyedQuiz(COURSE, SHEET, "w", lambda: next(ids))
    kept, said, gone = KeptRow(), [], set()
    for keyed, is_done in steps:
        kept, drafts = quiz.row("amina", kept, keyed, is_done=is_done)
        said += [draft for draft in drafts if draft.verb != "voided"]
        gone |= {draft.object.id for draft in drafts if draft.verb == "voided"}

    left = [draft for draft in said if draft.id not in gone]
    answers = [draft for draft in left if draft.verb == "answered"]
    wanted = {n: k for n, k in (steps[-1][0] if steps else {}).items() if k}
    assert {draft.object.id for draft in answers} == set(wanted)
    assert len(answers) == len(wanted)
    assert len({draft.context["attempt"] for draft in left}) <= 1
    assert sum(draft.verb == "completed" for draft in left) <= 1


def test_what_another_program_wrote_wrongly_is_passed_over(room):
    """No learner, or no attempt: nobody's paper."""
    around = {"source": "paper", "quiz": "4.3/quiz", "workshop": "w"}
    room.keep(room.say("answered", "question", "a", learner="amina", context=around))

    assert read(room) == {}
