"""Pages of paper one below the other, as they will come out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from course_app.ui.facilitator.paper_pages import Pages, page_image
from course_app.ui.theme import Look

_GAP = 18  # pixels between pages, at 100 %
_KEPT = 6  # pictures of pages


class _Sheets(QWidget):
    """Draws the pages that can be seen; others are not made."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pages: Pages | None = None
        self._images: dict[tuple[int, int], QImage] = {}

    def show_pages(self, pages: Pages | None) -> None:
        self._pages = pages
        self._images.clear()
        self.fit(self.width())
        self.update()

    def fit(self, width: int) -> None:
        """Take the height that all pages need at this width."""
        count = self._pages.count if self._pages else 0
        self.setFixedHeight(max(1, count * (self._page_size(width).height() + self._gap)))

    @property
    def _gap(self) -> int:
        return self._look.px(_GAP)

    def _page_size(self, width: int) -> QSize:
        if self._pages is None:
            return QSize(1, 1)
        size = self._pages.size
        across = max(80, width - 2 * self._gap)
        across = min(across, round(size.width * self._look.text_size / 100))
        return QSize(across, round(across * size.height / size.width))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages is None:
            return
        size = self._page_size(self.width())
        step = size.height() + self._gap
        left = (self.width() - size.width()) // 2
        first, last = event.rect().top() // step, event.rect().bottom() // step
        with QPainter(self) as painter:
            for page in range(max(0, first), min(last + 1, self._pages.count)):
                top = page * step + self._gap // 2
                painter.drawImage(left, top, self._image(page, size.width()))
                painter.setPen(QPen(self._look.color("edge"), 1))
                painter.drawRect(QRect(left, top, size.width(), size.height()))

    def _image(self, page: int, width: int) -> QImage:
        ratio = self.devicePixelRatioF()
        key = (page, round(width * ratio))
        if key not in self._images and self._pages is not None:
            while len(self._images) >= _KEPT:
                del self._images[next(iter(self._images))]
            image = page_image(self._pages, page, key[1])
            image.setDevicePixelRatio(ratio)
            self._images[key] = image
        return self._images[key]


class PaperPreview(QScrollArea):
    """Scrolls through the pages; the arrows and page keys work."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count = 0
        self._title = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheets = _Sheets(look, self)
        self.setWidget(self._sheets)
        look.changed.connect(self._fit)
        self._retranslate()

    def show_pages(self, pages: Pages | None) -> None:
        """Show these pages from the first."""
        self._count = pages.count if pages else 0
        self._title = pages.title if pages else ""
        self._sheets.show_pages(pages)
        self._fit()
        self.verticalScrollBar().setValue(0)
        self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw pages as wide as there is room."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Esc to the screen."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _fit(self) -> None:
        self._sheets.fit(self.viewport().width())

    def _retranslate(self) -> None:
        self.setAccessibleName(
            self.tr("Preview: {title}, pages: {count}").format(title=self._title, count=self._count)
        )
