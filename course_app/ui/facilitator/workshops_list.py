"""All workshops, the latest first, and the way to a new one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from course_app.ui.facilitator.rows import ListRow, RowList
from course_app.ui.theme import Look
from course_app.ui.widgets.bars import SIDE, TopBar
from course_app.ui.widgets.buttons import ActionButton
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.screen_layout import stack_parts
from course_app.ui.widgets.toggle_button import ToggleButton


class WorkshopsScreen(QWidget):
    """Lists workshops, or says what will be here.

    Signals:
        workshop_chosen: the id of a workshop.
        new_requested: make a workshop.
        archive_toggled: whether archived workshops are wanted too.
    """

    workshop_chosen = Signal(str)
    new_requested = Signal()
    archive_toggled = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count = 0
        self._has_archived = False
        self._fault = ""
        self._top = TopBar(look, self)
        self._new = ActionButton(look, "add", primary=True, parent=self)
        self._archived = ToggleButton(look, parent=self)
        self._heading = TextLabel("subheading", self)
        self._words = TextLabel("body", self)
        self._list = RowList(look, self)
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self._new)
        self._buttons.addWidget(self._archived)
        self._buttons.addStretch(1)
        self._middle = QVBoxLayout()
        self._middle.addLayout(self._buttons)
        self._middle.addWidget(self._heading)
        self._middle.addWidget(self._words)
        self._middle.addWidget(self._list, 1)
        self._end = QWidget(self)
        self._middle.addWidget(self._end, 1)
        stack_parts(self, self._top, self._middle)
        self._list.chosen.connect(self.workshop_chosen)
        self._new.clicked.connect(self.new_requested)
        self._archived.toggled.connect(self.archive_toggled)
        look.changed.connect(self._restyle)
        self._restyle()
        self.show_rows((), has_archived=False)

    def show_rows(self, rows: Sequence[ListRow], current: str = "", *, has_archived: bool) -> None:
        """Show workshops; `has_archived` says that there are some that are not listed."""
        self._count, self._has_archived, self._fault = len(rows), has_archived, ""
        self._list.show_rows(rows, current)
        self._retranslate()

    def show_fault(self, words: str) -> None:
        """Say why there is no list."""
        self._count, self._fault = 0, words
        self._list.show_rows(())
        self._retranslate()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard to the list, or to the one thing to do."""
        super().focusInEvent(event)
        target = self._list if self._count else self._new
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _restyle(self) -> None:
        px = self._look.px
        self._middle.setContentsMargins(SIDE, px(24), SIDE, px(20))
        self._middle.setSpacing(px(16))
        self._buttons.setSpacing(px(12))

    def _retranslate(self) -> None:
        self._top.show_place(
            self.tr("Workshops"), self.tr("Workshops: {count}").format(count=self._count)
        )
        self._new.setText(self.tr("New workshop"))
        self._archived.setText(self.tr("Show archived ones"))
        self._list.setAccessibleName(self.tr("Workshops"))
        self._heading.setText(self.tr("No workshop yet"))
        self._words.setText(
            self._fault
            or self.tr(
                "Here you find each workshop with the people who came and what they answered. "
                "Make one before people arrive: it takes about 2 minutes."
            )
        )
        is_empty = not self._count
        self._heading.setVisible(is_empty and not self._fault)
        self._words.setVisible(is_empty)
        self._end.setVisible(is_empty)
        self._list.setVisible(not is_empty)
        self._archived.setVisible(self._has_archived or self._archived.isChecked())
