"""What a group did, read by learner: first attempts, answers, workshops, who came."""

from __future__ import annotations

import pytest

from course_app.study.statements import Thing
from course_app.workshop.polls import Vote
from course_app.workshop.sessions import Details, WorkshopWords, workshops
from tests.store.classroom import QUIZ, SECOND, Classroom

QUESTION = Thing(kind="question", id="q0", hash="h")


@pytest.fixture
def room(tmp_path):
    room = Classroom(tmp_path / "data")
    yield room
    room.close()


def opened(room, workshop, *learners):
    words = WorkshopWords(workshop, room.new_id)
    room.keep(*words.open(Details(title=workshop), learners))
    return words


def record(room, workshop):
    """Read a workshop as a window does."""
    statements = room.workshops.workshop_statements(workshop)
    listed = workshops(statements)[workshop].roster
    came = room.workshops.attendance(listed, workshop)
    return workshops([*statements, *came], room.workshops.joined_learners())[workshop]


def test_the_first_finished_attempt_is_the_sitting(room):
    """Statistics are of what people knew before they saw the answers."""
    room.learner("Amina")
    room.sit("amina", QUIZ, 0, 0, done=False)
    room.sit("amina", QUIZ, 1, 0, sure=[1], version="7")
    room.sit("amina", QUIZ, 1, 1)

    (sitting,) = room.workshops.sittings(QUIZ)

    assert (sitting.learner, sitting.version, sitting.plan) == ("amina", "7", ("q0", "q1"))
    assert [answer.score for answer in sitting.answers] == [1, 0]
    assert [answer.response for answer in sitting.answers] == [{"chosen": 0}, {"chosen": 1}]
    assert [answer.confidence for answer in sitting.answers] == ["unsure", "sure"]
    assert sitting.answers[0].hash == "h"


def test_the_second_round_is_not_in_the_sitting(room):
    """A missed question that is right in the end was missed all the same."""
    room.learner("Amina")
    room.sit("amina", QUIZ, 0, again=[1])

    assert [a.score for s in room.workshops.sittings(QUIZ) for a in s.answers] == [0]


def test_the_first_answer_to_a_question_is_the_one_that_counts(room):
    """Two laptops may have taken up one attempt."""
    room.learner("Amina")
    attempt = room.sit("amina", QUIZ, 0)
    around = {"attempt": attempt, "quiz": QUIZ, "place": "quiz"}
    again = room.say("answered", "question", "q0", learner="amina", result={"score": 1})
    room.keep(again._replace(context=around))

    assert [a.score for s in room.workshops.sittings(QUIZ) for a in s.answers] == [0]


def test_an_unanswered_question_stays_in_the_plan(room):
    """It counts as 0, so it must be known."""
    room.learner("Amina")
    room.sit("amina", QUIZ, 1, planned=3)

    (sitting,) = room.workshops.sittings(QUIZ)

    assert sitting.plan == ("q0", "q1", "q2")
    assert len(sitting.answers) == 1


def test_sittings_are_of_one_quiz_and_of_those_who_are_wanted(room):
    """A workshop's analysis is of its own people."""
    for name in ("Amina", "Rosa"):
        room.sit(room.learner(name), QUIZ, 1)
    room.sit("rosa", SECOND, 1)

    assert [s.learner for s in room.workshops.sittings(QUIZ)] == ["amina", "rosa"]
    assert [s.learner for s in room.workshops.sittings(QUIZ, ["rosa"])] == ["rosa"]
    assert [s.learner for s in room.workshops.sittings(SECOND)] == ["rosa"]
    assert list(room.workshops.sittings(QUIZ, [])) == []


@pytest.mark.parametrize(
    "result", [{"score": "1", "response": "A", "confidence": 3}, {"score": True, "response": [1]}]
)
def test_what_another_program_wrote_reads_as_not_given(room, result):
    """A bundle from elsewhere never stops a report."""
    room.learner("Amina")
    around = {"attempt": "a", "quiz": QUIZ, "place": "quiz", "version": 2}
    for verb, kind, thing in (("answered", "question", "q0"), ("completed", "quiz", QUIZ)):
        room.keep(room.say(verb, kind, thing, learner="amina", result=result, context=around))

    (sitting,) = room.workshops.sittings(QUIZ)
    (answer,) = room.workshops.answers(["amina"])

    assert (sitting.plan, sitting.version) == (("q0",), "")
    assert sitting.answers[0][2:] == (0.0, {}, "")
    assert (answer.score, answer.confidence, answer.try_number) == (0.0, "", 1)


def test_answers_of_a_group_come_in_the_order_of_each(room):
    """Reviews and mastery are counted from these."""
    for name in ("Amina", "Rosa", "Tian"):
        room.sit(room.learner(name), QUIZ, 1, 0.5)

    found = room.workshops.answers(["rosa", "amina"])

    assert [(a.learner, a.question, a.score) for a in found] == [
        ("amina", "q0", 1),
        ("amina", "q1", 0.5),
        ("rosa", "q0", 1),
        ("rosa", "q1", 0.5),
    ]
    assert (found[0].place, found[0].try_number) == ("quiz", 1)


def test_a_workshop_is_read_with_those_who_came(room):
    """The record is the same after a restart."""
    words = opened(room, "w1", "amina", "rosa")
    room.keep(words.came("amina"), *words.came_unexpected("tian"))
    room.keep(words.polled(QUESTION, "p", 1, Vote(counts=(1, 2))), words.remark("hot"))

    found = record(room, "w1")

    assert found.people == ("amina", "rosa", "tian")
    assert list(found.present) == ["amina", "tian"]
    assert found.polls[0].votes == (Vote(counts=(1, 2)),)
    assert found.remarks[0].text == "hot"


def test_what_was_taken_back_is_not_read(room):
    """A slip at the door is nobody's attendance."""
    words = opened(room, "w1", "amina")
    (came,) = room.keep(words.came("amina"))
    (poll,) = room.keep(words.polled(QUESTION, "p", 1, Vote(counts=(1, 2))))
    room.keep(*words.take_back(came.id, poll.id))

    found = record(room, "w1")

    assert (found.present, found.polls) == ({}, ())


def test_each_workshop_has_its_own_statements(room):
    """The morning's votes are not the afternoon's."""
    for workshop in ("w1", "w2"):
        words = opened(room, workshop, "amina")
        room.keep(words.came("amina"), words.polled(QUESTION, workshop, 1, Vote(counts=(1,))))

    assert [poll.poll for poll in record(room, "w2").polls] == ["w2"]
    assert len(room.workshops.attendance(["amina"])) == 2
    assert len(room.workshops.attendance(["amina"], "w1")) == 1
    assert list(workshops(room.workshops.workshop_statements())) == ["w1", "w2"]


def test_learners_statements_are_not_a_workshops(room):
    """A learner may be registered or reopened; that is no workshop."""
    room.learner("Amina", archived=True)
    room.sit("amina", QUIZ, 1)

    assert room.workshops.workshop_statements() == ()
    assert room.workshops.attendance(["amina"]) == ()


def test_who_came_under_two_records_came_once(room):
    """Joined later, the attendance of both is hers."""
    for name in ("Amina", "Aminata"):
        room.learner(name)
    words = opened(room, "w1", "amina")
    room.keep(*words.came_unexpected("aminata"))
    room.merge("amina", "aminata")

    assert room.workshops.joined_learners() == {"aminata": "amina"}
    assert list(record(room, "w1").present) == ["amina"]
    assert len(room.workshops.attendance(["amina"])) == 1


def test_names_are_given_for_a_list_and_for_the_door(room):
    """An archived learner has a name in an old workshop, and is not called in again."""
    room.learner("Amina")
    room.learner("Old", archived=True)

    assert room.workshops.names() == {"amina": "Amina"}
    assert room.workshops.names(["old", "nobody"]) == {"old": "Old"}


def test_a_paper_that_was_typed_in_for_another_is_the_one_of_its_owner(room):
    """Else the next paper of the first person would take back the answers of the second."""
    amina, rosa = room.learner("Amina"), room.learner("Rosa")
    around = {"source": "paper", "quiz": QUIZ, "attempt": "a", "workshop": "w"}
    drafts = [
        room.say("attempted", "quiz", QUIZ, learner=amina, context=around),
        room.say("answered", "question", "q0", learner=amina, context=around),
    ]
    room.keep(*drafts)
    moved = {"statements": [each.id for each in drafts]}
    room.keep(room.say("reassigned", "statement", drafts[0].id, learner=rosa, result=moved))

    assert room.workshops.papers(QUIZ, [amina], "w") == ()
    found = room.workshops.papers(QUIZ, [amina, rosa], "w")
    assert [(each.verb, each.learner) for each in found] == [
        ("attempted", rosa),
        ("answered", rosa),
    ]


def test_what_was_typed_in_from_paper_is_found_by_quiz_and_workshop(room):
    """Of the learners asked for, without what was taken back, under the record that stays."""
    around = {"source": "paper", "quiz": QUIZ, "attempt": "a", "workshop": "w"}
    for who in ("Amina", "Rosa", "Tian"):
        room.learner(who)
    kept = []
    for who, more in (
        ("amina", {}),
        ("rosa", {}),
        ("amina", {"quiz": SECOND}),
        ("amina", {"workshop": "another"}),
        ("amina", {"source": "screen"}),
        ("tian", {}),
    ):
        draft = room.say("answered", "question", "q0", learner=who, context={**around, **more})
        room.keep(draft)
        kept.append(draft.id)
    room.keep(room.say("attempted", "quiz", QUIZ, learner="rosa", context=around))
    room.keep(room.say("voided", "statement", kept[0], learner="amina"))
    room.merge("amina", "rosa")

    found = room.workshops.papers(QUIZ, ["amina"], "w")

    assert [(each.verb, each.learner) for each in found] == [
        ("answered", "amina"),
        ("attempted", "amina"),
    ]
    assert room.workshops.papers(QUIZ, ["amina"]) == ()
