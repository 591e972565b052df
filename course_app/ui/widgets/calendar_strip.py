"""The days of some weeks, with a dot on each on which something was learned.

Nothing is counted in a row: a day without a dot is a day like any other.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QDate, QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from course_app.ui.theme import Look
from course_app.ui.words import weekday_words

WEEKS = 12
_CELL = 26
_GAP = 4
_DAYS = 7
_SMALL, _MUCH = 5, 20  # minutes: below a small dot, above a large one


class CalendarStrip(QWidget):
    """Paints weeks as columns, the latest at the end; the larger the dot, the longer the time."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._today = QDate()
        self._minutes: Mapping[QDate, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_days(self, minutes: Mapping[QDate, int], today: QDate, words: str) -> None:
        """Show the minutes of each day until today; `words` say the same for screen readers."""
        self._minutes, self._today = minutes, today
        self.setAccessibleName(words)
        self.update()

    @property
    def first_day(self) -> QDate:
        """The first day that is shown."""
        begin = self._today.addDays(-(WEEKS - 1) * _DAYS)
        return begin.addDays(-self._row(begin))

    def sizeHint(self) -> QSize:
        """Follow the text size."""
        return QSize(self._left() + WEEKS * self._step(), self._top() + _DAYS * self._step())

    def minimumSizeHint(self) -> QSize:
        """Be never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the months, the names of the days, the cells and the dots."""
        look = self._look
        if not self._today.isValid():
            return
        locale = QLocale()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(self._font())
            painter.setPen(look.color("mute"))
            first = self.first_day
            for row in (0, 2, 4, 6):
                name = locale.dayName(
                    first.addDays(row).dayOfWeek(), QLocale.FormatType.ShortFormat
                )
                box = self._mirrored(
                    QRectF(0, self._top() + row * self._step(), self._left() - 8, self._cell())
                )
                align = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing
                painter.drawText(box, int(align), name)
            before = 0
            for week in range(WEEKS):
                day = first.addDays(week * _DAYS)
                if day.month() != before and day.day() <= _DAYS + (0 if before else 31):
                    name = locale.monthName(day.month(), QLocale.FormatType.ShortFormat)
                    x = self._left() + week * self._step()
                    box = self._mirrored(QRectF(x, 0, 3 * self._step(), self._top() - 4))
                    align = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
                    painter.drawText(box, int(align), name)
                before = day.month()
            for number in range(first.daysTo(self._today) + 1):
                self._paint_day(painter, first.addDays(number), number)

    def event(self, event: QEvent) -> bool:
        """Say a day's minutes where the pointer rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            first = self.first_day
            for number in range(first.daysTo(self._today) + 1):
                if self._box(number).contains(QPointF(event.pos())):
                    day = first.addDays(number)
                    minutes = self._minutes.get(day, 0)
                    date = weekday_words(day)
                    text = self.tr("{date}: {minutes} min").format(date=date, minutes=minutes)
                    QToolTip.showText(event.globalPos(), text, self)
                    return True
        return super().event(event)

    def _paint_day(self, painter: QPainter, day: QDate, number: int) -> None:
        look = self._look
        box = self._box(number)
        minutes = self._minutes.get(day, 0)
        is_today = day == self._today
        painter.setPen(QPen(look.color("primary"), 2) if is_today else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("tint" if minutes else "panel"))
        if look.theme == "contrast" and not is_today:
            painter.setPen(QPen(look.color("line"), 1))
        painter.drawRoundedRect(box, 5, 5)
        if minutes:
            share = 0.24 if minutes < _SMALL else 0.36 if minutes < _MUCH else 0.5
            size = box.width() * share * 1.5
            dot = QRectF(0, 0, size, size)
            dot.moveCenter(box.center())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("primary"))
            painter.drawEllipse(dot)

    def _box(self, number: int) -> QRectF:
        week, row = divmod(number, _DAYS)
        x = self._left() + week * self._step()
        return self._mirrored(
            QRectF(x, self._top() + row * self._step(), self._cell(), self._cell())
        )

    def _mirrored(self, box: QRectF) -> QRectF:
        if self.isRightToLeft():
            box.moveLeft(self.width() - box.right())
        return box

    def _row(self, day: QDate) -> int:
        """Give a day's place in its week, as weeks begin where the reader lives."""
        first = int(QLocale().firstDayOfWeek().value)
        return (day.dayOfWeek() - first) % _DAYS

    def _cell(self) -> int:
        return self._look.px(_CELL)

    def _step(self) -> int:
        return self._cell() + _GAP

    def _left(self) -> int:
        locale = QLocale()
        metrics = QFontMetrics(self._font())
        names = (locale.dayName(day, QLocale.FormatType.ShortFormat) for day in range(1, _DAYS + 1))
        return max(metrics.horizontalAdvance(name) for name in names) + 10

    def _top(self) -> int:
        return QFontMetrics(self._font()).height() + 6

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._look.px(14))
        return font

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
