"""A page that fills a screen, and scrolls where the window is too low for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from course_app.ui.widgets.bars import SIDE


class PageScroll(QScrollArea):
    """Holds `page`, never scrolls sideways, and takes no keyboard: what is on the page does.

    The page begins and ends where the words of the bars do, whether it scrolls or not.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = QWidget()
        self.page.setContentsMargins(SIDE, 0, SIDE, 0)
        self.setWidget(self.page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave less room at the end where the scroll bar takes some."""
        super().resizeEvent(event)
        bar = self.width() - event.size().width()
        self.page.setContentsMargins(SIDE, 0, max(12, SIDE - bar), 0)
