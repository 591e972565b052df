"""The frame of the facilitator's side: the list of its pages, and one screen beside it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from course_app.ui.facilitator.pages import PAGES
from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.labels import TextLabel

_WIDTH = 232  # at 100 % text
_NARROW = 4.2  # only icons are shown when the window is narrower than this many lists
_ROW = 44
_AIR, _TIGHT = (20, 12, 16), (14, 8, 12)  # pixels above, between and below the parts of the side
_ID = Qt.ItemDataRole.UserRole


class ShellScreen(QWidget):
    """The list of pages at the side, and what they show.

    Signals:
        page_chosen: the id of a page.
        leave_requested: lock and leave.
    """

    page_chosen = Signal(str)
    leave_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_compact = self._is_tight = False
        self._side = QFrame(self)
        self._side.setObjectName("sidebar")
        self._title = TextLabel("label", self._side)
        self._list = QListWidget(self._side)
        self._list.setProperty("role", "pages")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._leave = ActionButton(look, "lock", quiet=True, parent=self._side)
        self.stack = QStackedWidget(self)
        for page in PAGES:
            item = QListWidgetItem(self._list)
            item.setData(_ID, page)

        self._side_layout = QVBoxLayout(self._side)
        self._side_layout.addWidget(self._title)
        self._side_layout.addWidget(self._list, 1)
        self._side_layout.addWidget(self._leave)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._side)
        layout.addWidget(self.stack, 1)
        self._list.itemClicked.connect(self._on_item_pressed)
        self._list.itemActivated.connect(self._on_item_pressed)
        self._leave.clicked.connect(self.leave_requested)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_screen(self, screen: QWidget, *, is_whole: bool = False) -> None:
        """Show a page's screen and give it the keyboard."""
        if self.stack.indexOf(screen) < 0:
            self.stack.addWidget(screen)
        self._side.setVisible(not is_whole)
        self.stack.setCurrentWidget(screen)
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_current(self, page: str) -> None:
        """Mark the page that is shown."""
        for row in range(self._list.count()):
            if self._list.item(row).data(_ID) == page:
                self._list.setCurrentRow(row)

    def keys(self) -> Sequence[tuple[str, str]]:
        """Give the keys of the screen that is shown, for F1."""
        own = getattr(self.stack.currentWidget(), "keys", None)
        return own() if callable(own) else ()

    def focus_list(self) -> None:
        """Give the keyboard to the list of pages."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to the screen; a focus proxy would let Tab skip the list."""
        super().focusInEvent(event)
        screen = self.stack.currentWidget() or self._list
        screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that no page has a use for goes to the list of pages, and from there leaves."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._list.hasFocus() or self._side.isHidden():
            self.leave_requested.emit()
        else:
            self.focus_list()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the page where the window is narrow."""
        super().resizeEvent(event)
        is_compact = event.size().width() < _NARROW * self._look.px(_WIDTH)
        is_other = is_compact != self._is_compact
        self._is_compact = is_compact
        is_tight = self._needs_tight()
        if is_other or is_tight != self._is_tight:
            self._is_tight = is_tight
            self._restyle()
            self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _needs_tight(self) -> bool:
        """Say whether all pages are seen at once with less air, but not with more."""
        px = self._look.px
        needed = px(_ROW) * self._list.count() + self._leave.sizeHint().height()
        gaps = 1
        if not self._is_compact:
            needed, gaps = needed + self._title.sizeHint().height(), 2
        least, most = (needed + px(a) + gaps * px(b) + px(c) for a, b, c in (_TIGHT, _AIR))
        return least <= self.height() < most

    def _on_item_pressed(self, item: QListWidgetItem) -> None:
        self.page_chosen.emit(item.data(_ID))

    def _restyle(self) -> None:
        px = self._look.px
        if self.width() > 0 and self.isVisible():
            self._is_compact = self.width() < _NARROW * px(_WIDTH)
            self._is_tight = self._needs_tight()
        self._side.setFixedWidth(px(64) if self._is_compact else px(_WIDTH))
        self._title.setVisible(not self._is_compact)
        self._leave.set_compact(is_compact=self._is_compact)
        side = px(8) if self._is_compact else px(12)
        above, between, below = (px(each) for each in (_TIGHT if self._is_tight else _AIR))
        self._side_layout.setContentsMargins(side, above, side, below)
        self._side_layout.setSpacing(between)
        self._title.setContentsMargins(px(8), 0, px(8), 0)
        self._list.setIconSize(QSize(px(20), px(20)))
        self._list.setSpacing(0)
        for row in range(self._list.count()):
            item = self._list.item(row)
            entry = PAGES[item.data(_ID)]
            item.setIcon(self._look.icon(entry.icon))
            item.setSizeHint(QSize(px(44), px(_ROW)))

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Facilitator"))
        self._list.setAccessibleName(self.tr("Pages for the facilitator"))
        self._leave.setText(self.tr("Lock and leave"))
        for row in range(self._list.count()):
            item = self._list.item(row)
            words = QCoreApplication.translate("facilitator", PAGES[item.data(_ID)].words)
            item.setText("" if self._is_compact else words)
            item.setToolTip(words if self._is_compact else "")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
