"""Any word in the course, its glossary and one's own notes, found while one types."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import SIDE, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.found_list import FoundList, FoundRow
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.screen_layout import stack_parts

_WIDTH = 820
LARGE_TEXT = 125  # per cent
_SCREENFUL = 5  # rows
_SAID_AFTER = 700  # ms without a key
_STEPS = {
    int(Qt.Key.Key_Down): 1,
    int(Qt.Key.Key_Up): -1,
    int(Qt.Key.Key_PageDown): _SCREENFUL,
    int(Qt.Key.Key_PageUp): -_SCREENFUL,
}


class _Field(QLineEdit):
    """Takes words; keys that move among results go on to the screen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class SearchScreen(QWidget):
    """A field and what was found.

    Signals:
        query_changed: what stands in the field now.
        result_chosen: the kind and the key of what is to be opened.
        left: Esc was pressed.
    """

    query_changed = Signal(str)
    result_chosen = Signal(str, str)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._summary = ""
        self._top = TopBar(look, self)
        self._field = _Field(self)
        self._glass = QAction(self._field)
        self._field.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = ActionButton(look, "cross", quiet=True, parent=self)
        self._clear.set_compact(is_compact=True)
        self._clear.clicked.connect(self._on_clear_pressed)
        self._title = TextLabel("subheading", self)
        self._words = TextLabel("mute", self)
        self._list = FoundList(look, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAID_AFTER)
        self._timer.timeout.connect(lambda: announce(self, self._summary))
        self._field.textChanged.connect(self.query_changed)
        self._field.returnPressed.connect(self._list.choose)
        self._list.row_chosen.connect(self.result_chosen)

        self._body = QVBoxLayout()
        self._row = QHBoxLayout()
        self._row.addWidget(self._field, 1)
        self._row.addWidget(self._clear)
        self._body.addLayout(self._row)
        self._body.addWidget(self._title)
        self._body.addWidget(self._words)
        self._body.addWidget(self._list, 1)
        self._body.addStretch(0)
        stack_parts(self, self._top, self._body)
        set_focus_order(self._field, self._clear, self._list)
        self.setFocusProxy(self._field)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    @property
    def query(self) -> str:
        """What stands in the field."""
        return self._field.text()

    @property
    def is_found(self) -> bool:
        """Whether there are results, not words in their place."""
        return not self._list.isHidden()

    def begin(self, query: str) -> None:
        """Look for something, or let the person type over what was looked for last."""
        if query:
            self._field.setText(query)
        self._field.selectAll()

    def show_found(self, rows: Sequence[FoundRow], summary: str) -> None:
        """Show what was found; `summary` says how much, for the bar and for screen readers."""
        self._title.hide()
        self._words.hide()
        self._list.show()
        self._list.show_rows(rows)
        self._say(summary)

    def show_words(self, title: str, words: str) -> None:
        """Show why there is nothing, and what to do."""
        self._list.show_rows(())
        self._list.hide()
        self._title.setText(title)
        self._words.setText(words)
        self._title.show()
        self._words.show()
        self._say(title, info="")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among results from the field; Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _STEPS:
            self._list.step(_STEPS[event.key()])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._list.choose()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_clear_pressed(self) -> None:
        self._field.clear()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self, summary: str, info: str | None = None) -> None:
        self._summary = summary
        self._top.show_place(self.tr("Search"), summary if info is None else info)
        self._timer.start()

    def _retranslate(self) -> None:
        self._top.show_place(self.tr("Search"))
        self._field.setPlaceholderText(self.tr("Type a word"))
        self._field.setAccessibleName(self.tr("Search in the lessons, words and notes"))
        self._clear.setText(self.tr("Clear"))
        self._list.setAccessibleName(self.tr("What was found"))

    def _restyle(self) -> None:
        px = self._look.px
        side = max(SIDE, (self.width() - px(_WIDTH)) // 2)
        self._body.setContentsMargins(side, px(20), side, 0)
        self._body.setSpacing(px(12))
        self._glass.setIcon(self._look.icon("search", "mute"))
        self._glass.setVisible(self._look.text_size <= LARGE_TEXT)  # Qt does not let it grow
