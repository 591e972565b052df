"""The text, and nothing else: one page at a time, with its quick checks inside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from course_app.ui.languages import code_of
from course_app.ui.theme import COLUMN, Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.focus_order import focus_stops, set_focus_order
from course_app.ui.widgets.more_below import MoreBelow
from course_app.ui.widgets.note_panel import WIDTH, NotePanel
from course_app.ui.widgets.page_list import PageLine, PageList
from course_app.ui.widgets.page_view import RING, Block, PageView
from course_app.ui.widgets.picture_zoom import PictureZoom
from course_app.ui.widgets.screen_layout import stack_parts
from course_app.ui.widgets.term_card import TermCard
from course_app.ui.widgets.text_block import TextBlock

if TYPE_CHECKING:
    from course_app.ui.aloud.parts import Part
    from course_app.ui.widgets.quick_check import QuickCheck

_LINE = 33  # pixels of a line at 100 % text
_SHADE = 44  # pixels at the foot, under the words "More below"
_LOW = 420  # pixels at 100 % text; in a lower window the note takes the text's place


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One page as it is shown now."""

    page_id: str
    lesson_title: str  # "4.3  Self-help associations and collective solutions"
    title: str
    number: int  # 1 for the first
    total: int
    folder: Path  # where its pictures are
    blocks: Sequence[Block]
    contents: Sequence[PageLine]  # all pages of the lesson
    minutes_left: int
    next_words: str  # what comes next: "Next", "To the quiz"
    is_detour: bool = False  # opened from a question: Next leads back to it
    has_changed: bool = False  # since this learner read it
    note: str = ""
    is_bookmarked: bool = False
    marked: str = ""  # the words of the search that led here
    language: str = ""  # of the text


class ReaderScreen(QWidget):
    """Shows pages; what Next means is decided by the owner.

    Signals:
        next_requested, back_requested: turn the page.
        page_chosen: the position of a page chosen from the contents.
        home_requested: leave the lesson.
        term_requested: a glossary term was pressed.
        page_requested: a link to another page was pressed; the page's id.
        note_written: the text of the note at this page.
        bookmark_requested: whether there is to be one at this page.
        paper_requested: the lesson is to be printed or saved.
        content_changed: another page is there.
        check_answered: a question of the page was answered; its widget.
    """

    next_requested = Signal()
    back_requested = Signal()
    page_chosen = Signal(int)
    home_requested = Signal()
    term_requested = Signal(str)
    page_requested = Signal(str)
    note_written = Signal(str)
    bookmark_requested = Signal(bool)
    paper_requested = Signal()
    content_changed = Signal()
    check_answered = Signal(object)

    is_page = True
    is_answered = False  # a page asks nothing

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: Shown | None = None
        self._next_words = ""
        self._marks: tuple[bool, bool] | None = None  # (a note, a bookmark) as they are shown
        self._term_at: QPoint | None = None  # on the screen
        self._top = TopBar(look, self)
        self._column = Column(look, COLUMN + 2 * RING, self, inner=RING)
        self._page = PageView(look)
        self._more = MoreBelow(look, self._column)
        self._panel = NotePanel(look, self)
        self._back = ActionButton(look, "arrow-left", parent=self)
        self._contents = ActionButton(look, "contents", parent=self)
        self._note = ActionButton(look, "note", parent=self)
        self._bookmark = ActionButton(look, "bookmark", parent=self)
        self._paper = ActionButton(look, "print", parent=self)
        self._next = ActionButton(look, "arrow-right", primary=True, icon_after=True, parent=self)
        self._bar = ActionBar(look, self)
        self._term = TermCard(look, self)
        self._pages = PageList(look, self)
        self._zoom = PictureZoom(look, self)
        self._zoomed: TextBlock | None = None
        self._bookmark.setCheckable(True)
        self._note.setCheckable(True)
        self._bar.add_start(self._back, self._contents, self._note, self._bookmark, self._paper)
        self._bar.add_end(self._next)
        self._column.body.addWidget(self._page)
        self._column.body.addStretch(1)
        self._panel.hide()

        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._middle.setSpacing(0)
        self._middle.addWidget(self._column, 1)
        self._middle.addWidget(self._panel)
        stack_parts(self, self._top, self._middle, self._bar)
        self._join()
        below = (self._back, self._contents, self._note, self._bookmark, self._paper, self._next)
        set_focus_order(self._column, self._panel, *below)
        self.setFocusProxy(self._column)
        self._retranslate()

    def show_page(self, shown: Shown) -> None:
        """Show a page from its top, or from the first word that was looked for."""
        self._close_zoom()
        self._panel.flush()  # while the page that it is about is still the one shown
        self._shown = shown
        self._page.show_page(shown.title, shown.folder, shown.blocks, shown.page_id)
        self._panel.show_note(shown.title, shown.note)
        self._order_blocks()
        self._column.to_top()
        self._show_texts(shown)
        self._column.setFocus(Qt.FocusReason.OtherFocusReason)
        self.content_changed.emit()
        if shown.marked:
            # The column knows its height only after it was laid out.
            QTimer.singleShot(0, self, partial(self._show_marked, shown.marked))

    @property
    def language(self) -> str:
        """The language of the page, as "es"."""
        return code_of(self._shown.language) if self._shown is not None else ""

    @property
    def bar(self) -> ActionBar:
        """The bar of buttons."""
        return self._bar

    @property
    def column(self) -> Column:
        """What scrolls."""
        return self._column

    def parts(self, ours: str) -> Iterator[Part]:
        """Give what a voice says; `ours` is the language of the interface."""
        from course_app.ui.aloud.page_parts import page_parts  # noqa: PLC0415  with a voice only

        return page_parts(self._page, self.language, ours)

    @property
    def contents(self) -> Sequence[PageLine]:
        """The pages of the lesson on the screen."""
        return self._shown.contents if self._shown else ()

    def scroll_page(self, direction: int) -> bool:
        """Scroll by nearly a screen; gives False when it was already at that end."""
        return self._column.scroll_page(direction)

    def show_term(self, term: str, meaning: str) -> None:
        """Show a term's meaning at the word, or at the page's middle; Esc closes it."""
        at = self._column.geometry().center() - QPoint(self._look.px(180), 0)
        if self._term_at is not None:
            pressed = self.mapFromGlobal(self._term_at)
            at = pressed if self._column.geometry().contains(pressed) else at
        self._term.show_term(term, meaning, at)

    def show_saved(self, words: str, role: str) -> None:
        """Say whether what was done is kept."""
        self._bar.show_status(words, role)

    def show_marks(self, note: str, contents: Sequence[PageLine], *, is_bookmarked: bool) -> None:
        """Show that the note or the bookmark of this page is another now."""
        if self._shown is None:
            return
        self._shown = replace(self._shown, contents=contents)
        marks = (bool(note), is_bookmarked)
        if marks != self._marks:
            self._marks = marks
            self._bookmark.setChecked(is_bookmarked)
            self._bookmark.set_icon_name("bookmark-full" if is_bookmarked else "bookmark")
            self._note.setChecked(bool(note))
            self._note.set_icon_name("note-full" if note else "note")
            self._name_marks()

    def prepare(self, title: str, folder: Path, blocks: Sequence[Block], page_id: str) -> None:
        """Make ready the page that will probably be shown next."""
        self._page.prepare(title, folder, blocks, page_id)

    def keep_note(self) -> None:
        """Hand on what is written in the note's field now."""
        self._panel.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and page keys turn pages, Space and Enter go on, N notes, Esc goes Home."""
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
        elif key == Qt.Key.Key_N:
            self._on_note_pressed()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the note beside the text, or below it where there is no room."""
        super().resizeEvent(event)
        self._place_panel()
        self._zoom.refit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hand on what is written, as when the window closes."""
        super().hideEvent(event)
        self._panel.flush()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _join(self) -> None:
        self._back.clicked.connect(self.back_requested)
        self._next.clicked.connect(self.next_requested)
        self._contents.clicked.connect(self._on_contents_pressed)
        self._note.clicked.connect(self._on_note_pressed)
        self._bookmark.clicked.connect(self.bookmark_requested)
        self._paper.clicked.connect(self.paper_requested)
        self._panel.written.connect(self.note_written)
        self._panel.closed.connect(self._close_panel)
        self._pages.page_chosen.connect(self.page_chosen)
        self._page.term_pressed.connect(self._on_term_pressed)
        self._page.page_pressed.connect(self.page_requested)
        self._page.link_reached.connect(self._show_at)
        self._page.picture_pressed.connect(self._on_picture_pressed)
        self._page.answered.connect(self._on_check_answered)
        self._zoom.closed.connect(self._close_zoom)
        self._look.changed.connect(self._place_panel)
        shortcuts = (
            ("Ctrl+N", self._on_note_pressed),
            ("Ctrl+D", self._bookmark.click),
            ("Ctrl+P", self.paper_requested.emit),
        )
        for keys, action in shortcuts:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def _order_blocks(self) -> None:
        """Let Tab go through the page's blocks; what stands below follows as it did."""
        before: QWidget = self._column
        for block in self._page.blocks:
            for stop in (block,) if isinstance(block, TextBlock) else focus_stops(block):
                QWidget.setTabOrder(before, stop)
                before = stop

    def _on_check_answered(self, check: QuickCheck) -> None:
        self._column.show_together_soon(check.outcome, check, under=check.stem)
        self.check_answered.emit(check)

    def _go_back(self) -> None:
        if self._back.isEnabled():
            self.back_requested.emit()

    def _show_marked(self, words: str) -> None:
        first = self._page.mark_words(words)
        if first is not None:
            self._show_at(first, first + self._look.px(_LINE))

    def _show_at(self, top: int, foot: int) -> None:
        """Scroll so far that a part of the page is seen, not under the shade at the foot."""
        bar = self._column.verticalScrollBar()
        height = self._column.viewport().height()
        top, foot = (self._page.y() + y for y in (top, foot))
        seen_to = bar.value() + height - self._look.px(_SHADE)
        if top < bar.value() or foot > seen_to:
            bar.setValue(max(0, min(top - height // 4, top - self._look.px(8))))

    def _on_contents_pressed(self) -> None:
        if self._shown is None:
            return
        above = self.mapFromGlobal(self._contents.mapToGlobal(QPoint(0, 0)))
        if self.isRightToLeft():
            above += QPoint(self._contents.width(), 0)
        self._pages.show_pages(self.contents, self._shown.number - 1, above)

    def _on_note_pressed(self) -> None:
        is_open = not self._panel.isHidden()
        if is_open:
            self._panel.flush()
            self._close_panel()
        else:
            self._panel.show()
            self._place_panel()
            self._panel.setFocus(Qt.FocusReason.OtherFocusReason)
        self._note.setChecked(self._marks is not None and self._marks[0])

    def _close_panel(self) -> None:
        self._panel.hide()
        self._column.show()
        self._column.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place_panel(self) -> None:
        px = self._look.px
        is_beside = self.width() >= px(COLUMN * 0.72) + px(WIDTH) + 2 * 24
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._middle.setDirection(beside if is_beside else below)
        has_room = is_beside or self.height() >= px(_LOW)
        self._panel.stand(is_beside=is_beside, has_text_above=has_room)
        self._column.setVisible(has_room or self._panel.isHidden())

    def _on_term_pressed(self, term: str, at: QPoint) -> None:
        self._term_at = at
        self.term_requested.emit(term)

    def _on_picture_pressed(self, block: TextBlock, address: str, alt: str) -> None:
        if self._zoom.show_picture(partial(block.picture, address), alt):
            self._zoomed = block

    def _close_zoom(self) -> None:
        block, self._zoomed = self._zoomed, None
        if block is not None:
            self._zoom.hide()
            block.setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_marks(self) -> None:
        has_note, is_bookmarked = self._marks or (False, False)
        self._note.setText(self.tr("Note"))
        self._note.describe(
            self.tr("Note, there is one at this page") if has_note else self.tr("Write a note"),
            self.tr("Write a note at this page (Ctrl+N)"),
        )
        self._bookmark.setText(self.tr("Bookmark"))
        if is_bookmarked:
            self._bookmark.describe(
                self.tr("Bookmark, set at this page"), self.tr("Take the bookmark away (Ctrl+D)")
            )
        else:
            self._bookmark.describe(
                self.tr("Set a bookmark"), self.tr("Set a bookmark at this page (Ctrl+D)")
            )

    def _retranslate(self) -> None:
        self._back.setText(self.tr("Back"))
        self._contents.setText(self.tr("Contents"))
        self._paper.setText(self.tr("Print"))
        self._paper.describe(
            self.tr("Print"), self.tr("Print this lesson, or save it as a PDF (Ctrl+P)")
        )
        self._name_marks()
        if self._shown is not None:
            self._show_texts(self._shown)

    def _show_texts(self, shown: Shown) -> None:
        """Show what is another at each page."""
        info = self.tr("Page {number} of {total}").format(number=shown.number, total=shown.total)
        left = self.tr("about {minutes} min left").format(minutes=shown.minutes_left)
        self._top.show_place(shown.lesson_title, f"{info}  ·  {left}")
        self._top.show_progress(shown.number / max(1, shown.total), info)
        self._page.show_notice(
            self.tr("This page has changed since you read it.") if shown.has_changed else ""
        )
        self._back.setEnabled(shown.number > 1 and not shown.is_detour)
        self._contents.setEnabled(not shown.is_detour)
        self.show_marks(shown.note, shown.contents, is_bookmarked=shown.is_bookmarked)
        if shown.next_words != self._next_words:
            self._next_words = shown.next_words
            self._next.setText(shown.next_words)
            self._bar.fit()

    def tell(self, words: str) -> None:
        """Have words spoken where a screen reader runs."""
        announce(self, words)
