"""What happened, that the work is safe, and what to do: shown instead of a crash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from course_app.errors import Problem
from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.words import problem_words

_WIDTH = 760
_MOST = 50  # problems that are shown; the rest are counted


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What could not be done."""

    heading: str
    safety: str  # what this means for the learner's work
    problems: Sequence[Problem]
    can_repair: bool = False


class ProblemScreen(QWidget):
    """Shows what is wrong, with places, and two ways on.

    Signals:
        retry_requested: try once more.
        close_requested: close the app.
        repair_requested: make the damaged file whole.
    """

    retry_requested = Signal()
    close_requested = Signal()
    repair_requested = Signal()

    def __init__(self, look: Look, trouble: Trouble, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._trouble = trouble
        px = look.px
        column = Column(look, _WIDTH)
        self._heading = TextLabel("heading")
        self._safety = TextLabel("body")
        self._more = TextLabel("mute")
        self._repair = ActionButton(look, "check", primary=True)
        self._repair.setVisible(trouble.can_repair)
        self._retry = ActionButton(look, "repeat", primary=not trouble.can_repair)
        self._close = ActionButton(look)
        sign = QLabel()
        sign.setPixmap(look.icon("warning", "amber-edge", 40).pixmap(px(40), px(40)))
        column.body.setSpacing(px(16))
        for widget in (sign, self._heading, self._safety):
            column.body.addWidget(widget)
        for problem in trouble.problems[:_MOST]:
            column.body.addWidget(self._card(problem))
        column.body.addWidget(self._more)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(12))
        buttons.addWidget(self._repair)
        buttons.addWidget(self._retry)
        buttons.addWidget(self._close)
        buttons.addStretch(1)
        column.body.addLayout(buttons)
        column.body.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(column)
        self._repair.clicked.connect(self.repair_requested)
        self._retry.clicked.connect(self.retry_requested)
        self._close.clicked.connect(self.close_requested)
        self.setFocusProxy(self._repair if trouble.can_repair else self._retry)
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Repair or try again with Enter, close with Esc."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self.repair_requested if self._trouble.can_repair else self.retry_requested).emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _card(self, problem: Problem) -> Card:
        px = self._look.px
        card = Card("notice")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(px(16), px(12), px(16), px(12))
        place = TextLabel("mute")
        place.setText(problem.place)
        place.setVisible(bool(problem.place))
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = TextLabel("feedback")
        words.setText(problem_words(problem))
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(place)
        inside.addWidget(words)
        return card

    def _retranslate(self) -> None:
        self._heading.setText(self._trouble.heading)
        self._safety.setText(self._trouble.safety)
        rest = len(self._trouble.problems) - _MOST
        self._more.setText(self.tr("More problems: {count}").format(count=rest))
        self._more.setVisible(rest > 0)
        self._repair.setText(self.tr("Repair it now"))
        self._retry.setText(self.tr("Try again"))
        self._close.setText(self.tr("Close"))
