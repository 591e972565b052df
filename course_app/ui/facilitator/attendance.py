"""Who is here: typed at the door by two letters and Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from course_app.ui.facilitator.rows import ListRow, RowList
from course_app.ui.theme import Look
from course_app.ui.widgets.announce import announce
from course_app.ui.widgets.bars import ActionBar, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.page_scroll import PageScroll
from course_app.ui.widgets.screen_layout import stack_parts

NEW = "new"  # the row that makes a new person of what was typed
_NARROW = 820  # pixels at 100 % text, below which the two lists stand one above the other
_LIST = 150  # height of a list where the page scrolls
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class AttendanceScreen(QWidget):
    """A line to type in, who fits, and everybody with whether they came.

    Signals:
        came: the id of a learner who is here.
        gone: the id of a learner who was marked by mistake.
        newcomer_named: the name of somebody who is not known yet.
        taken_off: the id of a learner who is not expected any more.
        undo_requested: take the last mark back.
        remarked: a learner's id and what is to be remarked on them.
        import_requested: read names from a list.
        list_pasted: several lines were put into the line for one name.
        back_requested: back to the workshop.
    """

    came = Signal(str)
    gone = Signal(str)
    newcomer_named = Signal(str)
    taken_off = Signal(str)
    undo_requested = Signal()
    remarked = Signal(str, str)
    import_requested = Signal()
    list_pasted = Signal(str)
    back_requested = Signal()

    def __init__(
        self,
        look: Look,
        find: Callable[[str], Sequence[ListRow]],
        parent: QWidget | None = None,
    ) -> None:
        """Take what finds people by what is typed."""
        super().__init__(parent)
        self._look = look
        self._find = find
        self._here: frozenset[str] = frozenset()
        self._counts = (0, 0)
        self._is_narrow = False
        self._remarks: dict[str, str] = {}
        self._top = TopBar(look, self)
        self._area = PageScroll(self)
        page = self._area.page
        self._line = QLineEdit(page)
        self._matches = RowList(look, page)
        self._matches.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrows work in the line
        self._hint = TextLabel("mute", page)
        self._said = TextLabel("saved", page)
        self._undo = ActionButton(look, "undo", parent=page)
        self._right = QWidget(page)
        self._list_label = TextLabel("label", self._right)
        self._people = RowList(look, self._right)
        self._empty = TextLabel("body", self._right)
        self._import = ActionButton(look, "page", parent=self._right)
        self._remark = QLineEdit(self._right)
        self._off = ActionButton(look, "remove", parent=self._right)
        self._bar = ActionBar(look, self)
        self._back = ActionButton(look, "check", primary=True, parent=self._bar)
        self._lay_out()
        self._line.textEdited.connect(self._on_typed)
        self._line.installEventFilter(self)
        self._matches.chosen.connect(self._on_chosen)
        self._people.chosen.connect(self._on_person_pressed)
        self._people.moved.connect(self._on_person_selected)
        self._remark.returnPressed.connect(self._on_remarked)
        keys, where = QKeySequence.StandardKey, Qt.ShortcutContext
        undo = _key(self, keys.Undo, where.WidgetWithChildrenShortcut)
        undo.triggered.connect(self.undo_requested)
        off = _key(self._people, keys.Delete, where.WidgetShortcut)  # in a line it takes a letter
        off.triggered.connect(self._off.click)
        self._off.clicked.connect(self._on_off_pressed)
        self._undo.clicked.connect(self.undo_requested)
        self._import.clicked.connect(self.import_requested)
        self._back.clicked.connect(self.back_requested)
        look.changed.connect(self._restyle)
        self._restyle()
        self.say("", can_undo=False)
        self._retranslate()

    def show_people(
        self, rows: Sequence[ListRow], here: frozenset[str], remarks: dict[str, str]
    ) -> None:
        """Show everybody who is expected or came."""
        self._here, self._remarks = here, remarks
        self._counts = (len(here), len(rows))
        current, at = self._people.current, self._people.currentIndex().row()
        if rows and all(row.id != current for row in rows):  # taken off: the next one's turn
            current = rows[min(max(0, at), len(rows) - 1)].id
        position = self._people.verticalScrollBar().value()
        self._people.show_rows(rows, current)
        self._people.verticalScrollBar().setValue(position)
        self._empty.setVisible(not rows)
        self._people.setVisible(bool(rows))
        self._remark.setVisible(bool(rows))
        self._off.setVisible(bool(rows))
        self._retranslate()

    def say(self, words: str, *, can_undo: bool) -> None:
        """Say what was done last, and whether it can be taken back."""
        self._said.setText(words)
        self._undo.setEnabled(can_undo)
        announce(self, words)

    def show_saved(self, words: str, role: str) -> None:
        """Say whether what was done is kept."""
        self._bar.show_status(words, role)

    def keys(self) -> Sequence[tuple[str, str]]:
        """Give the keys of this screen, for F1."""
        return (
            ("A … Z", self.tr("Find a name; two letters are enough")),
            ("↑  ↓", self.tr("Choose among those who fit")),
            ("Enter", self.tr("Say that the person is here")),
            ("Del", self.tr("Take the selected person off the list")),
            ("Ctrl+Z", self.tr("Take the last mark back")),
            ("Esc", self.tr("Empty the line, then go back")),
        )

    def begin(self) -> None:
        """Be ready for the next name."""
        self._line.clear()
        self._on_typed("")
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Type at once."""
        super().focusInEvent(event)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows go through who fits, while one types."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = Qt.Key(event.key())
            if key in _STEPS:
                self._matches.step(_STEPS[key])
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._matches.choose_current()
                return True
            if event.matches(QKeySequence.StandardKey.Undo) and not self._line.text():
                self.undo_requested.emit()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the line, then goes back."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._line.text():
            self.begin()
        else:
            self.back_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists one above the other where there is no room beside."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _on_typed(self, text: str) -> None:
        if len(text.strip().splitlines()) > 1:  # a list; all its names in a row are nobody's name
            self.begin()
            self.list_pasted.emit(text)
            return
        rows = self._find(text)
        self._matches.show_rows(rows)
        self._fit()
        if rows:
            first = rows[0]
            announce(self._line, ". ".join(p for p in (first.title, first.words, first.badge) if p))

    def _on_chosen(self, row: str) -> None:
        name = " ".join(self._line.text().split())
        if row == NEW:
            self.newcomer_named.emit(name)
        else:
            self.came.emit(row)
        self.begin()

    def _on_person_pressed(self, learner: str) -> None:
        (self.gone if learner in self._here else self.came).emit(learner)

    def _on_person_selected(self, learner: str) -> None:
        self._remark.setText(self._remarks.get(learner, ""))
        self._retranslate()

    def _on_remarked(self) -> None:
        if self._people.current:
            self.remarked.emit(self._people.current, " ".join(self._remark.text().split()))

    def _on_off_pressed(self) -> None:
        if self._people.current:
            self.taken_off.emit(self._people.current)
            self._people.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        self._is_narrow = self.width() < self._look.px(_NARROW)
        ways = QBoxLayout.Direction
        self._halves.setDirection(ways.TopToBottom if self._is_narrow else ways.LeftToRight)
        for rows in (self._matches, self._people):
            rows.setMinimumHeight(self._look.px(_LIST) if self._is_narrow else 0)
        self._fit()

    def _fit(self) -> None:
        """Where there is room for one list only, show who fits while one types."""
        is_typing = bool(self._matches.rows)
        self._matches.setVisible(is_typing)
        self._hint.setVisible(not is_typing and not self._is_narrow)
        self._right.setVisible(not (is_typing and self._is_narrow))

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        done = QHBoxLayout()
        done.addWidget(self._said, 1)
        done.addWidget(self._undo)
        left.addWidget(self._line)
        left.addWidget(self._matches, 1)
        left.addWidget(self._hint)
        left.addStretch(0)
        left.addLayout(done)
        head = QHBoxLayout()
        head.addWidget(self._list_label, 1)
        head.addWidget(self._import)
        right.addLayout(head)
        right.addWidget(self._people, 1)
        right.addWidget(self._empty)
        about = QHBoxLayout()
        about.addWidget(self._remark, 1)
        about.addWidget(self._off)
        right.addLayout(about)
        right.addStretch(0)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._area.page)
        self._halves.addLayout(left, 1)
        self._halves.addWidget(self._right, 1)
        self._columns = (left, right, done, head, about)
        self._bar.add_end(self._back)
        stack_parts(self, self._top, self._area, self._bar)

    def _restyle(self) -> None:
        px = self._look.px
        self._halves.setContentsMargins(0, px(20), 0, px(16))
        self._halves.setSpacing(px(28))
        for layout in self._columns:
            layout.setSpacing(px(10))
        self._arrange()

    def _retranslate(self) -> None:
        here, expected = self._counts
        counted = self.tr("Here: {here} of {expected}").format(here=here, expected=expected)
        self._top.show_place(self.tr("Attendance"), counted)
        self._line.setAccessibleName(self.tr("Name"))
        self._line.setPlaceholderText(self.tr("Two letters of a name, then Enter"))
        self._matches.setAccessibleName(self.tr("People who fit"))
        self._hint.setText(
            self.tr(
                "Type the first letters of any part of the name. Arrow keys choose, Enter says "
                "that the person is here. Ctrl+Z takes it back."
            )
        )
        self._undo.setText(self.tr("Undo"))
        self._list_label.setText(self.tr("On the list"))
        self._people.setAccessibleName(self.tr("People on the list; Enter changes here and not"))
        self._empty.setText(
            self.tr("Nobody is on the list yet. Type names at the door, or take them from a list.")
        )
        self._import.setText(self.tr("Names from a list"))
        row = next((r for r in self._people.rows if r.id == self._people.current), None)
        about = self.tr("A remark on {name}").format(name=row.title if row else "")
        self._remark.setAccessibleName(about)
        self._remark.setPlaceholderText(about)
        self._off.setText(self.tr("Take off the list"))
        off = self.tr("Take {name} off the list; answers stay kept")
        self._off.setAccessibleName(off.format(name=row.title if row else ""))
        self._back.setText(self.tr("Done"))
        self._bar.fit()


def _key(widget: QWidget, key: QKeySequence.StandardKey, where: Qt.ShortcutContext) -> QAction:
    """Give what a key does while a widget has the keyboard."""
    action = QAction(widget)
    action.setShortcut(QKeySequence(key))
    action.setShortcutContext(where)
    widget.addAction(action)
    return action
