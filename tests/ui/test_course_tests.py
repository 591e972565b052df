"""Pre-test, final test, retakes, reviews and the certificate, with keys alone."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QListView

from course_app.app_paths import resources
from course_app.study.uuid7 import Uuid7Source
from course_app.ui import certificate_offer, sitting
from course_app.ui.certificate import Certificate, write_certificate
from course_app.ui.clocks import Clocks
from course_app.ui.theme import read_themes
from course_app.ui.widgets.answer_card import AnswerCard

SMALL = Path(__file__).resolve().parents[1] / "data" / "small-course"
RETURN, RIGHT, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Right, Qt.Key.Key_Escape
MINUTE = 60_000
DAY = 24 * 60 * MINUTE


class Time:
    """A clock that a test can put forward."""

    def __init__(self):
        self.now = 1_790_000_000_000
        self.count = itertools.count()

    def wall(self):
        return self.now + next(self.count)

    def clocks(self):
        return Clocks(
            wall=self.wall, monotonic=self.wall, local_hour=lambda: 9, new_id=Uuid7Source(self.wall)
        )


@pytest.fixture
def time():
    return Time()


@pytest.fixture
def small(open_desk, time, monkeypatch):
    """A learner at a course of two lessons with one question each, and a final test of two."""
    monkeypatch.setattr(sitting, "_LOOK_AGAIN", 20)
    return open_desk(course=SMALL, clocks=time.clocks())


def answer(person, *, rightly=True):
    """Answer the question on the screen; it has one right option."""
    question = person.desk.navigator.question
    options = range(len(question.options))
    person.screen.pane.choose([next(i for i in options if (i in question.right) == rightly)])
    person.press(RETURN)


def learn(person, *lessons, rightly=True):
    """Read lessons and answer their quizzes."""
    for lesson in lessons:
        person.desk.navigator.open_lesson(lesson)
        person.read_to_the_quiz()
        answer(person, rightly=rightly)
        person.press(RETURN)
        if not rightly:
            answer(person)
            person.press(RETURN)
        assert person.screen_name == "ResultsScreen"
    person.wait_until_kept()


def take_final_test(person, *, rightly=True):
    """Begin the final test from the sidebar and answer it."""
    choose_final_test(person)
    if person.screen_name == "ResultsScreen":
        person.press(RETURN)
    for _question in range(2):
        answer(person, rightly=rightly)
    person.wait_until_kept()


def choose_final_test(person):
    """Choose the last row of the sidebar with keys."""
    rows = person.window.sidebar.findChild(QListView)
    rows.setFocus()
    person.press(Qt.Key.Key_End, RETURN)


# the tests


def test_the_pre_test_is_offered_first_and_says_nothing_about_the_answers(small):
    """Reading wrong options plants them, unless the lesson follows."""
    small.press_button("Try 1 questions first")
    assert "Question 1 of 1" in small.words()
    assert "Read the page again" not in small.words()

    answer(small, rightly=False)

    words = small.words()
    assert "You will see the answers in the lessons." in words
    assert "right" not in words
    small.press(RETURN)
    assert "Page 1 of" in small.words()


def test_the_final_test_is_the_last_row_and_teaches_at_its_end(small):
    """It can be opened at any time, and says first what it is."""
    choose_final_test(small)
    assert "2 questions  ·  about 1 min" in small.words()
    small.press(RETURN)

    answer(small, rightly=False)
    assert "Question 2 of 2" in small.words()
    answer(small)

    words = small.words()
    assert "1 of 2 right" in words
    assert "Not passed yet" in words
    assert "Right answer: Each person pays a part." in words
    assert "When several people share a machine" in words


def test_the_final_test_waits_twelve_hours(small, time):
    """Until then the button says when."""
    take_final_test(small, rightly=False)
    assert "You can try again in about 12 hours." in small.words()
    assert not small.button("Try the final test again").isEnabled()

    small.press(ESCAPE)
    choose_final_test(small)
    assert "0 of 2 right" in small.words()

    time.now += DAY // 2
    small.bot.waitUntil(lambda: "You can try again" not in small.words())
    small.press_button("Try the final test again")
    assert "Question 1 of 2" in small.words()


def test_gain_is_told_when_both_tests_are_there(small):
    """Before and after, on the questions that both asked."""
    small.press_button("Try 1 questions first")
    answer(small, rightly=False)

    take_final_test(small)

    assert "Before the course: 0 of 1 right. Now: 1 of 1." in small.words()


def test_without_a_pre_test_nothing_is_said_of_gain(small):
    """No gain without a before."""
    take_final_test(small)

    assert "Before the course" not in small.words()


@pytest.mark.parametrize("which", ["pre-test", "final-test"])
def test_a_test_goes_on_after_a_restart(open_desk, time, which, tmp_path):
    """At the same question, with its answers kept and nothing shown of them."""
    course = tmp_path / "course"
    shutil.copytree(SMALL, course)
    shutil.copy(course / "final-test.gift", course / "pre-test.gift")
    first = open_desk(course=course, clocks=time.clocks())
    if which == "pre-test":
        first.press_button("Try 2 questions first")
    else:
        choose_final_test(first)
        first.press(RETURN)
    answer(first)
    question = first.desk.navigator.question.id
    first.wait_until_saved()
    first.desk.close()

    again = open_desk(course=course, clocks=time.clocks())

    assert again.desk.navigator.question.id == question
    assert "Question 2 of 2" in again.words()
    again.press(ESCAPE)
    assert "You stopped at question 2 of 2." in again.words()
    again.press(RETURN)
    assert "Question 2 of 2" in again.words()


def test_home_leads_from_the_lessons_to_the_final_test(small):
    """What comes next is the filled button."""
    learn(small, "1.1", "1.2")
    small.press(RETURN)
    small.bot.waitUntil(lambda: "Go to the final test" in small.words())

    small.press(RETURN)

    assert "2 questions" in small.words()


# taking a quiz again


def test_a_missed_quiz_leads_to_the_page_that_opens_the_retake(small):
    """Read again is the filled button; after it, trying again is."""
    learn(small, "1.1", rightly=False)
    words = small.words()
    assert "You can try again in 10 minutes, or after reading 1 page below again." in words
    assert not small.button("Try the quiz again").isEnabled()
    assert small.button("Next lesson").isEnabled()

    small.press(RETURN)
    assert small.screen_name == "ReaderScreen"
    assert "Back to the results" in small.words()
    small.press(RIGHT)

    assert small.screen_name == "ResultsScreen"
    assert "You can try again" not in small.words()
    small.press(RETURN)
    assert "Question 1 of 1" in small.words()


def test_a_missed_quiz_may_be_tried_again_after_some_minutes(small, time):
    """Also without reading; the button opens by itself."""
    learn(small, "1.1", rightly=False)
    time.now += 9 * MINUTE
    small.bot.waitUntil(lambda: "You can try again in 1 minute, or" in small.words())

    time.now += MINUTE
    small.bot.waitUntil(lambda: "You can try again" not in small.words())

    small.press(RETURN)
    assert "Question 1 of 1" in small.words()


def test_the_way_to_a_quiz_that_is_not_open_again_leads_to_how_it_went(small, time):
    """A quiz that was just passed is not asked again at once."""
    learn(small, "1.1")
    small.press(ESCAPE)
    small.desk.navigator.open_lesson("1.1")
    small.read_to_quiz_or_results()
    assert "1 of 1 right" in small.words()

    time.now += 10 * MINUTE
    small.desk.navigator.open_lesson("1.1")
    small.read_to_quiz_or_results()
    assert "Question 1 of 1" in small.words()


# review


def test_questions_come_back_for_review_when_they_are_due(small, time):
    """A question that was right comes back some days later, from all lessons."""
    learn(small, "1.1", "1.2")
    small.press(ESCAPE)
    assert "The next ones come in 2 days." in small.words()

    time.now += 3 * DAY
    small.desk.navigator.go_home()
    small.bot.waitUntil(lambda: "Review now" in small.words())
    assert "questions, about 1 minute." in small.words()
    small.press_button("Review now")

    assert "Question 1 of 2" in small.words()
    answer(small)
    assert "Yes, that is right." in small.words()
    small.press(RETURN)
    answer(small, rightly=False)
    small.press(RETURN)
    assert "1 of 2 right" in small.words()
    small.wait_until_kept()
    small.press(RETURN)
    assert "Review now" not in small.words()
    assert "The next ones come" in small.words()


def test_an_objective_that_was_met_is_secure_after_a_later_review(small, time):
    """Results and Home say so."""
    learn(small, "1.1")
    assert "\nMet\n" in small.words()
    small.press(ESCAPE)
    assert "1 of 2" in small.words()
    time.now += 3 * DAY
    small.desk.navigator.go_home()
    small.bot.waitUntil(lambda: "Review now" in small.words())
    small.press_button("Review now")
    answer(small)
    small.press(RETURN)
    small.wait_until_kept()

    small.press(RETURN)

    assert "Still known a day later: 1." in small.words()


# the certificate


@pytest.fixture
def asked(monkeypatch, tmp_path):
    """Answer the dialogs: a name, and a place for the file."""
    told = {
        "name": "Amina\u202e Ōé  Nguyễn\n",
        "path": tmp_path / "out.pdf",
        "names": [],
        "saved": [],
    }
    monkeypatch.setattr(certificate_offer, "ask_name", lambda _w: told["name"])
    monkeypatch.setattr(
        certificate_offer, "ask_path", lambda _w, name: told["names"].append(name) or told["path"]
    )
    monkeypatch.setattr(
        certificate_offer, "tell_saved", lambda _w, path: told["saved"].append(path)
    )
    return told


def test_who_passes_the_final_test_may_save_a_certificate(small, asked):
    """From the results, with Enter; the name is kept."""
    take_final_test(small)
    small.press(RETURN)

    written = asked["path"].read_bytes()
    assert written.startswith(b"%PDF-")
    assert written.count(b"/Type /Page\n") == 1
    assert asked["names"] == ["Certificate Amina Ōé Nguyễn.pdf"]
    assert asked["saved"] == [asked["path"]]

    asked["name"] = ""  # nobody is asked twice
    small.wait_until_kept()
    shown = [label.text() for label in small.window.sidebar.findChildren(QLabel)]
    assert "Amina Ōé Nguyễn" in shown
    assert small.window.sidebar.learner[1] == small.desk.session.learner  # its colour stays
    small.press(ESCAPE)
    assert "Save a certificate" in small.words()
    learn(small, "1.1", "1.2")
    small.press(ESCAPE)
    assert "The course is passed" in small.words()
    small.press(RETURN)
    assert len(asked["saved"]) == 2


def test_a_course_without_a_final_test_is_passed_by_its_lessons(open_desk, time, tmp_path, asked):
    """The mean of the quizzes stands on the certificate."""
    course = tmp_path / "course"
    shutil.copytree(SMALL, course)
    (course / "final-test.gift").unlink()
    (course / "pre-test.gift").unlink()
    person = open_desk(course=course, clocks=time.clocks())
    learn(person, "1.1", "1.2")
    person.press(RETURN)
    person.bot.waitUntil(lambda: "Save a certificate" in person.words())

    person.press(RETURN)

    assert asked["path"].exists()


def test_the_shipped_course_can_be_learnt_to_the_certificate(person, asked):
    """All lessons and quizzes, the final test: by keys, from the first Enter to the paper."""
    person.press(RETURN)
    for _step in range(400):
        if "Go to the final test" in person.words():
            break
        go_on_rightly(person)
    person.press(RETURN, RETURN)
    for _question in range(18):
        go_on_rightly(person)

    assert "18 of 18 right  ·  100%" in person.words()
    person.press(RETURN)
    assert asked["path"].read_bytes().startswith(b"%PDF-")


def go_on_rightly(person):
    """Turn a page, answer a question rightly, or do what the filled button says."""
    if person.screen_name == "ReaderScreen":
        person.press(RIGHT)
    elif person.screen_name == "QuizScreen" and not person.screen.is_answered:
        answer_by_keys(person, person.desk.navigator.question)
        person.press(RETURN)
    elif person.screen_name == "HomeScreen":
        person.wait_until_kept()
    else:
        person.press(RETURN)


def answer_by_keys(person, question):
    """Press what a person presses who knows the answer and reads the screen."""
    if question.kind == "matching":
        for number, pair in enumerate(pair for pair in question.pairs if pair.left):
            if number:
                person.press(Qt.Key.Key_Tab)
            row = QApplication.focusWidget()
            assert isinstance(row, QComboBox)
            for _option in range(row.count()):
                if row.currentText() == pair.right:
                    break
                person.press(Qt.Key.Key_Down)
            assert row.currentText() == pair.right
        return
    if question.kind == "truefalse":
        person.press(Qt.Key.Key_A if question.answer else Qt.Key.Key_B)
        return
    if question.kind in {"single", "multiple"}:
        names = [card.accessibleName() for card in person.screen.pane.findChildren(AnswerCard)]
        for position in question.right:
            text = question.options[position].text.rstrip(".")
            letter = next(name[0] for name in names if name[3:] == text)
            person.press(Qt.Key(ord(letter)))
        return
    number = question.kind == "numeric"
    text = str(question.answers[0].middle) if number else question.options[0].text
    person.bot.keyClicks(QApplication.focusWidget(), text)


def test_who_changes_their_mind_gets_no_file(small, asked):
    """Esc in the dialog is no error."""
    asked["name"] = ""
    take_final_test(small)
    small.press(RETURN)

    assert not asked["path"].exists()
    assert asked["saved"] == []


def test_a_certificate_that_cannot_be_written_leaves_the_old_one(qapp, tmp_path):
    """Nothing half is left."""
    colors = read_themes(resources())["light"]
    certificate = Certificate("A", "B", "C", "D", "E")
    with pytest.raises(OSError, match="No such file"):
        write_certificate(tmp_path / "no" / "a.pdf", certificate, colors)

    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(OSError, match="directory"):
        write_certificate(tmp_path / "a.pdf", certificate, colors)
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]
