"""What is on a screen, as a voice says it: one part after the other, and where each stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from course_app.ui.aloud.sentences import sentences
from course_app.ui.questions.pane import Said
from course_app.ui.widgets.text_block import Span, TextBlock


class Part(NamedTuple):
    """A sentence, a row of a table, the words of a picture, or a label."""

    text: str
    at: QWidget
    spans: Sequence[Span] = ()  # in a text of a page; a label is marked as a whole
    language: str = ""

    def mark(self, *, is_spoken: bool) -> None:
        """Show that it is read now, or no more."""
        if isinstance(self.at, TextBlock):
            self.at.mark_spoken(self.spans if is_spoken else ())
        elif self.at.property("spoken") != is_spoken:
            self.at.setProperty("spoken", is_spoken)
            self.at.style().unpolish(self.at)
            self.at.style().polish(self.at)

    def is_chosen(self) -> bool:
        """Tell whether words of it are selected, as by the mouse; Tab selects a link."""
        if not isinstance(self.at, TextBlock):
            return False
        cursor = self.at.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        is_link = bool(cursor.charFormat().anchorHref())
        return not is_link and any(first < end and start < last for start, end in self.spans)

    def box(self) -> QRect:
        """Give where it stands in its widget."""
        if isinstance(self.at, TextBlock):
            return self.at.box_of(self.spans)
        return self.at.rect()


def parts_of(said: Sequence[Said], language: str, ours: str) -> Iterator[Part]:
    """Give labels sentence by sentence; the interface's words are in its language, `ours`."""
    for each in said:
        if each.text.strip():
            for start, end in sentences(each.text):
                words = each.text[start:end]
                yield Part(words, each.at, language=ours if each.is_ours else language)
