"""A strip above the screen with one sentence, and at most one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.labels import TextLabel

_ICON = 24


class Notice(NamedTuple):
    """What is said; `button` and `work` where something can be done about it."""

    key: str  # one notice replaces an earlier one of any key; the key says which one is over
    words: str
    is_warning: bool = True
    button: str = ""
    work: Callable[[], object] | None = None


class NoticeBar(QFrame):
    """Never takes the keyboard; it is announced, and stays until it is over or put away.

    Signals:
        put_away: the person has read it.
    """

    put_away = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.notice: Notice | None = None
        self.setObjectName("notice-bar")
        self._icon = QLabel(self)
        self._words = TextLabel("feedback", self)
        self._button = ActionButton(look, parent=self)
        self._away = ActionButton(look, "cross", quiet=True, parent=self)
        self._layout = QHBoxLayout(self)
        self._layout.addWidget(self._icon)
        self._layout.addWidget(self._words, 1)
        self._layout.addWidget(self._button)
        self._layout.addWidget(self._away)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._button.clicked.connect(self._on_button)
        self._away.clicked.connect(self.put_away)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def show_notice(self, notice: Notice) -> None:
        """Say this now."""
        is_new = self.notice is None or self.notice.words != notice.words
        self.notice = notice
        self.setProperty("role", "notice-bar" if notice.is_warning else "good-bar")
        self.style().unpolish(self)
        self.style().polish(self)
        self._words.setText(notice.words)
        self._button.setText(notice.button)
        self._button.setVisible(bool(notice.button))
        self._restyle()
        if is_new:
            announce(self, notice.words)

    def end_good_news(self) -> None:
        """Put away what is no warning: the person has gone on."""
        if self.notice is not None and not self.notice.is_warning:
            self.notice = None
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_button(self) -> None:
        if self.notice is not None and self.notice.work is not None:
            self.notice.work()

    def _retranslate(self) -> None:
        self._away.setAccessibleName(self.tr("Put this message away"))
        self._away.setToolTip(self.tr("Put this message away"))

    def _restyle(self) -> None:
        px = self._look.px
        is_good = self.notice is not None and not self.notice.is_warning
        name, token = ("saved", "ok") if is_good else ("warning", "amber-edge")
        self._icon.setPixmap(self._look.icon(name, token, _ICON).pixmap(px(_ICON), px(_ICON)))
        self._layout.setContentsMargins(px(24), px(6), px(12), px(6))
        self._layout.setSpacing(px(12))
