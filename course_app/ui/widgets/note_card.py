"""One note or bookmark: where it is, what it says, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from course_app.ui.notes_text import NoteLine
from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.labels import Card, TextLabel

_FIELD = 110
_ICON = 20


class NoteCard(Card):
    """Shows a note, and lets it be changed in place.

    Signals:
        opened: the page is wanted.
        written: the note has another text.
        removed: note and bookmark are to go.
        begun: the note is being written, so the card is taller now.
    """

    opened = Signal()
    written = Signal(str)
    removed = Signal()
    begun = Signal()

    def __init__(self, look: Look, line: NoteLine, parent: QWidget) -> None:
        super().__init__("card", parent)
        self._look = look
        self.line = line
        self._mark = QLabel(self)
        self._title = TextLabel("title", self)
        self._when = TextLabel("mute", self, wraps=False)
        self._text = TextLabel("body", self)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._field = QPlainTextEdit(self)
        self._field.setTabChangesFocus(True)
        self._field.hide()
        self._open = ActionButton(look, "page", parent=self)
        self._edit = ActionButton(look, "pen", parent=self)
        self._remove = ActionButton(look, "trash", parent=self)
        self._keep = ActionButton(look, "check", primary=True, parent=self)
        self._cancel = ActionButton(look, parent=self)
        self._open.clicked.connect(self.opened)
        self._remove.clicked.connect(self.removed)
        self._edit.clicked.connect(self._begin)
        self._keep.clicked.connect(self._end)
        self._cancel.clicked.connect(self._leave)

        self._head = QHBoxLayout()
        self._head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        self._foot = QHBoxLayout()
        for button in (self._open, self._edit, self._remove, self._keep, self._cancel):
            self._foot.addWidget(button)
        self._foot.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(self._head)
        self._layout.addWidget(self._text)
        self._layout.addWidget(self._field)
        self._layout.addLayout(self._foot)
        self.show_line(line)
        self._leave(is_first=True)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_line(self, line: NoteLine) -> None:
        """Show what it says now."""
        self.line = line
        self._title.setText(line.title)
        self._when.setText(line.when)
        self._text.setText(line.mark.note)
        self._text.setVisible(bool(line.mark.note))
        self._restyle()
        self._retranslate()

    @property
    def is_edited(self) -> bool:
        """Whether the note is being written."""
        return not self._field.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field as it was with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.is_edited:
            self._leave()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Hand on what is written when the screen goes, as when the window closes."""
        super().hideEvent(event)
        if self.is_edited and not self.isHidden():  # a search that hides the card alone may end
            text = self._field.toPlainText()
            self._show_edited(is_edited=False)
            self.show_line(self.line._replace(mark=self.line.mark._replace(note=text)))
            self.written.emit(text)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _begin(self) -> None:
        self._field.setPlainText(self.line.mark.note)
        self._show_edited(is_edited=True)
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.begun.emit()

    def _end(self) -> None:
        text = self._field.toPlainText()
        self._leave()
        self.written.emit(text)

    def _leave(self, *, is_first: bool = False) -> None:
        self._show_edited(is_edited=False)
        if not is_first:
            self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_edited(self, *, is_edited: bool) -> None:
        self._field.setVisible(is_edited)
        self._text.setVisible(not is_edited and bool(self.line.mark.note))
        for button in (self._open, self._edit, self._remove):
            button.setVisible(not is_edited)
        for button in (self._keep, self._cancel):
            button.setVisible(is_edited)

    def _retranslate(self) -> None:
        title = self.line.title
        has_note = bool(self.line.mark.note)
        self._open.setText(self.tr("Open the page"))
        self._edit.setText(self.tr("Change") if has_note else self.tr("Write a note"))
        self._remove.setText(self.tr("Remove"))
        self._keep.setText(self.tr("Keep this text"))
        self._cancel.setText(self.tr("Leave it as it was"))
        self._open.describe(self.tr("Open the page: {title}").format(title=title), "")
        self._edit.describe(self.tr("Change the note: {title}").format(title=title), "")
        self._remove.describe(self.tr("Remove: {title}").format(title=title), "")
        self._field.setAccessibleName(self.tr("My note: {title}").format(title=title))
        what = self.tr("Bookmark") if self.line.mark.is_bookmarked else self.tr("Note")
        self._mark.setAccessibleName(what)
        self._mark.setToolTip(what)

    def _restyle(self) -> None:
        px = self._look.px
        is_bookmarked = self.line.mark.is_bookmarked
        icon = self._look.icon("bookmark-full" if is_bookmarked else "note", "warm", _ICON)
        self._mark.setPixmap(icon.pixmap(px(_ICON), px(_ICON)))
        self._field.setFixedHeight(px(_FIELD))
        self._layout.setContentsMargins(px(20), px(16), px(20), px(16))
        self._layout.setSpacing(px(10))
        self._head.setSpacing(px(12))
        self._foot.setSpacing(px(12))
        is_large = self._look.text_size > 125  # noqa: PLR2004  the words need the room
        for button in (self._edit, self._remove):
            button.set_compact(is_compact=is_large)
