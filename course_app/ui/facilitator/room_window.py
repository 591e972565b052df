"""The window for the room: on the projector, or over everything with a strip for the facilitator.

The strip is seen by the room as well, so it has times and keys only: never a name, never what
is right.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from course_app.ui.facilitator.room_view import RoomView
from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.screen_layout import stack_parts


class Wall(Protocol):
    """A screen, as Qt knows it."""

    def geometry(self) -> QRect:
        """Give where it is."""


def all_screens() -> Sequence[Wall]:
    """Give the screens of this moment."""
    return QGuiApplication.screens()


class RoomScreens(QObject):
    """Knows which screens there are; a projector may come and go at any time.

    Signals:
        changed: a screen was plugged or unplugged.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        screens: Callable[[], Sequence[Wall]] | None = None,
    ) -> None:
        super().__init__(parent)
        self._screens = screens or all_screens
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.changed)
            app.screenRemoved.connect(self.changed)

    def second(self, window: QWidget) -> Wall | None:
        """Give a screen on which a window is not, or None where there is only one."""
        middle = window.frameGeometry().center()
        others = [each for each in self._screens() if not each.geometry().contains(middle)]
        return others[0] if others and len(self._screens()) > 1 else None

    def first(self, window: QWidget) -> Wall | None:
        """Give the screen on which a window is, or the only one."""
        middle = window.frameGeometry().center()
        listed = self._screens()
        inside = (each for each in listed if each.geometry().contains(middle))
        return next(inside, None) or (listed[0] if listed else None)


class PrivateStrip(QFrame):
    """Times and three keys, where the room's window covers the facilitator's notes.

    Signals:
        notes_requested, blank_requested, next_requested: its buttons.
    """

    notes_requested = Signal()
    blank_requested = Signal()
    next_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setObjectName("action-bar")
        self._words = TextLabel("mute", self, wraps=False)
        self._notes = ActionButton(look, "arrow-left", parent=self)
        self._blank = ActionButton(look, "hide", parent=self)
        self._next = ActionButton(look, "arrow-right", icon_after=True, parent=self)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._notes)
        self._layout.addWidget(self._words, 1)
        self._layout.addWidget(self._blank)
        self._layout.addWidget(self._next)
        for button, signal in (
            (self._notes, self.notes_requested),
            (self._blank, self.blank_requested),
            (self._next, self.next_requested),
        ):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys are the window's
            button.clicked.connect(signal)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def say(self, words: str) -> None:
        """Show times, and what was typed of a count."""
        self._words.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _restyle(self) -> None:
        px = self._look.px
        self._layout.setContentsMargins(px(12), px(4), px(12), px(4))
        self._layout.setSpacing(px(12))

    def _retranslate(self) -> None:
        self._notes.setText(self.tr("Notes (Esc)"))
        self._blank.setText(self.tr("Blank (B)"))
        self._next.setText(self.tr("Next"))


class RoomWindow(QWidget):
    """A window of its own for the room.

    Signals:
        typed: a key (int) and its text; the presenter knows what it means.
        notes_requested, blank_requested, next_requested: the strip's buttons.
    """

    typed = Signal(int, str)
    notes_requested = Signal()
    blank_requested = Signal()
    next_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.view = RoomView(look, self)
        self.strip = PrivateStrip(look, self)
        stack_parts(self, None, self.view, self.strip)
        self.strip.hide()
        self.strip.notes_requested.connect(self.notes_requested)
        self.strip.blank_requested.connect(self.blank_requested)
        self.strip.next_requested.connect(self.next_requested)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)  # noqa: FBT003  Qt's
        self._is_alone = False
        self._retranslate()

    @property
    def is_alone(self) -> bool:
        """Whether it covers the facilitator's notes, since there is one screen."""
        return self._is_alone

    def place(self, wall: QRect, *, is_alone: bool) -> None:
        """Fill a screen; alone it has the strip and the keyboard."""
        self._is_alone = is_alone
        self.strip.setVisible(is_alone)
        self.view.setCursor(Qt.CursorShape.ArrowCursor if is_alone else Qt.CursorShape.BlankCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not is_alone)
        if self.isVisible() and self.geometry() == wall:
            return
        self.hide()
        self.setGeometry(wall)
        self.showFullScreen()
        if is_alone:
            self.activateWindow()
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand keys to the presenter: this window has no meaning of its own for them."""
        self.typed.emit(event.key(), event.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go back to the notes; the presenter decides when it ends."""
        event.ignore()
        self.notes_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("For the room"))
