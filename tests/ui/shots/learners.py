"""Who is learning, PIN, corrections, lists of names and backups: with 0, 1, 30 and 200 learners."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from course_app.store import log
from course_app.store.store import open_store
from course_app.study.learner_words import LearnerWords
from course_app.study.statements import Draft, StatementId, Thing
from course_app.ui.app import make_clocks
from course_app.ui.name_import_place import NameImportPlace
from course_app.ui.screens.learners import LearnersScreen
from course_app.ui.widgets.notice_bar import Notice
from tests.ui.camera import Camera, Studio, settle

HOUR = 3_600_000  # ms
NAMES = (
    "Amina Yusuf",
    "Josefa Quispe Mamani",
    "Amina Yusuf",
    "Adaeze Chukwuemeka-Oluwaseun Nwachukwu",
    "محمد الأمين بن يوسف",
    "Léa-Marie O’Brien",
    "x" * 500,
    "Wanjiru",
    "Fatoumata Binta Diallo",
    "Grace Akinyi",
    "Juma Hassan Ali",
    "Zoé Ndiaye",
)
PAGES = ("4.3/sewa", "4.1/training", "4.5/local", "4.0/welcome")


def shots(studio: Studio) -> None:
    """Draw the names and every screen that they lead to."""
    with studio.camera(_with(30, pin=1)) as camera:
        camera.shoot("learners-30")
        _find(camera)
        _new(camera)
        _pin(camera)
        _begin(camera)
        _facilitators(camera, "-30")
    with studio.camera(_with(0)) as camera:
        settle(200)
        camera.desk.choose_learner()
        camera.shoot("learners-0")
        camera.desk.window.stack.currentWidget().back_requested.emit()
        _facilitators(camera, "-0")
    with studio.camera(_with(1)) as camera:
        settle(200)
        camera.desk.choose_learner()
        camera.shoot("learners-1")
        camera.desk.change_mine()
        camera.shoot("learners-mine")
    if studio.is_plain:
        with studio.camera(_with(200)) as camera:
            camera.shoot("learners-200")
            _begin(camera)
            _facilitators(camera, "-200")


def _with(count: int, pin: int = -1) -> Callable[[Path], object]:
    """Give what fills a data folder; the learner at position `pin` has a PIN."""

    def prepare(folder: Path) -> None:
        if not count:
            return
        clocks = make_clocks()
        words, now, at = LearnerWords(clocks.new_id), clocks.wall(), [0]
        store = open_store(folder, clock=lambda: at[0], new_id=clocks.new_id)
        for number in reversed(range(count)):
            at[0] = now - (number * number + 1) * HOUR
            name = NAMES[number] if number < len(NAMES) else f"{NAMES[number % 3]} {number}"
            made = words.registered(name)
            drafts = [made]
            if number % 3 != 2:
                page = Thing(kind="page", id=PAGES[number % len(PAGES)], hash="h")
                read = {"completion": True, "duration": 40_000}
                identity = StatementId(clocks.new_id())
                drafts.append(Draft(identity, made.learner, "experienced", page, read))
            if number == pin:
                drafts.append(words.pin_set(made.learner, "scrypt:14:8:1:00:00"))
            store.log.append([log.pending(draft, at[0]) for draft in drafts])
        store.close()

    return prepare


def _screen(camera: Camera) -> LearnersScreen:
    screen = camera.desk.window.stack.currentWidget()
    assert isinstance(screen, LearnersScreen)
    return screen


def _find(camera: Camera) -> None:
    search = _screen(camera).findChild(QLineEdit)
    search.setText("am")
    camera.shoot("learners-found")
    search.setText("zz")
    camera.shoot("learners-none")
    search.clear()


def _new(camera: Camera) -> None:
    names = _screen(camera)
    names.newcomer_announced.emit()
    camera.shoot("learners-new")
    form = camera.desk.window.stack.currentWidget()
    form.findChild(QLineEdit).setText("Amina Yusuf")
    camera.press(Qt.Key.Key_Return)
    camera.shoot("learners-same-name")
    form.back_requested.emit()


def _pin(camera: Camera) -> None:
    names = _screen(camera)
    names.learner_chosen.emit(names.cards.cards[1].id)
    camera.shoot("learners-pin")
    pin = camera.desk.window.stack.currentWidget()
    pin.show_wrong(30_000)
    camera.shoot("learners-pin-wait")
    pin.back_requested.emit()


def _begin(camera: Camera) -> None:
    names = _screen(camera)
    names.learner_chosen.emit(names.cards.cards[0].id)
    settle(200)


def _facilitators(camera: Camera, end: str) -> None:
    """Draw corrections, a list of names and backups."""
    desk = camera.desk
    desk.places.open("rescue")
    _wait(camera)
    camera.shoot(f"rescue{end}")
    desk.places.open("name-import")
    _wait(camera)
    camera.shoot(f"names{end}")
    if end == "-30":
        _corrections(camera)
        _list(camera)
        desk.places.open("restore")
        camera.desk.window.stack.currentWidget().back_up_requested.emit()
        _wait(camera)
        camera.shoot("backups-30")
        notice = Notice("saving", "The disk is full, so nothing more can be saved. " * 2)
        desk.window.show_notice(notice)
        camera.shoot("notice")
    else:
        desk.places.open("restore")
        _wait(camera)
        camera.shoot(f"backups{end}")


def _corrections(camera: Camera) -> None:
    desk = camera.desk
    desk.places.open("rescue")
    _wait(camera)
    screen = desk.window.stack.currentWidget()
    others = desk.reader.learners()
    screen.move_requested.emit(0, "one", others[1].id)
    _wait(camera)
    screen.join_requested.emit(others[3].id)
    _wait(camera)
    screen.show_page(1)
    camera.shoot("rescue-corrections")
    screen.show_page(0)


def _list(camera: Camera) -> None:
    desk = camera.desk
    path = desk.data / "names.csv"
    rows = ("Name;Village", "Amina Yusuf;Kano", "Zawadi Otieno;Kisumu", "Kwame Boateng;Tamale")
    path.write_text("\n".join([*rows, "Wanjiru;Thika", "Zawadi Otieno;Siaya"]), encoding="utf-16")
    desk.places.open("name-import")
    desk.window.findChild(NameImportPlace).read(path)
    _wait(camera)
    camera.shoot("names-preview")


def _wait(camera: Camera) -> None:
    """Wait until what was asked beside the window is shown."""
    for _look in range(100):
        settle(30)
        if camera.desk.is_saved and camera.desk.background().is_idle:
            break
    settle(60)
