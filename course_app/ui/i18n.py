"""The language of everything a person sees: chosen, installed, and changed while the app is open.

The texts are English where they are written; `resources/translations` has the others. English
needs no file, and for it nothing of Qt's translation is loaded before the first screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication

from course_app.ui.languages import ENGLISH, code_of, language_for, system_languages

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

_RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}  # for who adds one of them


class Translations(QObject):
    """Installs the translations of one language at a time; Qt tells every widget of a change."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._installed: list[QTranslator] = []
        self._is_locale_held = False
        self.language = ENGLISH

    def show(self, wanted: str) -> bool:
        """Take on a language, or "system"; tells whether it is another one than before."""
        system = system_languages()
        language = language_for(wanted, system if wanted == "system" else ())
        if language == self.language:
            self._write_dates(language, system)
            return False
        self.language = language
        app = QGuiApplication.instance()
        if not isinstance(app, QGuiApplication):
            return True
        self.end()
        if language != ENGLISH:
            self._install(app, language)
        self._write_dates(language, system)
        is_mirrored = language in _RIGHT_TO_LEFT
        app.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        )
        return True

    def end(self) -> None:
        """Take the installed translations away, as when the window closes."""
        app = QGuiApplication.instance()
        for translator in self._installed:
            if app is not None:
                app.removeTranslator(translator)
            # Not left to the garbage collector: a translator that ends while Qt looks for a text
            # waits for the lock that its own thread holds.
            shiboken6.delete(translator)
        self._installed.clear()
        self._write_dates("", ())

    def _write_dates(self, language: str, system: Sequence[str]) -> None:
        """Let dates and numbers speak this language where the system speaks another."""
        spoken = {code_of(name) for name in system if name} or {ENGLISH}
        is_held = bool(language) and spoken != {language}
        if is_held or self._is_locale_held:
            from PySide6.QtCore import QLocale  # noqa: PLC0415  not where both are the same
            from PySide6.QtWidgets import QApplication  # noqa: PLC0415

            QLocale.setDefault(QLocale(language) if is_held else QLocale.system())
            app = QApplication.instance()
            for window in app.topLevelWidgets() if isinstance(app, QApplication) else ():
                window.setLocale(QLocale())  # else a field for a date keeps its months
        self._is_locale_held = is_held

    def _install(self, app: QGuiApplication, language: str) -> None:
        """Install Qt's own texts, such as "Cancel", and then ours, which are asked first."""
        from PySide6.QtCore import QLibraryInfo, QTranslator  # noqa: PLC0415  not for English

        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in ((f"qtbase_{language}", qt), (f"course-app_{language}", None)):
            translator = QTranslator(self)
            if translator.load(name, folder or str(self._folder)):
                app.installTranslator(translator)
                self._installed.append(translator)
            else:
                shiboken6.delete(translator)
