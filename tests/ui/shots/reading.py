"""Search, notes, progress, and what stands beside a page: note, contents, a picture, a term."""

from __future__ import annotations

from pathlib import Path
from unittest.mock import patch

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from course_app.ui.aloud import voice
from course_app.ui.aloud.aloud import REST, SPEED
from course_app.ui.app import make_clocks
from course_app.ui.widgets.page_list import PageList
from course_app.ui.widgets.term_card import TermCard
from tests.ui.camera import SIZES, Camera, Studio, answer, settle
from tests.ui.fake_voice import FakeVoices
from tests.ui.learned_folder import fill_middle, fill_whole

_MOST = 8  # screens of one page
_CONTROL = Qt.KeyboardModifier.ControlModifier
HARDEST = ("contrast", 200, SIZES[1])


def shots(studio: Studio) -> None:
    """Draw the screens of this area; wholly in the plainest look and in the hardest."""
    is_whole = studio.is_plain or (studio.theme, studio.text, studio.size) == HARDEST
    now = make_clocks().wall()

    def middle(data: Path) -> None:
        fill_middle(data, now)

    def whole(data: Path) -> None:
        fill_whole(data, now)

    with (
        patch.object(voice, "find_voice", FakeVoices()) as voices,
        studio.camera(prepare=middle, screen="home") as camera,
    ):
        aloud(camera, voices)
    with studio.camera(prepare=middle, screen="home") as camera:
        page(camera)
        search(camera)
        notes(camera)
        progress(camera, "middle", is_whole=is_whole)
    if is_whole:
        with studio.camera() as camera:
            for place in ("search", "notes", "progress"):
                camera.desk.places.open(place)
                settle(200)
                camera.shoot(f"{place}-empty")
        with studio.camera(prepare=whole, screen="home") as camera:
            progress(camera, "whole", is_whole=False)


def page(camera: Camera) -> None:
    """Take pictures of what stands beside and over a page."""
    navigator = camera.desk.navigator
    navigator.open_page("4.3/why-together")
    reader = camera.desk.window.stack.currentWidget()
    camera.press(Qt.Key.Key_Tab)
    camera.press(Qt.Key.Key_Tab)
    camera.shoot("reader-focus")
    camera.press(Qt.Key.Key_Return)
    over(camera, reader.findChild(TermCard), "reader-term")
    camera.press(Qt.Key.Key_Tab)
    camera.press(Qt.Key.Key_Return)
    camera.shoot("picture")
    camera.press(Qt.Key.Key_Plus)
    camera.press(Qt.Key.Key_Plus)
    camera.shoot("picture-large")
    camera.press(Qt.Key.Key_Escape)
    QTest.keyClick(reader, Qt.Key.Key_D, _CONTROL)
    QTest.keyClick(reader, Qt.Key.Key_N, _CONTROL)
    settle()
    QTest.keyClicks(QApplication.focusWidget(), "Who keeps the key of the shared shed?")
    camera.shoot("reader-note")
    camera.press(Qt.Key.Key_Escape)
    contents(camera)


def aloud(camera: Camera, voices: FakeVoices) -> None:
    """Take pictures of a page and a question that are read aloud, of a pause, and of the speed."""
    navigator = camera.desk.navigator
    navigator.open_page("4.3/why-together")
    settle(REST + 200)
    read(camera, voices, "It has no economies")
    camera.shoot("reader-aloud")
    read(camera, voices, "Two pictures")
    camera.shoot("reader-aloud-picture")
    navigator.open_page("4.3/side-by-side")
    read(camera, voices, "India. SEWA")
    QTest.keyClick(camera.desk.window.stack.currentWidget(), Qt.Key.Key_R, _CONTROL)
    camera.shoot("reader-aloud-row")
    for _page in range(_MOST):
        camera.press(Qt.Key.Key_Right)
    read(camera, voices, "B: ")
    camera.shoot("quiz-aloud")
    answer(camera)
    camera.press(Qt.Key.Key_Return)
    read(camera, voices, "Why")
    camera.shoot("quiz-aloud-feedback")
    camera.desk.places.open("settings", SPEED)
    camera.shoot("settings-speed")


def read(camera: Camera, voices: FakeVoices, start: str) -> None:
    """Let the voice come as far as a part that begins with these words."""
    if not voices.voice.is_speaking:
        screen = camera.desk.window.stack.currentWidget()
        QTest.keyClick(screen, Qt.Key.Key_R, _CONTROL)
    for _part in range(60):
        if voices.voice.sentences[-1].startswith(start):
            return
        voices.voice.finish()


def contents(camera: Camera) -> None:
    """Take a picture of the contents, which is a small window of its own."""
    reader = camera.desk.window.stack.currentWidget()
    for _step in range(40):
        widget = QApplication.focusWidget()
        if widget is not None and widget.accessibleName() == "Contents":
            break
        camera.press(Qt.Key.Key_Tab)
    camera.press(Qt.Key.Key_Return)
    over(camera, reader.findChild(PageList), "reader-contents")


def over(camera: Camera, card: QWidget, name: str) -> None:
    """Take a picture of a card that is a window of its own, and close it."""
    path = camera.folder / f"{name}-{camera.look}.png"
    settle()
    card.grab().save(str(path))
    camera.taken.append(path)
    card.hide()


def search(camera: Camera) -> None:
    """Take pictures of a search, its results, nothing found, and the page that it led to."""
    camera.desk.places.open("search", "assoc")
    settle(600)
    camera.shoot("search")
    for _step in range(9):
        camera.press(Qt.Key.Key_Down)
    camera.shoot("search-down")
    camera.press(Qt.Key.Key_Return)
    camera.shoot("search-page")
    camera.desk.places.open("search", "xyzzy")
    camera.shoot("search-none")


def notes(camera: Camera) -> None:
    """Take pictures of all notes, and of one that was removed."""
    camera.desk.places.open("notes")
    camera.shoot("notes")
    screen = camera.desk.window.stack.currentWidget()
    for _step in range(30):
        camera.press(Qt.Key.Key_Tab)
        if QApplication.focusWidget().accessibleName().startswith("Remove"):
            break
    camera.press(Qt.Key.Key_Return)
    camera.shoot("notes-removed")
    screen.undo_requested.emit()


def progress(camera: Camera, name: str, *, is_whole: bool) -> None:
    """Take pictures of how far somebody is, all the way down where it is asked for."""
    camera.desk.places.open("progress")
    camera.shoot(f"progress-{name}")
    screen = camera.desk.window.stack.currentWidget()
    for number in range(1, _MOST if is_whole else 2):
        if not screen.scroll_page(1):
            return
        camera.shoot(f"progress-{name}-down-{number}")
