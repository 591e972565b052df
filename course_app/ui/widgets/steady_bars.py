"""Scroll bars of our own while a screen reader looks.

Qt counts a scroll bar among the children of what scrolls only while it is seen. A screen reader
that asks for the second of two children just after the bar or the screen went makes Qt read
beside its list, and the app ends (`QAccessibleAbstractScrollArea::child`, seen with 6.8). So Qt's
bars stay away then, and this one takes their place: it is no child that Qt counts.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QScrollBar, QWidget

_AS_NEEDED = Qt.ScrollBarPolicy.ScrollBarAsNeeded
_NEVER = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class _SteadyBar(QScrollBar):
    """Lies over the edge of what scrolls, and moves with Qt's own bar, which is not seen."""

    def __init__(self, hidden: QScrollBar, area: QScrollArea) -> None:
        super().__init__(hidden.orientation(), area)
        self._hidden = hidden
        self._area = area
        hidden.rangeChanged.connect(self._follow)
        hidden.valueChanged.connect(self.setValue)
        self.valueChanged.connect(hidden.setValue)
        area.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the edge."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._follow()
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        hidden, area = self._hidden, self._area
        self.setRange(hidden.minimum(), hidden.maximum())
        self.setPageStep(hidden.pageStep())
        self.setSingleStep(hidden.singleStep())
        self.setValue(hidden.value())
        width = self.sizeHint().width()
        if self.orientation() == Qt.Orientation.Horizontal:
            height = self.sizeHint().height()
            self.setGeometry(0, area.height() - height, area.width(), height)
        else:
            left = 0 if area.isRightToLeft() else area.width() - width
            self.setGeometry(left, 0, width, area.height())
        self.setVisible(hidden.maximum() > hidden.minimum())
        self.raise_()


def hold_bars(window: QWidget) -> None:
    """Replace the bars of everything that scrolls, while somebody listens; else nothing changes."""
    if not QAccessible.isActive():
        return
    areas: Iterable[QScrollArea] = window.findChildren(QScrollArea)
    for area in areas:
        if area.verticalScrollBarPolicy() == _AS_NEEDED:
            area.setVerticalScrollBarPolicy(_NEVER)
            _SteadyBar(area.verticalScrollBar(), area)
        if area.horizontalScrollBarPolicy() == _AS_NEEDED:
            area.setHorizontalScrollBarPolicy(_NEVER)
            _SteadyBar(area.horizontalScrollBar(), area)
