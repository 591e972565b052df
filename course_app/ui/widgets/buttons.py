"""The one factory of buttons: plain, primary (the one filled button of a screen) and quiet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from course_app.ui.theme import Look

_SAVED = 8  # pixels at each side, without a text
_ROUNDED = 2  # pixels more than a guess of the whole width, so that it is never too small


class ActionButton(QPushButton):
    """A button that says what it does; its icon follows the theme.

    Enter presses it when it has the focus, as people expect who do not know Space.
    """

    def __init__(
        self,
        look: Look,
        icon: str = "",
        *,
        primary: bool = False,
        quiet: bool = False,
        icon_after: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon_name = icon
        self._icon_after = icon_after
        self._is_compact = False
        self._text = ""
        self._name = self._tip = ""
        self._whole = ("", 0, 0)  # the last text, its width, and the button's with it
        self.setProperty("primary", "true" if primary else "false")
        self.setProperty("quiet", "true" if quiet else "false")
        self.setAutoDefault(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self._restyle)
        self._restyle()

    def setText(self, text: str) -> None:
        """Show a text, with a little room between it and the icon (Fusion leaves none)."""
        self._text = text
        if self._icon_name:
            self.setAccessibleName(self._name or text)
            self.setToolTip(self._tip or (text if self._is_compact else ""))
        if self._is_compact:
            text = ""
        elif self._icon_name:
            text = f"{text} " if self._icon_after else f" {text}"
        super().setText(text)

    def describe(self, name: str, tip: str) -> None:
        """Give screen readers more than the text, such as a state, and the pointer a tip."""
        self._name, self._tip = name, tip
        self.setText(self._text)

    def set_compact(self, *, is_compact: bool) -> None:
        """Show only the icon where there is no room; the text stays for screen readers."""
        if is_compact != self._is_compact and self._icon_name:
            if is_compact:
                self._whole = (self._text, self._text_width(), self.sizeHint().width())
            self._is_compact = is_compact
            self.setProperty("compact", "true" if is_compact else "false")
            self.style().unpolish(self)
            self.style().polish(self)
            self.setText(self._text)

    def full_width(self) -> int:
        """Give the width that it needs with its text."""
        if not self._is_compact:
            return self.sizeHint().width()
        *known, whole = self._whole
        if known == [self._text, self._text_width()]:  # a guess that is less would go to and fro
            return whole
        saved = 0 if self.property("quiet") == "true" else 2 * self._look.px(_SAVED)
        return self.sizeHint().width() + saved + self._text_width() + _ROUNDED

    def _text_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(f" {self._text}")

    def set_icon_name(self, name: str) -> None:
        """Show another icon."""
        self._icon_name = name
        self._restyle()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between enabled and disabled, and of the reading direction."""
        if event.type() in {
            QEvent.Type.EnabledChange,
            QEvent.Type.ApplicationLayoutDirectionChange,
        }:
            self._restyle()
        super().changeEvent(event)

    def _restyle(self) -> None:
        if not self._icon_name:
            return
        role = "ink"
        if not self.isEnabled():
            role = "mute"
        elif self.property("primary") == "true":
            role = "on-primary"
        self.setIcon(self._look.icon(self._icon_name, role))
        self.setIconSize(QSize(self._look.px(20), self._look.px(20)))
        if self._icon_after:
            mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self.setLayoutDirection(
                Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
            )
