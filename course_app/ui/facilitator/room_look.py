"""How the room's picture looks: dark on light always, in sizes that are read from the last row.

Sizes are pixels of a picture 768 pixels high and grow with it (learning-design 3.5): question
56, options, counts and clock 48, nothing under 40. Near lets more fit in; far is for a small
picture or a deep room.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont

from course_app import app_paths
from course_app.ui.theme import (
    INTERFACE,
    PAGE_FACES,
    READING,
    Look,
    add_faces,
    fill_tokens,
    read_themes,
)

Distance = Literal["near", "middle", "far"]
DISTANCES: tuple[Distance, ...] = Distance.__args__  # type: ignore[attr-defined]
HEIGHT = 768  # of the picture that the sizes are written for
QUESTION, OPTION, SMALL = 56, 48, 40
_FACTORS: Mapping[Distance, float] = {"near": 0.84, "middle": 1.0, "far": 1.2}
_FLOOR = 40  # no text is smaller at 768, whatever the distance
_TIGHTEST = 0.55  # of the sizes, where a long text would be cut otherwise


class RoomLook:
    """Colours and sizes of one picture; `tight` under 1.0 makes a long text fit."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._themes = read_themes(app_paths.resources())
        self._css = (app_paths.resources() / "room.css").read_text(encoding="utf-8")
        self.distance: Distance = "middle"
        self.tight = 1.0
        self._height = float(HEIGHT)
        add_faces(app_paths.font_folders(), PAGE_FACES)

    @property
    def theme(self) -> str:
        """The theme of the room: high contrast where the facilitator has it, else light."""
        return "contrast" if self._look.theme == "contrast" else "light"

    def fit(self, size: QSize) -> None:
        """Take the size of the picture."""
        # A narrow picture, such as 4:3, is read from as far; its lines are shorter, that is all.
        self._height = max(1.0, min(size.height(), size.width() * 0.75))

    def color(self, token: str) -> QColor:
        """Give a token's colour in the room."""
        return QColor(self._themes[self.theme][token])

    def text(self, pixels: float) -> int:
        """Give a size of letters; never under 40 of 768 but where a text would be cut."""
        wanted = max(_FLOOR, pixels * _FACTORS[self.distance]) if pixels >= SMALL else pixels
        return max(8, round(wanted * self.tight * self._height / HEIGHT))

    def px(self, pixels: float) -> int:
        """Give a length."""
        return round(pixels * self._height / HEIGHT)

    def tighten(self) -> bool:
        """Make letters a little smaller; gives False when they are as small as they may be."""
        if self.tight <= _TIGHTEST:
            return False
        self.tight -= 0.05
        return True

    def font(self, pixels: float, *, bold: bool = False, reading: bool = False) -> QFont:
        """Give a typeface in a size of `text`."""
        font = QFont(READING if reading else INTERFACE)
        font.setPixelSize(self.text(pixels))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def page_style(self) -> str:
        """Give the style sheet of pages on the wall."""
        per_cent = round(100 * _FACTORS[self.distance] * self._height / HEIGHT)
        least = round(100 * self._height / HEIGHT)
        return fill_tokens(self._css, self._themes[self.theme], max(per_cent, least))

    def picture(self, svg: str) -> bytes:
        """Give a drawing in the room's colours."""
        if self.theme == "contrast":
            return self._look.tinted_svg(svg)
        return svg.replace(f"{INTERFACE}, sans-serif", INTERFACE).encode()
