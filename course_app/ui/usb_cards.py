"""The cards of the screen of sticks: one saves, one brings in, one tells what has come of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.choice_box import ChoiceBox
from course_app.ui.widgets.flow import Flow
from course_app.ui.widgets.labels import Card, TextLabel

_GAP = 12
_MOST_LISTED = 200  # files that are listed one by one


class _UsbCard(Card):
    """A title, a sentence, what the child adds, and a line that tells what came of it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("card", parent)
        self._look = look
        self._title = TextLabel("title", self)
        self._hint = TextLabel("mute", self)
        self._buttons = Flow(look.px(_GAP), self)
        self._told = TextLabel("mute", self)
        self._told.hide()
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(self._title)
        self._rows.addWidget(self._hint)
        look.changed.connect(self._restyle)

    def tell(self, words: str, role: str = "saved") -> None:
        """Say what has come of it; "" says nothing any more."""
        self._told.set_role(role)
        self._told.setText(words)
        self._told.setVisible(bool(words))
        announce(self, words)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _finish(self) -> None:
        self._rows.addWidget(self._told)
        self._rows.addWidget(self._buttons)
        self._restyle()
        self._retranslate()

    def _restyle(self) -> None:
        px = self._look.px
        self._rows.setContentsMargins(px(24), px(20), px(24), px(20))
        self._rows.setSpacing(px(12))
        self._buttons.set_gap(px(_GAP))

    def _retranslate(self) -> None:
        raise NotImplementedError


class SaveCard(_UsbCard):
    """Chooses a stick and a key.

    Signals:
        save_requested: with the number of the chosen stick, and the key as it was typed.
        look_requested: look for sticks again.
        folder_requested: let a person choose a folder; with the key as it was typed.
    """

    save_requested = Signal(int, str)
    look_requested = Signal()
    folder_requested = Signal(str)

    def __init__(self, look: Look, parent: QWidget, *, has_folder: bool) -> None:
        super().__init__(look, parent)
        self._names: Sequence[str] = ()
        self._is_busy = False
        self._drives = ChoiceBox(look, self, letters=8)  # a long name must not widen the column
        self._none = TextLabel("body", self)
        self._key_label = TextLabel("title", self)
        self._key_hint = TextLabel("mute", self)
        self._key = QLineEdit(self)
        self._key_label.setBuddy(self._key)
        for widget in (self._none, self._drives, self._key_label, self._key_hint, self._key):
            self._rows.addWidget(widget)
        self._save = ActionButton(look, "usb", primary=True, parent=self)
        self._look_again = ActionButton(look, "repeat", parent=self)
        self._buttons.add(self._save)
        self._folder = ActionButton(look, "save", parent=self)
        self._folder.setVisible(has_folder)
        for button in (self._look_again, self._folder)[: 1 + has_folder]:
            self._buttons.add(button)
        self._save.clicked.connect(self._on_save)
        self._look_again.clicked.connect(self.look_requested)
        self._folder.clicked.connect(lambda: self.folder_requested.emit(self._typed()))
        self._finish()
        self.show_drives((), 0)

    @property
    def chosen(self) -> int:
        """The number of the chosen stick, -1 where there is none."""
        return self._drives.currentIndex() if self._names else -1

    def show_drives(self, names: Sequence[str], chosen: int) -> None:
        """Offer sticks."""
        self._names = names
        blocker = QSignalBlocker(self._drives)
        self._drives.clear()
        self._drives.addItems(list(names))
        self._drives.setCurrentIndex(chosen)
        blocker.unblock()
        self._drives.setVisible(bool(names))
        self._none.setVisible(not names)
        self.show_busy(is_busy=self._is_busy)

    def show_key(self, key: str) -> None:
        """Show the key that is known here."""
        self._key.setText(key)
        self._key.setCursorPosition(0)

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be begun while something is done."""
        self._is_busy = is_busy
        self._save.setEnabled(bool(self._names) and not is_busy)
        for widget in (self._look_again, self._folder, self._drives, self._key):
            widget.setEnabled(not is_busy)

    def focus_widget(self) -> QWidget:
        """Give what has the keyboard first."""
        return self._save if self._save.isEnabled() else self._look_again

    def _on_save(self) -> None:
        self.save_requested.emit(self.chosen, self._typed())

    def _typed(self) -> str:
        return self._key.text().strip()

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Save to a USB stick"))
        self._hint.setText(
            self.tr(
                "All results that are kept on this laptop go into one file for the office. "
                "They stay here as well."
            )
        )
        self._none.setText(
            self.tr("No USB stick was found. Put one in, wait a moment, then look again.")
        )
        self._drives.setAccessibleName(self.tr("USB stick"))
        self._key_label.setText(self.tr("Key of the office (may be empty)"))
        key_hint = self.tr("With a key nobody else can read the file when the stick is lost.")
        self._key_hint.setText(key_hint)
        self._key.setPlaceholderText("age1…")
        self._key.setAccessibleName(self._key_label.text())
        self._key.setAccessibleDescription(key_hint)
        self._save.setText(self.tr("Save the results"))
        self._look_again.setText(self.tr("Look for sticks again"))
        self._folder.setText(self.tr("Save into a folder"))


class BringCard(_UsbCard):
    """Offers the files that were found, and any others.

    Signals:
        bring_requested: bring in what was found.
        choose_requested: let a person choose files.
    """

    bring_requested = Signal()
    choose_requested = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._files: Sequence[str] = ()
        self._is_busy = False
        self._found = TextLabel("body", self)
        self._lines = TextLabel("body", self)
        self._lines.hide()
        self._rows.addWidget(self._found)
        self._bring = ActionButton(look, "save", parent=self)
        self._choose = ActionButton(look, "page", parent=self)
        self._buttons.add(self._bring)
        self._buttons.add(self._choose)
        self._bring.clicked.connect(self.bring_requested)
        self._choose.clicked.connect(self.choose_requested)
        self._finish()
        self._rows.insertWidget(self._rows.indexOf(self._buttons), self._lines)

    def show_found(self, files: Sequence[str]) -> None:
        """Say which files are on the sticks."""
        self._files = files
        self._retranslate()
        self.show_busy(is_busy=self._is_busy)

    def show_receipt(self, head: str, lines: Sequence[str], *, has_refused: bool) -> None:
        """Say what has come of bringing results in."""
        self._lines.setText("\n".join(lines))
        self._lines.setVisible(bool(lines))
        self.tell(head, "unsaved" if has_refused else "saved")

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be begun while something is done."""
        self._is_busy = is_busy
        self._bring.setVisible(bool(self._files))
        self._bring.setEnabled(not is_busy)
        self._choose.setEnabled(not is_busy)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Bring results in"))
        self._hint.setText(
            self.tr(
                "Adds what other laptops have saved. Nothing is added twice, and nothing here is "
                "lost. A backup is made first."
            )
        )
        if self._files:
            lines = [self.tr("Files of results found on sticks:"), *self._files[:_MOST_LISTED]]
            if (left := len(self._files) - _MOST_LISTED) > 0:
                lines.append(self.tr("Other files: {count}").format(count=left))
            self._found.setText("\n".join(lines))
        else:
            self._found.setText(self.tr("No files of results were found on a stick."))
        self._bring.setText(self.tr("Bring in what was found"))
        self._choose.setText(self.tr("Choose files"))
