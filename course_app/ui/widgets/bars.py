"""The bar above every screen (where am I?) and the bar below it (what can I do?)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.progress_line import ProgressLine

if TYPE_CHECKING:
    from course_app.ui.widgets.initials_mark import InitialsMark

SIDE = 32  # pixels at both sides of a screen: of its bars and of what stands between them
_INFO_SHARE = 0.4  # of a bar's width: so long, words at its end stay on one line
_STATUS_SHARE = 0.6  # of the width of the words in a bar, if they may take two lines
_AGAIN = 8  # pixels more than needed, before texts come back: else they might come and go


class TopBar(QFrame):
    """A title, a few words at the end, and a progress line where there is progress."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("top-bar")
        self._title = TextLabel("title")
        self._info = TextLabel("mute")
        self._info.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._line = ProgressLine()
        self._menu: ActionButton | None = None
        self._who: InitialsMark | None = None

        self._row = row = QHBoxLayout()
        row.addWidget(self._title, 3)
        row.addWidget(self._info, 2)
        self._layout = QVBoxLayout(self)
        self._layout.addLayout(row)
        self._layout.addWidget(self._line)
        self._line.hide()
        look.changed.connect(self._restyle)
        self._restyle()

    def show_place(self, title: str, info: str = "") -> None:
        """Say where the person is."""
        self._title.setText(title)
        self._info.setText(info)
        # Room for each as its words need it; one of them may take two lines.
        self._row.setStretchFactor(self._title, len(title) + 1)
        self._row.setStretchFactor(self._info, len(info))
        self._hold_info()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room anew."""
        super().resizeEvent(event)
        self._hold_info()

    def show_menu_button(self, ask: Callable[[QWidget], object], *, is_shown: bool) -> None:
        """Show a button for the menu while the sidebar, where it stands, is hidden."""
        if self._menu is None and is_shown:
            self._menu = menu = ActionButton(self._look, "menu", quiet=True, parent=self)
            menu.setAccessibleName(QCoreApplication.translate("Sidebar", "Menu"))
            menu.clicked.connect(lambda: ask(menu))
            self._row.insertWidget(0, menu)
        if self._menu is not None:
            self._menu.setVisible(is_shown)

    def show_learner(self, name: str, learner: str, *, is_shown: bool) -> None:
        """Show who is learning while the sidebar, where that stands, is hidden."""
        if self._who is None and is_shown:
            from course_app.ui.widgets.initials_mark import InitialsMark  # noqa: PLC0415  narrow

            self._who = InitialsMark(self._look, self, size=32)
            self._row.insertWidget(1, self._who)
        if self._who is not None:
            self._who.setVisible(is_shown)
            self._who.show_name(name, learner)
            self._who.setToolTip(name)
            self._who.setAccessibleName(name)

    def show_progress(self, share: float | None, words: str = "") -> None:
        """Show how much is done, or hide the line where nothing can be."""
        self._line.setVisible(share is not None)
        if share is not None:
            self._line.set_share(share, words)

    def _hold_info(self) -> None:
        """Keep the words at the end on one line, unless the title would have no room."""
        words = self._info.fontMetrics().horizontalAdvance(self._info.text()) + 1
        self._info.setMinimumWidth(words if words <= self.width() * _INFO_SHARE else 0)

    def _restyle(self) -> None:
        px = self._look.px
        self._hold_info()
        self._layout.setContentsMargins(SIDE, 10, SIDE, 10)
        self._layout.setSpacing(px(6))
        self.setMinimumHeight(60)


class ActionBar(QFrame):
    """Buttons at the start, a few words, buttons at the end; the filled one is the last.

    With `buttons_first`, the few words give way before the buttons lose theirs.
    """

    def __init__(
        self, look: Look, parent: QWidget | None = None, *, buttons_first: bool = False
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._is_buttons_first = buttons_first
        self.setObjectName("action-bar")
        self._rows = QVBoxLayout(self)
        self._layout = QHBoxLayout()
        self._rows.addLayout(self._layout)
        self._is_status_above = False
        self._is_short = False
        self._buttons: list[ActionButton] = []
        self._kept: list[ActionButton] = []
        self._start = QHBoxLayout()
        self._end = QHBoxLayout()
        self._words = ""  # of the status, where it has room for all of them
        self.status = TextLabel("mute")
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._start.addStretch(1)
        self._layout.addLayout(self._start)
        self._layout.addWidget(self.status, 1)
        self._layout.addLayout(self._end)
        look.changed.connect(self._restyle)
        self._restyle()

    def add_start(self, *buttons: ActionButton) -> None:
        """Add buttons at the start, such as Back; they lose their texts where room is short."""
        for button in buttons:
            self._start.insertWidget(len(self._buttons), button)
            self._buttons.append(button)

    def add_end(self, *buttons: ActionButton) -> None:
        """Add buttons at the end, such as Next; they keep their texts."""
        for button in buttons:
            self._end.addWidget(button)
            self._kept.append(button)

    def show_status(self, words: str, role: str = "mute") -> None:
        """Say a few words, such as whether all is kept; `role` is a label's."""
        self._words = words
        self.status.set_role(role)
        self.fit()

    @property
    def last_at_start(self) -> ActionButton:
        """The last button at the start."""
        return self._buttons[-1]

    @property
    def buttons(self) -> tuple[ActionButton, ...]:
        """All buttons, in the order in which they stand."""
        return (*self._buttons, *self._kept)

    def event(self, event: QEvent) -> bool:
        """Make room again where a button has another text now."""
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return is_done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make room where it is short."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show the texts of all buttons; where room is short, only icons at the start.

        Where that is not enough, only icons at the end, too, one after another: the last, which
        goes on, keeps its text for as long as it can, and the filled one always.
        """
        shown = [b for b in (*self._buttons, *self._kept) if not b.isHidden()]
        gap = self._look.px(12)
        words = 0.0 if self._is_buttons_first else self._status_width(self._shortest)
        words *= 1 if self._is_saved else _STATUS_SHARE
        needed = sum(button.full_width() + gap for button in shown) + words + 2 * SIDE
        self._is_short = needed + (_AGAIN if self._is_short else 0) > self.width()
        for button in self._buttons:
            button.set_compact(is_compact=self._is_short)
        at_start = [button for button in self._buttons if not button.isHidden()]
        over = 2 * SIDE + sum(button.sizeHint().width() + gap for button in at_start)
        over += sum(b.full_width() + gap for b in self._kept if not b.isHidden()) - self.width()
        for button in self._kept:
            whole, is_filled = button.full_width(), button.property("primary") == "true"
            button.set_compact(is_compact=self._is_short and over > 0 and not is_filled)
            if not button.isHidden():
                over -= whole - button.sizeHint().width()
        self._fit_status(shown)

    def _fit_status(self, shown: list[ActionButton]) -> None:
        """Say "Saved" on one line or not at all; what is not saved stands above.

        Other words may take two lines, and are left out where they would take three.
        """
        gap = self._look.px(12)
        room = self.width() - 2 * SIDE - sum(button.sizeHint().width() + gap for button in shown)
        lines = 1 if self._is_saved else 2
        is_short = self._is_saved and self._status_width(self._words) > room
        words = self._shortest if is_short else self._words
        if self.status.text() != words:
            self.status.setText(words)
        self.status.setToolTip(self._words if is_short else "")
        self.status.setAccessibleName(self._words if is_short else "")
        is_wide = self._status_width(words) > lines * max(0, room - (lines - 1) * gap)
        is_urgent = self.status.property("role") == "unsaved"
        self.status.setVisible(not is_wide or is_urgent)
        is_above = is_wide and is_urgent
        if is_above != self._is_status_above:
            self._is_status_above = is_above
            if is_above:
                self._layout.removeWidget(self.status)
                self._rows.insertWidget(0, self.status)
            else:
                self._rows.removeWidget(self.status)
                self._layout.insertWidget(1, self.status, 1)
        is_beside = self.status.isVisibleTo(self) and not is_above
        self._layout.setStretch(0, 0 if is_beside else 1)

    @property
    def _is_saved(self) -> bool:
        return bool(self.status.property("role") == "saved")

    @property
    def _shortest(self) -> str:
        """The fewest words that say it."""
        if not self._is_saved:
            return self._words
        words = QCoreApplication.translate("saved", "Saved ✓")
        return words.replace(" ✓", "\N{NO-BREAK SPACE}✓")

    def _status_width(self, words: str) -> int:
        """Give the room that words need on one line."""
        return self.status.fontMetrics().horizontalAdvance(words) + 2 if words else 0

    def _restyle(self) -> None:
        px = self._look.px
        self._rows.setContentsMargins(SIDE, 10, SIDE, 10)
        for layout in (self._rows, self._layout, self._start, self._end):
            layout.setSpacing(px(12))
