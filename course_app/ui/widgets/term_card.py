"""The meaning of a word, at the word: a small card that Esc or a press elsewhere closes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.labels import Card, TextLabel

_WIDTH = 360


class TermCard(Card):
    """A glossary term and its meaning, above the page."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("notice", parent)
        self._page = parent
        self._look = look
        self._term = TextLabel("title")
        self._meaning = TextLabel("feedback")
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._term)
        self._layout.addWidget(self._meaning)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.hide()

    def show_term(self, term: str, meaning: str, at: QPoint) -> None:
        """Show a meaning near a point of the parent, wholly inside it."""
        px = self._look.px
        self._layout.setContentsMargins(px(16), px(12), px(16), px(14))
        self._term.setText(term[:1].upper() + term[1:])
        self._meaning.setText(meaning)
        self.setAccessibleName(f"{term}: {meaning}")
        width = px(_WIDTH)
        self.setFixedWidth(width)
        self.setFixedHeight(self._layout.totalHeightForWidth(width))
        parent = self._page
        x = min(max(8, at.x()), parent.width() - width - 8)
        y = at.y() + px(16)
        if y + self.height() > parent.height() - 8:
            y = max(8, at.y() - self.height() - px(16))
        self.move(parent.mapToGlobal(QPoint(x, y)))
        self.show()
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, self.accessibleName())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc, Enter or Space."""
        keys = {Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
        if event.key() in keys:
            self.hide()
        else:
            super().keyPressEvent(event)
