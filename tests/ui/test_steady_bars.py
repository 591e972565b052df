"""While a screen reader looks, no child of what scrolls comes and goes (a fault of Qt's)."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QScrollBar

from course_app.ui.widgets import steady_bars
from course_app.ui.widgets.column import Column


def children(area):
    return QAccessible.queryAccessibleInterface(area).childCount()


def test_the_count_of_children_stays_when_the_screen_goes(person, monkeypatch):
    """One: what scrolls. A bar that Qt counts goes with the screen, and its number with it."""
    monkeypatch.setattr(steady_bars.QAccessible, "isActive", staticmethod(lambda: True))
    person.desk.navigator.open_lesson("4.3")
    column = person.screen.findChild(Column)
    person.bot.waitUntil(lambda: column.verticalScrollBar().maximum() > 0)

    assert children(column) == 1
    person.desk.navigator.go_home()
    assert children(column) == 1


def test_a_bar_of_ours_stands_for_qts(person, monkeypatch):
    """It is seen where there is more, and moves the page as Qt's does."""
    monkeypatch.setattr(steady_bars.QAccessible, "isActive", staticmethod(lambda: True))
    person.window.resize(1024, 560)
    person.desk.navigator.open_lesson("4.3")
    column = person.screen.findChild(Column)
    hidden = column.verticalScrollBar()
    person.bot.waitUntil(lambda: hidden.maximum() > 0)
    ours = next(bar for bar in column.findChildren(QScrollBar) if bar.isVisible())

    assert ours is not hidden
    assert not hidden.isVisible()
    assert ours.maximum() == hidden.maximum()
    ours.setValue(40)
    assert hidden.value() == 40
    column.to_top()
    assert ours.value() == 0


def test_without_a_screen_reader_all_is_as_qt_has_it(person):
    """Nothing is made."""
    person.desk.navigator.open_lesson("4.3")

    for area in person.screen.findChildren(QScrollArea):
        assert all(bar.parent() is not area for bar in area.findChildren(QScrollBar))
