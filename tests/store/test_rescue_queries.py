"""The wrong person was sitting there: what is looked at, moved, joined, and undone."""

import pytest

from course_app.store.connection import DATABASE
from course_app.store.rescue_queries import RescueQueries
from course_app.study.learner_words import LearnerWords
from tests.store.histories import AMINA, JOSEFA, NOON, answers, draft, numbered

QUIZ = {"attempt": "try-1", "quiz": "4.3/quiz"}


@pytest.fixture
def words():
    return LearnerWords(numbered("made"))


@pytest.fixture
def room(opened, keep, folder):
    """A store in which Amina has read a page and taken a quiz; gives (keep, queries, reader)."""
    store = opened()
    keep(
        store,
        [
            draft(1, "registered", "learner", AMINA, result={"name": "Amina"}),
            draft(2, "registered", "learner", JOSEFA, learner=JOSEFA, result={"name": "Josefa"}),
            draft(3, "experienced", "page", "4.3/sewa", result={"completion": True}),
            draft(4, "attempted", "quiz", "4.3/quiz", context=QUIZ, result={"plan": ["q1", "q2"]}),
            *answers(2, start=5, context=QUIZ),
            draft(7, "completed", "quiz", "4.3/quiz", context=QUIZ, result={"score": 0.5}),
            draft(8, "experienced", "page", "4.3/sama"),
        ],
    )
    queries = RescueQueries(folder / DATABASE)
    yield lambda drafts: keep(store, drafts), queries, store.reader()
    queries.close()


def test_deeds_are_shown_as_attempts_and_readings(room):
    """The latest first, and nothing that was only said of the learner."""
    _, queries, _ = room

    later, quiz, earlier = queries.sittings(AMINA)

    assert (later.attempt, later.pages, later.quiz) == ("", 1, "4.3")
    assert (quiz.attempt, quiz.answers, quiz.score, len(quiz.statements)) == ("try-1", 2, 0.5, 4)
    assert earlier.statements == ("s3",)


def test_one_attempt_goes_to_the_right_learner_and_back(room, words):
    """All of it moves, the rest stays; the undo is one more statement."""
    keep, queries, reader = room
    quiz = queries.sittings(AMINA)[1]

    keep(words.reassigned(quiz.statements, JOSEFA, {"from": AMINA}))
    assert reader.best_scores(JOSEFA) == {}  # it was made without a place that counts
    assert len(reader.answers(JOSEFA, "try-1")) == 2
    assert reader.attempts(AMINA) == ()
    assert set(reader.pages(AMINA)) == {"4.3/sewa"}

    (correction,) = queries.corrections()
    assert (correction.kind, correction.from_name, correction.to_name) == (
        "reassigned",
        "Amina",
        "Josefa",
    )
    assert correction.moved == 4
    keep(words.voided(correction.related))

    assert len(reader.answers(AMINA, "try-1")) == 2
    assert queries.corrections()[0].is_taken_back


def test_everything_since_a_time_is_found(room):
    """From the moment on when the wrong name was chosen."""
    _, queries, _ = room
    since = queries.sittings(AMINA)[1].begin

    assert queries.since(AMINA, since) == ("s4", "s5", "s6", "s7", "s8")
    assert queries.since(AMINA, NOON + 10**9) == ()


def test_what_was_moved_can_be_moved_on(room, words):
    """To the third learner, when the second was wrong too."""
    keep, queries, reader = room
    keep([draft(9, "registered", "learner", "tian", learner="tian", result={"name": "天"})])
    keep(words.reassigned(queries.sittings(AMINA)[1].statements, JOSEFA, {"from": AMINA}))
    (moved,) = queries.sittings(JOSEFA)

    keep(words.reassigned(moved.statements, "tian", {"from": JOSEFA}))

    assert queries.sittings(JOSEFA) == ()
    assert len(reader.answers("tian", "try-1")) == 2


def test_two_records_of_one_person_become_one_and_two_again(room, words):
    """The list of corrections names both, and its undo parts them."""
    keep, queries, reader = room
    keep([words.merged(AMINA, JOSEFA)])
    assert [each.name for each in reader.learners()] == ["Amina"]

    (correction,) = queries.corrections()
    assert (correction.kind, correction.from_name, correction.to_name) == (
        "merged",
        "Josefa",
        "Amina",
    )
    keep(words.voided(correction.related))

    assert {each.name for each in reader.learners()} == {"Amina", "Josefa"}


def test_a_very_long_evening_moves_in_parts_and_comes_back_as_one(room, words):
    """Thousands of answers are still one correction to a person."""
    keep, queries, reader = room
    keep(answers(2500, start=100, context={"attempt": "try-2", "quiz": "4.3/quiz"}))
    moved = queries.since(AMINA, 0)

    drafts = words.reassigned(moved, JOSEFA, {"from": AMINA})
    keep(drafts)
    (correction,) = queries.corrections()

    assert len(drafts) == 3
    assert correction.moved == len(moved)
    keep(words.voided(correction.related))
    assert len(reader.answers(AMINA, "try-2")) == 2500


def test_a_statement_that_was_taken_back_is_no_deed(room, words):
    """What does not count is not offered."""
    keep, queries, _ = room

    keep(words.voided(["s3"]))

    assert "s3" not in queries.since(AMINA, 0)
    assert queries.corrections()[0].kind == "voided"


def test_an_import_is_found_with_who_has_begun(room, words):
    """What its undo would take away, and whom it would leave."""
    keep, queries, _ = room
    rosa, kofi = words.registered("Rosa", "list-1"), words.registered("Kofi", "list-1")
    keep([rosa, kofi, draft(20, "experienced", "page", "4.3/sewa", learner=kofi.learner)])

    (made,) = queries.imports()
    assert (made.id, made.learners, made.left) == ("list-1", 2, 2)
    assert [(each.name, each.has_begun) for each in queries.imported("list-1")] == [
        ("Rosa", False),
        ("Kofi", True),
    ]
    keep(words.voided([rosa.id]))

    assert queries.imports()[0].left == 1
