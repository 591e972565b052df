"""The button "Read aloud" of a screen, its keys, and what stops the voice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from course_app.ui.aloud.parts import Part
from course_app.ui.aloud.speaker import Speaker
from course_app.ui.aloud.voice import Voice
from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton

if TYPE_CHECKING:  # each is loaded when it is first shown
    from course_app.ui.screens.quiz import QuizScreen
    from course_app.ui.screens.reader import ReaderScreen

KEYS = "Ctrl+R"
KEYS_FROM_TOP = "Ctrl+Shift+R"
MARK = "reads_aloud"  # a property of a screen that has these keys now, for F1


class Manner(Protocol):
    """How things are said: what a screen asks its owner."""

    @property
    def spoken(self) -> frozenset[str]:
        """The languages that the voice has."""

    @property
    def ours(self) -> str:
        """The language of the interface."""

    def rate(self) -> float:
        """How fast, from -1 to 1."""


class AloudControl(QObject):
    """Stands at one screen for as long as that is there.

    Signals:
        broken: the voice does not speak any more.
    """

    broken = Signal()

    def __init__(
        self, screen: ReaderScreen | QuizScreen, look: Look, voice: Voice, manner: Manner
    ) -> None:
        super().__init__(screen)
        self._screen = screen
        self._speaker = speaker = Speaker(voice, manner.rate, self)
        self._manner = manner
        self._button = ActionButton(look, "aloud", parent=screen.bar)
        self._button.clicked.connect(self._on_pressed)
        before = screen.bar.last_at_start
        screen.bar.add_start(self._button)
        QWidget.setTabOrder(before, self._button)
        self._shortcuts = [
            self._shortcut(KEYS, self._on_pressed),
            self._shortcut(KEYS_FROM_TOP, self._on_from_top),
        ]
        screen.content_changed.connect(self._on_content_changed)
        screen.check_answered.connect(self._on_check_answered)
        self._answered: QWidget | None = None  # a question of the page, not heard since
        screen.installEventFilter(self)
        speaker.changed.connect(self._show_state)
        speaker.reached.connect(self._on_reached)
        speaker.broken.connect(self.broken)
        look.changed.connect(speaker.mark_again)
        self.show_offer()

    def show_offer(self) -> None:
        """Show the button where there is a voice for what is on the screen."""
        can_read = self._screen.language in self._manner.spoken
        self._screen.setProperty(MARK, can_read)
        self._button.setVisible(can_read)
        for shortcut in self._shortcuts:
            shortcut.setEnabled(can_read)
        self._show_state()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be silent when the screen goes: another one, another learner, or the window closes."""
        if event.type() == QEvent.Type.Hide:
            self._speaker.stop()
        elif event.type() == QEvent.Type.LanguageChange:
            self._show_state()
        return super().eventFilter(watched, event)

    def _parts(self) -> Sequence[Part]:
        parts = self._screen.parts(self._manner.ours)
        return [part for part in parts if part.language in self._manner.spoken]

    def _on_pressed(self) -> None:
        speaker = self._speaker
        if speaker.state == "speaking":
            speaker.pause()
        elif speaker.state == "paused":
            speaker.go_on()
        else:
            self._begin()

    def _begin(self) -> None:
        """Begin at a question that was just answered, at selected words, or at the top."""
        parts = self._parts()
        answered, self._answered = self._answered, None
        wanted = (
            at
            for at, part in enumerate(parts)
            if part.is_chosen() or (answered is not None and answered.isAncestorOf(part.at))
        )
        self._speaker.begin(parts, next(wanted, 0))

    def _on_check_answered(self, check: QWidget) -> None:
        """Read what became of the answer, now or when the learner asks for it."""
        self._answered = check
        part = self._speaker.part
        if part is not None and not check.isAncestorOf(part.at):
            return
        if self._speaker.state == "speaking":
            self._begin()
        else:
            self._speaker.stop()

    def _on_from_top(self) -> None:
        self._speaker.begin(self._parts())

    def _on_content_changed(self) -> None:
        """Stop; in a quiz what became of the answer is read where the question was."""
        was_speaking = self._speaker.state == "speaking"
        self._answered = None
        self._speaker.stop()
        self.show_offer()
        if was_speaking and self._screen.is_answered:
            self._speaker.begin(self._parts())

    def _on_reached(self, part: Part) -> None:
        self._screen.column.show_box(part.at, part.box())

    def _show_state(self) -> None:
        state = self._speaker.state
        if state == "speaking":
            icon, words, tip = "pause", self.tr("Pause"), self.tr("Pause reading aloud ({keys})")
        elif state == "paused":
            icon, words, tip = "aloud", self.tr("Read on"), self.tr("Read on aloud ({keys})")
        elif self._screen.is_page:
            icon, words = "aloud", self.tr("Read aloud")
            tip = self.tr("Read this page aloud, or from the words that you marked on ({keys})")
        else:
            icon, words = "aloud", self.tr("Read aloud")
            tip = self.tr("Read this question aloud ({keys})")
        self._button.set_icon_name(icon)
        self._button.setText(words)
        name = self.tr("Pause reading aloud") if state == "speaking" else words
        self._button.describe(name, tip.format(keys=KEYS))
        self._screen.bar.fit()

    def _shortcut(self, keys: str, work: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._screen)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(work)
        return shortcut
