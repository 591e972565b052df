"""Backups: what there is to go back to, and what going back means, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
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


class RestoreScreen(QWidget):
    """A list of backups, the latest first.

    Signals:
        back_up_requested: make a backup now.
        check_requested: read the whole file and say how it is.
        restore_requested: the position of a backup to go back to.
        left: back to where one came from.
    """

    back_up_requested = Signal()
    check_requested = Signal()
    restore_requested = Signal(int)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._means: Sequence[str] = ()
        self._top = TopBar(look, self)
        column = Column(look, _WIDTH, self)
        self._intro = TextLabel("body", column.page)
        self.list = RowList(look, column.page)
        self._card = Card("notice", column.page)
        self._mean = TextLabel("feedback", self._card)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left", parent=self._bar)
        self._check = ActionButton(look, "check", parent=self._bar)
        self._make = ActionButton(look, "saved", primary=True, parent=self._bar)
        self._go = ActionButton(look, "repeat", parent=self._bar)  # never what is pressed first
        self._bar.add_start(self._back, self._check)
        self._bar.add_end(self._make, self._go)
        self._inside = QVBoxLayout(self._card)
        self._inside.addWidget(self._mean)
        self._column = column.body
        self._column.addWidget(self._intro)
        self._column.addWidget(self.list, 1)
        self._column.addWidget(self._card)
        stack_parts(self, self._top, column, self._bar)
        self._back.clicked.connect(self.left)
        self._check.clicked.connect(self.check_requested)
        self._make.clicked.connect(self.back_up_requested)
        self._go.clicked.connect(self._on_go)
        self.list.moved.connect(lambda _row: self._retranslate())
        set_focus_order(self.list, self._back, self._check, self._make, self._go)
        self.setFocusProxy(self.list)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_backups(self, rows: Sequence[ListRow], means: Sequence[str]) -> None:
        """Show the backups; `means` says of each what going back to it does, "" for a bad one."""
        self._means = means
        self.list.show_rows(rows)
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_go(self) -> None:
        if self.list.current:
            self.restore_requested.emit(int(self.list.current))

    def _retranslate(self) -> None:
        self._top.show_place(self.tr("Backups"))
        self.list.setAccessibleName(self.tr("Backups, the latest first"))
        self._back.setText(self.tr("Back"))
        self._check.setText(self.tr("Check the file"))
        self._make.setText(self.tr("Make a backup now"))
        row = next((each for each in self.list.rows if each.id == self.list.current), None)
        mean = self._means[int(row.id)] if row is not None else ""
        self._card.setVisible(bool(mean))
        self._mean.setText(mean)
        self._go.setVisible(bool(self.list.rows))
        self._go.setEnabled(bool(mean))
        self._go.setText(self.tr("Go back to this backup"))
        if self.list.rows:
            text = self.tr("A copy of everything is made each day, and before larger changes.")
        else:
            text = self.tr(
                "There is no backup yet. One is made each day by itself, or press “{button}”."
            ).format(button=self.tr("Make a backup now"))
        self._intro.setText(text)

    def _restyle(self) -> None:
        px = self._look.px
        self.list.set_least(px(_LEAST))
        self._column.setSpacing(px(12))
        self._inside.setContentsMargins(px(16), px(10), px(16), px(10))
