"""Reading aloud in one window: looks for a voice once it may be wanted, and offers it.

Nothing is looked for before a page or a question has been on the screen for a moment, and the
voice is asked in a process of its own, so that neither the start nor a page waits for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeGuard

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from course_app.ui.aloud.voice import Voice
    from course_app.ui.i18n import Translations
    from course_app.ui.screens.quiz import QuizScreen
    from course_app.ui.screens.reader import ReaderScreen
    from course_app.ui.settings import Settings
    from course_app.ui.theme import Look
    from course_app.ui.window import MainWindow

REST = 600  # ms after a screen came: its page is painted, the next one prepared
SPEED = "reading_speed"
_READABLE = {"ReaderScreen", "QuizScreen"}
_RATES = {"slower": -0.4, "normal": 0.0, "faster": 0.4}


def _is_readable(screen: QWidget | None) -> TypeGuard[ReaderScreen | QuizScreen]:
    """Tell whether a screen can be read aloud, without loading one that was not shown."""
    return type(screen).__name__ in _READABLE


class Aloud(QObject):
    """Gives each page and question its button, once there is a voice for it.

    Signals:
        found: there is a voice, or there is none any more (`has_voice`).
    """

    found = Signal()

    def __init__(
        self, window: MainWindow, look: Look, settings: Settings, translations: Translations
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._settings = settings
        self._translations = translations
        self._voice: Voice | None = None
        self._has_looked = False
        self.spoken: frozenset[str] = frozenset()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.look_for_voice)
        window.stack.currentChanged.connect(self._on_screen_changed)
        self._on_screen_changed()

    @property
    def has_voice(self) -> bool:
        """Whether anything can be read aloud."""
        return bool(self.spoken)

    @property
    def ours(self) -> str:
        """The language of the interface."""
        return self._translations.language

    def rate(self) -> float:
        """How fast things are said."""
        return _RATES[self._settings.text(SPEED)]

    def look_for_voice(self) -> None:
        """Ask once which languages there are; `found` tells."""
        if self._has_looked:
            return
        self._has_looked = True
        from course_app.ui.aloud.voice import find_voice  # noqa: PLC0415  after the page

        self._voice = find_voice(self)
        if self._voice is not None:
            self._voice.found.connect(self._on_found)
            self._voice.look()

    def close(self) -> None:
        """Be silent, and let go of the voice."""
        self._has_looked = True
        self._rest.stop()
        if self._voice is not None:
            self._voice.close()

    def _on_screen_changed(self) -> None:
        screen = self._window.stack.currentWidget()
        if not _is_readable(screen):
            self._rest.stop()
        elif not self._has_looked:
            self._rest.start()
        else:
            self._offer(screen)

    def _on_found(self, languages: frozenset[str]) -> None:
        if languages == self.spoken:
            return
        self.spoken = languages
        self.found.emit()
        self._offer(self._window.stack.currentWidget())

    def _offer(self, screen: QWidget) -> None:
        """Give a screen its button; it shows itself where there is a voice for what is there."""
        if self._voice is None or not self.spoken:
            return
        from course_app.ui.aloud.control import AloudControl  # noqa: PLC0415  as above

        if _is_readable(screen) and screen.findChild(AloudControl) is None:
            control = AloudControl(screen, self._look, self._voice, self)
            control.broken.connect(self._on_broken)
            self.found.connect(control.show_offer)

    def _on_broken(self) -> None:
        """Say it, and offer it no more until the next start."""
        from course_app.ui.widgets.notice_bar import Notice  # noqa: PLC0415  seldom

        words = QCoreApplication.translate(
            "Aloud",
            "The voice of this laptop does not answer. Close the app and open it again, then it "
            "is looked for once more. Your work is saved.",
        )
        self._on_found(frozenset())
        self._window.show_notice(Notice("voice", words, is_warning=True))
