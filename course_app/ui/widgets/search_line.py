"""A line to look for something, with a sign of our own that empties it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QMargins, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton


class SearchLine(QLineEdit):
    """Shows a cross as large as a finger's target while there is something to empty."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clear = ActionButton(look, "cross", quiet=True, parent=self)
        self._clear.set_compact(is_compact=True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc empties the line
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self._on_clear_pressed)
        self.textChanged.connect(lambda _text: self._place())
        look.changed.connect(self._place)
        self._retranslate()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cross at the end."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language, and of the reading direction."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
        super().changeEvent(event)

    def _on_clear_pressed(self) -> None:
        self.clear()
        self.textEdited.emit("")  # as by hand
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _place(self) -> None:
        width = self._clear.sizeHint().width()
        has_text, is_mirrored = bool(self.text()), self.isRightToLeft()
        self._clear.setVisible(has_text)
        self._clear.setGeometry(0 if is_mirrored else self.width() - width, 0, width, self.height())
        room = width - 12 if has_text else 0  # the line has a margin of its own
        margins = QMargins(room, 0, 0, 0) if is_mirrored else QMargins(0, 0, room, 0)
        if margins != self.textMargins():
            self.setTextMargins(margins)

    def _retranslate(self) -> None:
        self._clear.setText(QCoreApplication.translate("SearchScreen", "Clear"))
