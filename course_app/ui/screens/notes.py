"""All notes and bookmarks of one learner, by lesson."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from course_app.ui.notes_text import NoteLine
from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.note_card import NoteCard
from course_app.ui.widgets.screen_layout import stack_parts, take_out

_WIDTH = 760
_AT_ONCE = 40  # cards; more are shown by a button


class NotesScreen(QWidget):
    """Shows cards, a field that narrows them, and what was removed last.

    Signals:
        query_changed: what stands in the field.
        page_requested: the id of a page to open.
        note_written: a page's id and the note's new text.
        remove_requested: the id of a page whose note and bookmark are to go.
        undo_requested: what was removed last is to come back.
        file_requested: everything is wanted as a text file.
        left: Home or Esc was pressed.
    """

    query_changed = Signal(str)
    page_requested = Signal(str)
    note_written = Signal(str, str)
    remove_requested = Signal(str)
    undo_requested = Signal()
    file_requested = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: Sequence[NoteLine] = ()
        self._cards: dict[str, NoteCard] = {}
        self._headings: list[tuple[TextLabel, str]] = []
        self._most = _AT_ONCE
        self._counts = (0, 0)
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        page = self._column.page
        self._field = QLineEdit(page)
        self._empty_title = TextLabel("subheading", page)
        self._empty = TextLabel("mute", page)
        self._more = ActionButton(look, parent=page)
        self._home = ActionButton(look, "home", parent=self)
        self._file = ActionButton(look, "save", parent=self)
        self._undo = ActionButton(look, "undo", primary=True, parent=self)
        self._bar = ActionBar(look, self)
        self._bar.add_start(self._home, self._file)
        self._bar.add_end(self._undo)
        self._undo.hide()
        self._body = QVBoxLayout()
        for widget in (self._field, self._empty_title, self._empty):
            self._column.body.addWidget(widget)
        self._column.body.addLayout(self._body)
        self._column.body.addWidget(self._more)
        self._column.body.addStretch(1)
        stack_parts(self, self._top, self._column, self._bar)
        self._field.textChanged.connect(self.query_changed)
        self._home.clicked.connect(self.left)
        self._file.clicked.connect(self.file_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._more.clicked.connect(self._on_more_pressed)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    @property
    def query(self) -> str:
        """What stands in the field."""
        return self._field.text()

    def begin(self) -> None:
        """Show the beginning of everything."""
        self._most = _AT_ONCE
        self._field.clear()
        self.say("")
        self._column.to_top()

    def show_lines(self, lines: Sequence[NoteLine]) -> None:
        """Replace what is shown."""
        self._lines = lines
        notes = sum(bool(line.mark.note) for line in lines)
        self._counts = (notes, sum(line.mark.is_bookmarked for line in lines))
        self._build()

    def show_matching(self, pages: Collection[str]) -> None:
        """Show only the cards of these pages."""
        seen: set[str] = set()
        for page, card in self._cards.items():
            card.setVisible(page in pages)
            if page in pages:
                seen.add(card.line.lesson)
        for label, lesson in self._headings:
            label.setVisible(lesson in seen)
        self._show_empty(is_none_found=bool(self._cards) and not seen)

    def say(self, words: str, *, can_undo: bool = False) -> None:
        """Say what was done; with a way to undo it."""
        self._undo.setVisible(can_undo)
        self._bar.show_status(words)
        if can_undo:
            self._undo.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)

    def focus_first(self) -> None:
        """Give the keyboard to where one begins: the field, or Home where there is nothing."""
        target = self._field if self._lines else self._home
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        headings = (label for label, _ in self._headings)
        take_out(self._body, (*self._cards.values(), *headings))
        self._cards, self._headings = {}, []
        lesson = ""
        for line in self._lines[: self._most]:
            if line.lesson != lesson:
                lesson = line.lesson
                label = TextLabel("label", self._column.page)
                label.setText(lesson)
                label.setContentsMargins(0, self._look.px(12), 0, 0)
                self._headings.append((label, lesson))
                self._body.addWidget(label)
            card = NoteCard(self._look, line, self._column.page)
            page = line.page
            card.opened.connect(lambda page=page: self.page_requested.emit(page))
            card.removed.connect(lambda page=page: self.remove_requested.emit(page))
            card.written.connect(lambda text, page=page: self.note_written.emit(page, text))
            card.begun.connect(lambda card=card: self._column.show_soon(card, card))
            self._cards[page] = card
            self._body.addWidget(card)
        set_focus_order(
            self._field, *self._cards.values(), self._more, self._home, self._file, self._undo
        )
        self._show_empty(is_none_found=False)
        self._retranslate()

    def _show_empty(self, *, is_none_found: bool) -> None:
        is_empty = not self._lines
        self._field.setVisible(not is_empty)
        self._file.setEnabled(not is_empty)
        self._empty_title.setVisible(is_empty or is_none_found)
        self._empty.setVisible(is_empty or is_none_found)
        self._more.setVisible(len(self._lines) > self._most and not is_none_found)
        if is_empty:
            self._empty_title.setText(self.tr("No notes yet"))
            self._empty.setText(
                self.tr(
                    "While you read, press Note to write one, or Bookmark to find a page again. "
                    "They are kept on this laptop and stand here, lesson by lesson."
                )
            )
        elif is_none_found:
            self._empty_title.setText(self.tr("Nothing was found"))
            self._empty.setText(self.tr("Try another word, or a shorter one."))

    def _on_more_pressed(self) -> None:
        self._most += _AT_ONCE
        self._build()

    def _retranslate(self) -> None:
        counts = self.tr("Notes: {notes}  ·  Bookmarks: {bookmarks}")
        notes, bookmarks = self._counts
        info = counts.format(notes=notes, bookmarks=bookmarks) if self._lines else ""
        self._top.show_place(self.tr("My notes"), info)
        self._field.setPlaceholderText(self.tr("Find in my notes"))
        self._field.setAccessibleName(self.tr("Find in my notes"))
        self._more.setText(self.tr("Show more"))
        self._home.setText(self.tr("Home"))
        self._file.setText(self.tr("Save as a text file"))
        self._undo.setText(self.tr("Bring it back"))
        self._bar.fit()

    def _restyle(self) -> None:
        px = self._look.px
        self._column.body.setSpacing(px(16))
        self._body.setSpacing(px(12))
