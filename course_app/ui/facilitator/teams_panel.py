"""Teams of a room quiz with their points: optional, and never about one learner."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from course_app.ui.facilitator.room_content import LETTERS, RoomOption, RoomQuestion
from course_app.ui.theme import Look
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.screen_layout import empty
from course_app.ui.widgets.toggle_button import ToggleButton
from course_app.workshop.sessions import Team

_MOST = 6  # teams that a wall shows
_LONGEST = 24  # letters of a team's name


class TeamsPanel(Card):
    """One row a team, with a point more or less.

    Signals:
        scored: all teams (tuple of Team) as they are now.
        room_requested: show the points to the room.
    """

    scored = Signal(object)
    room_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._look = look
        self._teams: tuple[Team, ...] = ()
        self._open = ToggleButton(look, "people", self, quiet=True)
        self._inside = QWidget(self)
        self._rows = QVBoxLayout()
        self._buttons: list[ActionButton] = []  # of points
        self._name = QLineEdit(self._inside)
        self._name.setMaxLength(_LONGEST)
        self._show = ActionButton(look, "screen", parent=self._inside)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._rows)
        inside.addWidget(self._name)
        inside.addWidget(self._show)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._open)
        self._layout.addWidget(self._inside)
        self._inside.hide()
        self._inner = inside
        self._open.toggled.connect(self._inside.setVisible)
        self._name.returnPressed.connect(self._on_named)
        self._show.clicked.connect(self.room_requested)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    @property
    def teams(self) -> Sequence[Team]:
        """The teams as they are now."""
        return self._teams

    def show_teams(self, teams: Sequence[Team]) -> None:
        """Show teams; with some the panel is open."""
        self._teams = tuple(teams)
        if teams:
            self._open.setChecked(True)
        self._fill()

    def content(self) -> RoomQuestion:
        """Give the points as the room sees them."""
        options = tuple(
            RoomOption(letter=LETTERS[at], text=team.name, counts=(team.points,))
            for at, team in enumerate(self._teams)
        )
        return RoomQuestion(stem=self.tr("Points of the teams"), options=options)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._fill()
        super().changeEvent(event)

    def _on_named(self) -> None:
        name = " ".join(self._name.text().split())
        known = {team.name.casefold() for team in self._teams}
        if name and name.casefold() not in known and len(self._teams) < _MOST:
            self._name.clear()
            self._score((*self._teams, Team(name=name)))

    def _add(self, position: int, points: int) -> None:
        team = self._teams[position]
        now = Team(name=team.name, points=max(0, team.points + points))
        self._score((*self._teams[:position], now, *self._teams[position + 1 :]))

    def _score(self, teams: tuple[Team, ...]) -> None:
        self._teams = teams
        self._fill()
        self.scored.emit(teams)

    def _fill(self) -> None:
        """Show the rows; a button that was pressed keeps the keyboard."""
        held = next((b.objectName() for b in self._buttons if b.hasFocus()), "")
        self._buttons = []
        empty(self._rows)
        for at, team in enumerate(self._teams):
            self._rows.addWidget(self._row(at, team))
        for button in self._buttons:
            if held and button.objectName() == held:
                button.setFocus()
        self._name.setVisible(len(self._teams) < _MOST)
        self._show.setEnabled(bool(self._teams))

    def _row(self, at: int, team: Team) -> QWidget:
        row = QWidget(self._inside)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._look.px(6))
        name, points = TextLabel("body", row), TextLabel("title", row, wraps=False)
        name.setText(team.name)
        points.setText(str(team.points))
        layout.addWidget(name, 1)
        for words, change in ((self.tr("A point less"), -1), (self.tr("A point more"), 1)):
            button = ActionButton(self._look, "remove" if change < 0 else "add", parent=row)
            button.setObjectName(f"{at} {change}")
            button.setText(f"{words}: {team.name}")
            button.set_compact(is_compact=True)
            button.clicked.connect(lambda _on=False, by=change: self._add(at, by))
            layout.addWidget(button)
            self._buttons.append(button)
            if change < 0:
                layout.addWidget(points)
        row.show()
        return row

    def _restyle(self) -> None:
        px = self._look.px
        self._layout.setContentsMargins(px(14), px(8), px(14), px(8))
        self._inner.setSpacing(px(8))
        self._rows.setSpacing(px(6))

    def _retranslate(self) -> None:
        self._open.setText(self.tr("Teams and points"))
        self._name.setAccessibleName(self.tr("Name of a team"))
        self._name.setPlaceholderText(self.tr("Name of a team, then Enter"))
        self._show.setText(self.tr("Show the points to the room"))
