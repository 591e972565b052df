"""The place of the facilitator's side: nothing of it is shown before the PIN."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from course_app.errors import CourseAppError
from course_app.ui.context import Context
from course_app.ui.facilitator.code_paper import print_code, save_code
from course_app.ui.facilitator.desk import FacilitatorDesk
from course_app.ui.facilitator.pages import PAGES
from course_app.ui.facilitator.pin_screen import PinScreen
from course_app.ui.words import error_words
from course_app.workshop.facilitator_pin import PinFile, check_pin

NOBODY = "nobody"  # what the place is opened with from the names


def make_place(context: Context) -> FacilitatorPlace:
    """Give the place, locked."""
    return FacilitatorPlace(context)


class FacilitatorPlace(QObject):
    """Asks for the PIN, opens the facilitator's desk, and locks when it is left."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self._pin = PinFile(context.store.folder, context.clocks.wall)
        self._code = ""
        self._is_nobody = False
        self._screen: PinScreen | None = None
        self.desk: FacilitatorDesk | None = None
        context.window.stack.currentChanged.connect(self._on_screen_changed)

    def open(self, value: str = "") -> None:
        """Show the door, or the desk where it is open; `value` is "page" or "page:value".

        With "nobody" no learner is behind it: leaving asks who is learning.
        """
        self._is_nobody = self._is_nobody or value == NOBODY
        if self.desk is not None:
            page, _, what = value.partition(":")
            self._show_desk(self.desk)
            if page:
                self.desk.open(page, what)
            return
        screen = self._door()
        try:
            screen.show_mode("ask" if self._pin.is_set else "first")
            screen.show_wait(self._pin.wait())
        except CourseAppError as error:
            screen.show_mode("ask")
            screen.show_fault(error_words(error))
        self._context.window.show_whole(is_whole=self._is_nobody)
        self._context.window.show_screen(screen)

    def close(self) -> None:
        """Lock; another learner comes, or the window closes."""
        self._context.window.stack.currentChanged.disconnect(self._on_screen_changed)
        self._lock()
        if self._screen is not None:
            self._screen.deleteLater()
            self._screen = None

    # the door

    def _door(self) -> PinScreen:
        if self._screen is None:
            context = self._context
            self._screen = screen = PinScreen(context.look, context.window.stack)
            screen.pin_given.connect(self._on_pin_given)
            screen.new_pin_given.connect(self._on_new_pin_given)
            screen.code_given.connect(self._on_code_given)
            screen.forgotten.connect(lambda: screen.show_mode("reset"))
            screen.save_requested.connect(lambda: save_code(context.window, *self._paper()))
            screen.print_requested.connect(lambda: print_code(context.window, *self._paper()))
            screen.went_on.connect(self._unlock)
            screen.back_requested.connect(self._go_back)
        return self._screen

    def _paper(self) -> tuple[str, str]:
        return self._code, self._context.course.title

    def _on_pin_given(self, pin: str) -> None:
        try:
            tried = self._pin.try_pin(pin)
        except CourseAppError as error:
            self._door().show_fault(error_words(error))
            return
        if tried.is_right and self._code:  # a click at the side had left it before it was kept
            self._door().show_mode("code", self._code)
            return
        if tried.is_right:
            self._unlock()
            return
        self._door().show_fault(self.tr("This is not the PIN. Type it again."))
        if tried.wait:
            self._door().show_wait(tried.wait)

    def _on_new_pin_given(self, pin: str) -> None:
        try:
            self._code = self._pin.set_pin(pin)
        except CourseAppError as error:
            self._door().show_fault(error_words(error))
            return
        self._door().show_mode("code", self._code)

    def _on_code_given(self, code: str, pin: str) -> None:
        screen = self._door()
        try:
            check_pin(pin)
            tried = self._pin.try_code(code)
        except CourseAppError as error:
            screen.show_fault(error_words(error))
            return
        if tried.is_right:
            self._on_new_pin_given(pin)
            return
        screen.show_fault(self.tr("This is not the recovery code. Look at it again."), at_code=True)
        if tried.wait:
            screen.show_wait(tried.wait)

    # the desk

    def _unlock(self) -> None:
        self._code = ""
        if self._screen is not None:
            self._screen.show_mode("ask")  # nothing that was typed stays behind
        self.desk = desk = FacilitatorDesk(self._context, self)
        desk.left.connect(self._on_left)
        self._show_desk(desk)
        desk.open(next(iter(PAGES), ""))

    def _show_desk(self, desk: FacilitatorDesk) -> None:
        self._context.window.show_whole(is_whole=True)
        self._context.window.show_screen(desk.shell)

    def _on_left(self) -> None:
        self._lock()
        self._go_back()

    def _go_back(self) -> None:
        """Show what is a learner's: their Home, or who is learning where nobody was."""
        desk = self._context.desk
        if not self._is_nobody:
            self._context.navigator.go_home()
            return

        def ask() -> None:
            desk.end_session()  # this place ends with it
            desk.choose_learner()

        QTimer.singleShot(0, desk, ask)

    def _on_screen_changed(self) -> None:
        """Lock as soon as anything else is on the screen, whatever led to it."""
        window, desk = self._context.window, self.desk
        shown: QWidget | None = window.stack.currentWidget()
        if desk is None or desk.is_at_home_with(shown):
            return
        if desk.is_visiting and shown is window.home:
            desk.end_visit()
            QTimer.singleShot(0, self, self.open)
        else:
            self._lock()

    def _lock(self) -> None:
        desk, self.desk = self.desk, None
        if desk is not None:
            desk.close()
            desk.deleteLater()
            self._context.window.show_whole(is_whole=False)
