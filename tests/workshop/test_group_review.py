"""Five questions that this group has likely forgotten."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_app.store.workshop_queries import GroupAnswer
from course_app.workshop.group_review import HOW_MANY, choose, recalled
from tests.workshop.questions import matching, multiple, short, single, truefalse
from tests.workshop.small_course import about, course, lesson

DAY = 86_400_000
COURSE = course(
    lesson("4.3", *(about(f"q{at}", f"o{at % 4}") for at in range(8))),
    lesson("4.4", about("other")),
)


def answer(learner, question, score, *, at=0, place="quiz", confidence="", try_number=1):
    return GroupAnswer(learner, question, "a", at, score, confidence, place, try_number)


def known_by_last(history, _now):
    """Whoever was right the last time knows it."""
    return history[-1].score


def chosen(answers, of=COURSE, **more):
    more.setdefault("recall", known_by_last)
    return [each.question for each in choose(of, answers, 30 * DAY, **more)]


def test_the_least_known_come_first():
    """The group's time goes to what most have lost."""
    answers = [
        answer(who, question, who not in wrong)
        for question, wrong in (("q0", "a"), ("q1", "abc"), ("q2", ""), ("q3", "ab"))
        for who in "abc"
    ]

    assert chosen(answers) == ["q1", "q3", "q0", "q2"]


def test_why_a_question_was_chosen_can_be_said():
    """The facilitator tells the group that two of three got it wrong."""
    answers = [answer("a", "q0", 0), answer("b", "q0", 0.5), answer("c", "q0", 1)]

    (found,) = choose(COURSE, answers, 0, recall=known_by_last)

    assert (found.asked, found.wrong, found.forgotten) == (3, 2, pytest.approx(0.5))


def test_the_last_answer_counts_and_quick_checks_do_not():
    """What was learned since is not asked again."""
    answers = [
        answer("a", "q0", 0),
        answer("a", "q0", 1),
        answer("a", "q0", 0, place="check"),
        answer("a", "q0", 0, place="missed"),
        answer("a", "q0", 0, try_number=2),
    ]

    (found,) = choose(COURSE, answers, 0, recall=known_by_last)

    assert (found.asked, found.wrong) == (1, 0)


def test_five_questions_touch_several_objectives():
    """Not five times the same idea."""
    answers = [answer("a", f"q{at}", at / 10) for at in range(7)]
    objectives = ("o1", "o1", "o1", "o1", "o2", "o2", "o3")
    bank = course(lesson("4.3", *(about(f"q{at}", o) for at, o in enumerate(objectives))))

    assert chosen(answers, bank) == ["q0", "q1", "q4", "q5", "q6"]


def test_one_objective_alone_still_gives_five():
    """A short course is reviewed, too."""
    bank = course(lesson("4.3", *(about(f"q{at}") for at in range(8))))

    assert chosen([answer("a", f"q{at}", 0) for at in range(8)], bank) == [
        f"q{at}" for at in range(HOW_MANY)
    ]


def test_only_what_a_room_can_vote_on_is_chosen():
    """A to D on cards; nobody types in a show of hands."""
    kinds = [
        multiple(),
        truefalse(),
        short(),
        matching(),
        single("five", *"ABCDE"),
        single("four", *"ABCD"),
    ]
    bank = course(lesson("4.3", *kinds, single("extra", tags=("unscored",))))
    answers = [
        answer("a", each, 0) for each in ("m", "t", "s", "x", "five", "four", "extra", "gone")
    ]

    assert sorted(chosen(answers, bank)) == ["four", "t"]


def test_what_was_voted_on_today_is_left_out():
    """Nobody is asked twice in a morning."""
    answers = [answer("a", question, 0) for question in ("q0", "q1")]

    assert chosen(answers, leave_out=["q0"]) == ["q1"]


def test_a_group_without_answers_has_no_review():
    """The first meeting has nothing to look back on."""
    assert chosen([]) == []


def test_time_makes_a_right_answer_worth_asking():
    """By FSRS: known the next day, doubtful after two months, gone where it was wrong."""
    right = [answer("a", "q0", 1, at=0)]

    soon, late = recalled(right, DAY), recalled(right, 60 * DAY)

    assert 1 >= soon > 0.9 > late > 0
    assert recalled([*right, answer("a", "q0", 0, at=DAY)], DAY) == 0
    assert recalled([answer("a", "q0", 1, confidence="unsure")], 20 * DAY) < recalled(
        right, 20 * DAY
    )


def test_what_is_due_is_chosen_before_what_is_fresh():
    """All were right; the one of last month is asked."""
    answers = [answer("a", "q0", 1, at=29 * DAY), answer("a", "q1", 1, at=0)]

    assert [each.question for each in choose(COURSE, answers, 30 * DAY)] == ["q1", "q0"]


@given(
    marks=st.lists(
        st.tuples(st.sampled_from("abc"), st.integers(0, 7), st.sampled_from([0, 0.5, 1]))
    ),
    seed=st.randoms(use_true_random=False),
)
def test_the_same_group_gets_the_same_questions(marks, seed):
    """Whichever stick was read first: learners' order never matters."""
    answers = [answer(who, f"q{at}", score) for who, at, score in marks]
    by_learner = sorted(answers, key=lambda each: each.learner)
    others = sorted(answers, key=lambda each: -ord(each.learner))

    assert chosen(by_learner) == chosen(others)
    assert len(chosen(answers)) <= HOW_MANY
