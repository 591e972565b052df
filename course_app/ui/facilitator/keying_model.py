"""The keying grid as Qt's table model: people by questions, letters in the cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from course_app.study.statements import LearnerId
from course_app.workshop.sheet import SheetItem, is_full, typed

Index = QModelIndex | QPersistentModelIndex
CellState = Literal["", "same", "differs"]
STATE = Qt.ItemDataRole.UserRole
BLANK = "–"
NAME = 0  # the first column
_Role = Qt.ItemDataRole


class KeyedPerson(NamedTuple):
    """A row: somebody whose paper is typed in."""

    id: LearnerId
    name: str


class _Change(NamedTuple):
    row: int
    item: int
    before: str | None
    after: str | None


class KeyingModel(QAbstractTableModel):
    """Holds what is typed in, with undo, and a second entry to compare with the first.

    None in a cell is nothing typed yet, "" a blank.

    Signals:
        row_changed: a row whose answers are others now.
    """

    row_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: Sequence[KeyedPerson] = ()
        self._items: Sequence[SheetItem] = ()
        self._cells: list[list[str | None]] = []
        self._begun: set[int] = set()
        self._second: dict[tuple[int, int], str] = {}
        self._scores: dict[int, str] = {}
        self._done: list[_Change] = []
        self._undone: list[_Change] = []
        self._is_checking = False

    def show_rows(
        self,
        people: Sequence[KeyedPerson],
        items: Sequence[SheetItem],
        keyed: Sequence[Sequence[str | None]],
    ) -> None:
        """Show people and what is kept of their papers."""
        self.beginResetModel()
        self._people, self._items = people, items
        self._cells = [list(row) for row in keyed]
        self._begun = {row for row, cells in enumerate(keyed) if any(c is not None for c in cells)}
        self._second.clear()
        self._scores.clear()
        self._done.clear()
        self._undone.clear()
        self.endResetModel()

    @property
    def is_checking(self) -> bool:
        """Whether papers are typed in a second time, to find slips."""
        return self._is_checking

    def check(self, *, is_on: bool) -> None:
        """Begin or end the second entry."""
        self.beginResetModel()
        self._is_checking = is_on
        self._second.clear()
        self.endResetModel()

    def person(self, row: int) -> KeyedPerson:
        """Give whose row it is."""
        return self._people[row]

    def item_at(self, column: int) -> SheetItem | None:
        """Give the question of a column, None for the name and the score."""
        at = column - 1
        return self._items[at] if 0 <= at < len(self._items) else None

    def keyed(self, row: int) -> dict[str, str]:
        """Give a row's letters by question."""
        pairs = zip(self._items, self._cells[row], strict=True)
        return {item.question.id: letters or "" for item, letters in pairs}

    @property
    def begun(self) -> int:
        """How many rows have something in them."""
        return len(self._begun)

    @property
    def differing(self) -> int:
        """How many cells differ between the first and the second entry."""
        return sum(self.state(*at) == "differs" for at in self._second)

    def state(self, row: int, item: int) -> CellState:
        """Give whether the second entry says the same."""
        second = self._second.get((row, item))
        if not self._is_checking or second is None:
            return ""
        return "same" if second == (self._cells[row][item] or "") else "differs"

    def show_score(self, row: int, words: str) -> None:
        """Show the score of a row, "" for none."""
        if words == self._scores.get(row, ""):
            return
        self._scores[row] = words
        at = self.index(row, len(self._items) + 1)
        self.dataChanged.emit(at, at)

    # typing

    def press(self, row: int, column: int, letter: str) -> bool:
        """Take a letter; gives whether the cell is full and the next one's turn has come."""
        item = self.item_at(column)
        if item is None:
            return False
        before = self._now(row, column - 1) or ""
        after = typed(item, before, letter)
        if letter.upper() not in item.letters:
            return False
        self._put(row, column - 1, after)
        return is_full(item, after) and self.state(row, column - 1) != "differs"

    def write(self, row: int, column: int, text: str) -> None:
        """Take a written answer."""
        if self.item_at(column) is not None:
            self._put(row, column - 1, text.strip())

    def blank(self, row: int, column: int) -> bool:
        """Say that nothing was answered; gives whether the next cell's turn has come."""
        if self.item_at(column) is None:
            return True
        self._put(row, column - 1, "")
        return self.state(row, column - 1) != "differs"

    def clear(self, row: int, column: int) -> None:
        """Take away what was typed in a cell; in a check the first entry stays."""
        item = column - 1
        if self.item_at(column) is None:
            return
        if self._is_checking:
            self._second.pop((row, item), None)
            self._tell(row, item)
        else:
            self._put(row, item, None)

    def take_second(self, row: int, column: int) -> None:
        """Let the second entry of a cell take the place of the first."""
        item = column - 1
        if self.item_at(column) is not None and self.state(row, item) == "differs":
            self._change(_Change(row, item, self._cells[row][item], self._second[row, item]))

    def undo(self) -> tuple[int, int] | None:
        """Take back the last change; gives its row and column, None where there is none."""
        if not self._done:
            return None
        change = self._done.pop()
        self._undone.append(change)
        return self._apply(change, change.before)

    def redo(self) -> tuple[int, int] | None:
        """Do again what was taken back."""
        if not self._undone:
            return None
        change = self._undone.pop()
        self._done.append(change)
        return self._apply(change, change.after)

    # Qt's model

    def rowCount(self, parent: Index | None = None) -> int:
        """Give how many people there are."""
        return 0 if parent is not None and parent.isValid() else len(self._people)

    def columnCount(self, parent: Index | None = None) -> int:
        """Give the columns: name, questions, score."""
        return 0 if parent is not None and parent.isValid() else len(self._items) + 2

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Give what a cell shows and says."""
        row, column = index.row(), index.column()
        if not 0 <= row < len(self._people):
            return None
        is_answer = self.item_at(column) is not None
        if role == _Role.DisplayRole:
            return self._text(row, column)
        if role == _Role.AccessibleTextRole:
            return self._said(row, column)
        if role == STATE and is_answer:
            return self.state(row, column - 1)
        if role == _Role.EditRole and is_answer:
            return self._now(row, column - 1) or ""
        is_tip = role == _Role.ToolTipRole and column == NAME
        return self._people[row].name if is_tip else None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        """Take what was written in a cell."""
        if role != _Role.EditRole or self.item_at(index.column()) is None:
            return False
        self.write(index.row(), index.column(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let written answers be edited in their cells."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item = self.item_at(index.column())
        return flags | Qt.ItemFlag.ItemIsEditable if item is not None and item.is_written else flags

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Give the questions' numbers, with the question as a tip."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        item = self.item_at(section)
        if role == _Role.TextAlignmentRole:
            is_name = section == NAME
            return Qt.AlignmentFlag.AlignLeading if is_name else Qt.AlignmentFlag.AlignHCenter
        if role == _Role.DisplayRole:
            if item is not None:
                return str(item.number)
            return tr("Name") if section == NAME else tr("Score")
        if role in {_Role.ToolTipRole, _Role.AccessibleTextRole} and item is not None:
            return f"{item.number}. {item.stem}"
        return None

    # helpers

    def _now(self, row: int, item: int) -> str | None:
        if self._is_checking:
            return self._second.get((row, item))
        return self._cells[row][item]

    def _put(self, row: int, item: int, after: str | None) -> None:
        if self._is_checking:
            self._second[row, item] = after or ""
            self._tell(row, item)
        elif after != self._cells[row][item]:
            self._change(_Change(row, item, self._cells[row][item], after))

    def _change(self, change: _Change) -> None:
        self._done.append(change)
        self._undone.clear()
        self._apply(change, change.after)

    def _apply(self, change: _Change, value: str | None) -> tuple[int, int]:
        cells = self._cells[change.row]
        cells[change.item] = value
        if any(letters is not None for letters in cells):
            self._begun.add(change.row)
        else:
            self._begun.discard(change.row)
        self._tell(change.row, change.item)
        self.row_changed.emit(change.row)
        return change.row, change.item + 1

    def _tell(self, row: int, item: int) -> None:
        at = self.index(row, item + 1)
        self.dataChanged.emit(at, at)

    def _text(self, row: int, column: int) -> str:
        if column == NAME:
            return self._people[row].name
        item = self.item_at(column)
        if item is None:
            return self._scores.get(row, "")
        first, second = self._cells[row][column - 1], self._second.get((row, column - 1))
        if self._is_checking:
            if second is None:
                return ""
            if self.state(row, column - 1) == "differs":
                return f"{first or BLANK} ≠ {second or BLANK}"
            return second or BLANK
        return "" if first is None else first or BLANK

    def _said(self, row: int, column: int) -> str:
        name, item = self._people[row].name, self.item_at(column)
        text = self._text(row, column)
        if item is None:
            return name if column == NAME else f"{name}, {tr('Score')}: {text}"
        answer = text.replace(BLANK, tr("blank")) if text else tr("nothing typed yet")
        where = tr("{name}, question {number}").format(name=name, number=item.number)
        state = self.state(row, column - 1)
        ends = {"": "", "same": tr("the same"), "differs": tr("differs")}
        return ": ".join(part for part in (where, answer, ends[state]) if part)


def tr(text: str) -> str:
    """Translate a text of the keying grid."""
    return QCoreApplication.translate("keying", text)
