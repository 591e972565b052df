"""Results on a USB stick: save them there, and for a facilitator also bring them in."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from course_app.ui.theme import Look
from course_app.ui.usb_cards import BringCard, SaveCard
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.screen_layout import stack_parts

_WIDTH = 760


class UsbScreen(QWidget):
    """The cards, and below them how far the work in hand is.

    Signals:
        stop_requested: stop the work in hand.
        back_requested: leave; only where the screen was made with a way back.
    """

    stop_requested = Signal()
    back_requested = Signal()

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, is_for_facilitator: bool
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._is_for_facilitator = is_for_facilitator
        self._before: QWidget | None = None  # what had the keyboard before it waited
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        self.save_card = SaveCard(look, self._column.page, has_folder=is_for_facilitator)
        self.bring_card = BringCard(look, self._column.page)
        self._column.body.addWidget(self.save_card)
        self._column.body.addWidget(self.bring_card)
        self._column.body.addStretch(1)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left")
        self._stop = ActionButton(look, "cross")
        self._bar.add_start(self._back)
        self._bar.add_end(self._stop)
        stack_parts(self, self._top, self._column, self._bar)
        self.bring_card.setVisible(is_for_facilitator)
        self._back.setVisible(not is_for_facilitator)
        self._bar.setVisible(not is_for_facilitator)
        self._stop.hide()
        self._back.clicked.connect(self.back_requested)
        self._stop.clicked.connect(self.stop_requested)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing else be begun while something is done, and offer to stop it.

        The keyboard waits at the page, where a second Enter stops nothing, and comes back to
        what was pressed.
        """
        now = self.focusWidget()
        has_keyboard = now is not None and now.hasFocus()
        if is_busy and has_keyboard and now is not self._column:
            self._before = now
            self._column.setFocus(Qt.FocusReason.OtherFocusReason)
        self.save_card.show_busy(is_busy=is_busy)
        self.bring_card.show_busy(is_busy=is_busy)
        if not is_busy and has_keyboard and now in {self._column, self._stop}:
            before = self._before if self._before and self._before.isEnabled() else None
            (before or self.save_card.focus_widget()).setFocus(Qt.FocusReason.OtherFocusReason)
        self._stop.setVisible(is_busy)
        self._bar.setVisible(is_busy or not self._is_for_facilitator)
        if not is_busy:
            self._top.show_progress(None)

    def show_share(self, share: float) -> None:
        """Show how much of the work in hand is done."""
        words = self.tr("{count} per cent done").format(count=int(100 * share))
        self._top.show_progress(share, words)

    def show_told(self, card: QWidget) -> None:
        """Scroll to what has come of it."""
        self._column.show_soon(card, self)

    def focusInEvent(self, event: object) -> None:
        """Hand the keyboard to what is most likely wanted."""
        self.save_card.focus_widget().setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back where there is a way back."""
        if event.key() == Qt.Key.Key_Escape and not self._is_for_facilitator:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _restyle(self) -> None:
        self._column.body.setSpacing(self._look.px(20))

    def _retranslate(self) -> None:
        self._top.show_place(self.tr("Results on a USB stick"))
        self._back.setText(self.tr("Back"))
        self._stop.setText(self.tr("Stop"))
