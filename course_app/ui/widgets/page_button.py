"""A button with a page's title on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton

_LEAST = 160  # px
_MOST = 560


class PageButton(ActionButton):
    """Leads to a page; where its words have no room they end in “…”.

    A screen reader says them whole, and the pointer shows them so. Other buttons keep their width,
    and a page's title may be longer than a small window with large text is wide.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, "page")
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Show what the button does, with the title."""
        self._words = words
        self.describe(words, words)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Give the size with all words, up to a width that still looks like a button."""
        words = self.fontMetrics().horizontalAdvance(f" {self._words}")  # as a button shows it
        width = min(self._room_around() + words, self._look.px(_MOST))
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give the width that a few of the words need."""
        return QSize(
            min(self.sizeHint().width(), self._look.px(_LEAST)), super().sizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = (self.width() if self.isVisible() else self.sizeHint().width()) - self._room_around()
        metrics = self.fontMetrics()
        if metrics.horizontalAdvance(f" {self._words}") <= room:  # whole pixels, as the size has it
            self.setText(self._words)
            return
        space = metrics.horizontalAdvance(" ")
        self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, room - space))

    def _room_around(self) -> int:
        """Give the width of the icon and the edges."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())
