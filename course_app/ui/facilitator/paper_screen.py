"""Paper: what to print on the left, how it will look on the right."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from course_app.ui.facilitator.paper_pages import Pages
from course_app.ui.facilitator.paper_preview import PaperPreview
from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.choice_box import ChoiceBox
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.page_scroll import PageScroll
from course_app.ui.widgets.screen_layout import stack_parts

_SIDE = 284  # pixels at 100 %
_WIDE = 700
_LEAST_PREVIEW = 340


class Choice(NamedTuple):
    """A list to pick one from; `rows` are (value, words). An empty one is not shown."""

    name: str
    rows: Sequence[tuple[str, str]] = ()


class PaperScreen(QWidget):
    """Choices beside a preview, and the buttons that save and print it.

    Signals:
        chosen: the name of a choice and the value that was picked.
        save_requested: which kind of file, "" for PDF.
        print_requested: send it to a printer.
        other_requested: the button at the start.
    """

    chosen = Signal(str, str)
    save_requested = Signal(str)
    print_requested = Signal()
    other_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._boxes: dict[str, tuple[TextLabel, ChoiceBox]] = {}
        self._saves: dict[str, ActionButton] = {}
        self._top = TopBar(look, self)
        self._side = QWidget(self)
        self._side_layout = QVBoxLayout(self._side)
        self._note = TextLabel("mute", self._side)
        self._side_layout.addWidget(self._note)
        self._side_layout.addStretch(1)
        self._right = QWidget(self)
        self._right_layout = QVBoxLayout(self._right)
        self.preview = PaperPreview(look, self._right)
        self._empty = TextLabel("body", self._right)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._right_layout.addWidget(self.preview, 1)
        self._right_layout.addWidget(self._empty, 1)
        self._scroll = PageScroll(self)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._scroll.page)
        self._body.addWidget(self._side)
        self._body.addWidget(self._right, 1)
        self.bar = ActionBar(look, self)
        self._other = ActionButton(look, "keyboard")
        self._print = ActionButton(look, "print", primary=True)
        self.bar.add_start(self._other)
        self.bar.add_end(self._print)
        stack_parts(self, self._top, self._scroll, self.bar)
        self._other.clicked.connect(self.other_requested)
        self._print.clicked.connect(self.print_requested)
        self.setFocusProxy(self._scroll)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def add_choice(self, key: str) -> None:
        """Add a list to pick from, below the others."""
        label = TextLabel("mute", self._side)
        box = ChoiceBox(self._look, self._side, letters=8)
        label.setBuddy(box)
        box.currentIndexChanged.connect(lambda _at: self.chosen.emit(key, box.value))
        at = self._side_layout.count() - 2
        self._side_layout.insertWidget(at, label)
        self._side_layout.insertWidget(at + 1, box)
        if not self._boxes:
            self.setFocusProxy(box)
        self._boxes[key] = (label, box)

    def add_save(self, key: str, icon: str = "saved") -> None:
        """Add a button that saves as a kind of file; where room is short, its icon tells which."""
        button = ActionButton(self._look, icon, parent=self.bar)
        button.clicked.connect(lambda _on=False: self.save_requested.emit(key))
        self.bar.add_start(button)
        self._saves[key] = button

    def name_save(self, key: str, words: str, *, is_shown: bool = True) -> None:
        """Say what a save button does."""
        self._saves[key].setText(words)
        self._saves[key].setVisible(is_shown)
        self.bar.fit()

    def name_other(self, words: str, icon: str = "keyboard") -> None:
        """Say where the first button leads, or hide it with ""."""
        self._other.set_icon_name(icon)
        self._other.setText(words)
        self._other.setVisible(bool(words))
        self.bar.fit()

    def offer(self, key: str, choice: Choice, now: str) -> None:
        """Offer something to pick from."""
        label, box = self._boxes[key]
        box.offer(choice.rows, now)
        label.setText(choice.name)
        box.setAccessibleName(choice.name)
        label.setVisible(bool(choice.rows))
        box.setVisible(bool(choice.rows))

    def show_pages(self, title: str, pages: Pages | None, note: str = "", empty: str = "") -> None:
        """Show how it will look, or why there is nothing."""
        self.preview.show_pages(pages)
        self.preview.setVisible(pages is not None)
        self._empty.setText(empty)
        self._empty.setVisible(pages is None)
        for button in (self._print, *self._saves.values()):
            button.setEnabled(pages is not None)
        info = self.tr("Pages: {count}").format(count=pages.count) if pages else ""
        self._top.show_place(title, info)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.say("")

    def say(self, words: str, *, is_bad: bool = False) -> None:
        """Say what became of it."""
        self.bar.show_status(words, "wrong" if is_bad else "mute")
        announce(self, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+P prints, Ctrl+S saves."""
        is_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if is_control and event.key() == Qt.Key.Key_P and self._print.isEnabled():
            self.print_requested.emit()
        elif is_control and event.key() == Qt.Key.Key_S and self._print.isEnabled():
            self.save_requested.emit("")
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the preview below the choices where it is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _arrange(self) -> None:
        px = self._look.px
        is_wide = self.width() >= px(_WIDE)
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.LeftToRight if is_wide else ways.TopToBottom)
        self._side.setFixedWidth(px(_SIDE)) if is_wide else self._side.setMaximumWidth(16_777_215)
        if not is_wide:
            self._side.setMinimumWidth(0)
        self._right.setMinimumHeight(0 if is_wide else px(_LEAST_PREVIEW))

    def _restyle(self) -> None:
        px = self._look.px
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(px(28))
        self._side_layout.setContentsMargins(0, px(20), 0, px(18))
        self._side_layout.setSpacing(px(6))
        self._right_layout.setContentsMargins(0, px(20), 0, 0)
        self._arrange()

    def _retranslate(self) -> None:
        self._print.setText(self.tr("Print"))
