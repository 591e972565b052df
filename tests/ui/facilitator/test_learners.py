"""The page of learners: found, called something else, archived, let into the final test again."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from course_app.study import pins
from course_app.study.learner_words import LearnerWords
from tests.ui.facilitator.conftest import unlock

SMALL = Path(__file__).resolve().parents[2] / "data" / "small-course"


def records(person):
    return {each.name: each for each in person.desk.reader.learners()}


@pytest.fixture
def learners(facilitator):
    """The page, with four people of whom two have one name."""
    facilitator.add_people("Amina Banda", "Josefa Cruz", "Amina Banda", "Nguyễn Văn An")
    facilitator.open_page("Learners")
    facilitator.wait_for_row("Josefa Cruz")
    return facilitator


def choose(facilitator, typed):
    field = facilitator.field("Find a name")
    field.setFocus()
    field.clear()
    facilitator.type(typed)


def test_names_are_found_without_their_accents(learners):
    """Two letters of any part of a name."""
    choose(learners, "ngu va")
    assert [row.title for row in learners.rows()] == ["Nguyễn Văn An"]
    choose(learners, "xyz")
    assert "Nobody of this name" in learners.words()


def test_two_people_of_one_name_are_told_apart(learners):
    """Each shows the end of its number."""
    choose(learners, "ami")
    first, second = learners.rows()
    assert first.title == second.title == "Amina Banda"
    assert "Number" in first.words
    assert first.words != second.words


def test_a_name_is_put_right(learners):
    """The new name is kept and shown."""
    choose(learners, "jos")
    learners.fill("Name", "Josefa Dela Cruz")
    learners.press(Qt.Key.Key_Return)
    learners.wait_for_words("Saved: Josefa Dela Cruz")
    assert "Josefa Dela Cruz" in records(learners.person)


def test_an_empty_name_is_not_kept(learners):
    """It says what to do."""
    choose(learners, "jos")
    learners.fill("Name", " ")
    learners.press(Qt.Key.Key_Return)
    assert "Type a name" in learners.words()
    assert "Josefa Cruz" in records(learners.person)


def test_an_archived_learner_can_be_brought_back(learners):
    """The button that undoes it stands where the other one was."""
    choose(learners, "jos")
    learners.press_button("Archive")
    learners.wait_for_words("Josefa Cruz is archived")
    assert records(learners.person)["Josefa Cruz"].archived
    learners.press_button("Bring back")
    learners.wait_for_words("Josefa Cruz is back")
    assert not records(learners.person)["Josefa Cruz"].archived


def test_a_forgotten_pin_is_taken_away(learners):
    """Then nobody is asked for it; the button goes."""
    person = learners.person
    who = records(person)["Josefa Cruz"].id
    record = pins.make_record("4711", lambda count: b"x" * count)
    words = LearnerWords(iter(f"id-{n}" for n in range(9)).__next__)
    person.desk.saver.save([words.pin_set(who, record)])
    person.wait_until_kept()
    choose(learners, "jos")
    learners.wait_for_words("Take the PIN away")
    learners.press_button("Take the PIN away")
    learners.wait_for_words("is asked for no PIN any more")
    assert not records(person)["Josefa Cruz"].pin


def test_other_places_are_visited_and_lead_back_unlocked(learners):
    """Putting a record right comes back here; going anywhere else locks."""
    choose(learners, "jos")
    learners.press_button("Put the record right")
    assert learners.person.screen_name == "RescueScreen"
    assert learners.person.window.sidebar.isHidden()
    learners.person.desk.navigator.go_home()
    learners.bot.waitUntil(lambda: learners.person.screen_name == "ShellScreen")

    learners.press_button("Names from a list")
    assert learners.person.screen_name == "NameImportScreen"
    learners.person.desk.navigator.open_lesson("4.3")
    assert learners.person.window.sidebar.isVisible()
    learners.person.desk.navigator.go_home()
    assert learners.person.screen_name == "HomeScreen"


def fail_the_final_test(person):
    """Answer the final test of the small course wrongly; it can be opened at any time."""
    person.window.sidebar.row_chosen.emit("final-test")
    person.press(Qt.Key.Key_Return)
    for _question in range(2):
        answer(person, rightly=False)
    person.wait_until_kept()


def answer(person, *, rightly):
    question = person.desk.navigator.question
    options = range(len(question.options))
    person.screen.pane.choose([next(i for i in options if (i in question.right) == rightly)])
    person.press(Qt.Key.Key_Return)


def test_the_final_test_is_opened_again_once_for_who_did_not_pass(open_desk):
    """The learner need not wait for hours; the button goes when it is done."""
    person = open_desk(course=SMALL)
    fail_the_final_test(person)
    facilitator = unlock(person)
    facilitator.open_page("Learners")
    facilitator.wait_for_words("Open the final test again")
    assert "Final test, the last time: 0%" in facilitator.words()

    facilitator.press_button("Open the final test again")

    facilitator.wait_for_words("can try the final test again now")
    assert "Open the final test again" not in facilitator.words()
    (learner,) = person.desk.reader.learners()
    assert len(person.desk.reader.unlocked(learner.id)) == 1
