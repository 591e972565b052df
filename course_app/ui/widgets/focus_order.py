"""The order in which Tab goes through a screen: as one reads."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def set_focus_order(*widgets: QWidget) -> None:
    """Let Tab go through these, and through what takes the focus inside each, in this order."""
    stops = [stop for widget in widgets for stop in focus_stops(widget)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def focus_stops(widget: QWidget) -> list[QWidget]:
    """Give what takes the focus by Tab: the widget itself, then what is inside it."""
    found = [widget, *widget.findChildren(QWidget)]
    tab = Qt.FocusPolicy.TabFocus.value
    window = widget.window()  # the list of a combo box is a window of its own
    return [e for e in found if e.focusPolicy().value & tab and e.window() is window]


def stops_in_order(widget: QWidget) -> list[QWidget]:
    """Give what takes the focus by Tab inside a widget, in the order in which Tab goes."""
    stops = set(focus_stops(widget))
    found: list[QWidget] = []
    step: QWidget | None = widget
    while step is not None and len(found) < len(stops):
        if step in stops:
            found.append(step)
        step = step.nextInFocusChain()
        if step is widget:
            break
    return found
