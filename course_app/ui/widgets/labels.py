"""Texts in the few styles there are; the style sheet knows them by their role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from course_app.ui.widgets.styling import set_style_role

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

    from course_app.ui.theme import Look

_COPY = QKeySequence.StandardKey.Copy
_SIGNS = "✓%"  # never alone at the beginning of a line
_LONGEST_WORD = 40  # letters
_BETWEEN = 16
_BREAK = "\u200b"  # a space without width


class TextLabel(QLabel):
    """Plain text that wraps; `role` is one of the style sheet's, such as "heading" or "mute"."""

    def __init__(self, role: str, parent: QWidget | None = None, *, wraps: bool = True) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        if role == "label":
            font = QFont(self.font())
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 110)
            self.setFont(font)

    def setText(self, text: str) -> None:
        """Show a text; a word too long for any line, as a folder's name may be, can break.

        A sign such as "✓" or "%" stays on the line of the word before it, and so does a number
        at the end, as in "27 of 51."
        """
        self._whole = text
        start, _space, last = text.rpartition(" ")
        if start and last.rstrip(".").isdigit():
            text = f"{start}\u00a0{last}"
        for sign in _SIGNS:
            text = text.replace(f" {sign}", f"\u00a0{sign}")
        if len(text) > _LONGEST_WORD and self.wordWrap():
            text = " ".join(_breakable(word) for word in text.split(" "))
        super().setText(text)

    def text(self) -> str:
        """Give the text as it was set."""
        return self._whole

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy what is selected as it was set: without the places where it can break."""
        if event.matches(_COPY) and self.hasSelectedText():
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy what is selected; Qt's own menu would copy the breaks with it."""
        if not self.hasSelectedText():
            super().contextMenuEvent(event)
            return
        from PySide6.QtWidgets import QMenu  # noqa: PLC0415  the first screen waits for this module

        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Copy")).triggered.connect(self._copy)
        menu.popup(event.globalPos())

    def _copy(self) -> None:
        from PySide6.QtWidgets import QApplication  # noqa: PLC0415  as above

        QApplication.clipboard().setText(self.selectedText().replace(_BREAK, ""))

    def set_role(self, role: str) -> None:
        """Take on another style."""
        set_style_role(self, role)


def _breakable(word: str) -> str:
    if len(word) <= _LONGEST_WORD:
        return word
    return _BREAK.join(word[at : at + _BETWEEN] for at in range(0, len(word), _BETWEEN))


class Card(QFrame):
    """A frame round things that belong together; `role` as in the style sheet."""

    def __init__(self, role: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)

    def set_role(self, role: str) -> None:
        """Take on another style."""
        set_style_role(self, role)


def text_card(
    look: Look, role: str = "card", parent: QWidget | None = None
) -> tuple[Card, QVBoxLayout]:
    """Make a card with room round a few lines of text, and give where they go."""
    px = look.px
    card = Card(role, parent)
    inside = QVBoxLayout(card)
    inside.setContentsMargins(px(20), px(16), px(20), px(18))
    inside.setSpacing(px(6))
    return card, inside
