"""What a question teaches after the answer: why, and where to read it again."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from course_app.ui.questions.pane import Said
from course_app.ui.theme import Look
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.page_button import PageButton


class FeedbackPanel(Card):
    """The general feedback of a question, and a way back to its page.

    Signals:
        page_requested: the page's id.
    """

    page_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._look = look
        self._page_id = ""
        self._page_title = ""
        self._label = TextLabel("label")
        self._text = TextLabel("feedback")
        self._page = PageButton(look)
        self._page.clicked.connect(lambda: self.page_requested.emit(self._page_id))
        self._row = row = QHBoxLayout()
        row.addWidget(self._page)
        row.addStretch(1)
        self._layout = QVBoxLayout(self)
        for widget in (self._label, self._text):
            self._layout.addWidget(widget)
        self._layout.addLayout(row)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_feedback(
        self, text: str, *, page_id: str = "", page_title: str = "", is_strong: bool = False
    ) -> None:
        """Show why; `is_strong` makes it larger, as for an answer that was sure but wrong."""
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._text.set_role("strong-feedback" if is_strong else "feedback")
        self._page_id = page_id
        self._page_title = page_title
        self._page.setVisible(bool(page_id))
        self._label.setVisible(bool(text))
        self._retranslate()

    def said(self) -> Sequence[Said]:
        """Give what can be read aloud."""
        if self._text.isHidden():
            return ()
        return (
            Said(self._label.text(), self._label, is_ours=True),
            Said(self._text.text(), self._text),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._label.setText(self.tr("Why"))
        self._page.show_words(self.tr("Read again: {page}").format(page=self._page_title))

    def _restyle(self) -> None:
        px = self._look.px
        self._layout.setContentsMargins(px(20), px(16), px(20), px(16))
        self._layout.setSpacing(px(8))
        self._row.setContentsMargins(0, px(4), 0, 0)
        self._retranslate()
