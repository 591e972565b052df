"""A field to fill in: what it asks, where one types, and what is not right about it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.labels import TextLabel


class Field(QWidget):
    """A label above what is filled in, and a sentence below it where something is wrong."""

    def __init__(
        self, look: Look, edit: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._label = TextLabel("title", self)
        self._hint = TextLabel("mute", self)
        self._fault = TextLabel("wrong", self)
        self.edit = edit or QLineEdit(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._label, self._hint, self.edit, self._fault):
            self._layout.addWidget(widget)
        self._label.setBuddy(self.edit)
        self._hint.hide()
        self._fault.hide()
        self.setFocusProxy(self.edit)
        look.changed.connect(self._restyle)
        self._restyle()

    @property
    def line(self) -> QLineEdit:
        """The line that is typed in; only for fields that have one."""
        if not isinstance(self.edit, QLineEdit):
            raise TypeError("this field is not a line")
        return self.edit

    def ask(self, words: str, hint: str = "") -> None:
        """Say what is to be filled in."""
        self._label.setText(words)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self.edit.setAccessibleName(words)
        self.edit.setAccessibleDescription(hint)

    def show_fault(self, words: str) -> None:
        """Say what is not right, or nothing."""
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        if words:
            announce(self, words)

    def _restyle(self) -> None:
        self._layout.setSpacing(self._look.px(4))
