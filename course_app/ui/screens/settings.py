"""Settings: made from `setting_list`, and every change shows at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from course_app.ui.setting_list import SHOWN, Choice, Setting, Value
from course_app.ui.settings import Settings
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.choice_row import ChoiceRow
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import stack_parts
from course_app.ui.widgets.text_block import TextBlock
from course_app.ui.words import share_words

_WIDTH = 760


def tr(text: str) -> str:
    """Translate a text of the declarations."""
    return QCoreApplication.translate("settings", text)


def words_of(choice: Choice) -> str:
    """Give what a choice is called; a name such as "Español" stays as it is."""
    if choice.is_share:
        return share_words(int(choice.value))
    return choice.words if choice.is_name else tr(choice.words)


class _Row(QWidget):
    """One setting: what it is, what it does, and its choices."""

    def __init__(self, look: Look, setting: Setting, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._settings = settings
        self.setting = setting
        self._text = TextLabel("title", self)
        self._more = TextLabel("mute", self)
        self.choices = ChoiceRow(look, len(setting.choices), self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        for label in (self._text, self._more):
            self._layout.addWidget(label)
        self._layout.addWidget(self.choices)
        self.choices.chosen.connect(self._on_chosen)
        self.show_value()
        self.restyle()

    def show_value(self) -> None:
        """Mark what is set."""
        self.choices.show_chosen(self.setting.allowed.index(self._settings.value(self.setting.key)))

    def restyle(self) -> None:
        """Take on this text size."""
        self._layout.setSpacing(self._look.px(7))

    def retranslate(self) -> None:
        """Say everything in the language of this moment."""
        text = tr(self.setting.text)
        self._text.setText(text)
        self._more.setText(tr(self.setting.more))
        self.choices.show_words(text, [words_of(choice) for choice in self.setting.choices])

    def _on_chosen(self, position: int) -> None:
        value: Value = self.setting.allowed[position]
        self._settings.put(self.setting.key, value)


class SettingsScreen(QWidget):
    """All settings, in their groups.

    Signals:
        left: Home or Esc was pressed; a facilitator's button leads back to their side.
        place_requested: the id of another place: "help", "tour" or "about".
    """

    left = Signal()
    place_requested = Signal(str)

    def __init__(self, look: Look, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_facilitator = False
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        self._headings: list[tuple[TextLabel, str]] = []
        self._cards: list[QVBoxLayout] = []
        self._sample = TextBlock(look, Path(), self._column.page)
        self._rows = {each.key: self._row(each, settings) for each in SHOWN}
        self.show_setting("reading_speed", is_shown=False)  # until there is a voice
        self._column.body.addStretch(1)
        self._bar = ActionBar(look, self)
        self._home = ActionButton(look, "home", parent=self._bar)
        self._keys = ActionButton(look, "help", parent=self._bar)
        self._tour = ActionButton(look, "play", parent=self._bar)
        self._about = ActionButton(look, "info", parent=self._bar)
        self._bar.add_start(self._home, self._keys, self._tour, self._about)
        stack_parts(self, self._top, self._column, self._bar)
        self._home.clicked.connect(self.left)
        for button, place in ((self._keys, "help"), (self._tour, "tour"), (self._about, "about")):
            button.clicked.connect(lambda _on=False, to=place: self.place_requested.emit(to))
        settings.changed.connect(self._on_changed)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()
        self.setFocusProxy(next(iter(self._rows.values())).choices)

    def show_setting(self, key: str, *, is_shown: bool) -> None:
        """Show a setting, or leave it out where it would change nothing."""
        self._rows[key].setVisible(is_shown)

    def show_way_back(self, *, is_facilitator: bool) -> None:
        """Say on the button where it leads: Home, or to the facilitator's side."""
        self._is_facilitator = is_facilitator
        self._home.set_icon_name("arrow-left" if is_facilitator else "home")
        self._retranslate()

    def begin(self) -> None:
        """Show the beginning, or what has the keyboard where that lies below it."""
        self._column.to_top()
        if (now := self.focusWidget()) is not None:
            self._column.bring_into_sight(now)

    def focus_setting(self, key: str) -> None:
        """Bring a setting into sight and give it the keyboard."""
        row = self._rows[key]
        row.choices.setFocus(Qt.FocusReason.OtherFocusReason)
        self._column.ensureWidgetVisible(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _row(self, setting: Setting, settings: Settings) -> _Row:
        if not self._headings or self._headings[-1][1] != setting.group:
            heading = TextLabel("subheading", self._column.page)
            card = Card("card", self._column.page)
            self._column.body.addWidget(heading)
            self._column.body.addWidget(card)
            self._headings.append((heading, setting.group))
            self._cards.append(QVBoxLayout(card))
        inside = self._cards[-1]
        parent = inside.parentWidget()
        row = _Row(self._look, setting, settings, parent if parent is not None else self)
        inside.addWidget(row)
        if setting.key == "spaced_letters":
            inside.addWidget(self._sample)
        return row

    def _on_changed(self, key: str) -> None:
        if key in self._rows:
            self._rows[key].show_value()

    def _restyle(self) -> None:
        px = self._look.px
        self._column.body.setSpacing(px(14))
        for inside in self._cards:
            inside.setContentsMargins(px(20), px(18), px(20), px(18))
            inside.setSpacing(px(16))
        for row in self._rows.values():
            row.restyle()
        self._sample.restyle(self._look.page_style())

    def _retranslate(self) -> None:
        self._top.show_place(self.tr("Settings"), self.tr("Every change shows at once"))
        for heading, group in self._headings:
            heading.setText(tr(group))
        for row in self._rows.values():
            row.retranslate()
        words = self.tr("So a page looks. Each one pays a little; nobody carries the whole loss.")
        self._sample.setAccessibleName(words)
        self._sample.show_html(f"<p>{words}</p>", self._look.page_style())
        self._home.setText(self.tr("Facilitator") if self._is_facilitator else self.tr("Home"))
        self._keys.setText(self.tr("Keys"))
        self._tour.setText(self.tr("How this works"))
        self._about.setText(self.tr("About this app"))
        self._bar.fit()
