"""How it looks: the tokens of `resources/themes.json`, at the text size that was chosen.

A theme is data: names of colours and their values. From them come the palette, one style sheet
for windows (`resources/theme.qss`) and one for pages (`resources/reader.css`). Widgets ask for a
colour or a size when they paint and remember neither.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from course_app.ui.icons import IconStore

THEMES = ("light", "dark", "contrast")
TEXT_SIZES = (100, 125, 150, 200)  # per cent
READING = "Source Serif Pro"
INTERFACE = "Source Sans Pro"
BODY = 16  # pixels of the interface's text at 100 %
_BLINK = 1000  # ms of the text cursor
COLUMN = 680  # pixels of the reading column at 100 %: 68 letters (learning-design 3.3)

# What must be there before the first screen; bold and italic come with the first page.
FIRST_FACES = ("SourceSansPro-Regular", "SourceSansPro-Semibold", "SourceSerifPro-Semibold")
PAGE_FACES = ("SourceSerifPro-Regular", "SourceSerifPro-It", "SourceSerifPro-Bold")
SPACED_FACES = ("SourceSansPro-Bold",)

# More room for people with dyslexia (learning-design 3.3), as shares of the letters' size.
_LETTER_SPACE = 0.12
_WORD_SPACE = 0.16
_SPACED_LINE = 1.2  # times the usual line height of 1.5

# The colours of a lesson's pictures; white is "card" there, also as text on the primary colour.
_DRAWN_WITH = (
    "ink",
    "mute",
    "line",
    "primary",
    "primary-dark",
    "tint",
    "warm",
    "warm-tint",
    "card",
    "panel",
)

_PALETTE = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "mute",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Midlight: "track",  # of ProgressLine
    QPalette.ColorRole.Light: "card",
    QPalette.ColorRole.Dark: "edge",
    QPalette.ColorRole.Shadow: "edge",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "on-primary",
    QPalette.ColorRole.Accent: "primary",
    QPalette.ColorRole.Link: "primary",
    QPalette.ColorRole.LinkVisited: "primary",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "bg",
}


def read_themes(resources: Path) -> dict[str, dict[str, str]]:
    """Give each theme's colours by token name, as #RRGGBB."""
    text = (resources / "themes.json").read_text(encoding="utf-8")
    themes: dict[str, dict[str, str]] = json.loads(text)
    return themes


def fill_tokens(text: str, colors: Mapping[str, str], per_cent: int) -> str:
    """Put colours for `@name` and pixels at this text size for `12sp`."""
    text = re.sub(r"@([a-z-]+)", lambda found: colors[found[1]], text)
    return re.sub(
        r"\b(\d+(?:\.\d+)?)sp\b", lambda found: f"{scaled(float(found[1]), per_cent)}px", text
    )


def scaled(pixels: float, per_cent: int) -> int:
    """Give a size at this text size, in whole pixels."""
    return round(pixels * per_cent / 100)


def add_faces(folders: tuple[Path, ...], faces: tuple[str, ...]) -> None:
    """Register typefaces from the packages that carry them; a missing one is done without."""
    for folder in folders:
        for face in faces:
            path = folder / f"{face}.otf"
            if path.is_file():
                QFontDatabase.addApplicationFont(str(path))


class Look(QObject):
    """The theme and text size of this moment, for everything that paints.

    Signals:
        changed: another theme or text size holds from now on.
    """

    changed = Signal()

    def __init__(self, resources: Path, fonts: tuple[Path, ...]) -> None:
        super().__init__()
        self._themes = read_themes(resources)
        self._qss = (resources / "theme.qss").read_text(encoding="utf-8")
        self._css = ""
        self._resources = resources
        self._fonts = fonts
        self._icons = IconStore(resources / "icons")
        self._has_page_faces = False
        self.theme = "light"
        self.text_size = 100
        self.is_spaced = False  # other letters with more room between them
        add_faces(fonts, FIRST_FACES)

    def show(self, theme: str, text_size: int, *, is_spaced: bool = False) -> None:
        """Take on a theme and a text size in per cent; unknown values give the first of each."""
        self.theme = theme if theme in self._themes else THEMES[0]
        self.text_size = text_size if text_size in TEXT_SIZES else TEXT_SIZES[0]
        self.is_spaced = is_spaced
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(self._palette())
            font = QFont(INTERFACE)
            font.setPixelSize(self.px(BODY))
            if is_spaced:
                font.setLetterSpacing(
                    font.SpacingType.AbsoluteSpacing, self.px(BODY) * _LETTER_SPACE
                )
                font.setWordSpacing(self.px(BODY) * _WORD_SPACE)
            app.setFont(font)
            qss = self._qss.replace(READING, INTERFACE) if is_spaced else self._qss
            sheet = fill_tokens(qss, self.colors, self.text_size)
            if sheet != app.styleSheet():
                app.setStyleSheet(sheet)
        self.changed.emit()

    def next_text_size(self, step: int) -> int:
        """Give the next larger (1) or smaller (-1) text size; at the end it stays."""
        position = TEXT_SIZES.index(self.text_size) + step
        return TEXT_SIZES[min(max(0, position), len(TEXT_SIZES) - 1)]

    @property
    def has_motion(self) -> bool:
        """Whether things may move; the setting and the system decide (WCAG 2.3.3)."""
        return QApplication.isEffectEnabled(Qt.UIEffect.UI_General)

    def show_motion(self, wanted: str) -> None:
        """Let menus slide and the cursor blink ("on"), neither ("off"), or as the system has it."""
        app = QApplication.instance()
        if wanted == "system" or not isinstance(app, QApplication):
            return
        app.setEffectEnabled(Qt.UIEffect.UI_General, wanted == "on")
        app.setCursorFlashTime(_BLINK if wanted == "on" else 0)

    @property
    def colors(self) -> Mapping[str, str]:
        """The theme's colours by token, as #RRGGBB."""
        return self._themes[self.theme]

    def color(self, token: str) -> QColor:
        """Give a token's colour in this theme."""
        return QColor(self.colors[token])

    def px(self, pixels: float) -> int:
        """Give a size at this text size, in whole pixels."""
        return scaled(pixels, self.text_size)

    def icon(self, name: str, role: str = "ink", size: int = 20) -> QIcon:
        """Give an icon in a token's colour; `size` is in pixels at 100 %."""
        return self._icons.icon(name, self.colors[role], self.px(size))

    def page_style(self) -> str:
        """Give the style sheet of pages; also registers the faces that only pages need."""
        if not self._has_page_faces:
            add_faces(self._fonts, PAGE_FACES)
            self._has_page_faces = True
            self._css = (self._resources / "reader.css").read_text(encoding="utf-8")
        if not self.is_spaced:
            return fill_tokens(self._css, self.colors, self.text_size)
        add_faces(self._fonts, SPACED_FACES)
        spaced = (self._resources / "reader-spaced.css").read_text(encoding="utf-8")
        css = re.sub(
            r"line-height: (\d+)sp",
            lambda found: f"line-height: {round(int(found[1]) * _SPACED_LINE)}sp",
            self._css.replace(READING, INTERFACE),
        )
        return fill_tokens(css + spaced, self.colors, self.text_size)

    def tinted_svg(self, text: str) -> bytes:
        """Give a drawing in this theme's colours; it is drawn in those of the light theme."""
        if self.theme != "light":
            now = self.colors
            light = self._themes["light"]
            swap = {light[token].lower(): now[token] for token in _DRAWN_WITH}
            text = re.sub(
                r"#[0-9A-Fa-f]{6}", lambda found: swap.get(found[0].lower(), found[0]), text
            )
        # QtSvg takes a list of families as one unknown name and falls back to another face.
        return text.replace(f"{INTERFACE}, sans-serif", INTERFACE).encode()

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _PALETTE.items():
            palette.setColor(role, self.color(token))
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("mute"))
        return palette


def system_wants_dark() -> bool:
    """Give whether the person's desktop is set to dark."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return False
    return app.styleHints().colorScheme() == Qt.ColorScheme.Dark
