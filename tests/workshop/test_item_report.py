"""A quiz's report: each wording alone, counts only where questions were drawn, and it can stop."""

from __future__ import annotations

import pytest

from course_app.store.records import AnswerRecord, AttemptRecord
from course_app.study.statements import AttemptId
from course_app.workshop.answer_lines import answer_lines
from course_app.workshop.item_report import (
    DroppedError,
    letter_of,
    load_item_report,
    quiz_choices,
)
from course_app.workshop.sheet import printed_order, sheet_of
from tests.store.classroom import Classroom
from tests.workshop.questions import essay, multiple, short, single, truefalse
from tests.workshop.small_course import about, course, lesson

COURSE = course(
    lesson("4.3", *(about(f"q{at}") for at in range(3))),
    lesson("4.4"),
    pre_test=[single("q0")],
    final_test=[single("q0"), single("q1")],
)


@pytest.fixture
def room(tmp_path):
    room = Classroom(tmp_path / "data")
    yield room
    room.close()


def report(room, quiz="4.3/quiz", within=None, **more):
    return load_item_report(COURSE, quiz, room.workshops, within, **more)


def sat(room, count, **more):
    for at in range(count):
        name = f"P{at}{more.get('content', '')}"
        room.sit(room.learner(name), "4.3/quiz", 1, float(at % 2), 0, **more)


def test_it_has_a_verdict_a_question(room):
    sat(room, 12)

    found = report(room)

    assert (found.quiz, found.people, found.is_drawn) == ("4.3/quiz", 12, False)
    (version,) = found.versions
    assert version.is_current
    assert [verdict.figures.right for verdict in version.verdicts] == [12, 6, 0]
    assert found.stems["q1"] == "q1?"
    assert found.gain is None


def test_another_wording_is_counted_alone_and_is_not_todays(room):
    """The one that more people had comes first."""
    sat(room, 4)
    sat(room, 6, content="older")

    found = report(room)

    assert [(v.figures.count, v.is_current) for v in found.versions] == [(6, False), (4, True)]


def test_of_some_learners_only(room):
    sat(room, 5)

    assert report(room, within=["p1", "p2"]).people == 2
    assert report(room, within=[]).people == 0


def test_drawn_questions_have_counts_only(room):
    room.sit(room.learner("Amina"), "4.3/quiz", 1, 1)
    room.sit(room.learner("Rosa"), "4.3/quiz", 1, 0, 1)

    found = report(room)

    assert found.is_drawn
    assert found.versions == ()
    assert [(count.question, count.asked) for count in found.counts][:1] == [("q0", 2)]


def test_the_final_test_has_a_gain(room):
    who = room.learner("Amina")
    room.sit(who, "pre-test", 0, place="pre-test")
    room.sit(who, "final-test", 1, 1, place="final-test")

    assert report(room, "final-test").gain.count == 1


@pytest.mark.parametrize("after", [0, 1, 3])
def test_nobody_waits_for_a_report_that_nobody_wants(room, after):
    """It stops between two sittings, and before the figures."""
    sat(room, 3)
    asked = iter(range(100))

    with pytest.raises(DroppedError):
        report(room, is_dropped=lambda: next(asked) >= after)


def test_the_quizzes_that_can_be_chosen(room):
    assert quiz_choices(COURSE) == (
        ("4.3/quiz", "4.3", "L4.3"),
        ("pre-test", "", "pre-test"),
        ("final-test", "", "final-test"),
    )


def test_options_have_the_order_of_their_letters_on_paper(room):
    """The facilitator who holds the sheet finds the same letter; a typed answer has none."""
    sat(room, 4)

    found = report(room)

    (lesson_quiz,) = [each.quiz for each in COURSE.lessons if each.id == "4.3"]
    printed = {item.question.id: item.positions for item in sheet_of(lesson_quiz, "").items}
    assert found.orders == printed
    assert printed_order(short("typed")) == ()


def test_an_option_beyond_z_has_no_letter():
    assert [letter_of(at) for at in (0, 25, 26)] == ["A", "Z", ""]


def attempt(*plan):
    return AttemptRecord(
        id=AttemptId("a"),
        quiz="q",
        place="quiz",
        started_at=0,
        plan=plan,
        seed="",
        finished_at=1,
        score=0.5,
        passed=False,
        answers=len(plan),
    )


def answer(question, response, score, **more):
    fields = {"hash": "h", "confidence": "", "place": "quiz", **more}
    return AnswerRecord(
        question=question,
        response=response,
        score=score,
        success=score == 1,
        try_number=1,
        duration=None,
        at=0,
        attempt=AttemptId("a"),
        **fields,
    )


QUESTIONS = {q.id: q for q in (single("a", "A", "B"), truefalse("b"), multiple("c"), essay("e"))}


def test_a_sitting_reads_question_by_question():
    """What was given and what is right, in words; nothing answered is None."""
    found = answer_lines(
        attempt("a", "b", "c", "gone"),
        [
            answer("a", {"chosen": 1}, 0.0, confidence="sure"),
            answer("a", {"chosen": 0}, 1.0, place="missed"),
            answer("b", {"said": False}, 1.0, hash="older"),
            answer("gone", {}, 1.0),
        ],
        QUESTIONS,
    )

    assert [line.score for line in found] == [0.0, 1.0, None, 1.0]
    assert (found[0].given, found[0].right_answer, found[0].confidence) == ("B", "A", "sure")
    assert [line.is_reworded for line in found] == [False, True, False, False]
    assert (found[3].stem, found[3].is_gone) == ("gone", True)
    assert found[2].given == ""


def test_an_answer_to_another_wording_is_not_told_in_the_words_of_today():
    """The options may have changed places; what was typed is what it was."""
    found = answer_lines(
        attempt("a", "b"),
        [
            answer("a", {"chosen": 1}, 1.0, hash="older"),
            answer("b", {"text": "Truly"}, 0.0, hash="older"),
        ],
        QUESTIONS,
    )

    assert [(line.given, line.is_reworded) for line in found] == [("", True), ("Truly", True)]


def test_what_is_not_scored_is_not_listed():
    """And what was answered outside the plan is."""
    unscored = {"u": single("u", tags=("unscored",)), **QUESTIONS}

    found = answer_lines(attempt("u"), [answer("a", {"chosen": 0}, 1.0)], unscored)

    assert [line.stem for line in found] == ["a?"]


def test_a_question_that_is_gone_and_was_not_answered():
    assert answer_lines(attempt("gone"), [], {})[0].score is None
