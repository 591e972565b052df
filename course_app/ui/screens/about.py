"""About: which version this is, where the work is kept, and whose work this app stands on."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from course_app.ui.theme import Look
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import stack_parts

_WIDTH = 760


class Facts(NamedTuple):
    """What the screen says, found out by its place."""

    app: str  # "0.1.0"
    course: str
    course_version: str
    course_licence: str
    source: str  # the document that the course is made from
    data: str  # the folder
    parts: tuple[tuple[str, str], ...]  # (name and version, licence)


class AboutScreen(QWidget):
    """Cards of plain text that can be selected and copied.

    Signals:
        back_requested: return to the screen before.
        folder_requested: open the folder with the learners' work.
    """

    back_requested = Signal()
    folder_requested = Signal()

    def __init__(self, look: Look, facts: Facts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._facts = facts
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        self._cards: list[QVBoxLayout] = []
        self._app = self._card(2)
        self._course = self._card(3)
        self._data = self._card(3)
        self._folder = ActionButton(look, parent=self._column.page)
        self._cards[-1].addWidget(self._folder)
        self._parts = self._card(1 + len(facts.parts))
        self._column.body.addStretch(1)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left", parent=self._bar)
        self._bar.add_start(self._back)
        stack_parts(self, self._top, self._column, self._bar)
        self._back.clicked.connect(self.back_requested)
        self._folder.clicked.connect(self.folder_requested)
        self.setFocusProxy(self._back)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return with Esc; scroll with the arrows."""
        steps = {Qt.Key.Key_Down: 2, Qt.Key.Key_Up: -2}
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() in steps:
            self._column.scroll_by(steps[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self._column.scroll_page(1 if event.key() == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _card(self, lines: int) -> list[TextLabel]:
        card = Card("card", self._column.page)
        inside = QVBoxLayout(card)
        labels = [TextLabel("body" if line else "title", card) for line in range(lines)]
        for label in labels:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(label)
        self._column.body.addWidget(card)
        self._cards.append(inside)
        return labels

    def _restyle(self) -> None:
        px = self._look.px
        self._column.body.setSpacing(px(16))
        for inside in self._cards:
            inside.setContentsMargins(px(20), px(16), px(20), px(18))
            inside.setSpacing(px(6))

    def _retranslate(self) -> None:
        facts = self._facts
        self._top.show_place(self.tr("About this app"))
        about_app = (
            self.tr("Course App {version}").format(version=facts.app),
            self.tr(
                "Lessons and quizzes for shared laptops without internet. "
                "Free software under the MIT licence."
            ),
        )
        about_course = (
            facts.course,
            self.tr("Version {version}. Licence: {licence}.").format(
                version=facts.course_version, licence=facts.course_licence
            ),
            self.tr("Made from: {source}.").format(source=facts.source) if facts.source else "",
        )
        about_data = (
            self.tr("Where your work is kept"),
            facts.data,
            self.tr("Copy this folder, and you have copied everything. Nothing is sent away."),
        )
        parts = (f"{name}: {licence}" for name, licence in facts.parts)
        _say(self._app, *about_app)
        _say(self._course, *about_course)
        _say(self._data, *about_data)
        _say(self._parts, self.tr("Made with"), *parts)
        self._folder.setText(self.tr("Open this folder"))
        self._back.setText(self.tr("Back"))
        self._bar.fit()


def _say(labels: list[TextLabel], *texts: str) -> None:
    for label, text in zip(labels, texts, strict=True):
        label.setText(text)
        label.setVisible(bool(text))
