"""Matching: each left text gets its right text from a list, or one that is dragged onto it.

Dragging is an extra for mouse and finger: all can be done with the lists.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from course_app.course.model import MatchingQuestion, Question
from course_app.course.question_text import plain_text
from course_app.study.grading import Graded
from course_app.study.statements import Json
from course_app.ui.questions.pane import QuestionPane, Said
from course_app.ui.theme import Look
from course_app.ui.widgets.choice_box import ChoiceBox
from course_app.ui.widgets.drag_chip import DragChip
from course_app.ui.widgets.flow import Flow
from course_app.ui.widgets.labels import TextLabel
from course_app.ui.widgets.styling import set_style_role
from course_app.ui.words import in_sentence

_SIGN = 24  # pixels at 100 %: room for the sign of a row, a gap, and a list's arrow
_GAP = 16
_ARROW = 66
_WITHIN = 6  # pixels between what belongs to one row; and, with it, between two rows
_BETWEEN = 6
_BETWEEN_STACKED = 14
_LINES = 5  # of the grid for one row: a gap, its text, its list, what was chosen, the answer


class MatchingPane(QuestionPane):
    """A row a left text, with a list of all right texts beside it."""

    question: MatchingQuestion

    def __init__(
        self, look: Look, question: Question, order: tuple[int, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(look, question, order, parent)
        rights = [self.question.pairs[at].right for at in order]
        self._rights = list(dict.fromkeys(rights))
        self._choices: list[ChoiceBox] = []
        self._signs: list[QLabel] = []
        self._notes: list[TextLabel] = []
        self._wholes: list[TextLabel] = []  # chosen texts that their list is too narrow for
        self._chips: list[DragChip] = []
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._grid = QGridLayout()
        layout.addLayout(self._grid)
        self._drag_label = TextLabel("mute", self)
        self._strip = Flow(look.px(8), self)
        layout.addWidget(self._drag_label)
        layout.addWidget(self._strip)
        self._labels: list[TextLabel] = []
        self._is_stacked: bool | None = None
        for left in self._rows():
            self._add_row(plain_text(left, question.text_format))
        for right in self._rights:
            self._add_chip(right)
        self._place(is_stacked=False)
        if self._choices:
            self.setFocusProxy(self._choices[0])
        look.changed.connect(self._restyle)
        self._restyle()
        self._retranslate()

    def response(self) -> dict[str, Json] | None:
        """Give the right text chosen for each left text, once all rows have one."""
        rights: list[Json] = [choice.currentData() for choice in self._choices]
        return None if None in rights else {"rights": rights}

    def draft(self) -> dict[str, Json] | None:
        """Give the rows that have an answer, and those that have none."""
        rights = [choice.currentData() for choice in self._choices]
        return {"rights": rights} if any(right is not None for right in rights) else None

    def show_response(self, response: Mapping[str, Json]) -> None:
        """Choose the right texts of an earlier answer."""
        if isinstance(rights := response.get("rights"), list):
            for choice, right in zip(self._choices, rights, strict=False):
                choice.setCurrentIndex(max(0, choice.findData(right)))

    def show_graded(self, graded: Graded, *, reveals: bool) -> None:
        """Mark each row; a wrong one shows the right text under it."""
        self._drag_label.hide()
        self._strip.hide()
        size = self.look.px(20)
        rows = zip(self._choices, self._signs, self._notes, graded.feedback, strict=False)
        for choice, sign, note, outcome in rows:
            choice.setEnabled(False)
            is_right = outcome.mark == "right"
            icon, color = ("check", "ok-text") if is_right else ("cross", "bad-text")
            sign.setPixmap(self.look.icon(icon, color).pixmap(size, size))
            sign.setAccessibleName(self.tr("Right") if is_right else self.tr("Not right"))
            sign.show()
            note.setVisible(reveals and not is_right)
            answer = plain_text(outcome.answer, self.question.text_format)
            words = self.tr("Right answer: {answer}")
            note.setText(words.format(answer=in_sentence(answer)))

    def said(self) -> Sequence[Said]:
        """Give the texts to match and the answers to choose; then what became of each row."""
        rows = zip(self._labels, self._choices, self._signs, self._notes, strict=True)
        found: list[Said] = []
        is_done = self._strip.isHidden()
        for at, (label, choice, sign, note) in enumerate(rows, 1):
            found.append(Said(f"{at}: {label.text()}", label))
            if is_done:
                found.append(Said(choice.currentText(), label))
                found.append(Said(sign.accessibleName(), label, is_ours=True))
                found.append(Said("" if note.isHidden() else note.text(), note))
        if not is_done:
            found += [Said(chip.label.text(), chip.label) for chip in self._chips]
        return [each for each in found if each.text]

    @property
    def lesson(self) -> QWidget:
        """The first row that was wrong, or the first of all."""
        wrong = (
            choice
            for choice, note in zip(self._choices, self._notes, strict=True)
            if not note.isHidden()
        )
        return next(iter([*wrong, *self._choices]), self)

    def try_again(self) -> None:
        """Free the rows; the wrong ones begin empty."""
        self._drag_label.show()
        self._strip.show()
        for choice, pair, sign in zip(self._choices, self._pairs(), self._signs, strict=True):
            choice.setEnabled(True)
            if choice.currentData() != pair:
                choice.setCurrentIndex(0)
                sign.hide()

    def hint(self) -> str:
        """Say what to do."""
        return self.tr("Choose an answer in each row.")

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submitted.emit()
        else:
            super().keyPressEvent(event)

    def _rows(self) -> list[str]:
        return [pair.left for pair in self.question.pairs if pair.left]

    def _pairs(self) -> list[str]:
        return [pair.right for pair in self.question.pairs if pair.left]

    def _add_row(self, left: str) -> None:
        label = TextLabel("body")
        label.setText(left)
        choice = ChoiceBox(self.look)
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        choice.addItem("", None)
        for right in self._rights:
            choice.addItem(plain_text(right, self.question.text_format), right)
        choice.currentIndexChanged.connect(self._on_chosen)
        choice.setAccessibleName(left)
        label.setBuddy(choice)
        sign = QLabel()
        note = TextLabel("right", self)
        note.hide()
        self._labels.append(label)
        whole = TextLabel("mute", self)
        whole.hide()
        self._wholes.append(whole)
        self._choices.append(choice)
        self._signs.append(sign)
        self._notes.append(note)

    def _add_chip(self, right: str) -> None:
        chip = DragChip(self.look, plain_text(right, self.question.text_format), self._strip)
        chip.moved.connect(self._on_chip_moved)
        chip.dropped.connect(lambda at, right=right: self._on_chip_dropped(right, at))
        self._strip.add(chip)
        self._chips.append(chip)

    def _on_chosen(self) -> None:
        used = {choice.currentData() for choice in self._choices}
        for right, chip in zip(self._rights, self._chips, strict=True):
            chip.show_used(is_used=right in used)
        self._show_wholes()
        self.changed.emit()

    def _show_wholes(self) -> None:
        """Say a chosen text below its list where the list cuts it."""
        for choice, whole in zip(self._choices, self._wholes, strict=True):
            metrics = QFontMetrics(choice.font())
            needed = metrics.horizontalAdvance(choice.currentText()) + self.look.px(_ARROW)
            is_cut = choice.currentIndex() > 0 and needed > choice.width()
            whole.setText(choice.currentText() if is_cut else "")
            whole.setVisible(is_cut)

    def _on_chip_moved(self, at: QPoint) -> None:
        target = self._row_at(at)
        for choice in self._choices:
            set_style_role(choice, "target" if choice is target else "")

    def _on_chip_dropped(self, right: str, at: QPoint) -> None:
        target = self._row_at(at)
        for choice in self._choices:
            set_style_role(choice, "")
        if target is not None:
            target.setCurrentIndex(target.findData(right))

    def _row_at(self, at: QPoint) -> ChoiceBox | None:
        """Give the list of the row at a point of the screen; its left text is part of the row."""
        point = self.mapFromGlobal(at)
        whole = self.rect()
        for label, choice in zip(self._labels, self._choices, strict=True):
            row = label.geometry().united(choice.geometry())
            if QRect(whole.left(), row.top(), whole.width(), row.height()).contains(point):
                return choice
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the lists below their texts where a right text would not fit beside them."""
        super().resizeEvent(event)
        metrics = QFontMetrics(self._choices[0].font()) if self._choices else self.fontMetrics()
        for chip in self._chips:
            chip.set_room(self.width())
        widest = max((metrics.horizontalAdvance(right) for right in self._rights), default=0)
        beside = 0.6 * (self.width() - self.look.px(_SIGN + 2 * _GAP))
        self._place(is_stacked=widest + self.look.px(_ARROW) > beside)
        self._grid.activate()  # so that the lists have their widths
        self._show_wholes()

    def _place(self, *, is_stacked: bool) -> None:
        if is_stacked == self._is_stacked:
            return
        self._is_stacked = is_stacked
        self._space()
        self._grid.setColumnStretch(0, 5 if is_stacked else 2)
        self._grid.setColumnStretch(1, 0 if is_stacked else 3)
        rows = zip(self._labels, self._choices, self._signs, self._notes, self._wholes, strict=True)
        for at, (label, choice, sign, note, whole) in enumerate(rows):
            line = _LINES * at + 1  # below the gap to the row before
            if is_stacked:
                self._grid.addWidget(label, line, 0, 1, 3)
                self._grid.addWidget(choice, line + 1, 0, 1, 2)
                self._grid.addWidget(sign, line + 1, 2)
                self._grid.addWidget(whole, line + 2, 0, 1, 3)
                self._grid.addWidget(note, line + 3, 0, 1, 3)
            else:
                self._grid.addWidget(label, line, 0)
                self._grid.addWidget(choice, line, 1)
                self._grid.addWidget(sign, line, 2)
                self._grid.addWidget(whole, line + 1, 1, 1, 2)
                self._grid.addWidget(note, line + 2, 1, 1, 2)

    def _space(self) -> None:
        """Keep what belongs to a row closer together than the rows."""
        px = self.look.px
        self._grid.setHorizontalSpacing(px(_GAP))
        self._grid.setVerticalSpacing(px(_WITHIN))
        between = _BETWEEN_STACKED if self._is_stacked else _BETWEEN
        for at in range(1, len(self._choices)):
            self._grid.setRowMinimumHeight(_LINES * at, px(between))

    def _restyle(self) -> None:
        for sign in self._signs:
            sign.setFixedWidth(self.look.px(_SIGN))
        self._layout.setSpacing(self.look.px(12))
        self._space()

    def _retranslate(self) -> None:
        self._drag_label.setText(self.tr("Or drag an answer to its row:"))
        for choice in self._choices:
            choice.setItemText(0, self.tr("Choose …"))
