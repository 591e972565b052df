"""When nobody has used the laptop for a while: the next one should be asked who they are."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

_LOOK_EVERY = 15_000  # ms
_MINUTE = 60_000
_SIGNS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
        QEvent.Type.FocusIn,
    }
)


class IdleWatch(QObject):
    """Looks for keys, mouse and touch at the window as a whole, which few events reach.

    Signals:
        idle: nobody has done anything for the time that was set.
    """

    idle = Signal()

    def __init__(self, window: QWidget, monotonic: Callable[[], int], parent: QObject) -> None:
        """Watch a window that is shown; `monotonic` gives ms."""
        super().__init__(parent)
        self._monotonic = monotonic
        self._minutes = 0
        self._last = monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        handle = window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def wait_for(self, minutes: int) -> None:
        """Say `idle` after so many minutes; 0 for never."""
        self._minutes = minutes
        self._last = self._monotonic()
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def look(self) -> None:
        """See whether the time is over."""
        if self._minutes and self._monotonic() - self._last >= self._minutes * _MINUTE:
            self._last = self._monotonic()
            self.idle.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take note of what a person does, and leave it to the window."""
        if event.type() in _SIGNS:
            self._last = self._monotonic()
        return False
