"""What is shown while the store's file is being exchanged and nobody can learn."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import TextLabel

_WIDTH = 560


class BusyScreen(QWidget):
    """A sentence and a bar that moves; there is nothing to press."""

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        column = Column(look, _WIDTH, self)
        self._heading = TextLabel("subheading", column.page)
        self._words = TextLabel("body", column.page)
        self._bar = QProgressBar(column.page)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._words.setText(words)
        column.body.addStretch(1)
        for widget in (self._heading, self._words, self._bar):
            column.body.addWidget(widget)
        column.body.addStretch(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        look.changed.connect(self._restyle)
        column.body.setSpacing(look.px(16))
        self._restyle()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self._bar.setFixedHeight(self._look.px(8))

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("One moment"))
        self._bar.setAccessibleName(self.tr("Working"))
