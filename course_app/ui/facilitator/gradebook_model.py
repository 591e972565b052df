"""The gradebook as Qt's table model: rows are read from the store when they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from course_app.ui.facilitator import gradebook_words as words
from course_app.ui.words import share_words
from course_app.workshop.gradebook import Cell, Column, GradeTable, Row

CELL = Qt.ItemDataRole.UserRole
NAME = 0  # the first column
Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class GradebookModel(QAbstractTableModel):
    """Learners as rows; name, quizzes and the time seen last as columns."""

    def __init__(self, now: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._columns: Sequence[Column] = ()
        self._table: GradeTable | None = None

    def show_table(self, columns: Sequence[Column], table: GradeTable) -> None:
        """Show other rows, or the same in another order."""
        self.beginResetModel()
        self._columns = columns
        self._table = table
        self.endResetModel()

    def clear(self) -> None:
        """Show nobody, before the store is let go of."""
        self.beginResetModel()
        self._table = None
        self.endResetModel()

    @property
    def columns(self) -> Sequence[Column]:
        """The quizzes and tests, in order."""
        return self._columns

    @property
    def last(self) -> int:
        """The column that says when somebody was seen."""
        return len(self._columns) + 1

    def row_at(self, row: int) -> Row | None:
        """Give a learner's row."""
        return self._table[row] if self._table is not None and 0 <= row < len(self._table) else None

    def column_at(self, column: int) -> Column | None:
        """Give the quiz of a column, None for the name and the time."""
        at = column - 1
        return self._columns[at] if 0 <= at < len(self._columns) else None

    def rowCount(self, parent: Index | None = None) -> int:
        """Give how many learners there are."""
        if self._table is None or (parent is not None and parent.isValid()):
            return 0
        return len(self._table)

    def columnCount(self, parent: Index | None = None) -> int:
        """Give the columns: name, quizzes, seen."""
        return 0 if parent is not None and parent.isValid() else len(self._columns) + 2

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a cell shows and says."""
        row = self.row_at(index.row())
        if row is None:
            return None
        column = index.column()
        if role == _Role.DisplayRole:
            return self._text(row, column)
        if role == _Role.AccessibleTextRole or (role == _Role.ToolTipRole and column != NAME):
            return self._said(row, column)
        if role == _Role.ToolTipRole:
            return words.name_of(row)
        if role == CELL:
            return self._cell(row, column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Give the heads; of a quiz its section, with the title as a tip."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self.column_at(section)
        if role == _Role.TextAlignmentRole:
            is_middle = column is not None
            return Qt.AlignmentFlag.AlignHCenter if is_middle else Qt.AlignmentFlag.AlignLeading
        if role == _Role.DisplayRole:
            if column is not None:
                return words.head_of(column)
            return words.tr("Learner") if section == NAME else words.tr("Last seen")
        if role in {_Role.ToolTipRole, _Role.AccessibleTextRole} and column is not None:
            return words.title_of(column)
        return None

    def _cell(self, row: Row, column: int) -> Cell | None:
        at = column - 1
        return row.cells[at] if 0 <= at < len(row.cells) else None

    def _text(self, row: Row, column: int) -> str:
        if column == NAME:
            return words.name_of(row)
        if column == self.last:
            return words.seen_words(row.last_seen, self._now())
        cell = self._cell(row, column)
        return cell.said(words.workshop_tr) if cell else ""

    def _said(self, row: Row, column: int) -> str:
        name = words.name_of(row)
        if column == NAME:
            return f"{name}, {words.standing_words(row.standing)}"
        quiz, cell = self.column_at(column), self._cell(row, column)
        if quiz is None or cell is None:
            seen = words.seen_words(row.last_seen, self._now())
            return words.tr("{name}, last seen {when}").format(name=name, when=seen)
        kind = words.class_words(cell.kind)
        score = kind if cell.per_cent is None else f"{share_words(cell.per_cent)}, {kind}"
        return f"{name}, {words.title_of(quiz)}: {score}"
