"""From one learner to another: the names, the form for somebody new, and the PIN."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from course_app.course.outline import CourseOutline
from course_app.store.reader import Reader
from course_app.study.learner_names import folded
from course_app.ui.clocks import Clocks
from course_app.ui.learner_views import name_cards, when_words, where_words
from course_app.ui.screens.learners import LearnersScreen
from course_app.ui.theme import Look
from course_app.ui.window import MainWindow
from course_app.ui.words import shown_name

if TYPE_CHECKING:
    from pathlib import Path

    from course_app.store.pin_tries import PinTries
    from course_app.store.records import LearnerRecord
    from course_app.ui.background import Background
    from course_app.ui.screens.learner_form import Filled, LearnerForm
    from course_app.ui.screens.learner_pin import LearnerPinScreen


class LearnerChoice(QObject):
    """Leads through choosing; who was chosen is the owner's business.

    Signals:
        chosen: the id of a learner, whose PIN was right where they have one.
        newcomer_filled: a `Filled` of somebody new.
        guest_announced: somebody starts without a name.
        mine_filled: a `Filled` for who is learning now.
        pin_dropped: who is learning now wants no PIN any more.
        went_back: go on as before.
        facilitator_announced: the facilitator comes, who is no learner.
    """

    chosen = Signal(str)
    newcomer_filled = Signal(object)
    guest_announced = Signal()
    mine_filled = Signal(object)
    pin_dropped = Signal()
    went_back = Signal()
    facilitator_announced = Signal()

    def __init__(
        self,
        window: MainWindow,
        look: Look,
        clocks: Clocks,
        folder: Path,
        background: Callable[[], Background],
        parent: QObject,
    ) -> None:
        """Show in `window`; `folder` is the data folder, `background` where PINs are looked at."""
        super().__init__(parent)
        self._window = window
        self._look = look
        self._clocks = clocks
        self._folder = folder
        self._background = background
        self._reader: Reader | None = None
        self._outline: CourseOutline | None = None
        self._current = ""
        self._can_go_back = False
        self._is_mine = False  # the form is for who is learning now, and not for somebody new
        self._asked = ""  # whose PIN is asked for
        self._names: LearnersScreen | None = None
        self._form: LearnerForm | None = None
        self._pin: LearnerPinScreen | None = None
        self._tries: PinTries | None = None

    def show_names(
        self,
        reader: Reader,
        outline: CourseOutline,
        current: str = "",
        *,
        can_go_back: bool = False,
        is_return: bool = False,
    ) -> None:
        """Ask who is learning; `current` is who was. With `is_return` Enter goes on as they."""
        self._reader, self._outline = reader, outline
        self._current, self._can_go_back = current, can_go_back
        cards = name_cards(reader.cards(), outline, self._clocks.wall(), current)
        other = (n for n, card in enumerate(cards) if (card.id == current) is is_return)
        self._names_screen().show_learners(cards, next(other, 0), can_go_back=can_go_back)
        self._show(self._names_screen())

    def show_mine(self, reader: Reader, outline: CourseOutline, current: str) -> None:
        """Let who is learning change their name and PIN."""
        self._reader, self._outline = reader, outline
        self._current, self._can_go_back = current, True
        record = next((each for each in reader.learners() if each.id == current), None)
        self._is_mine = True
        name, pin = (record.name, record.pin) if record else ("", "")
        self._form_screen().ask(name, is_new=False, has_pin=bool(pin))
        self._show(self._form_screen())

    def close(self) -> None:
        """Take the screens away."""
        for screen in (self._names, self._form, self._pin):
            if screen is not None:
                self._window.drop_screen(screen)
        self._names = self._form = self._pin = None
        self.deleteLater()

    # what is pressed

    def _on_chosen(self, learner: str) -> None:
        record = next((each for each in self._known() if each.id == learner), None)
        is_still_here = learner == self._current and self._can_go_back
        if record is None or not record.pin or is_still_here:
            self.chosen.emit(learner)
            return
        self._asked = learner
        screen = self._pin_screen()
        screen.ask(shown_name(record.name), learner, self._wait())
        self._show(screen)

    def _on_pin_given(self, pin: str) -> None:
        from course_app.study.pins import is_right  # noqa: PLC0415  hashlib, for PINs only

        learner = self._asked
        record = next((each.pin for each in self._known() if each.id == learner), "")
        if self._wait() > 0:
            self._pin_screen().show_wait(self._wait())
            return

        def tell(is_pin: bool) -> None:  # noqa: FBT001  what the thread has found
            if learner != self._asked:
                return
            if is_pin:
                self._counted().forget(learner)
                self._asked = ""
                self.chosen.emit(learner)
            else:
                self._counted().add_wrong(learner, self._clocks.wall())
                self._pin_screen().show_wrong(self._wait())

        self._background().do(lambda: is_right(record, pin), tell, lambda _error: None)

    def _wait(self) -> int:
        """Give how many ms are left to wait, whatever the clock has done meanwhile."""
        from course_app.study.pins import wait_after  # noqa: PLC0415  as above

        tries = self._counted().of(self._asked)
        whole = wait_after(tries.wrong)
        return min(whole, max(0, tries.at + whole - self._clocks.wall()))

    def _on_newcomer(self) -> None:
        self._is_mine = False
        self._form_screen().ask(is_new=True)
        self._show(self._form_screen())

    def _on_mine(self) -> None:
        if self._reader is not None and self._outline is not None:
            self.show_mine(self._reader, self._outline, self._current)

    def _on_filled(self, filled: Filled) -> None:
        if self._is_mine:
            self.mine_filled.emit(filled)
            return
        if self._reader is None or self._outline is None or self._form is None:
            return
        if not self._form.is_same_shown:
            wanted = folded(filled.name)
            same = next((c for c in self._reader.cards() if folded(c.name) == wanted), None)
            if same is not None:
                when = when_words(same.last_seen, self._clocks.wall())
                self._form.show_same(same.id, f"{when}, {where_words(same, self._outline)}")
                return
        self.newcomer_filled.emit(filled)

    def _on_form_left(self) -> None:
        if self._is_mine and self._can_go_back:
            self.went_back.emit()
        else:
            self._show(self._names_screen())

    def _on_pin_left(self) -> None:
        self._asked = ""
        self._show(self._names_screen())

    # helpers

    def _known(self) -> tuple[LearnerRecord, ...]:
        return self._reader.learners() if self._reader is not None else ()

    def _counted(self) -> PinTries:
        if self._tries is None:
            from course_app.store.pin_tries import PinTries  # noqa: PLC0415  for PINs only

            self._tries = PinTries(self._folder)
        return self._tries

    def _show(self, screen: QWidget) -> None:
        self._window.show_whole(is_whole=True)
        self._window.show_screen(screen)
        self._window.show_whole(is_whole=True)  # a facilitator's side that locks gives it back

    def _names_screen(self) -> LearnersScreen:
        if self._names is None:
            self._names = LearnersScreen(self._look, self._window.stack)
            self._names.learner_chosen.connect(self._on_chosen)
            self._names.newcomer_announced.connect(self._on_newcomer)
            self._names.guest_announced.connect(self.guest_announced)
            self._names.mine_requested.connect(self._on_mine)
            self._names.back_requested.connect(self.went_back)
            self._names.facilitator_requested.connect(self.facilitator_announced)
        return self._names

    def _form_screen(self) -> LearnerForm:
        if self._form is None:
            from course_app.ui.screens.learner_form import LearnerForm  # noqa: PLC0415  seldom

            self._form = LearnerForm(self._look, self._window.stack)
            self._form.filled.connect(self._on_filled)
            self._form.known_chosen.connect(self._on_chosen)
            self._form.pin_dropped.connect(self.pin_dropped)
            self._form.back_requested.connect(self._on_form_left)
        return self._form

    def _pin_screen(self) -> LearnerPinScreen:
        if self._pin is None:
            from course_app.ui.screens.learner_pin import LearnerPinScreen  # noqa: PLC0415

            self._pin = LearnerPinScreen(self._look, self._window.stack)
            self._pin.pin_given.connect(self._on_pin_given)
            self._pin.back_requested.connect(self._on_pin_left)
        return self._pin
