"""A page as it is read: texts that grow to their height, with widgets placed between them."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QPixmap, QResizeEvent, QTextDocument, QWheelEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QVBoxLayout, QWidget

from course_app.ui.icons import draw_svg
from course_app.ui.theme import COLUMN, Look
from course_app.ui.widgets.labels import TextLabel

_LINK_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
_LARGEST_PICTURE = 5_000_000  # bytes; a larger file is not shown


# HTML, or what makes a widget between texts when it is given its parent.
Block = str | Callable[[QWidget], QWidget]


class TextBlock(QTextBrowser):
    """Rich text as tall as it needs to be; it never scrolls and never fetches anything.

    Keys that it has no use for go on to the screen, so that the arrows turn pages.

    Signals:
        term_pressed: a glossary term in the text was pressed.
        page_pressed: a link to another page of the course was pressed; the page's id.
    """

    term_pressed = Signal(str)
    page_pressed = Signal(str)

    def __init__(self, look: Look, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._folder = folder
        self._html = ""
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

    def show_html(self, html: str) -> None:
        """Show rich text in the style of this moment's theme."""
        self._html = html
        self.document().setDefaultStyleSheet(self._look.page_style())
        self.setHtml(f"<body>{html}</body>")
        self._fit()

    def restyle(self) -> None:
        """Show the same text in another theme or text size."""
        if self._html:
            self.show_html(self._html)

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
        if event.size().width() != event.oldSize().width():
            if "<img" in self._html:
                self.restyle()  # pictures are drawn for their width
            else:
                self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page."""
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take what is for links and copying; leave the rest to the screen."""
        has_link = bool(self.textCursor().charFormat().anchorHref()) and self.hasFocus()
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if (event.key() in _LINK_KEYS and (has_link or not is_enter)) or event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier
        ):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Claim no shortcut of the screen."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.ignore()
            return False
        return super().event(event)

    def _picture(self, address: str) -> QPixmap | None:
        path = (self._folder / address).resolve()
        if not path.is_relative_to(self._folder.resolve()) or not path.is_file():
            return None
        if path.stat().st_size > _LARGEST_PICTURE:
            return None
        width = max(100, min(self.viewport().width(), self._look.px(COLUMN)))
        if path.suffix.lower() == ".svg":
            svg = self._look.tinted_svg(path.read_text(encoding="utf-8", errors="replace"))
            size = QSvgRenderer(svg).defaultSize()
            if size.isEmpty():
                return None
            return draw_svg(svg, width, round(width * size.height() / size.width()))
        pixmap = QPixmap(str(path))
        if pixmap.width() > width:
            return pixmap.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        return pixmap

    def _fit(self) -> None:
        self.document().setTextWidth(max(50, self.viewport().width()))
        self.setFixedHeight(math.ceil(self.document().size().height()) + 2)

    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme() == "term":
            self.term_pressed.emit(url.path())
        elif url.scheme() == "page":
            self.page_pressed.emit(url.path())


class PageView(QWidget):
    """A page's title, its texts and the widgets between them.

    Signals:
        term_pressed: a glossary term in the text was pressed.
        page_pressed: a link to another page of the course was pressed; the page's id.
    """

    term_pressed = Signal(str)
    page_pressed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._title = TextLabel("heading")
        self._blocks: list[QWidget] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._title)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_page(self, title: str, folder: Path, blocks: Sequence[Block]) -> None:
        """Replace what is shown, by texts and what stands between them."""
        for old in self._blocks:
            self._layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._blocks = []
        self._title.setText(title)
        for block in blocks:
            widget = self._text(block, folder) if isinstance(block, str) else block(self)
            self._layout.addWidget(widget)
            self._blocks.append(widget)

    @property
    def blocks(self) -> Sequence[QWidget]:
        """The texts and widgets of the page, in order."""
        return self._blocks

    def _text(self, html: str, folder: Path) -> TextBlock:
        block = TextBlock(self._look, folder, self)
        block.term_pressed.connect(self.term_pressed)
        block.page_pressed.connect(self.page_pressed)
        block.setAccessibleName(self._title.text())
        block.resize(self.width(), block.height())
        block.show_html(html)
        return block

    def _restyle(self) -> None:
        self._layout.setSpacing(self._look.px(16))
        for block in self._blocks:
            if isinstance(block, TextBlock):
                block.restyle()
