"""A step of the plan as the facilitator reads it while standing: what to say is the largest."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from course_app.course.question_text import plain_text
from course_app.ui.facilitator.presenter_view import StepView
from course_app.ui.theme import Look
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import take_out


class StepNotes(QWidget):
    """Shows the parts of a step, one below the other."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._step: StepView | None = None
        self._rows: list[QWidget] = []
        self._heading = TextLabel("heading", self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._heading)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_step(self, step: StepView) -> None:
        """Show a step."""
        self._step = step
        self._heading.setText(step.name)
        take_out(self._layout, self._rows)
        self._rows = []
        labels = self._labels()
        self._add(self.tr("About this plan"), step.notice, role="notice")
        if not step.parts:
            for label, text in ((self.tr("You"), step.you_do), (self.tr("They"), step.they_do)):
                self._add(label, text, role="feedback")
        for name, text in step.parts:
            self._add(labels[name], text, role="say" if name == "Say" else "feedback")
        if step.parts and step.they_do:
            self._add(self.tr("They"), step.they_do, role="feedback")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange and self._step is not None:
            self.show_step(self._step)
        super().changeEvent(event)

    def _add(self, label: str, text: str, *, role: str) -> None:
        if not text:
            return
        is_said = role in {"say", "notice"}
        row: QWidget = Card(role, self) if is_said else QWidget(self)
        layout = QVBoxLayout(row)
        px = self._look.px
        side = px(20) if is_said else 0
        layout.setContentsMargins(side, px(12) if is_said else 0, side, px(14) if is_said else 0)
        layout.setSpacing(px(2))
        head, words = (
            TextLabel("label", row),
            TextLabel("say" if role == "say" else "feedback", row),
        )
        head.setText(label)
        plain = plain_text(text, "markdown")
        words.setText(plain[:1].upper() + plain[1:])
        layout.addWidget(head)
        layout.addWidget(words)
        self._layout.addWidget(row)
        row.show()
        self._rows.append(row)

    def _labels(self) -> dict[str, str]:
        return {
            "Purpose": self.tr("Purpose"),
            "Say": self.tr("Say"),
            "Do": self.tr("Do"),
            "Ask": self.tr("Ask"),
            "Listen for": self.tr("Listen for"),
            "Move on when": self.tr("Move on when"),
        }

    def _restyle(self) -> None:
        self._layout.setSpacing(self._look.px(14))
        if self._step is not None:
            self.show_step(self._step)
