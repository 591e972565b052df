"""A list of names: first what would happen, then it happens, and it can be undone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from course_app.ui.facilitator.rows import ListRow, RowList
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import stack_parts

_WIDTH = 1040
_LEAST = 140  # of the list; in a low window the page scrolls


class Preview(NamedTuple):
    """What a list would bring, as rows, and how many would be new."""

    file: str
    rows: Sequence[ListRow]
    new: int
    known: int
    twice: int
    listed: int  # who would come on a workshop's list
    faults: str  # what the lines say that are not right, as sentences


class NameImportScreen(QWidget):
    """Choose a file, look, add.

    Signals:
        file_wanted: let the person choose a file.
        paste_wanted: take the names that were copied in another program.
        add_requested: add those who are new.
        undo_requested: take the last list back.
        left: back to where one came from.
    """

    file_wanted = Signal()
    paste_wanted = Signal()
    add_requested = Signal()
    undo_requested = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._preview: Preview | None = None
        self._undoable = 0
        self._for_workshop = False
        self._top = TopBar(look, self)
        column = Column(look, _WIDTH, self)
        self._heading = TextLabel("subheading", column.page)
        self._intro = TextLabel("body", column.page)
        self._faults = Card("notice", column.page)
        self._fault_words = TextLabel("feedback", self._faults)
        self._list = RowList(look, column.page)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left", parent=self._bar)
        self._undo = ActionButton(look, "repeat", parent=self._bar)
        self._paste = ActionButton(look, "edit", parent=self._bar)
        self._choose = ActionButton(look, "page", primary=True, parent=self._bar)
        self._other = ActionButton(look, "page", parent=self._bar)
        self._add = ActionButton(look, "add", primary=True, parent=self._bar)
        self._bar.add_start(self._back, self._undo)
        self._bar.add_end(self._paste, self._choose, self._other, self._add)
        inside = QVBoxLayout(self._faults)
        inside.addWidget(self._fault_words)
        self._inside = inside
        self._column = column.body
        for widget in (self._heading, self._intro, self._faults):
            self._column.addWidget(widget)
        self._column.addWidget(self._list, 1)
        stack_parts(self, self._top, column, self._bar)
        self._back.clicked.connect(self.left)
        self._undo.clicked.connect(self.undo_requested)
        self._paste.clicked.connect(self.paste_wanted)
        self._choose.clicked.connect(self.file_wanted)
        self._other.clicked.connect(self.file_wanted)
        self._add.clicked.connect(self.add_requested)
        ends = (self._paste, self._choose, self._other, self._add)
        set_focus_order(self._list, self._back, self._undo, *ends)
        self.setFocusProxy(self._list)  # the first in the order of Tab, which else skips it
        look.changed.connect(self._restyle)
        self._restyle()
        self.show_nothing(for_workshop=False)

    def show_nothing(self, *, for_workshop: bool) -> None:
        """Ask for a file; with `for_workshop` the names come on a workshop's list too."""
        self._for_workshop = for_workshop
        self._preview = None
        self._list.show_rows(())
        self._retranslate()

    def show_preview(self, preview: Preview) -> None:
        """Show what would happen."""
        self._preview = preview
        self._list.show_rows(preview.rows)
        self._retranslate()
        if preview.new or self._for_workshop:
            self._add.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_undoable(self, count: int) -> None:
        """Offer to take back the last list, of which so many could go; none for 0."""
        self._undoable = count
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the filled button, Ctrl+V takes what was copied, Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            (self._choose if self._preview is None else self._add).click()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_wanted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        preview = self._preview
        self._top.show_place(self.tr("Add a list of names"))
        self._list.setAccessibleName(self.tr("Names of the list"))
        self._faults.setVisible(preview is not None and bool(preview.faults))
        self._back.setText(self.tr("Back"))
        self._undo.setText(
            self.tr("Take back the last list ({count})").format(count=self._undoable)
        )
        self._undo.setVisible(self._undoable > 0)
        self._paste.setText(self.tr("Paste names"))
        self._paste.setVisible(preview is None)
        self._choose.setText(self.tr("Choose a file"))
        self._other.setText(self.tr("Choose another file"))
        self._choose.setVisible(preview is None)
        self._other.setVisible(preview is not None)
        self._add.setVisible(preview is not None)
        if preview is None:
            self._heading.setText(self.tr("Names from a spreadsheet or a text file"))
            self._intro.setText(
                self.tr(
                    "One name a line, or a table with a column of names, saved as CSV or text. "
                    "You see what will happen before anything is added."
                )
            )
            self._bar.fit()
            return
        self._heading.setText(preview.file)
        text = self.tr("New: {new}. Known already: {known}. In the list twice: {twice}.")
        self._intro.setText(text.format(new=preview.new, known=preview.known, twice=preview.twice))
        self._fault_words.setText(preview.faults)
        if self._for_workshop:
            text = self.tr("Put on the workshop's list: {count}")
            self._add.setText(text.format(count=preview.listed))
            self._add.setEnabled(preview.listed > 0)
        else:
            self._add.setText(self.tr("Add new learners: {count}").format(count=preview.new))
            self._add.setEnabled(preview.new > 0)
        self._bar.fit()

    def _restyle(self) -> None:
        px = self._look.px
        self._list.set_least(px(_LEAST))
        self._column.setSpacing(px(10))
        self._inside.setContentsMargins(px(16), px(10), px(16), px(10))
