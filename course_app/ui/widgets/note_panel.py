"""Where a learner writes a note at the page, beside the text or below it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.bars import SIDE
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.labels import TextLabel

WIDTH = 320  # at the side
_HEIGHT = 196  # below the text
_ANY = 16_777_215  # Qt's word for no limit
_SOON = 3_000  # ms after a key, before what was written until then is kept


class _NoteField(QPlainTextEdit):
    """Takes text; Tab goes on to the next control."""

    left = Signal()
    escaped = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(200, 80)


class NotePanel(QFrame):
    """A field for one page's note; what is written is handed on by itself.

    Signals:
        written: the text, soon after a key, when the field is left, and when the panel closes.
        closed: the person is done with it.
    """

    written = Signal(str)
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._told = ""
        self._is_beside = True
        self._has_text_above = True
        self.setObjectName("note-panel")
        self._label = TextLabel("label")
        self._page = TextLabel("mute")
        self._field = _NoteField(self)
        self._hint = TextLabel("mute")
        self._done = ActionButton(look, "check", parent=self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SOON)
        self._timer.timeout.connect(self.flush)
        self._field.textChanged.connect(self._on_text_changed)
        self._field.left.connect(self.flush)
        self._field.escaped.connect(self._close)
        self._done.clicked.connect(self._close)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._hint, 1)
        self._foot.addWidget(self._done)
        self._layout = QVBoxLayout(self)
        for widget in (self._label, self._page):
            self._layout.addWidget(widget)
        self._layout.addWidget(self._field, 1)
        self._layout.addLayout(self._foot)
        self.setFocusProxy(self._field)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_note(self, page_title: str, text: str) -> None:
        """Show a page's note; what was written before is handed on first."""
        self.flush()
        self._told = text
        self._page.setText(page_title)
        self._field.setPlainText(text)
        self._timer.stop()
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)

    def flush(self) -> None:
        """Hand on what was written since the last time."""
        self._timer.stop()
        text = self._field.toPlainText()
        if text.strip() != self._told.strip():
            self._told = text
            self.written.emit(text)

    def _on_text_changed(self) -> None:
        if not self._timer.isActive():  # also who writes without a pause is kept
            self._timer.start()

    def stand(self, *, is_beside: bool, has_text_above: bool = True) -> None:
        """Stand beside the text, below it, or alone where there is no room for both."""
        self._is_beside = is_beside
        self._has_text_above = has_text_above
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _close(self) -> None:
        self.flush()
        self.closed.emit()

    def _retranslate(self) -> None:
        self._label.setText(self.tr("My note at this page"))
        self._hint.setText(self.tr("Kept while you write."))
        self._field.setPlaceholderText(self.tr("What do you want to remember or ask?"))
        self._field.setAccessibleName(self.tr("My note at this page"))
        self._done.setText(self.tr("Done"))

    def _restyle(self) -> None:
        px = self._look.px
        self.setProperty("side", "beside" if self._is_beside else "below")
        self.style().unpolish(self)
        self.style().polish(self)
        narrowest, widest, lowest, highest = 0, _ANY, 0, _ANY
        if self._is_beside:
            narrowest = widest = px(WIDTH)
        elif self._has_text_above:
            lowest = highest = px(_HEIGHT)
        self.setMinimumSize(narrowest, lowest)
        self.setMaximumSize(widest, highest)
        self._page.setVisible(self._is_beside)
        begin, end = (px(20) if self._is_beside else SIDE), SIDE  # where the bars begin and end
        left, right = (end, begin) if self.isRightToLeft() else (begin, end)
        self._layout.setContentsMargins(left, px(14), right, px(14))
        self._layout.setSpacing(px(8))
        self._foot.setSpacing(px(12))
