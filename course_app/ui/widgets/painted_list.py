"""What all lists of painted rows share: how they scroll, and a model that holds the rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel, Generic[Row]):
    """Holds the rows as they are; the model of a list says in `data` what each is called."""

    rows: Sequence[Row] = ()

    def rowCount(self, parent: Index | None = None) -> int:
        """Give how many rows there are; they have nothing below them."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def replace(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


def set_up_painted(view: QListView) -> None:
    """Give a list no frame, no editing, and smooth scrolling that is never sideways."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setResizeMode(QListView.ResizeMode.Adjust)


def mirrored(place: QRect, box: QRect) -> QRect:
    """Give a place as it lies in a box where one reads from right to left."""
    return place.translated(box.left() + box.right() - place.left() - place.right(), 0)
