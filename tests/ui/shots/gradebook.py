"""Gradebook, analysis, reports, paper and the keying grid: with 0, 4, 30 and 200 people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.place import FacilitatorPlace
from tests.ui.camera import Camera, Studio, settle
from tests.ui.facilitator.group_data import LONG, GroupData

AT_THE_DOOR = "Grace Mumo"
PIN = "2580"
QUIZ = "4.3/quiz"


def shots(studio: Studio) -> None:
    """Draw every page with thirty people, and what changes with fewer and more."""
    with studio.camera(_with(30, is_long=True), learner=AT_THE_DOOR) as camera:
        desk = _opened(camera)
        _gradebook(camera, desk)
        _analysis(camera, desk, "")
        _papers(camera, desk)
        _keying(camera, desk)
    with studio.camera(_with(4), learner=AT_THE_DOOR) as camera:
        desk = _opened(camera)
        _show(camera, desk, "gradebook", name="gradebook-4")
        _analysis(camera, desk, "-4")
    with studio.camera(_with(0), learner=AT_THE_DOOR) as camera:
        desk = _opened(camera)
        for page in ("gradebook", "analysis", "reports", "keying"):
            _show(camera, desk, page, name=f"{page}-0")
    if studio.is_plain:
        with studio.camera(_with(200), learner=AT_THE_DOOR) as camera:
            desk = _opened(camera)
            _show(camera, desk, "gradebook", name="gradebook-200")


def _with(people: int, *, is_long: bool = False) -> Callable[[Path], object]:
    """Give what fills a data folder with people and, where there are any, their workshop."""

    def prepare(folder: Path) -> None:
        data = GroupData(folder)
        data.learners(people)
        if is_long:  # two of one name, too long for its column
            data.learner(LONG)
            data.learner(LONG)
        data.sit_all()
        if people:
            data.workshop(lessons=("4.1", "4.3"))
        data.learner(AT_THE_DOOR)
        data.close()

    return prepare


def _opened(camera: Camera) -> FacilitatorDesk:
    """Go through the door."""
    window = camera.desk.window
    camera.desk.places.open("facilitator")
    place = next(iter(window.findChildren(FacilitatorPlace)))
    window.stack.currentWidget().new_pin_given.emit(PIN)
    window.stack.currentWidget().went_on.emit()
    settle(100)
    desk: FacilitatorDesk = place.desk
    return desk


def _show(
    camera: Camera, desk: FacilitatorDesk, page: str, value: str = "", name: str = ""
) -> None:
    desk.open(page, value)
    _wait(desk)
    camera.shoot(name or page)


def _wait(desk: FacilitatorDesk) -> None:
    for _times in range(100):
        settle(40)
        if desk.worker.is_idle:
            break
    settle(60)


def _gradebook(camera: Camera, desk: FacilitatorDesk) -> None:
    _show(camera, desk, "gradebook")
    screen = desk.shell.stack.currentWidget()
    screen.view.setFocus()
    screen.view.setCurrentIndex(screen.model.index(2, 4))
    camera.press(Qt.Key.Key_S)
    camera.shoot("gradebook-sorted")
    camera.press(Qt.Key.Key_Return)
    _wait(desk)
    camera.shoot("gradebook-answers")


def _analysis(camera: Camera, desk: FacilitatorDesk, ending: str) -> None:
    _show(camera, desk, "analysis", QUIZ, f"analysis{ending}")
    column = desk.shell.stack.currentWidget()
    QTest.keyClick(column, Qt.Key.Key_PageDown)
    camera.shoot(f"analysis{ending}-down")


def _papers(camera: Camera, desk: FacilitatorDesk) -> None:
    for kind in ("summary", "gradebook"):
        _show(camera, desk, "reports", kind, f"reports-{kind}")
    for kind in ("questions", "answers", "cards", "attendance", "handout"):
        _show(camera, desk, "paper", kind, f"paper-{kind}")


def _keying(camera: Camera, desk: FacilitatorDesk) -> None:
    desk.open("keying", QUIZ)
    _wait(desk)
    screen = desk.shell.stack.currentWidget()
    screen.view.setFocus()
    QTest.keyClicks(screen.view, "cba")
    for letters in ("bce", "abe"):
        QTest.keyClicks(screen.view, letters)
        QTest.keyClick(screen.view, Qt.Key.Key_Return)
    QTest.keyClicks(screen.view, "a cedbe")
    _wait(desk)
    camera.shoot("keying")
    screen.check_toggled.emit(True)  # noqa: FBT003  Qt's own
    QTest.keyClicks(screen.view, "cbb")
    camera.shoot("keying-check")
