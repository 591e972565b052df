"""The window: the sidebar, one screen at a time, and every join between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from course_app.ui.screens.home import HomeScreen
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import TopBar
from course_app.ui.widgets.sidebar import Sidebar

if TYPE_CHECKING:
    from course_app.ui.screens.problem import ProblemScreen, Trouble
    from course_app.ui.widgets.notice_bar import Notice, NoticeBar

SIZE = (1366, 728)
SMALLEST = (640, 480)
_FIRST_STOP = "first_stop"
_NARROW = 3.2  # the sidebar goes when the window is narrower than this many sidebars


class MainWindow(QMainWindow):
    """Holds the screens. What they mean to each other is joined by the navigator.

    Signals:
        painted: the first useful screen is on the display.
        closing: the person closes the window; accept or refuse the event.
        text_step_requested: one step larger (1) or smaller (-1).
        theme_requested: the next theme.
        menu_requested: the menu is wanted beside this widget.
    """

    painted = Signal()
    closing = Signal(object)
    text_step_requested = Signal(int)
    theme_requested = Signal()
    menu_requested = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._is_painted = False
        # Each is made in its place: Qt splits the chain of Tab when they are moved there later.
        middle = QWidget(self)
        self.sidebar = Sidebar(look, middle)
        self.sidebar.menu_requested.connect(self.menu_requested)
        self.stack = QStackedWidget(middle)
        self.home = HomeScreen(look, self.stack)
        self.stack.addWidget(self.home)
        self._problem: ProblemScreen | None = None
        self._is_whole = False
        layout = QHBoxLayout(middle)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.sidebar)
        self._beside = QVBoxLayout()
        self._beside.addWidget(self.stack, 1)
        layout.addLayout(self._beside, 1)
        self._notice_bar: NoticeBar | None = None
        self.setCentralWidget(middle)
        self.setMinimumSize(*SMALLEST)
        self.resize(*SIZE)
        self._actions: dict[str, QAction] = {}
        look.changed.connect(self._fit_sidebar)
        self.setWindowTitle(self.tr("Course App"))

    def show_screen(self, screen: QWidget) -> None:
        """Show a screen, and give it the keyboard."""
        if self.stack.indexOf(screen) < 0:
            self.stack.addWidget(screen)
        if self._notice_bar is not None and screen is not self.stack.currentWidget():
            self._notice_bar.end_good_news()
        self.stack.setCurrentWidget(screen)
        self._fit_menu_button()
        self._join_tab_order(screen)
        self._first_stop(screen).setFocus(Qt.FocusReason.OtherFocusReason)
        if self._is_painted:
            from course_app.ui.widgets.steady_bars import hold_bars  # noqa: PLC0415  as above

            hold_bars(screen)

    def drop_screen(self, screen: QWidget) -> None:
        """Take a screen away for good."""
        self.stack.removeWidget(screen)
        screen.deleteLater()

    def _first_stop(self, screen: QWidget) -> QWidget:
        """Give where the keyboard is first: the proxy that the screen named.

        It does not stay the proxy: Qt's Tab enters a screen at its proxy, and what stands before
        that could not be reached.
        """
        if (named := screen.focusProxy()) is not None:
            screen.setProperty(_FIRST_STOP, named)
            screen.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes None
        first = screen.property(_FIRST_STOP)
        return first if isinstance(first, QWidget) else screen

    def show_trouble(self, trouble: Trouble) -> ProblemScreen:
        """Show what went wrong instead of everything else."""
        from course_app.ui.screens.problem import ProblemScreen  # noqa: PLC0415  seldom needed

        if self._problem is not None:
            self.drop_screen(self._problem)
        self._problem = ProblemScreen(self._look, trouble)
        self.sidebar.hide()
        self.show_screen(self._problem)
        return self._problem

    def end_trouble(self) -> None:
        """Show the sidebar again, once what went wrong is mended."""
        self._problem, old = None, self._problem
        if old is not None:
            self.drop_screen(old)
        self._fit_sidebar()

    def show_whole(self, *, is_whole: bool) -> None:
        """Give the whole window to a screen, without lessons and menu, as to a facilitator's."""
        self._is_whole = is_whole
        self._fit_sidebar()

    @property
    def is_whole(self) -> bool:
        """Whether one screen has the whole window."""
        return self._is_whole

    @property
    def is_painted(self) -> bool:
        """Whether a first screen is on the display."""
        return self._is_painted

    def show_notice(self, notice: Notice) -> None:
        """Say something above the screen, in the place of what was said there before."""
        if self._notice_bar is None:
            from course_app.ui.widgets.notice_bar import NoticeBar  # noqa: PLC0415  seldom

            self._notice_bar = NoticeBar(self._look, self.centralWidget())
            self._notice_bar.put_away.connect(lambda: self.end_notice(""))
            self._beside.insertWidget(0, self._notice_bar)
        self._notice_bar.show_notice(notice)
        self._notice_bar.show()

    def end_notice(self, key: str) -> None:
        """Take a notice away if it is the one of this key; any for ""."""
        bar = self._notice_bar
        if bar is not None and bar.notice is not None and key in {"", bar.notice.key}:
            bar.notice = None
            bar.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the first screen is there."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._on_first_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the text where the window is narrow."""
        super().resizeEvent(event)
        self._fit_sidebar()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the owner keep what is waiting first."""
        self.closing.emit(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _action(self, keys: list[str], work: object) -> QAction:
        from PySide6.QtGui import QKeySequence  # noqa: PLC0415  after the paint

        action = QAction(self)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(work)
        self.addAction(action)
        return action

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _join_tab_order(self, screen: QWidget) -> None:
        """Let Tab go on from the screen to the lessons; before the first paint nobody tabs."""
        if not self._is_painted:
            return
        from course_app.ui.widgets.focus_order import (  # noqa: PLC0415  as above
            focus_stops,
            stops_in_order,
        )

        inside, beside = stops_in_order(screen), focus_stops(self.sidebar)
        if inside and beside:
            QWidget.setTabOrder(inside[-1], beside[0])

    def _on_first_painted(self) -> None:
        self.painted.emit()
        self._actions = {
            "larger": self._action(["Ctrl++", "Ctrl+="], lambda: self.text_step_requested.emit(1)),
            "smaller": self._action(["Ctrl+-"], lambda: self.text_step_requested.emit(-1)),
            "theme": self._action(["F9"], self.theme_requested.emit),
            "full": self._action(["F11"], self._toggle_full_screen),
            "menu": self._action(["F10"], self._on_menu_key),
            "quit": self._action(["Ctrl+Q"], self.close),
        }
        self._retranslate()
        from course_app.ui.widgets.focus_ring import FocusRing  # noqa: PLC0415  after the paint

        FocusRing(self._look, self)

    def _fit_sidebar(self) -> None:
        has_room = self.width() >= _NARROW * self.sidebar.width()
        self.sidebar.setVisible(has_room and self._problem is None and not self._is_whole)
        self._fit_menu_button()

    def _fit_menu_button(self) -> None:
        """While there is no sidebar, the bar at the top has the button for the menu."""
        has_menu = self._problem is None and not self._is_whole
        is_shown = self.sidebar.isHidden() and has_menu
        screen = self.stack.currentWidget()
        bar = screen.findChild(TopBar) if screen is not None else None
        if bar is not None:
            bar.show_menu_button(self.menu_requested.emit, is_shown=is_shown)
            bar.show_learner(*self.sidebar.learner, is_shown=is_shown)

    def _on_menu_key(self) -> None:
        if self._is_whole:
            return
        self.menu_requested.emit(self.sidebar if self.sidebar.isVisible() else self.centralWidget())

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Course App"))
        texts = {
            "larger": self.tr("Larger text"),
            "smaller": self.tr("Smaller text"),
            "theme": self.tr("Next colours"),
            "full": self.tr("Full screen"),
            "menu": self.tr("Menu"),
            "quit": self.tr("Close"),
        }
        for name, action in self._actions.items():
            action.setText(texts[name])
