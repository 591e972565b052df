"""Opens the facilitator's side at a store with people who have answered."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidget, QTableView

from course_app.workshop.sheet import right_letters
from tests.ui.facilitator.conftest import unlock
from tests.ui.facilitator.group_data import GroupData

_made = tempfile.TemporaryDirectory(prefix="course-app-groups-")  # gone with the process


@cache
def template(people, *, workshop, tests):
    """Make a data folder once; gives it and the workshop's id."""
    folder = Path(_made.name) / f"{people}-{workshop}-{tests}"
    return folder, fill(folder, people, workshop=workshop, tests=tests)


def fill(folder, people, *, workshop, tests, before=None):
    data = GroupData(folder)
    data.learners(people)
    data.sit_all(tests=tests)
    if before is not None:
        before(data)
    found = data.workshop(lessons=("4.1", "4.3")) if workshop else ""
    data.learner("Grace at the door")
    data.close()
    return found


def seeded(folder, people=14, *, workshop=True, tests=False, before=None):
    """Make a data folder; gives the workshop's id. `before` may add to the data."""
    if before is not None:
        return fill(folder, people, workshop=workshop, tests=tests, before=before)
    made, found = template(people, workshop=workshop, tests=tests)
    shutil.copytree(made, folder)
    return found


def opened(open_desk, folder):
    """The facilitator's side of a seeded folder."""
    return unlock(open_desk(data=folder, learner="Grace at the door"))


def go_to(facilitator, page):
    """Choose a page in the list at the side, by keys."""
    pages = facilitator.shell.findChild(QListWidget)
    found = pages.findItems(page, Qt.MatchFlag.MatchExactly)
    pages.setCurrentItem(found[0])
    pages.setFocus()
    facilitator.bot.keyClick(pages, Qt.Key.Key_Return)


def choose(facilitator, name, words):
    """Pick an entry of a list that opens, by what it is called and by its words."""

    def found():
        boxes = [b for b in facilitator.screen.findChildren(QComboBox) if b.isVisible()]
        entries = (
            (box, at)
            for box in boxes
            if box.accessibleName() == name
            for at in range(box.count())
            if words in box.itemText(at)
        )
        return next(entries, None)

    facilitator.bot.waitUntil(lambda: found() is not None)
    box, at = found()
    box.setCurrentIndex(at)


def table(facilitator):
    return facilitator.screen.findChild(QTableView)


def row_texts(facilitator, row):
    model = table(facilitator).model()
    return [str(model.index(row, at).data() or "") for at in range(model.columnCount())]


def names_shown(facilitator):
    model = table(facilitator).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def type_paper(facilitator, sheet, changed=()):
    """Type one paper with the right letters, but for those that are `changed`."""
    changed = dict(changed)
    for item in sheet.items:
        facilitator.type((changed.get(item.number) or right_letters(item)).lower())
        if item.is_multiple:
            facilitator.press(Qt.Key.Key_Return)
