"""A table of people in little room: one always sees whose row it is."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest

from course_app import app_paths
from course_app.ui.theme import Look
from course_app.ui.widgets.name_table import NameTable

COLUMNS = 20


@pytest.fixture
def table(qtbot):
    """Three people by many columns, in a window where few of them fit."""
    look = Look(app_paths.resources(), app_paths.font_folders())
    model = QStandardItemModel(3, COLUMNS)
    for row in range(3):
        for column in range(COLUMNS):
            model.setItem(row, column, QStandardItem(f"{row}.{column}"))
    shown = NameTable(look, model)
    qtbot.addWidget(shown)
    model.setParent(shown)
    for column in range(COLUMNS):
        shown.setColumnWidth(column, 60)
    shown.setColumnWidth(0, 150)
    shown.resize(420, 300)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_a_cell_that_is_gone_to_is_never_under_the_names(table, direction):
    """Going back to the left, too, and where one reads from the right."""
    table.setLayoutDirection(direction)
    for column in (COLUMNS - 1, *reversed(range(1, COLUMNS - 1))):
        table.setCurrentIndex(table.model().index(1, column))
        cell, room = table.visualRect(table.currentIndex()), table.viewport().width()
        if direction == Qt.LayoutDirection.RightToLeft:
            assert cell.right() < room - 150
            assert cell.left() >= 0
        else:
            assert cell.left() >= 150
            assert cell.right() < room


def test_a_press_on_a_name_is_for_that_row(table):
    """Not for the cell that has been scrolled under it."""
    table.setCurrentIndex(table.model().index(0, COLUMNS - 1))
    at = table.viewport().mapTo(table, QPoint(20, table.rowViewportPosition(2) + 5))
    QTest.mouseClick(table.childAt(at), Qt.MouseButton.LeftButton, pos=QPoint(20, at.y()))
    assert (table.currentIndex().row(), table.currentIndex().column()) == (2, 0)


def test_while_all_is_seen_nothing_covers_the_table(table):
    """The names are where they always were."""
    place = table.viewport().mapTo(table, QPoint(20, 5))
    assert table.childAt(place) is table.viewport()
