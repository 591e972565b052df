"""How the parts of a screen come into it, edge to edge, and go out of it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


def stack_parts(
    screen: QWidget,
    top: QWidget | None,
    middle: QWidget | QLayout,
    below: QWidget | None = None,
) -> None:
    """Lay a screen's parts under one another, without margins or gaps between them.

    The middle takes all height that the other two leave; a screen without a top or
    without a bar of buttons below gives None there. The parts bring their own margins.
    """
    layout = QVBoxLayout(screen)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    if top is not None:
        layout.addWidget(top)
    if isinstance(middle, QWidget):
        layout.addWidget(middle, 1)
    else:
        layout.addLayout(middle, 1)
    if below is not None:
        layout.addWidget(below)


def take_out(layout: QLayout, widgets: Iterable[QWidget]) -> None:
    """Take widgets out of a layout and off the screen, for good."""
    for widget in widgets:
        layout.removeWidget(widget)
        _let_go(widget)


def empty(layout: QLayout) -> None:
    """Take all widgets out of a layout and off the screen, for good."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            _let_go(widget)


def _let_go(widget: QWidget) -> None:
    widget.hide()
    widget.deleteLater()
