"""A person's name in little room: what tells two of one name apart is never cut."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

_DOT = " · "  # between a name and its mark


def fitted_name(metrics: QFontMetrics, text: str, width: int) -> str:
    """Give a text that fits; of "Name · 3F2A" only the name is shortened.

    A name without a mark is shortened in its middle: many begin alike, fewer end alike, too.
    """
    name, dot, mark = text.rpartition(_DOT)
    if not dot:
        return metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width)
    room = width - metrics.horizontalAdvance(dot + mark)
    return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room) + dot + mark
