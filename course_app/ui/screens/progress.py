"""How far one is: lessons, scores, what one can do, the days, and what was tried."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from course_app.ui.progress_shown import ProgressShown
from course_app.ui.theme import Look
from course_app.ui.widgets.bar_chart import BarChart
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.calendar_strip import CalendarStrip
from course_app.ui.widgets.column import Column
from course_app.ui.widgets.focus_order import set_focus_order
from course_app.ui.widgets.labels import Card, TextLabel
from course_app.ui.widgets.progress_line import ProgressLine
from course_app.ui.widgets.screen_layout import stack_parts, take_out

_WIDTH = 1014
_NARROWEST = 210  # of a small card
_AT_FIRST = 8  # lines of what was tried; all are shown by a button
_LEVEL_ICONS = {"open": ("circle", "mute"), "met": ("check", "ok"), "secure": ("star", "warm")}
_ICON = 18
_PAIRS = 4
_WIDE = 800  # pixels at 100 %: words stand beside the calendar


class ProgressScreen(QWidget):
    """Shows everything on one page that scrolls.

    Signals:
        certificate_requested: the course is passed, and its certificate is wanted.
        paper_requested: everything is wanted on paper or as a PDF.
        file_requested: everything is wanted as a text file.
        lesson_requested: the id of a lesson to open, "" for the first.
        left: Home or Esc was pressed.
    """

    certificate_requested = Signal()
    paper_requested = Signal()
    file_requested = Signal()
    lesson_requested = Signal(str)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: ProgressShown | None = None
        self._shows_all = False
        self._parts: list[QWidget] = []
        self._cards: list[QWidget] = []
        self._figures: QGridLayout | None = None
        self._top = TopBar(look, self)
        self._column = Column(look, _WIDTH, self)
        self._column.body.addStretch(1)
        self._home = ActionButton(look, "home", parent=self)
        self._paper = ActionButton(look, "print", parent=self)
        self._file = ActionButton(look, "save", parent=self)
        self._main = ActionButton(look, "arrow-right", primary=True, icon_after=True, parent=self)
        self._bar = ActionBar(look, self)
        self._bar.add_start(self._home, self._paper, self._file)
        self._bar.add_end(self._main)
        stack_parts(self, self._top, self._column, self._bar)
        self._home.clicked.connect(self.left)
        self._paper.clicked.connect(self.paper_requested)
        self._file.clicked.connect(self.file_requested)
        self._main.clicked.connect(self._on_main_pressed)
        set_focus_order(self._column, self._home, self._paper, self._file, self._main)
        self.setFocusProxy(self._column)
        look.changed.connect(self._build)
        self._retranslate()

    def show_progress(self, shown: ProgressShown) -> None:
        """Show how far somebody is."""
        self._shown = shown
        self._shows_all = False
        self._build()
        self._retranslate()

    def to_top(self) -> None:
        """Show the beginning."""
        self._column.to_top()

    def scroll_page(self, direction: int) -> bool:
        """Scroll by nearly a screen; gives False when it was already at that end."""
        return self._column.scroll_page(direction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll with the page keys; Esc goes back."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_Space}:
            self._column.scroll_page(1)
        elif key == Qt.Key.Key_PageUp:
            self._column.scroll_page(-1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the small cards side by side only where there is room."""
        super().resizeEvent(event)
        self._place_figures()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        shown = self._shown
        take_out(self._column.body, self._parts)
        self._parts, self._cards, self._figures = [], [], None
        if shown is None:
            return
        self._column.body.setSpacing(self._look.px(18))
        if shown.is_new:
            self._add(self._empty())
            return
        if shown.is_passed:
            self._add(self._passed(shown))
        self._add(self._figure_cards(shown))
        self._add(self._days(shown))
        self._add(self._lessons(shown))
        self._add(self._quizzes(shown))
        if shown.objectives:
            self._add(self._objectives(shown))
        if shown.tries:
            self._add(self._tries(shown))
        self._place_figures()

    def _add(self, part: QWidget) -> None:
        self._column.body.insertWidget(self._column.body.count() - 1, part)
        self._parts.append(part)

    def _empty(self) -> QWidget:
        part = QWidget(self._column.page)
        inside = QVBoxLayout(part)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(self._look.px(8))
        self._text(inside, "subheading", self.tr("Nothing to show yet"))
        self._text(
            inside,
            "mute",
            self.tr(
                "Once you have read a page or answered a question, your lessons, scores and "
                "days stand here. Only you and your facilitator see them."
            ),
        )
        return part

    def _passed(self, shown: ProgressShown) -> QWidget:
        card, inside = self._card("", "ok-card")
        self._text(inside, "subheading", self.tr("The course is passed"))
        self._text(inside, "feedback", shown.passed_words)
        return card

    def _figure_cards(self, shown: ProgressShown) -> QWidget:
        part = QWidget(self._column.page)
        grid = self._figures = QGridLayout(part)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self._look.px(16))
        for figure in shown.figures:
            card, inside = self._card(figure.label)
            inside.setSpacing(self._look.px(4))
            self._text(inside, "figure", figure.figure)
            self._text(inside, "mute", figure.text)
            inside.addStretch(1)
            self._cards.append(card)
        return part

    def _days(self, shown: ProgressShown) -> QWidget:
        card, inside = self._card(self.tr("Days with learning"))
        strip = CalendarStrip(self._look, card)
        strip.show_days(shown.days, shown.today, shown.days_words)
        row = QHBoxLayout()
        row.setSpacing(self._look.px(32))
        row.addWidget(strip)
        stack = self.parentWidget() or self  # this screen has its size only once it is shown
        if stack.width() >= self._look.px(_WIDE):
            self._text(row, "body", shown.days_words)
            row.setStretch(1, 1)
            inside.addLayout(row)
        else:
            row.addStretch(1)
            inside.addLayout(row)
            self._text(inside, "mute", shown.days_words)
        return card

    def _lessons(self, shown: ProgressShown) -> QWidget:
        card, inside = self._card(self.tr("Lessons"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(16))
        grid.setVerticalSpacing(self._look.px(12))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for row, lesson in enumerate(shown.lessons):
            title = TextLabel("plain", card)
            title.setText(lesson.title)
            line = ProgressLine(card)
            line.set_share(lesson.share, f"{lesson.title}: {lesson.words}")
            words = TextLabel("mute", card, wraps=False)
            words.setText(lesson.words)
            grid.addWidget(title, row, 0)
            grid.addWidget(line, row, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(words, row, 2)
        inside.addLayout(grid)
        return card

    def _quizzes(self, shown: ProgressShown) -> QWidget:
        card, inside = self._card(self.tr("Best score at each quiz"))
        chart = BarChart(self._look, card)
        words = self.tr("Passed from {mark}% on").format(mark=shown.pass_mark)
        chart.show_bars(shown.quizzes, shown.pass_mark / 100, words)
        inside.addWidget(chart)
        return card

    def _objectives(self, shown: ProgressShown) -> QWidget:
        card, inside = self._card(self.tr("What you can do"))
        text = self.tr(
            "An objective is met when 3 of the last 4 questions about it were right at the first "
            "try. A review a day later shows that you still know it."
        )
        self._text(inside, "mute", text)
        lesson = ""
        for line in shown.objectives:
            if line.lesson != lesson:
                lesson = line.lesson
                self._text(inside, "title", lesson)
            icon, color = _LEVEL_ICONS[line.level]
            row = QHBoxLayout()
            row.setSpacing(self._look.px(12))
            mark = QLabel(card)
            size = self._look.px(_ICON)
            mark.setPixmap(self._look.icon(icon, color, _ICON).pixmap(size, size))
            mark.setAccessibleName(line.words)
            what = TextLabel("plain", card)
            what.setText(line.text)
            words = TextLabel("mute", card, wraps=False)
            words.setText(line.words)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(what, 1)
            row.addWidget(words, 0, Qt.AlignmentFlag.AlignTop)
            inside.addLayout(row)
        return card

    def _tries(self, shown: ProgressShown) -> QWidget:
        card, inside = self._card(self.tr("What you tried"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._look.px(20))
        grid.setVerticalSpacing(self._look.px(8))
        grid.setColumnStretch(1, 1)
        lines = shown.tries if self._shows_all else shown.tries[:_AT_FIRST]
        for row, line in enumerate(lines):
            role = {True: "right", False: "mute", None: "mute"}[line.is_passed]
            cells = (
                ("mute", line.when, False),
                ("plain", line.what, True),
                ("plain", line.score, False),
                (role, line.verdict, False),
            )
            for column, (style, text, wraps) in enumerate(cells):
                label = TextLabel(style, card, wraps=wraps)
                label.setText(text)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(grid)
        if len(shown.tries) > len(lines):
            more = ActionButton(self._look, parent=card)
            more.setText(self.tr("Show all {count}").format(count=len(shown.tries)))
            more.clicked.connect(self._on_more_pressed)
            inside.addWidget(more)
        return card

    def _card(self, label: str, role: str = "card") -> tuple[Card, QVBoxLayout]:
        px = self._look.px
        card = Card(role, self._column.page)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(px(20), px(18), px(20), px(20))
        inside.setSpacing(px(10))
        if label:
            self._text(inside, "label", label)
        return card, inside

    def _text(self, inside: QBoxLayout, role: str, text: str) -> None:
        label = TextLabel(role, self._column.page)
        label.setText(text)
        inside.addWidget(label)

    def _place_figures(self) -> None:
        if self._figures is None:
            return
        count = len(self._cards)
        columns = min(count, max(1, (self.width() - 64) // self._look.px(_NARROWEST)))
        if columns < count:
            columns = 2 if count == _PAIRS and columns > 1 else 1
        for column in range(_PAIRS):
            self._figures.setColumnStretch(column, int(column < columns))
        for position, card in enumerate(self._cards):
            self._figures.addWidget(card, position // columns, position % columns)

    def _on_more_pressed(self) -> None:
        self._shows_all = True
        self._build()

    def _on_main_pressed(self) -> None:
        if self._shown is not None and self._shown.is_passed:
            self.certificate_requested.emit()
        else:
            self.lesson_requested.emit("")

    def _retranslate(self) -> None:
        shown = self._shown
        self._top.show_place(self.tr("My progress"), shown.learner if shown else "")
        self._home.setText(self.tr("Home"))
        self._paper.setText(self.tr("Print"))
        self._file.setText(self.tr("Save as a text file"))
        is_new = shown is not None and shown.is_new
        self._paper.setVisible(not is_new)
        self._file.setVisible(not is_new)
        if shown is not None and shown.is_passed:
            self._main.setText(self.tr("Save a certificate"))
        else:
            self._main.setText(self.tr("Start the first lesson") if is_new else self.tr("Go on"))
        self._bar.fit()
