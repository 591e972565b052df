"""F1: the keys of the screen one comes from, then those that work everywhere."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from course_app.ui.screen_keys import KeyLine, keys_everywhere
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.flow import Flow
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import stack_parts, take_out

_WIDTH = 760


class _KeyTable(Card):
    """Keys as caps, and what each does."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("card", parent)
        self._look = look
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._made: list[QWidget] = []

    def show_lines(self, lines: Sequence[KeyLine]) -> None:
        """Replace the lines."""
        take_out(self._grid, self._made)
        self._made = []
        px = self._look.px
        self._grid.setContentsMargins(px(20), px(14), px(20), px(14))
        self._grid.setHorizontalSpacing(px(20))
        self._grid.setVerticalSpacing(px(10))
        self._grid.setColumnMinimumWidth(0, px(210))
        for row, (keys, words) in enumerate(lines):
            caps = Flow(px(6), self)
            for key in keys.split("  "):
                cap = TextLabel("key", caps, wraps=False)
                cap.setText(key)
                caps.add(cap)
            caps.setAccessibleName(keys)
            said = TextLabel("body", self)
            said.setText(words)
            self._grid.addWidget(caps, row, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(said, row, 1, Qt.AlignmentFlag.AlignVCenter)
            self._made += [caps, said]


class HelpScreen(QWidget):
    """The keys, and the ways to the tour and to what this app is.

    Signals:
        back_requested: return to the screen before.
        tour_requested: show how this works.
        about_requested: show what this app is.
    """

    back_requested = Signal()
    tour_requested = Signal()
    about_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._lines: Sequence[KeyLine] = ()
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        page = self._column.page
        self._here = TextLabel("subheading", page)
        self._here_table = _KeyTable(look, page)
        self._everywhere = TextLabel("subheading", page)
        self._everywhere_table = _KeyTable(look, page)
        for widget in (self._here, self._here_table, self._everywhere, self._everywhere_table):
            self._column.body.addWidget(widget)
        self._column.body.addStretch(1)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left", parent=self._bar)
        self._tour = ActionButton(look, "play", parent=self._bar)
        self._about = ActionButton(look, "info", parent=self._bar)
        self._bar.add_start(self._back, self._tour, self._about)
        stack_parts(self, self._top, self._column, self._bar)
        self._back.clicked.connect(self.back_requested)
        self._tour.clicked.connect(self.tour_requested)
        self._about.clicked.connect(self.about_requested)
        self.setFocusProxy(self._back)
        look.changed.connect(self._retranslate)
        self._retranslate()

    def show_keys(self, lines: Sequence[KeyLine]) -> None:
        """Show the keys of the screen before; only those of every screen where it has none."""
        self._lines = lines
        self._retranslate()
        self._column.to_top()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return with Esc or with F1 once more; scroll with the arrows."""
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_F1}:
            self.back_requested.emit()
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_Space}:
            self._column.scroll_page(1)
        elif event.key() == Qt.Key.Key_PageUp:
            self._column.scroll_page(-1)
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self._column.scroll_by(2 if event.key() == Qt.Key.Key_Down else -2)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._top.show_place(self.tr("Help"), self.tr("Everything works without a mouse"))
        self._here.setText(self.tr("Keys of this screen"))
        self._everywhere.setText(self.tr("Keys of every screen"))
        self._here.setVisible(bool(self._lines))
        self._here_table.setVisible(bool(self._lines))
        self._here_table.show_lines(self._lines)
        self._everywhere_table.show_lines(keys_everywhere())
        self._back.setText(self.tr("Back"))
        self._tour.setText(self.tr("How this works"))
        self._about.setText(self.tr("About this app"))
        self._column.body.setSpacing(self._look.px(14))
        self._bar.fit()
