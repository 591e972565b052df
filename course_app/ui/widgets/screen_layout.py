"""The frame of a screen: its top, its middle and its bar of buttons, edge to edge."""

from __future__ import annotations

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
