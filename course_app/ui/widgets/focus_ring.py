"""The ring round what has the keyboard: one for the whole window, always seen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFocusFrame,
    QProxyStyle,
    QScrollArea,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from course_app.ui.theme import Look
from course_app.ui.widgets.answer_card import AnswerCard
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.steady_bars import hold_bars

_GAP = 2  # pixels between the control and the ring
_WIDTH = 3
_RINGED = (QAbstractButton, QComboBox)


class _RingStyle(QProxyStyle):
    """Fusion, with room for a gap between a control and the ring."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        margins = {QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin}
        if metric in margins:
            return _GAP + _WIDTH - 1
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        """Let Qt hang the ring above the control's box, whose edge would cut it."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, data)


class FocusRing(QFocusFrame):
    """Follows the focus; painted outside the control, so that it is seen on any colour.

    Cards and lists paint their own.
    """

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._home = parent
        self._style = _RingStyle("Fusion")
        self.setStyle(self._style)
        # Qt makes it a child of what it follows, or of nothing: then it would outlive its window.
        parent.destroyed.connect(self.deleteLater)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)
            self._on_focus_changed(None, app.focusWidget())  # it was there before the ring

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a rounded ring in the primary colour."""
        half = _WIDTH / 2
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._look.color("primary"), _WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.rect()).adjusted(half, half, -half, -half)
            painter.drawRoundedRect(box, 10, 10)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        is_ringed = isinstance(now, _RINGED) and not isinstance(now, AnswerCard)
        is_ringed = is_ringed or (now is not None and now.property("shows_ring") is True)
        if now is not None and not QApplication.mouseButtons():  # else the press would miss it
            _bring_into_sight(now)  # first: Qt leaves a ring hidden that begins out of sight
        self.setWidget(now if is_ringed else None)  # type: ignore[arg-type] # Qt takes None
        if not is_ringed and isValid(self._home):
            self.setParent(self._home)  # it would go with a dialog that had the keyboard
        if now is not None:
            hold_bars(now.window())


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll to what has the keyboard; Qt does so only where the focus was inside before."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea) and widget is not parent.viewport():
            if widget.height() < parent.viewport().height():
                if isinstance(parent, Column):
                    parent.bring_into_sight(widget)
                else:
                    parent.ensureWidgetVisible(widget)
            return
        parent = parent.parentWidget()
