"""A text of a page: as tall as it needs to be, with links, pictures and marks."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import reduce
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QTextEdit, QWidget

from course_app.course.word_match import spans
from course_app.ui.pictures import draw_picture, picture_width
from course_app.ui.theme import COLUMN, Look

_CARET = 2  # pixels: a line of which a link has no letter
_PICTURE_SIGN = "\N{OBJECT REPLACEMENT CHARACTER}"  # stands for it among the letters
_LINK_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_PICTURE = re.compile(r'<img [^>]*?src="([^"]*)"[^>]*>')
_ALT = re.compile(r'alt="([^"]*)"')

Span = tuple[int, int]  # where something begins and ends in a text


class TextBlock(QTextBrowser):
    """Rich text as tall as it needs to be; it never scrolls and never fetches anything.

    Keys that it has no use for go on to the screen, so that the arrows turn pages.

    Signals:
        term_pressed: a glossary term in the text was pressed, and where, on the screen.
        page_pressed: a link to another page of the course was pressed; the page's id.
        picture_pressed: a picture was pressed; its address, and its words.
        link_reached: Tab led to a link; its top and its foot in this text.
    """

    term_pressed = Signal(str, QPoint)
    page_pressed = Signal(str)
    picture_pressed = Signal(str, str)
    link_reached = Signal(int, int)

    def __init__(self, look: Look, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._folder = folder
        self._html = self._style = ""
        self._alts: dict[str, str] = {}
        self._marked = ""
        self._found: list[QTextEdit.ExtraSelection] = []  # the words that a search looked for
        self._spoken: Sequence[Span] = ()  # what is read aloud now
        self._is_by_key = False
        self._laid_out = 0  # the width that the text was laid out for
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_anchor_clicked)

    def show_html(self, html: str, style: str = "") -> None:
        """Show rich text; `style` is the theme's, where the caller has it at hand."""
        self._html, self._style = html, style or self._look.page_style()
        self.document().setDefaultStyleSheet(self._style)
        wraps = QTextOption.WrapMode
        # A word in a table is not broken: a table too wide for the page scrolls inside it.
        has_table = 'class="data"' in html
        self.setWordWrapMode(wraps.WordWrap if has_table else wraps.WrapAtWordBoundaryOrAnywhere)
        if "<img" in html:  # a link round each lets the keyboard reach it
            html = _PICTURE.sub(self._linked_picture, html)
        self.setHtml(f"<body>{html}</body>")
        self._found = []
        if self._marked:
            self.mark_words(self._marked)
        self.mark_spoken(self._spoken)
        self._fit()

    def mark_words(self, query: str) -> int | None:
        """Mark the words of a search; gives how far down the first one is, or None without one."""
        self._marked = query
        text = self.document().toRawText().replace("\u2029", "\n")
        marks = QTextCharFormat()
        marks.setBackground(self._look.color("primary"))
        marks.setForeground(self._look.color("on-primary"))
        self._found = [self._selection(span, marks) for span in spans(text, query)]
        self.mark_spoken(self._spoken)
        if not self._found:
            return None
        first = QTextCursor(self.document())
        first.setPosition(spans(text, query)[0][0])
        return self.cursorRect(first).top()

    def mark_spoken(self, parts: Sequence[Span]) -> None:
        """Mark what is read aloud now, by a ground and a line below; nothing for none."""
        if not parts and not self._spoken and not self._found:
            return
        self._spoken = parts
        marks = QTextCharFormat()
        if parts:
            marks.setBackground(self._look.color("tint"))
            marks.setForeground(self._look.color("ink"))
            marks.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            marks.setUnderlineColor(self._look.color("primary"))
        # A ground would lie over a picture: that gets a ring, see paintEvent.
        words = (part for part in parts if not self._is_picture(part))
        self.setExtraSelections([*(self._selection(each, marks) for each in words), *self._found])
        self.viewport().update()

    def box_of(self, parts: Sequence[Span]) -> QRect:
        """Give where parts of the text stand in this widget."""
        boxes = [box for part in parts for box in self._boxes(*part)]
        return reduce(QRect.united, boxes, QRect())

    def restyle(self, style: str = "") -> None:
        """Show the same text in another theme or text size, or at another width."""
        if not self._html:
            return
        start, end = self.textCursor().anchor(), self.textCursor().position()
        self.show_html(self._html, style)
        if start != end:  # the link that has the keyboard keeps it
            cursor = self.textCursor()
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: ANN401  Qt's signature
        """Give a picture of the lesson's own folder; nothing else is ever loaded."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        address = name.toString() if isinstance(name, QUrl) else name
        return self._picture(address)

    def sizeHint(self) -> QSize:
        """Be as tall as the text."""
        return QSize(COLUMN, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the text out for the new width, and its pictures with it."""
        super().resizeEvent(event)
        if self._room() != self._laid_out:  # the first event after show() brings nothing new
            if "<img" in self._html:
                self.restyle(self._style)  # pictures are drawn for their width
            else:
                self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page; sideways it is a wide table's own."""
        if event.angleDelta().x() and self.horizontalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is for links and copying; leave the rest to the screen."""
        has_link = bool(self.textCursor().charFormat().anchorHref()) and self.hasFocus()
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if self._scrolls(event.key()):
            return
        if (event.key() in _LINK_KEYS and (has_link or not is_enter)) or event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            self._is_by_key = True
            super().keyPressEvent(event)
            self._is_by_key = False
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for the window's ring where the keyboard led here; a press needs none."""
        keys = {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}
        self.setProperty("shows_ring", event.reason() in keys)
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        """Claim no shortcut of the screen."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a ring round the link that has the keyboard, as round any other control."""
        super().paintEvent(event)
        boxes = self.link_rects() if self.hasFocus() else []
        for part in self._spoken:
            boxes += self._boxes(*part) if self._is_picture(part) else []
        if boxes:
            room = QRectF(self.viewport().rect()).adjusted(2, 2, -2, -2)
            with QPainter(self.viewport()) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(self._look.color("primary"), 3))
                for box in boxes:
                    painter.drawRoundedRect(QRectF(box).adjusted(-3, 0, 3, 1) & room, 6, 6)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001  Qt's signature
        """Go to the next link, and tell where it is, so that the page can show it."""
        is_inside = super().focusNextPrevChild(next)
        self.viewport().update()  # Qt paints the links anew, and no ring round them
        boxes = self.link_rects()
        if is_inside and self.hasFocus() and boxes:
            self.link_reached.emit(boxes[0].top(), boxes[-1].bottom())
        return is_inside

    def link_rects(self) -> list[QRect]:
        """Give where the link is that has the keyboard: a box for each line of it."""
        cursor = self.textCursor()
        if not cursor.hasSelection() or not cursor.charFormat().anchorHref():
            return []
        return self._boxes(cursor.selectionStart(), cursor.selectionEnd())

    def _boxes(self, start: int, end: int) -> list[QRect]:
        lines: dict[int, QRect] = {}
        step = QTextCursor(self.document())
        for position in range(start, end + 1):
            step.setPosition(position)
            box = self.cursorRect(step)
            lines[box.top()] = lines.get(box.top(), box).united(box)
        return [box for box in lines.values() if box.width() > _CARET] or list(lines.values())

    def picture(self, address: str, width: int) -> QPixmap | None:
        """Give a picture of the lesson's folder this wide; None for what cannot be shown."""
        return draw_picture(self._look, self._folder, address, width)

    def alt_of(self, address: str) -> str:
        """Give the words for a picture of this text."""
        return self._alts.get(address, "")

    def _is_picture(self, span: Span) -> bool:
        return self.document().characterAt(span[0]) == _PICTURE_SIGN

    def _selection(self, span: Span, marks: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        selection.format, selection.cursor = marks, cursor  # type: ignore[attr-defined]
        return selection

    def _picture(self, address: str) -> QPixmap | None:
        width = picture_width(self._look, self._room())
        return draw_picture(self._look, self._folder, address, width, is_largest=True)

    def _linked_picture(self, found: re.Match[str]) -> str:
        from html import unescape  # noqa: PLC0415  its table of names takes half a megabyte

        alt = _ALT.search(found[0])
        self._alts[unescape(found[1])] = unescape(alt[1]) if alt else ""
        return f'<a class="picture" href="picture:{found[1]}">{found[0]}</a>'

    def _fit(self) -> None:
        self._laid_out = self._room()
        self.document().setTextWidth(self._laid_out)
        size = self.document().size()
        is_wide = size.width() > self._laid_out + 1  # a table that cannot be narrower
        policies = Qt.ScrollBarPolicy
        bar = policies.ScrollBarAlwaysOn if is_wide else policies.ScrollBarAlwaysOff
        self.setHorizontalScrollBarPolicy(bar)
        below = self.horizontalScrollBar().sizeHint().height() if is_wide else 0
        self.setFixedHeight(math.ceil(size.height()) + 2 + below)

    def _scrolls(self, key: int) -> bool:
        """Move a wide table by an arrow; gives False where there is nothing to move."""
        arrows = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}
        bar = self.horizontalScrollBar()
        before = bar.value()
        if key in arrows and bar.maximum() > 0:
            bar.setValue(before + arrows[key] * self._look.px(80))
        return bar.value() != before

    def _room(self) -> int:
        """Give how wide the text may be; there are no bars and no frame."""
        return max(50, self.width())

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() == "term":
            self.term_pressed.emit(url.path(), self._place_of_link())
        elif url.scheme() == "page":
            self.page_pressed.emit(url.path())
        elif url.scheme() == "picture":
            self.picture_pressed.emit(url.path(), self.alt_of(url.path()))

    def _place_of_link(self) -> QPoint:
        """Give where a link was pressed, on the screen: at the pointer, or at the word."""
        boxes = self.link_rects()
        if self._is_by_key and boxes:
            return self.viewport().mapToGlobal(boxes[-1].bottomLeft())
        return QCursor.pos()
