"""The facilitator's side: the door, workshops, attendance, presenter and room; 0, 4 and 40 people.

With 40 people every stop is drawn in every look; with 4 and with nobody where the number matters.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QListWidget

from course_app.study.statements import LearnerId
from course_app.ui.facilitator.room_window import RoomWindow
from course_app.ui.newcomer import newcomer
from tests.ui.camera import Camera, Studio, settle

_ALL_NAMES = (
    "Amina Okafor;Josefa Dela Cruz;Nguyễn Văn An;Adaeze Chukwuemeka-Oluwaseun Nwachukwu;Maria"
    " Santos;José Rodríguez;Fatima Al-Zahra;Kofi Mensah;Lakshmi Devi;李小龙;Grace Banda;Peter"
    " Mwale;Ruth Phiri;Samuel Tembo;Esther Zulu;Moses Lungu;Mary Chanda;John Sakala;Alice"
    " Mumba;Joseph Kunda;Agnes Bwalya;David Ngoma;Rose Daka;Paul Simukonda;Jane Moyo;Daniel"
    " Soko;Susan Nyirenda;Isaac Chirwa;Martha Gondwe;Elias Kamanga;Lucy Mvula;Simon Jere;Gift"
    " Chulu;Brenda Kapenda;Victor Hara;Naomi Zimba;Felix Kaunda;Doris Mbewe;Oscar"
    " Njovu;Irene Shaba"
)
NAMES = _ALL_NAMES.split(";")
PIN = "2580"
_SOON = 15  # ms until a screen is there
_HERE = 0.8  # of those on the list, who came


class Hand:
    """What a facilitator presses."""

    def __init__(self, camera: Camera) -> None:
        self._camera = camera
        self._window = camera.desk.window

    def button(self, words: str) -> None:
        """Press the button that says this."""
        found = [b for b in self._window.findChildren(QAbstractButton) if b.isVisible()]
        next(b for b in found if words in (b.text() or b.accessibleName())).click()
        settle(_SOON)

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the keyboard is."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self._window, key)
        settle(_SOON)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def fill(self, name: str, text: str) -> None:
        """Fill a field."""
        fields = [f for f in self._window.findChildren(QLineEdit) if f.isVisible()]
        next(f for f in fields if f.accessibleName() == name).setText(text)

    def page(self, row: int) -> None:
        """Choose a page from the list at the side."""
        pages = self._window.findChild(QListWidget)
        pages.setCurrentRow(row)
        pages.setFocus()
        self.press(Qt.Key.Key_Return)
        settle(200)


ALL, FEW, NOBODY = 40, 4, 0


def shots(studio: Studio) -> None:
    """Draw the whole way with forty people, and where it matters with four and with nobody."""
    for people in (ALL, FEW, NOBODY):
        with studio.camera() as camera:
            _walk(camera, people, is_whole=people == ALL or studio.is_plain)


def _walk(camera: Camera, people: int, *, is_whole: bool) -> None:
    hand = Hand(camera)
    learners = _add_people(camera, people)
    _enter(camera, hand, is_first=people == ALL)
    _make_workshop(camera, hand, is_shot=people == ALL)
    if learners:
        _attend(camera, hand, people)
    if is_whole:
        camera.shoot(f"workshop-{people}")
        hand.button("Take attendance")
        hand.type("mo" if people else "")
        camera.shoot(f"workshop-attendance-{people}")
        hand.button("Done")
    _present(camera, hand, people)
    if is_whole:
        hand.page(1)
        camera.shoot(f"workshop-learners-{people}")


def _add_people(camera: Camera, people: int) -> list[LearnerId]:
    new_id = camera.clock.clocks.new_id
    drafts = [newcomer(new_id, name) for name in NAMES[:people]]
    camera.desk.saver.save([draft for _, draft in drafts])
    settle(150)
    return [learner for learner, _ in drafts]


def _enter(camera: Camera, hand: Hand, *, is_first: bool) -> None:
    camera.desk.places.open("facilitator")
    if is_first:
        camera.shoot("facilitator-first-use")
    for _time in range(2):
        hand.type(PIN)
        hand.press(Qt.Key.Key_Return)
    if is_first:
        camera.shoot("facilitator-code")
    hand.button("I have kept the code")
    settle(200)
    if is_first:
        camera.shoot("workshops-none")


def _make_workshop(camera: Camera, hand: Hand, *, is_shot: bool) -> None:
    hand.button("New workshop")
    hand.type("Market traders, first meeting")
    hand.fill("Place", "Lusaka")
    hand.fill("Facilitator", "Chipo Tembo")
    hand.button("4.3")
    if is_shot:
        camera.shoot("workshop-form")
    hand.button("Make the workshop")
    settle(200)


def _attend(camera: Camera, hand: Hand, people: int) -> None:
    hand.button("Take attendance")
    for name in NAMES[: round(people * _HERE)]:
        if name.isascii():
            hand.type(name)
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    settle(100)
    hand.button("Done")


def _present(camera: Camera, hand: Hand, people: int) -> None:
    hand.button("Present")
    settle(100)
    camera.shoot(f"presenter-{people}")
    hand.press(Qt.Key.Key_Right, Qt.Key.Key_Right)
    hand.press(Qt.Key.Key_1)
    if people:
        _vote(camera, hand, people)
    _shoot_room(camera, f"room-{people}")
    hand.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    settle(100)


def _vote(camera: Camera, hand: Hand, people: int) -> None:
    """Count more hands than people, put it right, and look at what to do."""
    here = sum(name.isascii() for name in NAMES[: round(people * _HERE)])
    hand.button("Count the hands")
    for count in (here // 3, here + 1):
        hand.type(str(count))
        hand.press(Qt.Key.Key_Space)
    camera.shoot(f"presenter-too-many-{people}")
    hand.fill("Hands for B", str(here - here // 3))
    hand.press(Qt.Key.Key_Return)
    camera.shoot(f"presenter-advice-{people}")
    hand.button("Show the counts")
    hand.button("Show the right answer")


def _shoot_room(camera: Camera, name: str) -> None:
    """Draw what the room sees at the sizes of a good and of an old projector."""
    view = [w for w in QApplication.topLevelWidgets() if isinstance(w, RoomWindow)][-1].view
    for width, height in ((1366, 768), (800, 600)):
        view.resize(width, height)
        path = camera.folder / f"{name}-{width}-{camera.look}.png"
        view.grab().save(str(path))
        camera.taken.append(path)
