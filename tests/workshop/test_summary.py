"""A workshop adds up: who came, what they know, whom and what to look after."""

from __future__ import annotations

import pytest

from course_app.store.workshop_queries import GroupAnswer, Sitting, SittingAnswer
from course_app.workshop.kept import load_workshop
from course_app.workshop.quiz_marks import group_marks
from course_app.workshop.sessions import Details, WorkshopWords
from course_app.workshop.summary import (
    hardest,
    load_summary,
    matched_scores,
    near_the_line,
    objective_counts,
)
from tests.store.classroom import Classroom
from tests.workshop.questions import matching, short, single, truefalse
from tests.workshop.small_course import about, course, lesson

LESSON = lesson(
    "4.3", *(about(f"q{at}", f"o{at % 2 + 1}") for at in range(4)), objectives=("o1", "o2")
)
COURSE = course(LESSON, lesson("4.4", about("q9")))
DETAILS = Details(title="Market day", date="2026-05-04", lessons=("4.3", "9.9"))


@pytest.fixture
def room(tmp_path):
    room = Classroom(tmp_path / "data")
    yield room
    room.close()


def held(room, came, expected=()):
    """Hold a workshop and give its record."""
    words = WorkshopWords("w", room.new_id)
    room.keep(*words.open(DETAILS, expected))
    for learner in came:
        room.keep(*words.came_unexpected(learner))
    return load_workshop(room.workshops, "w")


def summary(room, came, expected=(), of=COURSE):
    return load_summary(of, held(room, came, expected), room.workshops, room.gradebook)


def sitting(learner, **scores):
    answers = tuple(
        SittingAnswer(q, "h", s, {"chosen": 0 if s == 1 else 1}, "") for q, s in scores.items()
    )
    return Sitting(learner, "1", tuple(scores), answers)


def told(learner, question, score, *, place="quiz", try_number=1, at=0):
    return GroupAnswer(learner, question, "a", at, score, "", place, try_number)


def test_it_is_about_those_who_came(room):
    """Who stayed away is named, and counted in nothing else."""
    for name in ("Amina", "Rosa", "Tian"):
        room.sit(room.learner(name), "4.3/quiz", 1, 1, 1, 0)

    found = summary(room, ["amina", "rosa"], ["amina", "tian"])

    assert (found.present, found.absent) == (("amina", "rosa"), ("tian",))
    assert found.group == found.present
    assert sum(found.standings.values()) == 2
    assert found.objectives[0].asked == 2
    assert found.names == {"amina": "Amina", "rosa": "Rosa", "tian": "Tian"}


def test_where_nobody_was_marked_it_is_about_those_on_the_list(room):
    """A facilitator who skipped the door still gets figures."""
    room.sit(room.learner("Amina"), "4.3/quiz", 1, 1, 1, 1)

    found = summary(room, [], ["amina"])

    assert (found.present, found.group) == ((), ("amina",))
    assert found.analysed == 1


def test_lessons_that_are_gone_are_passed_over(room):
    """An old workshop opens with what is left."""
    assert summary(room, []).lessons == ("Lesson 4.3",)


def test_who_needs_help_comes_with_the_cells_that_say_so(room):
    """In the lessons of this workshop, and of those only."""
    room.sit(room.learner("Amina"), "4.3/quiz", 1, 0, 0, 0)
    room.sit(room.learner("Rosa"), "4.4/quiz", 0)

    found = summary(room, ["amina", "rosa"])

    assert [(h.learner, [(s, c.text) for s, c in h.cells]) for h in found.help] == [
        ("amina", [("4.3", "▲ 25%")])
    ]
    assert found.standings == {"needs help": 1, "on the way": 0, "passed": 0, "not begun": 1}


def test_sure_but_wrong_is_of_the_workshops_lessons(room):
    """Most of them first."""
    room.sit(room.learner("Amina"), "4.3/quiz", 1, 0, 0, 1, sure=[1, 2, 3])
    room.sit(room.learner("Rosa"), "4.3/quiz", 1, 1, 0, 0, sure=[2])

    found = summary(room, ["amina", "rosa"]).sure

    assert [(line.stem, line.learners, line.told) for line in found] == [
        ("q2?", ("amina", "rosa"), 2),
        ("q1?", ("amina",), 2),
    ]


def test_a_question_that_misleads_is_named_for_its_health(room):
    """Those who know the rest get it wrong."""
    for at in range(12):
        strong = float(at < 6)
        room.sit(room.learner(f"P{at}"), "4.3/quiz", strong, strong, strong, 1 - strong)

    found = summary(room, [f"p{at}" for at in range(12)])

    assert found.analysed == 12
    assert found.health[-1].stem == "q3?"
    assert "turned-round" in [flag.code for flag in found.health[-1].flags]


def test_gain_is_of_those_with_both_tests_on_the_questions_of_both():
    """The nine of the pre-test stand in the final test too."""
    before = [sitting("amina", a=0, b=1), sitting("rosa", a=1, b=1)]
    after = [sitting("amina", a=1, b=1, c=0), sitting("tian", a=1, b=1)]

    assert list(matched_scores(before, after)) == [(50, 100)]
    assert list(matched_scores(before, [sitting("rosa", z=1)])) == []


def test_gain_is_read_from_the_two_tests(room):
    """The summary shows it without a word from the facilitator."""
    for name, before, after in (("Amina", (0, 0), (1, 0)), ("Rosa", (0, 1), (1, 1))):
        who = room.learner(name)
        room.sit(who, "pre-test", *before, place="pre-test")
        room.sit(who, "final-test", *after, place="final-test")

    found = summary(room, ["amina", "rosa"]).gain

    assert (found.count, found.before, found.after) == (2, 25, 75)


def test_an_objective_is_met_by_the_rule_that_learners_see():
    """Three of the last four; with fewer in the bank, all."""
    answers = [
        *(told("amina", question, 1) for question in ("q0", "q2", "q1")),
        *(told("rosa", question, score) for question, score in (("q0", 1), ("q2", 0))),
        told("tian", "q0", 1, place="check"),
        told("tian", "gone", 1),
    ]

    found = objective_counts([LESSON], answers)

    assert [(o.id, o.text, o.met, o.asked) for o in found] == [
        ("4.3/o1", "Do o1", 1, 2),
        ("4.3/o2", "Do o2", 0, 1),
    ]


def test_quick_checks_are_not_in_the_bank_of_an_objective():
    """Two questions in the bank are all that can be asked, so two right meet it."""
    bank = lesson("4.3", about("q0"), about("q1"), about("k", tags=("use:check",)))

    found = objective_counts([bank], [told("amina", "q0", 1), told("amina", "q1", 1)])

    assert (found[0].met, found[0].asked) == (1, 1)


def test_a_second_try_meets_no_objective():
    """Right after the hint is not right at the first try."""
    answers = [told("amina", question, 1, try_number=2) for question in ("q0", "q2")]

    assert objective_counts([LESSON], answers)[0].met == 0


def test_the_hardest_questions_come_with_the_wrong_answer_to_talk_about():
    """Its feedback is there to be read aloud."""
    questions = {q.id: q for q in LESSON.quiz.questions}
    questions["q4"] = single("q4")
    people = [
        sitting(who, q0=1, q1=q1, q2=q2, q3=0, q4=float(who > "a"))
        for who, q1, q2 in (("a", 0, 1), ("b", 1, 1), ("c", 0, 1), ("d", 1, 0))
    ]

    found = hardest([group_marks(people, questions)], questions)

    assert [(h.question, h.right, h.asked) for h in found] == [
        ("q3", 0, 4),
        ("q1", 2, 4),
        ("q2", 3, 4),
    ]
    assert (found[0].stem, found[0].wrong, found[0].wrong_count) == ("q3?", "B", 4)
    assert found[0].feedback == "About B."


@pytest.mark.parametrize(
    ("question", "response", "wrong", "feedback"),
    [
        (truefalse("t", answer=False), {"said": True}, "True", "Look again."),
        (short("s"), {"text": "Sama"}, "sama", ""),
        (matching("x"), {"rights": []}, "", "All pairs."),
    ],
)
def test_each_kind_of_question_gives_what_it_has_to_say(question, response, wrong, feedback):
    """A typed word is shown as it was typed; of a matching the whole is told."""
    answer = SittingAnswer(question.id, question.hash, 0.0, response, "")
    people = [Sitting("a", "1", (question.id,), (answer,))]

    (found,) = hardest([group_marks(people, {question.id: question})], {question.id: question})

    assert (found.wrong, found.feedback) == (wrong, feedback)


def test_a_question_in_an_older_wording_is_named_by_its_id():
    """Nobody knows any more what its options were."""
    people = [sitting("a", gone=0)]

    (found,) = hardest([group_marks(people, {})], {})

    assert (found.stem, found.wrong, found.feedback) == ("gone", "", "")


def test_who_is_within_one_standard_error_of_the_mark_is_near_the_line():
    """Thirty people at least, or the error itself is not known."""
    items = [f"q{at}" for at in range(10)]
    bank = {q: single(q) for q in items}
    people = [
        sitting(
            f"p{at:02}",
            **{q: float((at * 7 + n * 3) % 11 < 4 + at // 6) for n, q in enumerate(items)},
        )
        for at in range(36)
    ]

    near = near_the_line(people, bank, 60)

    assert near
    assert len(near) < 36
    assert near_the_line(people[:29], bank, 60) == ()
    assert near_the_line([], bank, 60) == ()
