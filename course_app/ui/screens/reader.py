"""The text, and nothing else: one page at a time, with its quick checks inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QCursor, QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from course_app.ui.theme import COLUMN, Look
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.page_view import Block, PageView
from course_app.ui.widgets.term_card import TermCard


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One page as it is shown now."""

    lesson_title: str  # "4.3  Self-help associations and collective solutions"
    title: str
    number: int  # 1 for the first
    total: int
    folder: Path  # where its pictures are
    blocks: Sequence[Block]
    contents: Sequence[tuple[str, bool]]  # all pages of the lesson: title, read
    minutes_left: int
    next_words: str  # what comes next: "Next", "To the quiz"
    is_detour: bool = False  # opened from a question: Next leads back to it


class ReaderScreen(QWidget):
    """Shows pages; what Next means is decided by the owner.

    Signals:
        next_requested, back_requested: turn the page.
        page_chosen: the position of a page chosen from the contents.
        home_requested: leave the lesson.
        term_requested: a glossary term was pressed.
        page_requested: a link to another page was pressed; the page's id.
    """

    next_requested = Signal()
    back_requested = Signal()
    page_chosen = Signal(int)
    home_requested = Signal()
    term_requested = Signal(str)
    page_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Shown | None = None
        self._top = TopBar(look)
        self._column = Column(look, COLUMN)
        self._page = PageView(look)
        self._back = ActionButton(look, "arrow-left")
        self._contents = ActionButton(look, "contents")
        self._next = ActionButton(look, "arrow-right", primary=True, icon_after=True)
        self._bar = ActionBar(look)
        self._term = TermCard(look, self)
        self._bar.add_start(self._back, self._contents)
        self._bar.add_end(self._next)
        self._column.body.addWidget(self._page)
        self._column.body.addStretch(1)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget, stretch in ((self._top, 0), (self._column, 1), (self._bar, 0)):
            layout.addWidget(widget, stretch)
        self._back.clicked.connect(self.back_requested)
        self._next.clicked.connect(self.next_requested)
        self._contents.clicked.connect(self._on_contents_pressed)
        self._page.term_pressed.connect(self.term_requested)
        self._page.page_pressed.connect(self.page_requested)
        self.setFocusProxy(self._column)
        self._retranslate()

    def show_page(self, shown: Shown) -> None:
        """Show a page from its top."""
        self._shown = shown
        self._page.show_page(shown.title, shown.folder, shown.blocks)
        set_focus_order(self._column, *self._page.blocks, self._back, self._contents, self._next)
        self._column.to_top()
        self._retranslate()
        self._column.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def contents(self) -> Sequence[tuple[str, bool]]:
        """The pages of the lesson on the screen: title, read."""
        return self._shown.contents if self._shown else ()

    def scroll_page(self, direction: int) -> bool:
        """Scroll by nearly a screen; gives False when it was already at that end."""
        return self._column.scroll_page(direction)

    def show_term(self, term: str, meaning: str) -> None:
        """Show a term's meaning beside the pointer or the page's top; Esc closes it."""
        at = self.mapFromGlobal(QCursor.pos())
        if not self._column.geometry().contains(at):
            at = self._column.geometry().center() - QPoint(self._look.px(180), 0)
        self._term.show_term(term, meaning, at)

    def show_saved(self, words: str, role: str) -> None:
        """Say whether what was done is kept."""
        self._bar.status.set_role(role)
        self._bar.status.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys turn pages, Space and Enter go on, Esc goes Home."""
        key = event.key()
        forward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if self.isRightToLeft() else Qt.Key.Key_Left
        if key == Qt.Key.Key_Escape:
            self.home_requested.emit()
        elif key in {forward, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.next_requested.emit()
        elif key == backward:
            self._go_back()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_Space}:
            if not self._column.scroll_page(1):
                self.next_requested.emit()
        elif key == Qt.Key.Key_PageUp:
            if not self._column.scroll_page(-1):
                self._go_back()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _go_back(self) -> None:
        if self._back.isEnabled():
            self.back_requested.emit()

    def _on_contents_pressed(self) -> None:
        if self._shown is None:
            return
        menu = QMenu(self)
        for position, (title, is_read) in enumerate(self._shown.contents):
            action = QAction(f"{position + 1}.  {title}", menu)
            action.setCheckable(True)
            action.setChecked(is_read)
            action.triggered.connect(lambda _on=False, at=position: self.page_chosen.emit(at))
            menu.addAction(action)
        menu.setAccessibleName(self.tr("Pages of this lesson"))
        corner = self._contents.mapToGlobal(QPoint(0, 0))
        menu.popup(corner - QPoint(0, menu.sizeHint().height() + 4))

    def _retranslate(self) -> None:
        self._back.setText(self.tr("Back"))
        self._contents.setText(self.tr("Contents"))
        shown = self._shown
        if shown is None:
            return
        info = self.tr("Page {number} of {total}").format(number=shown.number, total=shown.total)
        left = self.tr("about {minutes} min left").format(minutes=shown.minutes_left)
        self._top.show_place(shown.lesson_title, f"{info}  ·  {left}")
        self._top.show_progress(shown.number / max(1, shown.total), info)
        self._next.setText(shown.next_words)
        self._back.setEnabled(shown.number > 1 and not shown.is_detour)
        self._contents.setEnabled(not shown.is_detour)
        self._bar.fit()
