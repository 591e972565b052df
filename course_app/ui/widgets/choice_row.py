"""A few choices as buttons side by side, of which one is chosen; the arrows choose, too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QWidget

from course_app.ui.theme import BODY, Look
from course_app.ui.widgets.flow import Flow
from course_app.ui.widgets.toggle_button import ToggleButton

_GAP = 8
_SIDES = 46  # pixels beside the words, at 100 %


class ChoiceRow(Flow):
    """Shows every choice, so that one need not open a list to know what there is.

    Signals:
        chosen: the position of the choice that the person took.
    """

    chosen = Signal(int)

    def __init__(self, look: Look, count: int, parent: QWidget | None = None) -> None:
        super().__init__(look.px(_GAP), parent)
        self._look = look
        self._group = QButtonGroup(self)
        self.buttons = [ToggleButton(look, parent=self) for _ in range(count)]
        for position, button in enumerate(self.buttons):
            self._group.addButton(button, position)
            self.add(button)
        self._group.idClicked.connect(self.chosen)
        look.changed.connect(self._restyle)

    def show_words(self, name: str, words: Sequence[str]) -> None:
        """Say what can be chosen; `name` is what is chosen, for screen readers."""
        for button, text in zip(self.buttons, words, strict=True):
            button.setText(text)
            button.setAccessibleName(f"{name}: {text}")
        self._restyle()

    def show_chosen(self, position: int) -> None:
        """Mark one choice."""
        self.buttons[position].setChecked(True)
        self.setFocusProxy(self.buttons[position])

    def _restyle(self) -> None:
        """Give each button the room that it needs when it is chosen, in bolder letters."""
        px = self._look.px
        self.set_gap(px(_GAP))
        font = QFont(self.font())
        font.setPixelSize(px(BODY))
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        for button in self.buttons:
            button.setMinimumWidth(metrics.horizontalAdvance(button.text()) + px(_SIDES))
        self.updateGeometry()
