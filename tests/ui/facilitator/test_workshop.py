"""A whole workshop at the window: made, attended, presented, voted on, stopped and gone on with."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.store.connection import DATABASE
from course_app.store.workshop_queries import WorkshopQueries
from course_app.ui.facilitator.room_content import RoomPage, RoomQuestion, RoomTitle
from course_app.ui.facilitator.room_window import RoomWindow
from course_app.workshop.kept import all_workshops, load_workshop
from course_app.workshop.sheet import sheet_of
from tests.ui.conftest import make_clocks
from tests.ui.facilitator.conftest import unlock
from tests.ui.facilitator.group_desk import choose, go_to, row_texts, table, type_paper

GIVEN = ("Amina", "Josefa", "Kofi", "Ruth", "Moses", "Grace")
FAMILY = ("Banda", "Chirwa", "Dlamini", "Okafor", "Phiri")
NAMES = [f"{given} {family}" for given in GIVEN for family in FAMILY]


def make_workshop(facilitator, title="Market traders", lessons=("4.3",)):
    facilitator.press_button("New workshop")
    facilitator.wait_for_screen("WorkshopForm")
    facilitator.type(title)
    facilitator.fill("Place", "Lusaka")
    for lesson in lessons:
        facilitator.person.button(lesson).click()
    facilitator.press_button("Make the workshop")
    facilitator.wait_for_screen("WorkshopScreen")


def kept(folder):
    """What the store says, read as another program would."""
    queries = WorkshopQueries(folder / DATABASE)
    try:
        head = all_workshops(queries)[0]
        return load_workshop(queries, head.id)
    finally:
        queries.close()


def room():
    """The window for the room that is used now."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, RoomWindow)]
    return windows[-1]


def attend(facilitator, names):
    """Type the beginnings of given and family name, and Enter."""
    facilitator.press_button("Take attendance")
    facilitator.wait_for_screen("AttendanceScreen")
    for name in names:
        given, family = name.split()
        facilitator.type(f"{given[:2]} {family[:2]}".lower())
        facilitator.press(Qt.Key.Key_Return)
    facilitator.press_button("Done")


def vote(facilitator, *hands):
    """Type the hands as one hand does on the row of digits: number, Space, number."""
    for count in hands:
        facilitator.type(str(count))
        facilitator.press(Qt.Key.Key_Space)


def after_a_power_cut(facilitator, open_desk, cut, clocks, learner="Ruth Phiri"):
    """Open the workshop again from the files as they were, with nothing closed."""
    facilitator.person.wait_until_kept()
    shutil.copytree(cut.parent / "data", cut)
    facilitator.person.desk.window.close()
    facilitator.person.desk.close()
    again = unlock(open_desk(data=cut, learner=learner, clocks=clocks))
    again.wait_for_row("Market traders")
    again.press(Qt.Key.Key_Return)
    again.wait_for_screen("WorkshopScreen")
    return again


def until_the_second_vote(facilitator):
    """Thirty people, two steps, and a question with a talk in pairs."""
    facilitator.add_people(*NAMES)
    make_workshop(facilitator)

    attend(facilitator, NAMES)
    assert "Here: 30 of 30" in facilitator.words()

    facilitator.press_button("Present")
    facilitator.wait_for_screen("PresenterScreen")
    facilitator.wait_for_words("Tell your neighbour")
    facilitator.press(Qt.Key.Key_1)
    assert isinstance(room().view.content, RoomPage)
    facilitator.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert "Step 3 of 10" in facilitator.words()

    facilitator.press(Qt.Key.Key_1)
    facilitator.press_button("Count the hands")
    vote(facilitator, 16, 14)
    assert "Right: 47%" in facilitator.words()
    facilitator.press_button("Talk in pairs, then vote again")
    facilitator.press_button("Count the hands")
    vote(facilitator, 5, 25)
    assert "Right: 47% before, 83% now" in facilitator.words()


def the_second_question(again):
    """Four steps on: most are wrong, the page is shown, and they vote again."""
    for _step in range(4):
        again.press_button("Next step")
    again.press(Qt.Key.Key_1)
    again.press_button("Count the hands")
    vote(again, 6, 20, 4)
    assert "Explain with the page" in again.words()
    again.press_button("Show the page")
    assert isinstance(room().view.content, RoomPage)
    again.press_button("Vote again")
    again.press_button("Count the hands")
    vote(again, 27, 2, 1)
    again.press_button("Correct the count")
    typed = [again.field(f"Hands for {letter}").text() for letter in "ABC"]
    assert typed == ["27", "2", "1"]
    again.press_button("Keep the count")
    again.press_button("Show the right answer")
    assert [option.is_key for option in room().view.content.options] == [True, False, False]


def papers_and_summary(facilitator, pdf, monkeypatch):
    """Type in what thirty people wrote on paper, and save the page on the workshop."""
    go_to(facilitator, "Type in answers")
    choose(facilitator, "Quiz", "4.3")
    facilitator.bot.waitUntil(lambda: table(facilitator).model().rowCount() == 30)
    table(facilitator).setFocus()
    quiz = load_course(app_paths.shipped_course()).quiz("4.3/quiz")
    for number in range(30):
        type_paper(facilitator, sheet_of(quiz, "4.3"), {2: "a"} if number % 3 else {})
    facilitator.press_button("Done")
    facilitator.wait_for_screen("GradebookScreen")
    facilitator.person.wait_until_kept()
    facilitator.bot.waitUntil(lambda: "93%" in cells(facilitator), timeout=5000)

    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_all: (str(pdf), ""))
    go_to(facilitator, "Reports")
    facilitator.wait_for_words("Pages: 1")
    facilitator.press_button("PDF")
    facilitator.wait_for_words("Saved: summary.pdf")
    go_to(facilitator, "Workshops")
    facilitator.wait_for_row("Market traders")
    facilitator.press(Qt.Key.Key_Return)
    facilitator.wait_for_screen("WorkshopScreen")


def cells(facilitator):
    """What the rows of the gradebook say."""
    rows = range(table(facilitator).model().rowCount())
    return " ".join(text for row in rows for text in row_texts(facilitator, row))


def sittings(folder):
    """The first finished attempts at the quiz that was on paper."""
    queries = WorkshopQueries(folder / DATABASE)
    try:
        return list(queries.sittings("4.3/quiz"))
    finally:
        queries.close()


def test_a_whole_workshop_with_a_power_cut_in_the_middle(open_desk, tmp_path, monkeypatch):
    """Thirty come, three steps, two questions with a second vote; nothing is lost."""
    clocks = make_clocks()
    facilitator = unlock(open_desk(clocks=clocks))
    until_the_second_vote(facilitator)
    cut = tmp_path / "after the power cut"
    again = after_a_power_cut(facilitator, open_desk, cut, clocks)
    assert "Here: 30 of 30" in again.words()
    again.press_button("Go on at step 3")
    again.wait_for_screen("PresenterScreen")
    assert "Step 3 of 10" in again.words()
    again.press(Qt.Key.Key_1)
    assert "Right: 47% before, 83% now" in again.words()

    the_second_question(again)
    again.press_button("Stop presenting")
    again.wait_for_screen("WorkshopScreen")
    papers_and_summary(again, tmp_path / "summary.pdf", monkeypatch)
    again.press_button("Close the workshop")
    again.person.wait_until_kept()
    workshop = kept(cut)
    assert workshop.state == "closed"
    assert len(workshop.present) == 30
    assert len(sittings(cut)) == 30
    assert (tmp_path / "summary.pdf").read_bytes().startswith(b"%PDF-")
    votes = {poll.question: [v.counts for v in poll.votes] for poll in workshop.polls}
    assert votes == {  # in the order of the file, which is not that of the letters
        "43-beyond-bargaining": [(16, 14), (5, 25)],
        "43-samasama-status": [(20, 6, 4), (2, 27, 1)],
    }


@pytest.fixture
def voting(facilitator):
    """At the question of step 3, with nobody marked as present."""
    make_workshop(facilitator)
    facilitator.press_button("Present")
    facilitator.wait_for_screen("PresenterScreen")
    facilitator.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_1)
    return facilitator


def test_the_room_sees_neither_counts_nor_key_before_they_are_asked_for(voting):
    """First the question alone, then counts, then what is right."""
    assert all(not o.counts and not o.is_key for o in room().view.content.options)
    voting.press_button("Count the hands")
    vote(voting, 3, 1)
    assert all(not o.counts and not o.is_key for o in room().view.content.options)
    voting.press_button("Show the counts")
    assert [option.counts for option in room().view.content.options] == [(3,), (1,)]
    assert not any(option.is_key for option in room().view.content.options)
    voting.press_button("Show the right answer")
    assert [option.is_key for option in room().view.content.options] == [False, True]


def test_more_hands_than_people_is_said_and_can_be_kept(voting, tmp_path):
    """Nothing that was typed is lost, and nothing is kept before the facilitator says so."""
    voting.press_button("Count the hands")
    voting.fill("People here now", "24")
    voting.field("Hands for A").setFocus()
    vote(voting, 20, 10)
    assert "30 hands were counted, but 24 people are here" in voting.words()
    voting.person.wait_until_kept()
    assert kept(tmp_path / "data").polls == ()
    assert voting.field("Hands for A").text() == "20"

    voting.press_button("Keep this count all the same")
    voting.person.wait_until_kept()

    (poll,) = kept(tmp_path / "data").polls
    assert [(v.counts, v.present) for v in poll.votes] == [((20, 10), 24)]


def test_a_number_of_people_that_is_put_right_makes_the_count_right(voting, tmp_path):
    """The other way out: the people were counted wrongly."""
    voting.press_button("Count the hands")
    voting.fill("People here now", "3")
    voting.field("Hands for A").setFocus()
    vote(voting, 2, 10)
    voting.fill("People here now", "12")
    voting.press(Qt.Key.Key_Return)
    voting.person.wait_until_kept()
    (poll,) = kept(tmp_path / "data").polls
    assert [(v.counts, v.present) for v in poll.votes] == [((2, 10), 12)]


def test_a_count_that_was_mistyped_is_corrected(voting, tmp_path):
    """The later count of the same vote takes its place."""
    voting.press_button("Count the hands")
    vote(voting, 3, 11)
    voting.press_button("Correct the count")
    vote(voting, 4, 11)
    voting.person.wait_until_kept()
    (poll,) = kept(tmp_path / "data").polls
    assert [v.counts for v in poll.votes] == [(4, 11)]


def test_nobody_votes_and_nothing_breaks(voting):
    """No advice and no share is made of no hands."""
    voting.press_button("Count the hands")
    voting.press(Qt.Key.Key_Return, Qt.Key.Key_Return)
    assert "Right:" not in voting.words()
    voting.press_button("Show the counts")
    assert [option.counts for option in room().view.content.options] == [(0,), (0,)]


def test_b_blanks_the_room_and_what_it_saw_comes_back(voting):
    """Also with the full stop, as other programs have it; and never while one types a note."""
    voting.press_button("Count the hands")
    vote(voting, 1, 1)
    voting.press_button("Go on with the plan")
    for key in (Qt.Key.Key_B, Qt.Key.Key_Period):
        voting.press(key)
        assert room().view.is_blank
        voting.press(key)
        assert not room().view.is_blank
    voting.field("A note about this step").setFocus()
    voting.type("bb")
    assert not room().view.is_blank


def test_notes_are_kept_with_the_step(voting, tmp_path):
    """What was noted while presenting stands among the remarks."""
    voting.fill("A note about this step", "They knew this already")
    voting.press(Qt.Key.Key_Return)
    voting.person.wait_until_kept()
    (remark,) = kept(tmp_path / "data").remarks
    assert remark.text == "3. First vote: They knew this already"


def test_on_one_screen_the_room_covers_the_notes_and_the_keys_still_count(voting, tmp_path):
    """The strip has times and what was typed; no name and no answer."""
    voting.press(Qt.Key.Key_F5)
    window = room()
    assert window.isVisible()
    assert window.is_alone
    for key in (Qt.Key.Key_7, Qt.Key.Key_Space, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_Space):
        voting.bot.keyClick(window, key)
    voting.person.wait_until_kept()
    (poll,) = kept(tmp_path / "data").polls
    assert [v.counts for v in poll.votes] == [(7, 12)]
    voting.bot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    assert isinstance(window.view.content, RoomQuestion)
    assert "Ready for the room: Question:" in voting.words()  # which sees nothing now
    voting.press(Qt.Key.Key_F5)
    assert "Ready for the room" not in voting.words()


def test_leaving_shows_the_room_nothing_and_keeps_the_step(voting):
    """Esc leaves the question, then the presenter; the window for the room goes."""
    voting.press(Qt.Key.Key_F5)
    voting.bot.keyClick(room(), Qt.Key.Key_Escape)
    voting.press(Qt.Key.Key_Escape)
    assert isinstance(room().view.content, RoomTitle)
    voting.press(Qt.Key.Key_Escape)
    voting.wait_for_screen("WorkshopScreen")
    assert not room().isVisible()
    assert "Go on at step 3" in voting.words()


def look_at(facilitator, button):
    """Present something else for a moment."""
    facilitator.press_button(button)
    facilitator.wait_for_screen("PresenterScreen")
    facilitator.press_button("Stop presenting")
    facilitator.wait_for_screen("WorkshopScreen")


def test_what_a_group_forgot_and_another_lesson_leave_the_step_of_a_plan(open_desk, tmp_path):
    """They are looked at in the middle; the plan goes on where it was, also after a power cut."""
    clocks = make_clocks()
    facilitator = unlock(open_desk(clocks=clocks))
    facilitator.add_people("Ruth Phiri")
    make_workshop(facilitator, lessons=("4.3", "4.4"))
    attend(facilitator, ["Ruth Phiri"])
    facilitator.press_button("Present")
    facilitator.wait_for_screen("PresenterScreen")
    facilitator.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    facilitator.press_button("Stop presenting")
    look_at(facilitator, "Present")  # lesson 4.4, which has not begun
    look_at(facilitator, "Begin with it")
    again = after_a_power_cut(facilitator, open_desk, tmp_path / "cut", clocks)
    assert "Go on at step 1" in again.words()
    again.press_button("Go on at step 3")
    again.wait_for_screen("PresenterScreen")
    assert "Step 3 of 10" in again.words()
    again.press_button("Stop presenting")
    look_at(again, "Begin with it")
    assert "Go on at step 3" in again.words()


def test_after_a_look_back_one_can_go_on_at_the_furthest_step(open_desk, tmp_path):
    """Also after a power cut; where one looked is offered first."""
    clocks = make_clocks()
    facilitator = unlock(open_desk(clocks=clocks))
    facilitator.add_people("Ruth Phiri")
    make_workshop(facilitator)
    facilitator.press_button("Present")
    facilitator.wait_for_screen("PresenterScreen")
    facilitator.press(*[Qt.Key.Key_Right] * 6)
    facilitator.press(*[Qt.Key.Key_Left] * 5)
    assert "Step 2 of 10" in facilitator.words()
    facilitator.press_button("Stop presenting")
    facilitator.wait_for_screen("WorkshopScreen")
    assert "Go on at step 2" in facilitator.words()
    facilitator.press_button("Go on at step 7")
    assert "Step 7 of 10" in facilitator.words()
    facilitator.press(Qt.Key.Key_Left)
    again = after_a_power_cut(facilitator, open_desk, tmp_path / "cut", clocks)
    assert "Go on at step 6" in again.words()
    again.press_button("Go on at step 7")
    again.wait_for_screen("PresenterScreen")
    assert "Step 7 of 10" in again.words()
    again.press_button("Stop presenting")
    again.wait_for_screen("WorkshopScreen")
    assert "Go on at step 6" not in again.words()
