"""The plan on the presenter's screen: its time, its faults, and what a group forgot."""

import shutil

import pytest
from PySide6.QtCore import Qt

from course_app import app_paths
from course_app.study.statements import Draft, LearnerId, StatementId, Thing
from course_app.ui.facilitator.presenter_view import clock_words
from course_app.workshop.sessions import Team
from tests.ui.conftest import make_clocks
from tests.ui.facilitator.conftest import unlock
from tests.ui.facilitator.test_workshop import kept, make_workshop, room

MINUTE = 60_000


@pytest.mark.parametrize(
    ("left", "words"),
    [(240_000, "04:00"), (239_001, "04:00"), (1, "00:01"), (0, "00:00"), (-80_500, "+01:20")],
)
def test_times_are_shown_as_on_a_clock(left, words):
    """What is left is rounded up; what is over has a plus."""
    assert clock_words(left) == words


def present(facilitator, button="Present"):
    facilitator.press_button(button)
    facilitator.wait_for_screen("PresenterScreen")


def test_a_step_that_takes_too_long_is_said_quietly(open_desk):
    """The time goes on with a plus; nothing stops and nothing is shown to the room."""
    start, ahead = make_clocks(), [0]
    clocks = start._replace(monotonic=lambda: start.monotonic() + ahead[0])
    facilitator = unlock(open_desk(clocks=clocks))
    make_workshop(facilitator)
    present(facilitator)
    ahead[0] = 6 * MINUTE
    facilitator.press_button("Stop")
    assert "over, go on when you can" in facilitator.words()
    assert "+02:" in facilitator.words()
    assert room().view.clock == ""
    facilitator.press_button("Go on")
    facilitator.press_button("Show the time to the room")
    assert room().view.clock == "00:00"


def test_a_question_is_called_by_its_words(facilitator):
    """A guide names questions by their ids, which nobody can read aloud."""
    make_workshop(facilitator)
    present(facilitator)
    facilitator.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert "First vote" in facilitator.words()
    words = facilitator.words()
    assert "43-beyond-bargaining" not in words
    assert "Read “Employers’ and workers’ organisations only represent members and bargain.”" in (
        words
    )


def test_the_45_minute_plan_leaves_steps_out(facilitator):
    """The workshop's own choice; the whole adds up to 45."""
    make_workshop(facilitator)
    facilitator.press_button("Correct")
    facilitator.person.button("45 minutes").click()
    facilitator.press_button("Save the changes")
    facilitator.wait_for_screen("WorkshopScreen")
    present(facilitator)
    assert "Step 1 of 9" in facilitator.words()
    assert "of 45 minutes" in facilitator.words()


@pytest.fixture
def own_course(tmp_path):
    """The shipped course, to be changed."""
    return shutil.copytree(app_paths.shipped_course(), tmp_path / "course")


def test_a_plan_whose_minutes_do_not_add_up_is_presented_and_says_so(open_desk, own_course):
    """The facilitator sees it before the first step, in clear words."""
    (guide,) = own_course.glob("43-*/facilitator.md")
    text = guide.read_text(encoding="utf-8")
    guide.write_text(text.replace("| 4 | 3 | 1. One problem", "| 9 | 3 | 1. One problem"))
    facilitator = unlock(open_desk(course=own_course))
    make_workshop(facilitator)
    present(facilitator)
    facilitator.wait_for_words("add up to 65 minutes, not 60")
    assert "of 65 minutes" in facilitator.words()


def test_a_lesson_without_a_guide_is_presented_by_its_pages(open_desk, own_course):
    """Nothing is missing but the plan."""
    for guide in own_course.glob("43-*/facilitator.md"):
        guide.unlink()
    facilitator = unlock(open_desk(course=own_course))
    make_workshop(facilitator)
    present(facilitator)
    facilitator.wait_for_words("no plan for a facilitator")
    facilitator.press(Qt.Key.Key_1)
    assert "Why small firms" in room().view.content.title


def test_a_guide_that_is_no_text_is_said(open_desk, own_course):
    """The workshop stays; the sentence says which file."""
    (guide,) = own_course.glob("43-*/facilitator.md")
    guide.write_bytes(b"\xff\xfe\x00")
    facilitator = unlock(open_desk(course=own_course))
    make_workshop(facilitator)
    facilitator.press_button("Present")
    facilitator.wait_for_words("UTF-8")


def wrong_answer(clocks, learner, question):
    return Draft(
        id=StatementId(clocks.new_id()),
        learner=LearnerId(learner),
        verb="answered",
        object=question,
        result={"response": {"chosen": 0}, "score": 0.0, "success": False},
        context={"place": "quiz", "quiz": "4.3/quiz", "lesson": "4.3", "attempt": f"a-{learner}"},
    )


def test_the_next_meeting_begins_with_what_the_group_forgot(facilitator):
    """Up to five of its weak questions, with how many got each wrong."""
    clocks = make_clocks()
    people = facilitator.add_people("Amina Banda", "Josefa Cruz")
    asked = ("43-ph-change", "43-samasama-status")
    drafts = [
        wrong_answer(clocks, learner, Thing(kind="question", id=question))
        for learner in people
        for question in asked
    ]
    facilitator.person.desk.saver.save(drafts)
    make_workshop(facilitator)
    facilitator.press_button("Take attendance")
    for name in ("ami", "jos"):
        facilitator.type(name)
        facilitator.press(Qt.Key.Key_Return)
    facilitator.press_button("Done")
    present(facilitator, "Begin with it")

    facilitator.wait_for_words("?” – not right the last time: 2 of 2")
    assert "?:" not in facilitator.words()
    assert "“Before we begin:" in facilitator.words()  # quoted as what a guide says is
    facilitator.press(Qt.Key.Key_1)
    assert room().view.content.options
    facilitator.press(Qt.Key.Key_Escape)
    facilitator.press(Qt.Key.Key_Right)
    facilitator.wait_for_screen("WorkshopScreen")


def test_a_group_that_answered_nothing_has_forgotten_nothing(facilitator):
    """It says what will be here."""
    facilitator.add_people("Amina Banda")
    make_workshop(facilitator)
    facilitator.press_button("Take attendance")
    facilitator.type("ami")
    facilitator.press(Qt.Key.Key_Return)
    facilitator.press_button("Done")
    present(facilitator, "Begin with it")
    facilitator.wait_for_words("has not answered questions")


def test_teams_get_points_that_are_kept_and_shown_to_the_room(facilitator, tmp_path):
    """Points are of teams, never of a learner, and there after the presenter was left."""
    make_workshop(facilitator)
    present(facilitator)
    facilitator.person.button("Teams and points").click()
    for name in ("Market", "Farm", "market"):
        facilitator.fill("Name of a team", name)
        facilitator.press(Qt.Key.Key_Return)
    facilitator.press_button("A point more: Market")
    facilitator.press_button("A point more: Market")
    facilitator.press_button("A point less: Farm")
    facilitator.press_button("Show the points to the room")
    shown = [(option.text, option.counts) for option in room().view.content.options]
    assert shown == [("Market", (2,)), ("Farm", (0,))]
    facilitator.press_button("A point more: Farm")
    assert room().view.content.options[1].counts == (1,)
    facilitator.person.wait_until_kept()
    assert kept(tmp_path / "data").teams == (
        Team(name="Market", points=2),
        Team(name="Farm", points=1),
    )
