"""The place "about": finds out the versions and the folder, and shows them."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from course_app import __version__
from course_app.course.model import Source
from course_app.ui.context import Context
from course_app.ui.screens.about import AboutScreen, Facts
from course_app.ui.way_back import WayBack

# What ships with the app: the name in its package, the name to show, the licence.
_PARTS = (
    ("PySide6-Essentials", "PySide6 (Qt)", "LGPL 3"),
    ("Markdown", "Markdown", "BSD"),
    ("fsrs", "FSRS", "MIT"),
    ("defusedxml", "defusedxml", "PSF"),
    ("pyrage", "pyrage (age)", "MIT"),
    ("XlsxWriter", "XlsxWriter", "BSD"),
    ("segno", "Segno (QR)", "BSD"),
    ("appdirs", "appdirs", "MIT"),
    ("font-source-serif-pro", "Source Serif Pro", "OFL 1.1"),
    ("font-source-sans-pro", "Source Sans Pro", "OFL 1.1"),
)


def make_place(context: Context) -> AboutPlace:
    """Make the place for one learner."""
    return AboutPlace(context)


class AboutPlace(QObject):
    """Shows what this app is, and returns to the screen before."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._screen: AboutScreen | None = None
        self._way = WayBack(context)

    def open(self, value: str = "") -> None:
        """Show it."""
        del value
        window = self._context.window
        if self._screen is None:
            self._screen = AboutScreen(self._context.look, self._facts(), window.stack)
            self._screen.back_requested.connect(self._way.uncover)
            self._screen.folder_requested.connect(self._open_folder)
        self._way.remember(self._screen)
        window.show_screen(self._screen)

    def close(self) -> None:
        """Let go of the screen."""
        if self._screen is not None:
            self._context.window.drop_screen(self._screen)
            self._screen = None
        self.deleteLater()

    def _facts(self) -> Facts:
        course = self._context.course
        python = ".".join(map(str, sys.version_info[:3]))
        return Facts(
            app=__version__,
            course=course.title,
            course_version=course.version,
            course_licence=course.licence,
            source=_source_words(course.source),
            data=str(self._context.store.folder),
            parts=((f"Python {python}", "PSF"), *(_part(*part) for part in _PARTS)),
        )

    def _open_folder(self) -> None:
        folder = Path(self._context.store.folder)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _source_words(source: Source) -> str:
    said = [source.author, source.title, str(source.year) if source.year else ""]
    return ", ".join(word for word in said if word)


def _part(package: str, name: str, licence: str) -> tuple[str, str]:
    try:
        return f"{name} {metadata.version(package)}", licence
    except metadata.PackageNotFoundError:  # in a frozen program
        return name, licence
