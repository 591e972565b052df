"""What the room sees: sizes that are read from the last row, on any projector, plugged or not."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication

from course_app import app_paths
from course_app.course.loader import load_course
from course_app.course.model import ChoiceQuestion, Option
from course_app.ui.facilitator import room_window
from course_app.ui.facilitator.room_content import (
    RoomPage,
    RoomPicture,
    RoomQuestion,
    RoomTitle,
    room_question,
)
from course_app.ui.facilitator.room_view import RoomView
from course_app.ui.theme import Look
from course_app.workshop.facilitator_plan import load_plan
from course_app.workshop.polls import Vote
from course_app.workshop.sheet import right_letters, sheet_of
from tests.ui.facilitator.test_workshop import make_workshop, room, vote

SIZES = [(1366, 768), (1920, 1080), (1280, 720), (1024, 768), (800, 600)]


@pytest.fixture(scope="module")
def course():
    return load_course(app_paths.shipped_course())


@pytest.fixture
def look(qapp):
    look = Look(app_paths.resources(), app_paths.font_folders())
    look.show("light", 100)
    return look


@pytest.fixture
def view(qtbot, look):
    view = RoomView(look)
    qtbot.addWidget(view)
    return view


def room_questions(course):
    for lesson in course.lessons:
        known = {question.id: question for question in lesson.quiz.questions}
        for poll in load_plan(course, lesson).polls:
            yield known[poll]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("distance", ["near", "middle", "far"])
def test_no_question_of_the_course_is_cut(view, course, size, distance):
    """With two votes and the key shown, on every projector."""
    view.resize(*size)
    view.set_distance(distance)
    for question in room_questions(course):
        options = len(room_question(question).options)
        votes = [Vote(counts=(12,) * options), Vote(counts=(9,) * options)]
        view.show_content(room_question(question, votes, shows_key=True, words="Hands: 48"))
        assert view.fits(), question.id


def test_a_letter_means_on_the_wall_what_it_means_on_paper(course):
    """Hands are kept in the order of the file, and stand beside the answer they were raised for."""
    polls = {question.id: question for question in room_questions(course)}
    items = [i for lesson in course.lessons for i in sheet_of(lesson.quiz, "").items]
    on_both = [item for item in items if item.question.id in polls and item.options]
    assert any(item.positions != tuple(sorted(item.positions)) for item in on_both)
    for item in on_both:
        hands = Vote(counts=tuple(10 + at for at in range(len(item.options))))
        shown = room_question(item.question, [hands], shows_key=True).options
        assert tuple(option.text for option in shown) == item.options
        assert tuple(option.counts for option in shown) == tuple((10 + p,) for p in item.positions)
        assert "".join(o.letter for o in shown if o.is_key) == right_letters(item)


def test_letters_are_as_large_as_8_metres_need(view):
    """Question 56, options and counts 48, nothing under 40, in a picture 768 pixels high."""
    view.resize(1366, 768)
    assert view.letter_sizes() == {"question": 56, "option": 48, "small": 40}
    view.resize(1920, 1080)
    assert view.letter_sizes() == {"question": 79, "option": 68, "small": 56}


def test_near_and_far_change_the_letters_and_nothing_goes_under_40(view):
    """Near lets more fit in, far is larger."""
    view.resize(1366, 768)
    near, middle, far = [
        (view.set_distance(distance), view.letter_sizes())[1]
        for distance in ("near", "middle", "far")
    ]
    assert near["question"] < middle["question"] < far["question"]
    assert min(*near.values(), *middle.values(), *far.values()) >= 40


def test_a_very_long_question_shrinks_before_it_is_cut(view):
    """A question that nobody wrote for a wall is read all the same."""
    question = ChoiceQuestion(
        id="q",
        stem="Why " + "do small firms and their workers act together " * 4 + "?",
        options=tuple(Option(text="Because they have few means " * 3) for _ in range(4)),
    )
    view.resize(1024, 768)
    view.show_content(room_question(question, [Vote(counts=(1, 2, 3, 4))]))
    assert view.fits()


def test_a_long_page_goes_on_in_parts_and_says_so(view, course):
    """No line is cut in two; after the last part there is no further one."""
    lesson = course.lesson("4.3")
    html = "<p>" + "A sentence that is read aloud to the room. " * 60 + "</p>"
    view.resize(1366, 768)
    view.show_content(RoomPage(title="A page", html=html, folder=lesson.folder))
    assert view.has_parts
    parts = 1
    while view.scroll_page(1):
        parts += 1
    assert parts > 2
    assert not view.scroll_page(1)


def test_every_picture_and_page_of_the_course_can_be_painted(view, course):
    """None of them raises, at the size of a small projector."""
    view.resize(800, 600)
    for lesson in course.lessons:
        for page in lesson.pages:
            for picture in page.pictures:
                content = RoomPicture(
                    path=lesson.folder / picture, alt=page.title, folder=lesson.folder
                )
                view.show_content(content)
                assert not view.grab().isNull()


def test_a_picture_outside_the_lesson_is_not_shown(view, course, tmp_path):
    """Nor one that is gone: the room sees an empty picture, and nothing breaks."""
    lesson = course.lesson("4.3")
    for path in (Path("/etc/passwd"), lesson.folder / "media" / "gone.svg"):
        view.show_content(RoomPicture(path=path, alt="", folder=lesson.folder))
        assert not view.grab().isNull()


def test_the_room_is_light_also_where_the_facilitator_works_in_the_dark(view, look):
    """Dark on light reads best on a wall."""
    view.resize(400, 300)
    look.show("dark", 100)
    view.show_content(RoomTitle(title="Welcome"))
    assert view.grab().toImage().pixelColor(5, 5).lightness() > 200
    view.show_blank(is_blank=True)
    assert view.grab().toImage().pixelColor(5, 5).lightness() == 0


class Wall:
    """A screen that a test can plug."""

    def __init__(self, *box):
        self.box = QRect(*box)

    def geometry(self):
        return self.box


@pytest.fixture
def screens(monkeypatch):
    """The laptop's own screen; a test adds a projector and takes it away."""
    listed = [Wall(0, 0, 800, 800)]
    monkeypatch.setattr(room_window, "all_screens", lambda: list(listed))
    return listed


def plug(screens, wall=None):
    """Plug a projector, or unplug it, and let Qt say so."""
    app = QGuiApplication.instance()
    if wall is not None:
        screens.append(wall)
        app.screenAdded.emit(app.primaryScreen())
    else:
        screens.pop()
        app.screenRemoved.emit(app.primaryScreen())


def test_a_projector_comes_and_goes_in_the_middle_of_a_question(screens, facilitator):
    """The room's window follows; what it shows and what was counted stays."""
    make_workshop(facilitator)
    facilitator.press_button("Present")
    facilitator.wait_for_screen("PresenterScreen")
    assert not room().isVisible()
    facilitator.person.button("Next step").click()
    facilitator.person.button("Next step").click()
    facilitator.person.button("1  Question").click()
    facilitator.press_button("Count the hands")
    vote(facilitator, 3, 9)

    plug(screens, Wall(800, 0, 800, 600))
    assert room().isVisible()
    assert not room().is_alone
    assert not room().testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)  # it keeps no app open
    assert not room().strip.isVisible()
    assert isinstance(room().view.content, RoomQuestion)

    plug(screens)
    assert not room().isVisible()
    assert "the projector is gone" in facilitator.words()
    assert isinstance(room().view.content, RoomQuestion)
    facilitator.press_button("Show the counts")

    plug(screens, Wall(800, 0, 800, 600))
    assert room().isVisible()
    assert [option.counts for option in room().view.content.options] == [(3,), (9,)]


def test_the_strip_over_the_room_has_no_name_and_no_answer(screens, facilitator):
    """It stands on the wall as well: times and keys only."""
    facilitator.add_people("Amina Banda")
    make_workshop(facilitator)
    facilitator.press_button("Present")
    facilitator.wait_for_screen("PresenterScreen")
    facilitator.press_button("Show the room (F5)")
    strip = room().strip
    assert strip.isVisible()
    words = " ".join(child.text() for child in strip.findChildren(object) if hasattr(child, "text"))
    assert "Step 1 of 10" in words
    assert "Amina" not in words
    assert "neighbour" not in words
