"""A page as it is read: its texts, with widgets placed between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.text_block import TextBlock

_MOST_GONE = 2
RING = 8  # pixels at both sides, for the ring round a text that has the keyboard

# HTML, or what makes a widget between texts when it is given its parent.
Block = str | Callable[[QWidget], QWidget]


class _Sheet(QWidget):
    """The texts and widgets of one page, one below the other."""

    def __init__(self, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.blocks: list[QWidget] = []
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)

    def add(self, block: QWidget) -> None:
        """Add a block at the foot."""
        self.rows.addWidget(block)
        self.blocks.append(block)


class PageView(QWidget):
    """A page's title, its texts and the widgets between them.

    Signals:
        term_pressed: a glossary term in the text was pressed, and where, on the screen.
        page_pressed: a link to another page of the course was pressed; the page's id.
        picture_pressed: a picture was pressed; the text that has it, its address, its words.
        link_reached: Tab led to a link; its top and its foot in this page.
        answered: a question between the texts was answered; its widget.
    """

    term_pressed = Signal(str, QPoint)
    page_pressed = Signal(str)
    answered = Signal(object)
    picture_pressed = Signal(object, str, str)
    link_reached = Signal(int, int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = TextLabel("heading")
        self._notice = Card("notice")
        self._notice_text = TextLabel("feedback")
        self._notice_layout = QVBoxLayout(self._notice)
        self._notice_layout.addWidget(self._notice_text)
        self._notice.hide()
        self._sheet: _Sheet | None = None
        self._ahead: _Sheet | None = None  # the next page's, made while this one is read
        self._gone: list[_Sheet] = []  # to be deleted when there is time
        self._style = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(RING, 0, RING, 0)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._notice)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_page(self, title: str, folder: Path, blocks: Sequence[Block], key: str = "") -> None:
        """Replace what is shown, by texts and what stands between them.

        What was prepared under the same key is taken instead of being made.
        """
        old, ahead = self._sheet, self._ahead
        self._ahead = None
        if ahead is not None and key and ahead.key == key:
            self._sheet = ahead
        else:
            self._sheet = self._made(key, title, folder, blocks)
            self._gone += [ahead] if ahead else []
        self._title.setText(title)
        if old is not None:
            self._layout.removeWidget(old)
            old.hide()
            self._gone.append(old)
        self._layout.addWidget(self._sheet)
        self._sheet.show()
        if len(self._gone) > _MOST_GONE:
            self._clear()

    def prepare(self, title: str, folder: Path, blocks: Sequence[Block], key: str) -> None:
        """Make the page that will probably be shown next, so that turning to it takes no time."""
        self._clear()
        if self._ahead is not None:
            self._ahead.deleteLater()
        self._ahead = sheet = self._made(key, title, folder, blocks)
        inside: Sequence[QWidget] = list(sheet.findChildren(QWidget))
        for widget in inside:
            widget.ensurePolished()
        width = self.width() - 2 * RING
        sheet.resize(width, max(1, sheet.rows.totalHeightForWidth(width)))
        sheet.rows.activate()

    def _made(self, key: str, title: str, folder: Path, blocks: Sequence[Block]) -> _Sheet:
        sheet = _Sheet(key, self)
        sheet.hide()
        sheet.rows.setSpacing(self._look.px(16))
        for block in blocks:
            if isinstance(block, str):
                sheet.add(self._text(block, title, folder, sheet))
            else:
                sheet.add(self._widget(block, sheet))
        return sheet

    def _clear(self) -> None:
        """Delete the pages that were shown before."""
        while self._gone:
            self._gone.pop().deleteLater()

    def show_notice(self, words: str) -> None:
        """Say something about the page between its title and its text; nothing for ""."""
        self._notice_text.setText(words)
        self._notice.setVisible(bool(words))

    def mark_words(self, query: str) -> int | None:
        """Mark the words of a search; gives how far down the first one is, or None without one."""
        first: int | None = None
        for block in self.blocks:
            if isinstance(block, TextBlock):
                found = block.mark_words(query)
                if first is None and found is not None:
                    first = block.mapTo(self, QPoint(0, found)).y()
        return first

    @property
    def heads(self) -> Sequence[TextLabel]:
        """What stands above the text: the title, and a notice where there is one."""
        return (self._title, self._notice_text)

    @property
    def blocks(self) -> Sequence[QWidget]:
        """The texts and widgets of the page, in order."""
        return self._sheet.blocks if self._sheet else ()

    def _widget(self, make: Callable[[QWidget], QWidget], sheet: _Sheet) -> QWidget:
        widget = make(sheet)
        told = getattr(widget, "answered", None)
        if told is not None:
            told.connect(partial(self.answered.emit, widget))
        return widget

    def _text(self, html: str, title: str, folder: Path, sheet: _Sheet) -> TextBlock:
        block = TextBlock(self._look, folder, sheet)
        block.term_pressed.connect(self.term_pressed)
        block.page_pressed.connect(self.page_pressed)
        block.picture_pressed.connect(partial(self.picture_pressed.emit, block))
        block.link_reached.connect(partial(self._on_link_reached, block))
        block.setAccessibleName(title)
        block.resize(self.width() - 2 * RING, block.height())
        if not self._style:
            self._style = self._look.page_style()
        block.show_html(html, self._style)
        return block

    def _on_link_reached(self, block: TextBlock, top: int, foot: int) -> None:
        above = block.mapTo(self, QPoint(0, 0)).y()
        self.link_reached.emit(above + top, above + foot)

    def _restyle(self) -> None:
        px = self._look.px
        self._layout.setSpacing(px(16))
        self._notice_layout.setContentsMargins(px(16), px(10), px(16), px(10))
        self._style = self._look.page_style() if self._sheet else ""
        if self._ahead is not None:
            self._gone.append(self._ahead)
            self._ahead = None
        if self._sheet is not None:
            self._sheet.rows.setSpacing(px(16))
        for block in self.blocks:
            if isinstance(block, TextBlock):
                block.restyle(self._style)
