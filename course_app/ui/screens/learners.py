"""Who is learning? The first screen of a laptop that many share, and the way to another learner."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from course_app.study.learner_names import fits
from course_app.ui.facilitator.emphasis import set_primary
from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import SIDE, ActionBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.learner_cards import LearnerCards, NameCard
from course_app.ui.widgets.screen_layout import stack_parts

if TYPE_CHECKING:
    from course_app.ui.widgets.search_line import SearchLine

_MANY = 12  # cards without a search field
_WIDEST = 1320
_SEARCH = 420
_LOW = 480  # in a lower window the names need the room
_FACILITATOR_KEYS = "Ctrl+Shift+F"  # as in the menu of `places`


class LearnersScreen(QWidget):
    """Cards with names, a search where they are many, and ways in for those who have none.

    Signals:
        learner_chosen: a learner's id.
        newcomer_announced: somebody is new here.
        guest_announced: somebody wants to start without a name.
        mine_requested: who is learning now wants another name or a PIN.
        back_requested: go on as who was learning.
        facilitator_requested: the facilitator comes, who is no learner.
    """

    learner_chosen = Signal(str)
    newcomer_announced = Signal()
    guest_announced = Signal()
    mine_requested = Signal()
    back_requested = Signal()
    facilitator_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._all: Sequence[NameCard] = ()
        self._can_go_back = False
        self._current = 0
        self._heading = TextLabel("heading", self)
        self._intro = TextLabel("body", self)
        self._search: SearchLine | None = None
        self.cards = LearnerCards(look, self)
        self._none = TextLabel("body", self)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "arrow-left", parent=self._bar)
        self._mine = ActionButton(look, "lock", parent=self._bar)
        self._facilitator = ActionButton(look, "facilitator", quiet=True, parent=self._bar)
        self._guest = ActionButton(look, "play", parent=self._bar)
        self._new = ActionButton(look, "add", parent=self._bar)
        self._bar.add_start(self._back, self._mine, self._facilitator)
        self._bar.add_end(self._guest, self._new)

        self._first = QHBoxLayout()
        self._first.addWidget(self._heading, 4)
        self._top = QVBoxLayout()
        self._top.addLayout(self._first)
        self._top.addWidget(self._intro)
        self._middle = QVBoxLayout()
        self._middle.addLayout(self._top)
        self._middle.addWidget(self.cards, 1)
        self._middle.addWidget(self._none, 1)
        stack_parts(self, None, self._middle, self._bar)
        self.cards.learner_chosen.connect(self.learner_chosen)
        self.cards.letter_typed.connect(self._on_letter_typed)
        self._new.clicked.connect(self.newcomer_announced)
        self._guest.clicked.connect(self.guest_announced)
        self._mine.clicked.connect(self.mine_requested)
        self._back.clicked.connect(self.back_requested)
        self._facilitator.clicked.connect(self.facilitator_requested)
        self.setFocusProxy(self.cards)
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()
        QTimer.singleShot(0, self, self._take_keys)

    def show_learners(
        self, cards: Sequence[NameCard], current: int = 0, *, can_go_back: bool = False
    ) -> None:
        """Show these; `current` is the position that Enter chooses.

        `can_go_back` where somebody is learning already and may go on.
        """
        self._all = cards
        self._current = current
        self._can_go_back = can_go_back
        set_primary(self._new, is_primary=not cards, icon="add")  # then the one thing to do
        self._back.setVisible(can_go_back)
        self._mine.setVisible(can_go_back)
        if len(cards) > _MANY and self._search is None:
            self._make_search()
        if self._search is not None:
            self._search.setVisible(len(cards) > _MANY)
            self._search.clear()
        self._retranslate()
        self._restyle()
        self._show_fitting()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the search, then goes back; Enter and Down work from the search field."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self._search is not None and self._search.text():
            self._search.clear()
        elif key == Qt.Key.Key_Escape and self._can_go_back:
            self.back_requested.emit()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.cards.choose_current()
        elif key == Qt.Key.Key_Down:
            self.cards.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the cards together on a wide screen."""
        super().resizeEvent(event)
        self._restyle()

    def _take_keys(self) -> None:
        """Let the facilitator in by the keys of the menu, which has no doors while names are shown.

        Without them a PIN that is typed here would be numbers of cards.
        """
        from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415  after the paint

        shortcut = QShortcut(QKeySequence(_FACILITATOR_KEYS), self)
        shortcut.activated.connect(self.facilitator_requested)

    def _make_search(self) -> None:
        from course_app.ui.widgets.search_line import SearchLine  # noqa: PLC0415  where many learn

        self._search = SearchLine(self._look, self)
        self._first.addWidget(self._search, 3)
        self._search.textChanged.connect(self._on_search_changed)
        QWidget.setTabOrder(self.cards, self._search)  # what is typed on a card goes there too
        self._restyle()

    def _on_letter_typed(self, letter: str) -> None:
        if self._search is not None and not self._search.isHidden():
            self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._search.insert(letter)
            return
        start = (letter.casefold(),)
        for position, card in enumerate(self.cards.cards):
            if card.name.casefold().startswith(start):
                self.cards.setCurrentIndex(self.cards.model().index(position, 0))
                return

    def _on_search_changed(self) -> None:
        self._show_fitting()
        words = self.tr("Names found: {count}").format(count=len(self.cards.cards))
        QTimer.singleShot(0, self, lambda: announce(self, words))

    def _show_fitting(self) -> None:
        typed = self._search.text() if self._search is not None else ""
        fitting = self._all
        if typed:
            fitting = [card for card in self._all if fits(typed, card.name)]
        self.cards.show_cards(fitting, 0 if typed else self._current)
        self.cards.setVisible(bool(fitting))
        self._none.setVisible(not fitting)
        if not self._all:
            self.setFocusProxy(self._new)
        else:
            self.setFocusProxy(self.cards)
        self._show_nobody(typed)

    def _show_nobody(self, typed: str) -> None:
        if typed:
            text = self.tr("No name here fits “{typed}”. Look at the letters, or press “{button}”.")
        else:
            text = self.tr("Nobody has learned on this laptop yet. Press “{button}” to begin.")
        self._none.setText(text.format(typed=typed, button=self.tr("I am new")))

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Who is learning?"))
        self._intro.setText(
            self.tr("Choose your name. Your place and your answers are kept for you.")
        )
        self.cards.setAccessibleName(self.tr("Learners on this laptop"))
        self.cards.call_pin(self.tr("Asks for a PIN"))
        if self._search is not None:
            self._search.setPlaceholderText(self.tr("Type the first letters of your name"))
            self._search.setAccessibleName(self.tr("Find your name"))
        self._back.setText(self.tr("Back"))
        self._mine.setText(self.tr("My name and PIN"))
        self._facilitator.setText(self.tr("For the facilitator"))
        self._guest.setText(self.tr("Start as a guest"))
        self._new.setText(self.tr("I am new"))
        self._show_nobody("")

    def _restyle(self) -> None:
        px = self._look.px
        inner = px(6)  # the cards bring half a gap at each side
        side = max(SIDE - inner, (self.width() - px(_WIDEST)) // 2)
        self._middle.setContentsMargins(side, px(24), side, 0)
        self._middle.setSpacing(px(16))
        self._top.setContentsMargins(inner, 0, inner, 0)
        self._top.setSpacing(px(8))
        self._first.setSpacing(px(16))
        self._none.setContentsMargins(inner, 0, inner, 0)
        self._intro.setVisible(self.height() >= px(_LOW) and bool(self._all))
        if self._search is not None:
            self._search.setMaximumWidth(px(_SEARCH))
