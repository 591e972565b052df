"""A column in the middle of a page that scrolls: what reader, quiz and results stand in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.bars import SIDE

_SCROLL_KEYS = {int(Qt.Key.Key_Up): -2, int(Qt.Key.Key_Down): 2}

_TABS = {Qt.FocusReason.TabFocusReason: True, Qt.FocusReason.BacktabFocusReason: False}
_SHADE = 44  # pixels at the foot, under the words "More below"
_ABOVE = 60  # pixels left above what was scrolled to
_GAP = 12  # pixels above what the column begins with
_FIRST = 2  # parts that are seen before the question is: the answer, and what is said of it


class _Page(QWidget):
    """Is as high as its texts are at its width, not as they would be if they were narrower."""

    def minimumSizeHint(self) -> QSize:
        """Leave the height to what the texts need at this width: then no scroll bar is idle."""
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(0)
        return least


class Column(QScrollArea):
    """Scrolls one column of at most `width` pixels (at 100 % text), centred, never sideways.

    Where the window is narrow, it begins and ends where the words of the bars do; `inner` is
    what it holds beside its own texts, such as room for a ring.
    """

    def __init__(
        self, look: Look, width: int, parent: QWidget | None = None, *, inner: int = 0
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._width = width
        self._least = SIDE - inner
        self._room = 0  # of the viewport; asking for viewport() costs 14 ms at the first time
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page = _Page()
        self.body = QVBoxLayout(self.page)
        self.setWidget(self.page)
        look.changed.connect(self._place)

    def scroll_by(self, lines: float) -> None:
        """Scroll down by lines of text (up when negative)."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(lines * self._look.px(33)))

    def scroll_page(self, direction: int) -> bool:
        """Scroll by nearly a screen; gives False when it was already at that end."""
        bar = self.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + direction * (self.viewport().height() - self._look.px(40)))
        return bar.value() != before

    def show_soon(
        self, widget: QWidget, while_there: QWidget, under: QWidget | None = None
    ) -> None:
        """Scroll so far that a widget is seen, once the column is laid out.

        What it is `under`, such as the question of an answer, is seen in any case: the column
        begins with that where it cannot begin at its top. Nothing happens where `while_there`,
        in which the widget lies, has gone by then.
        """
        QTimer.singleShot(0, while_there, lambda: self._show(widget, under))

    def show_together_soon(
        self, parts: Sequence[QWidget], while_there: QWidget, under: QWidget | None = None
    ) -> None:
        """Scroll so far that these are seen; where not all have room, the first of them are.

        What they are `under`, such as the question of an answer, stays in sight as long as that
        hides nothing of the first two. Nothing happens where `while_there`, in which they lie,
        has gone by then.
        """
        QTimer.singleShot(0, while_there, lambda: self._show_together(parts, under))

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll so far that a widget is seen, and not under the words "More below" either."""
        self._settle()
        self.ensureWidgetVisible(widget, 0, self._look.px(_SHADE))

    def show_box(self, widget: QWidget, box: QRect) -> None:
        """Scroll so far that a part of a widget in the page is seen, where it is not."""
        bar = self.verticalScrollBar()
        top = widget.mapTo(self.page, box.topLeft()).y()
        seen = self.viewport().height() - self._look.px(_SHADE)
        if top < bar.value() or top + box.height() > bar.value() + seen:
            bar.setValue(max(0, top - self._look.px(_ABOVE)))

    def _settle(self) -> None:
        """Lay out now; what a text has changed in a card comes to the column by requests only."""
        self.body.activate()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)

    def _show(self, widget: QWidget, under: QWidget | None) -> None:
        self._settle()
        if under is None:
            self.ensureWidgetVisible(widget, 0, self._look.px(_GAP))
            return
        self.to_top()
        # All of it, and not under "More below"; Qt would be content with its text cursor.
        self._show_part(widget, self._look.px(_SHADE))
        bar = self.verticalScrollBar()
        if bar.value():  # then as far as this, so that what stands above is not cut
            bar.setValue(self._top(under))

    def _show_together(self, parts: Sequence[QWidget], under: QWidget | None) -> None:
        self._settle()
        for part in reversed(parts):
            self._show_part(part, self._look.px(_SHADE))
        bar = self.verticalScrollBar()
        reached, first = bar.value(), parts[:_FIRST]
        top = reached if under is None else self._top(under)
        if top < reached:
            seen = sum(map(self._seen, first))
            bar.setValue(top)
            if sum(map(self._seen, first)) < seen:
                bar.setValue(reached)

    def _top(self, part: QWidget) -> int:
        """Give where the column begins with a part, and a little room above it."""
        return max(0, part.mapTo(self.page, QPoint(0, 0)).y() - self._look.px(_GAP))

    def _seen(self, part: QWidget) -> int:
        """Give how many pixels of a part's height are seen, and not under "More below"."""
        bar = self.verticalScrollBar()
        shade = self._look.px(_SHADE) if bar.value() < bar.maximum() else 0
        top = part.mapTo(self.page, QPoint(0, 0)).y()
        end = bar.value() + self.viewport().height() - shade
        return max(0, min(top + part.height(), end) - max(top, bar.value()))

    def _show_part(self, part: QWidget, below: int) -> None:
        """Scroll no further than needed to all of a part, with so many pixels below it."""
        bar, port = self.verticalScrollBar(), self.viewport().height()
        top = self._top(part)
        bottom = part.mapTo(self.page, QPoint(0, part.height())).y() + below
        if top < bar.value() or bottom - top > port:
            bar.setValue(top)
        elif bottom > bar.value() + port:
            bar.setValue(bottom - port)

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._room = event.size().width()
        self._place()
        if self.isVisible():  # Qt lays out before it hears of the new margins, and not after
            self.body.activate()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let Tab go on where there is nothing to scroll: nothing would show where it is."""
        super().focusInEvent(event)
        is_on = _TABS.get(event.reason())
        if is_on is not None and not self.verticalScrollBar().maximum():
            self.focusNextPrevChild(is_on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by two lines with the arrows; other keys are the screen's."""
        step = _SCROLL_KEYS.get(event.key())
        if step is None:
            event.ignore()
        else:
            self.scroll_by(step)

    def _place(self) -> None:
        px = self._look.px
        # The column stays in the middle of the screen, whether there is a scroll bar or not.
        side = max(self._least, (self.width() - px(self._width)) // 2)
        bar = self.width() - self._room
        sides = (side, max(12, side - bar))  # the bar is at the end of the line
        left, right = sides[::-1] if self.isRightToLeft() else sides
        self.body.setContentsMargins(left, px(28), right, px(24))
